"""What a search found in a row: highlighted where it stands, and shown where the row does not show it."""

from extension_src.browser.highlights import highlight, no_highlight
from extension_src.core.applications.searching import marks, passage, query_words
from extension_src.core.native.words import folded

# What every row of the table and every card shows.
SEEN = ["title", "company", "location"]
FOUND = "found"
# The texts of rows and cards that a search goes through.
SEARCHED = "[data-app-id] :is(.row-open, .company, td.location, .note)"


def highlight_found(query: str) -> None:
    """Highlight the words of the query in the rows and cards that are shown."""
    words = query_words(query)
    if len(words) == 0:
        no_highlight(FOUND)
        return
    highlight(FOUND, document.querySelectorAll(SEARCHED), lambda text: marks(text, words))


def hit_words(row, query: str, in_texts) -> str:
    """The passage of the note or of another text in which the search found what the row does not show; '' where there is none.

    `in_texts`: the passages found so far in whole notes, contacts and listings, by application id.
    """
    seen = folded("\n".join([row[field] for field in SEEN]))
    unseen = [word for word in query_words(query) if seen.find(word) < 0]
    if len(unseen) == 0:
        return ""
    return passage(row["note"], unseen) or (in_texts[row["id"]] if row["id"] in in_texts else "")
