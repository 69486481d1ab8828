"""Finding rows: every word typed must stand somewhere in what the row shows, accents and case aside."""

from popup.boards import board_name


def folded(words: str) -> str:
    """Lower case without accents: `Diseñador` and `disenador` are the same."""
    plain = words.normalize("NFD")
    return plain.js_replace(_MARKS, "").toLowerCase()


_MARKS = __new__(RegExp("\\p{Diacritic}", "gu"))


def search_text(row) -> str:
    """What a search looks through, folded: made once a row and kept on it."""
    if "found_by" in row:
        return row["found_by"]
    parts = [row["title"], row["company"], row["location"], board_name(row["board"]), row["salary"], row["note"]]
    row["found_by"] = folded("\n".join(parts))
    return row["found_by"]


def search_words(query: str) -> list:
    """The folded words of a search."""
    return [word for word in folded(query).split(" ") if word != ""]


def row_matches(row, words: list) -> bool:
    """Whether every word stands in the row."""
    found_by = search_text(row)
    for word in words:
        if not found_by.includes(word):
            return False
    return True


def rows_found(rows: list, query: str) -> list:
    """The rows a search finds, in their order."""
    words = search_words(query)
    if len(words) == 0:
        return rows
    return [row for row in rows if row_matches(row, words)]
