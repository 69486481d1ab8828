"""Corrections: what people say of themselves beside their CVs, and what is read wrong there. They count in every score.

`settings.corrections` is a list of `{kind, name, value}`, one of each kind and name, the latest last:

- "skill": "yes" or "no" for a skill, or for words of a listing, by the name under which it was shown ("I do have this",
  "this is not mine"). What a person confirmed in a letter is one too.
- "synonym": a word of their own (name) for a skill (value).
- "language": by its code, with a level of `cv/language_names`, "" for no level, "no" for a language not spoken.
- "paper": "yes" or "no" for an id of `conditions/paper_names`.
- "degree", "years", "home", "trade": the value, the name is "".
- "pay": the least a year (name is the currency).
"""

from typing import Any

from extension_src.core.native.numbers import whole_number
from extension_src.core.native.patterns import matches, pattern, plain
from extension_src.core.native.records import is_list, is_record, is_text

KINDS = ["skill", "synonym", "language", "paper", "degree", "years", "home", "trade", "pay"]
MOST_CORRECTIONS = 400
LONGEST_NAME = 160
LONGEST_VALUE = 200
# The kinds of a letter's marks (letters/claims) that a match reads too.
READ_CLAIMS = ["skill", "level", "degree"]
WHOLE = pattern("^[0-9]{1,7}$")
CODE = pattern("^[a-z]{2,3}$")
MOST_YEARS = 60


def corrections_of(settings: Any) -> list[Any]:
    """The corrections in the settings; malformed ones are left out."""
    if not is_record(settings) or "corrections" not in settings or not is_list(settings["corrections"]):
        return []
    return [one for one in settings["corrections"] if is_correction(one)]


def is_correction(one: Any) -> bool:
    """Whether a value is a correction."""
    if not is_record(one) or not all([field in one and is_text(one[field]) for field in ["kind", "name", "value"]]):
        return False
    if one["kind"] in ["years", "pay"]:
        return matches(WHOLE, one["value"]) and (one["kind"] == "pay" or whole_number(one["value"]) <= MOST_YEARS)
    if one["kind"] == "language":
        return matches(CODE, one["name"])
    return one["kind"] in KINDS


def correction(kind: str, name: str, value: str) -> dict[str, str]:
    """A correction as it is stored."""
    return {"kind": kind, "name": name[:LONGEST_NAME].strip(), "value": value[:LONGEST_VALUE].strip()}


def is_same(one: Any, other: Any) -> bool:
    """Whether two corrections are of the same thing."""
    name: str = one["name"]
    other_name: str = other["name"]
    return bool(one["kind"] == other["kind"]) and plain(name) == plain(other_name)


def with_correction(corrections: list[Any], added: Any) -> list[Any]:
    """The corrections with one more, in place of what was said of the same thing; of too many the oldest are dropped."""
    kept = without_correction(corrections, added)
    kept.append(added)
    return kept[max(0, len(kept) - MOST_CORRECTIONS) :]


def without_correction(corrections: list[Any], taken: Any) -> list[Any]:
    """The corrections without what was said of a thing."""
    return [one for one in corrections if not is_same(one, taken)]


def with_confirmed(corrections: list[Any], claim: Any) -> list[Any]:
    """The corrections with what a person confirmed in a letter ("it is true"): `claim` is one of `letters/claims.unsupported`.
    The same list where the claim is of a kind that no match reads."""
    if claim["kind"] not in READ_CLAIMS:
        return corrections
    text: str = claim["text"]
    return with_correction(corrections, correction("skill", text.replace("\n", " "), "yes"))


def facts_of(corrections: list[Any], today: str) -> dict[str, Any]:
    """The facts of `Matcher.cv_profile` that corrections and the date (YYYY-MM-DD) make."""
    facts: dict[str, Any] = {"today": today, "corrections": corrections, "permits": [], "refused_permits": []}
    for one in corrections:
        kind: str = one["kind"]
        if kind == "paper":
            facts["permits" if one["value"] == "yes" else "refused_permits"].append(one["name"])
        elif kind == "home" and one["value"] != "":
            facts["home"] = one["value"]
        elif kind == "pay":
            facts["pay_floor"] = {"amount": whole_number(one["value"]), "period": "year", "currency": one["name"]}
    return facts


def said_value(corrections: list[Any], kind: str) -> str | None:
    """What was said of a kind that has one value, None where nothing was."""
    for one in corrections:
        if one["kind"] == kind and one["value"] != "":
            value: str = one["value"]
            return value
    return None


def is_refused(corrections: list[Any], name: str) -> bool:
    """Whether a person said that a skill, or the words of a listing, are not theirs."""
    wanted = {"kind": "skill", "name": name}
    return any([one["value"] == "no" and is_same(one, wanted) for one in corrections])
