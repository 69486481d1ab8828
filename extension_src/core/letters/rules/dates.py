"""Dates that the CV has not."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.native.tables import word_set

STARTS = word_set(
    "start starting notice preaviso begin "
    "available availability interview entrevista join incorporar incorporarme disponible disponibilidad empezar"
)


def check_dates(check: Check) -> None:
    """Dates that neither text has, or, said of the writer, the CV has not."""
    for date in check.dates:
        if check.is_silent[date.first] or check.taken[date.first] or check.cv.amounts.has_date(date):
            continue
        in_job = check.job.amounts.has_date(date)
        clause = check.voices.clause_at(date.first)
        if in_job and not check.is_own(date.first, date.last):
            continue
        if clause.voice == "wish" or starts(check, date.first):
            continue
        check.mark("date", date.first, date.last, "listing" if in_job else "nowhere")


def starts(check: Check, place: int) -> bool:
    """Whether a sentence tells when the writer could begin."""
    return check.sentence_has(place, STARTS, "starts")
