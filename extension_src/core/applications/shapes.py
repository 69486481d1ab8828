"""Shapes of values: the one place where a value from outside is made to fit, or refused. Pure.

A shape is a record `{"kind", ...}`, made by the functions here. `fitted` returns the value as it is kept: of the right
kind, no longer, larger or deeper than the shape allows, its texts without invisible characters; None when it does not fit.
"""

from collections.abc import Mapping
from typing import Any

from extension_src.core.native.numbers import floor
from extension_src.core.native.patterns import matches, pattern
from extension_src.core.native.records import is_list, is_number, is_record, is_text, json_text, keys_of
from extension_src.core.native.visible import visible
from extension_src.core.types.shapes import Shape

# 9999-01-01. Files and date fields of a page do not take years of five digits.
LAST_TIME = 253370764800000
# The most that is kept of unknown fields (of a later version, of another program): characters, or items of a list.
MOST_UNKNOWN = 10000
DEEPEST = 8
LONGEST_NAME = 60
LONGEST_IDENTIFIER = 200
# Names that every object of JavaScript or Transcrypt has already: no field may hide them.
TAKEN = ["constructor", "copy", "length", "setdefault"]
TAKEN_BEGINNINGS = ["py_", "js_"]
# What JobTrack itself makes ids of: none of these characters begins a name that is taken, and all are seen.
PLAIN_IDENTIFIER = pattern("^[0-9a-f-]{1,100}$")
FIELD_NAME = pattern("^[a-z][a-z0-9_]*$")
ADDRESS = pattern(
    '^[hH][tT][tT][pP][sS]?://[^\\x00-\\x20\\x7f-\\xa0/?#@:\\\\<>"\'`]+(:[0-9]{1,5})?([/?#][^\\x00-\\x20\\x7f-\\xa0<>"]*)?$'
)
LONGEST_ADDRESS = 2000


def text(limit: int) -> Shape:
    """A text of at most `limit` characters."""
    return {"kind": "text", "limit": limit}


def time() -> Shape:
    """A whole number of milliseconds since the epoch, up to LAST_TIME."""
    return {"kind": "number", "low": 0, "high": LAST_TIME, "whole": True}


def number(low: float, high: float) -> Shape:
    """A number from `low` to `high`, both included."""
    return {"kind": "number", "low": low, "high": high, "whole": False}


def flag() -> Shape:
    """True or False."""
    return {"kind": "flag"}


def choice(values: list[str]) -> Shape:
    """One of these texts."""
    return {"kind": "choice", "values": values}


def items(shape: Shape, most: int) -> Shape:
    """A list of at most `most` items; items that do not fit are left out."""
    return {"kind": "items", "of": shape, "most": most}


def named(shape: Shape, most: int) -> Shape:
    """A record of at most `most` fields with any names, whose values all have one shape."""
    return {"kind": "named", "of": shape, "most": most}


def record(fields: Mapping[str, Shape], needed: list[str]) -> Shape:
    """A record with these fields. A field that does not fit is left out; without a needed field the record does not fit.
    Unknown fields are kept, up to MOST_UNKNOWN characters."""
    return {"kind": "record", "fields": fields, "needed": needed}


def optional(shape: Shape) -> Shape:
    """The same shape for a field of a record that may be None; a value that does not fit becomes None."""
    made: Shape = {"optional": True}
    made.update(shape)
    return made


def anything() -> Shape:
    """Plain JSON of limited size and depth."""
    return {"kind": "anything"}


def fitted(value: object, shape: Shape) -> Any:
    """The value as its shape keeps it; None when it does not fit."""
    kind = shape["kind"]
    if kind == "text":
        return kept_text(value, shape["limit"]) if is_text(value) else None
    if kind == "number":
        return _fitted_number(value, shape)
    if kind == "flag":
        return value if value is True or value is False else None
    if kind == "choice":
        values: list[str] = shape["values"]
        return value if is_text(value) and value in values else None
    if kind == "items":
        return _fitted_items(value, shape)
    if kind == "named":
        return _fitted_named(value, shape)
    if kind == "record":
        return _fitted_record(value, shape)
    return plain_value(value, DEEPEST)


def kept_text(value: str, limit: int) -> str:
    """The text's first `limit` characters, without invisible ones."""
    # The text is cut first: this bounds the search, and `visible` then mends a character that the cut divided.
    return visible(value if len(value) <= limit else value[:limit])


def web_address(value: str) -> str:
    """The address if it is a web address: http or https, with a host, without user name, password or invisible characters;
    else ''."""
    if len(value) > LONGEST_ADDRESS or "\n" in value or not matches(ADDRESS, value):
        return ""
    return value if visible(value) == value else ""


def is_field_name(name: str) -> bool:
    """Whether a name may be a field's: lower-case letters, digits and underscores, a letter first, and not taken."""
    if len(name) > LONGEST_NAME or name.endswith("\n") or not matches(FIELD_NAME, name) or name in TAKEN:
        return False
    return not any([name.startswith(beginning) for beginning in TAKEN_BEGINNINGS])


def is_identifier(value: object) -> bool:
    """Whether a record can be found by this id: a text without invisible characters, of at most LONGEST_IDENTIFIER
    characters, and no name that JavaScript objects reserve."""
    if not is_text(value) or len(value) == 0 or len(value) > LONGEST_IDENTIFIER:
        return False
    if matches(PLAIN_IDENTIFIER, value):
        return True
    if value.startswith("__") or any([value.startswith(beginning) for beginning in TAKEN_BEGINNINGS]):
        return False
    return bool(visible(value) == value)


def plain_value(value: object, depth: int) -> Any:
    """A copy of a JSON value, cut to MOST_UNKNOWN characters or items and to `depth` levels (deeper values become None);
    fields whose names are not allowed are left out."""
    if is_text(value):
        return kept_text(value, MOST_UNKNOWN)
    if value is True or value is False or value is None or is_number(value):
        return value
    if depth == 0:
        return None
    if is_list(value):
        most = min(len(value), MOST_UNKNOWN)
        return [plain_value(value[place], depth - 1) for place in range(most)]
    copy: dict[str, object] = {}
    if is_record(value):
        for name in keys_of(value):
            if is_field_name(name):
                copy[name] = plain_value(value[name], depth - 1)
        return copy
    return None


def _fitted_number(value: object, shape: Shape) -> float | None:
    if not is_number(value):
        return None
    number: float = value
    if number < shape["low"] or number > shape["high"]:
        return None
    # Adding zero turns -0 into 0.
    return floor(value) + 0 if shape["whole"] else value


def _fitted_items(value: object, shape: Shape) -> list[object] | None:
    if not is_list(value):
        return None
    found: list[object] = []
    for place in range(len(value)):
        if len(found) == shape["most"]:
            break
        item = fitted(value[place], shape["of"])
        if item is not None:
            found.append(item)
    return found


def _fitted_named(value: object, shape: Shape) -> dict[str, object] | None:
    if not is_record(value):
        return None
    found: dict[str, object] = {}
    count = 0
    for name in keys_of(value):
        item = fitted(value[name], shape["of"]) if is_field_name(name) and count < shape["most"] else None
        if item is not None:
            found[name] = item
            count += 1
    return found


def _fitted_record(value: object, shape: Shape) -> dict[str, object] | None:
    if not is_record(value):
        return None
    found: dict[str, object] = {}
    room = MOST_UNKNOWN
    # Fields keep their order, so that a record written again gives the same text.
    for name in keys_of(value):
        if name in shape["fields"]:
            field = shape["fields"][name]
            item = fitted(value[name], field)
            if item is not None or "optional" in field:
                found[name] = item
        elif room > 0 and is_field_name(name):
            unknown = plain_value(value[name], DEEPEST)
            room -= len(json_text(unknown))
            if room > 0:
                found[name] = unknown
    for name in shape["needed"]:
        if name not in found:
            return None
    return found
