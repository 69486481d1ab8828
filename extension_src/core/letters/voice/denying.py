"""Words by which a clause denies, or confesses that something is new or known by name alone."""

from extension_src.core.letters.read.calendar import MONTH_NUMBERS
from extension_src.core.letters.read.text import Reading, has_any
from extension_src.core.letters.voice.without import is_instead, is_somebody
from extension_src.core.letters.words.voices import DENIED, NEW_TO, ONLY
from extension_src.core.native.tables import has, word_set

DENIED_WORDS = word_set(DENIED)
ONLY_WORDS = word_set(ONLY)
NEW_TO_WORDS = word_set(NEW_TO)
LEARNERS = word_set(
    "am m still been be now currently was were start started keep are re ve enjoy and process or like love"
)
# What one knows of a thing without doing it.
THEORIES = ["name", "names", "word", "theory", "nombre", "norma", "teoria", "ley"]
LIMIT_REACH = 8
LEVEL_CODES = ["a1", "a2", "b1", "b2", "c1", "c2"]
WATCHED = ["watched", "observed", "shadowed", "witnessed", "presencie", "presenciado", "observe", "observado"]
PRIVATE = ["formacion", "cuenta", "curiosidad", "referencias", "lectura", "lecturas", "libros"]
NEARLY = ["took", "went", "joined", "accepted", "left", "became", "moved", "got"]
FAILED = ["failed", "missed", "lost", "late", "fallado", "faltado", "fallo", "falto", "perdido", "tarde"]
SMALL = word_set(
    "modest limited slim thin rusty patchy shaky scant small basic escasa limitada modesta nula corta escaso limitado"
)
KNOWN = [
    "watched",
    "tried",
    "observed",
    "mirado",
    "leido",
    "oido",
    "know",
    "met",
    "used",
    "seen",
    "known",
    "heard",
    "conozco",
    "usado",
    "visto",
    "he",
]


def denies(reading: Reading, place: int) -> bool:
    """Whether a word says that something is not so, or is new to the writer."""
    word = reading.fold[place]
    after = reading.word(place + 1)
    # Larger than any I have been part of.
    if word == "than" and after in ["any", "anything", "i", "what"]:
        return True
    # `I find my way round InDesign with help`.
    if word in ["help", "ayuda", "supervision"] and reading.gap(place + 1) != " ":
        return reading.word(place - 1) in ["with", "con", "under", "bajo"]
    # `Pastry is a closed book`, `I leave pastry to others`.
    if word == "closed":
        return after == "book"
    if word == "leave":
        return "to" in reading.fold[place + 1 : place + 5]
    # `French none`, `alemán nada`.
    if word in ["nada", "no"] and place > 0 and reading.gap(place) == " " and reading.gap(place + 1).strip() != "":
        return True
    # `I nearly took a job there`, `a punto de irme`.
    if word in ["nearly", "almost"]:
        return after in NEARLY
    if word == "punto":
        return reading.word(place - 1) == "a" and after == "de"
    if is_hearsay(reading, place) or is_instead(reading, place) or is_watched(reading, place):
        return True
    if is_somebody(reading, place):
        return True
    # `Estoy preparando el C1`.
    if word in ["preparando", "preparing"] and is_exam(reading, place):
        return True
    # `De sindicatos, lo que se ve`.
    if word == "lo" and after == "que" and reading.word(place - 2) == "de":
        return True
    # `My quantitative experience is modest`.
    if has(SMALL, word):
        return before_is(reading, place)
    # `El nivel 3 lo empiezo en febrero`.
    if word == "empiezo" and after == "en" and has(MONTH_NUMBERS, reading.word(place + 2)):
        return True
    # `La OCT la vi en prácticas`.
    if word in ["vi", "veia"] and reading.word(place - 1) in ["lo", "la", "los", "las"]:
        return True
    if not has(DENIED_WORDS, word):
        return False
    # `La flor preservada solo la he vendido`.
    if word == "solo" and after in ["lo", "la", "los", "las", "de"]:
        return True
    if word in ["only", "solo"]:
        return (
            any([word in KNOWN for word in reading.fold[max(0, place - 4) : place]])
            or after in KNOWN
            or after in ["ever", "briefly", "once", "met"]
        )
    if word in ["steps", "pasos"]:
        return reading.word(place - 1) in ["first", "primeros"]
    # Adult learning is a trade, still learning a confession.
    if word == "learning":
        return place == 0 or has(LEARNERS, reading.word(place - 1)) or reading.gap(place).strip() != ""
    if word == "teaching":
        return after == "myself"
    if word in ["towards", "toward"]:
        return reading.word(place - 1).startswith("work")
    if word == "picking":
        return after == "up"
    # `Nunca he fallado un cierre` boasts.
    if word in ["never", "nunca"] and any([one in FAILED for one in reading.fold[place + 1 : place + 4]]):
        return False
    # `Not only` and `not without tears` deny nothing.
    if has(ONLY_WORDS, after) or after in ["without", "sin"] or reading.word(place - 1) in ["not", "no"]:
        return False
    # `Ventilación no invasiva` is the name of a thing.
    if word == "no" and after[-4:] in ["ivas", "ivos"]:
        return False
    if word == "no" and after[-3:] in ["iva", "ivo"]:
        return False
    if word == "limited" or word == "limita":
        return after in ["to", "a"]
    if word in ["new", "nuevo", "nueva", "nuevos", "nuevas"]:
        return has(NEW_TO_WORDS, after)
    if word == "without" or word == "sin":
        return not after.startswith("accident")
    if word in ["poco", "less"]:
        # `Programo poco en Python`, `de nóminas entiendo poco`.
        before = reading.word(place - 1)
        if word == "poco" and reading.gap(place + 1).strip() != "" and (before[-1:] == "o" or before == "se"):
            return True
        return (after == "a" and reading.word(place + 2) == "poco") or after in ["en", "con"]
    if word in ["isn", "don", "haven", "hasn", "didn", "wasn", "won", "doesn", "couldn", "aren"]:
        return after == "t"
    return True


def is_watched(reading: Reading, place: int) -> bool:
    """Whether what follows was done by others: `I have shadowed`, `presencié`, `sat in on`."""
    word = reading.fold[place]
    if word == "sat":
        return reading.word(place + 1) == "in"
    return word in WATCHED and reading.word(place + 1) not in ["over", "for", "out"]


def is_exam(reading: Reading, place: int) -> bool:
    """Whether an examination or its level is what a word leads to."""
    near = reading.fold[place + 1 : place + 5]
    return any([word in LEVEL_CODES or word[:4] in ["exam", "cert", "opos", "titu"] for word in near])


def before_is(reading: Reading, place: int) -> bool:
    """Whether `is` or `are` leads to a word, `is rather modest`."""
    return any([word in ["is", "are", "es", "son", "remains"] for word in reading.fold[max(0, place - 3) : place]])


def is_limited(reading: Reading, place: int) -> bool:
    """Whether it says in what way alone a thing is known: `I know CAD as a reader`, `lo conozco sobre el papel`."""
    for after in range(place + 1, min(place + LIMIT_REACH, reading.count)):
        if has_any(reading.gap(after), ".;:!?"):
            return False
        word = reading.fold[after]
        behind = reading.word(after + 1)
        if word in ["by", "as", "como"] or (word in ["la", "the"] and behind in ["parte", "part", "side"]):
            return True
        if word == "por" and (behind in PRIVATE or reading.word(after + 2) in PRIVATE):
            return True
        if word in ["desde", "from"] and behind in ["el", "la", "fuera", "the", "outside"]:
            return True
        if word in ["sobre", "on", "in", "en"] and behind in ["el", "paper", "papel", "theory", "teoria"]:
            return True
    return False


def is_hearsay(reading: Reading, place: int) -> bool:
    """Whether what one knows is only known by name: `lo conozco de oídas`, `I know of it by reputation`."""
    word = reading.fold[place]
    before = reading.word(place - 1)
    # `De eso sé lo que se aprende acompañando`.
    if word in ["se", "entiendo", "conozco"] and reading.word(place + 1) == "lo":
        return reading.word(place + 2) in ["que", "justo", "basico", "imprescindible", "poco"]
    if word == "know" and reading.word(place + 1) in ["only", "what", "from", "little", "about"]:
        return True
    if word in ["know", "conozco"] and is_limited(reading, place):
        return True
    # `Del marco lógico tengo la teoría`.
    if (
        word in ["tengo", "have"]
        and reading.word(place + 1) in ["la", "the"]
        and reading.word(place + 2) in THEORIES[2:]
    ):
        return True
    if word == "know" and reading.word(place + 1) == "the" and reading.word(place + 2) in THEORIES:
        return True
    if word == "conozco" and reading.word(place + 1) in ["la", "el"] and reading.word(place + 2) in THEORIES:
        return True
    if before == "de":
        return word in ["oidas", "nombre", "vista", "lejos"] and reading.word(place - 2).startswith("cono")
    return before == "by" and word in ["name", "reputation", "sight", "hearsay"]
