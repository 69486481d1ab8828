"""When and how long the writer could come, which claims nothing: notice, holidays, days and hours of a week."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.quantity import Quantity
from extension_src.core.letters.voice.denying import FAILED
from extension_src.core.native.tables import has, word_set

STARTS = word_set(
    "start starting notice preaviso begin available availability free holiday holidays vacaciones libre interview entrevista "
    "join incorporar incorporarme disponible disponibilidad empezar"
)
OFFERING = word_set("can could puedo podria")
HOURS_OF_WEEK = 60
WEEKS = ["day", "dia", "week", "weekly", "semana", "mes", "month"]
A_TIME = ["a", "per", "each", "every", "por", "la", "al", "cada"]
WEEK_REACH = 7
# How far before a number the verb of its clause may stand.
VERB_REACH = 10


def starts(check: Check, place: int) -> bool:
    """Whether a sentence tells when the writer could begin."""
    return check.sentence_has(place, STARTS, "starts")


def is_timetable(check: Check, quantity: Quantity) -> bool:
    """Whether a number tells when and how long the writer could come: `I can do 40 hours`, `a month's notice`."""
    if quantity.role not in ["day", "week", "month", "hour", "minute"] and (
        quantity.role != "none" or quantity.value > HOURS_OF_WEEK
    ):
        return False
    if quantity.role in ["day", "hour"] and is_of_week(check, quantity):
        return True
    clause = check.voices.clause_at(quantity.first)
    near = check.reading.fold[max(clause.first, quantity.first - VERB_REACH) : quantity.first]
    # `En ocho años he faltado tres días`.
    if any([word in FAILED for word in near]):
        return True
    can = any([has(OFFERING, word) for word in near])
    return can or (quantity.role != "none" and starts(check, quantity.first))


def is_of_week(check: Check, quantity: Quantity) -> bool:
    """Whether days or hours are so many of each week: `two or three days a week`."""
    reading = check.reading
    for place in range(quantity.last + 1, min(quantity.last + WEEK_REACH, reading.count)):
        if reading.gap(place) != " ":
            return False
        if reading.fold[place] in WEEKS and reading.fold[place - 1] in A_TIME:
            return True
    return False
