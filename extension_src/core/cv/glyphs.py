"""Finds words from the places of glyphs when a font states wrong widths for them.

Some programs place every glyph by itself and write arbitrary widths into the file: none, one em for all, or another font's.
A reader that trusts them joins words or separates letters. The distances from glyph to glyph show the true widths.
"""

from typing import Any

from extension_src.core.native.numbers import floor
from extension_src.core.types.cv_pages import Glyph, GlyphStep, Item, Widths

# In glyph heights: how much tighter than the font's usual distance (WRONG) or than the stated width (OVERLAP) a step
# must be to count against the font's widths.
WRONG = 0.1
OVERLAP = 0.2
# A font's widths are wrong above these shares of its distances: true widths are kerned and spread, hardly tightened.
TIGHTER = 0.06
OVERLAPPING = 0.3
FEWEST_DISTANCES = 8
# In glyph heights: the narrowest space between words. A space is a quarter; justified lines may narrow it to this.
WORD_GAP = 0.15
# In glyph heights: a longer step leads to another line or column.
LONGEST_STEP = 2.0
# In glyph heights: the average widths of glyphs in Latin text fonts; CAPITAL and OTHER for glyphs not listed.
USUAL: list[Any] = [
    ["iljI.,;:'|!\u2019íìîïıÍÌÎÏ", 0.25],
    ["ftr()[]-/\\ ", 0.32],
    ["mMW%@", 0.85],
    ["w", 0.72],
    ["0123456789", 0.55],
]
CAPITAL = 0.68
OTHER = 0.53


def with_true_widths(items: list[Item]) -> list[Item]:
    """`items` of a page (as for `page_text`); the items of a font with wrong widths are divided into words."""
    steps = _steps(items)
    fonts: dict[str, Widths] = {}
    for name in steps:
        # Each size is judged by itself, because headings may have their letters spaced, each size differently.
        by_size: dict[str, list[GlyphStep]] = {}
        for step in steps[name]:
            size = f"={step['size']}"
            if size not in by_size:
                by_size[size] = []
            by_size[size].append(step)
        if any([has_wrong_widths(by_size[size]) for size in by_size]):
            fonts[name] = _true_widths(steps[name])
    if len(fonts) == 0:
        return items
    told: list[Item] = []
    for item in items:
        name = "=" + item["font"]
        if name not in fonts:
            told.append(item)
        elif len(item["glyphs"]) > 0:
            _add_words(told, item, fonts[name])
        elif item["text"].strip() != "":
            told.append(item)
        elif item["end_of_line"] and len(told) > 0:
            told[len(told) - 1]["end_of_line"] = True
    return told


def has_wrong_widths(steps: list[GlyphStep]) -> bool:
    """Whether the distances between a font's glyphs contradict its stated widths.

    A step leads from a glyph to the next: `text` (the first glyph), `length` and `stated` (its stated width), both in glyph
    heights, and `size` in half points.
    """
    if len(steps) < FEWEST_DISTANCES:
        return False
    excess = [step["length"] - step["stated"] for step in steps]
    middle = _at(excess, 0.5)
    tighter = 0
    overlapping = 0
    empty = 0
    for index in range(len(steps)):
        is_true = abs(excess[index]) < WRONG / 2
        tighter += 1 if excess[index] < middle - WRONG and not is_true else 0
        overlapping += 1 if excess[index] < -OVERLAP else 0
        empty += 1 if steps[index]["stated"] < 0.02 else 0
    return tighter > TIGHTER * len(steps) or max(overlapping, empty) > OVERLAPPING * len(steps)


def _steps(items: list[Item]) -> dict[str, list[GlyphStep]]:
    """The steps from glyph to glyph within a line, by font."""
    steps: dict[str, list[GlyphStep]] = {}
    last: Glyph = []
    last_font = ""
    for item in items:
        font = "=" + item["font"]
        for glyph in item["glyphs"]:
            if font == last_font and not glyph[4] and _is_step(last, glyph, item["height"]):
                if font not in steps:
                    steps[font] = []
                height = item["height"]
                # A step is of glyphs with a height.
                step: GlyphStep = {
                    "text": last[0],
                    "length": (glyph[1] - last[1]) / height if height > 0 else 0.0,
                    "stated": last[3] / height if height > 0 else 0.0,
                    "size": floor(2 * height),
                }
                steps[font].append(step)
            last = glyph
            last_font = font
    return steps


def _is_step(left: Glyph, right: Glyph, height: float) -> bool:
    length = right[1] - left[1]
    return height > 0 and abs(right[2] - left[2]) < height / 4 and 0 < length < LONGEST_STEP * height


def _scale(step: GlyphStep) -> float:
    width = usual_width(step["text"])
    length: float = step["length"]
    return length / width if width > 0 else 1.0


def _true_widths(steps: list[GlyphStep]) -> Widths:
    """The true widths in glyph heights: `fixed`, the one width of all glyphs, or 0; else `scale`, the factor to the usual
    widths, with `widths` of the glyphs that occur often enough."""
    lengths = [step["length"] for step in steps]
    middle = _at(lengths, 0.5)
    near = [length for length in lengths if abs(length - middle) < 0.03 * middle]
    widths: dict[str, float] = {}
    if len(near) > 0.6 * len(lengths):
        return {"scale": 0.0, "fixed": middle, "widths": widths}
    scale = _at([_scale(step) for step in steps], 0.5)
    by_glyph: dict[str, list[float]] = {}
    for step in steps:
        name = "=" + step["text"]
        if name not in by_glyph:
            by_glyph[name] = []
        by_glyph[name].append(step["length"])
    for name in by_glyph:
        length = _at(by_glyph[name], 0.25)
        # A glyph that only occurs at the ends of words has the space in each of its distances.
        usual = scale * usual_width(name[1:])
        likeness = length / usual if usual > 0 else 0.0
        if len(by_glyph[name]) > 2 and 0.4 < likeness < 1.25:
            widths[name] = length
    return {"scale": scale, "fixed": 0.0, "widths": widths}


def usual_width(glyph: str) -> float:
    """The average width of a glyph in text fonts, in glyph heights."""
    for group in USUAL:
        if glyph in group[0]:
            width: float = group[1]
            return width
    return CAPITAL if glyph.lower() != glyph else OTHER


def _add_words(told: list[Item], item: Item, font: Widths) -> None:
    """Add the words of `item` to `told`; a word that continues the last piece makes that piece longer."""
    height: float = item["height"]
    for glyph in item["glyphs"]:
        name: str = "=" + glyph[0]
        width = font["fixed"] if font["fixed"] > 0 else font["scale"] * usual_width(glyph[0])
        if name in font["widths"]:
            width = font["widths"][name]
        drawn: float = height * width
        end: float = drawn + glyph[1]
        nothing: Any = {"y": 0, "font": "", "text": ""}
        last = told[len(told) - 1] if len(told) > 0 else nothing
        goes_on = last["font"] == item["font"] and last["text"] != "" and not glyph[4] and not last["end_of_line"]
        gap = glyph[1] - (last["x"] + last["width"]) if goes_on else 0
        if goes_on and abs(glyph[2] - last["y"]) < height / 4 and -height < gap < WORD_GAP * height:
            last["text"] += glyph[0]
            last["width"] = end - last["x"]
            continue
        if len(told) > 0 and abs(glyph[2] - last["y"]) > height / 2:
            last["end_of_line"] = True
        if glyph[4] and len(told) > 0:
            told.append(_piece(item, " ", glyph, 0))
        told.append(_piece(item, glyph[0], glyph, end - glyph[1]))
    if item["end_of_line"]:
        told[len(told) - 1]["end_of_line"] = True


def _piece(item: Item, text: str, glyph: Glyph, width: float) -> Item:
    piece: Any = dict(item)
    piece.update({"text": text, "x": glyph[1], "y": glyph[2], "width": width, "end_of_line": False, "glyphs": []})
    placed: Item = piece
    return placed


def _at(numbers: list[float], share: float) -> float:
    """The number below which the given share of the numbers lies."""
    ordered = sorted(numbers)
    return ordered[floor(share * (len(ordered) - 1))]
