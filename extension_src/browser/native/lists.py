"""Lists by JavaScript's own methods."""

from typing import Any


def joined(*lists: list[Any]) -> list[Any]:
    """A new list of what is in these, one after the other."""
    found: Any = []
    return found.concat(*lists)


def place_of(one: str, items: list[Any]) -> int:
    """Where the text stands in the list, -1 when it does not."""
    return items.index(one) if one in items else -1
