"""A stored application: its shape, and how one is made and changed. Pure; times in ms since the epoch."""

from typing import Any, TypeAlias

from extension_src.core.native.records import keys_of

Record: TypeAlias = dict[str, Any]

KINDS = ["easy", "external", "sign-in", "manual"]
UNTITLED = "(untitled)"
# The texts that a person may edit, with the longest length kept of each (characters).
EDITABLE_LIMITS = {
    "title": 300,
    "company": 300,
    "url": 2000,
    "location": 300,
    "salary": 300,
    "notes": 20000,
}
DESCRIPTION_LIMIT = 60000
HISTORY_LIMIT = 500


def new_application(identifier: str, capture: Record, status: str, now: int) -> Record:
    """A record for a listing that was not tracked yet; `capture` is a checked capture (core.listings.capture)."""
    application: Record = {
        "id": identifier,
        "board": capture["board"],
        "job_id": capture["job_id"],
        "title": capture["title"] or UNTITLED,
        "company": capture["company"],
        "url": capture["url"],
        "location": capture["location"],
        "salary": capture["salary"],
        "kind": capture["kind"],
        "status": status,
        "confirmed": False,
        "applied_at": now,
        "updated_at": now,
        "notes": "",
        "match": None,
        "history": [{"at": now, "event": status}],
        "sources": capture["sources"],
    }
    # Only what is known is there: `posted_at`, `pay` and the like (core/listings/facts/reading.py).
    if "facts" in capture:
        for fact in keys_of(capture["facts"]):
            application[fact] = capture["facts"][fact]
    return application


def is_unfinished(row: Record) -> bool:
    """Whether Apply was clicked and neither the board nor the person has confirmed yet that the application was sent."""
    return row["status"] == "applied" and not row["confirmed"] and row["kind"] != "manual"


def with_event(history: list[Record], at: int, event: str) -> list[Record]:
    """The history with one more event, as `with_record` adds it."""
    return with_record(history, {"at": at, "event": event})


def with_record(history: list[Record], record: Record) -> list[Record]:
    """The history with one more event's record, in the order of their times; when it is full, the oldest events are dropped,
    but never the first."""
    events = list(history)
    events.append(record)
    events = in_order(events)
    if len(events) > HISTORY_LIMIT:
        kept = events[:1]
        kept.extend(events[len(events) - HISTORY_LIMIT + 1 :])
        return kept
    return events


def in_order(history: list[Record]) -> list[Record]:
    """The events by their time; a person may give one an earlier date."""
    return sorted(history, key=lambda event: event["at"])
