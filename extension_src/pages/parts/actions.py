"""A person's actions on their applications: sends messages to the worker, and shows the outcome on the page."""

from typing import Any

from extension_src.browser.i18n import counted, has_text, text
from extension_src.browser.runtime import Disconnected, NotDelivered, send
from extension_src.browser.turns import next_task

# Milliseconds that a notice is shown.
SHOWN_FOR = 20 * 1000


async def answered(message: dict[str, object]) -> dict[str, Any]:
    """What the worker answers, or that it could not be reached, in the form of its own refusals."""
    try:
        answer = await send(message)
    except Disconnected:
        return {"ok": False, "error": "disconnected"}
    except NotDelivered:
        return {"ok": False, "error": "not-delivered"}
    return answer


class Actions:
    """The actions of one page. Each one gives whether it was done, and sets `notice` in the page's state."""

    def __init__(self, page):
        self.page = page
        self.timer = None
        # The last operation that a notice offered to undo: Ctrl+Z undoes it after the notice went.
        self.last_undo = None
        # How much the worker was asked and has not answered, and who waits for all of it.
        self.unanswered = 0
        self.waiting = []
        # What the last notice said, to be called back.
        self.last = None

    async def request(self, message: dict[str, object]):
        """Send a message to the worker; gives its answer, or None after showing what went wrong."""
        self.unanswered += 1
        try:
            answer = await answered(message)
        finally:
            self.unanswered -= 1
            self.go_on()
        if not answer["ok"]:
            self.fail(answer["error"])
            return None
        return answer

    async def ask(self, message: dict[str, object]):
        """Ask the worker what the page itself wants to know; gives its answer, or None where there is none. The person did
        nothing that could have failed, and a notice of theirs, with its undo, stays."""
        answer = await answered(message)
        return answer if answer["ok"] else None

    def say(self, words: str, undo) -> None:
        """Show `words` in the notice, with an undo button when `undo` is an operation's id."""
        self.show({"text": words, "undo": undo, "failed": False, "is_deletion": False})

    def show(self, notice: dict[str, Any]) -> None:
        """Show the notice for SHOWN_FOR, longer while the person is at it; one that says what failed stays."""
        self.page.update({"notice": notice})
        self.last = notice
        self.last_undo = notice["undo"]
        clearTimeout(self.timer)
        if not notice["failed"]:
            self.timer = setTimeout(self.leave, SHOWN_FOR)

    def recall(self) -> None:
        """Show the last notice again, with what it offered."""
        if self.last is not None:
            self.show(self.last)

    def leave(self) -> None:
        if document.querySelector(".notice:is(:hover, :focus-within)") is None:
            self.close_notice()
        else:
            self.timer = setTimeout(self.leave, SHOWN_FOR)

    def say_deleted(self, words: str, undo) -> None:
        """Show `words` about a deletion, with the buttons to undo it and to delete for good."""
        self.show({"text": words, "undo": undo, "failed": False, "is_deletion": True})

    def fail(self, error: str) -> None:
        """Show what failed and what to do, for this error id."""
        key = "error_" + "_".join(error.split("-"))
        words = text(key) if has_text(key) else text("error_failed")
        self.show({"text": words, "undo": None, "failed": True, "is_deletion": False})

    def close_notice(self) -> None:
        self.page.update({"notice": None})

    async def change(self, ids: list[str], fields: dict[str, Any], words: str, act=None) -> bool:
        """Set these fields of the applications; `words`: the notice's text, '' for no notice; `act`: what it offers besides,
        {label, run}, or None."""
        answer = await self.request({"type": "change", "ids": ids, "fields": fields})
        if answer is None:
            return False
        if words:
            self.say(words, answer["undo"])
            if act is not None:
                self.show(Object.assign({"act": act}, self.page.state["notice"]))
        return True

    async def delete(self, ids: list[str]) -> bool:
        """Delete the applications; the notice offers to undo it."""
        answer = await self.request({"type": "delete", "ids": ids})
        if answer is None:
            return False
        self.say_deleted(counted("deleted", len(ids)), answer["undo"])
        return True

    async def undo(self, operation) -> bool:
        """Take back the operation with this id."""
        answer = await self.request({"type": "undo", "undo": operation})
        if answer is None:
            return False
        self.say(text("undone"), None)
        return True

    def go_on(self) -> None:
        """Let those go on who waited until the worker had answered everything."""
        if self.unanswered == 0:
            waiting = self.waiting
            self.waiting = []
            for resolve in waiting:
                resolve()

    async def settled(self) -> None:
        """Wait until the worker has answered all that it was asked."""
        if self.unanswered > 0:
            await __new__(Promise(lambda resolve: self.waiting.append(resolve)))

    async def undo_last(self) -> None:
        """Take back what was done last, and only that: keys come faster than the worker's answers, and until one is there, the
        last that a notice offered to undo is what was done before."""
        await self.settled()
        # What follows an answer, its notice, is there in the next task.
        await next_task()
        last = self.last_undo
        if last is not None:
            self.last_undo = None
            await self.undo(last)

    async def delete_for_good(self, operation) -> bool:
        """Delete for good what the operation with this id deleted."""
        answer = await self.request({"type": "delete-for-good", "undo": operation})
        if answer is None:
            return False
        self.say(text("deleted_for_good"), None)
        return True
