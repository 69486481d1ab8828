"""Dates that the CV has not."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.rules.timetable import starts


def check_dates(check: Check) -> None:
    """Dates that neither text has, or, said of the writer, the CV has not."""
    for date in check.dates:
        if check.is_silent[date.first] or check.taken[date.first] or check.cv.amounts.has_date(date):
            continue
        if not check.is_own(date.first, date.last) or starts(check, date.first):
            continue
        check.mark("date", date.first, date.last, "listing" if check.job.amounts.has_date(date) else "nowhere")
