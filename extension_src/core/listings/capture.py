"""Checks a capture that a content script reports, and makes it an application or merges it into the existing one."""

from collections.abc import Mapping
from typing import Any

from extension_src.core.applications.limits import BOARD_LIMIT, DESCRIPTION_LIMIT, EDITABLE_LIMITS
from extension_src.core.applications.merging import copied
from extension_src.core.applications.record import UNTITLED, new_application, with_event
from extension_src.core.applications.refused import Refused
from extension_src.core.applications.shapes import LONGEST_ADDRESS, kept_text, web_address
from extension_src.core.dates.arithmetic import DAY
from extension_src.core.listings.address import is_covered
from extension_src.core.listings.facts.reading import FACTS, read_facts
from extension_src.core.listings.fields import FIELDS, LINES
from extension_src.core.native.numbers import floor
from extension_src.core.native.records import is_number, is_record, is_text
from extension_src.core.types.applications import Application, Event
from extension_src.core.types.listings import Capture

KINDS = ["easy", "external", "sign-in"]
# A click on Apply; the board says that the application was sent, or that the job is closed.
EVENTS = ["click", "confirmation", "closed"]
SEEN_CLOSED = "listing-closed"
SOURCES = ["json-ld", "state", "dom", "meta", "title"]
# The texts of a capture, with the longest length kept of each (characters).
LIMITS = {
    "board": BOARD_LIMIT,
    "job_id": 200,
    "url": LONGEST_ADDRESS,
    "kind": 20,
    "event": 20,
    "click": 80,
    "description": DESCRIPTION_LIMIT,
    "title": EDITABLE_LIMITS["title"],
    "company": EDITABLE_LIMITS["company"],
    "location": EDITABLE_LIMITS["location"],
    "salary": EDITABLE_LIMITS["salary"],
}


def _text(raw: Mapping[str, Any], name: str) -> str:
    if name not in raw or raw[name] is None:
        return ""
    if not is_text(raw[name]):
        raise Refused(name)
    return kept_text(raw[name], LIMITS[name]).strip()


def checked_capture(raw: object, boards: list[str], now: int) -> Capture:
    """The capture with every field present, of the right type and cut to its limit; raises Refused.

    So that the click is kept in any case, an address that is no web address becomes '', and an impossible time `now`.
    """
    if not is_record(raw):
        raise Refused("capture")
    capture: Capture = {}
    for name in LIMITS.keys():
        capture[name] = _text(raw, name)  # type: ignore[literal-required]
    if capture["board"] not in boards:
        raise Refused("board")
    capture["url"] = web_address(capture["url"])
    if capture["url"] == "" and capture["job_id"] == "":
        # Nothing says which listing this is, so the next such capture would be taken for the same listing.
        raise Refused("url")
    if capture["kind"] not in KINDS:
        raise Refused("kind")
    if capture["event"] not in EVENTS or capture["click"] == "":
        raise Refused("event")
    capture["sources"] = _checked_sources(raw)
    if "seen_at" not in raw or not is_number(raw["seen_at"]):
        raise Refused("seen_at")
    seen_at = raw["seen_at"]
    capture["seen_at"] = floor(seen_at) if 0 <= seen_at <= now + DAY else now
    _read_facts(capture, raw)
    return capture


def _read_facts(capture: Capture, raw: Mapping[str, object]) -> None:
    """Read what the page says of dates, pay, contract, workplace and the employer's address; none of it refuses a capture."""
    source = capture["sources"]["salary"] if "salary" in capture["sources"] else "dom"
    candidates = raw["facts"] if "facts" in raw else []
    read = read_facts(candidates, [capture["salary"], source], capture["url"], capture["seen_at"])
    capture["facts"] = read["values"]
    for fact in FACTS:
        if fact in read["sources"]:
            capture["sources"][fact] = read["sources"][fact]


def of_its_board(capture: Capture, patterns: list[str]) -> Capture:
    """The capture, its address removed when it is outside the board's match patterns; raises Refused when nothing else says
    which listing it is."""
    if capture["url"] == "" or is_covered(capture["url"], patterns):
        return capture
    if capture["job_id"] == "":
        raise Refused("url")
    checked = copied(capture)
    checked["url"] = ""
    return checked


def checked_page(raw: object, boards: list[str], now: int) -> Capture:
    """A listing that a person saves from any page, as a capture of kind "manual"; `board` is '' when it is on no board."""
    if not is_record(raw):
        raise Refused("listing")
    report = copied(raw)
    report["kind"] = "external"
    report["event"] = "click"
    report["click"] = "page"
    report["seen_at"] = now
    known = [""]
    known.extend(boards)
    capture = checked_capture(report, known, now)
    capture["kind"] = "manual"
    return capture


def _checked_sources(raw: Mapping[str, object]) -> dict[str, str]:
    sources: dict[str, str] = {}
    if "sources" in raw and is_record(raw["sources"]):
        for field in FIELDS:
            if field in raw["sources"] and raw["sources"][field] in SOURCES:
                sources[field] = raw["sources"][field]
    return sources


def first_status(capture: Capture) -> str:
    """The status of a new application: "saved" after a click that leads to a sign-in wall, else "applied"."""
    return "saved" if capture["kind"] == "sign-in" and capture["event"] == "click" else "applied"


def application_of(identifier: str, capture: Capture) -> Application:
    """A new application from a capture. A click is only intent, so it is confirmed only when the board confirms it."""
    application = new_application(identifier, capture, first_status(capture), capture["seen_at"])
    if capture["event"] == "confirmation":
        application["confirmed"] = True
        application["history"] = _with_confirmation(application["history"], capture["seen_at"])
    return application


def _with_confirmation(history: list[Event], at: int) -> list[Event]:
    """The history with the board's own word that the application was sent, which a person's yes is told apart from."""
    events = with_event(history, at, "confirmed")
    events[len(events) - 1]["by"] = "board"
    return events


def merged_application(application: Application, capture: Capture, is_known_click: bool) -> Application:
    """The tracked application after one more report of its listing.

    A report of a known click (sent again, or completed later) only fills empty fields.
    """
    if capture["event"] == "closed":
        return _seen_closed(application, capture["seen_at"])
    merged = copied(application)
    sources = copied(merged["sources"]) if "sources" in merged else {}
    for field in LINES:
        is_empty = merged[field] == "" or (field == "title" and merged[field] == UNTITLED)  # type: ignore[literal-required]
        if is_empty and capture[field] != "":  # type: ignore[literal-required]
            merged[field] = capture[field]  # type: ignore[literal-required]
    for fact in FACTS:
        # A listing that is open for longer says so; all else is what it was at first.
        is_later = fact == "closes_at" and fact in merged and fact in capture["facts"]
        if is_later:
            before: int = merged[fact]  # type: ignore[literal-required]
            merged[fact] = max(before, capture["facts"][fact])  # type: ignore[literal-required]
            sources[fact] = capture["sources"][fact]
        elif fact not in merged and fact in capture["facts"]:
            merged[fact] = capture["facts"][fact]  # type: ignore[literal-required]
    known = list(FIELDS)
    known.extend(FACTS)
    for field in known:
        if field in capture["sources"] and field not in sources:
            sources[field] = capture["sources"][field]
    merged["sources"] = sources
    if is_known_click:
        return merged
    at = capture["seen_at"]
    merged["updated_at"] = at
    if capture["event"] == "confirmation":
        if not merged["confirmed"]:
            merged["confirmed"] = True
            merged["history"] = _with_confirmation(merged["history"], at)
            _begin_applied(merged, at)
        return merged
    if capture["kind"] == "sign-in":
        merged["history"] = with_event(merged["history"], at, "sign-in")
        return merged
    if merged["status"] == "saved":
        merged["history"] = with_event(merged["history"], at, "applied")
        merged["kind"] = capture["kind"]
        # A click is intent alone, whatever was said of the listing while it was only saved.
        merged["confirmed"] = False
        _begin_applied(merged, at)
    else:
        merged["history"] = with_event(merged["history"], at, "clicked")
    return merged


def _seen_closed(application: Application, at: int) -> Application:
    """The application after its listing was seen closed: it says so once, and closes no later than now."""
    closed = copied(application)
    if any([event["event"] == SEEN_CLOSED for event in closed["history"]]):
        return closed
    closed["history"] = with_event(closed["history"], at, SEEN_CLOSED)
    closed["updated_at"] = at
    if "closes_at" not in closed or closed["closes_at"] is None or closed["closes_at"] > at:
        closed["closes_at"] = at
    return closed


def _begin_applied(application: Application, at: int) -> None:
    if application["status"] == "saved":
        application["status"] = "applied"
        application["applied_at"] = at
