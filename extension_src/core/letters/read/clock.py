"""Numbers that count nothing of a career: times of day, ages, days of a month, and how far one lives."""

from extension_src.core.letters.read.quantity import Quantity
from extension_src.core.letters.read.text import Reading, entry_text, valued
from extension_src.core.letters.words.numbers import ROLES
from extension_src.core.native.tables import has, word_set

YOUNG = word_set(
    "boy boys girl girls son sons daughter daughters kid kids child children baby nino ninos nina ninas hijo hijos hija hijas "
    "bebe nieto nieta nietos chico chica peque perro"
)
AMONG = ["mother", "father", "third", "second", "youngest", "eldest", "madre", "padre", "pequena", "pequeno", "mayor"]
# The age from which one may work.
GROWN = 16
DAYS = 31
LIVES = ["live", "vivo", "estoy", "resido"]
ROLE_NAMES = valued(ROLES)
WAYS = word_set("casa home coche car away drive train tren bus early late antes tarde andando")


def is_clock(reading: Reading, quantity: Quantity) -> bool:
    """Whether a number is a time of day or a way to go: `at five in the morning`, `a 40 minutos de casa`."""
    after = reading.word(quantity.last + 1)
    if is_age(reading, quantity) or is_day(reading, quantity):
        return True
    if after in ["am", "pm", "oclock"] or (after == "o" and reading.word(quantity.last + 2) == "clock"):
        return True
    # `Twelve-hour shifts` are how one works, not what one did.
    if after in ["hour", "hours", "horas"] and reading.word(quantity.last + 2) in [
        "shift",
        "shifts",
        "turno",
        "turnos",
    ]:
        return True
    if (
        after == "horas"
        and reading.word(quantity.last - 1) == "de"
        and reading.word(quantity.last - 2).startswith("turno")
    ):
        return True
    # A talk of five minutes, a five-minute talk.
    is_short = entry_text(ROLE_NAMES, after) == "minute"
    if is_short and (reading.word(quantity.first - 1) in ["de", "of"] or reading.gap(quantity.last + 1) == "-"):
        return True
    # `I live twenty minutes from Sutton`.
    if is_short and any([word in LIVES for word in reading.fold[max(0, quantity.first - 4) : quantity.first]]):
        return True
    way = reading.fold[quantity.last + 1 : quantity.last + 6]
    if (
        entry_text(ROLE_NAMES, reading.word(quantity.last + 1)) in ["minute", "hour"]
        or reading.word(quantity.last + 1) == "km"
    ):
        if any([has(WAYS, word) for word in way]):
            return True
    before = reading.word(quantity.first - 1)
    if before == "at" and after == "in" and reading.word(quantity.last + 2) == "the":
        return True
    return before in ["las", "la"] and reading.word(quantity.first - 2) in ["a", "desde", "hasta"]


def is_age(reading: Reading, quantity: Quantity) -> bool:
    """Whether a number is how old somebody is, `un niño de 4 años`, or how many the family or the listing's wishes are."""
    before = reading.word(quantity.first - 1)
    is_years = reading.word(quantity.last + 1) in ["anos", "meses"]
    if before == "aged" or (
        before == "los" and is_years and reading.word(quantity.first - 2) in ["desde", "a", "hasta"]
    ):
        return True
    # `A mis 47`, `a los 44`.
    if before in ["mis", "los"] and reading.word(quantity.first - 2) == "a" and reading.gap(quantity.last + 1) != " ":
        return True
    if before in ["de", "of"] and reading.word(quantity.first - 2) in AMONG:
        return True
    if before in ["meet", "tick", "cumplo", "reuno"]:
        return True
    if before in ["de", "of"] and has(YOUNG, reading.word(quantity.first - 2)):
        return is_years or reading.gap(quantity.last + 1) != " "
    is_own = before == "tengo" and quantity.value >= GROWN and is_years
    return is_own and (reading.gap(quantity.last + 2) != " " or reading.word(quantity.last + 2) in ["y", "e", "pero"])


def is_day(reading: Reading, quantity: Quantity) -> bool:
    """Whether a number is a day of a month that is not named: `el día 8`, `a partir del 15`."""
    if quantity.value > DAYS or reading.word(quantity.last + 1) in ["de", "dias"]:
        return False
    before = reading.word(quantity.first - 1)
    return before == "dia" or (before == "del" and reading.word(quantity.first - 2) == "partir")
