"""What a regular expression finds in a text, in the syntax that Python and JavaScript share: ASCII classes, no look-behind,
no flags. The V8 twin is browser/native/matching.py; what needs folded text is in patterns.py."""

import re


def found_part(expression: str, text: str) -> str:
    """What the first group of the expression matches, where it first occurs; '' when it does not."""
    match = re.search(expression, text, re.ASCII)
    return "" if match is None else match.group(1) or ""


def occurs(expression: str, text: str) -> bool:
    """Whether the expression occurs in the text."""
    return re.search(expression, text, re.ASCII) is not None
