"""Preparing text that somebody else wrote: nothing hidden stays in it. All in time linear in the text."""

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
