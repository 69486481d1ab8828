"""Finds a regular expression in a text: the V8 twin of core/native/matching.py."""


def found_part(expression: str, text: str) -> str:
    match = __new__(RegExp(expression)).exec(text)
    # A group that did not take part in the match is undefined in JavaScript.
    return "" if match is None or not match[1] else match[1]


def occurs(expression: str, text: str) -> bool:
    return __new__(RegExp(expression)).test(text)
