"""Searching what rows do not hold: whole notes, people and listing texts, read in the background, a part at a time."""

from extension_src.browser.storage import local
from extension_src.core.applications.filtering import query_words
from extension_src.core.native.words import folded

# Applications read at once: a few hundred kilobytes of text, gone again before the next.
BATCH = 200
# A search this short is found in rows alone: two letters stand in every text.
SHORTEST = 3
# Milliseconds without a key before texts are read.
PAUSE = 300


def text_of(application, listing) -> str:
    """Everything of an application that a search may look through, folded."""
    parts = [application["title"], application["company"], application["notes"], application["url"], listing or ""]
    for name in ["contacts", "links"]:
        if name in application and application[name] is not None:
            parts.append(JSON.stringify(application[name]))
    return folded("\n".join(parts))


class TextSearch:
    """One search at a time; a new one ends the one before."""

    def __init__(self, on_found):
        self.on_found = on_found
        self.turn = 0
        self.timer = None

    def start(self, query: str, ids: list) -> None:
        """Look for the query in the texts of these applications; `on_found(record of ids)` is told what is found."""
        clearTimeout(self.timer)
        self.turn += 1
        if len(query.strip()) < SHORTEST:
            return
        turn = self.turn
        self.timer = setTimeout(lambda: self.run(query_words(query), ids, turn), PAUSE)

    async def run(self, words: list, ids: list, turn: int) -> None:
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
                    searched = text_of(texts[f"app:{identifier}"], listing)
                    if all([searched.includes(word) for word in words]):
                        found[identifier] = True
        self.on_found(found)
