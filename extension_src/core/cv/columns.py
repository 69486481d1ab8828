"""The order in which a page is read: columns one after the other, even where they were drawn row by row.

A page keeps its drawing order unless its geometry contradicts it, because most programs draw in reading order.
"""

from extension_src.core.cv.date_column import has_divided_date, is_date_column, with_dates_beside
from extension_src.core.cv.pieces import by_rows, items_of, pieces_of
from extension_src.core.cv.tables import is_table
from extension_src.core.types.cv_pages import Item, Ordered, OrderedBand, Piece

# Points: the width of the strips in which a gutter is searched, and the width from which a page is not searched.
STRIP = 2
WIDEST_PAGE = 5000
KNOWN_WITHIN = 20
MOST_STRIPS = 24
# In glyph heights: the smallest distance between two columns.
GUTTER = 0.6
# The fewest lines that each of two columns has.
FEWEST_LINES = 3
# The fewest lines that the longer column has; headings of jobs with place and dates on the right have fewer.
MOST_LINES = 6
# A side column has less than this share of the main column's text.
SIDE = 0.75
# A name is set at least this many times as large as the page's usual letters.
NAME = 1.3


def reading_order(items: list[Item], known: float | None) -> Ordered:
    """`main` and `side`: the items of a page in reading order, and the items of a side column.

    `items`: as for `page_text`, with the `angle` of the baseline in degrees. `gutter` in the result: the place of the strip
    between the columns, in points, or None. `known`: the gutter of the page before, whose side column may continue here
    with a line or two.
    """
    angle = _usual_angle(items)
    pieces = pieces_of([item for item in items if item["angle"] == angle])
    gutter = _gutter(pieces)
    if gutter is None:
        gutter = known
    as_drawn: Ordered = {"main": items, "side": [], "gutter": None}
    if gutter is None:
        return as_drawn
    is_known = known is not None and abs(gutter - known) < KNOWN_WITHIN
    main: list[Piece] = []
    side: list[Piece] = []
    is_changed = False
    for band in _bands(pieces, gutter):
        ordered = _ordered(band, gutter, is_known)
        is_changed = is_changed or ordered["is_changed"]
        main.extend(ordered["main"])
        side.extend(ordered["side"])
    if not is_changed:
        return as_drawn
    level_items = items_of(main)
    level_items.extend([item for item in items if item["angle"] != angle])
    return {"main": level_items, "side": items_of(side), "gutter": gutter if len(side) > 0 else None}


def _usual_angle(items: list[Item]) -> int:
    counts: dict[str, int] = {}
    best = 0
    most = 0
    for item in items:
        name = f"={item['angle']}"
        counts[name] = (counts[name] if name in counts else 0) + len(item["text"])
        if counts[name] > most:
            most = counts[name]
            best = item["angle"]
    return best


def _gutter(pieces: list[Piece]) -> float | None:
    """The place of the strip between two columns, in points; None when there is none."""
    if len(pieces) < 2 * FEWEST_LINES:
        return None
    start: float = min([piece["x"] for piece in pieces])
    end: float = max([piece["end"] for piece in pieces])
    width = end - start
    if not width < WIDEST_PAGE:
        return None
    # Only the beginnings and ends of pieces are counted first, so that the time does not grow with the pieces' widths.
    covered = [0 for strip in range(round(width / STRIP) + 3)]
    for piece in pieces:
        covered[round((piece["x"] - start) / STRIP)] += 1
        covered[round((piece["end"] - start) / STRIP) + 1] -= 1
    for strip in range(1, len(covered)):
        covered[strip] += covered[strip - 1]
    best: float | None = None
    most = 0
    for strip in _lowest(covered):
        place = start + strip * STRIP
        lines = 0
        for band in _bands(pieces, place):
            left = len([piece for piece in band if piece["end"] <= place])
            right = len([piece for piece in band if piece["x"] >= place])
            if min(left, right) >= FEWEST_LINES and _is_gutter(band, place):
                lines += min(left, right)
        if lines > most:
            most = lines
            best = place
    return best


def _lowest(covered: list[int]) -> list[int]:
    """The middles of strips that fewer pieces cover than the strips on both sides, the emptiest first."""
    found: list[int] = []
    strip = 1
    while strip < len(covered) - 1:
        end = strip
        while end + 1 < len(covered) and covered[end + 1] == covered[strip]:
            end += 1
        if covered[strip - 1] > covered[strip] and end + 1 < len(covered) and covered[end + 1] > covered[strip]:
            found.append((strip + end) // 2)
        strip = end + 1
    return sorted(found, key=lambda strip: covered[strip])[:MOST_STRIPS]


def _bands(pieces: list[Piece], gutter: float) -> list[list[Piece]]:
    """The bands of a page from top to bottom; each piece that crosses the gutter ends the band before and is a band alone."""
    bands: list[list[Piece]] = []
    is_open = False
    for row in by_rows(pieces):
        for piece in row:
            crosses = piece["x"] < gutter and piece["end"] > gutter
            if crosses or not is_open:
                bands.append([])
            bands[len(bands) - 1].append(piece)
            is_open = not crosses
    return bands


def _is_gutter(band: list[Piece], place: float) -> bool:
    left: float = max([piece["end"] for piece in band if piece["end"] <= place])
    right: float = min([piece["x"] for piece in band if piece["x"] >= place])
    height: float = max([piece["height"] for piece in band])
    return right - left >= GUTTER * height


def _ordered(band: list[Piece], gutter: float, is_known: bool) -> OrderedBand:
    """`main` and `side` pieces of a band in reading order, and whether (`is_changed`) that differs from the drawing order."""
    drawn = sorted(band, key=lambda piece: piece["number"])
    left = [piece for piece in drawn if piece["end"] <= gutter]
    right = [piece for piece in drawn if piece["end"] > gutter]
    as_drawn: OrderedBand = {"main": drawn, "side": [], "is_changed": False}
    if min(len(left), len(right)) < (1 if is_known else FEWEST_LINES):
        return as_drawn
    switches = _switches(drawn, gutter)
    is_by_rows = switches > (0 if is_known else 2) and switches >= 0.6 * min(len(left), len(right))
    for one, other in ((left, right), (right, left)):
        if is_date_column(one):
            if switches > 2 and not has_divided_date(one):
                return as_drawn
            return {"main": with_dates_beside(one, other), "side": [], "is_changed": True}
    side = right
    rest = left
    if _length(right) >= SIDE * _length(left):
        side = left
        rest = right
    if not is_known and (max(len(left), len(right)) < MOST_LINES or is_table(band, gutter)):
        return as_drawn
    is_name_in_rest = _largest(rest) > _largest(side) and _largest(rest) >= NAME * _usual_height(band)
    begins_aside = drawn[0] in side  # dialect: allow container-in because the line itself is looked for
    if not is_by_rows and not (is_name_in_rest and begins_aside and switches == 1):
        return as_drawn
    has_side = _length(side) < SIDE * _length(rest) and not _largest(side) > _largest(rest)
    if has_side:
        return {"main": _downwards(rest), "side": _downwards(side), "is_changed": True}
    one_after_the_other = _downwards(left)
    one_after_the_other.extend(_downwards(right))
    return {"main": one_after_the_other, "side": [], "is_changed": True}


def _switches(drawn: list[Piece], gutter: float) -> int:
    """How often the drawing order changes from one column to the other."""
    count = 0
    for index in range(1, len(drawn)):
        count += 1 if (drawn[index]["end"] <= gutter) != (drawn[index - 1]["end"] <= gutter) else 0
    return count


def _length(pieces: list[Piece]) -> int:
    return sum([len(piece["text"]) for piece in pieces])


def _largest(pieces: list[Piece]) -> float:
    heights: list[float] = [piece["height"] for piece in pieces]
    return max(heights)


def _usual_height(pieces: list[Piece]) -> float:
    heights: list[float] = [piece["height"] for piece in pieces]
    return sorted(heights)[len(heights) // 2]


def _downwards(pieces: list[Piece]) -> list[Piece]:
    ordered: list[Piece] = []
    for row in by_rows(pieces):
        ordered.extend(row)
    return ordered
