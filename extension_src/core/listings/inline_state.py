"""Finds the data that a page's own inline script carries, in the script's text. Pure; nothing is ever run.

Boards write `window.NAME = JSON.parse("...")`, a JavaScript string whose content is JSON, or the object itself.
"""

WHITE_SPACE = " \n\r\t"


def parsed_string(script: str, name: str) -> str:
    """The string literal, quotes included, given to `name = JSON.parse(...)`; '' when there is none."""
    start = script.find(name)
    if start < 0:
        return ""
    call = script.find("JSON.parse(", start)
    # Anything longer between the name and the call is other code that mentions the name.
    if call < 0 or call - start > len(name) + 10:
        return ""
    opening = call + len("JSON.parse(")
    if script[opening : opening + 1] != '"':
        return ""
    # Only the last of thousands of quotes stands before the bracket: escaped ones are not looked at one by one.
    end = end_of_string(script, opening, '")')
    return "" if end < 0 else script[opening:end]


def end_of_string(script: str, opening: int, ending: str) -> int:
    """The index after the quote that closes the literal opened at `opening`, -1 when it never closes.

    `ending`: the quote and what is known to stand behind it.
    """
    closing = script.find(ending, opening + 1)
    while closing >= 0:
        backslashes = 0
        while script[closing - 1 - backslashes] == "\\":
            backslashes += 1
        if backslashes % 2 == 0:
            return closing + 1
        closing = script.find(ending, closing + 1)
    return -1


def as_json_string(literal: str) -> str:
    """A double-quoted JavaScript literal as JSON, which knows neither `\\'` nor `\\x2F`."""
    if "\\x" not in literal and "\\'" not in literal:
        return literal
    # Pairs of backslashes are set aside, so that what is left of each escape begins with its own backslash.
    pieces = literal.split("\\\\")
    mended = [piece.replace("\\'", "'").replace("\\x", "\\u00") for piece in pieces]
    return "\\\\".join(mended)


def text_property(script: str, name: str) -> str:
    """The text of the first property `"name": "..."` in a script, '' when there is none or it has escapes."""
    label = f'"{name}"'
    start = script.find(label)
    while start >= 0:
        at = _after_white_space(script, start + len(label))
        if script[at : at + 1] == ":":
            opening = _after_white_space(script, at + 1)
            end = end_of_string(script, opening, '"') if script[opening : opening + 1] == '"' else -1
            text = script[opening + 1 : end - 1] if end > 0 else ""
            if text != "" and "\\" not in text:
                return text
        start = script.find(label, start + len(label))
    return ""


def _after_white_space(script: str, at: int) -> int:
    while at < len(script) and script[at] in WHITE_SPACE:
        at += 1
    return at
