"""Recognises two columns that are read row by row: a skill and its level, a label and its text, a job and its place."""

from extension_src.core.cv.date_lines import date_line
from extension_src.core.cv.pieces import by_rows
from extension_src.core.types.cv_pages import Piece

# Points: the ends of aligned pieces differ by less.
ALIGNED = 3
# A right column that alternates places and dates has a larger share of lines with dates, a side column a smaller one.
DATES = 0.34


def is_table(band: list[Piece], gutter: float) -> bool:
    """Whether each text left of the gutter belongs to the text beside it on the right.

    It does when both sides are single words, when lines on the left end in colons, when the right side is aligned right or
    holds the dates of jobs, and when one side has at most half as many lines as the other, nearly all beside one of its lines.
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


def _is_set_right(pieces: list[Piece]) -> bool:
    """Whether the pieces are aligned right: their ends are below each other, and their beginnings are not."""
    start = min([piece["x"] for piece in pieces])
    end = max([piece["end"] for piece in pieces])
    ending = len([piece for piece in pieces if end - piece["end"] < ALIGNED])
    beginning = len([piece for piece in pieces if piece["x"] - start < ALIGNED])
    return ending >= 0.8 * len(pieces) and 2 * beginning < len(pieces)


def _usual_words(pieces: list[Piece]) -> int:
    return sorted([len(piece["text"].split(" ")) for piece in pieces])[len(pieces) // 2]
