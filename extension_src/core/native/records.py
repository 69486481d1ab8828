"""Plain JSON records, on CPython. The twin for V8 is browser/native/records.py: there JSON.parse and storage give
JavaScript's own objects, which are no `dict` and have no `.keys()`."""

import json
from typing import Any


def keys_of(record: Any) -> list[str]:
    """The names of a record's fields."""
    return list(record.keys())


def is_record(value: Any) -> bool:
    """Whether a decoded JSON value is an object: no array, text, number or null."""
    return isinstance(value, dict)


def is_list(value: Any) -> bool:
    """Whether a decoded JSON value is an array. In V8 isinstance() of a text throws and catches, 2 ms the first time."""
    return isinstance(value, list)


def is_text(value: Any) -> bool:
    """Whether a decoded JSON value is a text."""
    return isinstance(value, str)


def has_texts(record: Any, names: list[str], longest: int) -> bool:
    """Whether each of these fields of a record is a text of at most so many characters. In V8 a loop without calls: it is asked
    of each of ten thousand rows whenever they are read."""
    return all(name in record and isinstance(record[name], str) and len(record[name]) <= longest for name in names)


def is_number(value: Any) -> bool:
    """Whether the value is a finite number; booleans are not."""
    return isinstance(value, int | float) and not isinstance(value, bool) and value - value == 0


def same_json(one: Any, other: Any) -> bool:
    """Whether two JSON values are written the same when the order of names does not count."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def json_text(value: Any) -> str:
    """The value as compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def parsed_json(text: str) -> Any:
    """The value of a JSON text; None when the text is no JSON."""
    try:
        return json.loads(text)
    except ValueError:
        return None
