"""Invented CVs of few words, with what a reader finds in each on 27 November
2026: least and most years of paid work, highest finished degree, languages with levels, papers."""

from typing import Any

READ: list[tuple[str, str, dict[str, Any]]] = [
    (
        "c1",
        """Ramiro Estévez
Fontanero
Lugo

TRABAJOS
Fontanería Miño: oficial 2ª desde el 3 de mayo de 2021
Obras y Reformas Gallaecia: peón (2018-20) y ayudante (2020-21)

TÍTULOS
Grado Medio Instalaciones de Producción de Calor
""",
        {"years": (8, 9), "degree": "upper-secondary", "langs": {}, "papers": []},
    ),
    (
        "c2",
        """Helen Marsh
helen@example.org

PROFILE
Legal secretary with over 12 years' experience in conveyancing.

CAREER HISTORY
Mar 14 – Date: Legal Secretary, Oakes & Co
Nov 11 – Feb 14: Receptionist, Finch Dental

QUALIFICATIONS
CILEX Level 3; 9 GCSEs
""",
        {"years": (12, 15.1), "degree": "secondary", "langs": {}, "papers": []},
    ),
    (
        "c3",
        """Carla Domènech
Psicóloga sanitaria

Experiencia

Centro Vincles (enero'20 - actualidad)
Psicóloga

Fundación Aurora (sept'17 - dic'19)
Educadora social

Formación
Máster en Psicología General Sanitaria (2017-2019)
Grado en Psicología (2013-2017)

Idiomas: Catalán (nativo) | Castellano (nativo) | Inglés (B2.2)
""",
        {"years": (9, 9.3), "degree": "master", "langs": {"ca": "native", "es": "native", "en": "B2"}, "papers": []},
    ),
    (
        "c4",
        """YUSUF DEMIR
Forklift driver, Rotterdam

Work
2023-now  DHL Supply Chain, reach truck driver
2020-2023  Jumbo DC, order picker
2019  summer job, greenhouse

School
VMBO 2015-2019

Languages
Turkish +++
Dutch +++
English ++
""",
        {"years": (6, 7.1), "degree": None, "langs": {}, "papers": []},
    ),
    (
        "c5",
        """Inés Pardo
Profesora de Inglés en Secundaria

EXPERIENCIA LABORAL
IES Río Duero. Profesora interina. Cursos 2020/21, 2021/22 y 2022/23.
Academia Speak Up. Profesora. Octubre 2016 a junio 2020.

FORMACIÓN
Grado en Estudios Ingleses, 2016. Máster del Profesorado, 2017.

IDIOMAS
Inglés C2 (Proficiency). Francés A2.
""",
        {"years": (6, 6.8), "degree": "master", "langs": {"en": "C2", "fr": "A2"}, "papers": []},
    ),
    (
        "c6",
        """Curriculum de Óscar Trujillo
Técnico de sonido

1. Datos
Madrid, 1988

2. Experiencia
2.1 Sala Nébula (2016-2019). Técnico FOH.
2.2 Freelance (2019-actualidad). Giras y eventos.

3. Estudios
CFGS Sonido (2014-2016)
""",
        {"years": (9, 10.9), "degree": "higher-vocational", "langs": {}, "papers": []},
    ),
    (
        "c7",
        """Sara O'Neill
Staff nurse, Cork

Employment
CUH, surgical ward. 1/9/18 to present.
Bon View Nursing Home. 1/6/16 to 31/8/18.
Maternity leave 1/2/21 to 31/10/21.

Education
BSc Nursing (Hons) UCC 2012-2016
""",
        {"years": (9, 10.6), "degree": "bachelor", "langs": {}, "papers": []},
    ),
    (
        "c8",
        """Li Wei
Data scientist

Experience
Senior Data Scientist, Quanta — 2022 Mar to 2026 Feb
Data Scientist, Bluefin — 2019 Jul to 2022 Feb
Intern, Bluefin — 2019 Jan to 2019 Jun

Education
PhD Statistics, 2015 – 2019
MSc Statistics, 2013 – 2015

Languages: Mandarin (native), English (C2), German (A2)
""",
        {"years": (6.5, 7.2), "degree": "doctorate", "langs": {"zh": "native", "en": "C2", "de": "A2"}, "papers": []},
    ),
    (
        "c9",
        """Teresa Vidal
Gerocultora

PERFIL
10 años cuidando a personas mayores.

EXPERIENCIA
Residencia Els Pins: junio 2019 – hoy
Ayuda a domicilio (Ayto.): 2015 – 2018 (media jornada)

CERTIFICADOS
Certificado de Profesionalidad de Atención Sociosanitaria

ESTUDIOS
Graduado en ESO
""",
        {"years": (10, 11), "degree": "secondary", "langs": {}, "papers": []},
    ),
    (
        "c10",
        """Marco Bianchi
Pizzaiolo
Palma

ESPERIENZA LAVORATIVA
Pizzeria Da Nino, Napoli: 05/2012 - 04/2018
Pizzería Vesubio, Palma: 06/2018 - oggi

ISTRUZIONE
Diploma alberghiero, 2010

LINGUE
Italiano: madrelingua. Spagnolo: buono. Inglese: base.
""",
        {"years": (13, 14.6), "degree": None, "langs": {}, "papers": []},
    ),
]
