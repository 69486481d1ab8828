"""Keeps a page from showing a record older than what the person just changed in it."""


class Saving:
    """The changes of one record that the worker has not answered yet. A change is made of what the page shows (one more letter,
    the day of an offer), so a page that took up an older record meanwhile would lose the change before."""

    def __init__(self, read_again):
        self.read_again = read_again
        self.begun = 0
        self.open = 0

    async def through(self, change) -> bool:
        """Run the asynchronous `change`, at once up to its message to the worker; when the last one open was kept, read what is
        stored. Gives whether it was kept."""
        self.begun += 1
        self.open += 1
        try:
            is_kept = await change()
        finally:
            self.open -= 1
        # What could not be kept stays on the screen, where it can be copied.
        if is_kept and self.open == 0:
            await self.read_again()
        return is_kept

    def is_overtaken(self, begun: int) -> bool:
        """Whether what was read when `begun` changes had begun may be older than what the page shows."""
        return self.open > 0 or self.begun != begun
