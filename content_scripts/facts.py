"""Gathers the texts in which a page says facts of its job: dates, workplace, contract, pay, the employer's address.

They are only gathered here, as `[name, text, source]`; the worker reads them (core/listings/facts/reading.py), so that a click
costs the page little. `name` is `line` where only the words tell which fact a text is.
"""

from __future__ import annotations

from content_scripts.fields import first_line, text_in
from extension_src.browser.dom import one_line, text_of
from extension_src.browser.types.pages import FactText, Places

# Characters; a longer text is no fact.
LONGEST = 160
MOST = 50


def lines_in(elements: list[Element]) -> list[str]:
    """The short texts of these elements, parted at line breaks and middle dots."""
    texts = []
    for element in elements:
        for text in text_of(element).replace("\u2022", "\n").replace("·", "\n").split("\n"):
            texts.append(one_line(text))
    return texts


def line_facts(texts: list[str]) -> list[FactText]:
    """The candidates of texts that name no fact themselves."""
    candidates: list[FactText] = []
    for text in texts:
        if 1 < len(text) <= LONGEST and len(candidates) < MOST:
            candidates.append(["line", text, "dom"])
            # "$30 an hour - Part-time": what follows the pay is another fact.
            for part in text.split(" - ")[1:]:
                candidates.append(["line", part, "dom"])
    return candidates


def labelled_facts(root, places: Places, source: str) -> list[FactText]:
    """The candidates of {fact: places} (fields.py) below an element, or in a record."""
    candidates = []
    for fact in places.keys():
        text = first_line(root, places[fact]) if source == "dom" else text_in(root, places[fact][0], one_line)
        if text != "":
            candidates.append([fact, text, source])
    return candidates
