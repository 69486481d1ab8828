"""Words from the places of glyphs, where a font says wrongly how wide they are.

Some programs place every glyph by itself and write any widths into the file: none, one em for all, or another font's. A
reader that believes them glues words or parts letters. The distances from glyph to glyph tell the true widths.
"""

from typing import Any

from extension_src.core.native.numbers import floor

# All in glyph heights. How far from the stated width a distance must be to speak against it.
WRONG = 0.1
OVERLAP = 0.2
# Shares of a font's distances that are so; true widths are kerned, justified and set apart, but hardly ever tightened.
TIGHTER = 0.06
OVERLAPPING = 0.3
FEWEST_DISTANCES = 8
# The narrowest space between words: justified lines may press one of a quarter to this.
WORD_GAP = 0.15
# Longer ones lead to another line or column.
LONGEST_STEP = 2.0
# How wide glyphs of Latin text fonts are on average; other glyphs as OTHER.
USUAL: list[Any] = [
    ["iljI.,;:'|!\u2019íìîïıÍÌÎÏ", 0.25],
    ["ftr()[]-/\\ ", 0.32],
    ["mMW%@", 0.85],
    ["w", 0.72],
    ["0123456789", 0.55],
]
CAPITAL = 0.68
OTHER = 0.53


def with_true_widths(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """`items` of a page (as for `page_text`), where those of a font with wrong widths are taken apart into words."""
    steps = _steps(items)
    fonts: dict[str, Any] = {}
    for name in steps:
        # Headings of another size may be set apart, and no two sizes alike.
        by_size: dict[str, Any] = {}
        for step in steps[name]:
            size = f"={step['size']}"
            if size not in by_size:
                by_size[size] = []
            by_size[size].append(step)
        if any([has_wrong_widths(by_size[size]) for size in by_size]):
            fonts[name] = _true_widths(steps[name])
    if len(fonts) == 0:
        return items
    told: list[dict[str, Any]] = []
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


def has_wrong_widths(steps: list[dict[str, Any]]) -> bool:
    """Whether the distances between a font's glyphs speak against its widths.

    A step has `text`, the glyph it leaves, `length` and `stated`, both in glyph heights, and `size`, in half points.
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


def _steps(items: list[dict[str, Any]]) -> dict[str, Any]:
    """The steps from glyph to glyph within a line, by font."""
    steps: dict[str, Any] = {}
    last: list[Any] = []
    last_font = ""
    for item in items:
        font = "=" + item["font"]
        for glyph in item["glyphs"]:
            if font == last_font and not glyph[4] and _is_step(last, glyph, item["height"]):
                if font not in steps:
                    steps[font] = []
                height = item["height"]
                step = {"text": last[0], "length": (glyph[1] - last[1]) / height, "stated": last[3] / height}
                step["size"] = floor(2 * height)
                steps[font].append(step)
            last = glyph
            last_font = font
    return steps


def _is_step(left: list[Any], right: list[Any], height: float) -> bool:
    length = right[1] - left[1]
    return height > 0 and abs(right[2] - left[2]) < height / 4 and 0 < length < LONGEST_STEP * height


def _true_widths(steps: list[dict[str, Any]]) -> dict[str, Any]:
    """`scale` of the usual widths, and the widths of glyphs that are seen often enough, in glyph heights."""
    lengths = [step["length"] for step in steps]
    middle = _at(lengths, 0.5)
    near = [length for length in lengths if abs(length - middle) < 0.03 * middle]
    widths: dict[str, float] = {}
    if len(near) > 0.6 * len(lengths):
        return {"scale": 0.0, "fixed": middle, "widths": widths}
    scale = _at([step["length"] / usual_width(step["text"]) for step in steps], 0.5)
    by_glyph: dict[str, Any] = {}
    for step in steps:
        name = "=" + step["text"]
        if name not in by_glyph:
            by_glyph[name] = []
        by_glyph[name].append(step["length"])
    for name in by_glyph:
        length = _at(by_glyph[name], 0.25)
        # One that only ever ends words has the space in every distance.
        likeness = length / (scale * usual_width(name[1:]))
        if len(by_glyph[name]) > 2 and 0.4 < likeness < 1.25:
            widths[name] = length
    return {"scale": scale, "fixed": 0.0, "widths": widths}


def usual_width(glyph: str) -> float:
    """How wide a glyph is in text fonts on average, in glyph heights."""
    for group in USUAL:
        if glyph in group[0]:
            width: float = group[1]
            return width
    return CAPITAL if glyph.lower() != glyph else OTHER


def _add_words(told: list[dict[str, Any]], item: dict[str, Any], font: dict[str, Any]) -> None:
    """Add the words of `item` to `told`; one that goes on from the last piece of it is made longer."""
    height = item["height"]
    for glyph in item["glyphs"]:
        name = "=" + glyph[0]
        width = font["fixed"] if font["fixed"] > 0 else font["scale"] * usual_width(glyph[0])
        if name in font["widths"]:
            width = font["widths"][name]
        end = glyph[1] + width * height
        nothing: dict[str, Any] = {"y": 0, "font": "", "text": ""}
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


def _piece(item: dict[str, Any], text: str, glyph: list[Any], width: float) -> dict[str, Any]:
    piece = dict(item)
    piece.update({"text": text, "x": glyph[1], "y": glyph[2], "width": width, "end_of_line": False, "glyphs": []})
    return piece


def _at(numbers: list[float], share: float) -> float:
    """The number below which `share` of them are."""
    ordered = sorted(numbers)
    return ordered[floor(share * (len(ordered) - 1))]
