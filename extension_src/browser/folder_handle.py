"""Stores the handle of the folder that the person chose for copies. IndexedDB holds only this, none of the person's data.

`chrome.storage` takes only JSON, and a handle is not JSON. Every call opens the database and closes it again, so that
deleting it never waits for another page.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from extension_src.browser.earlier_log import answer_of

DATABASE = "folder"
STORE = "handle"
KEY = "chosen"


async def _asked(mode: str, ask: Callable[[Any], Any]) -> Any:
    """The result of the request that `ask(store)` makes."""
    request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = lambda event: request.result.createObjectStore(STORE)
    database = await answer_of(request)
    try:
        return await answer_of(ask(database.transaction(STORE, mode).objectStore(STORE)))
    finally:
        database.close()


async def keep(handle: FileSystemDirectoryHandle) -> None:
    """Store this handle in place of the earlier one."""
    await _asked("readwrite", lambda store: store.put(handle, KEY))


async def kept() -> FileSystemDirectoryHandle | None:
    """The stored handle, or None."""
    handle = await _asked("readonly", lambda store: store.js_get(KEY))
    # `is None` is False for undefined.
    return None if handle == None else handle


async def forget() -> None:
    """Delete the database with the handle in it."""
    await answer_of(indexedDB.deleteDatabase(DATABASE))
