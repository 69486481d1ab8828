"""The worker's last change, kept ahead of its write: IndexedDB has it on disk in 2 ms however much is stored, where
`chrome.storage.local` takes longer with every key there is (docs/architecture.md, "Figures")."""

from extension_src.browser.errors import JavaScriptError, report
from extension_src.browser.storage import StorageFailed

KEY = "last"


class WriteLog:
    """One entry, the newest: JSON with `id` and `after`, the ids of its write and of the write before it."""

    def __init__(self) -> None:
        # Opened by its first use, and kept open.
        self.database = keyval_store("write-log", "entries")

    async def keep(self, entry: str) -> bool:
        """Whether the entry is on disk, in the place of the one before."""
        try:
            await keyval_set(KEY, entry, self.database)
        except JavaScriptError as error:
            report(error)
            return False
        return True

    async def kept(self) -> str:
        """The entry, '' for none."""
        try:
            entry = await keyval_get(KEY, self.database)
        except JavaScriptError as error:
            # What is stored opens all the same.
            report(error)
            return ""
        return entry if typeof(entry) == "string" else ""

    async def forget(self) -> None:
        """Delete the entry; raises StorageFailed."""
        try:
            await keyval_clear(self.database)
        except JavaScriptError as error:
            raise StorageFailed(str(error))


write_log = WriteLog()
