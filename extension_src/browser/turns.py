"""Asynchronous work that must not overlap: one after the other, in the order in which it was asked for."""


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
