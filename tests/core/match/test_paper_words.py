"""Each paper, registration and readiness by the words of listings and of CVs; and where places are."""

import pytest

from tests.core.conftest import Core
from tests.core.match_data import condition

PLACES = "extension_src.core.match.conditions.known_places"
PLAIN = "extension_src.core.native.patterns:plain"
# Kind and id, what a listing asks, what a CV shows.
PAPERS = [
    (
        "permit work",
        "Right to work | Permiso de trabajo | US citizen | Papeles en regla | EU citizen | Permís de treball",
        "Permís de treball | Right to work | Nacionalidad española | Green card holder",
    ),
    (
        "permit clearance",
        "Security clearance | Habilitación de seguridad | HPS en vigor | Top secret",
        "Security clearance | Habilitación personal de seguridad | TS/SCI",
    ),
    (
        "permit disability",
        "Certificado de discapacidad | Certificat de discapacitat | Disability certificate",
        "Certificat de discapacitat",
    ),
    (
        "registration college",
        "Enfermera colegiada | Necesario colegiarse | Col·legiat: collegiat",
        "Colegiada 1234 | Número de colegiado",
    ),
    (
        "registration nursing",
        "NMC registration | Licensed vocational nurse | LPN license | RN license required",
        "NMC | Licensed practical nurse | LVN | Registered mental health nurse",
    ),
    (
        "registration medical",
        "GMC registration | Board certified | Especialidad vía MIR | Medical license",
        "Especialidad vía MIR | GMC",
    ),
    ("registration therapy", "HCPC registered | NBCOT | COTA required | Licensed marriage therapist", "COTA | HCPC"),
    ("registration pharmacy", "GPhC registration | Licensed pharmacist | PTCB", "PTCB | GPhC"),
    ("registration social-work", "Social Work England | LCSW | LMSW | SSSC", "SSSC | LCSW"),
    (
        "registration bar",
        "Bar admission | State bar | Qualified solicitor | Abogado ejerciente",
        "Abogada colegiada | Solicitor | State bar",
    ),
    (
        "registration engineer",
        "Professional engineer | CEng | Chartered engineer | P.E. license",
        "CEng | Registered engineer",
    ),
    ("registration accountant", "CPA required | Chartered accountant | ROAC | ACCA qualified", "ACCA | CPA | ROAC"),
    ("registration finance", "Series 7 | MiFID | EFPA | NMLS | Real estate license", "NMLS | Series 63"),
    ("registration teaching", "Teaching license | QTS | Máster de profesorado | GTCS", "GTCS | QTS"),
    ("registration trade", "Gas Safe | Carnet de frigorista | EPA 608 | Gases fluorados", "EPA universal | Gas Safe"),
    (
        "registration security",
        "TIP en vigor | SIA licence | Guard card | Security guard license",
        "SIA badge | Security license",
    ),
    (
        "registration licensed",
        "Must be licensed | State license | Licensure required | Licenses are required",
        "Licensed in Ohio | License number 12",
    ),
    (
        "certificate cap",
        "CAP en vigor | Tacógrafo | Driver CPC | Tachograph card",
        "CAP | Tachograph | CPC | Aptitud profesional",
    ),
    ("certificate adr", "ADR | Hazmat | Mercancías peligrosas", "Mercancías peligrosas | ADR"),
    (
        "certificate forklift",
        "Carnet de carretillero | Forklift licence | Certified forklift operator | FLT licence",
        "Carretillera | Curso de carretillas | Licensed forklift driver | Carnet de torito",
    ),
    ("certificate lifting", "Carnet de grúa | PEMP | IPAF | CPCS | Crane certification", "CPCS | IPAF"),
    (
        "certificate food-handling",
        "Manipulador de alimentos | ServSafe | Level 2 food | Food hygiene certificate",
        "Level 3 food hygiene | Manipuladora de alimentos",
    ),
    (
        "certificate criminal-record",
        "DBS check | Certificado de penales | Enhanced disclosure | Criminal record certificate required",
        "Criminal record certificate | DBS",
    ),
    (
        "certificate sexual-offences",
        "Delitos sexuales | Delictes sexuals | Sexual offences certificate",
        "Sexual offences certificate",
    ),
    (
        "certificate first-aid",
        "CPR | First aid certificate | DESA | Uso de desfibrilador | Título de primeros auxilios",
        "DESA | Primeros auxilios | BLS",
    ),
    (
        "certificate care",
        "CNA | NVQ level 2 | Certificación sociosanitaria | CMA certified",
        "CMA certification | Care certificate",
    ),
    (
        "certificate safety",
        "Curso de PRL | OSHA 10 | CSCS | 20 horas de PRL | Trabajos en altura",
        "Trabajos en altura | TPC",
    ),
    (
        "certificate leisure",
        "Título de socorrista | Lifeguard certification | Director de tiempo libre",
        "Director de tiempo libre | Socorrista acuático",
    ),
    ("certificate plant-protection", "Carnet de fitosanitarios | Pesticide license | PA1", "PA1 | Carné de aplicador"),
    (
        "certificate welding",
        "Soldador homologado | Certified welder | Coded welder",
        "Coded welder | Homologación de soldadura",
    ),
    ("certificate language-teaching", "CELTA | DELTA qualified | TEFL | TESOL", "TESOL | CELTA"),
    (
        "own-car own-car",
        "Vehículo propio | Own car | Driver with own car | Carnet y coche | Carro próprio",
        "Viatura própria | Coche propio | Carro próprio",
    ),
    (
        "travel travel",
        "Disponibilidad para viajar | Up to 30% travel | Movilidad nacional | Disponibilidade para viajar",
        "Disponibilidade para viajar | Willing to travel | Disponible para viajar",
    ),
    (
        "shifts shifts",
        "Turnos rotativos | Night shifts | Turno de noche | Turno mañana | On-call | Disponibilidad horaria",
        "Flexibilidad horaria | Full availability | Disponibilidad total",
    ),
    (
        "relocation relocation",
        "Must relocate | Movilidad geográfica | Canvi de residència | Mudança de residência",
        "Disponibilidad geográfica | Willing to relocate",
    ),
    (
        "notice start-now",
        "Incorporación inmediata | Immediate start | Able to start immediately | Incorporació immediata",
        "Incorporació immediata | Available immediately | Disponibilidad inmediata",
    ),
]
# A listing's place, where somebody lives, and whether it is the same province.
SPAIN = """
madrid: Getafe, Alcobendas, Villaviciosa de Odón, Alcalá de Henares
barcelona: Hospitalet, Badalona, Sant Cugat, Martorell, Greater Barcelona Metropolitan Area
girona: Gerona, Figueres, Salt
lleida: Lérida
tarragona: Reus, Valls
sevilla: Seville, Dos Hermanas, Los Palacios
malaga: Marbella, Antequera
granada: Motril, Maracena
cordoba: Lucena
cadiz: Jerez, La Línea
huelva: Lepe
jaen: Linares, Úbeda
almeria: Roquetas de Mar, El Ejido
valencia: Torrent, Quart de Poblet
alicante: Alacant, Elche, Denia
castellon: Castelló, Burriana
bizkaia: Vizcaya, Bilbao, Derio
gipuzkoa: San Sebastián, Mondragón
alava: Vitoria
a coruna: La Coruña, Arteixo
pontevedra: Vigo, Redondela
lugo: Lugo
ourense: Orense
valladolid: Medina del Campo
leon: Ponferrada
burgos: Miranda de Ebro
salamanca: Salamanca
palencia: Palencia
zamora: Zamora
segovia: Segovia
avila: Ávila
soria: Soria
toledo: Talavera de la Reina, Seseña
ciudad real: Tomelloso
albacete: Almansa
guadalajara: Azuqueca de Henares
cuenca: Cuenca
zaragoza: Saragossa, Utebo
huesca: Huesca
teruel: Teruel
murcia: Cartagena, Alcantarilla
asturias: Oviedo, Mieres
navarra: Pamplona, Barañáin
cantabria: Santander, Camargo
la rioja: Logroño, Calahorra
badajoz: Mérida, Zafra
caceres: Plasencia
mallorca: Palma, Inca
ibiza: Eivissa
menorca: Mahón, Maó
gran canaria: Las Palmas, Maspalomas
tenerife: La Laguna, Arona
lanzarote: Arrecife
fuerteventura: Puerto del Rosario
ceuta: Ceuta
melilla: Melilla
"""
REGIONS = """
cataluna: Catalunya, Catalonia, Lleida, Tarragona
madrid: Community of Madrid, Madrid area
andalucia: Andalusia, Almería
comunidad valenciana: Comunitat Valenciana, Valencian Community, Castellón
pais vasco: Euskadi, Basque Country, Álava
galicia: Galicia, Ourense
castilla y leon: Castile and León, Soria
castilla la mancha: Castile la Mancha, Cuenca
aragon: Aragón, Teruel
murcia: Región de Murcia
asturias: Principado de Asturias
navarra: Comunidad Foral de Navarra, Nafarroa
cantabria: Cantabria
la rioja: Rioja
extremadura: Extremadura, Cáceres
baleares: Illes Balears, Balears, Menorca
canarias: Islas Canarias, Canary Islands, Fuerteventura
spain: Spain, España, Espanya
"""
ABROAD = """
Lisbon=Lisboa, Oporto=Porto, Londres=London, Manchester, Birmingham, Leeds, Edimburgo=Edinburgh, Dublin, Paris, Lyon, Toulouse
Marsella=Marseille, Berlin, München=Munich, Hamburgo=Hamburg, Frankfurt, Köln=Cologne, Amsterdam, Rotterdam, Bruxelles=Brussels
Zürich=Zurich, Genève=Geneva, Wien=Vienna, Milano=Milan, Roma=Rome, Torino=Turin, Estocolmo=Stockholm, Copenhague=Copenhagen
Oslo, Helsinki, Varsovia=Warsaw, Cracovia=Krakow, Praga=Prague, Budapest, Bucarest=Bucharest, Atenas=Athens, NYC=New York
San Francisco, Los Angeles, Chicago, Boston, Seattle, Austin, Miami, Toronto, Montreal, Vancouver, CDMX=Mexico City, Bogotá
Medellín, Lima, Buenos Aires, Santiago de Chile, São Paulo, Singapur=Singapore, Dubai, Tokio=Tokyo, Sydney, Melbourne
Bengaluru=Bangalore, Mumbai, New Delhi=Delhi, Casablanca, Tánger=Tangier
"""


@pytest.mark.parametrize("paper, asked, shown", PAPERS, ids=[paper for paper, _, _ in PAPERS])
def test_every_paper_by_its_words(core: Core, paper: str, asked: str, shown: str) -> None:
    kind, name = paper.split(" ")
    for words in asked.split(" | "):
        found = condition(core, kind, "Ana Sol\nCook", f"Requisitos\n- {words}")
        assert found is not None, words
        assert (found["need"], found["state"]) == ({kind: name}, "unknown"), words
    line = asked.split(" | ")[0]
    for words in shown.split(" | "):
        assert condition(core, kind, f"Ana Sol\nCook\n{words}", f"Requisitos\n- {line}")["state"] == "met", words


def listed(table: str) -> list[tuple[str, str]]:
    """`(what is before the colon, one of what is behind it)` of each line."""
    return [
        (line.split(": ")[0], name) for line in table.strip().split("\n") for name in line.split(": ")[1].split(", ")
    ]


def test_every_town_is_in_its_province_and_every_name_in_its_region(core: Core) -> None:
    for province, name in listed(SPAIN):
        place = core(f"{PLACES}:known_place", [core(PLAIN, name)])
        assert place[1] == province, name
        assert core(f"{PLACES}:is_in_spain", place) is True
    for region, name in listed(REGIONS):
        assert core(f"{PLACES}:known_place", [core(PLAIN, name)])[0] == region, name


def test_every_city_abroad_by_its_names(core: Core) -> None:
    for names in ABROAD.strip().replace("\n", ", ").split(", "):
        places = [core(f"{PLACES}:known_place", [core(PLAIN, name)]) for name in names.split("=")]
        assert core(f"{PLACES}:is_in_spain", places[0]) is False, names
        assert [place == places[0] for place in places] == [True] * len(places), names


def test_the_most_exact_of_several_names_counts(core: Core) -> None:
    for names, place in [
        (["nowhere"], None),
        ([], None),
        (["spain", "getafe"], ["madrid", "madrid"]),
        (["spain", "galicia"], ["galicia", ""]),
        (["galicia", "spain"], ["galicia", ""]),
        (["galicia", "cataluna"], ["galicia", ""]),
        (["vigo", "getafe"], ["galicia", "pontevedra"]),
    ]:
        assert core(f"{PLACES}:known_place", names) == place


# Each class, and all that somebody who has it may drive.
MAY_DRIVE = """
AM: AM
A1: AM A1
A2: AM A1 A2
A: AM A1 A2 A
B1: AM B1
B: AM B1 B
B96: AM B1 B B96
BE: AM B1 B B96 BE
C1: AM B1 B C1
C1E: AM B1 B B96 BE C1 C1E
C: AM B1 B C1 C
CE: AM B1 B B96 BE C1 C1E C CE
D1: AM B1 B D1
D1E: AM B1 B B96 BE D1 D1E
D: AM B1 B D1 D
DE: AM B1 B B96 BE D1 D1E D DE
CDL-A: B CDL-A CDL-B
CDL-B: B CDL-B
"""


def test_who_may_drive_what(core: Core) -> None:
    driven = {line.split(": ")[0]: line.split(": ")[1].split() for line in MAY_DRIVE.strip().split("\n")}
    for held, classes in driven.items():
        for needed in driven:
            found = core("extension_src.core.match.conditions.papers:drives", [held], needed)
            assert found is (needed in classes), (held, needed)
