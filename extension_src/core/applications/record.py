"""A stored application: its shape, and how one is made and changed. Pure; times in ms since the epoch."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from extension_src.core.applications.fields import FIELDS
from extension_src.core.applications.limits import HISTORY_LIMIT
from extension_src.core.native.records import is_list, is_record, keys_of
from extension_src.core.types.applications import Application, Event, Tracked

Record: TypeAlias = Mapping[str, Any]

KINDS = ["easy", "external", "sign-in", "manual"]
UNTITLED = "(untitled)"


def new_application(identifier: str, capture: Record, status: str, now: int) -> Application:
    """A record for a listing that was not tracked yet; `capture` is a checked capture (core.listings.capture)."""
    application: Any = {"id": identifier}
    for field in FIELDS.keys():
        if "start" in FIELDS[field]:
            application[field] = capture[field] if field in capture else started(field)
    application["title"] = capture["title"] or UNTITLED
    application["status"] = status
    application["applied_at"] = now
    application["updated_at"] = now
    application["history"] = [{"at": now, "event": status}]
    # Only what is known is there: `posted_at`, `pay` and the like (core/listings/facts/reading.py).
    if "facts" in capture:
        for fact in keys_of(capture["facts"]):
            application[fact] = capture["facts"][fact]
    made: Application = application
    return made


def started(field: str) -> Any:
    """The value with which a field starts; a new list or record each time."""
    value = FIELDS[field]["start"]
    if is_list(value):
        return []
    return {} if is_record(value) else value


def is_unfinished(row: Tracked) -> bool:
    """Whether Apply was clicked and neither the board nor the person has confirmed yet that the application was sent."""
    return row["status"] == "applied" and not row["confirmed"] and row["kind"] != "manual"


def with_event(history: list[Event], at: int, event: str) -> list[Event]:
    """The history with one more event, as `with_record` adds it."""
    return with_record(history, {"at": at, "event": event})


def with_record(history: list[Event], record: Event) -> list[Event]:
    """The history with one more event's record, as `kept_history` keeps it."""
    events = list(history)
    events.append(record)
    return kept_history(events)


def kept_history(history: list[Event]) -> list[Event]:
    """The events by their time, as many as are kept: the latest, and always the first, which says when the application began."""
    events = in_order(history)
    if len(events) > HISTORY_LIMIT:
        kept = events[:1]
        kept.extend(events[len(events) - HISTORY_LIMIT + 1 :])
        return kept
    return events


def in_order(history: list[Event]) -> list[Event]:
    """The events by their time; a person may give one an earlier date."""
    return sorted(history, key=lambda event: event["at"])
