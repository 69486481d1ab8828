"""Spanish verbs of the first person that no table lists, told by their endings and by where they stand."""

from extension_src.core.letters.read.text import Reading
from extension_src.core.letters.words.common import COMMON
from extension_src.core.native.tables import has, word_set

# Words in -o that are no verbs, though an article may follow them.
NOT_VERBS_IN_O = word_set(
    "cuando como pero solo tanto todo bajo luego incluso excepto cuanto dentro mucho poco otro mismo sino pronto junto debajo "
    "encima salvo primero segundo tercero ultimo cuarto quinto cero ciento ocho cuatro cinco nuestro vuestro suyo mio tuyo menos "
    "bueno claro cierto aquello esto eso algo estimado apreciado saludo lejos dado visto hecho dicho respecto acuerdo"
)
OBJECT_OPENINGS = word_set(
    "el la los las un una unos unas mi mis al todo toda todos todas dos tres cuatro cinco seis siete ocho nueve diez"
)
BEFORE_VERB = word_set("y e ni que no tambien donde ya siempre hoy ahora aqui alli me le les lo nunca solo quien")
FIGURES = "0123456789"
COMMON_WORDS = word_set(COMMON)
ENCLITICS = ["me", "les", "os"]
# How nouns end that end as verbs do.
NOUNS_IN_O = [
    "iento",
    "ento",
    "ismo",
    "ario",
    "orio",
    "icio",
    "ecto",
    "ucto",
    "acto",
    "tivo",
    "grafo",
    "logo",
    "ico",
    "ero",
]
# Verbs of the imperfect that end as nouns do.
IMPERFECTS = word_set(
    "tenia hacia dirigia atendia vendia escribia conducia servia mantenia repartia producia cosia recibia cubria"
)
BEFORE_IMPERFECT = word_set("alli tambien ademas siempre ya entonces luego antes despues no me les le lo la los las")
PLACE_OPENINGS = word_set("en con durante desde hasta tras al a entre alli aqui entonces antes despues cuando mientras")
IMPERFECT_REACH = 9
PARTICIPLES = ["ado", "ido", "cho", "sto", "rto", "lto", "ito"]


def is_imperfect(reading: Reading, place: int) -> bool:
    """Whether a Spanish verb in the imperfect has no subject but the writer: `en la gestoría llevaba 500 nóminas`."""
    word = reading.fold[place]
    is_verb = (word.endswith("aba") and len(word) > 4) or (
        reading.raw[place].lower().endswith("\u00eda") and has(IMPERFECTS, word)
    )
    if not is_verb:
        return False
    first = place
    while first > 0 and reading.gap(first) == " " and place - first < IMPERFECT_REACH:
        first -= 1
    if first == place or (first == place - 1 and has(BEFORE_IMPERFECT, reading.fold[first])):
        return True
    return has(PLACE_OPENINGS, reading.fold[first]) and (first == 0 or reading.gap(first) != " ")


def is_first_person(reading: Reading, place: int) -> bool:
    """Whether a Spanish word in -o is a verb by where it stands: its object follows, `registro 900 facturas`, and no article,
    adjective or preposition leads to it, as one would to a noun."""
    word = reading.fold[place]
    raw = reading.raw[place].lower()
    if len(word) < 4 or raw[-1:] != "o" or has(NOT_VERBS_IN_O, word) or word[-3:] in PARTICIPLES:
        return False
    # `Mi jefa, Charo Ruipérez` has no verb.
    if reading.is_capital(place) and place > 0 and reading.gap(place) in [" ", ", "]:
        return False
    after = reading.word(place + 1)
    has_object = reading.gap(place + 1) == " " and (has(OBJECT_OPENINGS, after) or after[0:1] in FIGURES)
    before = reading.word(place - 1)
    opens = place == 0 or reading.gap(place).strip() != "" or "\n" in reading.gap(place)
    # `Mecanizo titanio`, `donde coordino con`: what opens a clause without an article and is no known noun is a verb.
    # `Modelo en Civil 3D` begins a sentence: no noun would.
    if (
        not has_object
        and reading.is_capital(place)
        and opens
        and after in ["en", "con"]
        and reading.is_capital(place + 2)
    ):
        return True
    if not has_object and (opens or has(BEFORE_VERB, before)) and not has(COMMON_WORDS, word):
        return before in ENCLITICS or (reading.gap(place + 1) == " " and goes_on_as_verb(word, after))
    if not has_object:
        return False
    return opens or has(BEFORE_VERB, before) or before.endswith("mente") or reading.is_capital(place - 1)


def goes_on_as_verb(word: str, after: str) -> bool:
    """Whether what follows a word in -o follows a verb: no `de`, no adjective that agrees with a noun in -o."""
    if (
        after == ""
        or after in ["de", "del", "y", "e", "o"]
        or after[-1:] == "o"
        or any([word.endswith(end) for end in NOUNS_IN_O])
    ):
        return False
    return len(word) > 4 or after not in ["es", "son", "fue", "era", "que"]
