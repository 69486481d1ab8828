"""Makes the truth that is kept when a person says that a claim is true."""

from typing import Any

from extension_src.core.applications.limits import LONGEST_TRUTH
from extension_src.core.letters.read.text import Reading

# How many words after a number say what it counts.
COUNTED_WORDS = 3


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
