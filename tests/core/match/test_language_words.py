"""Every language and level by the words of CVs: a name that is not known any more is a language that a person loses."""

import pytest

from tests.core.conftest import Core
from tests.core.match_data import condition

MODULE = "extension_src.core.match.cv.language_names"
# Code: names, as people write them.
NAMES = """
en: English, Inglés, Anglais, Anglès, Englisch
es: Spanish, Español, Castellano, Castilian, Espanhol, Castellà, Espanyol, Espagnol, Spanisch
fr: French, Francés, Français, Französisch
de: German, Alemán, Deutsch, Alemany, Alemão, Allemand
pt: Portuguese, Portugués
it: Italian, Italiano
ca: Catalan, Català, Valenciano, Valencian
eu: Basque, Euskera, Euskara
gl: Galician, Gallego, Galego
nl: Dutch, Neerlandés, Holandés, Nederlands
ru: Russian, Ruso
pl: Polish, Polaco
zh: Chinese, Mandarin, Chino, Mandarino, Cantonese, Cantonés
ja: Japanese, Japonés
ko: Korean, Coreano
ar: Arabic, Árabe
ro: Romanian, Rumano
sv: Swedish, Sueco
no: Norwegian, Noruego
da: Danish, Danés
fi: Finnish, Finlandés
tr: Turkish, Turco
el: Greek, Griego
uk: Ukrainian, Ucraniano
cs: Czech, Checo
sk: Slovak, Eslovaco
hu: Hungarian, Húngaro
bg: Bulgarian, Búlgaro
hr: Croatian, Croata
sr: Serbian, Serbio
sl: Slovenian, Slovene, Esloveno
lt: Lithuanian, Lituano
lv: Latvian, Letón
et: Estonian, Estonio
he: Hebrew, Hebreo
hi: Hindi
ur: Urdu
bn: Bengali
pa: Punjabi
ta: Tamil
te: Telugu
gu: Gujarati
mr: Marathi
vi: Vietnamese, Vietnamita
th: Thai, Tailandés
id: Indonesian, Indonesio
tl: Tagalog, Filipino
fa: Farsi, Persian, Persa
sw: Swahili
prs: Dari
ps: Pashto
tcy: Tulu
ga: Irish, Gaelic
cy: Welsh, Galés
ml: Malayalam
kn: Kannada
or: Odia, Oriya
as: Assamese
sd: Sindhi
kok: Konkani
ne: Nepali, Nepalese
si: Sinhala, Sinhalese
my: Burmese, Birmano
km: Khmer
ms: Malay, Malayo
mn: Mongolian, Mongol
kk: Kazakh, Kazajo
uz: Uzbek, Uzbeko
az: Azerbaijani, Azerí
ka: Georgian, Georgiano
hy: Armenian, Armenio
sq: Albanian, Albanés
mk: Macedonian, Macedonio
bs: Bosnian, Bosnio
be: Belarusian, Bielorruso
is: Icelandic, Islandés
mt: Maltese
lb: Luxembourgish, Luxemburgués
ku: Kurdish, Kurdo
am: Amharic, Amárico
so: Somali
ha: Hausa
yo: Yoruba
ig: Igbo
wo: Wolof
zu: Zulu
xh: Xhosa
af: Afrikaans
rw: Kinyarwanda
qu: Quechua
gn: Guaraní
ay: Aymara
ht: Creole
oc: Occitan, Occitano, Aranés
ase: American Sign Language, ASL
bfi: British Sign Language, BSL
ssp: Lengua de signos española, Spanish Sign Language
csc: Lengua de signos catalana, Llengua de signes catalana
sgn: Sign language, Lenguaje de signos, Lenguaje de señas, Lengua de señas
"""
# Level: what is said of it; a * where it is a band that a lower certificate may meet.
LEVELS = """
A1: A1, A1.2
A2: A2, A2.1, elementary proficiency
A2*: basic, básico, bajo, baix, school level, high school level, nivel escolar, elementary, elemental, beginner
A2*: nociones, inicial
B1: B1, B1.1, PET, JLPT N3, limited working proficiency, limited working
B1*: intermediate, intermedio, medio, mitjà, conversational, conversación, conversacional, working knowledge, moderate
B1*: limited, mittel
B1*: básico-medio, basic - intermediate, medio-bajo, lower intermediate
B2: B2, B2.2, First Certificate, FCE, First, JLPT N2, TOEIC 850, TOEIC 790, TOEIC 930, TestDaF 3, TestDaF 4, IELTS 6
B2: IELTS 5.5
B2: TOEFL iBT 72, TOEFL 85, TOEFL iBT: 94, professional working proficiency, professional working, working proficiency
B2*: upper-intermediate, medio-alto, intermedio - avanzado, intermediate-advanced, high-intermediate, good, very good, bueno
B2*: muy buen, bon nivell, independent user
C1: C1, C1.1, Certificate in Advanced, CAE, DALF, business level, IELTS 7, IELTS of 8, JLPT N1, TOEIC 945, TestDaF 5
C1: TOEFL iBT 95, TOEFL 105, full professional proficiency, full professional
C1*: advanced, advance, fluent, fluido, avanzado, avançado, avançat, alto, alta, proficient, professional, profesional
C1*: strong
C1*: excelente, excellent, dominio, perfecto, superior, high, high level, sólido, exceptional, outstanding, correcto
C1*: correct
C2: C2, C2.1, bilingual, bilingüe, Proficiency certificate, CPE, DSH-3, IELTS 8.5, IELTS of 9
native: nativo, nativa, native, native speaker, native level, natively, nadiu, nadiua, natiu, natius, mother tongue
native: first language
native: lengua materna, materno, idioma materno, llengua materna, Muttersprache
"""
NO_LEVEL = "IELTS 3, TOEFL 30, TOEIC 200, TestDaF 2, JLPT N4, second language, high school, C3, reading"


def said(table: str) -> list[tuple[str, str]]:
    """`(what is before the colon, one of what is behind it)` of each line."""
    found: list[tuple[str, str]] = []
    for line in table.strip().split("\n"):
        name, words = line.split(": ", 1)
        found.extend((name, word) for word in words.split(", "))
    return found


def read(core: Core, line: str) -> list[list[object]]:
    answer: list[list[object]] = core(f"{MODULE}:languages_in", core("extension_src.core.native.patterns:plain", line))
    return answer


def test_every_name_of_a_language(core: Core) -> None:
    for code, name in said(NAMES):
        assert read(core, f"{name} (B2)") == [[code, "B2", False]], name


def test_every_word_of_a_level(core: Core) -> None:
    for level, words in said(LEVELS):
        assert read(core, f"Italian ({words})") == [["it", level.rstrip("*"), level.endswith("*")]], words


def test_what_says_no_level(core: Core) -> None:
    for words in NO_LEVEL.split(", "):
        assert read(core, f"Italian ({words})") == [["it", None, False]], words


@pytest.mark.parametrize(
    "line, level",
    [
        ("B1-B2", "b1"), ("B2/C1", "b2"), ("C1 o B2", "b2"), ("B2 y C1", "b2"), ("A2 hasta B1", "a2"), ("B2 to C1", "b2"),
        ("Native or C1", "c1"), ("C1 o nativo", "c1"), ("bilingüe o mínimo C2", "c2"), ("mother tongue or at least B2", "b2"),
        ("nativo / nivel C1", "c1"), ("native speaker or C1", "c1"), ("C2 ou nativa", "c2"), ("native", "native"),
    ],
)  # fmt: skip
def test_of_a_range_the_least_will_do(core: Core, line: str, level: str) -> None:
    plain = core("extension_src.core.native.patterns:plain", line)
    assert core(f"{MODULE}:least_of_ranges", plain) == level


@pytest.mark.parametrize(
    "joint", ["and", "y", "e", "&", "/", "or", "o", "and/or", "y/o", ",", "i", "-", "–", "et", "und"]
)
def test_one_level_for_two_languages(core: Core, joint: str) -> None:
    assert read(core, f"Fluent Italian {joint} French") == [["it", "C1", True], ["fr", "C1", True]]
    assert read(core, f"Italian {joint} French: B2") == [["it", "B2", False], ["fr", "B2", False]]


@pytest.mark.parametrize(
    "description, level, quote",
    [
        ("English required\nEnglish B2 required", "B2", "English B2 required"),
        ("English B2 required\nEnglish required", "B2", "English B2 required"),
        ("Fluent English required\nEnglish B2 required", "B2", "English B2 required"),
        ("English B2 required\nFluent English required", "B2", "English B2 required"),
        ("English C1 required\nEnglish B2 required", "C1", "English C1 required"),
        (
            "Idiomas requeridos\nInglés - Avanzado\nRequisitos\nInglés B1 imprescindible",
            "B1",
            "Inglés B1 imprescindible",
        ),
    ],
)
def test_of_two_lines_on_one_language_the_one_that_says_more(
    core: Core, description: str, level: str, quote: str
) -> None:
    found = condition(core, "language", "Cook", description)
    assert (found["need"], found["quote"]) == ({"language": found["need"]["language"], "level": level}, quote)
