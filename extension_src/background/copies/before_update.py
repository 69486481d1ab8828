"""Ends the copies that were made before an update (`core/storage/before_update.py`)."""

from extension_src.background.store import store
from extension_src.browser.storage import local
from extension_src.core.native.records import is_text
from extension_src.core.storage.before_update import KEY, has_moment, is_over


async def look() -> None:
    """Remove the copies whose time is over; for one that does not say when it was made, the time begins now."""
    if not store.is_read_only:
        await store.in_turn(end_what_is_over)


async def end_what_is_over() -> None:
    now = Date.now()
    writes = {}
    gone = []
    keys: list[str] = await local.keys_starting(KEY)
    for key in keys:
        if is_over(key, now):
            gone.append(key)
        elif not has_moment(key):
            gone.append(key)
            stored = await local.get([key])
            if key in stored and is_text(stored[key]):
                writes[f"{key}:{now}"] = stored[key]
    if len(gone) > 0:
        await store.write(writes, gone)
