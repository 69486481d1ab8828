"""The shapes of what an application's fields hold. Pure."""

from extension_src.core.applications.limits import (
    DESCRIPTION_LIMIT,
    LARGEST_FILE,
    LONGEST_BODY,
    LONGEST_EVENT_NOTE,
    LONGEST_FILE_NAME,
    LONGEST_SUBJECT,
    MOST_SKILLS,
)
from extension_src.core.applications.shapes import (
    anything,
    choice,
    fitted,
    flag,
    items,
    number,
    optional,
    record,
    text,
    time,
)
from extension_src.core.native.records import is_record
from extension_src.core.types.matches import Match

IDENTIFIER = text(200)
# A short name that is looked up: of a status, an event, a kind.
NAME = text(80)
QUOTE = text(2000)
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
    {
        "skill": text(200),
        "label_es": text(200),
        "must": flag(),
        "required": flag(),
        "listing_quote": QUOTE,
        "cv_quote": QUOTE,
        # The person's own word says it, and no line of the CV.
        "said": flag(),
    },
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
        # Written by the browser's own model.
        "on_device": flag(),
    },
    ["at", "text"],
)
MESSAGE = record(
    {
        "at": time(),
        "kind": NAME,
        "language": NAME,
        "subject": text(LONGEST_SUBJECT),
        "text": text(LONGEST_BODY),
    },
    ["at", "kind", "language", "subject", "text"],
)
CONTACT = record({"name": text(200), "role": text(200), "email": text(254), "phone": text(50)}, [])
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
# A file kept whole; its content stands under a key of its own (core/storage/files.py).
FILE = record(
    {"id": IDENTIFIER, "name": text(LONGEST_FILE_NAME), "size": number(0, LARGEST_FILE), "added_at": time()},
    ["id", "name", "size"],
)
# A link to another listing of the job says its board and job (`identity.joined_keys`).
LINK = record({"label": text(300), "url": text(2000), "board": NAME, "job_id": IDENTIFIER}, [])
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
LISTING_TEXT = text(DESCRIPTION_LIMIT)


def whole_match(match: Match | None) -> Match | None:
    """The match with every part needed to show its explanation; without an explanation where the match has none."""
    if match is None or "parts" not in match:
        return match
    for name in ["have", "miss", "conditions"]:
        if name not in match:
            match[name] = []  # type: ignore[literal-required]
    match["conditions"] = [
        one for one in match["conditions"] if one["kind"] != "must-have" or _names_skill(one["need"])
    ]
    return match


def _names_skill(need: object) -> bool:
    return is_record(need) and fitted(need, NEEDED_SKILL) is not None
