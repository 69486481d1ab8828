"""Decodes data in a page's inline scripts: a content script sees the scripts' text, but not the page's variables."""

from __future__ import annotations

from typing import Any

from extension_src.browser.dom import all_of
from extension_src.browser.errors import JavaScriptError
from extension_src.core.listings.inline_state import as_json_string, parsed_string, text_property
from extension_src.core.native.records import is_record, is_text

# The last decoded script is kept, because one click reads the same state several times.
decoded = {"name": "", "text": "", "value": None}


def assigned_json(page: Node, name: str) -> str | None:
    """The value of `window.NAME = JSON.parse("...")` on the page; None when it is missing or broken."""
    for script in all_of(page, "script:not([src])"):
        text = script.textContent
        if name in text:
            if text != decoded["text"] or name != decoded["name"]:
                decoded["value"] = decoded_assignment(text, name)
                decoded["name"] = name
                decoded["text"] = text
            if decoded["value"] is not None:
                return decoded["value"]
    return None


def decoded_assignment(text: str, name: str) -> Any:
    """The value that a script's text assigns to `name`; None when it assigns none, or its JSON is broken."""
    literal = parsed_string(text, name)
    if literal == "":
        return None
    try:
        return JSON.parse(JSON.parse(as_json_string(literal)))
    except JavaScriptError:
        return None


def inline_text(page: Node, name: str) -> str:
    """The text of the first `"name": "..."` in the page's inline scripts, '' when none has it."""
    for script in all_of(page, "script:not([src])"):
        text = text_property(script.textContent, name)
        if text != "":
            return text
    return ""


def value_at(value: Any, path: list[str]) -> Any:
    """The value at a path of property names in decoded JSON, None when a name on the path is missing."""
    for name in path:
        if not is_record(value) or name not in value:
            return None
        value = value[name]
    return value


def text_in(value: object, path: list[str]) -> str:
    """The text at a path of property names, without white space around it; '' when there is no text."""
    answer = value_at(value, path)
    return answer.strip() if is_text(answer) else ""
