"""All rows of the index, kept chunk by chunk: a change rereads the chunks it touched, not ten thousand rows."""

from extension_src.browser.storage import local
from extension_src.browser.stored import index_root


class IndexRows:
    """`await load()` first, then `await refresh(changed keys)`; each gives every row, newest first."""

    def __init__(self):
        self.root = {"chunks": []}
        self.chunks = {}

    async def load(self) -> list:
        self.root = await index_root()
        self.chunks = {}
        return await self._rows()

    async def refresh(self, keys: list) -> list:
        """The rows after these storage keys changed."""
        for key in keys:
            if key in self.chunks:
                self.chunks.pop(key)
        self.root = await index_root()
        return await self._rows()

    async def _rows(self) -> list:
        names = [f"index:{chunk['id']}" for chunk in self.root["chunks"]]
        missing = [name for name in names if name not in self.chunks]
        if len(missing) > 0:
            found = await local.get(missing)
            for name in missing:
                self.chunks[name] = JSON.parse(found[name]) if name in found else []
        rows = []
        for name in names:
            rows.extend(self.chunks[name])
        return rows
