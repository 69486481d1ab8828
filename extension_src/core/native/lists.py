"""Lists put together, and found in."""

from collections.abc import Sequence

from extension_src.core.types.of import Item


def joined(*lists: Sequence[Item]) -> list[Item]:
    """A new list of what is in these, one after the other."""
    return [one for part in lists for one in part]


def place_of(one: str, items: list[str]) -> int:
    """Where the text stands in the list, -1 when it does not."""
    return items.index(one) if one in items else -1
