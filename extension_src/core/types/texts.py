"""What the native modules find in texts."""

from typing import Any, TypeAlias, TypedDict


class Tokens(TypedDict):
    """The words of a text as parallel lists; places count the runtime's own units."""

    raw: list[str]
    folded: list[str]
    start: list[int]
    end: list[int]


# [stem, share, weight].
Term: TypeAlias = list[Any]
# [start, end, groups].
PlacedMatch: TypeAlias = list[Any]
