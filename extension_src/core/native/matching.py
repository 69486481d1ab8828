"""Searches text with regular expressions in the syntax that Python and JavaScript share: ASCII classes, no look-behind, no
flags. The V8 twin is browser/native/matching.py; patterns.py has the expressions over folded text."""

import re


def found_part(expression: str, text: str) -> str:
    """The text of the expression's first group at its first match; '' when there is no match."""
    match = re.search(expression, text, re.ASCII)
    return "" if match is None else match.group(1) or ""


def occurs(expression: str, text: str) -> bool:
    """Whether the expression matches anywhere in the text."""
    return re.search(expression, text, re.ASCII) is not None
