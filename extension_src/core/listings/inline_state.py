"""Finds the data inside a page's inline script by reading the script's text. Pure; no script is ever run.

Boards write `window.NAME = JSON.parse("...")`, a JavaScript string whose content is JSON, or the object itself.
"""

WHITE_SPACE = " \n\r\t"


def parsed_string(script: str, name: str) -> str:
    """The string literal in `name = JSON.parse(...)`, quotes included; '' when there is none."""
    start = script.find(name)
    if start < 0:
        return ""
    call = script.find("JSON.parse(", start)
    # When the call is further from the name, the name belongs to other code.
    if call < 0 or call - start > len(name) + 10:
        return ""
    opening = call + len("JSON.parse(")
    if script[opening : opening + 1] != '"':
        return ""
    # The quote is searched together with the bracket, so that thousands of escaped quotes are not checked one by one.
    end = end_of_string(script, opening, '")')
    return "" if end < 0 else script[opening:end]


def end_of_string(script: str, opening: int, ending: str) -> int:
    """The index after the quote that closes the literal opened at `opening`; -1 when it never closes.

    `ending`: the closing quote with the text that is known to follow it.
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
    """A double-quoted JavaScript literal as JSON, which has no `\\'` and no `\\x2F`."""
    if "\\x" not in literal and "\\'" not in literal:
        return literal
    # The text is split at pairs of backslashes, so that every backslash left begins an escape.
    pieces = literal.split("\\\\")
    mended = [piece.replace("\\'", "'").replace("\\x", "\\u00") for piece in pieces]
    return "\\\\".join(mended)


def text_property(script: str, name: str) -> str:
    """The text of the first property `"name": "..."` in a script; '' when there is none, or when it has escapes."""
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
