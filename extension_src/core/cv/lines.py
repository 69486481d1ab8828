"""Lines of text from the positioned items of a PDF page, in the order in which they stand."""

from typing import Any

# In glyph heights. A word space is a quarter of one and kerning under a tenth; pdf.js has its own limit at 0.102.
WORD_GAP = 0.12
# Between words of a heading whose letters are set apart.
TRACKED_GAP = 0.4
# From baseline to baseline, in glyph heights: lines of one paragraph are set at 1.1 to 1.6.
PARAGRAPH_DROP = 2.1


def page_text(items: list[dict[str, Any]]) -> str:
    """Lines of one PDF page, in the order in which they were drawn.

    An item has `text`, `x` (along its baseline) and `y` (across it, upwards), `width` and `height` in points, `font`,
    `end_of_line` where pdf.js saw one after it, and its `glyphs`: [text, x, y, stated width, whether after a blank].
    """
    pieces: list[str] = []
    last: dict[str, Any] = {}
    was_tracked = False
    gap = ""
    for item in items:
        # A short word of a heading is known by the word before it.
        text = untracked(item["text"], 2 if was_tracked and gap != "\n" else 4)
        if text.strip() != "":
            is_tracked = text != item["text"]
            if len(pieces) > 0:
                pieces.append(separation(last, item, gap, TRACKED_GAP if is_tracked or was_tracked else WORD_GAP))
            pieces.append(text)
            last = item
            was_tracked = is_tracked
            gap = ""
        elif text != "" and gap == "":
            gap = " "
        if item["end_of_line"]:
            gap = "\n"
    return "".join(pieces)


def untracked(text: str, fewest: int) -> str:
    """A heading set "S K I L L S", which pdf.js takes for words of one letter, in one piece.

    `fewest` is how many such letters make a heading of it.
    """
    parts = text.split(" ")
    letters = 0
    longest = 0
    for part in parts:
        letters += 1 if len(part) == 1 and part.lower() != part.upper() else 0
        longest = max(longest, len(part))
    return "".join(parts) if letters >= fewest and letters * 4 >= len(parts) * 3 and longest <= 2 else text


def separation(left: dict[str, Any], right: dict[str, Any], gap: str, word_gap: float) -> str:
    """What stands between two items: nothing, a space, a new line or an empty line.

    `gap` is what pdf.js saw there, `word_gap` the narrowest space between words, in glyph heights.
    """
    height = max(left["height"], right["height"])
    drop = left["y"] - right["y"]
    if gap == "\n" or abs(drop) > height:
        # Upwards is the top of the next column.
        is_paragraph = drop > PARAGRAPH_DROP * height or drop < -height
        return "\n\n" if is_paragraph else "\n"
    distance = right["x"] - (left["x"] + left["width"])
    # pdf.js sees no end of line when the pen goes back on the same baseline, as for a left column drawn last.
    is_back = right["x"] < left["x"] - height / 2
    is_space = gap == " " and word_gap == WORD_GAP
    return " " if is_space or is_back or distance > word_gap * height else ""
