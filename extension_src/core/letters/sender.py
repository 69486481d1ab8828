"""Who writes: the name, e-mail address, telephone number and town at the head of a CV. Pure.

Only what certainly is one is taken: a letter is better without a name than signed with a job title.
"""

from extension_src.core.native.patterns import first_match, pattern
from extension_src.core.native.strings import split_words, stripped
from extension_src.core.native.words import folded

# The head of a CV: its first lines.
HEAD_LINES = 12
LONGEST_NAME = 50
LONGEST_LINE = 200
FEWEST_DIGITS = 9
MOST_DIGITS = 15
EMAIL = pattern("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63}){1,4}")
# A number with the code of its country, or of nine to eleven digits in groups.
PHONE = pattern("[(]?([+]|00)?[0-9][0-9 ().-]{7,20}[0-9]")
YEARS = pattern("(19|20)[0-9][0-9] ?[-.] ?(19|20)[0-9][0-9]")
PARTICLES = [
    "de",
    "del",
    "la",
    "las",
    "los",
    "y",
    "i",
    "da",
    "do",
    "dos",
    "van",
    "von",
    "der",
    "den",
    "el",
    "bin",
    "al",
]
LABELS = ["nombre y apellidos", "nombre", "name", "full name", "nom"]
# Words of headings, trades and places: a line with one of them is no name.
NO_NAMES = split_words(
    "curriculum vitae cv resume resumen perfil profile datos personales personal details contacto contact about sobre mi "
    "experiencia experience formacion education skills summary objetivo page pagina carta letter "
    "senior junior lead head chief director directora manager engineer ingeniero ingeniera developer desarrollador "
    "desarrolladora programador programadora analyst analista consultant consultor consultora designer disenador disenadora "
    "architect arquitecto arquitecta scientist cientifico cientifica technician tecnico tecnica administrative administrativo "
    "administrativa assistant auxiliar asistente nurse enfermero enfermera teacher profesor profesora maestro maestra doctor "
    "cook cocinero cocinera chef waiter camarero camarera driver conductor conductora operator operario operaria mozo sales "
    "comercial vendedor vendedora dependiente dependienta account marketing data software web product project full stack "
    "frontend backend devops human resources recursos humanos accountant contable abogado abogada lawyer economist economista "
    "coordinator coordinador coordinadora specialist especialista officer supervisor responsable jefe jefa graduate graduado "
    "graduada licenciado licenciada student estudiante master grado ingenieria engineering calle street avenida avenue plaza "
    "madrid barcelona valencia sevilla zaragoza malaga bilbao london spain espana uk remote remoto dublin paris lisboa murcia "
    "alicante cordoba valladolid vigo gijon granada oviedo pamplona almeria burgos salamanca logrono cadiz"
)


def sender_of(cv: str) -> dict[str, str]:
    """{name, email, phone} of the person whose CV this is; each "" when the CV's head does not say it for certain."""
    lines: list[str] = []
    for line in cv[: HEAD_LINES * LONGEST_LINE * 4].replace("\r", "\n").split("\n"):
        if line.strip() != "" and len(lines) < HEAD_LINES:
            lines.append(line.strip()[:LONGEST_LINE])
    head = "\n".join(lines)
    email = first_match(EMAIL, head)
    return {
        "name": _name(lines),
        "email": "" if email is None else stripped(email[0], ".-"),
        "phone": _phone(lines),
    }


def _name(lines: list[str]) -> str:
    for place in range(min(4, len(lines))):
        line = lines[place]
        for label in LABELS:
            if folded(line).startswith(label + ":"):
                named = line[len(label) + 1 :].strip()
                return _written(named) if _is_name(named) else ""
        # "Ana Ruiz Mora | Nurse": the name stands before the mark.
        for mark in [" | ", " · ", " • ", " – ", " — ", " - ", ", "]:
            line = line.split(mark)[0]
        if _is_name(line.strip()):
            return _written(line.strip())
        if not _is_heading(line):
            return ""
    return ""


def _is_heading(line: str) -> bool:
    """Whether a line says only that this is a CV, so that the name may follow."""
    return all([stripped(word, ":.-") in NO_NAMES[:12] for word in split_words(folded(line))])


def _is_name(line: str) -> bool:
    words = split_words(line)
    if len(words) < 2 or len(words) > 6 or len(line) > LONGEST_NAME:
        return False
    names = 0
    for word in words:
        plain = stripped(word, ".,")
        if any([character in "0123456789@:/|()[]{}&+#" for character in plain]) or folded(plain) in NO_NAMES:
            return False
        if folded(plain) in PARTICLES and names > 0:
            continue
        if plain == "" or plain[0] == plain[0].lower():
            return False
        names += 1
    return names >= 2


def _written(name: str) -> str:
    """The name as one signs; capitals alone become small letters after the first."""
    words = split_words(name)
    if name != name.upper():
        return " ".join(words)
    written = []
    for capitals in words:
        word = capitals.lower()
        if folded(word) in PARTICLES:
            written.append(word)
        else:
            for mark in ["-", "'", "’"]:
                word = mark.join([part[:1].upper() + part[1:] for part in word.split(mark)])
            written.append(word)
    return " ".join(written)


def _phone(lines: list[str]) -> str:
    for line in lines:
        found = first_match(PHONE, line)
        if found is not None and first_match(YEARS, found[0]) is None:
            number = found[0].strip()
            digits = len([character for character in number if character in "0123456789"])
            if FEWEST_DIGITS <= digits <= MOST_DIGITS:
                return number
    return ""
