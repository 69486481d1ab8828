"""Two columns that are read by rows: a skill and its level, a label and what it names, a place beside each job."""

from typing import Any

from extension_src.core.cv.pieces import is_beside


def is_table(left: list[dict[str, Any]], right: list[dict[str, Any]], side: list[dict[str, Any]]) -> bool:
    """Whether each piece of one column belongs to what stands beside it; `side` is that of the two with less text."""
    if max(_usual_words(left), _usual_words(right)) <= 1:
        return True
    if len([piece for piece in left if piece["text"].strip().endswith(":")]) * 2 >= len(left):
        return True
    rest = left if side[0]["number"] == right[0]["number"] else right
    beside = [piece for piece in side if len([other for other in rest if is_beside(piece, other)]) > 0]
    return len(beside) >= 0.8 * len(side) and len(rest) >= 2 * len(side)


def _usual_words(pieces: list[dict[str, Any]]) -> int:
    return sorted([len(piece["text"].split(" ")) for piece in pieces])[len(pieces) // 2]
