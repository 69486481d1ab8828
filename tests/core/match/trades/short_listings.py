"""Invented listings of few words, with what a reader finds in each: what is asked, wished,
and what only looks as if it were."""

from typing import Any

READ: list[tuple[str, str, dict[str, Any]]] = [
    (
        "plumber-en",
        """Plumber / Heating Engineer
Wetherby Heating Ltd, est. 1974, covers West Yorkshire
Day to day
Fit and service gas boilers, trace leaks, talk customers through options.
You must be
- Gas Safe registered
- NVQ L3 in plumbing (or time served)
- Holder of a full UK driving licence
- Happy to join the out-of-hours rota, one week in six
Handy if you
- know heat pumps
- have a background in customer service
We give you a van, fuel card, 31 days off and a pension
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "others": ["permit", "registration"],
            "wishes": ["heat pumps"],
            "needs": ["gas boilers"],
            "traps": ["pension"],
            "mode": None,
            "place": False,
        },
    ),
    (
        "dependienta-es",
        """Dependiente/a tienda de moda - 20h semanales
Centro comercial La Vega (Alcobendas)
Marca española de ropa con 80 tiendas en Europa precisa cubrir una vacante.
Tareas: atención al público, reposición, caja y escaparatismo.
Pedimos: experiencia de al menos seis meses en tienda, manejo de TPV, ESO terminada y disponibilidad \
para trabajar sábados y domingos.
Un extra: inglés conversacional.
Salario según convenio + comisiones + 25% de descuento en nuestras prendas
""",
        {
            "years": 0.5,
            "degree": "secondary",
            "langs": {},
            "others": ["shifts"],
            "wishes": [],
            "needs": ["TPV", "escaparatismo"],
            "traps": ["comisiones"],
            "mode": None,
            "place": False,
        },
    ),
    (
        "physio-es",
        """Fisioterapeuta
Clínica Dorsal · Bilbao
¿Por qué nosotros? Somos un equipo joven de 12 fisios con más de 15 años de trayectoria.
Buscamos fisio con:
1) Grado en Fisioterapia
2) Colegiación en el País Vasco
3) Formación en punción seca o terapia manual
4) Euskera (deseable, no imprescindible)
Jornada de 30 h. Tardes.
""",
        {
            "years": None,
            "degree": "bachelor",
            "langs": {},
            "others": ["registration"],
            "wishes": [],
            "needs": [],
            "traps": [],
            "mode": None,
            "place": False,
        },
    ),
    (
        "data-en",
        """Data Analyst (graduate)
Remote within the UK
We're a 60-person climate start-up that has raised $20m since 2019.
Your mission: turn messy meter data into dashboards.
You know SQL well and either Python or R. You've used Tableau, Looker or something similar. A degree in \
a numerate subject helps but isn't a must. No prior work experience needed.
Not for you if: you want to manage people straight away.
Perks: MacBook, therapy budget, Spanish lessons.
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": "remote",
            "others": ["seniority"],
            "wishes": [],
            "needs": ["SQL"],
            "traps": ["Spanish", "therapy"],
            "place": False,
        },
    ),
    (
        "conductor-bus-ca",
        """Conductor/a d'autobús
Transports Ter, Girona
Requisits imprescindibles:
- Permís de conduir D i CAP de viatgers vigent
- Català parlat
- Disponibilitat per treballar a torns i caps de setmana
Es valorarà experiència d'un any en línies urbanes
Oferim contracte indefinit i formació
""",
        {
            "years": None,
            "degree": None,
            "langs": {"ca": None},
            "others": ["certificate", "permit", "shifts"],
            "wishes": [],
            "needs": [],
            "traps": [],
            "mode": None,
            "place": False,
        },
    ),
    (
        "pm-en",
        """IT Project Manager - Insurance
Madrid, hybrid (3 days remote)
Mandatory skills: PRINCE2 or PMP; Jira; stakeholder management; 7+ years of IT project delivery, at \
least 3 of them leading teams; fluent Spanish and English (C1).
Desirable skills: SAFe; French.
Contract: 12 months, renewable. Rate up to 400 EUR/day.
""",
        {
            "years": 7,
            "degree": None,
            "langs": {"es": "C1", "en": "C1"},
            "mode": "hybrid",
            "others": [],
            "wishes": ["SAFe"],
            "needs": ["Jira", "stakeholder management"],
            "traps": [],
            "place": False,
        },
    ),
    (
        "peluquera-es",
        """Se necesita oficial/a de peluquería
Zona Triana, Sevilla. Salón con clientela fija, 40 años en el barrio.
Que domine corte, color y mechas. Mínimo 2 años de oficial. Carnet de estética no necesario. Trato \
agradable.
Incorporación inmediata, 30h, 1.100 €.
""",
        {
            "years": 2,
            "degree": None,
            "langs": {},
            "others": ["notice"],
            "wishes": [],
            "needs": ["mechas"],
            "traps": ["estética"],
            "mode": None,
            "place": False,
        },
    ),
    (
        "carer-en",
        """Live-in Carer
Sussex
About the role
Supporting an 84-year-old lady with dementia: personal care, meals, medication prompts.
About you
Minimum six months' care experience in the UK. Good spoken English. Driver preferred. Right to work in \
the UK. You'll need an enhanced DBS (we pay).
About us
Regulated by the CQC, rated Outstanding, over 20 years' experience supporting families.
""",
        {
            "years": 0.5,
            "degree": None,
            "langs": {"en": "B2"},
            "others": ["certificate", "permit"],
            "wishes": [],
            "needs": ["dementia", "personal care"],
            "traps": [],
            "mode": None,
            "place": False,
        },
    ),
    (
        "qa-es",
        """QA Engineer
Nexia Labs
Descripción
Nuestro cliente, entidad bancaria líder, necesita un QA con 3-5 años de experiencia en testing manual y \
automatizado.
Skills obligatorias: Selenium, Cypress, Jira, SQL
Skills deseables: JMeter, Cucumber, ISTQB
Idiomas: Inglés B2 (entrevista en inglés)
Modalidad: teletrabajo 80%, un día a la semana en oficina de Valencia
Ofrecemos: 38k-42k, seguro de salud, clases de alemán
""",
        {
            "years": 3,
            "degree": None,
            "langs": {"en": "B2"},
            "mode": "hybrid",
            "others": [],
            "wishes": ["JMeter", "Cucumber"],
            "needs": ["Selenium", "Cypress", "SQL"],
            "traps": ["alemán", "bancaria"],
            "place": False,
        },
    ),
    (
        "lawyer-es",
        """Abogado/a laboralista (2-4 años)
Despacho boutique, Valencia
Funciones: asesoramiento laboral a empresas, juicios, negociación colectiva.
Imprescindible: Licenciatura o Grado en Derecho, Máster de acceso a la abogacía, colegiado/a ejerciente \
y nivel alto de inglés.
Se ofrece plan de carrera y retribución competitiva según valía.
""",
        {
            "years": None,
            "degree": "master",
            "langs": {"en": "C1"},
            "others": ["registration"],
            "wishes": [],
            "needs": [],
            "traps": [],
            "mode": None,
            "place": False,
        },
    ),
]
