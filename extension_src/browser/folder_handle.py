"""The handle of the folder that the person chose for copies: the one thing IndexedDB holds, and nothing of theirs.

`chrome.storage` takes JSON alone, which a handle is not. Every call opens the database and closes it again, so that
deleting it never waits for another page.
"""

from extension_src.browser.earlier_log import answer_of

DATABASE = "folder"
STORE = "handle"
KEY = "chosen"


async def _asked(mode: str, ask):
    """The result of the request that `ask(store)` makes."""
    request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = lambda event: request.result.createObjectStore(STORE)
    database = await answer_of(request)
    try:
        return await answer_of(ask(database.transaction(STORE, mode).objectStore(STORE)))
    finally:
        database.close()


async def keep(handle) -> None:
    """Keep this handle in the place of the one before."""
    await _asked("readwrite", lambda store: store.put(handle, KEY))


async def kept():
    """The handle, or None."""
    handle = await _asked("readonly", lambda store: store.js_get(KEY))
    # `is None` is false of undefined.
    return None if handle == None else handle


async def forget() -> None:
    """Delete the database with the handle in it."""
    await answer_of(indexedDB.deleteDatabase(DATABASE))
