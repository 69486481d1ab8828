"""Whole answers in one call, for tests that run on CPython and in V8: transpiled with the core, so in its dialect."""

from typing import Any

from extension_src.core.match.loaded import matcher
from extension_src.core.match.score import listing_of_text
from extension_src.core.transfer.plan import csv_plan_steps


def match_texts(cv: str, listing: dict[str, Any], facts: dict[str, Any] | None = None) -> dict[str, Any]:
    """The whole answer of the loaded matcher for a CV's text and a listing."""
    loaded = matcher()
    return loaded.match(loaded.cv_profile(cv, facts), loaded.listing_profile(listing))


def fit_of_texts(cv: str, job: str) -> float | None:
    """The fit with decimals for a CV and a job given as one text."""
    loaded = matcher()
    return loaded.exact(loaded.cv_profile(cv), loaded.listing_profile(listing_of_text(job)))


def csv_plan(table: Any, mapping: list[str], order: str, mode: str, existing: list[Any], context: Any) -> Any:
    """The plan of a table, all steps taken."""
    made: dict[str, Any] = {}
    for _ in csv_plan_steps(table, mapping, order, mode, existing, context, made):
        pass
    return made["plan"]
