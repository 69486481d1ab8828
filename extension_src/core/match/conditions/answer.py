"""One condition of a listing and whether the CV meets it."""

from typing import Any

from extension_src.core.match.sentences import Segment, is_not_needed

MET = "met"
NOT_MET = "not-met"
UNKNOWN = "unknown"
# Segments of these kinds ask nothing of an applicant.
SILENT_KINDS = ["company", "benefits", "process", "facts", "heading"]


def condition(kind: str, state: str, quote: str, need: dict[str, Any], have: dict[str, Any]) -> dict[str, Any]:
    """The record that goes into a match."""
    return {"kind": kind, "state": state, "quote": quote, "need": need, "have": have}


def asks(segment: Segment) -> bool:
    """Whether a segment can hold a condition: neither about the company, nor a mere wish, nor "not required"."""
    return segment.kind not in SILENT_KINDS and segment.kind != "nice" and not is_not_needed(segment)


def quoted(text: str, first: Segment, last: Segment) -> str:
    """The text's own words from the first segment to the last."""
    return text[first.start : last.end]
