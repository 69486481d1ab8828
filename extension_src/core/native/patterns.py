"""Regular expressions over plain text (see `plain`), in the syntax that Python and JavaScript share: ASCII classes, no
look-behind, no flags. The V8 twin is browser/native/patterns.py."""

import re
from collections.abc import Callable

from extension_src.core.native.words import folded
from extension_src.core.types.texts import PlacedMatch

Pattern = re.Pattern[str]
BLANKS = re.compile("[\t\r\u00a0\u2000-\u200b\u202f\u3000 ]+")
APOSTROPHES = re.compile("[\u2018\u2019\u00b4`]")
BEYOND_ONE_UNIT = re.compile("[\U00010000-\U0010ffff]")


def plain(text: str) -> str:
    """The text for patterns: folded, with single spaces and plain apostrophes, each character one unit in both runtimes."""
    return APOSTROPHES.sub("'", BLANKS.sub(" ", BEYOND_ONE_UNIT.sub("\ufffd", folded(text)))).strip(" ")


def plain_part(text: str, start: int, end: int) -> str:
    """`plain(text[start:end])`. In V8 a text is folded once for all its parts; `start` and `end` are places in it."""
    return plain(text[start:end])


def pattern(source: str) -> Pattern:
    """A compiled pattern."""
    return re.compile(source, re.ASCII)


def search_where(may_match: Callable[[Pattern, str], bool]) -> None:
    """Have expressions searched for only in texts that they may match. Only V8 needs that: `lines.py`."""


def groups_of(match: re.Match[str]) -> list[str]:
    """The whole match, then its groups; "" for a group that did not match."""
    return [match.group(0)] + [group or "" for group in match.groups()]


def first_match(compiled: Pattern, text: str) -> list[str] | None:
    """The first match and its groups; None when there is no match."""
    match = compiled.search(text)
    return None if match is None else groups_of(match)


def all_matches(compiled: Pattern, text: str) -> list[list[str]]:
    """Every match and its groups, in order."""
    return [groups_of(match) for match in compiled.finditer(text)]


def matches(compiled: Pattern, text: str) -> bool:
    """Whether the pattern occurs in the text."""
    return compiled.search(text) is not None


def places_of(compiled: Pattern, text: str) -> list[int]:
    """The place where each match begins, in the runtime's own units. Any text will do; the pattern must not match ''."""
    return [match.start() for match in compiled.finditer(text)]


def placed_matches(compiled: Pattern, text: str) -> list[PlacedMatch]:
    """`[start, end, groups]` of every match in order, places in the runtime's own units; `groups` as `first_match` gives
    them. The pattern must not match nothing."""
    return [[match.start(), match.end(), groups_of(match)] for match in compiled.finditer(text)]


def replaced(compiled: Pattern, text: str, with_text: str) -> str:
    """The text with every match replaced; `with_text` is taken as it is, and holds neither "$" nor a backslash."""
    return compiled.sub(with_text, text)
