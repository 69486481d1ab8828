"""Invented listings of thirty-five trades more, with what a reader finds in each: what is asked, wished, and what only looks
as if it were."""

from typing import Any

READ: list[tuple[str, str, dict[str, Any]]] = [
    (
        "dental-assistant-es",
        """Auxiliar de clínica dental
Clínica Molar Blanco (Paterna)
Somos dos odontólogas con consulta propia desde 2008.
Tus tareas: ayudar en gabinete, esterilizar instrumental, citar pacientes y cobrar.
Lo que necesitas: título de auxiliar de enfermería o de higienista bucodental, un año de experiencia en gabinete y \
manejo de Gesden.
Si además hablas inglés o sabes de ortodoncia invisible, mejor.
Horario de tardes, de lunes a jueves. Sueldo según convenio.
""",
        {
            "years": 1,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate"],
            "needs": [],
            "wishes": ["ortodoncia"],
            "traps": [],
        },
    ),
    (
        "crane-operator-es",
        """Gruista de torre
Empresa constructora precisa gruista para obra en Rivas.
Imprescindible carnet de operador de grúa torre y experiencia demostrable de 5 años.
Valorable TPC y carnet de plataformas.
Abstenerse personas sin carnet.
""",
        {
            "years": 5,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate"],
            "needs": [],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "social-worker-en",
        """Social Worker - Fostering
Marlow Council is an employer of 4,000 people serving 250,000 residents.
The post: assess foster carers, write reports for panel and supervise placements.
You must have:
* A recognised social work qualification (degree or DipSW)
* Social Work England registration
* Two years' post-qualifying experience with children and families
* A car and a full UK driving licence
Desirable: practice educator award; knowledge of Mosaic
We offer 28 days' leave, a pension and free parking.
""",
        {
            "years": 2,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["own-car", "permit", "registration"],
            "needs": [],
            "wishes": ["Mosaic"],
            "traps": ["parking", "pension"],
        },
    ),
    (
        "translator-es",
        """Traductor/a FR-ES freelance
Agencia de traducción con clientes del sector farmacéutico y la banca
Se requiere:
• Licenciatura o grado en Traducción
• Francés nivel C1 o superior, español nativo
• Trados o memoQ
• Mínimo 3 años de experiencia en traducción jurídica
No es necesario ser traductor jurado.
100% remoto
""",
        {
            "years": 3,
            "degree": "bachelor",
            "langs": {"fr": "C1", "es": "native"},
            "mode": "remote",
            "place": False,
            "others": [],
            "needs": ["traducción jurídica"],
            "wishes": [],
            "traps": ["banca"],
        },
    ),
    (
        "lifeguard-es",
        """Socorrista piscina municipal (julio y agosto)
Ayuntamiento de Villarrubia
REQUISITOS: mayor de 18 años, título de socorrismo acuático, certificado de delitos de naturaleza sexual, \
disponibilidad fines de semana.
SE VALORA: curso de DEA, inglés.
Contrato de 2 meses.
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate", "shifts"],
            "needs": ["socorrismo"],
            "wishes": ["DEA"],
            "traps": [],
        },
    ),
    (
        "pharmacist-ca",
        """Farmacèutic/a adjunt/a
Farmàcia Nogués, Sabadell
Què faràs: dispensació, formulació magistral i atenció al públic.
Què demanem: Grau en Farmàcia, estar col·legiat, 2 anys d'experiència en oficina de farmàcia i català i castellà \
parlats.
Es valorarà coneixement de Nixfarma.
Oferim jornada completa i un dissabte de cada tres.
""",
        {
            "years": 2,
            "degree": "bachelor",
            "langs": {"ca": None, "es": None},
            "mode": None,
            "place": False,
            "others": ["registration"],
            "needs": ["formulació magistral"],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "beautician-en",
        """Beauty Therapist (part time)
Lily & Co, Bromley
We've been pampering people since 1999!
Treatments you'll do: waxing, gel nails, facials, brows.
You'll have NVQ level 2 or 3 and at least 1 year in a salon. Dermalogica training would be lovely.
Commission on retail sales and staff discount.
""",
        {
            "years": 1,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": [],
            "needs": ["waxing", "gel nails", "facials"],
            "wishes": ["Dermalogica"],
            "traps": ["discount"],
        },
    ),
    (
        "surveyor-en",
        """Senior Quantity Surveyor
Dublin | €75k-85k
Our client, a tier one contractor turning over €400m, needs a Senior QS for a data centre project.
Requirements: degree in Quantity Surveying, 7 years' experience with a main contractor, knowledge of NEC contracts, \
MRICS or MSCSI desirable.
Duties: valuations, final accounts, subcontract procurement.
Permission to work in Ireland required.
""",
        {
            "years": 7,
            "degree": "bachelor",
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["permit", "seniority"],
            "needs": ["final accounts"],
            "wishes": ["MRICS"],
            "traps": [],
        },
    ),
    (
        "payroll-es",
        """Técnico/a de nóminas y seguros sociales
Madrid - híbrido: 2 días en casa
¿Qué vas a hacer?
- Confección de nóminas (400 empleados)
- Altas, bajas y contratos en Sistema RED
- Atención a inspecciones
¿Qué te pedimos?
- CFGS Administración o Grado en Relaciones Laborales
- De 3 a 5 años en asesoría laboral
- A3Nom o Meta4
- Excel avanzado
¿Qué suma?
- Inglés B2
¿Qué te llevas?
- 24 días de vacaciones, seguro médico, viernes intensivos
""",
        {
            "years": 3,
            "degree": "higher-vocational",
            "langs": {},
            "mode": "hybrid",
            "place": False,
            "others": [],
            "needs": ["nóminas", "Excel", "Sistema RED"],
            "wishes": [],
            "traps": ["seguro médico"],
        },
    ),
    (
        "ux-en",
        """UX Researcher
Remote (Spain only)
Hola! We build budgeting tools for teenagers. 45 people, 12 nationalities.
You've run interviews, usability tests and surveys on your own for 3+ years.
You know your way around Dovetail, Maze or UserTesting.
You write clearly in English; Spanish isn't needed.
You don't need a degree.
Nice extras: quantitative chops (SQL, R), fintech experience.
""",
        {
            "years": 3,
            "degree": None,
            "langs": {},
            "mode": "remote",
            "place": True,
            "others": [],
            "needs": ["surveys"],
            "wishes": ["SQL"],
            "traps": [],
        },
    ),
    (
        "data-engineer-en",
        """Data Engineer (mid-level)
Amsterdam, 3 days a week in the office
The team moves billions of events a day through Kafka into Snowflake.
What we ask
Bachelor's in Computer Science or equivalent experience
4+ years building pipelines in Python or Scala
Strong SQL, Airflow, dbt
Professional English
Visa sponsorship available
What would make us smile
Terraform; Dutch
What we give
Pension, NS card, Dutch lessons
""",
        {
            "years": 4,
            "degree": "bachelor",
            "langs": {"en": "C1"},
            "mode": "hybrid",
            "place": False,
            "others": ["seniority"],
            "needs": ["SQL", "Airflow", "dbt"],
            "wishes": ["Terraform"],
            "traps": [],
        },
    ),
    (
        "callcentre-es",
        """Teleoperador/a alemán - Atención al cliente
Contact center en Sevilla busca agentes para campaña de turismo.
Perfil: alemán C1 imprescindible, español B1, buen manejo del ordenador. No hace falta experiencia.
Turnos rotativos de lunes a domingo.
Salario: 17.500 € + plus de idioma. Te formamos 15 días.
""",
        {
            "years": None,
            "degree": None,
            "langs": {"de": "C1", "es": "B1"},
            "mode": None,
            "place": False,
            "others": ["shifts"],
            "needs": [],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "plumber-en",
        """Maintenance Plumber - Housing Association
Covering Cardiff and the Vale
You'll carry out reactive repairs in tenants' homes: leaks, bathrooms, boilers.
Essential
NVQ Level 2 Plumbing
Full driving licence
Basic DBS
Willing to do call-outs 1 week in 5
Not essential but useful
Unvented hot water ticket (G3)
Tiling
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate", "permit"],
            "needs": [],
            "wishes": ["Tiling", "Unvented"],
            "traps": [],
        },
    ),
    (
        "nursery-teacher-es",
        """Educador/a infantil 0-3
Escuela Arcoíris, Torrelodones
Proyecto bilingüe con 6 aulas y cocina propia.
Buscamos una persona con Grado en Magisterio Infantil o Técnico Superior en Educación Infantil, certificado negativo \
de delitos sexuales, nivel B2 de inglés y paciencia infinita.
Vivir cerca es un plus.
Contrato de sustitución hasta junio. Comida incluida.
""",
        {
            "years": None,
            "degree": "higher-vocational",
            "langs": {"en": "B2"},
            "mode": None,
            "place": False,
            "others": ["certificate"],
            "needs": [],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "reception-es",
        """Recepcionista de hotel (turno de noche)
Hotel Cala Llonga, Menorca. 4 estrellas, 180 habitaciones.
Funciones
Check-in y check-out, cierre del día, atención de reservas.
Requisitos
Experiencia previa mínima de una temporada en puesto similar
Inglés y alemán fluidos
Manejo de Opera
Residir en la isla o tener alojamiento propio
Ofrecemos
Manutención. Posibilidad de promoción.
""",
        {
            "years": None,
            "degree": None,
            "langs": {"en": None, "de": None},
            "mode": None,
            "place": True,
            "others": ["shifts"],
            "needs": ["reservas"],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "lecturer-en",
        """Lecturer in Marine Ecology
University of Skerry
The School has 60 staff and £12m of research income. It was founded in 1921.
Applicants hold a PhD in a relevant field and have a record of publication. Teaching experience at undergraduate \
level is expected.
Experience of statistical programming in R is essential. Boat handling would be an advantage.
Interviews will be held online.
""",
        {
            "years": None,
            "degree": "doctorate",
            "langs": {},
            "mode": None,
            "place": False,
            "others": [],
            "needs": ["R"],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "warehouse-supervisor-us",
        """Warehouse Supervisor, 2nd Shift
Plano, TX
Job Summary: Supervises 25 associates in receiving, picking and shipping.
Minimum Qualifications: High school diploma or GED; 3 years of warehouse experience including 1 year in a lead role; \
forklift certification.
Preferred Qualifications: Associate degree. Bilingual English/Spanish. Manhattan WMS.
Must be able to lift 50 lbs. Drug test required. 401(k), dental, vision.
""",
        {
            "years": 3,
            "degree": "secondary",
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate", "seniority", "shifts"],
            "needs": ["receiving", "picking", "shipping"],
            "wishes": [],
            "traps": ["dental"],
        },
    ),
    (
        "waiter-es",
        """CAMARERO/A DE SALA — FIN DE SEMANA
Asador Monte Alto (Las Rozas)
Pedimos experiencia de 2 años como mínimo, bandeja, buena presencia y coche (no llega el bus).
Ofrecemos 1.450€/mes en 14 pagas, propinas y dos días libres seguidos.
Inglés no imprescindible pero se agradece.
""",
        {
            "years": 2,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["own-car", "shifts"],
            "needs": [],
            "wishes": [],
            "traps": ["propinas"],
        },
    ),
    (
        "bookkeeper-en",
        """Bookkeeper - 20 hours
Glasgow G12 / some home working
Small charity. You would keep the books in Xero, run a payroll of nine, file VAT and Gift Aid claims, and help our \
auditor each May.
We're after somebody who is AAT level 3 or qualified by experience, is confident with Excel and has used Xero or \
QuickBooks for a couple of years.
""",
        {
            "years": 2,
            "degree": None,
            "langs": {},
            "mode": "hybrid",
            "place": False,
            "others": [],
            "needs": ["VAT", "Excel", "payroll"],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "mechanic-pt",
        """Mecânico de automóveis
Oficina Alves, Coimbra
Requisitos:
- Experiência mínima de 2 anos
- 9.º ano de escolaridade
- Carta de condução
- Diagnóstico eletrónico
Preferencial: conhecimentos de veículos híbridos
Oferecemos: salário 1.100€ e prémio de produtividade
""",
        {
            "years": 2,
            "degree": "secondary",
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["permit"],
            "needs": ["Diagnóstico"],
            "wishes": ["híbridos"],
            "traps": [],
        },
    ),
    (
        "legal-intern-en",
        """Legal Intern (summer 2027)
Hart & Vine LLP is a firm with 30 years of experience in maritime law.
We welcome second- and third-year law students. No experience required: just curiosity, tidy writing and good English.
Interns are paid the living wage.
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["seniority"],
            "needs": [],
            "wishes": [],
            "traps": ["maritime"],
        },
    ),
    (
        "electrician-en",
        """Approved Electrician
Solar installs across Devon and Cornwall; nights away every other week
Need: 18th Edition, NVQ3 / AM2, own tools, valid driving licence (max 6 points), IPAF preferred.
Pay £24 ph PAYE
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["permit", "travel"],
            "needs": [],
            "wishes": ["IPAF"],
            "traps": [],
        },
    ),
    (
        "chef-de",
        """Koch (m/w/d)
Restaurant Seeblick, Konstanz
Ihr Profil: abgeschlossene Ausbildung als Koch, mindestens 3 Jahre Erfahrung, Deutsch B1
Wir bieten: 5-Tage-Woche, Unterkunft
""",
        {
            "years": None,
            "degree": None,
            "langs": {"de": "B1"},
            "mode": None,
            "place": False,
            "others": [],
            "needs": [],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "security-es",
        """Vigilante de seguridad - centro comercial Alicante
Grupo Escudo, 25 años protegiendo personas y bienes, 3.000 trabajadores.
Requisitos mínimos: TIP en vigor. Residencia en Alicante o alrededores. Carné B1 y vehículo.
Deseable: inglés. Licencia de arma larga.
Jornada de 162 h/mes. Rotación de mañanas, tardes y noches.
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": True,
            "others": ["own-car", "permit", "registration"],
            "needs": [],
            "wishes": ["arma larga"],
            "traps": [],
        },
    ),
    (
        "contable-infojobs-es",
        """Contable con portugués
Requisitos
Estudios mínimos
Diplomado - Ciencias Empresariales
Experiencia mínima
Al menos 5 años
Idiomas requeridos
Portugués - Nivel Avanzado
Inglés - Nivel Intermedio
Conocimientos necesarios
SAP
Contabilidad analítica
Conciliación bancaria
Descripción
Multinacional del envase, con plantas en 7 países y más de 90 años, incorpora contable para su sede de Valencia.
Llevarás la contabilidad de la filial portuguesa, impuestos y cierre mensual.
Ofrecemos contrato indefinido y clases de inglés.
Tipo de industria de la oferta
Fabricación
""",
        {
            "years": 5,
            "degree": "bachelor",
            "langs": {"pt": "C1", "en": "B1"},
            "mode": None,
            "place": False,
            "others": [],
            "needs": ["SAP", "Contabilidad analítica", "Conciliación bancaria"],
            "wishes": [],
            "traps": ["envase"],
        },
    ),
    (
        "optician-es",
        """Óptico-optometrista
Cadena de ópticas familiar (12 tiendas en Cantabria)
Buscamos profesional colegiado con Grado o Diplomatura en Óptica, al menos dos años en gabinete y don de gentes.
Contactología avanzada: la enseñamos nosotros.
Se agradece inglés.
Domingos cerrado. Sueldo fijo y comisión.
""",
        {
            "years": 2,
            "degree": "bachelor",
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["registration"],
            "needs": [],
            "wishes": [],
            "traps": ["comisión"],
        },
    ),
    (
        "roofer-en",
        """Experienced Slaters wanted - Cork
Must have: Safe Pass, own hand tools, 5 years at the trade, transport to site.
Handy: lead work.
""",
        {
            "years": 5,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": [],
            "needs": [],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "archivist-es",
        """Técnico/a de archivo
Fundación cultural con sede en Salamanca, creada en 1987
Descripción del puesto: descripción de fondos según ISAD(G), digitalización y atención a investigadores.
Requisitos: Grado en Historia, Documentación o similar; máster en archivística; dominio de AtoM; inglés B2.
Méritos: paleografía, francés.
Contrato de obra de 18 meses, presencial.
""",
        {
            "years": None,
            "degree": "bachelor",
            "langs": {"en": "B2"},
            "mode": "on-site",
            "place": False,
            "others": [],
            "needs": ["digitalización"],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "hgv-en",
        """Class 1 Night Trunk Driver
Stoke ST4
£17.50 p/h, 4 on 4 off
You need a Cat C+E licence, digi tacho and CPC, no more than 6 points, and 12 months on artics.
ADR is a bonus.
We've been moving parcels since 1978 and run 300 trucks.
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate", "permit"],
            "needs": [],
            "wishes": [],
            "traps": ["parcels"],
        },
    ),
    (
        "farmhand-es",
        """Tractorista para finca de olivar (Jaén)
Se busca persona con experiencia en tractor y aperos (2 campañas mínimo), carné de aplicador de fitosanitarios y \
permiso B.
Alojamiento en la finca. Imprescindible permiso de trabajo.
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate", "permit"],
            "needs": ["tractor"],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "graphic-designer-en",
        """Senior Graphic Designer
Barcelona (hybrid, two days at the studio)
Who we are: a branding studio of eleven people working for museums, wineries and banks.
What you'll do: lead identity projects from pitch to print; art direct photo shoots.
Who you are: 6+ years in a studio or agency, portfolio with identity work, Adobe CC without thinking, English C1. \
Motion skills welcome; Catalan a nice surprise.
""",
        {
            "years": 6,
            "degree": None,
            "langs": {"en": "C1"},
            "mode": "hybrid",
            "place": False,
            "others": ["seniority"],
            "needs": ["Adobe"],
            "wishes": ["Motion"],
            "traps": ["wineries", "banks"],
        },
    ),
    (
        "physio-eu-es",
        """Fisioterapeuta para residencia de mayores, Donostialdea
Titulación: Grado en Fisioterapia
Euskera: perfil 2 / B2 imprescindible
Experiencia: no necesaria
Jornada: 60 %, tardes y un fin de semana al mes
Incorporación inmediata
""",
        {
            "years": None,
            "degree": "bachelor",
            "langs": {"eu": "B2"},
            "mode": None,
            "place": False,
            "others": ["notice", "shifts"],
            "needs": [],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "admin-es",
        """Auxiliar administrativo/a con discapacidad
Centro especial de empleo en Toledo
Qué pedimos: certificado de discapacidad igual o superior al 33 %, FP de Administración, Excel medio, experiencia de \
seis meses.
Qué damos: horario de 8 a 15, contrato de un año prorrogable.
""",
        {
            "years": 0.5,
            "degree": "upper-secondary",
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["permit"],
            "needs": ["Excel"],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "junior-dev-en",
        """Junior Frontend Developer (m/f/d)
Berlin or anywhere in Germany (remote)
We are 20 people making software for choirs.
You bring: HTML, CSS, JavaScript and a first year of practice, be it a job, a bootcamp or your own projects. German \
B1. TypeScript or Svelte are nice but learnable.
No degree needed.
""",
        {
            "years": None,
            "degree": None,
            "langs": {"de": "B1"},
            "mode": "remote",
            "place": False,
            "others": ["seniority"],
            "needs": ["JavaScript", "HTML", "CSS"],
            "wishes": ["TypeScript", "Svelte"],
            "traps": [],
        },
    ),
    (
        "teacher-us",
        """4th Grade Teacher
Canyon Ridge School District serves 9,000 students in 14 schools.
Qualifications: Bachelor's degree; valid Idaho teaching certificate; master's preferred. Must pass a background \
check. Spanish a plus.
Summers off, PERSI retirement, dental.
""",
        {
            "years": None,
            "degree": "bachelor",
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["registration"],
            "needs": [],
            "wishes": [],
            "traps": ["dental"],
        },
    ),
]
