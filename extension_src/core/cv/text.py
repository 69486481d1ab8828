"""The text of a CV: the repairs that any extracted text needs, and whether there is enough of it."""

from extension_src.core.cv.accents import with_accents
from extension_src.core.cv.date_lines import LETTERS
from extension_src.core.cv.hyphens import without_line_ends_in_words
from extension_src.core.native.cv_characters import composed, replaced, shown

# A scan has no words, except for a name or address that an exporter stamps on it; a CV has at least this many words.
FEWEST_WORDS = 30
# Characters: more than a usual CV has.
BLOCK = 20000
# The characters that stand for a glyph whose letter a PDF does not name.
UNKNOWN = "\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd"
ODD_BLANK = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
BLANK = "[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
TWO_OR_MORE = "{2,}"
LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}


def clean(text: str) -> str:
    """`text` in NFC with its letters whole, divided words joined, and invisible characters removed.

    A run of spaces becomes one space (a tab if the run has one), and a run of empty lines becomes one empty line.
    """
    text = replaced("\r\n?|[\u000b\u000c\u0085\u2028\u2029]", _new_line, text)
    text = replaced("[\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]", _nothing, text)
    text = composed(shown(text))
    text = replaced("([\ufb00-\ufb06])", _ligature, text)
    text = with_accents(text)
    text = replaced(f"[\u2010\u00ad](?={BLANK}*\n)", _hyphen, text)
    text = replaced("\u00ad", _nothing, text)
    # The expression matches only what must change, because each match costs a call.
    text = replaced(f"({BLANK}{TWO_OR_MORE}|{ODD_BLANK})", _blank, text)
    text = replaced("[ \t]\n[ \t]?|\n[ \t]", _new_line, text)
    text = without_line_ends_in_words(text)
    text = replaced("\n\n\n+", _empty_line, text)
    return text.strip()


def has_lost_letters(text: str) -> bool:
    """Whether words in a PDF's text, before it is cleaned, lack letters because the fonts do not name them.

    An icon has no text either, but is beside words, not inside them.
    """
    count = 0

    def counted() -> str:
        nonlocal count
        count += 1
        return ""

    replaced("(?<=[" + LETTERS + "])[" + UNKNOWN + "]{1,3}(?=[" + LETTERS + "])", counted, text)
    return count > 0


def blocks(text: str) -> list[str]:
    """`text` cut at line ends into parts that are each cleaned quickly, so that a page stays responsive between them."""
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
    """The number of words: pieces between white space that have a letter or a digit."""
    count = 0

    def counted() -> str:
        nonlocal count
        count += 1
        return ""

    replaced("(?:(?<=\\s)|^)\\S*[0-9A-Za-z\u00c0-\u1fff\u2c00-\ud7ff]\\S*", counted, text)
    return count


def has_enough_words(words: int) -> bool:
    """Whether this many words can be a CV's text, and not just a stamp on a scan."""
    return words >= FEWEST_WORDS


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
