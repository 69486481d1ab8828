"""Tells a record from other JSON values: in V8 `isinstance(value, dict)` is false for what JSON.parse made."""

from typing import Any


def is_record(value: Any) -> bool:
    """Whether a decoded JSON value is an object: no array, text, number or null."""
    return isinstance(value, dict)
