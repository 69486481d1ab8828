"""Words by which a clause tells of the application, of what the writer thinks of the listing, or of life outside work."""

from extension_src.core.letters.read.text import Reading
from extension_src.core.letters.voice.endings import BEFORE_VERB
from extension_src.core.letters.voice.verbs import POST_OPENINGS
from extension_src.core.letters.words.names import PLACES
from extension_src.core.letters.words.voices import ABOUT, POSTS, PRIVATE, PRIVATE_TURNS
from extension_src.core.native.tables import has, word_set

PRIVATE_WORDS = word_set(PRIVATE)
TURNS = [turn.strip() for turn in PRIVATE_TURNS.split(";")]
TURN_OPENINGS = word_set(" ".join([turn.split(" ")[0] for turn in TURNS]))
ABOUT_WORDS = word_set(ABOUT)
POST_WORDS = word_set(POSTS)
SEEN_ADVERTS = word_set("your the this that it on an a")
TOLD = ["care", "asked", "ask", "hear", "heard", "talk", "talked", "think", "dream"]
ATTESTS = word_set("avala avalan respalda respaldan acompana acompanan permite permiten define")
REACTED_TO = word_set(
    "que el la los las un una su sus vuestro vuestra vuestros vuestras este esta esa ese mucho especialmente"
)
SUITING = ["vale", "valen", "sirve", "sirven", "basta", "bastan", "cuadra", "cuadran", "va", "van"]
MUST = ["tengo", "tenemos", "have"]
READ_OF = word_set(
    "your the this that these those it its about of with in on how what a an everything all every and every some many more to"
)
PLACE_WORDS = word_set(PLACES)
PRESENTED = ["mi", "esta", "candidatura", "solicitud", "instancia"]


def is_about(reading: Reading, place: int, is_spanish: bool) -> bool:
    """Whether a word tells of the application or of what the writer thinks of the listing."""
    word = reading.fold[place]
    if is_private(reading, place):
        return True
    if has(ABOUT_WORDS, word):
        # `Live Nation` and `D&AD` are names, and who read History studied it.
        is_name = reading.is_capital(place) and place > 0 and reading.gap(place) in [" ", "&"] and len(word) > 1
        is_subject = word == "read" and not is_told_of(reading, place)
        return not (word in ["live", "lives"] and is_spanish) and not is_name and not is_subject
    if word in ["work", "works"] and reading.word(place + 1) == "for" and reading.word(place + 2) == "me":
        return True
    if word in TOLD and reading.word(place + 1) == "about":
        return True
    # `I stay ten minutes away`.
    if word == "away" and reading.word(place - 1) in ["minutes", "minute", "miles", "mile", "km", "hour", "hours"]:
        return True
    # `I came to Canada in 2015`.
    if word in ["came", "moved"] and reading.word(place + 1) == "to":
        return has(PLACE_WORDS, reading.word(place + 2))
    # `Los 1.480 me valen`.
    if word in SUITING and reading.word(place - 1) == "me":
        return True
    # What was turned down or only offered was not done.
    if (word == "turned" and reading.word(place + 1) == "down") or (
        word == "offered" and reading.word(place - 1) in ["was", "been", "were"]
    ):
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
    if word == "cargo":
        return reading.word(place - 1) in ["al", "el"] and reading.word(place - 2) in [
            "para",
            "postulo",
            "opto",
            "optar",
        ]
    return has(POST_WORDS, word) and is_that_post(reading, place)


def is_told_of(reading: Reading, place: int) -> bool:
    """Whether what was read is the listing or the like, `read your advert`, and no skill: `I read wiring diagrams`."""
    return has(READ_OF, reading.word(place + 1)) or reading.gap(place + 1) != " "


def is_private(reading: Reading, place: int) -> bool:
    """Whether a word tells of the writer's life and not of work: `I grew up in Fife`, `nací en 1990`."""
    word = reading.fold[place]
    if has(PRIVATE_WORDS, word):
        # `Ganó el premio` and `cycle counts` are work.
        if word in ["crie", "case"]:
            return reading.word(place - 1) == "me"
        return "ó" not in reading.raw[place] and not (word == "cycle" and reading.word(place - 1) != "i")
    return has(TURN_OPENINGS, word) and word + " " + reading.word(place + 1) in TURNS


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
