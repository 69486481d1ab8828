"""The place at which a letter says its writer spent so many years."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.quantity import Quantity
from extension_src.core.letters.read.text import Reading
from extension_src.core.native.tables import has, word_set

ARTICLES = word_set("el la los las the")
PLACED = ["at", "with", "en", "con", "in"]
BEFORE_PLACE = word_set("y and que was been worked stayed spent estuve trabaje trabajado pase estado")
PARTING = word_set("and y e since desde before antes then luego but pero")
# How many words before a number tell where it was.
PLACE_REACH = 8


def place_named(check: Check, quantity: Quantity) -> list[str]:
    """The words of the place in `ten years at Acme` or `at Acme I spent ten years`; [] where none is named."""
    reading = check.reading
    place = quantity.last + 2
    if reading.word(place) not in PLACED:
        place = place_before(check, quantity.first)
        if place < 0:
            return []
    first = place + 1
    while first < place + 3 and (has(ARTICLES, reading.word(first)) or is_kind_of_place(reading, first)):
        first += 1
    last = first
    while (
        last + 1 < reading.count and last < first + 3 and reading.gap(last + 1) == " " and reading.is_capital(last + 1)
    ):
        last += 1
    if first >= reading.count or not reading.is_capital(first):
        return []
    while last > first and len(check.cv.amounts.places.where(check.words(first, last))) == 0:
        last -= 1
    return check.words(first, last)


def is_kind_of_place(reading: Reading, place: int) -> bool:
    """Whether a word in small letters says what a name is of: `la gestoría Pazos`."""
    is_name = place + 1 < reading.count and reading.is_capital(place + 1) and reading.gap(place + 1) == " "
    return is_name and not reading.is_capital(place)


def place_before(check: Check, place: int) -> int:
    """The `at` or `en` that begins the sentence of a number, `At Acme I spent ten years`; -1 where none does."""
    reading = check.reading
    first = check.sentences[check.sentence_of[place]].first
    for start in range(max(first, place - PLACE_REACH), place):
        begins = start == first or reading.gap(start).strip() != "" or has(BEFORE_PLACE, reading.word(start - 1))
        is_parted = any([has(PARTING, word) for word in reading.fold[start:place]])
        if begins and reading.fold[start] in PLACED and not is_parted:
            return start
    return -1
