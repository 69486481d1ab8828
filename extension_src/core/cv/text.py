"""The text of a CV: lines from the positioned items of a PDF page, and repairs that any extracted text needs."""

from typing import Any

from extension_src.core.native.cv_characters import composed, replaced, shown

# A scan has no words at all, but exporters stamp a name or an address over it.
FEWEST_WORDS = 30
# Characters: more than any usual CV has.
BLOCK = 20000
# In glyph heights. A word space is a quarter of one and kerning under a tenth; pdf.js has its own limit at 0.102.
WORD_GAP = 0.12
# Between words of a heading whose letters are set apart.
TRACKED_GAP = 0.4
# From baseline to baseline, in glyph heights: lines of one paragraph are set at 1.1 to 1.6.
PARAGRAPH_DROP = 2.1

ODD_BLANK = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
BLANK = "[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
TWO_OR_MORE = "{2,}"
LETTERS = "A-Za-z\u00c0-\u024f"
LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
# LaTeX without T1 fonts draws an accent as a glyph of its own, before its letter.
COMBINING = {
    "`": "\u0300",
    "\u00b4": "\u0301",
    "\u02c6": "\u0302",
    "\u02dc": "\u0303",
    "\u00a8": "\u0308",
    "\u02da": "\u030a",
    "\u02c7": "\u030c",
    "\u00b8": "\u0327",
}
COMPOUND_ENDINGS = [
    "aware",
    "based",
    "class",
    "driven",
    "facing",
    "first",
    "focused",
    "friendly",
    "level",
    "oriented",
    "party",
    "quality",
    "ready",
    "related",
    "scale",
    "service",
    "solving",
    "speaking",
    "stack",
    "wide",
]
DOTLESS = {"\u0131": "i", "\u0237": "j"}


def page_text(items: list[dict[str, Any]]) -> str:
    """Lines of one PDF page, in the order in which they were drawn.

    An item has `text`, `x` (along its baseline) and `y` (across it, upwards), `width` and `height` in points,
    and `end_of_line` where pdf.js saw one after it.
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


def clean(text: str) -> str:
    """`text` in NFC with its letters whole, divided words joined, and no character that shows nothing.

    Runs of spaces become one (a tab where they held one) and no more than one line in a row stays empty.
    """
    text = replaced("\r\n?|[\u000b\u000c\u0085\u2028\u2029]", _new_line, text)
    text = replaced("[\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]", _nothing, text)
    text = composed(shown(text))
    text = replaced("([\ufb00-\ufb06])", _ligature, text)
    text = replaced("([\u00b4\u02c6\u02dc\u00a8\u02da\u02c7\u00b8])([A-Za-z\u0131\u0237])", _accented, text)
    # A grave accent is also the quote of Markdown and of shells: only within a word.
    text = replaced(f"(?<=[{LETTERS}])(`)([aeiouAEIOU\u0131])", _accented, text)
    text = replaced(f"[\u2010\u00ad](?={BLANK}*\n)", _hyphen, text)
    text = replaced("\u00ad", _nothing, text)
    # What stays as it is is not matched: each match is a call.
    text = replaced(f"({BLANK}{TWO_OR_MORE}|{ODD_BLANK})", _blank, text)
    text = replaced("[ \t]\n[ \t]?|\n[ \t]", _new_line, text)
    text = _without_line_hyphens(text)
    text = replaced("\n\n\n+", _empty_line, text)
    return text.strip()


def blocks(text: str) -> list[str]:
    """`text` cut at line ends into parts that are cleaned in a moment each, so that a page can breathe between them."""
    parts: list[str] = []
    start = 0
    while len(text) - start > BLOCK:
        end = text.find("\n", start + BLOCK)
        if end < 0:
            break
        parts.append(text[start:end])
        start = end + 1
    parts.append(text[start:])
    return parts


def word_count(text: str) -> int:
    """How many of the pieces between white space have a letter or a digit."""
    count = 0

    def counted() -> str:
        nonlocal count
        count += 1
        return ""

    replaced("(?:(?<=\\s)|^)\\S*[0-9A-Za-z\u00c0-\u1fff\u2c00-\ud7ff]\\S*", counted, text)
    return count


def has_enough_words(words: int) -> bool:
    """Whether so many words are a CV's text, and not just a stamp on a scan."""
    return words >= FEWEST_WORDS


def _without_line_hyphens(text: str) -> str:
    """Words divided at a line's end made whole; the hyphen of a compound that the line's end fell on stays.

    It is a compound when the text has it elsewhere in one line or has both halves as words, when it ends as
    compounds do, or when it has another hyphen: typesetting programs divide no word that holds one.
    """
    if "-\n" not in text:
        return text
    whole: dict[str, bool] = {}

    def known(word: str) -> str:
        whole[f"-{word}".lower()] = True
        return word

    def is_word(half: str) -> bool:
        return len(half) > 2 and whole.get(f"-{half}".lower(), False)

    def joined(before: str, first: str, second: str, after: str) -> str:
        compound = f"{first}-{second}"
        stays = (
            before + after != ""
            or whole.get(f"-{compound}".lower(), False)
            or (is_word(first) and is_word(second))
            or second in COMPOUND_ENDINGS
        )
        return before + (compound if stays else first + second) + after

    # The looks behind keep the search linear in a text that is one long word.
    replaced(f"(?<![{LETTERS}-])(?<!-\n)([{LETTERS}]+(?:-[{LETTERS}]+)?)(?![{LETTERS}-])", known, text)
    halves = f"(?<![{LETTERS}])([{LETTERS}]+)-\n+([a-z\u00df-\u00ff][{LETTERS}]*)"
    return replaced(f"(-?){halves}(-?)", joined, text)


def _accented(accent: str, letter: str) -> str:
    base = DOTLESS.get(letter, letter)
    whole = composed(base + COMBINING[accent])
    # In "it´s" and "you´re" the sign is an apostrophe, yet ś and ŕ are letters too.
    is_apostrophe = accent == "\u00b4" and base.lower() not in "aeiouy"
    return accent + letter if is_apostrophe or len(whole) > 1 else whole


def _ligature(character: str) -> str:
    return LIGATURES[character]


def _blank(run: str) -> str:
    return "\t" if "\t" in run else " "


def _new_line() -> str:
    return "\n"


def _empty_line() -> str:
    return "\n\n"


def _hyphen() -> str:
    return "-"


def _nothing() -> str:
    return ""
