"""Regular expressions as the V8 twin of core/native/patterns.py has them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, TypedDict


class Expression(TypedDict):
    """An expression: `search` once it was first looked for, `word` and `bit` of its mark (browser/native/lines.py)."""

    source: str
    search: RegExp | None
    word: int
    bit: int


# Whether an expression may be in a text.
MayMatch: TypeAlias = Callable[[Expression, str], bool]
