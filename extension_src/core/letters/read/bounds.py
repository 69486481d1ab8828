"""Whether a number says that it is rough, too low or too high: `about 20`, `over ten`, `under three`."""

from extension_src.core.letters.read.quantity import Quantity
from extension_src.core.letters.read.text import Reading
from extension_src.core.letters.words.numbers import AT_LEAST
from extension_src.core.native.tables import has, word_set

ROUGH = word_set(AT_LEAST)


def set_bounds(reading: Reading, quantity: Quantity) -> None:
    """Note what the words around a number say of how exact it is."""
    quantity.is_over = is_more_than(reading, quantity)
    quantity.is_under = is_less_than(reading, quantity)
    quantity.is_rough = (
        has(ROUGH, reading.word(quantity.first - 1))
        or has_before(reading, quantity.first)
        or reading.gap(quantity.last + 1)[0:1] == "+"
        or reading.word(quantity.last + 1) in ["odd", "pico"]
        or reading.word(quantity.last + 2) in ["pico", "largos", "largas"]
    )


def is_more_than(reading: Reading, quantity: Quantity) -> bool:
    """Whether it says `over ten`, `más de diez`: ten itself is too few."""
    before = quantity.first - 1
    if reading.word(before) in ["de", "than"]:
        return reading.word(before - 1) in ["mas", "more"]
    return reading.word(before) == "over" or reading.gap(quantity.last + 1)[0:1] == "+"


def is_less_than(reading: Reading, quantity: Quantity) -> bool:
    """Whether it says `under three`, `menos de tres`, `no llega al tres`."""
    before = quantity.first - 1
    word = reading.word(before)
    if word in ["de", "than"]:
        return reading.word(before - 1) in ["menos", "less", "fewer"]
    return word in ["under", "below"] or (
        word in ["a", "al"] and reading.word(before - 1) in ["llega", "llegan", "llego"]
    )


def has_before(reading: Reading, place: int) -> bool:
    """Whether `more than` or `más de` stands before a number."""
    before = place - 1
    if reading.word(before) in ["a", "an", "un", "una"]:
        before -= 1
    return has(ROUGH, reading.word(before)) or (
        reading.word(before) in ["de", "than"] and has(ROUGH, reading.word(before - 1))
    )
