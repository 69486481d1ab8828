"""Delivers captures to the worker: sends each one at once, and again until the worker says that it has stored it.

Chrome drops a message to a sleeping worker if the sender's page is gone before the worker has started, and Apply often leads
to another page at once. So a capture is also written into `chrome.storage.session`: the browser keeps that, not the worker,
and the change wakes the worker. Both carry the click's id, so the click counts once.
"""

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.runtime import Disconnected, is_connected, send
from extension_src.browser.turns import begun
from extension_src.browser.types.pages import CaptureMessage, ReadListing
from extension_src.core.listings.outbox import outbox_key

FIRST_WAIT = 400
LONGEST_WAIT = 60000


class Delivery:
    """The captures that the worker has not acknowledged yet. Timers run only while there are any."""

    def __init__(self, on_disconnected) -> None:
        self.waiting: list[CaptureMessage] = []
        self.on_disconnected = on_disconnected

    def prepare(self) -> bool:
        """Have Chrome make what delivering needs, which it does when it is first named. Whether that can be used."""
        return is_connected() and chrome.storage.session != None

    def deliver(self, message: CaptureMessage) -> None:
        """Hand the message to the browser before this returns, because a navigation may follow."""
        self.waiting.append(message)
        # A confirmation counts only from the board's page that shows it. A message names its page, an entry does not.
        if message["capture"]["event"] == "click":
            lay_into_outbox(message["capture"])
        begun(self.attempt(message, FIRST_WAIT))

    async def attempt(self, message: CaptureMessage, wait: int) -> None:
        try:
            answer = await send(message)
            # A refusal is final: the worker counted it, and would refuse the message again.
            if answer["ok"] or not answer["retry"]:
                self.forget(message)
                return
        except Disconnected:
            self.on_disconnected()
            return
        except Exception:
            # The worker is dead or starting: the message is sent again, as after a failed write.
            pass
        setTimeout(lambda: self.attempt(message, wait * 2 if wait * 2 < LONGEST_WAIT else LONGEST_WAIT), wait)

    def forget(self, message: CaptureMessage) -> None:
        self.waiting = [other for other in self.waiting if other is not message]


def lay_into_outbox(capture: ReadListing) -> None:
    """Write the capture into the session area for the worker; where that is not possible (yet), the message must do."""
    try:
        entry = {}
        entry[outbox_key(capture["click"], new_identifier())] = capture
        chrome.storage.session.set(entry).catch(lambda error: None)
    except JavaScriptError:
        # The extension was reloaded while this page was open, or has just started and not opened the area yet.
        return


def new_identifier() -> str:
    """A random id for one click."""
    try:
        return crypto.randomUUID()
    except JavaScriptError:
        # The page is not a secure context: boards' pages are, but a saved copy of one may not be.
        return f"{Date.now()}-{Math.random()}"
