"""The number 0..100 and the word for it. It says how alike CV and listing are, never a chance of being hired."""

from typing import Any

from extension_src.core.native.numbers import exponential, logarithm

TERMS_WEIGHT = 9.0
SKILLS_WEIGHT = 6.0
TITLE_WEIGHT = 1.8
# A long CV meets more of any listing by chance: what the parts add to the odds is divided by its length to this power.
LENGTH_POWER = 0.8
TYPICAL_LENGTH = 250
SHORTEST_LENGTH = 50
OFFSET = -2.8
# Of a listing that is little more than its title: two words in common are no close fit. It stays under "same-field".
PROVISIONAL_SHARE = 0.69

# What a condition that is not met leaves of the word at most. One missing skill is less than a missing degree.
CAP = "partial"
CAP_OF_ONE_SKILL = "same-field"

# The read-out: from this fit on, this word.
STEPS: list[Any] = [[85, "close"], [70, "same-field"], [50, "partial"], [30, "weak"], [0, "another-field"]]


def length_share(distinct_stems: int) -> float:
    """What the length of a CV leaves of its evidence: 1 at TYPICAL_LENGTH, less for a longer one."""
    return exponential(-LENGTH_POWER * logarithm(max(SHORTEST_LENGTH, distinct_stems) / TYPICAL_LENGTH))


def exact_fit(terms: float, skills: float, title: float, length: float) -> float:
    """Parts (0..1 each) and `length_share` to 0..100, unrounded."""
    evidence = TERMS_WEIGHT * terms + SKILLS_WEIGHT * skills + TITLE_WEIGHT * title
    odds = exponential(OFFSET) * (1 + length * (exponential(evidence) - 1))
    return 100 * odds / (1 + odds)


def fit_word(fit: float) -> str:
    """The word for a fit: "close", "same-field", "partial", "weak" or "another-field"."""
    words: list[str] = [step[1] for step in STEPS if fit >= step[0]]
    return words[0]


def lower_word(word: str, other: str) -> str:
    """The lower of two words."""
    names: list[str] = [step[1] for step in STEPS]
    return names[max(names.index(word), names.index(other))]


def cap_of(word: str | None, conditions: list[dict[str, Any]]) -> dict[str, Any] | None:
    """`{word, reason}`: the word that unmet conditions leave and the kind of the first that lowered it; None when they
    lower nothing."""
    if word is None:
        return None
    must_haves = [one for one in conditions if one["kind"] == "must-have"]
    missing = [one for one in must_haves if one["state"] == "not-met"]
    lowest = word
    reason: str | None = None
    for one in conditions:
        if one["state"] != "not-met":
            continue
        is_minor = one["kind"] == "must-have" and 2 * len(missing) <= len(must_haves)
        capped = lower_word(lowest, CAP_OF_ONE_SKILL if is_minor else CAP)
        if capped != lowest:
            lowest = capped
            reason = one["kind"]
    return None if reason is None else {"word": lowest, "reason": reason}
