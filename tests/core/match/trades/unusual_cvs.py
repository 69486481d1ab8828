"""Invented CVs in forms that the first thirty did not have: without dates, Europass, tables, seasons, one line, academic,
stays that overlap, studies under way; with what a reader finds in each on 27 November 2026."""

from typing import Any

READ: list[tuple[str, str, dict[str, Any]]] = [
    (
        "dental-assistant-es",
        """Nuria Calvo Prats
Auxiliar de clínica dental
nuria@example.org | 600 000 111 | Valencia

Sobre mí
Auxiliar dental higiénica, con trato cercano.

Trayectoria
Clínica Dental Marfil (2019-2024): esterilización, agenda, radiografías intraorales.
Dental Ribera (de 2016 a 2018): recepción y apoyo en gabinete.

Estudios
CFGM Cuidados Auxiliares de Enfermería - 2015

Idiomas: castellano y valenciano nativos, inglés básico
""",
        {"years": (6, 9), "degree": "upper-secondary", "langs": {"es": "native"}, "home": "valencia", "papers": []},
    ),
    (
        "crane-operator-es",
        """GRUISTA TORRE
Datos: Benito Lozano · Móstoles (Madrid) · carnet B y coche

2012-2016  Construcciones Albero   gruista grúa torre
2016-2020  Obras del Henares       gruista y encargado de maniobra
desde 2021 Grúas Peñalara          gruista autopropulsada

CARNETS: operador de grúa torre (en vigor), PEMP, TPC 60 h
ESTUDIOS: Graduado escolar
""",
        {"years": (12, 14.9), "degree": "secondary", "langs": {}, "home": "mostoles", "papers": ["driving", "own-car"]},
    ),
    (
        "social-worker-en",
        """Grace Mbeki
Social Worker (SWE registered) | Bristol | grace@example.org

Key skills
Safeguarding, court reports, child protection conferences, supervision of students

Career to date
Aldermoor Council, Social Worker, Children in Care team, 09/2018 – present
Maternity leave 03/2021 – 01/2022
Wickham Council, Newly Qualified Social Worker (ASYE), 09/2016 – 08/2018

Academic background
MA Social Work, University of the West, 2014 – 2016
BA Sociology (2:1), 2011 – 2014
""",
        {"years": (9, 10.4), "degree": "master", "langs": {}, "home": None, "papers": []},
    ),
    (
        "translator-es",
        """Irene Fuentes Abad
Traductora jurada (FR>ES, EN>ES)
irenefuentes@example.org · Granada

PERFIL FUNCIONAL
Traducción jurídica y técnica. Posedición. Gestión de proyectos con SDL Trados y memoQ.

EXPERIENCIA
Autónoma (8 años): clientes del sector legal y farmacéutico.
En plantilla en Letras Claras, 2 años.

FORMACIÓN
Licenciada en Traducción e Interpretación

IDIOMAS
Español: lengua materna
Francés: C2
Inglés: C1
""",
        {
            "years": None,
            "degree": "bachelor",
            "langs": {"es": "native", "fr": "C2", "en": "C1"},
            "home": "granada",
            "papers": [],
        },
    ),
    (
        "lifeguard-es",
        """Kevin Andrade
Socorrista y monitor de natación
Alicante

Experiencia profesional
- Socorrista acuático, Piscinas Mar Azul. Veranos 2021, 2022 y 2023.
- Monitor de natación infantil, Club Delfín. Octubre 2023 - junio 2025.

Formación
Bachillerato (2021). Curso de Socorrismo acuático y primeros auxilios (DESA).
Cursando Grado en Ciencias de la Actividad Física (2022 - actualidad)

Idiomas: español, inglés B1
""",
        {"years": None, "degree": "upper-secondary", "langs": {"en": "B1"}, "home": "alicante", "papers": []},
    ),
    (
        "pharmacist-ca",
        """Montserrat Puigdomènech
Farmacèutica
Girona

EXPERIÈNCIA
Farmàcia Central, Girona. Farmacèutica adjunta. Gener 2017 - actualment
Farmàcia Riba, Figueres. Farmacèutica substituta. Juny 2014 - desembre 2016

FORMACIÓ
Llicenciatura en Farmàcia (2008 - 2013)
Col·legiada número 0000

IDIOMES
Català: natiu
Castellà: natiu
Anglès: B2
""",
        {
            "years": (12, 12.7),
            "degree": "bachelor",
            "langs": {"ca": "native", "es": "native", "en": "B2"},
            "home": "girona",
            "papers": [],
        },
    ),
    (
        "beautician-en",
        """Shanice Taylor
Beauty Therapist, Croydon

Work
Glow Studio, beauty therapist, Jan 2022 to now
The Nail Room, nail technician (freelance), summer 2019 to winter 2021

Training
NVQ Level 3 Beauty Therapy
GCSEs x 7
""",
        {"years": (6, 7.6), "degree": "upper-secondary", "langs": {}, "home": None, "papers": []},
    ),
    (
        "surveyor-en",
        """MICHAEL O'DWYER MSCSI MRICS
Quantity Surveyor
Cork, Ireland - open to relocate

CAREER SUMMARY
Nov-2019 to date      Ashgrove Contracting     Senior Quantity Surveyor
Feb-2015 to Oct-2019  Munster Build Ltd        Quantity Surveyor
Jun-2014 to Jan-2015  Munster Build Ltd        Graduate QS

EDUCATION
BSc (Hons) Quantity Surveying, 2010 - 2014
""",
        {"years": (12, 12.6), "degree": "bachelor", "langs": {}, "home": None, "papers": []},
    ),
    (
        "payroll-es",
        """María José Egea — Técnica de nóminas
Murcia · mjegea@example.org

Vida laboral
Asesoría Segura SL ........ 03/2015 - 02/2020 ........ Auxiliar laboral
Gestoría Thader ........... 03/2020 - Actualidad ..... Técnica de nóminas (A3Nom, Sistema RED, Contrat@)
Baja por maternidad y excedencia por cuidado de hijos: 06/2022 - 06/2023

Títulos
Ciclo Superior de Administración y Finanzas
""",
        {"years": (10.5, 11.9), "degree": "higher-vocational", "langs": {}, "home": "murcia", "papers": []},
    ),
    (
        "ux-en",
        """Priya Raman
Senior UX Researcher
London, UK

Experience
Fintrail
Senior UX Researcher
Mar 2023 - Present
Leading discovery and usability studies

Loopback
UX Researcher
May 2019 - Feb 2023 (3 years 10 months)

Internships
UX intern, Odeon Labs, Jun 2018 - Aug 2018

Education
MSc Human-Computer Interaction, 2017 - 2018
BA Psychology, 2014 - 2017

Languages
Hindi (native), English (fluent), Tamil (conversational)
""",
        {"years": (7.5, 7.9), "degree": "master", "langs": {"en": "C1"}, "home": "london", "papers": []},
    ),
    (
        "data-engineer-pt",
        """Tiago Moreira
Engenheiro de Dados
Porto, Portugal

Experiência profissional
Engenheiro de Dados, Douro Analytics, fevereiro de 2020 - presente
Programador Java, Sistemas Lima, setembro de 2016 - janeiro de 2020

Formação académica
Mestrado em Engenharia Informática, 2014 - 2016
Licenciatura em Engenharia Informática, 2011 - 2014

Competências
Spark, Airflow, Kafka, dbt, Python, SQL, AWS

Idiomas
Português: língua materna. Inglês: C1. Espanhol: B2.
""",
        {
            "years": (10, 10.3),
            "degree": "master",
            "langs": {"pt": "native", "en": "C1", "es": "B2"},
            "home": "porto",
            "papers": [],
        },
    ),
    (
        "callcentre-es",
        """Yolanda Prieto
Teleoperadora
Dirección: Avda. de la Constitución 12, 4ºA, 47001 Valladolid
Disponibilidad inmediata

EXPERIENCIA:
Contacta Plus (emisión y recepción) 15/03/2022 - 30/09/2025
Telemarketing Duero (recepción) 01/10/2018 - 28/02/2022
Perfumería Lis (dependienta) campaña de Navidad 2017

FORMACIÓN: ESO
INFORMÁTICA: Office, CRM Siebel
""",
        {"years": (6.8, 7.3), "degree": "secondary", "langs": {}, "home": "valladolid", "papers": []},
    ),
    (
        "plumber-en",
        """Dave Pritchard - Plumber & gas engineer
Tel 07700 900111. Cardiff. Full clean driving licence, own van.

I've been plumbing for 15 years, the last 9 self-employed.
2017 - now: Pritchard Heating (own business)
2011 - 2017: Valleys Plumbing, plumber
City & Guilds Level 3 Plumbing, 2011. Gas Safe since 2012.
""",
        {"years": (14, 16), "degree": None, "langs": {}, "home": None, "papers": ["driving"]},
    ),
    (
        "nursery-teacher-es",
        """CURRICULUM VITAE EUROPASS
INFORMACIÓN PERSONAL
Nombre: Aitana Robles
Dirección: Calle Nogal 8, 50007 Zaragoza (España)

EXPERIENCIA LABORAL
Fechas: 01/09/2020 – 31/07/2024
Profesión o cargo desempeñado: Educadora infantil
Nombre y dirección de la empresa: Escuela Infantil Nubes, Zaragoza
Fechas: 01/09/2018 – 30/06/2020
Profesión o cargo desempeñado: Monitora de comedor
Nombre y dirección de la empresa: CEIP Los Arcos

EDUCACIÓN Y FORMACIÓN
Fechas: 2016 – 2018
Título: Técnico Superior en Educación Infantil

CAPACIDADES Y COMPETENCIAS PERSONALES
Idioma materno: Español
Otros idiomas: Francés - Comprensión B1, Habla B1, Escritura A2
""",
        {
            "years": (5.6, 5.9),
            "degree": "higher-vocational",
            "langs": {"es": "native"},
            "home": "zaragoza",
            "papers": [],
        },
    ),
    (
        "reception-en",
        """Lena Hoffmann
Front Desk Agent
Palma de Mallorca

Employment
Hotel Bahía Clara, Palma — Front desk agent — seasons 2022, 2023, 2024 (April–October)
Pension Linde, Füssen — Receptionist — Aug 2019 - Mar 2022

Education
Ausbildung Hotelfachfrau (IHK), 2016-2019

Languages
German mother tongue, English C1, Spanish B1
""",
        {
            "years": None,
            "degree": None,
            "langs": {"de": "native", "en": "C1", "es": "B1"},
            "home": "palma de mallorca",
            "papers": [],
        },
    ),
    (
        "academic-en",
        """Dr. Tomás Herrero, PhD
Assistant Professor of Marine Biology
Vigo, Spain

Academic appointments
2021–present Assistant Professor, University of the Ría
2018–2021 Postdoctoral researcher, Institute of Sea Studies
2014–2018 PhD candidate and teaching assistant

Degrees
PhD Marine Biology, 2018
MSc Oceanography, 2014
BSc Biology, 2012

Publications
Herrero T. (2020) Kelp recovery after 2014. J. Mar. 12, 34-40.
Herrero T. (2019) Otters 1990-2018.

Grants
2022–2025 Coastal grant, 120,000 EUR
""",
        {"years": None, "degree": "doctorate", "langs": {}, "home": "vigo", "papers": []},
    ),
    (
        "us-resume-en",
        """JORDAN K. WALLACE
Dallas, TX 75201 | (214) 555-0100 | jordan@example.org

PROFESSIONAL EXPERIENCE
ACME LOGISTICS, Dallas, TX                                  June 2020 - Present
Operations Supervisor
* Lead 22 associates on second shift
BIG BOX RETAIL, Plano, TX                                   Aug. 2016 - May 2020
Assistant Store Manager

EDUCATION
Associate of Applied Science, Business, Prairie College, 2016
High School Diploma, 2013
""",
        {"years": (10, 10.4), "degree": "higher-vocational", "langs": {}, "home": None, "papers": []},
    ),
    (
        "waiter-one-line-es",
        """Omar Benali, camarero, Málaga, 29 años
Bar Chiringuito 5 (2018-19), Restaurante Faro (2019-2022), Hotel Las Dunas jefe de rango (2022-hoy). ESO. Árabe y \
español nativos, francés alto, inglés medio.
""",
        {
            "years": (7, 8.9),
            "degree": "secondary",
            "langs": {"ar": "native", "es": "native"},
            "home": "malaga",
            "papers": [],
        },
    ),
    (
        "overlap-en",
        """Fiona Grant
Bookkeeper
Glasgow

Employment
Part-time bookkeeper, Thistle Cafe: Jan 2020 - Dec 2023
Part-time bookkeeper, Loch Garage: Jun 2021 - Dec 2025
Volunteer treasurer, Scout group: 2015 - 2020

Education
HND Accounting
""",
        {"years": (5.9, 6.1), "degree": "higher-vocational", "langs": {}, "home": None, "papers": []},
    ),
    (
        "mechanic-es",
        """Rubén Sanz
Mecánico de automóviles
Burgos

Empresa | Puesto | Inicio | Fin
Talleres Arlanza | Oficial 2ª | 02/2018 | 06/2021
AutoBurgos | Oficial 1ª | 07/2021 | actual
Prácticas FCT en Talleres Cid | 03/2017 | 06/2017

Formación
Técnico en Electromecánica de Vehículos (Grado Medio)
""",
        {"years": (8.7, 9), "degree": "upper-secondary", "langs": {}, "home": "burgos", "papers": []},
    ),
    (
        "student-en",
        """Amelia Stone
Final-year Law student (LLB expected June 2027)
Leeds

Experience
Legal Intern, Hart & Vine Solicitors, July 2025 - September 2025
Barista, Bean Scene, 2023 - 2025 (weekends)

Education
LLB Law, University of the Dales, 2024 - 2027
A-levels: AAB, 2023
""",
        {"years": None, "degree": "upper-secondary", "langs": {}, "home": "leeds", "papers": []},
    ),
    (
        "electrician-pt",
        """Rui Carvalho
Eletricista
Braga

Experiência
Instalações Minho - Eletricista - desde março de 2019
Construções Lusas - Ajudante - 2015 a 2019

Formação
12.º ano, curso profissional de eletricidade

Carta de condução B
""",
        {"years": (10, 11.9), "degree": "upper-secondary", "langs": {}, "home": None, "papers": ["driving"]},
    ),
    (
        "chef-fr",
        """Hugo Lemaire
Chef de cuisine
Bilbao

Expérience professionnelle
Restaurant Le Port, chef de partie, janvier 2015 - août 2019
Asador Nervión, chef, septembre 2019 - aujourd'hui

Formation
CAP Cuisine, 2013

Langues
Français : langue maternelle ; espagnol : courant ; basque : notions
""",
        {"years": (11.5, 12), "degree": None, "langs": {}, "home": "bilbao", "papers": []},
    ),
    (
        "security-es",
        """Datos personales: Manuel Vega, Cádiz
VIGILANTE DE SEGURIDAD (TIP en vigor)

Otros trabajos: 2009 - 2013 peón agrícola
Vigilante: Centinela Sur, desde septiembre de 2013 hasta diciembre de 2019
Vigilante: Escudo Bahía, desde enero de 2020

Estudios primarios. Curso de vigilante 180 h.
""",
        {"years": (13, 17.9), "degree": "secondary", "langs": {}, "home": "cadiz", "papers": []},
    ),
    (
        "accounting-admin-es",
        """Lucía Ferrer Gil
lucia@example.org | 611 222 333 | Valencia
www.example.org/lucia

RESUMEN
Más de 12 años en administración y contabilidad.

EXPERIENCIA PROFESIONAL
CONTABLE
Naranjas Turia S.A.
Septiembre 2017 – Agosto 2025
ADMINISTRATIVA
Transportes Júcar
Mayo 2013 – Agosto 2017

FORMACIÓN ACADÉMICA
Diplomatura en Ciencias Empresariales
Máster en Fiscalidad (en curso)

IDIOMAS
Inglés nivel alto (Advanced), Alemán A2
""",
        {"years": (12.2, 12.4), "degree": "bachelor", "langs": {"de": "A2"}, "home": "valencia", "papers": []},
    ),
    (
        "optician-es",
        """Marina Salas | Óptica-optometrista | Santander | colegiada 00000

Recorrido
Óptica Bahía ─ titular del establecimiento ─ abril 2019 a día de hoy
Gafas & Co. ─ optometrista ─ septiembre 2014 / marzo 2019

Títulos
Grado en Óptica y Optometría (2010-14)
""",
        {"years": (12, 12.3), "degree": "bachelor", "langs": {}, "home": "santander", "papers": []},
    ),
    (
        "roofer-en",
        """Liam Doyle
Roofer / slater
Home: Cork city

Jobs
Doyle & Sons - slater - 2008 until now
Before that: labourer, two summers (2006, 2007)

Papers: Safe Pass, MEWP. Leaving Cert 2007.
""",
        {"years": (17, 19), "degree": "upper-secondary", "langs": {}, "home": None, "papers": []},
    ),
    (
        "archivist-es",
        """CURRÍCULUM
Elena Duarte Sanz
Archivera

1. Formación académica
   Doctora en Historia (2018)
   Máster en Archivística (2013)
2. Actividad profesional
   Archivo Provincial: archivera interina, del 1 de octubre de 2018 al 30 de junio de 2022
   Archivo Municipal: técnica, del 1 de septiembre de 2022 hasta la fecha
3. Idiomas
   Inglés: B2 (FCE). Italiano: A2. Latín.
Residencia: Salamanca
""",
        {"years": (7.9, 8.1), "degree": "doctorate", "langs": {"en": "B2", "it": "A2"}, "home": None, "papers": []},
    ),
    (
        "hgv-en",
        """HGV CLASS 1 DRIVER - Stoke-on-Trent
Name: Pete Hollis. CPC valid to 2029. Digi card. No points.
EMPLOYMENT
Nov 22 - date Northstar Haulage (artic, nights)
Feb 18 - Oct 22 Agency work: Blue Arrow style agencies, tramping
2015 - Jan 18 Royal Post, van driver
EDUCATION
5 GCSEs
""",
        {"years": (10.5, 11.9), "degree": "secondary", "langs": {}, "home": None, "papers": []},
    ),
    (
        "farmhand-ro-es",
        """Ionel Popescu
Peón agrícola y tractorista
Lepe, Huelva

Trabajos:
Campaña de fresa 2018, 2019, 2020 y 2021 (febrero-junio) Agrícola El Pinar
Tractorista en Cítricos Odiel desde 09/2021

Carnet B y de fitosanitarios.
Rumano nativo, español hablado bien
""",
        {"years": None, "degree": None, "langs": {"ro": "native"}, "home": "lepe", "papers": []},
    ),
    (
        "graphic-designer-en",
        """SOFIA MARCHETTI
graphic designer
Milan > Barcelona

experience
2022/03 - present   Studio Corallo, Barcelona   senior graphic designer
2019/01 - 2022/02   Freelance, Milan            brand identities
2018/06 - 2018/12   Agenzia Blu, Milan          intern

education
2015 - 2018 BA Communication Design

languages
Italian (mother tongue) / English (C1) / Spanish (B2) / Catalan (A2)
""",
        {
            "years": (7.7, 8.5),
            "degree": "bachelor",
            "langs": {"it": "native", "en": "C1", "es": "B2", "ca": "A2"},
            "home": "barcelona",
            "papers": [],
        },
    ),
    (
        "physio-eu",
        """Jokin Etxeberria
Fisioterapeuta
Donostia

ESPERIENTZIA / EXPERIENCIA
Clínica Zurriola (2020 - gaur egun / actualidad)
Residencia Igeldo (2017 - 2020)

ESTUDIOS
Grado en Fisioterapia, 2017

HIZKUNTZAK / IDIOMAS
Euskera nativo, castellano nativo, inglés C1
""",
        {
            "years": (8, 9.9),
            "degree": "bachelor",
            "langs": {"eu": "native", "es": "native", "en": "C1"},
            "home": "donostia",
            "papers": [],
        },
    ),
    (
        "admin-gap-es",
        """Pilar Núñez
Auxiliar administrativa con 15 años de experiencia
Toledo

Experiencia
Ayuntamiento de Illescas — Auxiliar administrativa (interina) — 2019-2024
Pausa por cuidado de familiares — 2015-2019
Talavera Seguros — Administrativa — 2004-2015

Formación
FP II Administrativo
Ofimática: Word, Excel, Access
""",
        {"years": (14, 17.9), "degree": "higher-vocational", "langs": {}, "home": "toledo", "papers": []},
    ),
    (
        "junior-dev-en",
        """Noah Fischer
Junior web developer
Berlin

Bootcamp: Full-stack web development, 9 months, 2025
Abitur 2022

Work experience
Working student, support desk, Nov 2023 - Feb 2025
Trainee developer, Pixelwerk, since March 2025

German native, English fluent
""",
        {
            "years": (2.9, 3.2),
            "degree": "upper-secondary",
            "langs": {"de": "native", "en": "C1"},
            "home": "berlin",
            "papers": [],
        },
    ),
    (
        "teacher-us",
        """Karen Whitfield, M.Ed.
Boise, Idaho | karen@example.org

CERTIFICATION: Idaho Standard Elementary Certificate (K-8)

TEACHING EXPERIENCE
Pinecrest Elementary, Grade 4 Teacher, August 2012 - June 2020; January 2021 - Present
Student teaching, Spring 2012

EDUCATION
Master of Education, 2016
B.A. Elementary Education, 2012
""",
        {"years": (13, 14.2), "degree": "master", "langs": {}, "home": None, "papers": []},
    ),
]
