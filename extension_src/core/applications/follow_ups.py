"""When to ask a company again, and when silence counts as an answer. Pure; times in ms since the epoch.

The functions take applications or rows of the index. An application's `follow_up` holds the person's decision:
`{"at": ms}` (set, or snoozed until then) or `{"at": 0}` (dismissed); a row has the time as `follow_up_at`. Without a
decision, an application in status `applied` is due `settings.follow_up_days` after it was sent.
"""

from collections.abc import Mapping
from typing import Any

from extension_src.core.applications.statuses import is_waiting
from extension_src.core.dates.arithmetic import DAY, HOUR, local_day, time_at
from extension_src.core.native.percent import percent_encoded
from extension_src.core.native.records import is_number
from extension_src.core.native.strings import split_words
from extension_src.core.types.applications import FollowUp, Row, Tracked
from extension_src.core.types.lists import Question, Questions
from extension_src.core.types.settings import Settings

FOLLOW_UP_DAYS = 7
GHOSTED_DAYS = 30
# A snoozed reminder returns at this time of day.
MORNING = 9 * HOUR
NEVER = 0
# The events that are no news of an application: what the person did alone.
NO_NEWS = ["saved", "applied", "confirmed", "clicked", "sign-in", "listing-closed", "ghosted", "withdrawn"]


def setting_days(settings: Mapping[str, Any], name: str, default: int) -> int:
    """A number of days from the settings, `default` when it is missing; 0 means switched off."""
    if name in settings and is_number(settings[name]) and settings[name] >= 0:
        days: int = settings[name]
        return days
    return default


def follow_up_at(application: Tracked, settings: Settings) -> int:
    """When a follow-up is due, NEVER (0) when none is."""
    if not is_waiting(application["status"]):
        return NEVER
    chosen = _chosen(application)
    if chosen is not None:
        return chosen
    days = setting_days(settings, "follow_up_days", FOLLOW_UP_DAYS)
    if application["status"] != "applied" or days == 0:
        return NEVER
    applied_at: int = application["applied_at"]
    # Nobody knows when it was sent, so nobody can say when to ask.
    return applied_at + days * DAY if applied_at > 0 else NEVER


def due_follow_ups(applications: list[Row], settings: Settings, now: int) -> list[Row]:
    """The applications whose follow-up is due by now, the longest due first."""
    due = [application for application in applications if _is_between(follow_up_at(application, settings), 1, now)]
    return sorted(due, key=lambda application: follow_up_at(application, settings))


def asks(application: Tracked, settings: Settings, now: int) -> str:
    """What the person is asked about an application that was sent: "silent" (no news for long), "due" (time to follow up),
    "" for nothing. The popup, To do and the reminders ask by this one rule; whether it was sent at all is asked first."""
    is_sent = application["confirmed"] or application["status"] != "applied"
    if not is_sent or is_put_off(application, now):
        return ""
    if is_silent(application, settings, now):
        return "silent"
    return "due" if _is_between(follow_up_at(application, settings), 1, now) else ""


def asked(rows: list[Row], settings: Settings, now: int) -> Questions:
    """What the popup asks about the rows: `{"due", "silent"}`, each `{"first", "count"}`: the one to ask about now (the newest
    that is due, the longest silent), None when there is none, and how many there are.

    It does not sort, because the popup calls it for ten thousand applications before it shows anything.
    """
    due: Question = {"first": None, "count": 0}
    silent: Question = {"first": None, "count": 0}
    latest = 0
    earliest = 0
    for row in rows:
        question = asks(row, settings, now)
        if question == "silent":
            silent["count"] += 1
            at = last_news(row)
            if silent["first"] is None or at < earliest:
                silent["first"] = row
                earliest = at
        elif question == "due":
            due["count"] += 1
            at = follow_up_at(row, settings)
            if due["first"] is None or at > latest:
                due["first"] = row
                latest = at
    return {"due": due, "silent": silent}


def is_put_off(application: Tracked, now: int) -> bool:
    """Whether the person does not want to be asked about it yet, or has archived it."""
    if "archived" in application and application["archived"]:
        return True
    return "put_off" in application and application["put_off"] > now


def snoozed(days: int, now: int) -> FollowUp:
    """A `follow_up` that asks again after this many days, in the morning."""
    return {"at": time_at(local_day(now) + days, MORNING)}


def dismissed() -> FollowUp:
    """A `follow_up` that never asks again."""
    return {"at": NEVER}


def is_silent(application: Tracked, settings: Settings, now: int) -> bool:
    """Whether there was no news for `settings.ghosted_days`, and no follow-up is planned."""
    days = setting_days(settings, "ghosted_days", GHOSTED_DAYS)
    return (
        days > 0
        and is_waiting(application["status"])
        and follow_up_at(application, settings) <= now
        and _is_between(last_news(application), 1, now - days * DAY)
    )


def last_news(application: Tracked) -> int:
    """When there was news last (ms): the day applied, else what the history says later. An edit or an undo is no news.

    A row of the index has it as `news_at` where it is not the day applied.
    """
    at: int = application["news_at"] if "news_at" in application else application["applied_at"]
    for event in application["history"] if "history" in application else []:
        if event["event"] not in NO_NEWS and event["at"] > at:
            at = event["at"]
    for appointment in application["appointments"] if "appointments" in application else []:
        at = max(at, appointment["at"])
    return at


def first_contact(application: Tracked) -> dict[str, str]:
    """`{"name", "email", "phone"}` of the first contact with an e-mail address, else of the first contact, else all ''."""
    contacts = application["contacts"] if "contacts" in application and application["contacts"] is not None else []
    best = {"name": "", "email": "", "phone": ""}
    is_first = True
    for contact in contacts:
        email = contact["email"] if "email" in contact else ""
        if is_first or (best["email"] == "" and email != ""):
            best = {
                "name": contact["name"] if "name" in contact else "",
                "email": email,
                "phone": contact["phone"] if "phone" in contact else "",
            }
            is_first = False
    return best


def mailto(address: str, subject: str, body: str) -> str:
    """A `mailto:` address with subject and body. Source: RFC 6068; its line breaks are CR LF."""
    # The at sign stays as it is; every other sign that could begin a header is encoded.
    to = percent_encoded(address.strip()).replace("%40", "@")
    lines = body.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")
    query = "?subject=" + percent_encoded(" ".join(split_words(subject))) + "&body=" + percent_encoded(lines)
    return "mailto:" + to + query


def _chosen(application: Tracked) -> int | None:
    """The time a person chose, None when they chose none."""
    at: Any = None
    if "follow_up_at" in application:
        at = application["follow_up_at"]
    elif "follow_up" in application and application["follow_up"] is not None and "at" in application["follow_up"]:
        at = application["follow_up"]["at"]
    chosen: Any = at
    return chosen if is_number(at) else None


def _is_between(number: int, low: int, high: int) -> bool:
    return low <= number <= high
