"""Removes invisible characters from other people's text. The V8 twin is browser/native/visible.py; tests hold them equal."""

import re

_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029]")
# Control codes except tab and line feed, soft hyphen, zero-width and filler letters, marks and overrides of the writing
# direction, annotations, tags. The joiner is kept, because emoji and some scripts are written with it.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\ufffe\uffff\U000e0000-\U000e007f]"
)
_HALVES = re.compile("[\ud800-\udfff]")


def visible(text: str) -> str:
    """`text` without characters that are invisible or reverse the text beside them. Each line end becomes a line feed, each
    half of a character U+FFFD."""
    return _HALVES.sub("\ufffd", _UNSEEN.sub("", _LINE_ENDS.sub("\n", text)))
