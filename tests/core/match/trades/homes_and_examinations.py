"""Invented CVs whose homes, examinations, licences and studies stand in forms that the earlier ones did not have, with what a
reader finds in each on 27 November 2026."""

from typing import Any

READ: list[tuple[str, str, dict[str, Any]]] = [
    (
        "butcher-es",
        """MARÍA JESÚS ORTEGA
Carnicera-charcutera
Residente en Alcorcón · 600 111 222 · mjo@example.org

TRABAJOS
Carnicería La Dehesa (Leganés) · feb. 2018 – hoy · despiece, mostrador, obrador de embutidos
Híper Sol · sept. 2013 – ene. 2018 · auxiliar de carnicería

ESTUDIOS
ESO, 2012
Carné de manipulador de alimentos (2024)

Español lengua materna. Rumano conversación.
""",
        {
            "years": (12.5, 13.3),
            "degree": "secondary",
            "langs": {"es": "native"},
            "home": "Alcorcón",
            "papers": ["food-handling"],
        },
    ),
    (
        "marine-engineer-en",
        """Tomas Birch, Second Engineer (unlimited)
Falmouth, Cornwall  |  tomas@example.org

Sea service
Jun '19 - Mar '24   Second Engineer, Harrow Tankers
Aug '15 - May '19   Third Engineer, Pell Bulk Carriers

Certificates
STCW II/2, ENG1 medical, high voltage course

Education
HND Marine Engineering, Tamar Nautical College, 2012-2015
""",
        {"years": (8, 8.7), "degree": "higher-vocational", "langs": {}, "home": "Falmouth", "papers": []},
    ),
    (
        "florist-en",
        """Isla Penrose
Florist & shop manager
Lives in Hove. Full clean driving licence, own van.

Employment history:
Petal Lane, Manager -- April 2020 to date
Bloom Yard, Florist -- October 2016 to March 2020

Qualifications: Level 3 Diploma in Floristry (2016); GCSEs
Languages: French (DELF B2), English mother tongue
""",
        {
            "years": (9.5, 10.3),
            "degree": "upper-secondary",
            "langs": {"fr": "B2", "en": "native"},
            "home": "Hove",
            "papers": ["driving"],
        },
    ),
    (
        "speech-therapist-es",
        """Lucía Ferrándiz Mora
Logopeda colegiada
C/ del Mar 14, 03005 Alicante/Alacant

Perfil
Logopeda con interés en disfagia y TEA.

Experiencia profesional
Logopeda. Centro de Atención Temprana Nexo. 09/2021 - actualmente
Logopeda en prácticas. Hospital General. 02/2021 - 05/2021

Formación académica
Grado en Logopedia, Universidad de Murcia, 2017-2021
Máster en Disfagia (en curso)

Idiomas
Valenciano: C1 (JQCV)
Inglés: First Certificate
""",
        {"years": (5, 5.7), "degree": "bachelor", "langs": {"ca": "C1", "en": "B2"}, "home": "Alicante", "papers": []},
    ),
    (
        "sommelier-es",
        """Sumiller — Andrés Cifuentes
Logroño. Disponibilidad para cambiar de residencia.
Idiomas: inglés (TOEIC 820), francés (DALF C1)

Restaurante Viña Alta, jefe de sala y sumiller, desde mayo de 2019
Hotel Mirador del Ebro, camarero de vinos, de 2015 a 2019

WSET nivel 3
Técnico Superior en Dirección de Servicios de Restauración
""",
        {"years": (10, 12), "degree": "higher-vocational", "langs": {"fr": "C1"}, "home": "Logroño", "papers": []},
    ),
    (
        "train-driver-en",
        """DANIEL ASHDOWN
Train driver with 9 years in the cab
Address: 22 Mill Road, Doncaster DN1 4AB

Rail career
Northline Freight: Driver (Class 66), 11/2019 to present
Northline Freight: Trainee driver, 11/2018 to 10/2019
Midshire Trams: Tram driver, 02/2014 to 09/2018

School
A levels in Maths and Physics (2011)
PTS and DBS cleared
Happy to work nights and weekends
""",
        {"years": (11.5, 12.8), "degree": "upper-secondary", "langs": {}, "home": "Doncaster", "papers": []},
    ),
    (
        "customs-es",
        """CURRICULUM VITAE
Nombre: Rubén Castaño Gil
Población: Algeciras (Cádiz)
Carnet de conducir: tipo B, vehículo propio

Experiencia
2020/03 - Actualidad: Declarante de aduanas, Agencia Estrecho
2016/09 - 2020/02: Administrativo de tráfico, Transitarios Tarifa

Formación
Diplomatura en Ciencias Empresariales, Universidad de Cádiz (2013)
Curso de representante aduanero (2019)

Idiomas
Inglés: Preliminary (PET)
Árabe: nociones
""",
        {
            "years": (9.7, 10.3),
            "degree": "bachelor",
            "langs": {"en": "B1"},
            "home": "Algeciras",
            "papers": ["driving", "own-car"],
        },
    ),
    (
        "network-technician-ca",
        """Jordi Pujadas Serra
Tècnic de xarxes
Visc a Manresa · carnet de conduir B

Experiència laboral
Tècnic de xarxes, Fibra Bages, gener 2020 - actualitat
Ajudant d'instal·lador, Cablecat, juny 2017 - desembre 2019

Formació
CFGS Administració de sistemes informàtics en xarxa (2017)

Idiomes
Català i castellà: nadiu
Anglès: B2
""",
        {
            "years": (9, 9.6),
            "degree": "higher-vocational",
            "langs": {"ca": "native", "es": "native", "en": "B2"},
            "home": "Manresa",
            "papers": ["driving"],
        },
    ),
    (
        "privacy-officer-en",
        """Helen Achterberg
Data protection officer, CIPP/E

Utrecht, the Netherlands (EU citizen) | helen@example.org

EXPERIENCE
Data Protection Officer | Meridiaan Verzekeringen | Sep 2019 – Present
Legal Counsel | Brugman Retail | Jan 2014 – Aug 2019

EDUCATION
LLM, Utrecht University, 2013
LLB, University of Leeds, 2012

LANGUAGES
Dutch (native) - English (IELTS 8.0) - German (Goethe-Zertifikat B1)
""",
        {
            "years": (12.4, 13),
            "degree": "master",
            "langs": {"nl": "native", "de": "B1"},
            "home": "Utrecht",
            "papers": [],
        },
    ),
    (
        "baker-en",
        """Owen Pritchard, baker
owen@example.org, Swansea

Ten years of bread: sourdough, laminated dough, night shifts.

2021-now Head Baker - Crumb & Co
2017-2021 Baker - Hearth Bakery, Cardiff
2016-2017 Travelling in Asia

NVQ level 2 Bakery, Swansea College 2014-2016
Level 2 Food Hygiene
Welsh speaker (fluent), English
""",
        {"years": (8, 10.9), "degree": None, "langs": {}, "home": "Swansea", "papers": ["food-handling"]},
    ),
    (
        "young-biologist-es",
        """Sara Vilanova Rial
Bióloga marina, Vigo (Pontevedra)

University of Vigo
2015 - 2019
Degree in Marine Sciences

Universidade de Santiago
2019 - 2021
Máster en Acuicultura

Técnica de laboratorio, Mariscos Ría Alta
2021 - 2024

Gallego e inglés C1 (IELTS 7,5)
""",
        {"years": (2, 4), "degree": "master", "langs": {}, "home": "Vigo", "papers": []},
    ),
    (
        "glazier-en",
        """Pete Okoro
Glazier/window fitter - based near Swindon
CSCS card (blue), IPAF, driving licence C1

Work:
Okoro & Son (family firm), fitter: summer 2010 to end of 2015
ClearPane Ltd, glazier and team lead: January 2016-August 2022
Self-employed since Sept 2022

No formal qualifications beyond GCSEs.
Would consider relocating to Scotland.
""",
        {"years": (15, 16.6), "degree": "secondary", "langs": {}, "home": "Swindon", "papers": ["driving"]},
    ),
    (
        "beekeeper-es",
        """Amparo Rincón Vela, apicultora
Vivo en Teruel capital, con disponibilidad para trasladarme
amparo@example.org

Mi camino profesional
Colmenas del Maestrazgo (oct/2020 - hoy). Manejo de 300 colmenas y extracción de miel.
Viveros Turia (mar/2016 - sep/2020). Peón especialista.

Lo que he estudiado
FP de grado medio en Producción Agroecológica, 2015
Carnet de aplicador fitosanitario nivel básico
Permiso B
Italiano: CILS B2. Inglés: nivel KET
""",
        {
            "years": (10, 10.9),
            "degree": "upper-secondary",
            "langs": {"it": "B2", "en": "A2"},
            "home": "Teruel",
            "papers": ["driving"],
        },
    ),
    (
        "stagehand-en",
        """Callum Reyes
Stage technician, Glasgow G12 8QQ

CREDITS
2018 to present: Lighting technician, freelance (Theatre Nord, Opera Clyde)
2015 to 2018: Stagehand, Kelvin Playhouse

TRAINING
HNC Technical Theatre, 2015
IPAF 3a/3b, first aid at work, full clean driving licence (C1)

Availability: nights and weekends, tours of up to six weeks
""",
        {"years": (10, 11.9), "degree": "higher-vocational", "langs": {}, "home": "Glasgow", "papers": ["driving"]},
    ),
    (
        "notary-clerk-es",
        """Begoña Larrea
Oficial de notaría
Bilbao (Bizkaia) - begona@example.org

EXPERIENCIA
Notaría Aldamar, oficial segunda: del 15/01/2018 al 30/06/2025
Gestoría Ercilla, auxiliar: del 01/09/2014 al 31/12/2017

ESTUDIOS
Licenciada en Derecho (UPV/EHU), 2014
IDIOMAS
Euskera: C1 (EGA)  Castellano: materna  Inglés: B2 (FCE)
""",
        {
            "years": (10.5, 10.9),
            "degree": "bachelor",
            "langs": {"eu": "C1", "es": "native", "en": "B2"},
            "home": "Bilbao",
            "papers": [],
        },
    ),
    (
        "dispatcher-en",
        """IRENE CASTELLANO-WEBB
911 / Emergency dispatcher
Tucson, Arizona 85701 - willing to relocate to Oregon

Employment
Pima Regional Dispatch - Dispatcher II - August 2019 - Present
Desert Alarm Co. - Monitoring operator - May 2016 - July 2019

Education: Associate of Applied Science, Pima College, 2016
Languages: bilingual Spanish/English
""",
        {
            "years": (10.3, 10.7),
            "degree": "higher-vocational",
            "langs": {"es": "C2", "en": "C2"},
            "home": "Tucson",
            "papers": [],
        },
    ),
    (
        "glove-maker-es",
        """Perfil de Tomás Quiroga
Cortador de piel y guantes. Ubrique, Cádiz.

Desde 1998 hasta 2012 trabajé en Marroquinería Sierra como cortador.
Desde 2013 hasta hoy soy encargado de corte en Piel del Sur.
Tengo el graduado escolar y carnet de carretillero.
Hablo francés básico.
""",
        {"years": (26, 28.9), "degree": "secondary", "langs": {"fr": "A2"}, "home": "Ubrique", "papers": ["forklift"]},
    ),
    (
        "actuary-en",
        """Priyanka Sethi FIA
Actuary | Edinburgh | priyanka@example.org | Eligible to work in the UK

Professional history
Senior Actuarial Analyst, Lomond Life (Jan 2021 - date)
Actuarial Analyst, Forth Mutual (Sep 2017 - Dec 2020)

Education and qualifications
Fellow of the Institute and Faculty of Actuaries, 2022
MSc Actuarial Science, Heriot-Watt University, 2016-17
BSc (Hons) Mathematics, University of Delhi, 2013-16

Languages: Hindi (native), English (IELTS 8.5)
""",
        {"years": (9, 9.3), "degree": "master", "langs": {"en": "C2"}, "home": "Edinburgh", "papers": ["work"]},
    ),
    (
        "ski-instructor-es",
        """Iker Zubeldia — profesor de esquí y guía de bici
Dirección: Benasque (Huesca)

Invierno 2019/20 a invierno 2024/25: Escuela de Esquí Cerler, profesor TD2
Veranos de 2020 a 2025: Bici Valle, guía

Título: Técnico Deportivo de grado medio en esquí alpino
Idiomas: euskera (nativo), francés (DELF B2), inglés (TOEIC 790)
""",
        {
            "years": None,
            "degree": "upper-secondary",
            "langs": {"eu": "native", "fr": "B2", "en": "B2"},
            "home": "Benasque",
            "papers": [],
        },
    ),
    (
        "lab-ca",
        """Mireia Solé i Prat
Tècnica de laboratori
Reus (Tarragona) · 600 000 222

EXPERIÈNCIA
Laboratoris Camp, tècnica, febrer 2019 - avui
Cooperativa Baix Camp, auxiliar de laboratori, setembre 2017 - gener 2019

FORMACIÓ
Grau en Bioquímica, URV, 2013-2017
LLENGÜES
Català (materna), castellà (C2), anglès (First Certificate)
Carnet B i vehicle propi
""",
        {
            "years": (9, 9.3),
            "degree": "bachelor",
            "langs": {"ca": "native", "es": "C2", "en": "B2"},
            "home": "Reus",
            "papers": ["driving", "own-car"],
        },
    ),
    (
        "piano-tuner-en",
        """Jonas Whitlock
Piano technician and tuner

Home: Hebden Bridge, West Yorkshire
Own van, clean licence

I have tuned pianos for a living since 2009, first at Calder Pianos (2009-2017) and since then on my own account.
Newark School of Piano Technology, two-year diploma, 2007-2009.
Some German (Goethe A2).
""",
        {"years": (16, 17.9), "degree": None, "langs": {"de": "A2"}, "home": "Hebden Bridge", "papers": []},
    ),
    (
        "call-taker-es",
        """Yolanda Peris
Teleoperadora · Castellón de la Plana

01.2022 – 10.2026 | Emergencias 112 (subcontrata) | gestora de llamadas
04.2019 – 12.2021 | Atento Sur | teleoperadora
2018 | Universitat Jaume I | prácticas

Grado en Psicología (240 ECTS), 2014-2018
Máster en Psicología General Sanitaria, sin finalizar
Valenciano: C1 Mitjà JQCV. Inglés: B1 Preliminary
""",
        {
            "years": (7.5, 7.8),
            "degree": "bachelor",
            "langs": {"ca": "C1", "en": "B1"},
            "home": "Castellón",
            "papers": [],
        },
    ),
]
