"""Clauses whose subject is somebody else, `my mother ran a stall`, and what the writer only heard or supposes."""

from extension_src.core.letters.read.quantities import NUMBER_VALUES
from extension_src.core.letters.read.text import Reading
from extension_src.core.letters.voice.verbs import is_self
from extension_src.core.letters.words.voices import BROUGHT_ABOUT, CONTACTED, HEARD, LEARNT, OTHERS, SUPPOSED, VISITED
from extension_src.core.native.tables import has, word_set

OTHER_PERSONS = word_set(OTHERS)
SUPPOSING = word_set(SUPPOSED)
LEARNING = word_set(LEARNT)
ACHIEVING = word_set(BROUGHT_ABOUT)
HEARING = word_set(HEARD)
VISITING = word_set(VISITED)
CONTACTING = word_set(CONTACTED)
# What may stand before the subject of a clause.
BEFORE_SUBJECT = word_set(
    "and but y e pero because porque que that when cuando while mientras so if si though although aunque since then luego "
    "before antes after despues even hasta also tambien today hoy once of de "
    "old older former late dear good best first last head elder eldest younger youngest little own two three dos tres both ambos "
    "line current previous direct general area in antiguo antigua anterior actual primer primera ultimo ultima buen buena mejor"
)
DETERMINERS = word_set(
    "the a an my our his her one el la los las un una unos unas mi mis nuestro nuestra nuestros nuestras"
)
REACH = 6
POSSESSIVES = ["my", "mine", "our", "mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras"]
OWN_AGAIN = ["i", "my", "we", "our", "in"]
TOLD = ["that", "how", "what", "when", "why", "who", "whether", "you", "your"]
RAISING = word_set(
    "made named appointed promoted gave awarded chose picked taught trained put left nombro ascendio hizo eligio dio enseno "
    "formo puso dejo subio"
)
OBJECTS = ["me", "us", "nos"]
REPORTS = ["work", "worked", "answer", "report", "reported", "serve", "served"]
TO = ["for", "under", "to", "beside", "alongside"]
I_ALONE = ["i", "we"]


def is_anothers(reading: Reading, first: int, last: int) -> bool:
    """Whether a clause of the words `first` to `last` (not included) tells of somebody else, or only that there is something."""
    return is_of_other(reading, first, last) or is_who(reading, first) or is_existing(reading, first, last)


def is_of_other(reading: Reading, first: int, last: int) -> bool:
    """Whether the words `first` to `last` (not included) have somebody else for their subject, and not the writer for their
    object: `mi jefa me nombró` says something of the writer."""
    subject = subject_of(reading, first, last)
    if subject < 0:
        return False
    words = reading.fold[subject + 1 : last]
    return not (any([word in OBJECTS for word in words]) and any([has(RAISING, word) for word in words]))


def subject_of(reading: Reading, first: int, last: int) -> int:
    """Where the noun of another person stands that a clause begins with, -1 where it begins otherwise."""
    is_led = is_own = False
    for place in range(first, min(first + REACH, last)):
        word = reading.fold[place]
        if has(OTHER_PERSONS, word) and not (
            place + 1 < last and is_led and has(OTHER_PERSONS, reading.fold[place + 1])
        ):
            # `Than my colleagues` compares, and `as manager` calls the writer so.
            ends = place + 1 == last and reading.gap(last).strip()[0:1] != ","
            return place if is_led and not ends else -1
        # `My own three went to your school`.
        if is_own and has(NUMBER_VALUES, word) and place + 1 < last:
            return place
        # `Perfect as my mum has Parkinson's`, but `as a manager` calls the writer so.
        if place == first and word in ["as", "como"] and reading.word(place + 1) in POSSESSIVES:
            continue
        is_own = is_led and word == "own"
        is_led = is_led or has(DETERMINERS, word)
        if not has(BEFORE_SUBJECT, word) and not has(DETERMINERS, word) and not has(OTHER_PERSONS, word):
            return -1
    return -1


def is_supposed(reading: Reading, place: int, is_spanish: bool) -> bool:
    """Whether the writer only supposes, heard or knows what follows: `I suspect the figure`, `supongo que`."""
    word = reading.fold[place]
    if word in I_ALONE:
        after = reading.word(place + 2)
        return after not in OWN_AGAIN and (
            has(SUPPOSING, reading.word(place + 1)) or (has(LEARNING, reading.word(place + 1)) and after in TOLD)
        )
    if reading.word(place + 1) not in ["que", "como", "cuantos", "cuantas"] or has(ACHIEVING, word):
        return False
    return has(HEARING, word) or (reading.word(place + 1) == "que" and is_spanish and is_self(reading, place, True))


def is_who(reading: Reading, place: int) -> bool:
    """Whether a clause tells who somebody else is: `my son, who is in Year 4`."""
    return reading.fold[place] in ["who", "whose", "que", "quien"] and has(OTHER_PERSONS, reading.word(place - 1))


def is_existing(reading: Reading, first: int, last: int) -> bool:
    """Whether a clause only says that there is something: `and there's a course in April`, `hay pozos`."""
    if any([word in POSSESSIVES for word in reading.fold[first:last]]):
        return False
    place = first + 1 if reading.fold[first] in ["and", "but", "y", "pero", "que"] else first
    if reading.word(place) == "there":
        return reading.word(place + 1) in ["s", "is", "are", "was", "were"]
    return reading.word(place) in ["hay", "habia", "hubo"]


def is_relative(reading: Reading, place: int) -> bool:
    """Whether `I` tells who somebody is, `the chef I work for`."""
    before = reading.word(place - 1)
    is_inner = reading.gap(place) == " " and not has(BEFORE_SUBJECT, before) and not has(DETERMINERS, before)
    return is_inner and reading.word(place + 1) in REPORTS and reading.word(place + 2) in TO


def is_visit(reading: Reading, place: int, is_addressed: bool) -> bool:
    """Whether a word tells what one did as a guest, reader or caller of the hirer's, `I ate at`, `les escribí`, in a clause that
    names the hirer; `is_addressed`: by `you`."""
    word = reading.fold[place]
    return has(VISITING, word) or (is_addressed and has(CONTACTING, word))
