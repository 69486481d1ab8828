"""Words that show of whom a clause speaks: verbs of the first person, conditionals, denials."""

from extension_src.core.letters.read.text import Reading
from extension_src.core.letters.voice.endings import BEFORE_VERB, PARTICIPLES, is_first_person, is_imperfect
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
COMPARING = ["times", "twice", "half", "double", "from", "beyond", "than", "above"]
ATTESTS = word_set("avala avalan respalda respaldan acompana acompanan permite permiten define")
REACTED_TO = word_set(
    "que el la los las un una su sus vuestro vuestra vuestros vuestras este esta esa ese mucho especialmente"
)
MUST = ["tengo", "tenemos", "have"]
PRESENTED = ["mi", "esta", "candidatura", "solicitud", "instancia"]
NOT_YOURS = ["paris", "pais", "anis", "amadis"]
PHRASES_OF_SU = ["mayoria", "mayor", "totalidad", "conjunto", "vez", "dia", "momento", "caso"]
NOUN_OPENINGS = word_set("de del la una mi tu su en con y para por cada nuestra esta las")
FIELD_WORDS = word_set(FIELDS)
GIVES = ["gave", "awarded", "named", "made", "chose", "promoted", "taught"]
ACCENTED = "éí"
FUTURES = ["are", "ere", "ire", "dre"]
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
    if word in ["family", "familia"] and reading.word(place - 1) in ["my", "mi"]:
        return True
    # `I like Edinburgh`, but `I like leading` tells what one does.
    if word in ["like", "love"] and reading.word(place - 1) in ["i", "we"]:
        return not reading.word(place + 1).endswith("ing")
    if word == "saw":
        return has(SEEN_ADVERTS, reading.word(place + 1))
    if word == "ofrezco":
        return reading.word(place - 1) == "me"
    if word == "dirijo" and reading.word(place - 1) == "me":
        return True
    if is_spanish and is_reaction(reading, place):
        return True
    # What one has to do is not done: `tenemos que alquilarlo`, `I have to learn`.
    if word in MUST and reading.word(place + 1) in ["que", "to"]:
        return True
    # `Presento mi candidatura` applies, `presento el modelo 303` claims.
    if word == "presento":
        return reading.word(place - 1) in ["me", "le", "les", "os", "te"] or reading.word(place + 1) in PRESENTED
    if word == "escribo" and (
        reading.word(place - 1) in ["le", "les", "os", "te"]
        or reading.word(place + 1) in ["por", "para", "con", "al", "a"]
    ):
        return True
    if word == "writing" and reading.word(place + 1) in ["to", "about", "for", "in", "with", "regarding"]:
        return True
    return has(POST_WORDS, word) and is_that_post(reading, place)


def is_that_post(reading: Reading, place: int) -> bool:
    """Whether an article leads to a post: `el puesto`, `your advertised role`, but not `el roadmap y trabajo con`."""
    before = place - 1
    while before >= max(0, place - 5) and reading.gap(before + 1) in [" ", "-"]:
        if has(POST_OPENINGS, reading.fold[before]):
            return True
        if has(BEFORE_VERB, reading.fold[before]) or reading.fold[before] == "and":
            return False
        before -= 1
    return False


def is_reaction(reading: Reading, place: int) -> bool:
    """Whether a Spanish verb tells what a thing does to the writer: `me entusiasma que`, `me atraen sus rutas`."""
    word = reading.fold[place]
    if reading.word(place - 1) != "me" or len(word) < 5 or has(ATTESTS, word):
        return False
    is_third = any([word.endswith(end) for end in ["a", "an", "e", "en"]]) and not word.endswith("aba")
    return is_third and reading.raw[place].lower() == word and has(REACTED_TO, reading.word(place + 1))


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
    # `La candidata dirigió`, but not `un candidato que`.
    if word in ["candidata", "candidato", "solicitante"]:
        return reading.word(place - 1) in ["el", "la"] and reading.word(place + 1) not in ["que", "ideal", "con"]
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
    raw = reading.raw[place].lower()
    if raw.endswith("\u00eds") and len(raw) > 4 and reading.fold[place] not in NOT_YOURS:
        return True
    return raw[-3:] in ["áis", "éis"] or reading.fold[place].endswith("steis")
