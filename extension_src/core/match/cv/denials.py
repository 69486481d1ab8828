"""What a CV says that its owner lacks: "no experience with Kafka"."""

from extension_src.core.match.sentences import Segment
from extension_src.core.native.patterns import matches, pattern, plain_part

LONGEST = 60
WORDS = (
    "\\b(no|not|without|never|sin|nunca|ningun[oa]?|ni|lack(ing|s)?|don't|haven't|hasn't|isn't|can't|cannot|carezco|"
    "desconozco)\\b(?! (only|solo|just|limited|sol))"
)
DENIES = pattern(WORDS)
# What stands before a thing that is lacking, in its clause.
BEFORE = pattern(WORDS + "[^,.;:!?()]{0,52}$")


def is_denied(segment: Segment, start: int, text: str) -> bool:
    """Whether a CV's segment says that its owner lacks what begins at `start`."""
    if segment.denies is None:
        segment.denies = matches(DENIES, segment.plain)
    return segment.denies and matches(BEFORE, plain_part(text, max(segment.start, start - LONGEST), start))
