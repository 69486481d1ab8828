"""Truths: claims that a person confirmed although the CV does not say them. They are kept in the settings.

`settings.letter_truths` is a list of {kind, text}. Later checks read each text as a line of every CV.
"""

from typing import Any

from extension_src.core.applications.limits import LONGEST_TRUTH, MOST_TRUTHS
from extension_src.core.letters.read.text import Reading
from extension_src.core.native.records import is_list, is_record, is_text

# Kinds of claims that cannot be true: a placeholder is a blank that a template left open.
NEVER = ["placeholder"]
# How many words after a number say what it counts.
COUNTED_WORDS = 3


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


def truth_of(letter: str, claim: Any) -> dict[str, str]:
    """The truth made from a claim. A number is kept together with what it counts, so that it is not true of anything else."""
    text: str = claim["text"]
    if claim["kind"] == "number":
        behind = Reading(letter[claim["end"] : claim["end"] + LONGEST_TRUTH])
        last = 0
        while last < min(COUNTED_WORDS, behind.count) and behind.gap(last).strip() in ["", "%"]:
            if "\n" in behind.gap(last):
                break
            last += 1
        mark = "%" if behind.gap(0).strip()[0:1] == "%" else ""
        if last > 0:
            text += letter[claim["end"] : claim["end"] + behind.end[last - 1]]
        elif mark != "":
            text += " %"
        else:
            before = Reading(letter[max(0, claim["start"] - LONGEST_TRUTH) : claim["start"]])
            if before.count > 0:
                text = before.text[before.start[max(0, before.count - COUNTED_WORDS)] :] + text
    return {"kind": claim["kind"], "text": text[:LONGEST_TRUTH].replace("\n", " ")}


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
