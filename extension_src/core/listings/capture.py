"""A capture as a content script reports it: checked, then made into an application or merged into the one there is."""

from typing import Any

from extension_src.core.applications.fields import BOARD_LIMIT
from extension_src.core.applications.merging import copied
from extension_src.core.applications.record import (
    DESCRIPTION_LIMIT,
    EDITABLE_LIMITS,
    UNTITLED,
    new_application,
    with_event,
)
from extension_src.core.applications.refused import Refused
from extension_src.core.applications.shapes import LONGEST_ADDRESS, kept_text, web_address
from extension_src.core.dates.arithmetic import DAY
from extension_src.core.listings.address import is_covered
from extension_src.core.listings.fields import FIELDS, LINES
from extension_src.core.native.numbers import floor
from extension_src.core.native.records import is_number, is_record, is_text

KINDS = ["easy", "external", "sign-in"]
EVENTS = ["click", "confirmation"]
SOURCES = ["json-ld", "state", "dom", "meta", "title"]
# The texts of a capture, with the longest that is kept of each.
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


def _text(raw: Any, name: str) -> str:
    if name not in raw or raw[name] is None:
        return ""
    if not is_text(raw[name]):
        raise Refused(name)
    return kept_text(raw[name], LIMITS[name]).strip()


def checked_capture(raw: Any, boards: list[str], now: int) -> Any:
    """The capture with every field there, of its type and no longer than is kept; raises Refused.

    An address that is none of the web is '', and a moment that cannot be is `now`: the click is kept all the same.
    """
    if not is_record(raw):
        raise Refused("capture")
    capture: dict[str, Any] = {}
    for name in LIMITS.keys():
        capture[name] = _text(raw, name)
    if capture["board"] not in boards:
        raise Refused("board")
    capture["url"] = web_address(capture["url"])
    if capture["url"] == "" and capture["job_id"] == "":
        # Nothing says which listing it is: the next one like it would be taken for the same.
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
    return capture


def of_its_board(capture: Any, patterns: list[str]) -> Any:
    """The capture without an address that lies outside its board's match patterns; raises Refused where nothing else says
    which listing it is."""
    if capture["url"] == "" or is_covered(capture["url"], patterns):
        return capture
    if capture["job_id"] == "":
        raise Refused("url")
    checked = copied(capture)
    checked["url"] = ""
    return checked


def checked_page(raw: Any, boards: list[str], now: int) -> Any:
    """A listing that a person saves from any page, as a capture of kind "manual"; board '' where it is of none."""
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


def _checked_sources(raw: Any) -> Any:
    sources: dict[str, str] = {}
    if "sources" in raw and is_record(raw["sources"]):
        for field in FIELDS:
            if field in raw["sources"] and raw["sources"][field] in SOURCES:
                sources[field] = raw["sources"][field]
    return sources


def first_status(capture: Any) -> str:
    """A click that leads to a sign-in wall is no application yet."""
    return "saved" if capture["kind"] == "sign-in" and capture["event"] == "click" else "applied"


def application_of(identifier: str, capture: Any) -> Any:
    """A new application. The click is intent: it is confirmed only by the board."""
    application = new_application(identifier, capture, first_status(capture), capture["seen_at"])
    if capture["event"] == "confirmation":
        application["confirmed"] = True
        application["history"] = with_event(application["history"], capture["seen_at"], "confirmed")
    return application


def merged_application(application: Any, capture: Any, is_known_click: bool) -> Any:
    """The tracked application after one more report of its listing.

    A report of a click that is known already (sent again, or completed later) only fills what is empty.
    """
    merged = copied(application)
    sources = copied(merged["sources"]) if "sources" in merged else {}
    for field in LINES:
        is_empty = merged[field] == "" or (field == "title" and merged[field] == UNTITLED)
        if is_empty and capture[field] != "":
            merged[field] = capture[field]
    for field in FIELDS:
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
            merged["history"] = with_event(merged["history"], at, "confirmed")
            _begin_applied(merged, at)
        return merged
    if capture["kind"] == "sign-in":
        merged["history"] = with_event(merged["history"], at, "sign-in")
        return merged
    if merged["status"] == "saved":
        merged["history"] = with_event(merged["history"], at, "applied")
        merged["kind"] = capture["kind"]
        _begin_applied(merged, at)
    else:
        merged["history"] = with_event(merged["history"], at, "clicked")
    return merged


def _begin_applied(application: Any, at: int) -> None:
    if application["status"] == "saved":
        application["status"] = "applied"
        application["applied_at"] = at
