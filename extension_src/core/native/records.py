"""Plain JSON records, on CPython. The twin for V8 is browser/native/records.py: there JSON.parse and storage give
JavaScript's own objects, which are no `dict` and have no `.keys()`."""

import json
from collections.abc import Mapping
from typing import Any, TypeGuard

from extension_src.core.types.shapes import Shape


def keys_of(record: Mapping[str, object]) -> list[str]:
    """The names of a record's fields."""
    return list(record.keys())


def is_record(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a decoded JSON value is an object: no array, text, number or null."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a decoded JSON value is an array. In V8 isinstance() of a text throws and catches, 2 ms the first time."""
    return isinstance(value, list)


def is_text(value: object) -> TypeGuard[str]:
    """Whether a decoded JSON value is a text."""
    return isinstance(value, str)


def has_fields(record: Mapping[str, object], names: list[str], shapes: dict[str, Shape]) -> bool:
    """Whether a record has each of these fields as its shape keeps it: a text within its limit, a number within its bounds, true
    or false, or None where the shape is optional. Shapes of other kinds fit nothing. In V8 a loop without calls: it is asked of
    each of ten thousand rows whenever they are read."""
    return all(name in record and _fits(record[name], shapes[name]) for name in names)


def _fits(value: Any, shape: Shape) -> bool:
    if value is None:
        return "optional" in shape
    if shape["kind"] == "text":
        return isinstance(value, str) and len(value) <= shape["limit"]
    if shape["kind"] == "number":
        is_within = is_number(value) and shape["low"] <= value <= shape["high"]
        return bool(is_within and (not shape["whole"] or value % 1 == 0))
    return shape["kind"] == "flag" and isinstance(value, bool)


def is_number(value: object) -> TypeGuard[float]:
    """Whether the value is a finite number; booleans are not."""
    return isinstance(value, int | float) and not isinstance(value, bool) and value - value == 0


def same_json(one: object, other: object) -> bool:
    """Whether two JSON values are written the same when the order of names does not count."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def json_text(value: object) -> str:
    """The value as compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def parsed_json(text: str) -> Any:
    """The value of a JSON text; None when the text is no JSON."""
    try:
        return json.loads(text)
    except ValueError:
        return None
