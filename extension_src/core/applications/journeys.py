"""An application's journey, read from its history: what happened, in order, and how it ended. Pure.

Figures are made from the history, not from the current status: an interview still counts after a rejection. An event that
only an import dated (`"imported": True`) counts as having happened, but its time is unknown.
"""

from extension_src.core.applications.statuses import CLOSED_STATUSES
from extension_src.core.types.applications import Application, Event

# The statuses that are no answer from a company; every other status, and every own stage, is one.
NO_ANSWERS = ["saved", "applied", "ghosted", "withdrawn"]


def journey(application: Application, places: dict[str, int]) -> list[Event]:
    """The events `[{"at", "event"}]` that led to the current status, each further than the one before.

    `places`: `statuses.ranks`. Left out: a second application, a step back, and what the current status takes back (a
    rejection followed by an interview was no end). When the history does not lead to the current status (because it was
    cut), the status is added at the end.
    """
    way: list[Event] = []
    for event in sorted(application["history"], key=_time):
        name = event["event"]
        if name not in places:
            continue
        last = way[len(way) - 1]["event"] if len(way) > 0 else ""
        if last in CLOSED_STATUSES and name != last and places[name] > places["applied"]:
            way.pop()
            last = way[len(way) - 1]["event"] if len(way) > 0 else ""
        if last == "" or places[name] > places[last]:
            way.append(event)
    status = application["status"]
    if status in places:
        while len(way) > 0 and _is_taken_back(way[len(way) - 1]["event"], status, places):
            way.pop()
        if len(way) == 0 or way[len(way) - 1]["event"] != status:
            way.append({"at": application["updated_at"], "event": status, "imported": True})
    return way


def was_sent(application: Application) -> bool:
    """Whether the application was sent: not when it was only saved, or withdrawn before it was sent."""
    if application["status"] == "saved":
        return False
    if application["status"] == "withdrawn":
        before = ""
        for event in sorted(application["history"], key=_time):
            if event["event"] != "withdrawn":
                before = event["event"]
        return before not in ["saved", "sign-in"]
    return True


def sent_at(application: Application) -> int:
    """When the application was sent; 0 when it was not, and when nobody knows the day."""
    at: int = application["applied_at"] if was_sent(application) else 0
    return at


def is_date_known(application: Application) -> bool:
    """Whether the day applied is known; it is not when an import's file had none: the date is 0, or, as imported by earlier
    versions, the day of the import."""
    if application["applied_at"] == 0:
        return False
    for event in application["history"]:
        if event["at"] == application["applied_at"] and "imported" in event:
            return False
    return True


def first_answer(application: Application, places: dict[str, int]) -> Event | None:
    """The first event of the journey that is an answer from the company; None while there is none."""
    for event in journey(application, places):
        if event["event"] not in NO_ANSWERS:
            return event
    return None


def reached(way: list[Event], status: str) -> bool:
    """Whether the journey contains this status."""
    return any([event["event"] == status for event in way])


def came_past(way: list[Event], status: str, places: dict[str, int]) -> bool:
    """Whether the journey went further than this status; statuses that end it do not count, as they can follow any other."""
    return any([places[event["event"]] > places[status] and event["event"] not in CLOSED_STATUSES for event in way])


def _is_taken_back(event: str, status: str, places: dict[str, int]) -> bool:
    return places[event] > places[status] or (event in CLOSED_STATUSES and event != status)


def _time(event: Event) -> int:
    return event["at"]
