"""Captures that lie in `chrome.storage.session`: laid there by content scripts, or put back while storage fails."""

from extension_src.background.capturing import checked_report, keep_capture
from extension_src.background.refusals import count_refusals
from extension_src.background.store import store
from extension_src.browser.errors import report
from extension_src.browser.storage import StorageFailed, session
from extension_src.browser.turns import Turns
from extension_src.core.applications.refused import Refused
from extension_src.core.listings.outbox import outbox_key
from extension_src.core.listings.pace import LONGEST_CAPTURE, OUTBOX, after_capture, parted_outbox
from extension_src.core.native.records import json_text, keys_of

ALARM = "outbox"
# The shortest period that chrome.alarms grants (minutes).
PERIOD = 0.5


async def open_outbox() -> None:
    """Let content scripts lay captures into the session area. The stored data is in the local area, closed to them."""
    await chrome.storage.session.setAccessLevel({"accessLevel": "TRUSTED_AND_UNTRUSTED_CONTEXTS"})


async def put_aside(capture) -> None:
    """Keep the report of a click that could not be stored, and try again soon: its page may be gone by then. A
    confirmation's page stays, and sends it again."""
    if capture["event"] != "click":
        return
    try:
        entry = {}
        entry[outbox_key(capture["click"], "aside")] = capture
        await session.set(entry)
    except StorageFailed:
        # Nothing can be written anywhere: the content script still holds the capture.
        return


class Emptying:
    """Stores what lies there, one emptying at a time: a change that comes meanwhile is seen by another."""

    def __init__(self) -> None:
        self.turns = Turns()
        self.spent = None

    def empty(self):
        """A promise of when all that may be taken now is. A click that is stored already is known by its id and counts
        once."""
        return self.turns.in_turn(self.take)

    async def take(self) -> None:
        if store.is_read_only:
            return
        waiting = await session.get_all()
        parted = parted_outbox(keys_of(waiting))
        if len(parted["dropped"]) > 0:
            await drop(parted["dropped"], "more than may wait")
        must_wait = False
        for key in parted["kept"]:
            capture = await read_entry(key, waiting[key])
            if capture is None:
                continue
            spent = after_capture(self.spent, OUTBOX, Date.now())
            if spent is not None:
                self.spent = spent
            if spent is None or not await is_kept(key, capture):
                must_wait = True
        if must_wait:
            chrome.alarms.create(ALARM, {"periodInMinutes": PERIOD})
        else:
            await chrome.alarms["clear"](ALARM)


async def read_entry(key: str, entry):
    """The capture that an entry is; None, and the entry is removed, where it is none."""
    try:
        return checked_entry(entry)
    except Exception as error:
        # Refused, or of a shape that nobody thought of.
        await drop([key], str(error))
        return None


async def is_kept(key: str, capture) -> bool:
    """Store a click and remove its entry; False where it could not be stored, and stays."""
    try:
        await keep_capture(capture)
    except Exception as error:
        report(error)
        return False
    await session.remove([key])
    return True


def checked_entry(entry):
    """The capture that an entry is; raises Refused. A confirmation is none: those come by message, from the page of the
    board that shows them."""
    if len(json_text(entry)) > LONGEST_CAPTURE:
        raise Refused("size")
    capture = checked_report(entry)
    if capture["event"] != "click":
        raise Refused("event")
    return capture


async def drop(keys: list, reason: str) -> None:
    """Remove entries that are not taken, and count them."""
    console.warn(f"JobTrack: {len(keys)} entries of the outbox are not taken: {reason}")
    await session.remove(keys)
    await count_refusals(len(keys))


emptying = Emptying()
empty_outbox = emptying.empty
