"""Runs asynchronous functions that must not overlap: one after the other, in the order in which they were requested."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence

from extension_src.browser.errors import report
from extension_src.core.types.of import Item


async def each_on_its_own(works: Sequence[Callable[[], Awaitable[object]]]) -> None:
    """Run the asynchronous functions one after the other; an error is reported and does not stop the others."""
    for work in works:
        try:
            await work()
        except Exception as error:
            report(error)


class Turns:
    """A queue of asynchronous functions."""

    def __init__(self) -> None:
        self.tail = Promise.resolve()

    def in_turn(self, work: Callable[[], Awaitable[Item]]) -> Promise[Item]:
        """Run the async function `work` after all before it are done; gives its result, raises what it raises."""
        turn = self.tail.then(work)
        self.tail = turn.then(lambda result: None, lambda error: None)
        return turn

    def settled(self) -> Promise[None]:
        """A promise that is kept when every function that waits now is done."""
        return self.tail


def next_task() -> Promise[None]:
    """A promise that is kept in a task of its own, after all that waits for promises that are kept already."""
    return __new__(Promise(lambda resolve: setTimeout(resolve)))


def begun(work: Coroutine[object, object, object]) -> None:
    """Let what an async function does run beside what follows; calling the function began it, and the browser reports what it
    raises."""
