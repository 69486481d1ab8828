"""Invented listings of many trades, written as employers write them, with what a reader finds in each: what is asked, wished,
and what only looks as if it were."""

from typing import Any

READ: list[tuple[str, str, dict[str, Any]]] = [
    (
        "cook-es",
        """Cocinero/a para hotel rural
Hotel Fuente del Rey
Ronda (Málaga)

Hotel familiar de 24 habitaciones con 30 años de historia busca cocinero/a.

¿Qué harás?
Elaborar la carta y los menús de grupo.
Controlar el stock y hacer pedidos.
Cumplir APPCC.

¿Qué pedimos?
Mínimo tres años como cocinero/a en hotel o restaurante a la carta.
Carnet de manipulador de alimentos.
Cocina mediterránea y repostería básica.
Vehículo propio para llegar al hotel.
Fines de semana y festivos.

¿Qué sumaría?
Inglés.
Experiencia con horno Rational.

¿Qué ofrecemos?
Contrato indefinido, manutención y alojamiento si vienes de fuera.
Formación en coctelería a cargo de la empresa.
""",
        {
            "years": 3,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate", "own-car", "shifts"],
            "needs": ["APPCC", "cocina mediterránea", "repostería", "stock"],
            "wishes": ["Rational"],
            "traps": ["coctelería"],
        },
    ),
    (
        "nurse-en",
        """Registered Nurse - Dialysis Unit
Meadowbank Healthcare, Leeds

We run 45 clinics across the UK and have cared for patients since 1998.

As a Dialysis Nurse you will deliver haemodialysis, monitor patients, administer IV medication and keep \
accurate electronic records.

Essential criteria
* Active NMC registration
* At least 12 months' post-registration experience
* IV and cannulation competency
* Willing to work early, late and Saturday shifts on a rota
* Enhanced DBS

Desirable criteria
* Renal or dialysis experience
* Mentorship qualification

The package
* Private health insurance, cycle to work
* Fully funded renal course
""",
        {
            "years": 1,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate", "registration", "shifts"],
            "needs": ["cannulation"],
            "wishes": ["renal", "mentorship"],
            "traps": ["insurance", "cycle"],
        },
    ),
    (
        "driver-es",
        """CONDUCTOR C+E RUTA INTERNACIONAL
Transportes Ibarra, Zaragoza. Flota de 120 camiones. 25 años en el sector.
SE REQUIERE: Carnet C+E, CAP y tacógrafo digital en vigor. Experiencia mínima demostrable 24 meses en \
ruta internacional. Residencia en Zaragoza o alrededores. SE VALORARÁ: ADR, inglés o francés básico. SE \
OFRECE: Salario 2.600€ brutos/mes + dietas, camión asignado.
""",
        {
            "years": 2,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": True,
            "others": ["certificate", "permit"],
            "needs": ["tacógrafo"],
            "wishes": ["ADR"],
            "traps": ["dietas"],
        },
    ),
    (
        "warehouse-en",
        """Warehouse Team Member (Nights)
Doncaster | Permanent | £13.10ph

Role overview
You'll pick, pack and load orders in our 40,000 sq ft distribution centre which serves grocery and \
pharmacy customers.

What you'll need
- Valid counterbalance or reach truck licence
- Some experience of RF scanners
- Comfortable lifting up to 25kg
- Basic English

It'd be great if you also had
- SAP EWM
- First aid certificate

What you'll get
- 28 days holiday, free parking, Perkbox
""",
        {
            "years": None,
            "degree": None,
            "langs": {"en": "A2"},
            "mode": None,
            "place": False,
            "others": ["certificate"],
            "needs": ["RF scanners"],
            "wishes": ["SAP EWM", "First aid"],
            "traps": ["Perkbox", "pharmacy", "parking"],
        },
    ),
    (
        "teacher-es",
        """Maestro/a de Educación Infantil con mención en inglés
Colegio Santa Clara (Terrassa)
Buscamos tutor/a para P3, sustitución de maternidad hasta junio.
Imprescindible:
· Grado en Educación Infantil o Magisterio
· Nivel C1 de catalán (certificado)
· B2 de inglés
· Certificado negativo de delitos sexuales
No es necesaria experiencia previa.
Se valorará positivamente: máster en neuroeducación, dominio de Google Classroom y pizarra digital.
""",
        {
            "years": None,
            "degree": "bachelor",
            "langs": {"ca": "C1", "en": "B2"},
            "mode": None,
            "place": False,
            "others": ["certificate"],
            "needs": [],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "electrician-es",
        """Electricista industrial
Ubicación: Vigo
Empresa líder en montajes eléctricos desde 1985, con más de 20 años de experiencia en el sector naval.
Tareas:
- Tirado de cable, conexionado de cuadros y bandejas
- Interpretación de esquemas
Requisitos mínimos:
Formación: FP grado medio o superior de la rama eléctrica
Experiencia: al menos 2 años
Carnet de conducir B
Disponibilidad para viajar por Galicia
PRL 20h electricidad
Requisitos deseables:
Plataforma elevadora
Domótica KNX
""",
        {
            "years": 2,
            "degree": "upper-secondary",
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["certificate", "permit", "travel"],
            "needs": ["cuadros", "esquemas", "PRL"],
            "wishes": ["plataforma elevadora"],
            "traps": ["naval"],
        },
    ),
    (
        "reception-es",
        """Recepcionista turno noche - Hotel 4* Benalmádena
Descripción de la oferta
Realizarás check-in y check-out, cierre de caja y atención al huésped. Trabajamos con Opera PMS.
Estudios mínimos: Ciclo Formativo Grado Superior
Experiencia mínima: Al menos 1 año
Idiomas requeridos: Inglés - Nivel Avanzado, Alemán - Nivel Intermedio
Conocimientos necesarios: Opera, Atención al cliente, Reservas
Requisitos deseados: Francés. Revenue management.
Tipo de contrato: Fijo discontinuo. Jornada: Completa. Presencial
Beneficios: Seguro médico, comida, formación en idiomas (italiano)
""",
        {
            "years": 1,
            "degree": "higher-vocational",
            "langs": {"en": "C1", "de": "B1"},
            "mode": "on-site",
            "place": False,
            "others": ["shifts"],
            "needs": ["reservas", "check-in"],
            "wishes": ["Revenue"],
            "traps": ["italiano", "seguro"],
        },
    ),
    (
        "accountant-en",
        """Financial Accountant (Hybrid, Bristol, 2 days in the office)
Our client, a fast-growing insurance broker backed by private equity for over ten years, seeks a \
qualified accountant.
Responsibilities: monthly management accounts; balance sheet reconciliations; VAT returns; liaising with \
external auditors.
The ideal candidate will be ACA, ACCA or CIMA qualified with 3+ years PQE, strong Excel and experience \
of either Sage or Xero. Knowledge of Power BI would be advantageous but is not essential. A degree in \
accounting or a related field is required.
""",
        {
            "years": 3,
            "degree": "bachelor",
            "langs": {},
            "mode": "hybrid",
            "place": False,
            "others": [],
            "needs": ["Excel", "VAT", "reconciliations"],
            "wishes": ["Power BI"],
            "traps": ["insurance", "private equity"],
        },
    ),
    (
        "dev-es",
        """Backend Developer Java (100% remoto en España)
Stack: Java 17+, Spring Boot, Kafka y Kubernetes
Buscamos a una persona con entre 4 y 6 años de experiencia en Java. No pedimos titulación.
Lo imprescindible
✔ Java y Spring Boot
✔ Bases de datos relacionales (PostgreSQL, MySQL u Oracle)
✔ Docker
✔ Inglés B2, el equipo es internacional
Lo que valoramos
✚ Kafka
✚ Haber trabajado en fintech
Lo que no necesitas: Angular, que aquí el front lo lleva otro equipo.
Proceso: entrevista en remoto y prueba técnica en Python o Java
""",
        {
            "years": 4,
            "degree": None,
            "langs": {"en": "B2"},
            "mode": "remote",
            "place": False,
            "others": [],
            "needs": ["Java", "Spring Boot", "Docker"],
            "wishes": ["Kafka"],
            "traps": ["Angular", "Python"],
        },
    ),
    (
        "dev-en",
        """Senior Frontend Engineer
Tessellate · Toronto (on-site)
About Tessellate
Founded by ex-bankers with 15+ years in payments, we power checkouts for 4,000 retailers.
What we're looking for
5+ yrs building for the web, of which 2 in a senior role
Expert knowledge of TypeScript and React (or Vue)
Solid grasp of testing: Jest, Cypress or similar
Bonus points
GraphQL; accessibility; a background in e-commerce
Must be legally authorised to work in Canada
""",
        {
            "years": 5,
            "degree": None,
            "langs": {},
            "mode": "on-site",
            "place": False,
            "others": ["permit", "seniority"],
            "needs": ["TypeScript"],
            "wishes": ["GraphQL", "accessibility", "e-commerce"],
            "traps": ["payments"],
        },
    ),
    (
        "nurse-es",
        """Enfermero/a de quirófano
Grupo Hospitalario Aurora · Madrid
Hospital con más de 50 años de experiencia.
Perfil requerido: Titulación universitaria en Enfermería, colegiación activa y, al menos, dos años en \
bloque quirúrgico.
Se ofrece: turno rotatorio, contrato estable, ayudas a la formación (máster en urgencias).
Perfil deseable: Instrumentación en traumatología, SVA.
""",
        {
            "years": 2,
            "degree": "bachelor",
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["registration", "shifts"],
            "needs": [],
            "wishes": ["traumatología", "SVA"],
            "traps": ["urgencias"],
        },
    ),
    (
        "intern-es",
        """Beca departamento financiero
Girona
Buscamos estudiante de último curso de ADE, Economía o similar para convenio de prácticas de 6 meses.
Requisitos: buen nivel de Excel; inglés mínimo B2; posibilidad de firmar convenio con la universidad.
Valoramos catalán y nociones de SAP.
""",
        {
            "years": None,
            "degree": None,
            "langs": {"en": "B2"},
            "mode": None,
            "place": False,
            "others": ["seniority"],
            "needs": ["Excel"],
            "wishes": ["SAP"],
            "traps": [],
        },
    ),
    (
        "care-pt",
        """Auxiliar de Geriatria (m/f)
Residência Sénior Alameda, Porto
Funções:
- Apoio na higiene e alimentação dos residentes
- Acompanhamento em atividades
Requisitos:
- Escolaridade mínima obrigatória (9.º ano)
- Experiência mínima de 1 ano em funções similares
- Disponibilidade para trabalhar por turnos, incluindo fins de semana
- Carta de condução (preferencial)
Oferecemos:
- Seguro de saúde e formação contínua
""",
        {
            "years": 1,
            "degree": "secondary",
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["shifts"],
            "needs": ["higiene"],
            "wishes": [],
            "traps": ["seguro"],
        },
    ),
    (
        "admin-ca",
        """Administratiu/va comptable
Empresa del sector metall, fundada el 1972, a Manresa
Funcions: comptabilitat, facturació i gestió de cobraments
Requisits: CFGS Administració i Finances; experiència mínima de 2 anys; català nadiu o C1; domini \
d'Excel; residència a Manresa o rodalia
Es valorarà: anglès B2, coneixements de SAP
Oferim: jornada intensiva els divendres
""",
        {
            "years": 2,
            "degree": "higher-vocational",
            "langs": {"ca": "C1"},
            "mode": None,
            "place": True,
            "others": [],
            "needs": ["Excel", "facturació"],
            "wishes": ["SAP"],
            "traps": [],
        },
    ),
    (
        "sales-en",
        """Field Sales Executive - Madrid
Join a scale-up selling point-of-sale terminals to restaurants and bars.
You have
• Native-level Spanish and good English
• 2-3 years of B2B sales, ideally in SaaS or telecoms
• A driving licence and your own vehicle
• HubSpot or Salesforce knowledge
You don't need a degree.
We give you uncapped commission, a laptop and stock options.
""",
        {
            "years": 2,
            "degree": None,
            "langs": {"es": "native", "en": "B2"},
            "mode": None,
            "place": False,
            "others": ["own-car", "permit"],
            "needs": ["B2B sales"],
            "wishes": ["SaaS", "telecoms"],
            "traps": ["stock options", "restaurants"],
        },
    ),
    (
        "designer-en",
        """Product designer
Zunzun
Berlin
Product designer
""",
        {
            "years": None,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": [],
            "needs": [],
            "wishes": [],
            "traps": ["industrial design"],
        },
    ),
    (
        "cleaner-es",
        """Limpiador/a de oficinas
Zaragoza centro
Jornada parcial, de lunes a viernes de 6 a 9 h.
Necesitamos persona responsable con experiencia en limpieza de oficinas (1 año). Documentación en regla. \
Discapacidad igual o superior al 33% valorable.
""",
        {
            "years": 1,
            "degree": None,
            "langs": {},
            "mode": None,
            "place": False,
            "others": ["permit"],
            "needs": ["limpieza de oficinas"],
            "wishes": [],
            "traps": [],
        },
    ),
    (
        "maint-es",
        """Ingeniero/a de Mantenimiento (Alcoi)
Multinacional del packaging.
Tus responsabilidades
Planificar el preventivo, liderar un equipo de 8 técnicos, gestionar el GMAO y proponer mejoras TPM.
Tu perfil
Ingeniería Industrial o Mecánica. 5 años en puesto similar. Inglés fluido. Conocimientos de PLC (Siemens \
o Allen Bradley). Residir cerca de la planta o posibilidad de traslado.
Plus: alemán, Lean/Six Sigma.
""",
        {
            "years": 5,
            "degree": "bachelor",
            "langs": {"en": "C1"},
            "mode": None,
            "place": True,
            "others": [],
            "needs": ["GMAO", "PLC"],
            "wishes": ["Lean", "Six Sigma"],
            "traps": ["packaging"],
        },
    ),
    (
        "hr-en",
        """People Partner (12-month FTC)
Dublin, hybrid: 3 days a week on site
You'll need:
A third-level qualification in HR or a related discipline (CIPD desirable)
Minimum of 5 years' generalist experience, preferably in pharma or manufacturing
Deep understanding of Irish employment law
Workday experience is a plus
Please note that visa sponsorship is not available for this role.
""",
        {
            "years": 5,
            "degree": "bachelor",
            "langs": {},
            "mode": "hybrid",
            "place": False,
            "others": ["permit"],
            "needs": ["employment law"],
            "wishes": ["Workday", "CIPD"],
            "traps": [],
        },
    ),
    (
        "welder-en",
        """MIG/TIG Welder
Rotterdam
Pay: EUR 19 - 23 per hour
We require: coded welder to EN ISO 9606, 4 yrs exp., able to read drawings, VCA is an advantage. English \
or Dutch. Own tools not required. Accommodation and transport provided. Overtime and weekend work when \
needed.
""",
        {
            "years": 4,
            "degree": None,
            "langs": {"en": None, "nl": None},
            "mode": None,
            "place": False,
            "others": ["certificate", "shifts"],
            "needs": ["EN ISO 9606", "drawings"],
            "wishes": ["VCA"],
            "traps": ["own tools", "accommodation"],
        },
    ),
]
