"""All rows of the index, kept chunk by chunk: a change rereads the chunks it touched, not ten thousand rows."""

from extension_src.browser.storage import local
from extension_src.browser.stored import readable_index, unindexed_rows


class IndexRows:
    """`await newest()` for the first rows, `await refresh(changed keys)` for every row; both newest first."""

    def __init__(self):
        self.chunks = {}

    async def newest(self) -> list:
        """The newest chunk's rows: what a page shows before it has read the rest."""
        root = await readable_index()
        if root is None:
            return await unindexed_rows()
        return await self._rows(root["chunks"][:1])

    async def refresh(self, keys: list) -> list:
        """The rows after these storage keys changed."""
        for key in keys:
            if key in self.chunks:
                self.chunks.pop(key)
        root = await readable_index()
        if root is None:
            return await unindexed_rows()
        return await self._rows(root["chunks"])

    async def _rows(self, chunks: list) -> list:
        names = [f"index:{chunk['id']}" for chunk in chunks]
        missing = [name for name in names if name not in self.chunks]
        if len(missing) > 0:
            found = await local.get(missing)
            for name in missing:
                self.chunks[name] = JSON.parse(found[name]) if name in found else []
        rows = []
        for name in names:
            rows.extend(self.chunks[name])
        return rows
