"""Captures that could not be stored, kept aside until they can: storage may be full or failing for a while."""

from extension_src.background.capturing import keep_capture
from extension_src.browser.storage import StorageFailed, session
from extension_src.core.capture import Refused
from extension_src.core.native.records import keys_of

ALARM = "outbox"
BEGINNING = "outbox:"
# The shortest period that chrome.alarms grants (minutes).
PERIOD = 0.5


async def put_aside(capture) -> None:
    """Keep the report outside the store and try again soon; the content script does the same while its page is open."""
    try:
        await session.set({f"{BEGINNING}{capture['click']}": capture})
        chrome.alarms.create(ALARM, {"periodInMinutes": PERIOD})
    except StorageFailed:
        # Nothing can be written anywhere: the content script still holds the capture.
        return


async def empty_outbox() -> None:
    """Store what was put aside; clicks that were stored meanwhile are known by their id and count once."""
    waiting = await session.get_all()
    keys = [key for key in keys_of(waiting) if key.startswith(BEGINNING)]
    for key in keys:
        try:
            await keep_capture(waiting[key])
        except Refused:
            console.error("JobTrack: a capture put aside is not valid", key)
        except StorageFailed:
            return
        await session.remove([key])
    if len(keys) > 0:
        chrome.alarms["clear"](ALARM)
