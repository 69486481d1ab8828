"""What a search found in a row: highlighted where it stands, and shown where the row does not show it.

The browser's own highlights (https://drafts.csswg.org/css-highlight-api-1/) make and change no element, so that a key of a
search costs a painting and no layout.
"""

from typing import Any

from extension_src.core.applications.searching import marks, passage, query_words
from extension_src.core.native.words import folded

# What every row of the table and every card shows.
SEEN = ["title", "company", "location"]
# The texts of rows and cards that a search goes through.
SEARCHED = "[data-app-id] :is(.row-open, .company, td.location, .note)"
# The name of the highlights in page.css.
FOUND = "found"
SHOW_TEXT = 4


def highlight_found(query: str) -> None:
    """Highlight the words of the query in the rows and cards that are shown; stands until the next call."""
    words = query_words(query)
    if len(words) == 0:
        CSS.highlights.delete(FOUND)
        return
    found = __new__(Highlight())
    for element in document.querySelectorAll(SEARCHED):
        texts = document.createTreeWalker(element, SHOW_TEXT)
        while texts.nextNode():
            for place in marks(texts.currentNode.data, words):
                found.add(_range(texts.currentNode, place))
    CSS.highlights.set(FOUND, found)


def _range(node, place: list[Any]):
    # A static one: the browser moves the other kind along with each change of the text, which makes changes slow.
    return __new__(
        StaticRange({"startContainer": node, "startOffset": place[0], "endContainer": node, "endOffset": place[1]})
    )


def hit_words(row, query: str, in_texts) -> str:
    """The passage of the note or of another text in which the search found what the row does not show; '' where there is none.

    `in_texts`: the passages found so far in whole notes, contacts and listings, by application id.
    """
    seen = folded("\n".join([row[field] for field in SEEN]))
    unseen = [word for word in query_words(query) if seen.find(word) < 0]
    if len(unseen) == 0:
        return ""
    return passage(row["note"], unseen) or (in_texts[row["id"]] if row["id"] in in_texts else "")
