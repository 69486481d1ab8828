"""Checks of stored values before they are used, because another program may have written them. Pure.

Applications have their own table (`core/applications/fields.py`); the index is checked where it is read.
"""

from collections.abc import Mapping
from typing import Any

from extension_src.core.applications.fields import SHAPES as FIELD_SHAPES
from extension_src.core.applications.limits import (
    LARGEST_FILE,
    LONGEST_ANSWER,
    LONGEST_BODY,
    LONGEST_QUESTION,
    LONGEST_SUBJECT,
    LONGEST_TRUTH,
    MOST_ANSWERS,
    MOST_TEMPLATES,
    MOST_TRUTHS,
)
from extension_src.core.applications.record import UNTITLED
from extension_src.core.applications.refused import Refused
from extension_src.core.applications.shapes import (
    anything,
    choice,
    fitted,
    flag,
    is_field_name,
    is_identifier,
    items,
    named,
    number,
    optional,
    record,
    text,
    time,
)
from extension_src.core.applications.statuses import LONGEST_LABEL, MOST_STAGES
from extension_src.core.applications.values import FILE, IDENTIFIER, LISTING_TEXT, NAME
from extension_src.core.match.corrections import KINDS as CORRECTION_KINDS
from extension_src.core.match.corrections import LONGEST_NAME, LONGEST_VALUE, MOST_CORRECTIONS
from extension_src.core.native.records import has_fields, is_list, is_record, is_text, keys_of, same_json
from extension_src.core.storage.files import longest_content
from extension_src.core.storage.folder_copies import FOLDER_NAME_LIMIT, KINDS
from extension_src.core.storage.index import DERIVED, LISTED, LISTED_WHERE_KNOWN, NEWS, row_of
from extension_src.core.storage.schema import application_under
from extension_src.core.storage.undo import is_operation
from extension_src.core.types.applications import Row
from extension_src.core.types.settings import Settings
from extension_src.core.types.shapes import Shape
from extension_src.core.types.stored import Cv, Subscription

# Characters of a version, such as 0.2.0.
VERSION_LIMIT = 20
CV_NAME_LIMIT = 200
CV_TEXT_LIMIT = 400000
MOST_BOARDS = 100
# A limit above the number of keys that an import can touch.
MANY = 1000000
DAYS = number(0, 3650)
STAGE = record({"id": NAME, "label": text(LONGEST_LABEL), "after": NAME}, ["id", "label", "after"])
TRUTH = record({"kind": NAME, "text": text(LONGEST_TRUTH)}, ["kind", "text"])
ANSWER = record(
    {"id": IDENTIFIER, "question": text(LONGEST_QUESTION), "answer": text(LONGEST_ANSWER)}, ["id", "question", "answer"]
)
TEMPLATE = record(
    {"kind": NAME, "language": NAME, "subject": text(LONGEST_SUBJECT), "body": text(LONGEST_BODY)},
    ["kind", "language", "subject", "body"],
)
CORRECTION = record(
    {"kind": choice(CORRECTION_KINDS), "name": text(LONGEST_NAME), "value": text(LONGEST_VALUE)},
    ["kind", "name", "value"],
)
# What a person keeps for job-search reports (pages/report).
MOST_ACTIONS = 500
ACTION = record({"date": text(10), "kind": NAME, "text": text(500)}, ["date", "kind", "text"])
REPORT = record(
    {"name": text(200), "identity": text(60), "place": text(200), "actions": items(ACTION, MOST_ACTIONS)}, []
)
# A view of the tracker under a name: what is searched, filtered and sorted; its filters are checked where it is used.
MOST_VIEWS = 30
MOST_COLUMNS = 30
VIEW = record(
    {
        "id": NAME,
        "name": text(60),
        "query": text(300),
        "scope": NAME,
        "filters": anything(),
        "by": NAME,
        "falling": flag(),
    },
    ["name"],
)
SETTINGS = record(
    {
        "views": items(VIEW, MOST_VIEWS),
        "language": choice(["", "en", "es"]),
        "theme": choice(["", "light", "dark"]),
        "follow_up_days": DAYS,
        "ghosted_days": DAYS,
        "boards_off": items(NAME, MOST_BOARDS),
        "stages": items(STAGE, MOST_STAGES),
        "default_cv": IDENTIFIER,
        "welcomed": flag(),
        "agreed_at": time(),
        "asked_at": time(),
        "news_seen": text(VERSION_LIMIT),
        # Whether the badge shows how well the open listing fits (background/open_tab/badge_fit.py).
        "badge_fit": flag(),
        "health_seen": named(time(), MOST_BOARDS),
        "letters_agreed": time(),
        "letter_truths": items(TRUTH, MOST_TRUTHS),
        "letter_templates": items(TEMPLATE, MOST_TEMPLATES),
        "answers": items(ANSWER, MOST_ANSWERS),
        # core/letters/sending.NOTE_LIMIT.
        "letter_style": text(300),
        "letter_avoid": text(300),
        "corrections": items(CORRECTION, MOST_CORRECTIONS),
        "report": REPORT,
        "weekly_goal": number(0, 100),
        # What the tracker's table shows of an application, and whether its rows are low (pages/tracker).
        "columns": items(NAME, MOST_COLUMNS),
        "compact_rows": flag(),
    },
    [],
)
CV = record(
    {
        "id": IDENTIFIER,
        "name": text(CV_NAME_LIMIT),
        "text": text(CV_TEXT_LIMIT),
        "added_at": time(),
        # The file that the text was read from, where it is kept.
        "file": FILE,
    },
    ["id", "text"],
)
KEYS = items(text(300), MANY)
BACKUP_LINE = record(
    {
        "at": time(),
        "day": text(20),
        "count": number(0, MANY),
        "size": number(0, 1000000000),
        "mark": text(100),
        # The ids of the files that its applications and CVs name.
        "files": items(IDENTIFIER, MANY),
    },
    ["at", "day", "count", "size", "mark"],
)
COPY = record(
    {"name": text(100), "at": time(), "size": number(0, 10000000000), "count": number(0, MANY), "mark": text(100)},
    ["name", "at", "size", "count", "mark"],
)
FOLDER_COPY = record(
    {
        "source": NAME,
        "folder": text(FOLDER_NAME_LIMIT),
        "wanted_at": time(),
        "last": optional(COPY),
        "unattended_at": time(),
        "problem": optional(record({"kind": choice(KINDS), "at": time()}, ["kind", "at"])),
    },
    ["source", "folder", "wanted_at", "last", "unattended_at", "problem"],
)
SUBSCRIPTION = record(
    {
        "pro": flag(),
        "status": NAME,
        "period_end": optional(time()),
        "cancels": flag(),
        "grace_until": optional(time()),
        "checked_at": time(),
        "begun": flag(),
    },
    ["pro", "status", "checked_at", "begun"],
)
NOT_SAID: dict[str, object] = {"period_end": None, "cancels": False, "grace_until": None}
PRICE = record(
    {"amount": number(0, MANY), "currency": text(3), "period": NAME, "count": number(1, MANY), "at": time()},
    ["amount", "currency", "period", "count", "at"],
)
SHAPES = {
    "folder_copy": FOLDER_COPY,
    "pro_price": PRICE,
    "settings": SETTINGS,
    "clicks": KEYS,
    "unscored": KEYS,
    # Checked where it is used (`undo.undo_list`): its lines were ids before schema 2.
    "undo": anything(),
    "journal": KEYS,
    "backups": items(BACKUP_LINE, MOST_BOARDS),
    "installation_id": NAME,
    "reminded_at": time(),
    "rescoring": record(
        {"id": NAME, "after": IDENTIFIER, "done": number(0, MANY), "total": number(0, MANY)},
        ["id", "after", "done", "total"],
    ),
}


def _shapes_of(names: list[str], more: dict[str, Shape]) -> dict[str, Shape]:
    """The shapes of these fields, and of what is derived."""
    shapes: dict[str, Shape] = {}
    for name in names:
        shapes[name] = FIELD_SHAPES[name]
    for name in more.keys():
        shapes[name] = more[name]
    return shapes


ROW = _shapes_of(LISTED, DERIVED)
ROW_FIELDS = keys_of(ROW)
ROW_ID = {"id": IDENTIFIER}
# The fields that a row has only where its application has them.
EXTRAS = _shapes_of(LISTED_WHERE_KNOWN, NEWS)


def kept_value(key: str, value: object) -> Any:
    """The value under a key as it may be used; None when it may not, and then it counts as not stored."""
    if key in SHAPES:
        return fitted(value, SHAPES[key])
    if key == "subscription":
        return _subscription(value)
    if key.startswith("job:"):
        return fitted(value, LISTING_TEXT)
    if key.startswith("cv:"):
        return cv_under(key, value)
    if key.startswith("undo:"):
        return value if is_operation(value) else None
    if key.startswith("file:"):
        return value if is_text(value) and len(value) <= longest_content(LARGEST_FILE) else None
    if key.startswith("backup:"):
        return value if is_record(value) and "text" in value and is_text(value["text"]) else None
    return value


def cv_under(key: str, value: object) -> Cv | None:
    """The CV stored under a `cv:` key, with its id taken from the key; None when the value is no CV."""
    identifier = key[len("cv:") :]
    cv: Cv | None = fitted(value, CV)
    if cv is None or not is_identifier(identifier):
        return None
    cv["id"] = identifier
    if "name" not in cv:
        cv["name"] = ""
    if "added_at" not in cv:
        cv["added_at"] = 0
    return cv


def checked_settings(fields: object) -> Settings:
    """The settings that a page sets, each as it is stored; raises Refused with the name of a setting that does not fit."""
    if not is_record(fields):
        raise Refused("fields")
    kept = fitted(fields, SETTINGS)
    for name in keys_of(fields):
        if not is_field_name(name) or name not in kept or not same_json(kept[name], fields[name]):
            raise Refused(name)
    checked: Settings = kept
    return checked


def kept_rows(value: object) -> list[Row]:
    """The rows of a chunk of the index; entries that are no rows are left out, incomplete rows are mended."""
    if not is_list(value):
        return []
    rows: list[Row] = []
    for row in value:
        if is_record(row) and has_fields(row, ["id"], ROW_ID) and is_identifier(row["id"]):
            rows.append(row if is_whole_row(row) else mended_row(row))  # type: ignore[arg-type]
    return rows


def is_whole_row(row: Mapping[str, object]) -> bool:
    """Whether a row has every field that `index.row_of` makes, as it makes them."""
    # Most rows have no field but these and their id.
    has_extras = len(keys_of(row)) > len(ROW_FIELDS) + 1
    return has_fields(row, ROW_FIELDS, ROW) and row["title"] != "" and (not has_extras or _has_whole_extras(row))


def _has_whole_extras(row: Mapping[str, object]) -> bool:
    """Whether the fields that only some rows have are as `index.row_of` makes them."""
    for name in EXTRAS.keys():
        if name in row and not same_json(fitted(row[name], EXTRAS[name]), row[name]):
            return False
    return True


def mended_row(row: dict[str, Any]) -> Row:
    """The row, made again from an application with the row's own fields."""
    made: Any = application_under("app:" + str(row["id"]), row)
    mended = row_of(made)
    mended["title"] = mended["title"] or UNTITLED
    return mended


def _subscription(value: object) -> Subscription | None:
    """The record of the subscription with every field; what the service did not say is as it says nothing."""
    found: Subscription | None = fitted(value, SUBSCRIPTION)
    if found is not None:
        for name in NOT_SAID.keys():
            if name not in found:
                found[name] = NOT_SAID[name]  # type: ignore[literal-required]
    return found
