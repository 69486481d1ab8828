"""The matcher of this runtime: built once from the data file, then asked by plain JSON values."""

from typing import Any

from extension_src.core.match.score import Matcher, matcher_of

MATCHERS: list[Matcher] = []


def load(data: dict[str, Any]) -> bool:
    """Build the matcher from the parsed data/match.json; true when it was not there yet."""
    if len(MATCHERS) > 0:
        return False
    MATCHERS.append(matcher_of(data))
    return True


def is_loaded() -> bool:
    """Whether `load` has been called."""
    return len(MATCHERS) > 0


def matcher() -> Matcher:
    """The loaded matcher; `load` comes first."""
    return MATCHERS[0]
