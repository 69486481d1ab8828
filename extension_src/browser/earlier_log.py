"""The write log of versions that wrote schema 1: an IndexedDB database with the last change, which was acknowledged before
it was in `chrome.storage.local`. This version keeps nothing there: it reads the entry and deletes the database."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from extension_src.browser.errors import JavaScriptError, report
from extension_src.core.native.records import is_record, parsed_json

DATABASE = "write-log"
ENTRIES = "entries"
KEY = "last"


async def earlier_change() -> dict[str, Any] | None:
    """The change in the log, {id, after, writes, removed}; None where there is no log or it cannot be read."""
    try:
        if not await is_there():
            return None
        database = await answer_of(indexedDB.open(DATABASE))
        try:
            entry = await answer_of(database.transaction(ENTRIES).objectStore(ENTRIES).js_get(KEY))
        finally:
            database.close()
    except JavaScriptError as error:
        # The stored data can be opened without the log.
        report(error)
        return None
    change: object = parsed_json(entry) if typeof(entry) == "string" else None
    if not is_record(change) or any([name not in change for name in ["after", "writes", "removed"]]):
        return None
    return change


async def delete_earlier_log() -> None:
    """Delete the database if there is one."""
    try:
        if await is_there():
            await answer_of(indexedDB.deleteDatabase(DATABASE))
    except JavaScriptError as error:
        report(error)


async def is_there() -> bool:
    """Whether there is a log; asked first, because opening a database that does not exist creates it."""
    databases = await indexedDB.databases()
    return any([database["name"] == DATABASE for database in databases])


def answer_of(request: Any) -> Promise[Any]:
    """A promise of an IndexedDB request's result; rejected with its error."""

    def settle(resolve: Callable[[Any], None], reject: Callable[[Any], None]) -> None:
        request.onsuccess = lambda event: resolve(request.result)
        request.onerror = lambda event: reject(request.error)

    return __new__(Promise(settle))
