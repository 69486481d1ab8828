"""Passages of a page's texts in another colour, by the browser's own highlights: no element is made or changed for them, so that
each key of a search costs a painting and no layout. The page's style says the colour: `::highlight(name)`.
Source: https://drafts.csswg.org/css-highlight-api-1/
"""

from typing import Any

SHOW_TEXT = 4


def highlight(name: str, elements: Any, places_of: Any) -> None:
    """Highlight, in each text of these elements, the `[[start, end]]` that `places_of(text)` gives, and nothing else under this
    name. The texts may change at any time: what is highlighted stands until the next call."""
    found = __new__(Highlight())
    for element in elements:
        texts = document.createTreeWalker(element, SHOW_TEXT)
        while texts.nextNode():
            node = texts.currentNode
            for place in places_of(node.data):
                found.add(_range(node, place[0], place[1]))
    CSS.highlights.set(name, found)


def no_highlight(name: str) -> None:
    """Highlight nothing under this name."""
    CSS.highlights.delete(name)


def _range(node: Any, start: int, end: int) -> Any:
    # A static one: the browser moves the other kind along with each change of the text, which makes changes slow.
    return __new__(StaticRange({"startContainer": node, "startOffset": start, "endContainer": node, "endOffset": end}))
