"""Two columns that are read by rows: a skill and its level, a label and what it names, a place beside each job."""

from typing import Any

from extension_src.core.cv.pieces import by_rows


def is_table(band: list[dict[str, Any]], gutter: float) -> bool:
    """Whether what stands left of the gutter belongs to what stands beside it on the right.

    So it is when both are single words, when the left side ends in colons, and when one side has a line to each other
    line of the other or fewer, always beside one of it.
    """
    left = [piece for piece in band if piece["end"] <= gutter]
    right = [piece for piece in band if piece["end"] > gutter]
    if max(_usual_words(left), _usual_words(right)) <= 1:
        return True
    if len([piece for piece in left if piece["text"].strip().endswith(":")]) * 2 >= len(left):
        return True
    beside = len([row for row in by_rows(band) if row[0]["end"] <= gutter and row[len(row) - 1]["end"] > gutter])
    fewer = min(len(left), len(right))
    return beside >= 0.8 * fewer and max(len(left), len(right)) >= 2 * fewer


def _usual_words(pieces: list[dict[str, Any]]) -> int:
    return sorted([len(piece["text"].split(" ")) for piece in pieces])[len(pieces) // 2]
