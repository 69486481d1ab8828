"""Mends the JSON that sites write into JSON-LD by hand: raw line ends in texts, commas before a closing bracket, comments and
CDATA around it, backslashes before nothing, several values one after the other. Pure; one pass over the text.

What is valid stays as it is; what is damaged in another way stays damaged, and is not read.
"""

ESCAPED = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
ESCAPES = '"\\/bfnrtu'
WHITE_SPACE = " \n\r\t\u00a0\ufeff"
# What may stand around a block's JSON, in scripts of the time of XHTML.
AROUND = ["<!--", "-->", "<![CDATA[", "]]>"]
# Characters; a longer block is not mended.
LONGEST = 300000


def mended_json(text: str) -> str:
    """The text as JSON, a list of its values where there are several; '' where it is too long to be mended."""
    if len(text) > LONGEST:
        return ""
    pieces: list[str] = []
    depth = 0
    values = 0
    at = 0
    while at < len(text):
        character = text[at]
        skipped = _skipped(text, at)
        if skipped > 0:
            at += skipped
        elif character == '"':
            end = _end_of_text(text, at)
            pieces.append(_mended_text(text[at:end]))
            at = end
        else:
            is_opening = character == "{" or character == "["
            is_closing = character == "}" or character == "]"
            if is_opening and depth == 0:
                values += 1
                if values > 1:
                    pieces.append(",")
            if is_opening:
                depth += 1
            if is_closing:
                depth -= 1
            is_needless = character == "," and (_closes(text, at + 1) or depth == 0)
            # Outside of all values: a semicolon after the last one.
            if not is_needless and (depth > 0 or is_closing):
                pieces.append(character)
            at += 1
    joined = "".join(pieces)
    return f"[{joined}]" if values > 1 else joined


def _skipped(text: str, at: int) -> int:
    """The number of characters of the comment or the mark that begins here, 0 for none."""
    for mark in AROUND:
        if _begins(text, at, mark):
            return len(mark)
    if _begins(text, at, "/*"):
        end = text.find("*/", at)
        after: int = len(text) if end < 0 else end + 2
        return after - at
    if _begins(text, at, "//"):
        end = text.find("\n", at)
        line = text[at : end if end >= 0 else len(text)]
        # "//<![CDATA[" may be followed by the JSON on the same line.
        opened: int = line.find("[CDATA[")
        return opened + len("[CDATA[") if opened >= 0 else len(line)
    return 0


def _begins(text: str, at: int, mark: str) -> bool:
    # In the browser `startswith` with a place searches all that follows.
    return text[at : at + len(mark)] == mark


def _end_of_text(text: str, opening: int) -> int:
    """The index after the quote that closes the text opened at `opening`, or the end of all where none does."""
    at = opening + 1
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] == '"':
            return at + 1
        at += 1
    return len(text)


def _mended_text(quoted: str) -> str:
    """A quoted text in which every control character and every lone backslash is escaped."""
    pieces: list[str] = []
    at = 0
    while at < len(quoted):
        character = quoted[at]
        if character == "\\":
            following = quoted[at + 1 : at + 2]
            pieces.append(f"\\{following}" if following != "" and following in ESCAPES else f"\\\\{following}")
            at += 1
        elif character in ESCAPED:
            pieces.append(ESCAPED[character])
        elif character >= " ":
            pieces.append(character)
        at += 1
    return "".join(pieces)


def _closes(text: str, at: int) -> bool:
    """Whether the next character that is no white space closes a list or a record, or nothing follows."""
    while at < len(text) and text[at] in WHITE_SPACE:
        at += 1
    return at == len(text) or text[at] in "]},"
