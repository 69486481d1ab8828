"""Makes lines of text from the positioned items of a PDF page, in the order of the items."""

from typing import Any

from extension_src.core.types.cv_pages import Item

# In glyph heights. A word space is a quarter of one and kerning under a tenth; pdf.js has its own limit at 0.102.
WORD_GAP = 0.12
# In glyph heights: the narrowest space between words of a heading whose letters are spaced.
TRACKED_GAP = 0.4
# In glyph heights, from baseline to baseline: more begins a paragraph; lines of one paragraph are 1.1 to 1.6 apart.
PARAGRAPH_DROP = 2.1


def page_text(items: list[Item]) -> str:
    """The lines of one PDF page, in the order of its items.

    An item has `text`, `x` (along its baseline) and `y` (across it, upwards), `width` and `height` in points, `font`,
    `end_of_line` (whether pdf.js saw one after it), and `glyphs`: [text, x, y, stated width, whether after a blank].
    """
    pieces: list[str] = []
    last: Any = {}
    was_tracked = False
    gap = ""
    for item in items:
        # Two letters are enough for a short word when the word before it was spaced too.
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
    """The text of a heading set as "S K I L L S", which pdf.js reads as words of one letter, joined into words.

    `fewest`: how many single letters it takes to be such a heading.
    """
    parts = text.split(" ")
    letters = 0
    longest = 0
    for part in parts:
        letters += 1 if len(part) == 1 and part.lower() != part.upper() else 0
        longest = max(longest, len(part))
    return "".join(parts) if letters >= fewest and letters * 4 >= len(parts) * 3 and longest <= 2 else text


def separation(left: Item, right: Item, gap: str, word_gap: float) -> str:
    """The text between two items: nothing, a space, a new line or an empty line.

    `gap`: what pdf.js saw between them; `word_gap`: the narrowest space between words, in glyph heights.
    """
    height: float = max(left["height"], right["height"])
    drop: float = left["y"] - right["y"]
    if gap == "\n" or abs(drop) > height:
        # A step upwards leads to the top of the next column.
        is_paragraph = drop > PARAGRAPH_DROP * height or drop < -height
        return "\n\n" if is_paragraph else "\n"
    distance = right["x"] - (left["x"] + left["width"])
    # pdf.js reports no end of line when drawing goes back on the same baseline, as for a left column drawn last.
    is_back = right["x"] < left["x"] - height / 2
    is_space = gap == " " and word_gap == WORD_GAP
    return " " if is_space or is_back or distance > word_gap * height else ""
