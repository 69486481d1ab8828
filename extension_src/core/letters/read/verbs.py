"""Words that show of whom a clause speaks: verbs of the first person, conditionals, denials."""

from extension_src.core.letters.read.text import ENDS, Reading, has_any
from extension_src.core.letters.words.names import FIELDS
from extension_src.core.letters.words.voices import (
    ABOUT,
    BEFORE_POST,
    NOT_PLURAL_VERBS,
    NOT_SELF_VERBS,
    POSTS,
    PRETERITES,
    SELF,
    SELF_VERBS,
)
from extension_src.core.native.tables import has, word_set

SELF_WORDS = word_set(SELF)
SELF_VERB_WORDS = word_set(SELF_VERBS)
NO_SELF_VERBS = word_set(NOT_SELF_VERBS)
PRETERITE_WORDS = word_set(PRETERITES)
NO_PLURAL_VERBS = word_set(NOT_PLURAL_VERBS)
ABOUT_WORDS = word_set(ABOUT)
POST_WORDS = word_set(POSTS)
POST_OPENINGS = word_set(BEFORE_POST)
SEEN_ADVERTS = word_set("your the this that it on an a")
TOLD = ["care", "asked", "ask", "hear", "heard", "talk", "talked", "think", "dream"]
COMPARING = ["times", "twice", "half", "double"]
PRESENTED = ["mi", "esta", "candidatura", "solicitud", "instancia"]
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
PHRASES_OF_SU = ["mayoria", "mayor", "totalidad", "conjunto", "vez", "dia", "momento", "caso"]
FIGURES = "0123456789"
# Verbs of the imperfect that end as nouns do.
IMPERFECTS = word_set(
    "tenia hacia dirigia atendia vendia escribia conducia servia mantenia repartia producia cosia recibia cubria"
)
BEFORE_IMPERFECT = word_set("alli tambien ademas siempre ya entonces luego antes despues no me les le lo la los las")
PLACE_OPENINGS = word_set("en con durante desde hasta tras al a entre alli aqui entonces antes despues cuando mientras")
IMPERFECT_REACH = 9
NOUN_OPENINGS = word_set("de del la una mi tu su en con y para por cada nuestra esta las")
FIELD_WORDS = word_set(FIELDS)
GIVES = ["gave", "awarded", "named", "made", "chose", "promoted", "taught"]
ACCENTED = "éí"
FUTURES = ["are", "ere", "ire", "dre"]
PARTICIPLES = ["ado", "ido", "cho", "sto", "rto", "lto", "ito"]
CONDITIONALS = [
    "aría", "iría", "ería", "dría", "bría", "rría", "arían", "irían", "erían", "drían", "brían", "rrían", "ríamos",
]  # fmt: skip


def is_about(reading: Reading, place: int, is_spanish: bool) -> bool:
    """Whether a word tells of the application or of what the writer thinks of the listing."""
    word = reading.fold[place]
    if has(ABOUT_WORDS, word):
        return not (word in ["live", "lives"] and is_spanish)
    if word in ["work", "works"] and reading.word(place + 1) == "for" and reading.word(place + 2) == "me":
        return True
    if word in TOLD and reading.word(place + 1) == "about":
        return True
    if word == "saw":
        return has(SEEN_ADVERTS, reading.word(place + 1))
    if word == "ofrezco":
        return reading.word(place - 1) == "me"
    if word == "dirijo" and reading.word(place - 1) == "me":
        return True
    # `Presento mi candidatura` applies, `presento el modelo 303` claims.
    if word == "presento":
        return reading.word(place - 1) in ["me", "le", "les", "os", "te"] or reading.word(place + 1) in PRESENTED
    if word == "escribo" and reading.word(place - 1) in ["le", "les", "os", "te"]:
        return True
    if word == "writing" and reading.word(place + 1) in ["to", "about", "for", "in", "with", "regarding"]:
        return True
    return has(POST_WORDS, word) and any(
        [has(POST_OPENINGS, reading.word(before)) for before in range(max(0, place - 5), place)]
    )


def is_self(reading: Reading, place: int, is_spanish: bool) -> bool:
    """Whether a word is the writer, or a Spanish verb of the first person."""
    word = reading.fold[place]
    if word == "me" and reading.word(place - 1) in GIVES:
        return True
    # `Far larger than my room` speaks of something else.
    if word in ["my", "mine", "our"] and reading.word(place - 1) == "than":
        return False
    # `Three times what I look after`, `more than I have led` compares.
    if word in ["i", "we"] and (
        reading.word(place - 1) == "than"
        or (reading.word(place - 1) == "what" and reading.word(place - 2) in COMPARING)
    ):
        return False
    if word == "me" and not is_spanish:
        return reading.word(place - 1) == "under" or (
            reading.word(place - 1) == "to" and reading.word(place - 2).startswith("report")
        )
    if has(SELF_WORDS, word):
        return reading.raw[place].lower() != "mí"
    if not is_spanish or len(word) < 2:
        return False
    if word == "he":
        return reading.word(place + 1)[-3:] in PARTICIPLES
    if word == "se":
        return reading.raw[place].lower() == "sé"
    if has(SELF_VERB_WORDS, word):
        return word != "trabajo" or not has(POST_OPENINGS, reading.word(place - 1))
    raw = reading.raw[place].lower()
    accented = raw[-1:] in ACCENTED or (raw[-1:] == "\u0301" and word[-1:] in "ei")
    if accented and len(word) > 3:
        return not has(NO_SELF_VERBS, word)
    if is_first_person(reading, place):
        return True
    if is_imperfect(reading, place):
        return True
    plural = word[-4:] in ["amos", "imos", "emos"] and len(word) > 5
    return plural and not has(NO_PLURAL_VERBS, word)


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
    after = reading.word(place + 1)
    has_object = reading.gap(place + 1) == " " and (has(OBJECT_OPENINGS, after) or after[0:1] in FIGURES)
    # `Negocio directamente con` begins a sentence.
    if not has_object and reading.is_capital(place) and (place == 0 or has_any(reading.gap(place), ENDS + "\n")):
        return after.endswith("mente") or (after in ["con", "a", "al"] and len(word) > 4)
    if not has_object:
        return False
    before = reading.word(place - 1)
    opens = place == 0 or reading.gap(place).strip() != "" or "\n" in reading.gap(place)
    return opens or has(BEFORE_VERB, before) or before.endswith("mente") or reading.is_capital(place - 1)


def is_conditional(reading: Reading, place: int) -> bool:
    """Whether a Spanish verb is in the conditional or the future: `haría`, `aportaré`."""
    word = reading.fold[place]
    raw = reading.raw[place].lower()
    if len(word) < 6:
        return False
    if (raw[-1:] == "é" or raw[-2:] == "e\u0301") and word[-3:] in FUTURES:
        return not has(PRETERITE_WORDS, word)
    if word[-5:] in ["remos", "ariamos"] and raw[-5:] == "remos":
        return True
    # Nouns end so too, `domino carpintería`: the article, preposition or verb before one shows it.
    before = reading.word(place - 1)
    if has(NOUN_OPENINGS, before) or has(SELF_VERB_WORDS, before) or has(FIELD_WORDS, word):
        return False
    for ending in CONDITIONALS:
        if raw.endswith(ending):
            return True
    return False


def is_phrase(reading: Reading, place: int) -> bool:
    """Whether `su` is nobody's: `en su mayoría`, `a su vez`."""
    return reading.fold[place] == "su" and reading.word(place + 1) in PHRASES_OF_SU


def is_yours(reading: Reading, place: int) -> bool:
    """Whether a Spanish verb is in the second person plural: `exportáis`, `nacisteis`."""
    return reading.raw[place].lower()[-3:] in ["áis", "éis"] or reading.fold[place].endswith("steis")
