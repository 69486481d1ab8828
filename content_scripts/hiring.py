"""Splits the sentence in a page's head: "COMPANY hiring TITLE in PLACE". Other languages word it in other ways."""

from content_scripts.fields import found
from extension_src.browser.types.pages import Candidates

HIRING = " hiring "


def hiring_fields(words: str, place_mark: str, source: str) -> Candidates:
    """{company, title, location} of the sentence, each a candidate; {} when it is no such sentence. The location is '' unless
    `place_mark` (" in ") occurs."""
    start = words.find(HIRING)
    if start <= 0:
        return {}
    rest = words[start + len(HIRING) :]
    end = rest.rfind(place_mark)
    return {
        "company": found(words[:start].strip(), source),
        "title": found((rest[:end] if end > 0 else rest).strip(), source),
        "location": found(rest[end + len(place_mark) :].strip() if end > 0 else "", source),
    }
