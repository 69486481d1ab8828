"""Two columns that are read by rows: a skill and its level, a label and what it names, a place beside each job."""

from typing import Any

from extension_src.core.cv.date_lines import date_line
from extension_src.core.cv.pieces import by_rows

# Points: what is set below each other differs by less.
ALIGNED = 3
# Share of the lines of a right column: places and dates by turns have more, a side column with degrees has fewer.
DATES = 0.34


def is_table(band: list[dict[str, Any]], gutter: float) -> bool:
    """Whether what stands left of the gutter belongs to what stands beside it on the right.

    So it is when both are single words, when the left side ends in colons, when the right side is set to the right or
    holds the dates of jobs, and when one side has a line to each other line of the other or fewer, always beside one of it.
    """
    left = [piece for piece in band if piece["end"] <= gutter]
    right = [piece for piece in band if piece["end"] > gutter]
    if max(_usual_words(left), _usual_words(right)) <= 1:
        return True
    if len([piece for piece in left if piece["text"].strip().endswith(":")]) * 2 >= len(left):
        return True
    if _is_set_right(right) or len([piece for piece in right if date_line(piece["text"])["dates"] > 0]) > DATES * len(
        right
    ):
        return True
    beside = len([row for row in by_rows(band) if row[0]["end"] <= gutter and row[len(row) - 1]["end"] > gutter])
    fewer = min(len(left), len(right))
    return beside >= 0.8 * fewer and max(len(left), len(right)) >= 2 * fewer


def _is_set_right(pieces: list[dict[str, Any]]) -> bool:
    """Whether the pieces end below each other and begin anywhere."""
    start = min([piece["x"] for piece in pieces])
    end = max([piece["end"] for piece in pieces])
    ending = len([piece for piece in pieces if end - piece["end"] < ALIGNED])
    beginning = len([piece for piece in pieces if piece["x"] - start < ALIGNED])
    return ending >= 0.8 * len(pieces) and 2 * beginning < len(pieces)


def _usual_words(pieces: list[dict[str, Any]]) -> int:
    return sorted([len(piece["text"].split(" ")) for piece in pieces])[len(pieces) // 2]
