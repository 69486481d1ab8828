"""Invented people and the text of their CVs, in English and Spanish."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Cv:
    """A CV as its writer means it: every word of it, once."""

    name: str
    headline: str
    contact: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def lines(self) -> list[str]:
        """Every line in reading order, headings included."""
        body = [line for heading, lines in self.sections for line in (heading, *lines)]
        return [self.name, self.headline, self.contact, *body]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


BACKEND = Cv(
    "Maren Oakhollow",
    "Backend Engineer",
    "maren.oakhollow@example.org · +44 7700 900123 · Fernwick, England",
    (
        (
            "Profile",
            (
                "Backend engineer with nine years of experience in Python and PostgreSQL, from the first sketch to"
                " the on-call rota. I like small services, plain data and tests that can fail.",
                "Looking for an office-first or remote team that ships often, measures what it ships and reviews"
                " each other's work with care.",
            ),
        ),
        (
            "Experience",
            (
                "Senior Engineer, Lanternfish Freight, 2019 to 2026",
                "Moved 140 million shipment records from MySQL to PostgreSQL 14 with no planned downtime; cut the"
                " median response of the tracking API from 420 ms to 95 ms.",
                "Built the event pipeline (Kafka, Go, Terraform) behind the customs filing of eleven countries.",
                "Software Engineer, Quillmark Analytics, 2016 to 2019",
                "Wrote the import of 60 file formats, CSV to EDIFACT, and the fuzz tests that keep it honest.",
                "Introduced continuous integration, feature flags and a first error budget.",
            ),
        ),
        (
            "Skills",
            (
                "Python, Django, FastAPI, Go, SQL, PostgreSQL, Redis, Kafka, Docker, Kubernetes, Terraform, AWS",
                "Profiling, data modelling, difficult migrations, mentoring, technical writing",
            ),
        ),
        ("Education", ("BSc Computer Science, University of Wexmoor, 2013 to 2016, first class honours",)),
        ("Languages", ("English (native), German (B2), Spanish (A2)",)),
    ),
)

NURSE = Cv(
    "Íñigo Velasandía Cortijuelo",
    "Enfermero de cuidados intensivos",
    "inigo.velasandia@example.org · 600 123 456 · Villaluenga del Páramo, España",
    (
        (
            "Perfil",
            (
                "Enfermero con doce años de experiencia en unidades de cuidados intensivos y urgencias. Atención"
                " integral al paciente crítico, comunicación con la familia y formación de residentes.",
                "Busco un equipo con vocación pública, guías clínicas actualizadas y espacio para la investigación.",
            ),
        ),
        (
            "Experiencia",
            (
                "Enfermero de UCI, Hospital Comarcal de Valdeñoria, 2017 a 2026",
                "Ventilación mecánica, técnicas de depuración extracorpórea, cateterización y monitorización"
                " hemodinámica; rediseño del protocolo de sedación, con un 18 % menos de días de ventilación.",
                "Enfermero de urgencias, Clínica Santa Begoña, 2014 a 2017",
                "Triaje de más de 90 pacientes al día, coordinación con el servicio de ambulancias y gestión del"
                " botiquín.",
            ),
        ),
        (
            "Educación",
            (
                "Grado en Enfermería, Universidad de Peñarroya, 2010 a 2014",
                "Máster en Cuidados Críticos, Escuela de Salud Ibáñez, 2016",
            ),
        ),
        ("Idiomas", ("Español nativo, inglés C1, francés B1, lingüística básica del euskera",)),
        ("Otros", ("Soporte vital avanzado, gestión de residuos, dirección de un equipo de ocho personas",)),
    ),
)

WAITER = Cv(
    "Núria Garrofé Peñalver",
    "Jefa de sala",
    "nuria.garrofe@example.org · 611 987 654 · Almuñécar",
    (
        (
            "Sobre mí",
            (
                "Jefa de sala con experiencia en restaurantes de temporada y hoteles de cuatro estrellas. Organización"
                " de turnos, carta de vinos, alérgenos y atención en español, inglés y alemán.",
            ),
        ),
        (
            "Trayectoria",
            (
                "Jefa de sala, Hotel Bahía Cigüeña, 2018 a 2025",
                "Equipo de catorce personas, 220 cubiertos al día, reducción del desperdicio en un tercio y encuesta"
                " de satisfacción de 4,6 sobre 5.",
                "Camarera, Restaurante El Ñandú Azul, 2012 a 2018",
                "Servicio de mesa, coctelería, cierre de caja y formación de nuevas incorporaciones.",
            ),
        ),
        ("Formación", ("Ciclo superior de Dirección de Servicios en Restauración, IES Sierra Tejeda, 2012",)),
        ("Competencias", ("TPV, hojas de cálculo, APPCC, prevención de riesgos, sumillería, carné de conducir B",)),
    ),
)

ACCOUNTANT = Cv(
    "Dorian Ashpeak-Whitlow",
    "Financial Controller",
    "dorian.ashpeak@example.org · Harrow-on-Fell",
    (
        (
            "Summary",
            (
                "Controller with fifteen years in manufacturing and retail. Month-end close in four days, official"
                " filings on time, and figures that the factory floor finds useful.",
            ),
        ),
        (
            "Career",
            (
                "Financial Controller, Bramblegate Ceramics, 2015 to 2026",
                "Rolled out a new ERP to five sites, defined the chart of accounts, and brought stock differences"
                " from 3.1 % to 0.4 % of sales.",
                "Cash-flow forecasting for thirteen weeks, bank covenants, audit files, transfer pricing.",
                "Management Accountant, Softwater Retail, 2010 to 2015",
                "Budgeting for 84 shops; margin analysis by line; first self-service reports in Power BI.",
            ),
        ),
        ("Certificates", ("Chartered accountant since 2010; workflow automation with VBA and Python, 2021",)),
        ("Interests", ("Fell running, cliff walks, baffling crosswords, and the village flute ensemble",)),
    ),
)

EVERYONE = {"backend": BACKEND, "nurse": NURSE, "waiter": WAITER, "accountant": ACCOUNTANT}
