"""Characters of a CV's text, on CPython. The twin for V8 is browser/native/cv_characters.py: same names and answers.

A pattern for `replaced` must use only what Python's `re` and JavaScript's `RegExp` have in common.
"""

import re
import unicodedata
from collections.abc import Callable

_UNSHOWN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffc-\uffff\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff]"
)


def composed(text: str) -> str:
    """`text` in Unicode normal form C."""
    return unicodedata.normalize("NFC", text)


def shown(text: str) -> str:
    """`text` with a space in place of each character that shows nothing: control codes, lone surrogates, and private-use
    code points (which icon fonts use for their glyphs)."""
    return _UNSHOWN.sub(" ", text)


def replaced(pattern: str, replacement: Callable[..., str], text: str) -> str:
    """`text` with every match of `pattern` replaced by the result of `replacement`, called with the match's groups."""
    return re.sub(pattern, lambda match: replacement(*match.groups()), text)
