"""Doubled, halved, hundreds of: what the CV neither says nor shows."""

from typing import Any

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.multiples import multiples_of, shows
from extension_src.core.native.tables import Table, entry, has, new_table, put


def check_multiples(check: Check) -> None:
    """Doubled, halved, hundreds of: what the CV neither says nor shows."""
    known: Any = None
    judged: Table = new_table()
    for multiple in multiples_of(check.reading):
        if not check.is_claim(multiple.first, multiple.last):
            continue
        if known is None:
            known = [multiples_of(check.cv.reading), multiples_of(check.job.reading)]
        key = str(multiple.factor)
        if not has(judged, key):
            in_job = any([one.factor == multiple.factor for one in known[1]])
            missing = "listing" if in_job else "nowhere"
            put(judged, key, "cv" if shows(check.cv, known[0], multiple) else missing)
        if entry(judged, key) != "cv":
            check.mark("number", multiple.first, multiple.last, str(entry(judged, key)))
