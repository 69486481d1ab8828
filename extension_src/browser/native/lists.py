"""Lists by JavaScript's own methods."""

from collections.abc import Sequence
from typing import Any

from extension_src.core.types.of import Item


def joined(*lists: Sequence[Item]) -> list[Item]:
    """A new list of what is in these, one after the other."""
    found: Any = []
    return found.concat(*lists)


def place_of(one: str, items: list[str]) -> int:
    """Where the text stands in the list, -1 when it does not."""
    return items.index(one) if one in items else -1
