"""Fills a template in. Pure, and linear in the template's length.

`{company}` is a field. `[ at {company}]` is left out when one of its fields is not known; of `[Dear {contact}|Hello]` the
first part whose fields are known is taken. Outside brackets, a sentence with an unknown field is left out whole: a field is
never written as a placeholder. Brackets without a field are text.
"""

from typing import Any

from extension_src.core.letters.messages.fields import field_id
from extension_src.core.native.strings import split_words, stripped, stripped_right
from extension_src.core.native.tables import Table, entry, has, new_table, put

LONGEST_FIELD = 40
# Stands for an unknown field until its sentence is left out, and for a blank inside a value, so that no sentence ends there.
OPEN = "\ue000"
BLANK = "\ue001"
SENTENCE_ENDS = ".!?\u2026"
BLANKS = " \t"
# A line with nothing but these is left over from what was left out.
LEFT_OVER = " \t.,;:!?\u00a1\u00bf()-\u2013"


def fields_in(template: str) -> list[str]:
    """The ids of a template's fields, each once, in order."""
    seen: Table = new_table()
    found: list[str] = []
    for piece in _pieces(template):
        if piece["field"] != "" and not has(seen, piece["field"]):
            put(seen, piece["field"], True)
            found.append(piece["field"])
    return found


def open_fields(template: str, values: Table) -> list[str]:
    """The ids of the fields without a value that would be used, in order: where the first part of `[one|other]` is known,
    those of the other are not."""
    needed: list[str] = []
    for piece in _split(template):
        for part in piece["text"].split("|") if piece["is_group"] else [piece["text"]]:
            unknown = [name for name in fields_in(part) if known(values, name) == ""]
            needed.extend([name for name in unknown if name not in needed])
            if piece["is_group"] and len(unknown) == 0:
                break
    return needed


def filled_in(template: str, values: Table) -> str:
    """The text of a template; `values`: a table of texts by field id, in which a field without a text is not known."""
    lines = []
    for line in _with_groups(template, values).split("\n"):
        kept = _without_open(line)
        # A line is gone when everything in it was left out; a line that was empty before parts paragraphs.
        if kept == line or stripped(kept, LEFT_OVER) != "":
            lines.append(stripped_right(kept, BLANKS))
    text = "\n".join(lines)
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return stripped(text, " \t\n").replace(BLANK, " ")


def _with_groups(template: str, values: Table) -> str:
    """The template with its fields and brackets written out; OPEN stands for each unknown field outside brackets."""
    written = [
        _group(one["text"], values) if one["is_group"] else _written(one["text"], values) for one in _split(template)
    ]
    return "".join(written)


def _split(template: str) -> list[dict[str, Any]]:
    """The template in pieces {text, is_group}: what stands in brackets and has a field is a group, and has lost its brackets."""
    found: list[dict[str, Any]] = []
    plain = 0
    place = 0
    while place < len(template):
        start = template.find("[", place)
        end = -1 if start < 0 else template.find("]", start)
        if end < 0:
            break
        # Of two opening brackets the inner one belongs to the closing one.
        start += max(0, template[start:end].rfind("["))
        inside = template[start + 1 : end]
        place = end + 1
        if len(fields_in(inside)) > 0:
            found.append({"text": template[plain:start], "is_group": False})
            found.append({"text": inside, "is_group": True})
            plain = place
    found.append({"text": template[plain:], "is_group": False})
    return found


def _group(inside: str, values: Table) -> str:
    """The first part whose fields are all known; "" where there is none."""
    for part in inside.split("|"):
        if all([known(values, name) != "" for name in fields_in(part)]):
            return _written(part, values)
    return ""


def _written(text: str, values: Table) -> str:
    pieces = []
    for piece in _pieces(text):
        if piece["field"] == "":
            pieces.append(piece["text"].replace(OPEN, "").replace(BLANK, " "))
        else:
            value = known(values, piece["field"])
            pieces.append(OPEN if value == "" else value)
    return "".join(pieces)


def known(values: Table, name: str) -> str:
    """The value of a field on one line, "" when it is not known."""
    value: Any = entry(values, name)
    if value is None:
        return ""
    return BLANK.join(split_words(value.replace(OPEN, " ").replace(BLANK, " ")))


def _pieces(text: str) -> list[dict[str, str]]:
    """The text in pieces {text, field}: `field` is the id of a field, "" for plain text."""
    pieces: list[dict[str, str]] = []
    plain = 0
    start = text.find("{")
    while start >= 0:
        opened = start
        while opened < len(text) and text[opened] == "{":
            opened += 1
        width = text[opened : opened + LONGEST_FIELD].find("}")
        end = opened + width
        name = "" if width < 0 else text[opened:end]
        identifier = field_id(name) if "{" not in name and "\n" not in name else ""
        if identifier != "":
            pieces.append({"text": text[plain:start], "field": ""})
            pieces.append({"text": "", "field": identifier})
            plain = end + 1
            # What a person writes as {{company}} is the same field.
            while plain < len(text) and text[plain] == "}":
                plain += 1
            opened = plain
        start = text.find("{", opened)
    pieces.append({"text": text[plain:], "field": ""})
    return pieces


def _without_open(line: str) -> str:
    """The line without the sentences that hold an unknown field."""
    if OPEN not in line:
        return line
    kept = []
    start = 0
    for place in range(len(line)):
        is_end = line[place] in SENTENCE_ENDS and (place + 1 == len(line) or line[place + 1] in BLANKS)
        if is_end or place + 1 == len(line):
            sentence = line[start : place + 1]
            if OPEN not in sentence:
                kept.append(sentence)
            start = place + 1
    return stripped("".join(kept), BLANKS)
