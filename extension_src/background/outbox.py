"""Captures that lie in `chrome.storage.session`: laid there by content scripts, or put back while storage fails."""

from extension_src.background.capturing import keep_capture
from extension_src.background.store import store
from extension_src.browser.storage import StorageFailed, session
from extension_src.core.applications.refused import Refused
from extension_src.core.listings.outbox import outbox_key, outbox_keys
from extension_src.core.native.records import keys_of

ALARM = "outbox"
# The shortest period that chrome.alarms grants (minutes).
PERIOD = 0.5


async def open_outbox() -> None:
    """Let content scripts lay captures into the session area. The stored data is in the local area, closed to them."""
    await chrome.storage.session.setAccessLevel({"accessLevel": "TRUSTED_AND_UNTRUSTED_CONTEXTS"})


async def put_aside(capture) -> None:
    """Keep a report that could not be stored, and try again soon."""
    try:
        entry = {}
        entry[outbox_key(capture["click"], "aside")] = capture
        await session.set(entry)
    except StorageFailed:
        # Nothing can be written anywhere: the content script still holds the capture.
        return


async def empty_outbox() -> None:
    """Store what lies there. A click that is stored already is known by its id and counts once."""
    if store.is_read_only:
        return
    waiting = await session.get_all()
    has_failed = False
    for key in outbox_keys(keys_of(waiting)):
        try:
            await keep_capture(waiting[key])
        except Refused:
            console.error("JobTrack: a capture in the outbox is not valid", key)
        except StorageFailed:
            has_failed = True
            continue
        await session.remove([key])
    if has_failed:
        chrome.alarms.create(ALARM, {"periodInMinutes": PERIOD})
    else:
        chrome.alarms["clear"](ALARM)
