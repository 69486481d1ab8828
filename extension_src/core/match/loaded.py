"""The matcher of this runtime: built once from the data file, then asked by plain JSON values."""

from typing import Any

from extension_src.core.match.score import Matcher, listing_of_text, matcher_of

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


def match_texts(cv: str, listing: dict[str, Any], facts: dict[str, Any] | None = None) -> dict[str, Any]:
    """The whole answer for a CV's text and a listing `{title, company, location, description}`."""
    loaded = matcher()
    return loaded.match(loaded.cv_profile(cv, facts), loaded.listing_profile(listing))


def fit_of_texts(cv: str, job: str) -> float:
    """The fit with decimals for a CV and a job given as one text; 0 when nothing was recognised."""
    loaded = matcher()
    fit = loaded.exact(loaded.cv_profile(cv), loaded.listing_profile(listing_of_text(job)))
    return 0.0 if fit is None else fit
