"""Skills that the person says are not theirs."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.phrases import Mention
from extension_src.core.native.tables import has


def check_denied(check: Check) -> None:
    """What the person denied on the CV page, claimed in the letter."""
    if check.denials.is_empty:
        return
    mark_denied(check, "skill", check.skills)
    mark_denied(check, "other", check.other_skills)
    mark_denied(check, "title", check.titles)
    reading = check.reading
    for phrase in check.denials.phrases:
        for place in range(reading.count - len(phrase) + 1):
            last = place + len(phrase) - 1
            if " ".join(check.words(place, last)) == " ".join(phrase) and check.is_claim(place, last):
                check.mark("skill", place, last, "denied")


def mark_denied(check: Check, table: str, mentions: list[Mention]) -> None:
    """Mark the mentions of denied skills; `table` is the one that has their names."""
    for mention in mentions:
        is_denied = has(check.denials.skills, table + " " + mention.name)
        if is_denied and check.is_claim(mention.first, mention.last):
            check.mark("skill", mention.first, mention.last, "denied")
