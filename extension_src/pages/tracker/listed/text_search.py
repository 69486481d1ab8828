"""Searches what the index rows do not contain: whole notes, contacts and listing texts, read in the background in parts."""

from typing import Any

from extension_src.browser.storage import local
from extension_src.core.applications.searching import has_words, passage, query_words
from extension_src.core.native.words import folded
from extension_src.core.types.applications import Row

# How many applications are read at once: a few hundred kilobytes of text, dropped before the next read.
BATCH = 200
# The shortest query searched in texts; shorter ones search rows alone, as two letters occur in every text.
SHORTEST = 3
# Milliseconds without a key press before texts are read.
PAUSE = 300


def texts_of(application, listing) -> list[Any]:
    """The searchable texts of an application and its listing. Its address is left out: a listing found by a word of its link
    shows nobody why."""
    parts = [application["title"], application["company"], application["notes"], listing or ""]
    for name in ["contacts", "links"]:
        for item in application[name] if name in application and application[name] is not None else []:
            parts.append(" · ".join(Object.values(item)))
    return parts


def found_passage(parts: list[Any], words: list[str]):
    """The passage in which the words were found first; None where not all of them stand in the texts."""
    if not has_words(folded("\n".join(parts)), words):
        return None
    # The title and the company are seen anyway.
    for part in parts[2:]:
        words_found = passage(part, words)
        if words_found != "":
            return words_found
    return ""


class TextSearch:
    """Runs one search at a time; a new search ends the one before."""

    def __init__(self, on_found):
        self.on_found = on_found
        self.turn = 0
        self.timer = None

    def start(self, query: str, rows: list[Row]) -> None:
        """Search the texts of these rows' applications for the query; calls `on_found({id: passage})` with the ones found."""
        clearTimeout(self.timer)
        self.turn += 1
        if len(query.strip()) < SHORTEST:
            return
        turn = self.turn
        self.timer = setTimeout(lambda: self.run(query_words(query), [row["id"] for row in rows], turn), PAUSE)

    async def run(self, words: list[str], ids: list[str], turn: int) -> None:
        found = {}
        for start in range(0, len(ids), BATCH):
            batch = [ids[place] for place in range(start, min(start + BATCH, len(ids)))]
            keys = [f"app:{identifier}" for identifier in batch]
            keys.extend([f"job:{identifier}" for identifier in batch])
            texts = await local.get(keys)
            if turn != self.turn:
                return
            for identifier in batch:
                if f"app:{identifier}" in texts:
                    listing = texts[f"job:{identifier}"] if f"job:{identifier}" in texts else ""
                    words_found = found_passage(texts_of(texts[f"app:{identifier}"], listing), words)
                    if words_found is not None:
                        found[f"{identifier}"] = words_found
        self.on_found(found)
