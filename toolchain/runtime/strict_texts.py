"""`==` with a text that reads as a number compares strictly: JavaScript takes 0 for '' and 7 for '7'."""

import re

_BLANK_OR_NUMBER = r"""(?:''|""|'[\d. ]+'|"[\d. ]+")"""
# Texts and comments stand first, so that what they say is left alone.
_PARTS = re.compile(
    rf"(?P<left>{_BLANK_OR_NUMBER}) (?P<sign>[=!])= |"
    r"""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|//[^\n]*|/\*.*?\*/|"""
    rf" (?P<before>[=!])= (?={_BLANK_OR_NUMBER})",
    re.DOTALL,
)


def compare_strictly(text: str) -> str:
    """The text of a module with these comparisons strict."""
    return _PARTS.sub(_strict, text)


def _strict(found: re.Match[str]) -> str:
    if found["left"]:
        return f"{found['left']} {found['sign']}== "
    return f" {found['before']}== " if found["before"] else found[0]
