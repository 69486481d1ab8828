"""Plain JSON records: the V8 twin of core/native/records.py, which the build replaces with this."""

from extension_src.browser.errors import JavaScriptError


def keys_of(record):
    return Object["keys"](record)


def is_record(value):
    return Object(value) is value and not Array.isArray(value)


def is_list(value):
    return Array.isArray(value)


def is_text(value):
    return typeof(value) == "string"


def is_number(value):
    return Number.isFinite(value)


def _in_name_order(name, value):
    if not is_record(value):
        return value
    ordered = {}
    for key in sorted(Object["keys"](value)):
        ordered[key] = value[key]
    return ordered


def same_json(one, other):
    return JSON.stringify(one, _in_name_order) == JSON.stringify(other, _in_name_order)


def json_text(value):
    return JSON.stringify(value)


def parsed_json(text):
    try:
        return JSON.parse(text)
    except JavaScriptError:
        return None
