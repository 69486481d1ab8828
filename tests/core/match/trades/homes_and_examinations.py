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
]
