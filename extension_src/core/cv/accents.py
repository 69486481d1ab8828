"""Letters with accents, where a PDF draws the accent as a glyph of its own before its letter."""

from extension_src.core.cv.date_lines import LETTERS
from extension_src.core.native.cv_characters import composed, replaced

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
DOTLESS = {"\u0131": "i", "\u0237": "j"}
SPACING = "\u00b4\u02c6\u02dc\u00a8\u02da\u02c7\u00b8"


def with_accents(text: str) -> str:
    """`text` with every accent on its letter."""
    text = replaced(f"([{SPACING}])([A-Za-z\u0131\u0237])", _accented, text)
    # A grave accent is also the quote of Markdown and of shells: only within a word.
    return replaced(f"(?<=[{LETTERS}])(`)([aeiouAEIOU\u0131])", _accented, text)


def _accented(accent: str, letter: str) -> str:
    base = DOTLESS.get(letter, letter)
    whole = composed(base + COMBINING[accent])
    # In "it´s" and "you´re" the sign is an apostrophe, yet ś and ŕ are letters too.
    is_apostrophe = accent == "\u00b4" and base.lower() not in "aeiouy"
    return accent + letter if is_apostrophe or len(whole) > 1 else whole
