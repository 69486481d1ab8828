"""All rows of the index, kept in memory by chunk: after a change only the changed chunks are read, not ten thousand rows."""

from __future__ import annotations

from extension_src.browser.storage import local
from extension_src.browser.stored import readable_index, unindexed_rows
from extension_src.browser.turns import Turns
from extension_src.core.native.records import parsed_json
from extension_src.core.storage.index import chunk_key
from extension_src.core.storage.kept import kept_rows
from extension_src.core.types.applications import Row


class IndexRows:
    """Keeps the rows; `await refresh(changed keys)` gives every row, newest first."""

    def __init__(self) -> None:
        self.chunks: dict[str, list[Row]] = {}
        self.turns = Turns()

    def refresh(self, keys: list[str]) -> Promise[list[Row]]:
        """A promise of the rows after these storage keys changed.

        Refreshes run one after the other: a second change may drop chunks that the first refresh still needs.
        """
        return self.turns.in_turn(lambda: self._refreshed(keys))

    async def _refreshed(self, keys: list[str]) -> list[Row]:
        for key in keys:
            if key in self.chunks:
                self.chunks.pop(key)
        root = await readable_index()
        if root is None:
            return await unindexed_rows()
        names = [chunk_key(identifier) for identifier in root["ids"]]
        missing = [name for name in names if name not in self.chunks]
        if len(missing) > 0:
            found = await local.get(missing)
            for name in missing:
                self.chunks[name] = kept_rows(parsed_json(found[name])) if name in found else []
        rows = []
        for name in names:
            rows.extend(self.chunks[name])
        return rows
