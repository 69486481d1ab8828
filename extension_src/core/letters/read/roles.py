"""The role of each number: years, people, money, a share, or so many of something."""

from extension_src.core.letters.read.bounds import set_bounds
from extension_src.core.letters.read.calendar import digits_of
from extension_src.core.letters.read.clock import ROLE_NAMES, is_clock
from extension_src.core.letters.read.elided import set_elided
from extension_src.core.letters.read.quantity import Quantity, key_of
from extension_src.core.letters.read.text import Reading, entry_text
from extension_src.core.letters.words.numbers import BEFORE_NOUN, ENDS_NOUN, TEAMS
from extension_src.core.native.tables import has, word_set

TEAM_WORDS = word_set(TEAMS)
SKIPPED = word_set(BEFORE_NOUN)
STOPS = word_set(ENDS_NOUN)
# What a number behind it names and does not count: Level 3, Year 4, modelo 303.
# Persons in the singular, which before another noun are not counted.
PERSONS = word_set(
    "employee person worker customer client user student pupil patient guest visitor resident candidate member passenger child "
    "colleague engineer nurse teacher driver"
)
LABELLED = word_set(
    "level grade stage phase class key nivel grado fase categoria category clase modelo norma iso iec une version "
    "articulo article year curso cat"
)
ELIDED_REACH = 20
RANGE_WORDS = ["to", "a", "al", "and", "y", "or", "o", "e", ""]


def role_named(word: str) -> str:
    """The role a noun gives, "thing" for any other."""
    role = entry_text(ROLE_NAMES, word)
    return "thing" if role == "" else role


def set_roles(reading: Reading, found: list[Quantity]) -> None:
    """Give each number its role: of its own noun, of the number before, or, of `from 71 to 94 per cent`, of the one behind."""
    for number in range(len(found)):
        quantity = found[number]
        set_shared(reading, found, number)
        set_bounds(reading, quantity)
        if quantity.role != "none":
            continue
        set_role(reading, quantity)
        if quantity.role == "thing" and quantity.noun in ["ultimos", "ultimas", "primeros"]:
            quantity.role = "none"
        # `Aged 7 and 9`.
        is_next = number > 0 and found[number - 1].role == "clock" and quantity.first - found[number - 1].last == 2
        if is_next and quantity.role == "none" and reading.word(quantity.first - 1) in ["and", "y"]:
            quantity.role = "clock"
        if number > 0 and quantity.first - found[number - 1].last <= ELIDED_REACH:
            set_elided(reading, quantity, found[number - 1])
    for number in range(len(found) - 1, -1, -1):
        quantity = found[number]
        if quantity.role == "none" and number + 1 < len(found):
            after = found[number + 1]
            between = after.first - quantity.last - 1
            joint = reading.word(quantity.last + 1) if between == 1 else ""
            if between <= 1 and joint in RANGE_WORDS:
                quantity.role = after.role
                quantity.noun = after.noun


def set_shared(reading: Reading, found: list[Quantity], number: int) -> None:
    """Of `from 2.4 to 5.1 million` both numbers may be millions."""
    if number + 1 >= len(found):
        return
    one = found[number]
    other = found[number + 1]
    near = other.first - one.last == 2 and reading.word(one.last + 1) in RANGE_WORDS
    if near and one.scale == 1 and other.scale > 1 and one.value < other.scale:
        one.shared_key = key_of(one.value * other.scale)


def set_role(reading: Reading, quantity: Quantity) -> None:
    """The role by the marks beside a number, else by the noun behind it, else by the team before it."""
    after = reading.gap(quantity.last + 1)
    before = reading.gap(quantity.first)
    if reading.word(quantity.last + 1) in ["of", "de"] and reading.word(quantity.last + 2) in [
        "us",
        "nosotros",
        "nosotras",
    ]:
        quantity.role = "people"
        return
    if has(LABELLED, reading.word(quantity.first - 1)) and before in [" ", "-", "\u00a0", ". "]:
        quantity.role = "label"
        quantity.noun = reading.word(quantity.first - 1)
        return
    if reading.word(quantity.last + 1) in ["year", "years"] and reading.word(quantity.last + 2) in ["old", "olds"]:
        quantity.role = "clock"
        return
    if is_clock(reading, quantity):
        quantity.role = "clock"
        return
    # `One week of every four`, `una de cada cuatro`.
    if (
        before == " "
        and reading.word(quantity.first - 1) in ["cada", "every"]
        and reading.word(quantity.first - 2) in ["de", "of", "in"]
    ):
        quantity.role = "percent"
        return
    if after.strip()[0:1] == "%":
        quantity.role = "percent"
        return
    if after.strip()[0:1] in ["€", "$", "£"] or before[-1:] in ["€", "$", "£"]:
        quantity.role = "money"
        return
    if reading.word(quantity.first - 1) in ["eur", "gbp", "usd"]:
        quantity.role = "money"
        return
    if reading.word(quantity.first - 1) in ["of", "de"] and has(TEAM_WORDS, reading.word(quantity.first - 2)):
        quantity.role = "people"
        return
    place = quantity.last + 1
    nouns = 0
    while place < reading.count and nouns < 3 and is_blank(reading.gap(place)):
        word = reading.fold[place]
        # Twenty-nine nine-year-olds.
        if reading.word(place + 1) in ["year", "years"] and reading.word(place + 2) in ["old", "olds"]:
            quantity.role = "public"
            return
        # Nine appointments in a hundred.
        if word in ["in", "of", "de"] and is_whole(reading, place + 1):
            quantity.role = "percent"
            return
        if word in ["per", "por"] and reading.word(place + 1) in ["cent", "ciento", "cien"]:
            quantity.role = "percent"
            return
        if has(SKIPPED, word) and has(ROLE_NAMES, word) is False:
            place += 1
            continue
        role = entry_text(ROLE_NAMES, word)
        if role != "" and not is_modifier(reading, quantity, place):
            quantity.role = role
            quantity.noun = word
            return
        # What comes behind `110 lines an hour` is no noun of the number's.
        is_rate = nouns > 0 and word in ["a", "an"]
        if has(STOPS, word) or digits_of(word) > 0 or is_rate:
            return
        if quantity.role == "none":
            quantity.role = "thing"
            quantity.noun = word
        nouns += 1
        place += 1


def is_modifier(reading: Reading, quantity: Quantity, place: int) -> bool:
    """Whether an English noun of people says what another is of: the cases of `40 employee relations cases` are counted."""
    word = reading.fold[place]
    after = reading.word(place + 1)
    is_single = has(PERSONS, word) and quantity.value > 1
    is_single = is_single and reading.gap(place) != "-"
    return is_single and reading.gap(place + 1) == " " and after != "" and not has(STOPS, after)


def is_whole(reading: Reading, place: int) -> bool:
    """Whether `a hundred`, `every hundred` or `cada cien` stands at a place, of which a number before it is the share."""
    if reading.word(place) not in ["a", "every", "cada", "100"]:
        return False
    return reading.word(place) == "100" or reading.word(place + 1) in ["hundred", "cien", "100"]


def is_blank(gap: str) -> bool:
    """Whether words belong together across a gap: `16-bed` too."""
    return gap in [" ", "\u00a0", "-", "\u202f", "+ ", "'", "\u2019"] or (gap.strip() == "" and len(gap) <= 2)
