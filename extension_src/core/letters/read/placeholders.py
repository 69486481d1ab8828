"""What a template left open: {{company}}, [Company Name], <name>, ____, XX, (your name)."""

from extension_src.core.letters.read.sentences import Sentence
from extension_src.core.letters.read.text import Reading
from extension_src.core.native.patterns import all_matches, pattern, places_of
from extension_src.core.native.tables import has, word_set

OPEN = pattern(
    "\\{\\{[^{}\n]{0,60}\\}\\}|\\{[^{}\n]{1,60}\\}|\\[[^\\[\\]\n]{0,60}\\]|"
    "<<?[A-Za-z\u00c0-\u024f][^<>\n]{0,60}>>?|_{3,}|\\.{5,}|\u2026{2,}|%[A-Za-z_]{2,40}%|"
    "\\$\\{[^{}\n]{1,60}\\}|#[A-Z_]{3,40}#|\\?{3,}|@@[A-Za-z_]{2,40}@@"
)
FILL_IN = word_set(
    """
    your tu su vuestro name nombre apellido apellidos surname company empresa compania date fecha position puesto cargo
    phone telefono
    number numero email correo electronico address direccion city ciudad insert insertar inserte here aqui title titulo
    job role hiring
    manager s of the del de la el y and a placeholder rellenar fill tuyo nombres contacto contact signature firma n
    responsable recruiter employer candidato candidata salary salario completar linkedin
    """
)
TELLING = word_set(
    "your tu su insert insertar inserte placeholder name nombre company empresa fecha date puesto cargo position rellenar "
    "completar apellidos firma signature telefono ciudad city"
)
ALONE = word_set("tbd tbc todo lorem")
COUNTED = word_set("siglo century edicion edition aniversario anniversary congreso congress jornadas capitulo")


def placeholders_of(reading: Reading, sentences: list[Sentence]) -> list[list[int]]:
    """[start, end] of each, in no order."""
    found: list[list[int]] = []
    places = places_of(OPEN, reading.text)
    written = all_matches(OPEN, reading.text)
    for number in range(len(places)):
        found.append([places[number], places[number] + len(written[number][0])])
    for place in range(reading.count):
        if is_crossed(reading, place):
            found.append([reading.start[place], reading.end[place]])
    for sentence in sentences:
        found.extend(fill_ins(reading, sentence))
    return found


def is_crossed(reading: Reading, place: int) -> bool:
    """Whether a word is XX or the like, or a word that only drafts have."""
    raw = reading.raw[place]
    word = reading.fold[place]
    if has(ALONE, word) and raw == raw.upper():
        return True
    if word.replace("x", "") != "":
        return False
    if len(word) == 1:
        after = reading.word(place + 1)
        unit = (
            after in ["years", "anos", "months", "meses", "people", "personas", "euros"]
            or reading.gap(place + 1).strip() == "%"
        )
        return unit and reading.gap(place) == " "
    roman = has(COUNTED, reading.word(place - 1)) or has(COUNTED, reading.word(place + 1))
    return not (roman and len(word) <= 3)


def fill_ins(reading: Reading, sentence: Sentence) -> list[list[int]]:
    """Parentheses, and lines of a head or foot, that hold nothing but the name of what should stand there."""
    found: list[list[int]] = []
    first = -1
    for place in range(sentence.first, sentence.last + 1):
        gap = reading.gap(place)
        if first >= 0 and ")" in gap:
            if is_fill_in(reading, first, place):
                found.append([reading.start[first] - 1, reading.end[place - 1] + 1])
            first = -1
        if place < sentence.last and gap.endswith("("):
            first = place
    whole = sentence.last - sentence.first >= 2 and sentence.part != "salutation"
    if whole and is_fill_in(reading, sentence.first, sentence.last) and not reading.gap(sentence.first).endswith("("):
        found.append([reading.start[sentence.first], reading.end[sentence.last - 1]])
    return found


def is_fill_in(reading: Reading, first: int, last: int) -> bool:
    """Whether words name only what is to be filled in, as `your phone number`."""
    telling = False
    for place in range(first, last):
        if not has(FILL_IN, reading.fold[place]):
            return False
        telling = telling or has(TELLING, reading.fold[place])
    return telling
