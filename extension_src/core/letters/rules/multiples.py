"""Doubled, halved, hundreds of: what the CV neither says nor shows."""

from typing import Any

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.multiples import Multiple, compares, multiples_of, shows
from extension_src.core.native.tables import Table, entry, has, new_table, put

MEASURES = ["half", "mitad", "third", "quarter", "tercio", "twice", "doble", "times", "veces"]


def check_multiples(check: Check) -> None:
    """Doubled, halved, hundreds of: what the CV neither says nor shows."""
    known: Any = None
    judged: Table = new_table()
    for multiple in multiples_of(check.reading):
        if not check.is_claim(multiple.first, multiple.last):
            continue
        if known is None:
            known = [multiples_of(check.cv.reading), multiples_of(check.job.reading)]
        # `You ask for four and I have half` is measured by the listing; a deed, `I halved`, is not.
        if is_measured(check, multiple) and compares(check.cv, check.job, multiple):
            continue
        key = f"{multiple.factor} {multiple.bound}"
        if not has(judged, key):
            in_job = any([one.factor == multiple.factor for one in known[1]])
            missing = "listing" if in_job else "nowhere"
            put(judged, key, "cv" if shows(check.cv, known[0], multiple) else missing)
        if entry(judged, key) != "cv":
            check.mark("number", multiple.first, multiple.last, str(entry(judged, key)))


def is_measured(check: Check, multiple: Multiple) -> bool:
    """Whether a sentence that speaks of the hirer measures the writer's own: `you ask for four and I have half`."""
    sentence = check.sentences[check.sentence_of[multiple.first]]
    hirers = any(
        [check.voices.clause_at(place).voice in ["hirer", "about"] for place in range(sentence.first, sentence.last)]
    )
    return hirers and check.reading.fold[multiple.last] in MEASURES
