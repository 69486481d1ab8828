"""Asynchronous work that must not overlap: one after the other, in the order in which it was asked for."""

from extension_src.browser.errors import report


async def each_on_its_own(works: list) -> None:
    """Do each of the asynchronous functions, one after the other; what one raises is reported, and keeps no other."""
    for work in works:
        try:
            await work()
        except Exception as error:
            report(error)


class Turns:
    """A queue of asynchronous functions."""

    def __init__(self) -> None:
        self.tail = Promise.resolve()

    def in_turn(self, work):
        """Run the async function when all before it are done; gives its result, raises what it raises."""
        turn = self.tail.then(work)
        self.tail = turn.then(lambda result: None, lambda error: None)
        return turn

    def settled(self):
        """A promise of when all that waits now is done."""
        return self.tail
