"""Gets captures to the worker: sent at once, sent again until the worker says it has kept them."""

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.runtime import Disconnected, send

FIRST_WAIT = 400
LONGEST_WAIT = 60000


class Delivery:
    """Captures that were not acknowledged yet. Timers run only while there are any."""

    def __init__(self, on_disconnected) -> None:
        self.waiting = []
        self.on_disconnected = on_disconnected

    def deliver(self, message: dict) -> None:
        """Send now. sendMessage hands the message to the browser before it returns, so a navigation may follow."""
        self.waiting.append(message)
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


def new_identifier() -> str:
    """A random id for one click."""
    try:
        return crypto.randomUUID()
    except JavaScriptError:
        # Not a secure context: no board is, but a saved copy may be.
        return f"{Date.now()}-{Math.random()}"
