"""Truths: claims that a person confirmed although the CV does not say them. They are kept in the settings.

`settings.letter_truths` is a list of {kind, text}. Later checks read each text as a line of every CV.
"""

from typing import Any

from extension_src.core.applications.limits import MOST_TRUTHS
from extension_src.core.match.corrections import corrections_of
from extension_src.core.native.records import is_list, is_record, is_text

# Kinds of claims that cannot be true: a placeholder is a blank that a template left open.
NEVER = ["placeholder"]
# Codes of languages and the names that the check knows them by (read/levels.py).
NAMES = (
    "en English|es Spanish|fr French|de German|it Italian|pt Portuguese|ca Catalan|gl Galician|eu Basque|nl Dutch|sv Swedish|"
    "no Norwegian|da Danish|fi Finnish|pl Polish|ru Russian|uk Ukrainian|ro Romanian|ar Arabic|zh Chinese|ja Japanese|"
    "ko Korean|tr Turkish|el Greek|cs Czech|hu Hungarian|bg Bulgarian|he Hebrew|hi Hindi|ur Urdu|fa Persian|sw Swahili"
)


def truths_of(settings: Any) -> list[Any]:
    """The truths in the settings; malformed ones are left out."""
    if not is_record(settings) or "letter_truths" not in settings or not is_list(settings["letter_truths"]):
        return []
    known = []
    for truth in settings["letter_truths"]:
        if is_record(truth) and "text" in truth and is_text(truth["text"]) and "kind" in truth:
            known.append(truth)
    return known


def can_be_true(claim: Any) -> bool:
    """Whether a claim can be answered with "it is true"."""
    return claim["kind"] not in NEVER


def with_truth(truths: list[Any], truth: Any) -> list[Any]:
    """The truths with one more; when there are too many, the oldest are dropped."""
    kept = [one for one in truths if one["text"] != truth["text"]]
    kept.append(truth)
    return kept[max(0, len(kept) - MOST_TRUTHS) :]


def without_truth(truths: list[Any], truth: Any) -> list[Any]:
    """The truths without this one."""
    return [one for one in truths if one["text"] != truth["text"]]


def cv_with(cv: str, truths: list[Any]) -> str:
    """A CV's text, followed by each truth as a line."""
    lines = [cv]
    lines.extend([str(truth["text"]) for truth in truths])
    return "\n".join(lines)


def evidence(cv: str, settings: Any) -> str:
    """What a letter may say of the person: a CV, the truths, and what they say beside their CVs ("I do have this")."""
    lines = [cv_with(cv, truths_of(settings))]
    for one in corrections_of(settings):
        if one["kind"] == "skill" and one["value"] == "yes":
            lines.append(one["name"])
        elif one["kind"] == "synonym":
            lines.append(f"{one['name']} ({one['value']})")
        elif one["kind"] == "language" and one["value"] != "no":
            lines.append(f"{language_named(one['name'])} {one['value']}")
        elif one["kind"] == "degree":
            lines.append(one["value"])
        elif one["kind"] == "years":
            lines.append(f"{one['value']} years of experience")
    return "\n".join(lines)


def denials_of(settings: Any) -> dict[str, list[str]]:
    """What a person says is not theirs ("this is not mine"): {denied: names of skills, affirmed: texts, languages: codes}."""
    said = corrections_of(settings)
    affirmed = [str(truth["text"]) for truth in truths_of(settings)]
    affirmed.extend([one["name"] for one in said if one["kind"] == "skill" and one["value"] == "yes"])
    return {
        "denied": [one["name"] for one in said if one["kind"] == "skill" and one["value"] == "no"],
        "affirmed": affirmed,
        "languages": [one["name"] for one in said if one["kind"] == "language" and one["value"] == "no"],
    }


def language_named(code: str) -> str:
    """The English name of a language, by its code."""
    for pair in NAMES.split("|"):
        if pair.startswith(code + " "):
            return pair[len(code) + 1 :]
    return code
