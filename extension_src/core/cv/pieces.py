"""Divides a page into pieces: runs of items on one baseline with at most a word's space between them."""

from typing import Any

from extension_src.core.types.cv_pages import Item, Piece

# In glyph heights: the widest space between words; columns are further apart.
WIDEST_SPACE = 1.0


def pieces_of(items: list[Item]) -> list[Piece]:
    """The pieces of `items`, in the order in which they were drawn.

    A piece has `items`, `text`, `x` (its start) and `end` along the baseline, `y`, `height`, and `number` (its place in the
    order).
    """
    pieces: list[Piece] = []
    last: Any = {}
    for item in items:
        if item["text"].strip() == "":
            continue
        if len(pieces) > 0 and _goes_on(last, item):
            between = " " if item["x"] - last["end"] > 0.1 * item["height"] else ""
            last["text"] += between + item["text"]
            last["end"] = max(last["end"], item["x"] + item["width"])
            last["height"] = max(last["height"], item["height"])
        else:
            last = {
                "text": item["text"],
                "x": item["x"],
                "end": item["x"] + item["width"],
                "y": item["y"],
                "height": item["height"],
                "items": [],
                "number": len(pieces),
            }
            pieces.append(last)
        last["items"].append(item)
    return pieces


def items_of(pieces: list[Piece]) -> list[Item]:
    """The items of `pieces`. Each piece is a line, but successive pieces on one baseline share a line."""
    items: list[Item] = []
    for index in range(len(pieces)):
        piece = pieces[index]
        is_last = index + 1 == len(pieces)
        ends = is_last or abs(pieces[index + 1]["y"] - piece["y"]) > piece["height"] / 2
        for item in piece["items"]:
            line_item: Any = dict(item)
            line_item["end_of_line"] = False
            items.append(line_item)
        items[len(items) - 1]["end_of_line"] = ends
    return items


def by_rows(pieces: list[Piece]) -> list[list[Piece]]:
    """`pieces` as rows from top to bottom; a row holds the pieces of one baseline from left to right."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: 0 - piece["y"]):
        if len(rows) > 0 and is_beside(rows[len(rows) - 1][0], piece):
            rows[len(rows) - 1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda piece: piece["x"]) for row in rows]


def is_beside(one: Piece | Item, other: Piece | Item) -> bool:
    """Whether two pieces are on one baseline, or nearly so."""
    drop: float = one["y"] - other["y"]
    height: float = max(one["height"], other["height"])
    return abs(drop) < height / 2


def _goes_on(piece: Piece, item: Item) -> bool:
    gap: float = item["x"] - piece["end"]
    height: float = max(item["height"], 1)
    return is_beside(piece, item) and -height / 2 < gap < WIDEST_SPACE * height
