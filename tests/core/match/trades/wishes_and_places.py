"""Invented listings whose wishes stand within their lines, at their ends and in brackets, and that ask where one lives, with what
a reader finds in each."""

from typing import Any

READ: list[tuple[str, str, dict[str, Any]]] = [
    (
        "butcher-es",
        """Carnicero/a
Supermercados Vega, Getafe
Buscamos profesional del corte para nuestra sección de carnicería.
Requisitos: despiece de vacuno y cerdo, atención al público y carné de manipulador.
Se valorará positivamente conocimiento de charcutería y saber elaborar embutidos.
Si vives en Getafe o alrededores, tendrás preferencia.
Turno de mañana o de tarde con fines de semana rotativos.
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate", "shifts"],
            "needs": ["despiece"],
            "wishes": ["charcutería", "embutidos"],
            "traps": [],
        },
    ),
    (
        "marine-engineer-en",
        """Chief Engineer (offshore support vessel)
Brae Shipping
You'll run the engine department of a 78 m vessel out of Aberdeen, four weeks on, four weeks off.
What you'll bring
- Chief Engineer's licence (STCW III/2)
- 4+ years as second engineer
- diesel-electric propulsion (DP2 time a bonus)
- planned maintenance systems, ideally AMOS
Nice if you have: HV switching, ETO experience
You must live within two hours of Aberdeen.
""",
        {
            "years": 4,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": True,
            "others": ["seniority"],
            "needs": ["planned maintenance"],
            "wishes": ["AMOS", "HV switching"],
            "traps": [],
        },
    ),
    (
        "florist-en",
        """Senior Florist
Stem & Vine, Brighton
Weddings, contracts and the counter: that's the week.
We ask for 3 years in a florist's, wiring and hand-tied bouquets, and some Excel.
It would be great if you had event planning experience, and Photoshop is a plus.
Applicants must be willing to relocate or already live in Brighton & Hove.
This role is fully on-site.
""",
        {
            "years": 3,
            "degree": None,
            "langs": {},
            "mode": "on-site",
            "place": True,
            "others": ["relocation", "seniority"],
            "needs": ["Excel"],
            "wishes": ["event planning", "Photoshop"],
            "traps": [],
        },
    ),
    (
        "speech-therapist-es",
        """Logopeda infantil
Gabinete Palabra
Funciones: valoración del lenguaje, intervención con familias, informes.
Se requiere: Grado en Logopedia, colegiación, disponibilidad de tardes.
Deseable: formación en TEA, lengua de signos y valenciano (C1 preferible).
Residencia en Elche o alrededores imprescindible.
""",
        {
            "years": None,
            "degree": "bachelor",
            "langs": {},
            "mode": None,
            "place": True,
            "others": ["registration", "shifts"],
            "needs": [],
            "wishes": ["TEA"],
            "traps": [],
        },
    ),
    (
        "sommelier-es",
        """Sumiller para restaurante con estrella (Haro)
Necesitamos: 2 años en puesto similar, inglés B2, carta de vinos y gestión de bodega.
(Plus: francés; WSET 3; conocimientos de coctelería)
Ofrecemos alojamiento para quien venga de fuera. No hace falta vivir en La Rioja.
""",
        {
            "years": 2,
            "degree": None,
            "langs": {"en": "B2"},
            "mode": None,
            "place": False,
            "others": [],
            "needs": [],
            "wishes": ["coctelería", "WSET 3"],
            "traps": [],
        },
    ),
    (
        "frontend-hybrid-en",
        """Frontend Engineer
Kestrel Tickets
Must-haves: TypeScript, React, CSS. Bonus points: GraphQL, Rust, WebGL.
We are hybrid: Tuesdays and Thursdays in our Dublin office, so you'll need to be based in Ireland.
3 years' experience or more. Experience of Storybook would be advantageous but isn't essential.
English to C1, and another European language is welcome.
Our customers love football.
""",
        {
            "years": 3,
            "degree": None,
            "langs": {"en": "C1"},
            "mode": "hybrid",
            "place": True,
            "others": [],
            "needs": ["TypeScript", "React", "CSS"],
            "wishes": ["GraphQL", "Rust", "WebGL", "Storybook"],
            "traps": ["football"],
        },
    ),
    (
        "customs-es",
        """Declarante de aduanas - Puerto de Valencia
Requisitos mínimos:
- 3 años de experiencia en despacho aduanero
- Inglés intermedio
- Manejo de SAP (deseable SAP GTS)
Requisitos valorables:
- Título de representante aduanero
- Power BI
Trabajo presencial, con un día de teletrabajo opcional. Imprescindible residir en la provincia de Valencia.
""",
        {
            "years": 3,
            "degree": None,
            "langs": {"en": "B1"},
            "mode": "hybrid",
            "place": True,
            "others": [],
            "needs": ["SAP"],
            "wishes": ["Power BI"],
            "traps": [],
        },
    ),
    (
        "remote-support-en",
        """Customer Support Agent (remote, UK only)
Lumen Broadband
Essential
Clear written English; Zendesk; a quiet place to work
Advantageous
Intercom, Salesforce, Spanish or Portuguese
The successful applicant will reside in the United Kingdom. No relocation support is offered.
No degree needed; we train you.
""",
        {
            "years": None,
            "degree": None,
            "langs": {"en": None},
            "mode": "remote",
            "place": True,
            "others": [],
            "needs": ["Zendesk"],
            "wishes": ["Intercom", "Salesforce"],
            "traps": [],
        },
    ),
    (
        "planner-es",
        """Técnico/a de planificación de producción
Fábrica de envases en Zaragoza
Perfil
Formación: Ingeniería Técnica Industrial o similar, siendo un plus un máster en Supply Chain.
Experiencia de al menos dos años en planificación; MRP; Excel avanzado, a poder ser con macros.
Conocimientos de SQL no imprescindibles pero sí muy valorables.
Carnet de conducir y coche (el polígono no tiene autobús).
Posibilidad de teletrabajo 2 días a la semana tras el periodo de prueba.
""",
        {
            "years": 2,
            "degree": "bachelor",
            "langs": {},
            "mode": "hybrid",
            "place": False,
            "others": ["own-car", "permit"],
            "needs": ["MRP", "Excel"],
            "wishes": ["SQL", "macros"],
            "traps": [],
        },
    ),
    (
        "train-driver-en",
        """Trainee Train Driver
Coastway Rail
No experience needed. You should hold GCSE English and Maths, be over 20 and live within 60 minutes' travel of Norwich depot.
Shifts cover 24 hours, seven days a week.
A background in safety-critical work is desirable, as is customer service.
Pass a medical and drug test.
""",
        {
            "years": None,
            "degree": "secondary",
            "langs": {},
            "mode": None,
            "place": True,
            "others": ["seniority", "shifts"],
            "needs": [],
            "wishes": ["customer service"],
            "traps": [],
        },
    ),
    (
        "privacy-officer-en",
        """Privacy Counsel, Madrid (hybrid, 3 days on site)
Torrelaguna Pay
Requirements: law degree; 5 years in privacy; GDPR; fluent Spanish and English.
Preferred: CIPP/E, ISO 27001 knowledge, German.
Relocation package available for candidates outside Spain.
""",
        {
            "years": 5,
            "degree": "bachelor",
            "langs": {"es": "C1", "en": "C1"},
            "mode": "hybrid",
            "place": False,
            "others": [],
            "needs": ["GDPR"],
            "wishes": ["ISO 27001"],
            "traps": [],
        },
    ),
    (
        "baker-es",
        """Panadero/a nocturno/a
Obrador La Masa, Burgos
Imprescindible: experiencia mínima de 1 año en obrador, masa madre y hojaldre; vivir en Burgos o poder desplazarse.
Agradecemos además bollería francesa y repostería, aunque no son excluyentes.
Horario de 0:00 a 8:00. Se ayuda con el traslado.
""",
        {
            "years": 1,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": True,
            "others": ["shifts"],
            "needs": ["masa madre"],
            "wishes": ["repostería"],
            "traps": [],
        },
    ),
    (
        "biologist-es",
        """Técnico/a de acuicultura
Granja marina en Cambados. Empresa con 30 años de experiencia en el sector.
Titulación: CFGS en Acuicultura o Grado en Biología / Ciencias del Mar.
Se busca: manejo de larvas, PRL básica; permiso B. Suma puntos el título de buzo y se agradece nivel alto de gallego.
Zona de residencia: O Salnés preferentemente.
""",
        {
            "years": None,
            "degree": "higher-vocational",
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate", "permit"],
            "needs": [],
            "wishes": ["buzo"],
            "traps": [],
        },
    ),
    (
        "glazier-en",
        """Window Fitter - Bristol and the South West
Ridge Glazing
Must hold a CSCS card and a full driving licence; you will travel daily across the region and stay away two nights a month.
You'll be confident with sash windows and bifold doors. Experience with curtain walling preferred. FENSA knowledge, ideally.
You need to be local to Bristol.
Benefits: pension, gym, van.
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": True,
            "others": ["certificate", "permit", "travel"],
            "needs": ["sash windows"],
            "wishes": ["curtain walling", "FENSA"],
            "traps": ["gym", "pension"],
        },
    ),
    (
        "beekeeper-en",
        """Apiary Manager
Heather Moor Honey, Scottish Borders
We are after somebody with at least two seasons' work with bees, a full driving licence (B+E if you tow) and good record keeping.
Queen rearing would be a real bonus, and so would a spraying certificate.
Tied cottage included, so relocation from anywhere in Britain is fine.
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["permit", "seniority"],
            "needs": ["record keeping"],
            "wishes": ["Queen rearing"],
            "traps": [],
        },
    ),
    (
        "stagehand-es",
        """Técnico/a de iluminación de gira
Compañía Teatro del Alba
- Experiencia mínima de 3 años en teatro
- Manejo de mesas MA (GrandMA3; se agradece EOS)
- AutoCAD, preferiblemente con Vectorworks
- Carnet B y disponibilidad para viajar 120 días al año
Base en Valladolid: no es necesario residir allí.
Serían un plus QLab y trabajos en altura.
""",
        {
            "years": 3,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["permit", "travel"],
            "needs": [],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "notary-clerk-es",
        """Oficial de notaría - San Sebastián
Perfil que buscamos:
Grado o Licenciatura en Derecho. Cinco años de experiencia en notaría. Euskera alto.
Otros aspectos que valoraremos: programa Unicorn, inglés.
Presencial. Es requisito vivir en Gipuzkoa.
""",
        {
            "years": 5,
            "degree": "bachelor",
            "langs": {"eu": "C1"},
            "mode": "on-site",
            "place": True,
            "others": [],
            "needs": [],
            "wishes": ["Unicorn"],
            "traps": [],
        },
    ),
    (
        "dispatcher-en",
        """Emergency Dispatcher (nights)
County of Fairwater, OR
Minimum: high school diploma; type 40 wpm; pass a background check.
Preference given to bilingual (Spanish) applicants and to those with CAD software experience.
Must establish residency within 40 miles of the dispatch centre within six months of hire.
Rotating shifts, mandatory overtime.
""",
        {
            "years": None,
            "degree": "secondary",
            "langs": {},
            "mode": None,
            "place": True,
            "others": ["shifts"],
            "needs": [],
            "wishes": ["CAD"],
            "traps": [],
        },
    ),
    (
        "data-remote-es",
        """Analista de datos (100% teletrabajo, residencia fiscal en España)
Fintech con clientes del sector seguros
Stack: SQL, Python, dbt. Deseable Airflow y Looker.
Pedimos 2+ años con datos. No pedimos titulación.
Inglés fluido para las reuniones; francés opcional.
Quedadas presenciales en Madrid dos veces al año.
""",
        {
            "years": 2,
            "degree": None,
            "langs": {"en": "C1"},
            "mode": "remote",
            "place": True,
            "others": [],
            "needs": ["SQL", "Python", "dbt"],
            "wishes": ["Airflow", "Looker"],
            "traps": ["seguros"],
        },
    ),
    (
        "actuary-en",
        """Pricing Actuary
Severn Mutual | Cardiff (hybrid: two anchor days)
The essentials: part- or newly-qualified actuary; R or Python; GLMs.
The nice bits to have: Emblem, Radar, some Welsh.
Degree in a numerate subject. You'd ideally live within easy reach of Cardiff.
""",
        {
            "years": None,
            "degree": "bachelor",
            "langs": {},
            "mode": "hybrid",
            "place": False,
            "others": [],
            "needs": ["GLMs"],
            "wishes": ["Emblem", "Radar"],
            "traps": [],
        },
    ),
    (
        "ski-instructor-es",
        """Profesor/a de esquí, temporada 26/27
Estación de Valdenieve
Imprescindible TD1 y nivel B1 de inglés. Valorable snowboard y experiencia con niños.
Fines de semana y festivos incluidos. Alojamiento compartido a cargo de la empresa.
Interesados con residencia en la provincia de Huesca, preferentemente.
""",
        {
            "years": None,
            "degree": None,
            "langs": {"en": "B1"},
            "mode": None,
            "place": False,
            "others": ["shifts"],
            "needs": [],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "lab-ca",
        """Tècnic/a de control de qualitat
Celler al Priorat
Requisits: CFGS en laboratori o grau en química; 1 any d'experiència; carnet de conduir; viure a la comarca o a prop.
Es valorarà: HPLC, anglès, i coneixements d'enologia.
Jornada completa.
""",
        {
            "years": 1,
            "degree": "higher-vocational",
            "langs": {},
            "mode": None,
            "place": True,
            "others": ["permit"],
            "needs": [],
            "wishes": ["HPLC", "enologia"],
            "traps": [],
        },
    ),
    (
        "piano-tuner-en",
        """Piano Technician
Marlborough Conservatoire, on site, Monday to Friday
Required: five years' concert tuning; regulation and voicing.
Familiarity with Disklavier systems - while not required - helps.
Applicants from outside the area are welcome; we contribute to moving costs.
A driving licence is useful but not essential.
""",
        {
            "years": 5,
            "degree": None,
            "langs": {},
            "mode": "on-site",
            "place": False,
            "others": [],
            "needs": ["voicing"],
            "wishes": ["Disklavier"],
            "traps": [],
        },
    ),
    (
        "call-taker-es",
        """Gestor/a de emergencias
Centro 112, Castellón
Titulación mínima: Bachillerato o FP de grado medio.
Se exige valenciano B2 y castellano nativo. El inglés suma, no resta.
Turnos rotativos 24x7. Experiencia previa en call center: no es indispensable, pero ayuda.
Modalidad: presencial (sin opción a teletrabajo).
Vivir a menos de 45 minutos del centro.
""",
        {
            "years": None,
            "degree": "upper-secondary",
            "langs": {"ca": "B2", "es": "native"},
            "mode": "on-site",
            "place": True,
            "others": ["shifts"],
            "needs": [],
            "wishes": ["call center"],
            "traps": [],
        },
    ),
    (
        "vet-nurse-en-2",
        """Veterinary Nurse
Paws & Hooves, Ludlow
The practice is small and friendly.
You'll be RVS-registered... well, nearly: final-year students may apply.
Comfortable with anaesthesia monitoring and dental charting.
Experience of exotics is something we'd value, and a certificate in emergency care even more so.
One in four weekends. Living near Ludlow makes on-call easier.
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["shifts"],
            "needs": [],
            "wishes": ["exotics"],
            "traps": [],
        },
    ),
    (
        "devops-es-2",
        """Ingeniero/a DevOps
Nube Lenta S.L.
Lo básico: Kubernetes, Terraform y 4 años en sistemas.
Lo que nos haría muy felices: ArgoCD, Prometheus.
Si vienes con certificación de AWS bajo el brazo, estupendo.
Inglés B2 (se usa a diario). Francés: nos vendría bien.
Híbrido en Málaga: 2 días de oficina. Mejor si ya vives en la provincia.
""",
        {
            "years": 4,
            "degree": None,
            "langs": {"en": "B2"},
            "mode": "hybrid",
            "place": False,
            "others": [],
            "needs": ["Kubernetes", "Terraform"],
            "wishes": ["ArgoCD", "Prometheus", "AWS"],
            "traps": [],
        },
    ),
    (
        "bookseller-en-2",
        """Bookseller (part-time)
Corner House Books, Lewes
Essential for the role
- Two years in a shop
- EPOS tills
Helpful, not vital
- Gardlink or Batchline
- Event hosting
- French or Italian
We're on site six days a week; parking is dreadful.
""",
        {
            "years": 2,
            "degree": None,
            "langs": {},
            "mode": "on-site",
            "place": False,
            "others": [],
            "needs": ["EPOS"],
            "wishes": ["Batchline", "Event"],
            "traps": ["parking"],
        },
    ),
    (
        "physio-es-2",
        """Fisioterapeuta
Clínica Ría, Pontevedra
Titulación: Grado en Fisioterapia. Colegiación obligatoria.
Buscamos a alguien con mano en terapia manual; si domina punción seca y pilates, miel sobre hojuelas.
A valorar: ecografía, portugués.
Se requiere residir en Pontevedra o Vigo.
""",
        {
            "years": None,
            "degree": "bachelor",
            "langs": {},
            "mode": None,
            "place": True,
            "others": ["registration"],
            "needs": [],
            "wishes": ["punción seca", "pilates", "ecografía"],
            "traps": [],
        },
    ),
    (
        "qa-en-2",
        """QA Engineer
Brightwell Software
What we can't do without: Selenium, SQL, an eye for detail
What we can live without but would enjoy: Cypress, Appium, k6
3-5 years testing web apps. Remote in Ireland or Portugal.
German welcome. ISTQB not needed.
""",
        {
            "years": 3,
            "degree": None,
            "langs": {},
            "mode": "remote",
            "place": False,
            "others": [],
            "needs": ["Selenium", "SQL"],
            "wishes": ["Cypress"],
            "traps": [],
        },
    ),
    (
        "chef-es-2",
        """Jefe/a de partida
Hotel Cala Roja, Mahón
Experiencia mínima 2 años en hotel 4*. Carné de manipulador.
Puntos que suman: cocina vegetariana, inventarios con Excel, catalán.
Alojamiento disponible para quien se traslade a la isla. Contrato de abril a octubre.
Turno partido.
""",
        {
            "years": 2,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate", "seniority", "shifts"],
            "needs": [],
            "wishes": ["Excel"],
            "traps": [],
        },
    ),
    (
        "hr-en-2",
        """HR Advisor
Tamar Council, Plymouth (hybrid, 40% office)
Person specification
E = essential, D = desirable
CIPD level 5 (E)
Casework experience (E)
Payroll exposure (D)
Knowledge of iTrent (D)
Full driving licence (D)
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": "hybrid",
            "place": False,
            "others": [],
            "needs": ["CIPD"],
            "wishes": ["Payroll"],
            "traps": [],
        },
    ),
    (
        "mecanico-es-2",
        """Mecánico/a de motos
Taller Dos Tiempos - Cartagena
Imprescindible: grado medio en electromecánica, permiso A2.
Experiencia con inyección electrónica. Conocer diagnosis Texa es un punto extra, igual que saber soldar.
No hace falta experiencia en tienda.
Zona de trabajo: Cartagena (se ofrece ayuda de vivienda los primeros meses).
""",
        {
            "years": None,
            "degree": "upper-secondary",
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["permit"],
            "needs": ["inyección electrónica"],
            "wishes": ["soldar"],
            "traps": [],
        },
    ),
]
