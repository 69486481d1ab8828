"""Diplomas, courses and certificates in something, and subjects of degrees, of which the CV has no word."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.names import JOINERS
from extension_src.core.letters.read.quantities import NUMBER_VALUES
from extension_src.core.letters.read.roles import is_blank
from extension_src.core.letters.words.common import COMMON
from extension_src.core.native.tables import has, word_set

COMMON_WORDS = word_set(COMMON)
PAPERS = word_set(
    "diploma certificate certification endorsement qualification licence license card permit course training accreditation "
    "cursos diplomado diplomada titulo titulacion certificado certificacion carne carnet curso acreditacion "
    "habilitacion homologacion formacion cursillo "
    "especialidad experto posgrado postgrado"
)
DEGREES = word_set(
    "degree bachelor bachelors master masters ba bsc ma msc phd doctorate grado licenciatura licenciado licenciada graduado "
    "graduada doctorado doctor doctora ingenieria carrera diplomatura tecnico tecnica ciclo fp"
)
STOPPED = word_set(
    "from with at and the which that while when for since para por con que cuando desde donde pero como hace year years meses "
    "horas hours conducir driving identidad this that same este esta mismo"
)
LEADS = word_set("in of en de s")
# Subjects by their words in the two languages, a subject a line.
SUBJECTS = """
nursing enfermeria nurse enfermera enfermero
medicine medicina medical medica
law derecho legal juridicas
business empresas empresariales ade administration administracion
economics economia economicas economist economista
accounting contabilidad accountancy finanzas finance
engineering ingenieria engineer ingeniero ingeniera
computer computing informatica software computacion
psychology psicologia psychologist psicologa psicologo
history historia
philosophy filosofia
education educacion teaching magisterio pedagogia pgce docencia
journalism periodismo communication comunicacion
marketing publicidad advertising
architecture arquitectura
pharmacy farmacia
biology biologia biological
chemistry quimica chemical
physics fisica
mathematics matematicas maths
tourism turismo hospitality hosteleria
social work trabajo
translation traduccion languages filologia linguistics
fine bellas arts artes design diseno
culinary gastronomy gastronomia cookery cocina
logistics logistica
agriculture agricola agronomy agronomia agronomo
veterinary veterinaria
physiotherapy fisioterapia
nutrition nutricion dietetics dietetica alimentos alimentaria
environmental ambientales ambiental environment
sport sports deporte deportes
renewable renovables energy energia
safety seguridad prevencion riesgos
geography geografia geology geologia
sociology sociologia politics politicas
music musica
leadership liderazgo direccion management gestion
statistics estadistica data datos
nanny infantil early childhood years
"""
OPEN_PAPERS = word_set("licence license permit endorsement certificate certification diploma qualification card ticket")
HELD = word_set("a an the my hold have got")
STUDIED = ["studied", "estudie", "curse"]
SUBJECT_LINES = [line.split(" ") for line in SUBJECTS.strip().split("\n")]
MOST_WORDS = 5
SHORTEST = 4


def check_papers(check: Check) -> None:
    """`A diploma in logistics`, `el curso de hidrosiembra`, `a degree in law`, where the CV has none of these words."""
    reading = check.reading
    for place in range(reading.count):
        is_paper = has(PAPERS, reading.fold[place])
        if not is_paper and not has(DEGREES, reading.fold[place]):
            continue
        # `Over the course of seven years`.
        if reading.fold[place] == "course" and reading.word(place - 1) == "the" and reading.word(place + 1) == "of":
            continue
        first = place + 1
        while first < reading.count and reading.fold[first] in ["s", "degree"]:
            first += 1
        if not has(LEADS, reading.word(first)) or not is_blank(reading.gap(first)):
            continue
        first += 1
        last = subject_end(check, first)
        if last >= first and check.is_claim(first, last) and not is_known(check, first, last):
            begin = place if is_paper and not check.is_marked[reading.start[place]] else first
            check.mark("degree", begin, last, found_in(check, first, last))


def check_subjects(check: Check) -> None:
    """`I studied law`, `estudié Derecho`, where the CV has no word of the subject."""
    reading = check.reading
    for place in range(reading.count):
        first = place + 1
        if reading.fold[place] not in STUDIED or not is_blank(reading.gap(first)):
            continue
        last = subject_end(check, first)
        words = check.words(first, last)
        if any([any([word in line for word in words]) for line in SUBJECT_LINES]):
            if check.is_claim(first, last) and not is_known(check, first, last):
                check.mark("degree", first, last, found_in(check, first, last))


def check_named_papers(check: Check) -> None:
    """`A personal licence`, `a tanker endorsement`: an English paper whose CV has neither the paper nor what it is of."""
    reading = check.reading
    for place in range(2, reading.count):
        if (
            not has(OPEN_PAPERS, reading.fold[place])
            or check.is_foreign(place)
            or check.cv.has_stem(reading.fold[place])
        ):
            continue
        first = place
        while (
            first > 0
            and is_blank(reading.gap(first))
            and len(reading.word(first - 1)) >= SHORTEST
            and place - first < 3
        ):
            first -= 1
        is_held = has(HELD, reading.word(first - 1)) and first < place
        known = [word for word in check.words(first, place) if check.cv.has_stem(word)]
        asked = [word for word in check.words(first, place - 1) if has(check.job.words, word) and word not in known]
        if is_held and check.is_claim(first, place) and (len(known) == 0 or len(asked) > 0):
            check.mark("degree", first, place, found_in(check, first, place))


def found_in(check: Check, first: int, last: int) -> str:
    """Where the words of a paper stand."""
    return "listing" if all([has(check.job.words, word) for word in telling(check, first, last)]) else "nowhere"


def subject_end(check: Check, first: int) -> int:
    """The last word of a subject that begins at a place; before it when it is none."""
    reading = check.reading
    last = first - 1
    place = first
    while place < min(first + MOST_WORDS, reading.count) and is_blank(reading.gap(place)):
        word = reading.fold[place]
        if has(LEADS, word) or word in JOINERS:
            place += 1
            continue
        if len(word) < SHORTEST or has(STOPPED, word) or has(NUMBER_VALUES, word) or word[0:1] in "0123456789":
            break
        last = place
        place += 1
    return last


def telling(check: Check, first: int, last: int) -> list[str]:
    """The words of a subject that say what it is."""
    return [word for word in check.words(first, last) if len(word) >= SHORTEST and not has(COMMON_WORDS, word)]


def is_known(check: Check, first: int, last: int) -> bool:
    """Whether the CV has a word of the subject; in another language, unless it is a subject of the table of which it has none."""
    words = check.words(first, last)
    long = [word for word in words if len(word) >= SHORTEST]
    known = [word for word in long if check.cv.has_stem(word)]
    # The head of a subject is its last word in English, its first in Spanish.
    if len(long) > 0 and (2 * len(known) > len(long) or long[0 if check.is_spanish[first] else len(long) - 1] in known):
        return True
    lines = [line for line in SUBJECT_LINES if any([word in line for word in words])]
    for line in lines:
        if any([has(check.cv.words, word) for word in line]):
            return True
    return len(lines) == 0 and (check.is_foreign(first) or len(telling(check, first, last)) == 0)
