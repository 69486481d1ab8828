"""Plain JSON records: the V8 twin of core/native/records.py, which the build replaces with this."""

from typing import Any

from extension_src.browser.errors import JavaScriptError
from extension_src.core.types.shapes import Shape


def keys_of(record: object) -> list[str]:
    return Object["keys"](record)


def is_record(value: object) -> bool:
    return Object(value) is value and not Array.isArray(value)


def is_list(value: object) -> bool:
    return Array.isArray(value)


def is_text(value: object) -> bool:
    return typeof(value) == "string"


def has_fields(record: object, names: list[str], shapes: dict[str, Shape]) -> bool:
    result = True
    __pragma__(
        "js",
        "{}",
        """
    for (const name of names) {
      const shape = shapes[name], value = Object.hasOwn(record, name) ? record[name] : undefined;
      const fits = value === null ? shape.optional === true
        : shape.kind == 'text' ? typeof value == 'string' && value.length <= shape.limit
        : shape.kind == 'number' ? Number.isFinite(value) && value >= shape.low && value <= shape.high
          && (!shape.whole || Number.isInteger(value))
        : shape.kind == 'flag' && typeof value == 'boolean';
      if (!fits) { result = false; break; }
    }
    """,
    )
    return result


def is_number(value: object) -> bool:
    return Number.isFinite(value)


def _in_name_order(name: str, value: Any) -> Any:
    if not is_record(value):
        return value
    ordered = {}
    names: list[str] = Object["keys"](value)
    for key in sorted(names):
        ordered[key] = value[key]
    return ordered


def same_json(one: object, other: object) -> bool:
    return JSON.stringify(one, _in_name_order) == JSON.stringify(other, _in_name_order)


def json_text(value: object) -> str:
    return JSON.stringify(value)


def parsed_json(text: str) -> Any:
    try:
        return JSON.parse(text)
    except JavaScriptError:
        return None
