"""Preparing text that somebody else wrote: nothing hidden stays in it, and it is cut on a word."""

import re
import unicodedata
from collections.abc import Callable

_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[/!?]?[A-Za-z][^<>]{0,200}>", re.DOTALL)
HIDDEN = ("Cc", "Cf", "Cn", "Co", "Cs")
_BLANK_LINES = re.compile(r"\n\s*\n\s*\n+")


def visible(text: str) -> str:
    """The text without what a reader does not see: control, zero-width, direction and tag characters.

    Categories Cc and Cf of Unicode carry instructions that only a model reads; line ends and tabs stay.
    """
    return without(text, lambda char: char not in "\n\t" and unicodedata.category(char) in HIDDEN)


def without(text: str, unwanted: Callable[[str], object]) -> str:
    """The text without the characters of that kind, each of which is looked at once."""
    return text.translate({ord(char): None for char in set(text) if unwanted(char)})


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
