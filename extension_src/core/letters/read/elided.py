"""Numbers that leave their noun to the number before: four years at one house and three at another."""

from extension_src.core.letters.read.quantity import Quantity
from extension_src.core.letters.read.text import Reading, has_any


def set_elided(reading: Reading, quantity: Quantity, before: Quantity) -> None:
    """Give a number that leaves out its noun that of the one before it: `23 years on sites. Eleven as a bricklayer`."""
    opens = has_any(reading.gap(quantity.first), ".,;:\n") or reading.word(quantity.first - 1) in ["and", "y"]
    is_time = opens and before.role == "year" and is_time_word(reading.word(quantity.last + 1))
    if is_time or (quantity.role == "none" and is_elided(reading, quantity)):
        quantity.role = before.role
        quantity.noun = before.noun


def is_time_word(word: str) -> bool:
    """Whether a word may tell of what so many years were: `as`, `de`, `teaching`."""
    return word in ["de", "as", "como", "of", "on", "antes", "before"] or (word.endswith("ing") and len(word) > 5)


def is_elided(reading: Reading, quantity: Quantity) -> bool:
    """Whether a number leaves its noun to the one before: "four years at one house and three at another"."""
    before = reading.word(quantity.first - 1)
    if before in ["last", "past", "first", "ultimos", "ultimas", "primeros", "other", "otros"]:
        return True
    # `Los doce últimos`, `the last three`.
    if reading.word(quantity.last + 1) in ["ultimos", "ultimas", "primeros"]:
        return True
    if reading.word(quantity.last + 1) in ["of", "de"] and reading.word(quantity.last + 2) in [
        "them",
        "ellos",
        "ellas",
    ]:
        return True
    joined = before in ["y", "and"] or "," in reading.gap(quantity.first)
    return joined and reading.word(quantity.last + 1) in ["en", "at", "in", "with", "con"]
