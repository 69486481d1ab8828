"""The applications of a period, and this week beside the last. Pure."""

from extension_src.core.applications.journeys import is_date_known, sent_at
from extension_src.core.dates.arithmetic import iso_date, iso_day, local_day, week_start
from extension_src.core.native.numbers import whole_number
from extension_src.core.types.applications import Application

# The periods that can be chosen, by days; "" is all time, "own" one between two dates.
PERIODS = ["", "7", "30", "90", "own"]
COUNTED = PERIODS[1:4]


def period_days(period: str, first: str, last: str, now: int) -> list[str]:
    """`[first day, last day]` of a period as 2026-03-01, both included; "" for an open end. `first`, `last`: those of "own"."""
    if period in COUNTED:
        today = local_day(now)
        return [iso_day(today - whole_number(period) + 1), iso_day(today)]
    return [first, last] if period == "own" else ["", ""]


def sent_within(applications: list[Application], days: list[str]) -> list[Application]:
    """The applications sent in a period; of all time, all of them. One whose day nobody knows is in no period."""
    if days[0] == "" and days[1] == "":
        return applications
    return [application for application in applications if _is_within(application, days)]


def two_weeks(applications: list[Application], now: int) -> dict[str, list[str]]:
    """`{"this", "last"}`: the ids of the applications sent this week and in the week before, weeks beginning on Monday."""
    this_week = week_start(local_day(now))
    found: dict[str, list[str]] = {"this": [], "last": []}
    for application in applications:
        at = sent_at(application)
        if at > 0 and at <= now and is_date_known(application):
            week = week_start(local_day(at))
            if week == this_week:
                found["this"].append(application["id"])
            elif week == this_week - 7:
                found["last"].append(application["id"])
    return found


def _is_within(application: Application, days: list[str]) -> bool:
    at = sent_at(application)
    if at == 0 or not is_date_known(application):
        return False
    day = iso_date(at)
    return (days[0] == "" or day >= days[0]) and (days[1] == "" or day <= days[1])
