"""Preparing text that somebody else wrote: nothing hidden stays in it, and it is cut on a word."""

import re
import unicodedata

_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[/!?]?[A-Za-z][^<>]{0,200}>", re.DOTALL)
HIDDEN = ("Cc", "Cf", "Cn", "Co", "Cs")
_BLANK_LINES = re.compile(r"\n\s*\n\s*\n+")


def visible(text: str) -> str:
    """The text without what a reader does not see: control, zero-width, direction and tag characters.

    Categories Cc and Cf of Unicode carry instructions that only a model reads; line ends and tabs stay.
    """
    return "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in HIDDEN)


def plain(text: str) -> str:
    """Visible text without markup and comments, so that no tag in it can close one of ours."""
    return _BLANK_LINES.sub("\n\n", _TAG.sub(" ", visible(text))).strip()


def cut(text: str, length: int) -> str:
    """At most `length` characters, ending with a whole word where there is a space to cut at."""
    if len(text) <= length:
        return text
    head = text[:length]
    if text[length].isspace():
        return head.rstrip()
    shorter = re.sub(r"\S+\Z", "", head).rstrip()
    return shorter or head
