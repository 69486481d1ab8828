"""Joins a column of dates to the stays beside it: each date goes on its stay's line, start and end together."""

from typing import Any

from extension_src.core.cv.date_lines import date_line
from extension_src.core.cv.pieces import by_rows, is_beside
from extension_src.core.types.cv_pages import DateLine, Piece

# The share of lines with dates from which a column is a date column; its other lines are places and lengths of stays.
DATES = 0.6
# In glyph heights: the largest drop to the next line, which may hold the other end of a stay.
NEXT_LINE = 2.6


def is_date_column(pieces: list[Piece]) -> bool:
    """Whether most of the lines of a column hold dates only."""
    count = 0
    for piece in pieces:
        count += 1 if date_line(piece["text"])["dates"] > 0 else 0
    return count >= 2 and count >= DATES * len(pieces)


def with_dates_beside(dates: list[Piece], texts: list[Piece]) -> list[Piece]:
    """The pieces of both columns from top to bottom. The lines of one date become one piece, beside the first line's text."""
    pieces = _joined(dates)
    pieces.extend(texts)
    ordered: list[Piece] = []
    for row in by_rows(pieces):
        ordered.extend(row)
    return ordered


def has_divided_date(dates: list[Piece]) -> bool:
    """Whether some date of the column is divided over two lines."""
    return len(_joined(dates)) < len(dates)


def _joined(dates: list[Piece]) -> list[Piece]:
    lines: list[Piece] = []
    for row in by_rows(dates):
        lines.extend(row)
    facts = [date_line(line["text"]) for line in lines]
    pairs = _lone_pairs(lines, facts)
    joined: list[Piece] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        if index + 1 < len(lines) and (pairs[index] or _is_divided(lines, facts, index)):
            after = lines[index + 1]
            dash = " " if facts[index]["ends_open"] or facts[index + 1]["begins_open"] else " - "
            line = _one(line, after, dash)
            index += 1
        joined.append(line)
        index += 1
    return joined


def _is_divided(lines: list[Piece], facts: list[DateLine], index: int) -> bool:
    """Whether this line and the next are the two ends of a range with a dash between them."""
    line_facts = facts[index]
    after = facts[index + 1]
    is_open = bool(line_facts["ends_open"] or after["begins_open"])
    return is_open and line_facts["dates"] == 1 and after["dates"] == 1 and _is_next(lines[index], lines[index + 1])


def _lone_pairs(lines: list[Piece], facts: list[DateLine]) -> list[bool]:
    """For each line whether it and the next are the two ends of a stay, which only their order shows (there is no dash).

    Two dates, one below the other, are a stay when they have months and the second is later (or is "present"), and when the
    next pair of the same run is an earlier stay: a list of single dates is all rising or all falling.
    """
    pairs = [False for line in lines]
    index = 0
    while index + 1 < len(lines):
        run = index
        while run + 1 < len(lines) and _is_lone(facts[run + 1]) and _is_next(lines[run], lines[run + 1]):
            run += 1
        size = run - index + 1
        if _is_lone(facts[index]) and size % 2 == 0 and _are_stays(facts[index : run + 1]):
            for first in range(index, run, 2):
                pairs[first] = True
        index = run + 1
    return pairs


def _are_stays(run: list[DateLine]) -> bool:
    for first in range(0, len(run), 2):
        start = run[first]
        end = run[first + 1]
        if start["is_present"] or not (end["is_present"] or (start["has_month"] and end["first"] > start["first"])):
            return False
        if first > 0 and start["first"] >= run[first - 2]["first"]:
            return False
    return True


def _is_lone(fact: DateLine) -> bool:
    return fact["dates"] == 1 and not fact["ends_open"] and not fact["begins_open"]


def _is_next(line: Piece, after: Piece) -> bool:
    return not is_beside(line, after) and line["y"] - after["y"] < NEXT_LINE * line["height"]


def _one(line: Piece, after: Piece, between: str) -> Piece:
    text = line["text"].strip() + between + after["text"].strip()
    item: Any = dict(line["items"][0])
    item["text"] = text
    item["width"] = line["end"] - line["x"]
    one: Any = dict(line)
    one["text"] = text
    one["items"] = [item]
    joined: Piece = one
    return joined
