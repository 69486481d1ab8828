"""Gets captures to the worker: sent at once, sent again until the worker says it has kept them.

A message to a worker that sleeps is dropped by Chrome when its page is gone before the worker has started, and Apply
often leads to another page at once. So a capture is also laid into `chrome.storage.session`: that is held by the browser,
not by the worker, and its change wakes the worker. Both ways carry the click's id; it counts once.
"""

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.runtime import Disconnected, send
from extension_src.core.listings.outbox import outbox_key

FIRST_WAIT = 400
LONGEST_WAIT = 60000


class Delivery:
    """Captures that were not acknowledged yet. Timers run only while there are any."""

    def __init__(self, on_disconnected) -> None:
        self.waiting = []
        self.on_disconnected = on_disconnected

    def deliver(self, message: dict) -> None:
        """Hand the message to the browser, which has it before this returns: a navigation may follow."""
        self.waiting.append(message)
        # A confirmation counts only from the page of the board that shows it, which a message says and an entry does not.
        if message["capture"]["event"] == "click":
            lay_into_outbox(message["capture"])
        self.attempt(message, FIRST_WAIT)

    async def attempt(self, message: dict, wait: int) -> None:
        try:
            answer = await send(message)
            # A refusal is final: the worker counted it, and sending it again would be refused again.
            if answer["ok"] or not answer["retry"]:
                self.forget(message)
                return
        except Disconnected:
            self.on_disconnected()
            return
        except Exception:
            # The worker is dead or starting: the same as a storage that failed.
            pass
        setTimeout(lambda: self.attempt(message, min(wait * 2, LONGEST_WAIT)), wait)

    def forget(self, message: dict) -> None:
        self.waiting = [other for other in self.waiting if other is not message]


def lay_into_outbox(capture: dict) -> None:
    """Lay the capture where the worker finds it; the message speaks for it where that is not possible (yet)."""
    try:
        entry = {}
        entry[outbox_key(capture["click"], new_identifier())] = capture
        chrome.storage.session.set(entry).catch(lambda error: None)
    except JavaScriptError:
        # The extension was reloaded under this page, or has only just started and not opened the area.
        return


def new_identifier() -> str:
    """A random id for one click."""
    try:
        return crypto.randomUUID()
    except JavaScriptError:
        # Not a secure context: no board is, but a saved copy may be.
        return f"{Date.now()}-{Math.random()}"
