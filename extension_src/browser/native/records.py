"""Plain JSON records: the V8 twin of core/native/records.py, which the build replaces with this."""

from typing import Any

from extension_src.browser.errors import JavaScriptError


def keys_of(record: Any) -> Any:
    return Object["keys"](record)


def is_record(value: Any) -> bool:
    return Object(value) is value and not Array.isArray(value)


def is_list(value: Any) -> Any:
    return Array.isArray(value)


def is_text(value: Any) -> Any:
    return typeof(value) == "string"


def has_fields(record: Any, names: Any, shapes: Any) -> bool:
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


def is_number(value: Any) -> Any:
    return Number.isFinite(value)


def _in_name_order(name: Any, value: Any) -> Any:
    if not is_record(value):
        return value
    ordered = {}
    names: list[str] = Object["keys"](value)
    for key in sorted(names):
        ordered[key] = value[key]
    return ordered


def same_json(one: Any, other: Any) -> bool:
    return JSON.stringify(one, _in_name_order) == JSON.stringify(other, _in_name_order)


def json_text(value: Any) -> str:
    return JSON.stringify(value)


def parsed_json(text: Any) -> Any:
    try:
        return JSON.parse(text)
    except JavaScriptError:
        return None
