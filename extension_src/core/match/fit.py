"""The number 0..100 and the word for it. It says how alike CV and listing are, never a chance of being hired."""

from typing import Any

from extension_src.core.native.numbers import exponential, logarithm

TERMS_WEIGHT = 9.0
SKILLS_WEIGHT = 6.0
TITLE_WEIGHT = 1.8
# A long CV meets more of any listing by chance: what the parts add to the odds is divided by its length to this power.
LENGTH_POWER = 0.8
TYPICAL_LENGTH = 250
SHORTEST_LENGTH = 120
OFFSET = -2.8
# What having all that is asked adds, and what having only the usual part of it takes away. LITTLE_ASKED things more are taken for
# asked and not known to be had: where a listing says little, having all of it proves little, and a demand more never helps.
COVERAGE_WEIGHT = 2.0
USUAL_COVERAGE = 0.3
LITTLE_ASKED = 7.0
# Each thing more that is asked and missing takes a little, so that no demand can raise a number by its common words.
EACH_MISSING = 0.015
# What is required and certainly missing takes away, all in log-odds.
LACKING_SKILL = 0.5
MOST_LACKING = 1.8
UNMET = {
    "years": 0.9, "degree": 0.5, "language": 0.6, "location": 0.5, "remote": 0.5, "permit": 1.0, "registration": 1.0,
    "certificate": 0.7, "seniority": 0.8, "own-car": 0.5, "travel": 0.5, "shifts": 0.5, "relocation": 0.5, "notice": 0.5,
    "pay": 0.5,
}  # fmt: skip
# Evidence counts less the more there is, so that few pairs come near 100.
SATURATION = 3.0
# Below as many words of the job a listing gives only a provisional score.
SHORTEST_DESCRIPTION = 20
# With anything missing that is asked, the number stays under this.
HIGHEST_WITH_GAPS = 99.0
# What is left of the number where nothing is had but what the title says, and how many things more make it whole.
TITLE_SHARE = 0.75
ENOUGH_HAD = 2.0

# The languages in which conditions are read.
READ_LANGUAGES = ["en", "es", "ca", "pt"]
# The read-out: from this number on, this word.
STEPS: list[Any] = [[85, "close"], [70, "same-field"], [50, "partial"], [30, "weak"], [0, "another-field"]]


def length_share(distinct_stems: int) -> float:
    """What the length of a CV leaves of its evidence: 1 at TYPICAL_LENGTH, less for a longer one."""
    return exponential(-LENGTH_POWER * logarithm(max(SHORTEST_LENGTH, distinct_stems) / TYPICAL_LENGTH))


def evidence_odds(terms: float, skills: float, title: float, length: float) -> float:
    """Log-odds of parts (0..1 each) and `length_share`."""
    evidence = TERMS_WEIGHT * terms + SKILLS_WEIGHT * skills + TITLE_WEIGHT * title
    return OFFSET + logarithm(1 + length * (exponential(evidence) - 1))


def coverage_odds(met: float, total: float) -> float:
    """What the share of what is asked that the CV has adds to the log-odds."""
    return COVERAGE_WEIGHT * (met / max(1.0, total + LITTLE_ASKED) - USUAL_COVERAGE) - EACH_MISSING * (total - met)


def lacking_odds(lacking: int, conditions: list[dict[str, Any]]) -> float:
    """What skills needed outright that are missing, and conditions that are not met, take from the log-odds."""
    total = min(MOST_LACKING, LACKING_SKILL * lacking)
    for one in conditions:
        total += condition_odds(one)
    return total


def condition_odds(one: dict[str, Any]) -> float:
    """What a condition takes from the log-odds: nothing unless it is not met; few years missing take little."""
    if one["state"] != "not-met" or one["kind"] not in UNMET:
        return LACKING_SKILL if one["state"] == "not-met" else 0.0
    cost: float = UNMET[one["kind"]]
    if one["kind"] == "years":
        asked: float = one["need"]["years"]
        had: float = one["have"]["years"]
        return cost * min(1.0, (asked - had) / asked + 0.2) if asked > 0 else cost
    return cost


def number_of(evidence: float, coverage: float, lacking: float) -> float:
    """Log-odds of the evidence, of what is asked and had, and of what is asked and missing, to 0..100."""
    if evidence > 0:
        evidence = SATURATION * (1 - exponential(-evidence / SATURATION))
    return 100 / (1 + exponential(lacking - coverage - evidence))


def fit_word(fit: float) -> str:
    """The word for a number: "close", "same-field", "partial", "weak" or "another-field"."""
    words: list[str] = [step[1] for step in STEPS if fit >= step[0]]
    return words[0]


def costliest(conditions: list[dict[str, Any]]) -> dict[str, Any] | None:
    """`{kind, need}` of the unmet condition that lowers the number most, the first of equals; None when all are met."""
    worst: dict[str, Any] | None = None
    most = 0.0
    for one in conditions:
        cost = condition_odds(one)
        if cost > most:
            most = cost
            worst = {"kind": one["kind"], "need": one["need"]}
    return worst


def share_by_title(had: float) -> float:
    """The share of the number that is left where the CV has so many of the things asked beside those of the title."""
    return TITLE_SHARE + (1 - TITLE_SHARE) * min(1.0, had / ENOUGH_HAD)
