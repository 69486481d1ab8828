"""Invented CVs of many trades, in layouts and languages as people send them, with what a reader finds in each on 27 November
2026: least and most years of paid work, highest finished degree, languages with levels, papers."""

from typing import Any

READ: list[tuple[str, str, dict[str, Any]]] = [
    (
        "cook-es",
        """CURRÍCULUM VITAE

Datos personales
Nombre: Rosario Belmonte Ruiz
Teléfono: 600 111 222
Dirección: C/ Olivo 3, 2ºB, 41010 Sevilla
Correo: rosario@example.org

EXPERIENCIA LABORAL

De marzo de 2019 a la actualidad
COCINERA - Restaurante La Alacena (Sevilla)
  - Elaboración de menús diarios y carta
  - Control de mermas y pedidos a proveedores
  - APPCC y registro de temperaturas

De junio de 2015 a febrero de 2019
AYUDANTE DE COCINA - Mesón El Candil (Dos Hermanas)
  - Mise en place, plancha y freidora
  - Limpieza de cocina

FORMACIÓN
2013/2015  CFGM Cocina y Gastronomía, IES Guadalquivir
2020  Curso de alérgenos e intolerancias (20 h)

OTROS
Carnet de manipulador de alimentos
Carnet de conducir B y vehículo propio
Idiomas: español (nativo), inglés (nivel medio)
""",
        {
            "years": (11, 12),
            "degree": "upper-secondary",
            "langs": {"es": "native"},
            "papers": ["food-handling", "driving", "own-car"],
        },
    ),
    (
        "nurse-en",
        """Siobhan Okafor RN
14 Alder Close, Leeds LS6 | siobhan@example.org | 07700 900000

Personal statement
Registered nurse with experience of acute medical wards and day surgery. NMC PIN available on request.

EMPLOYMENT HISTORY
Staff Nurse (Band 5), Acute Medical Unit - Northgate Hospital
Sept 2019 – Present
• Medication rounds, IV therapy, wound care and cannulation
• Mentored student nurses
• Handover and electronic patient records (SystmOne)

Healthcare Assistant, Beech House Care Home
Jul '16 – Aug '19 (part-time while studying)
• Personal care, moving and handling, observations

EDUCATION AND TRAINING
BSc (Hons) Adult Nursing, University of the North, 2016–2019
A-levels: Biology, Psychology, Art (2016)
ILS, safeguarding level 3, DBS enhanced (2024)
""",
        {"years": (7, 10.5), "degree": "bachelor", "langs": {}, "papers": ["nursing", "dbs"]},
    ),
    (
        "driver-es",
        """JOSÉ LUIS MARTOS PEÑA
CONDUCTOR DE CAMIÓN C+E
Getafe (Madrid) · 611 000 000

▶ PERFIL
Conductor profesional con CAP en vigor y tarjeta de tacógrafo digital. ADR básico.

▶ TRAYECTORIA PROFESIONAL
◦ Transportes Almanzor S.L. — Conductor de ruta nacional — 02/2017 → 10/2024
◦ Logística Duero — Repartidor con furgoneta — 09.2013 → 01.2017
◦ Construcciones Hnos. Vega — Peón — verano 2012

▶ ESTUDIOS
Graduado escolar (1998)

▶ PERMISOS
B, C, C+E
""",
        {"years": (11, 11.6), "degree": "secondary", "langs": {}, "papers": ["driving", "cap"]},
    ),
    (
        "warehouse-en",
        """Tomasz Bielak
Warehouse Operative
Doncaster, South Yorkshire

KEY SKILLS
Order picking | RF scanners | Goods in / goods out | Stock counts | Reach truck | Counterbalance licence \
(RTITB)

CAREER SUMMARY
2021 to date     Warehouse Operative, Harcourt Distribution
                 Picking and packing, loading of trailers, cycle counts in SAP EWM
2018 to 2021     Picker/Packer, Greenlea Foods
                 Chilled environment, night shifts
2016 to 2018     Kitchen porter, The Anchor Inn

EDUCATION
NVQ Level 2 Warehousing and Storage

LANGUAGES
Polish (native), English (fluent)
""",
        {"years": (9, 11), "degree": None, "langs": {"pl": "native", "en": "C1"}, "papers": ["forklift"]},
    ),
    (
        "teacher-es",
        """Nuria Valls Camps
Maestra de Educación Infantil
Barcelona

SOBRE MÍ
Maestra con vocación, me encanta trabajar por proyectos y ambientes.

EXPERIENCIA DOCENTE
Escola Les Moreres, Barcelona
Tutora de P4 y P5
Curso 2018-2019 hasta curso 2023-2024

Llar d'infants El Niu, Sabadell
Educadora 0-3
Septiembre 2015 – Julio 2018

FORMACIÓN ACADÉMICA
Grado en Magisterio de Educación Infantil (Universidad del Vallès) 2011-2015
Máster en Dificultades de Aprendizaje y Trastornos del Lenguaje (Universidad a Distancia), 2020

IDIOMAS
Catalán C2, Castellano nativo, Inglés B2 (First Certificate)

Certificado de delitos de naturaleza sexual negativo
""",
        {
            "years": (8, 9.5),
            "degree": "master",
            "langs": {"ca": "C2", "es": "native", "en": "B2"},
            "papers": ["sexual-offences"],
        },
    ),
    (
        "electrician-es",
        """Curriculum

Iván Prado Lago
ivan@example.org    622 333 444
Vigo (Pontevedra)

OFICIAL 1ª ELECTRICISTA

Vida laboral

Instalaciones Rías Baixas SL
Oficial de primera electricista
05-2012 / 11-2020
Instalaciones de baja tensión, cuadros eléctricos, boletines

Autónomo
Electricista
Desde diciembre de 2020
Fotovoltaica, puntos de recarga y domótica KNX

Titulación
FP II Electricidad (Técnico Superior en Sistemas Electrotécnicos y Automatizados)
Curso PRL 60 horas y TPC
Carné de instalador autorizado de baja tensión
""",
        {"years": (14, 15), "degree": "higher-vocational", "langs": {}, "papers": []},
    ),
    (
        "receptionist-es",
        """AMINA EL IDRISSI
Recepcionista de hotel
Málaga, España | NIE en vigor, permiso de trabajo

Resumen
6 años en recepción de hoteles de 4 estrellas. Opera, check-in, check-out y atención telefónica en \
cuatro idiomas.

Historial laboral
Hotel Junco ****, Torremolinos. Recepcionista. (abr. 2021 - act.)
Hotel Sol de Poniente. Ayudante de recepción. (may. 2019 - oct. 2020)

Educación
Ciclo Formativo de Grado Superior en Gestión de Alojamientos Turísticos (2017 - 2019)

Idiomas
Árabe: lengua materna
Español: bilingüe
Francés: C1
Inglés: B2
""",
        {
            "years": (6, 7.3),
            "degree": "higher-vocational",
            "langs": {"ar": "native", "fr": "C1", "en": "B2"},
            "papers": ["work"],
        },
    ),
    (
        "accountant-en",
        """GRACE LINDQVIST, ACA
Senior Accountant — Bristol, UK

Professional experience

    Mar 2020 - now      Senior Accountant, Fernhill Group plc
                        Month-end close, group consolidation, IFRS reporting, Sage 200

    Oct 2016 - Feb 2020 Audit Associate, Pryce & Dunmore LLP
                        Statutory audits, substantive testing

Qualifications
ACA, ICAEW, 2019
First-class BSc Accounting and Finance, 2016

IT: Excel (pivot tables, Power Query), Sage, Xero
No experience with SAP.
""",
        {"years": (10, 10.8), "degree": "bachelor", "langs": {}, "papers": []},
    ),
    (
        "developer-es",
        """Hugo Sanchís
hugo@example.org · Valencia · github.com/example

Experiencia
**Lumen Data** — Desarrollador backend senior
Ene 2022 – Presente
Microservicios en Java 17 y Spring Boot, Kafka, PostgreSQL, AWS (Lambda, S3)

**Retahíla Soft** — Programador Java
Q3 2018 – Q4 2021
API REST, Hibernate, Oracle, Jenkins

**Prácticas: Ayto. de Torrent** (3 meses en 2018)

Educación
Ingeniería Informática, Universidad de la Albufera, 2014 - 2018

Competencias técnicas
Java, Spring Boot, Kafka, SQL, Docker, Git. Nociones de Kubernetes.

Idiomas
Valenciano C1 · Castellano nativo · Inglés alto
""",
        {"years": (8, 9.2), "degree": "bachelor", "langs": {"es": "native"}, "papers": []},
    ),
    (
        "developer-en",
        """PRIYA RAMANATHAN
Toronto, ON • priya@example.org • linkedin.com/in/example

TECHNICAL SKILLS
Languages: TypeScript, Python, Go
Frameworks: React, Next.js, FastAPI
Cloud: GCP, Terraform

WORK EXPERIENCE
Software Engineer II | Cloverfield Analytics | Toronto | 2022-06 – Present
- Built React dashboards used by 300 customers
Software Engineer | Parcelwise | Remote | 2019-07 – 2022-05
- Node.js services, GraphQL, PostgreSQL

EDUCATION
University of Waterford — B.A.Sc. Computer Engineering, 2014 – 2019
""",
        {"years": (7, 7.6), "degree": "bachelor", "langs": {}, "papers": []},
    ),
    (
        "nurse-es",
        """María Ángeles Cuesta
DUE - Enfermera quirúrgica
C.P. 28045 Madrid
Colegiada nº 00000 (Madrid)

EXPERIENCIA PROFESIONAL
- Hospital Monteclaro, bloque quirúrgico. Del 01/06/2011 al 30/09/2019.
- Clínica San Telmo, quirófano y reanimación. Del 01/10/2019 hasta hoy.

FORMACIÓN REGLADA
Diplomatura en Enfermería (2008-2011)
Experto universitario en instrumentación quirúrgica

FORMACIÓN COMPLEMENTARIA
SVA, 2022. Radioprotección, 2018.

INFORMÁTICA
Selene, Office
""",
        {"years": (15, 15.7), "degree": "bachelor", "langs": {}, "papers": ["nursing"]},
    ),
    (
        "student-es",
        """Pol Ferrer
Estudiante de ADE
Girona

Formación
Grado en Administración y Dirección de Empresas, Universitat del Ter, 2023 - presente (cursando 4º)
Bachillerato, 2021 - 2023

Experiencia
Socorrista, Piscina municipal, veranos de 2022, 2023 y 2024
Clases particulares de matemáticas, 2023 - 2024

Idiomas
Català i castellà: natius. Anglès: C1 (Advanced). Francès: bàsic.

Informática
Excel avanzado, Word, PowerPoint
""",
        {
            "years": None,
            "degree": "upper-secondary",
            "langs": {"en": "C1", "ca": "native", "es": "native", "fr": "A2"},
            "papers": [],
        },
    ),
    (
        "care-pt",
        """Joana Pinheiro
Auxiliar de geriatria
Porto, Portugal

Experiência profissional
Lar Santa Marta, Porto — Auxiliar de ação direta
Fevereiro de 2018 - atualmente
Higiene, alimentação e mobilização de idosos

Supermercado Bela Vista — Operadora de caixa
Março de 2014 - dezembro de 2017

Formação académica
12.º ano de escolaridade
Curso de Técnico Auxiliar de Saúde

Línguas
Português: língua materna
Espanhol: B2
Inglês: A2
""",
        {
            "years": (12, 12.9),
            "degree": "upper-secondary",
            "langs": {"pt": "native", "es": "B2", "en": "A2"},
            "papers": [],
        },
    ),
    (
        "admin-ca",
        """Mercè Puigdomènech
Administrativa comptable
Manresa

Experiència laboral
Administrativa comptable, Tallers Bages SL, gener 2016 - actualitat
Facturació, cobraments, conciliació bancària, A3
Auxiliar administrativa, Gestoria Cardener, març 2012 - desembre 2015

Formació
CFGS Administració i Finances

Idiomes
Català: natiu
Castellà: natiu
Anglès: B1

Carnet de conduir B
""",
        {
            "years": (14, 14.9),
            "degree": "higher-vocational",
            "langs": {"ca": "native", "es": "native", "en": "B1"},
            "papers": ["driving"],
        },
    ),
    (
        "sales-en",
        """Daniel Abara
Lagos / Madrid

A results-driven salesperson.

Career History

ACCOUNT MANAGER
BluePeak Telecom, Madrid
March 2021 till now

SALES EXECUTIVE
Baobab Retail
January 2017 till February 2021

Volunteering
Food bank, 2015 - 2019

Academic background
B.Sc. Economics, Second Class Upper, 2012 - 2016

Language skills
English - native speaker
Spanish - upper intermediate
Yoruba - mother tongue

Full clean driving licence. Eligible to work in the EU.
""",
        {"years": (9, 10), "degree": "bachelor", "langs": {"en": "native", "es": "B2"}, "papers": ["driving", "work"]},
    ),
    (
        "designer-en",
        """Product designer

Elif Aksoy
Berlin

Where I've worked
Senior Product Designer at Zunzun Apps (Apr 2021–today): Figma, design systems, user research, \
prototyping
UX/UI Designer at Studio Halm (2017/05–2021/03)

Where I studied
MA Interaction Design, 2015–2017
BA Visual Communication, 2011–2015

I speak Turkish (native), German (C1) and English (C2)
""",
        {"years": (9, 9.8), "degree": "master", "langs": {"tr": "native", "de": "C1", "en": "C2"}, "papers": []},
    ),
    (
        "cleaner-es",
        """Gladys Quispe
Busco trabajo de limpieza
Zaragoza
Tengo permiso de residencia y trabajo

He trabajado en:
Limpiezas Ebro, de 2020 a 2024, limpieza de oficinas y cristales
Casa particular, interna, 2016-2020, cuidado de una persona mayor

Estudios: secundaria terminada en Perú
""",
        {"years": (7, 9), "degree": "secondary", "langs": {}, "papers": ["work"]},
    ),
    (
        "engineer-es",
        """Curriculum Vitae
Europass

INFORMACIÓN PERSONAL  Arturo Belda Soler
                      Alcoy, Alicante (España)

EMPLEO SOLICITADO     Ingeniero de mantenimiento

EXPERIENCIA PROFESIONAL

15/09/2017–30/06/2025   Ingeniero de mantenimiento
                        Papelera del Serpis, Alcoy
                        Mantenimiento preventivo y correctivo, GMAO, PLC Siemens S7

01/02/2014–31/08/2017   Técnico de mantenimiento
                        Textiles Mariola

EDUCACIÓN Y FORMACIÓN

2009–2013   Grado en Ingeniería Mecánica   Nivel 6 MEC

COMPETENCIAS PERSONALES

Lengua materna   Español
Otros idiomas    Inglés B2 B2 B1 B1 B2
                 Valenciano C1
Permiso de conducir  B
""",
        {"years": (11, 11.5), "degree": "bachelor", "langs": {"es": "native", "en": "B2"}, "papers": ["driving"]},
    ),
    (
        "hr-en",
        """RENATA KOWALCZYK   |   HR Business Partner   |   Dublin 8

~ Profile ~
CIPD-qualified HR partner.

~ Work ~
HR Business Partner. Shannonside Pharma. Spring 2020 – present.
HR Generalist. Emerald Foods. Autumn 2015 – Winter 2019.

~ Education ~
MSc Human Resource Management (2014-15)
Bachelor of Arts, Sociology (2011-14)

~ Interests ~
Running a book club 2018 - 2023
""",
        {"years": (10, 11.5), "degree": "master", "langs": {}, "papers": []},
    ),
    (
        "welder-de-gap",
        """Marek Novák
Welder / fitter

EMPLOYMENT
1) Welder, Ostrava Steelworks, 3.2010-7.2016
2) Career break (family), 8.2016-12.2017
3) Welder MIG/TIG, Rotterdam Offshore BV, 1.2018-

TRAINING
Welding certificate EN ISO 9606-1
Secondary technical school, 2006-2010

LANGUAGES: Czech, English (B1), Dutch (basic)
""",
        {"years": (14.5, 17), "degree": None, "langs": {"en": "B1", "nl": "A2"}, "papers": []},
    ),
]
