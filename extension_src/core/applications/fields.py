"""The one table of an application's fields. What is made, completed, edited, merged, listed, searched, exported and imported
follows from it; docs/add-a-field.md says how to add one. Pure.

A row:
- "shape": what the field may hold (`shapes.py`);
- "start": its value in a new application and where it is missing; a field without one is only there once it is known;
- "merge": what becomes of it when two records are one: "later" (the record changed later wins, an empty value never), "union"
  (the items of both), "own" (a rule of its own in `merging.py`);
- "edited": a person may set it;
- "listed": it stands in the rows of lists, "always" or where it is "known"; "searched": its text is found there;
- "out", "in": the columns that an export writes of it and an import reads; "chosen": those that are exported at first.
"""

from typing import Any, TypeAlias

from extension_src.core.applications.limits import (
    BOARD_LIMIT,
    EDITABLE_LIMITS,
    HISTORY_LIMIT,
    LONGEST_TAG,
    MOST_APPOINTMENTS,
    MOST_DRAFTS,
    MOST_FILES,
    MOST_LINES,
    MOST_MESSAGES,
    MOST_TAGS,
)
from extension_src.core.applications.shapes import (
    LAST_TIME,
    choice,
    flag,
    items,
    named,
    number,
    optional,
    record,
    text,
    time,
)
from extension_src.core.applications.values import (
    APPOINTMENT,
    CONTACT,
    DRAFT,
    EVENT,
    FILE,
    IDENTIFIER,
    LINK,
    MATCH,
    MESSAGE,
    NAME,
    OFFER,
    PAY,
)
from extension_src.core.types.shapes import Shape

Row: TypeAlias = dict[str, Any]


def _typed(name: str) -> Row:
    """The row of a text that a person may type: listed, searched and exported as it is."""
    return {
        "shape": text(EDITABLE_LIMITS[name]),
        "start": "",
        "merge": "later",
        "edited": True,
        "listed": "always",
        "searched": True,
        "out": [name],
        "chosen": [name],
        "in": [name],
    }


def _known(shape: Shape) -> Row:
    """The row of a fact that a posting may say of itself."""
    return {"shape": shape, "merge": "later"}


def _listed(shape: Shape) -> Row:
    """The row of such a fact that lists show, sort or filter by."""
    return {"shape": shape, "merge": "later", "listed": "known"}


# In the order in which the export offers the columns.
FIELDS = {
    "title": _typed("title"),
    "company": _typed("company"),
    "board": {
        "shape": text(BOARD_LIMIT),
        "start": "",
        "merge": "own",
        "listed": "always",
        "searched": True,
        "out": ["board"],
        "chosen": ["board"],
        "in": ["board"],
    },
    "status": {
        "shape": NAME,
        "start": "applied",
        "merge": "own",
        "listed": "always",
        "out": ["status"],
        "chosen": ["status"],
        "in": ["status"],
    },
    "confirmed": {
        "shape": flag(),
        "start": False,
        "merge": "own",
        "edited": True,
        "listed": "always",
        "out": ["confirmed"],
        "chosen": ["confirmed"],
        "in": ["confirmed"],
    },
    "applied_at": {
        "shape": time(),
        "start": 0,
        "merge": "own",
        "edited": True,
        "listed": "always",
        "out": ["applied_at"],
        "chosen": ["applied_at"],
        "in": ["applied_at"],
    },
    "updated_at": {
        "shape": time(),
        "start": 0,
        "merge": "own",
        "listed": "always",
        "out": ["updated_at"],
        "in": ["updated_at"],
    },
    "location": _typed("location"),
    "salary": _typed("salary"),
    # A text that is no web address becomes a line of the notes (`web_address.py`).
    "url": {
        "shape": text(EDITABLE_LIMITS["url"]),
        "start": "",
        "merge": "later",
        "edited": True,
        "out": ["url"],
        "chosen": ["url"],
        "in": ["url"],
    },
    # Its number and word stand in the rows of lists.
    "match": {
        "shape": optional(MATCH),
        "start": None,
        "merge": "later",
        "edited": True,
        "out": ["score"],
        "chosen": ["score"],
    },
    "contacts": {
        "shape": items(CONTACT, MOST_LINES),
        "merge": "union",
        "edited": True,
        "out": ["contact_name", "contact_email", "contact_phone"],
        "in": ["contact_name", "contact_email", "contact_phone"],
    },
    # The version of the CV that it went out with.
    "cv": {"shape": IDENTIFIER, "merge": "later", "edited": True, "listed": "known", "out": ["cv"], "in": ["cv"]},
    # Its day stands in the rows of lists.
    "follow_up": {
        "shape": optional(record({"at": time()}, ["at"])),
        "merge": "later",
        "edited": True,
        "out": ["follow_up"],
    },
    "job_id": {"shape": IDENTIFIER, "start": "", "merge": "own", "out": ["job_id"], "in": ["job_id"]},
    "kind": {"shape": text(BOARD_LIMIT), "start": "", "merge": "later", "listed": "always", "out": ["kind"]},
    "tags": {
        "shape": items(text(LONGEST_TAG), MOST_TAGS),
        "merge": "union",
        "edited": True,
        "listed": "known",
        "searched": True,
        "out": ["tags"],
        "in": ["tags"],
    },
    # Their beginning stands in the rows of lists, as `note`.
    "notes": {
        "shape": text(EDITABLE_LIMITS["notes"]),
        "start": "",
        "merge": "own",
        "edited": True,
        "out": ["notes"],
        "chosen": ["notes"],
        "in": ["notes"],
    },
    "history": {"shape": items(EVENT, HISTORY_LIMIT), "start": [], "merge": "own"},
    # Who said each field: the posting, the person.
    "sources": {"shape": named(NAME, MOST_LINES), "start": {}, "merge": "own"},
    "links": {"shape": items(LINK, MOST_LINES), "merge": "union", "edited": True},
    # Attached and removed by messages of their own, because their content is stored apart (core/storage/files.py).
    "files": {"shape": items(FILE, MOST_FILES), "merge": "union"},
    "letters": {"shape": items(DRAFT, MOST_DRAFTS), "merge": "union", "edited": True},
    # Messages whose words the person changed (core/letters/messages/edited.py).
    "messages": {"shape": items(MESSAGE, MOST_MESSAGES), "merge": "union", "edited": True},
    "appointments": {
        "shape": items(APPOINTMENT, MOST_APPOINTMENTS),
        "merge": "own",
        "edited": True,
        "listed": "known",
    },
    "archived": {"shape": flag(), "merge": "later", "edited": True, "listed": "known"},
    "offer": {"shape": optional(OFFER), "merge": "later", "edited": True, "listed": "known"},
    # Until when the person does not want to be asked about it (`agenda.py`).
    "put_off": {"shape": time(), "merge": "later", "edited": True, "listed": "known"},
    # How high its card was put in its column of the board (`board_order.py`).
    "board_place": {"shape": number(-LAST_TIME, 2 * LAST_TIME), "merge": "later", "edited": True, "listed": "known"},
    "repost_of": _known(NAME),
    "posted_at": _listed(time()),
    "closes_at": _listed(time()),
    "workplace": _listed(choice(["remote", "hybrid", "on-site"])),
    "contract": _known(text(120)),
    "pay": _listed(PAY),
    # The employer's own address, to which the board's Apply leads.
    "apply_url": _listed(text(EDITABLE_LIMITS["url"])),
}


def named_by(use: str, value: str) -> list[str]:
    """The fields whose row says this of a use: "later" of "merge", "known" of "listed"."""
    return [name for name in FIELDS.keys() if use in FIELDS[name] and FIELDS[name][use] == value]


def marked(use: str) -> list[str]:
    """The fields whose row says yes to a use: "edited", "searched"."""
    return [name for name in FIELDS.keys() if use in FIELDS[name]]


def plain_texts() -> list[str]:
    """The fields that are a text, empty where nothing is known."""
    return [
        name
        for name in FIELDS.keys()
        if FIELDS[name]["shape"]["kind"] == "text" and "start" in FIELDS[name] and len(FIELDS[name]["start"]) == 0
    ]


def columns_of(use: str) -> list[str]:
    """The columns of all fields, in their order: "out", "chosen" or "in"; the listing's text comes last."""
    columns: list[str] = []
    for name in FIELDS.keys():
        if use in FIELDS[name]:
            columns.extend(FIELDS[name][use])
    if use != "chosen":
        # The text is a record of its own. It is not chosen at first because it makes a row a page long.
        columns.append("description")
    return columns


SHAPES = {name: FIELDS[name]["shape"] for name in FIELDS.keys()}
EDITED = marked("edited")
APPLICATION = record(SHAPES, [])
