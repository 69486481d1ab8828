"""Which appointment comes next, and when to remind of it: the day and the hour before. Pure; times in ms since the epoch."""

from extension_src.core.applications.statuses import CLOSED_STATUSES
from extension_src.core.dates.arithmetic import DAY, HOUR
from extension_src.core.types.applications import Appointment, Row, Tracked
from extension_src.core.types.lists import Reminder

BEFORE = [DAY, HOUR]


def appointments_of(application: Tracked) -> list[Appointment]:
    """The application's appointments, the soonest first."""
    known: list[Appointment] | None = application["appointments"] if "appointments" in application else None
    return [] if known is None else known


def coming_appointment(application: Tracked, now: int) -> Appointment | None:
    """The appointment that comes next, or that began less than an hour ago; None where there is none."""
    for appointment in appointments_of(application):
        if appointment["at"] + HOUR > now:
            return appointment
    return None


def reminded_meetings(rows: list[Row], since: int, now: int) -> list[Reminder]:
    """`[{"row", "at", "before"}]`: the appointments yet to come of which to remind now, because the day or the hour before
    them began after `since`; of the two, the later. An application that is over reminds of none."""
    found: list[Reminder] = []
    for row in rows:
        for at in _times(row):
            if at <= now:
                continue
            last = 0
            for before in BEFORE:
                if since < at - before <= now:
                    last = before
            if last > 0:
                found.append({"row": row, "at": at, "before": last})
    return found


def next_reminder(rows: list[Row], now: int) -> int:
    """When the next reminder is due; 0 when none is to come."""
    earliest = 0
    for row in rows:
        for at in _times(row):
            for before in BEFORE:
                moment = at - before
                if moment > now and (earliest == 0 or moment < earliest):
                    earliest = moment
    return earliest


def _times(row: Row) -> list[int]:
    if "appointments" not in row or row["status"] in CLOSED_STATUSES:
        return []
    return [appointment["at"] for appointment in row["appointments"]]
