"""Truths: claims that a person confirmed although the CV does not say them. They are kept in the settings.

`settings.letter_truths` is a list of {kind, text}. Later checks read each text as a line of every CV.
"""

from typing import Any

from extension_src.core.applications.limits import MOST_TRUTHS
from extension_src.core.native.records import is_list, is_record, is_text

# Kinds of claims that cannot be true: a placeholder is a blank that a template left open.
NEVER = ["placeholder"]


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
