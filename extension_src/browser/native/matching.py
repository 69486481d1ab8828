"""What a regular expression finds in a text: the V8 twin of core/native/matching.py."""


def found_part(expression, text):
    match = __new__(RegExp(expression)).exec(text)
    # A group that took no part is JavaScript's undefined.
    return "" if match is None or not match[1] else match[1]


def occurs(expression, text):
    return __new__(RegExp(expression)).test(text)
