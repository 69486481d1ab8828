"""Captures that wait in `chrome.storage.session`: content scripts put them there, and the worker while storing fails."""

from __future__ import annotations

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
from extension_src.core.types.listings import Capture, Spent

ALARM = "outbox"
# The shortest period that chrome.alarms grants (minutes).
PERIOD = 0.5


async def open_outbox() -> None:
    """Let content scripts write captures into the session area. The person's data is in the local area, closed to them."""
    await chrome.storage.session.setAccessLevel({"accessLevel": "TRUSTED_AND_UNTRUSTED_CONTEXTS"})


async def put_aside(capture: Capture) -> None:
    """Keep a click's report that could not be stored, to try again soon: the click's page may be gone by then. A
    confirmation is not kept, as its page stays open and sends it again."""
    if capture["event"] != "click":
        return
    try:
        entry = {}
        entry[outbox_key(capture["click"], "aside")] = capture
        await session.set(entry)
    except StorageFailed:
        # Neither storage area can be written: the content script still holds the capture.
        return


class Emptying:
    """Stores the waiting captures, one pass at a time: a capture that comes during a pass is stored by the next one."""

    def __init__(self) -> None:
        self.turns = Turns()
        self.spent: Spent | None = None

    def empty(self) -> Promise[None]:
        """A promise that every capture that may be stored now is stored. A click that was stored before is known by its id
        and counts once."""
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
            await chrome.alarms.js_clear(ALARM)


async def read_entry(key: str, entry: object) -> Capture | None:
    """The entry as a capture; None where the entry is not a valid capture, which is then removed."""
    try:
        return checked_entry(entry)
    except Exception as error:
        # The entry was refused, or has a shape that nobody thought of.
        await drop([key], str(error))
        return None


async def is_kept(key: str, capture: Capture) -> bool:
    """Store a click and remove its entry; False where the click could not be stored, so that its entry stays."""
    try:
        await keep_capture(capture)
    except Exception as error:
        report(error)
        return False
    await session.remove([key])
    return True


def checked_entry(entry: object) -> Capture:
    """Check an entry and return it as a capture; raises Refused, also for a confirmation: confirmations come only by
    message, from the board's page that shows them."""
    if len(json_text(entry)) > LONGEST_CAPTURE:
        raise Refused("size")
    capture = checked_report(entry)
    if capture["event"] != "click":
        raise Refused("event")
    return capture


async def drop(keys: list[str], reason: str) -> None:
    """Remove entries that are refused, and count them."""
    console.warn(f"JobTrack: {len(keys)} entries of the outbox are not taken: {reason}")
    await session.remove(keys)
    await count_refusals(len(keys))


emptying = Emptying()
empty_outbox = emptying.empty
