"""What a search found in a row: marked where it stands, and shown where the row does not show it."""

from typing import Any

from extension_src.browser.view import h
from extension_src.core.applications.searching import marks, passage, query_words
from extension_src.core.native.words import folded

# What every row of the table and every card shows.
SEEN = ["title", "company", "location"]


def marked(words: str, query: str) -> list[Any]:
    """The words as children of an element, what was found among them marked."""
    places = marks(words, query_words(query)) if query != "" else []
    children = []
    end = 0
    for place in places:
        if place[0] > end:
            children.append(words[end : place[0]])
        children.append(h("mark", {"key": f"{place[0]}"}, [words[place[0] : place[1]]]))
        end = place[1]
    if end < len(words) or len(places) == 0:
        children.append(words[end:])
    return children


def hit_words(row, query: str, in_texts) -> str:
    """The passage of the note or of another text in which the search found what the row does not show; '' where there is none.

    `in_texts`: the passages found so far in whole notes, contacts and listings, by application id.
    """
    seen = folded("\n".join([row[field] for field in SEEN]))
    unseen = [word for word in query_words(query) if seen.find(word) < 0]
    if len(unseen) == 0:
        return ""
    return passage(row["note"], unseen) or (in_texts[row["id"]] if row["id"] in in_texts else "")
