"""How much of what a listing asks a CV has."""

from typing import Any

from extension_src.core.match.explanation import is_in_suite
from extension_src.core.match.listing.own_words import OwnWord
from extension_src.core.match.said import share_had
from extension_src.core.match.skills import FIELD, KIND, QUALITY, SUITE
from extension_src.core.native.tables import Table, has

# What a skill asked counts: needed, or only wished; a quality and the listing's own words count less.
NEEDED = 1.0
WISHED = 0.35
QUALITY_SHARE = 0.4
OWN_SHARE = 0.5
# A part of a suite that the CV names.
SUITE_SHARE = 0.5


class Coverage:
    """What a listing asks, by weight: `total` and how much of it the CV has, `met`; how many skills that are needed outright
    it asks, and how many of them the CV certainly lacks; how many things beside those of the title the CV has, `had`."""

    def __init__(self) -> None:
        self.total = 0.0
        self.met = 0.0
        self.strict = 0
        self.lacking = 0
        self.had = 0.0

    def add(self, weight: float, share: float) -> None:
        """Count something asked of which the CV has a share."""
        self.total += weight
        self.met += weight * share


def coverage_of(rows: list[list[Any]], listing: dict[str, Any], cv: dict[str, Any]) -> Coverage:
    """How much of what the listing asks the CV has."""
    coverage = Coverage()
    mentions: Table = cv["mentions"]
    for group in listing["groups"]:
        first = group[0]
        kind = rows[first["skill"]][KIND]
        weight = (NEEDED if first["must"] else WISHED) * (QUALITY_SHARE if kind == QUALITY else 1.0)
        share = 0.0
        for item in group:
            if has(mentions, str(item["skill"])):
                share = 1.0
        if share == 0 and is_in_suite(rows, first["skill"], mentions):
            share = SUITE_SHARE
        coverage.add(weight, share)
        if listing["segments"][first["segment"]].kind != "title":
            coverage.had += share
        if first["strict"] and kind in [0, SUITE, FIELD]:
            coverage.strict += 1
            coverage.lacking += 1 if share == 0 else 0
    same_language = cv["language"] == listing["language"]
    words: list[OwnWord] = listing["own_words"]
    for word in words:
        share = share_had(word, cv, same_language)
        if share >= 0:
            coverage.add((NEEDED if word.must else WISHED) * OWN_SHARE, share)
            coverage.had += share
    return coverage
