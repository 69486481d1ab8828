"""The one table of every field of an application and of the values that it may hold. Pure."""

from typing import Any

from extension_src.core.applications.record import DESCRIPTION_LIMIT, EDITABLE_LIMITS, HISTORY_LIMIT
from extension_src.core.applications.shapes import (
    LAST_TIME,
    anything,
    choice,
    fitted,
    flag,
    items,
    named,
    number,
    optional,
    record,
    text,
    time,
    web_address,
)
from extension_src.core.native.records import is_record

IDENTIFIER = text(200)
# The id of a status, an event or a kind: short, and looked up by name.
# Limits of the claims that a person confirmed as true (core/letters/truths.py): how many, and how long each.
MOST_TRUTHS = 200
LONGEST_TRUTH = 160
NAME = text(80)
QUOTE = text(2000)
MOST_LINES = 100
MOST_DRAFTS = 100
MOST_SKILLS = 500
BOARD_LIMIT = 40

LONGEST_EVENT_NOTE = 2000
EVENT = record(
    # `by`: who said so, "board" where the board's own page did.
    {"at": time(), "event": NAME, "imported": flag(), "note": text(LONGEST_EVENT_NOTE), "by": NAME},
    ["at", "event"],
)
# A correction of the history (core/applications/changes.py): which event, and what becomes of it.
EVENT_CHANGE = record(
    {
        "act": choice(["add", "move", "remove"]),
        "at": time(),
        "event": NAME,
        "to": time(),
        "note": text(LONGEST_EVENT_NOTE),
    },
    ["act", "at"],
)
SKILL = record(
    {"skill": text(200), "label_es": text(200), "must": flag(), "listing_quote": QUOTE, "cv_quote": QUOTE},
    ["skill", "label_es", "must"],
)
CONDITION = record(
    {
        "kind": NAME,
        "state": choice(["met", "not-met", "unknown"]),
        "quote": QUOTE,
        "need": anything(),
        "have": anything(),
    },
    ["kind", "state", "quote", "need"],
)
NEEDED_SKILL = record({"skill": text(200), "label_es": text(200)}, ["skill", "label_es"])
SHARE = number(0, 1)
MATCH = record(
    {
        "fit": optional(number(0, 100)),
        "word": optional(NAME),
        "provisional": flag(),
        "parts": record({"terms": SHARE, "skills": SHARE, "title": SHARE}, ["terms", "skills", "title"]),
        "have": items(SKILL, MOST_SKILLS),
        "miss": items(SKILL, MOST_SKILLS),
        "conditions": items(CONDITION, MOST_SKILLS),
        "cap": optional(record({"reason": NAME}, ["reason"])),
        "language": anything(),
    },
    [],
)
CLAIM = record(
    {"kind": NAME, "text": QUOTE, "start": number(0, 1000000), "end": number(0, 1000000)},
    ["kind", "text", "start", "end"],
)
DRAFT = record(
    {
        "at": time(),
        "text": text(100000),
        "tone": NAME,
        "length": NAME,
        "language": NAME,
        "instruction": QUOTE,
        "cv": IDENTIFIER,
        "written_in": NAME,
        "ending": NAME,
        "claims": items(CLAIM, MOST_SKILLS),
        "chosen": flag(),
    },
    ["at", "text"],
)
CONTACT = record({"name": text(200), "role": text(200), "email": text(254), "phone": text(50)}, [])
MOST_TAGS = 30
LONGEST_TAG = 40
MOST_APPOINTMENTS = 100
# A week: a longer meeting is a slip of the keyboard.
LONGEST_MEETING = 7 * 24 * 60
APPOINTMENT = record(
    {
        "id": IDENTIFIER,
        "at": time(),
        "minutes": number(0, LONGEST_MEETING),
        "kind": NAME,
        "place": text(2000),
        "people": text(500),
        "notes": text(5000),
        "outcome": text(2000),
    },
    ["id", "at"],
)
OFFER = record({"amount": text(300), "answer_by": time()}, [])
LINK = record({"label": text(300), "url": text(2000)}, [])
AMOUNT = optional(number(0, 1000000000000000))
PAY = record(
    {
        "min": AMOUNT,
        "max": AMOUNT,
        "currency": text(3),
        "period": choice(["", "hour", "day", "week", "month", "year"]),
    },
    ["min", "max", "currency", "period"],
)

FIELDS = {
    "board": text(BOARD_LIMIT),
    "job_id": IDENTIFIER,
    "title": text(EDITABLE_LIMITS["title"]),
    "company": text(EDITABLE_LIMITS["company"]),
    # `with_web_address` moves a text that is no web address to the notes.
    "url": text(EDITABLE_LIMITS["url"]),
    "location": text(EDITABLE_LIMITS["location"]),
    "salary": text(EDITABLE_LIMITS["salary"]),
    "kind": text(BOARD_LIMIT),
    "status": NAME,
    "confirmed": flag(),
    "applied_at": time(),
    "updated_at": time(),
    "notes": text(EDITABLE_LIMITS["notes"]),
    "match": optional(MATCH),
    "history": items(EVENT, HISTORY_LIMIT),
    "sources": named(NAME, MOST_LINES),
    "follow_up": optional(record({"at": time()}, ["at"])),
    "contacts": items(CONTACT, MOST_LINES),
    "links": items(LINK, MOST_LINES),
    "letters": items(DRAFT, MOST_DRAFTS),
    "cv": IDENTIFIER,
    "repost_of": NAME,
    "posted_at": time(),
    "closes_at": time(),
    "workplace": choice(["remote", "hybrid", "on-site"]),
    "contract": text(120),
    "pay": PAY,
    # The employer's own address, to which the board's Apply leads.
    "apply_url": text(EDITABLE_LIMITS["url"]),
    "appointments": items(APPOINTMENT, MOST_APPOINTMENTS),
    "tags": items(text(LONGEST_TAG), MOST_TAGS),
    "archived": flag(),
    "offer": optional(OFFER),
    # Until when the person does not want to be asked about it (core/applications/agenda.py).
    "put_off": time(),
    # Where the person put the card in its column of the board (core/applications/board_order.py).
    "board_place": number(-LAST_TIME, 2 * LAST_TIME),
}
LISTING_TEXT = text(DESCRIPTION_LIMIT)
APPLICATION = record(FIELDS, [])


def with_web_address(application: Any) -> None:
    """Make `url` a web address: `https://` is added where it is missing, and any other text becomes a line of the notes,
    so that it is no link but is not lost."""
    url: str = application["url"].strip()
    known = typed_address(url)
    if url != "" and known == "" and url not in application["notes"]:
        notes = url if application["notes"] == "" else application["notes"] + "\n" + url
        application["notes"] = notes[: EDITABLE_LIMITS["notes"]]
    application["url"] = known


def typed_address(typed: str) -> str:
    """The web address that a person typed, with https:// added where they left it out; '' when it is no web address."""
    url = typed.strip()
    known = web_address(url)
    if known == "" and "." in url and "://" not in url and "@" not in url:
        known = web_address("https://" + url)
    return known


def whole_match(match: Any) -> Any:
    """The match with every part needed to show its explanation; without an explanation where the match has none."""
    if match is None or "parts" not in match:
        return match
    for name in ["have", "miss", "conditions"]:
        if name not in match:
            match[name] = []
    match["conditions"] = [
        one for one in match["conditions"] if one["kind"] != "must-have" or _names_skill(one["need"])
    ]
    return match


def _names_skill(need: Any) -> bool:
    return is_record(need) and fitted(need, NEEDED_SKILL) is not None
