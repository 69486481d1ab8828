"""The acts of the letter page that other pages have not: taking back that a claim is true."""

from extension_src.pages.parts.actions import Actions

# In the place of an operation's id: the truth kept last is taken back here, not by the worker.
LAST_TRUTH = "last-truth"


class LetterActions(Actions):
    """Actions whose undo knows the truths."""

    def __init__(self, page, letters):
        Actions.__init__(self, page)
        self.letters = letters

    async def undo(self, operation) -> bool:
        """Take an operation back."""
        if operation == LAST_TRUTH:
            return await self.letters.take_truth_back()
        return await Actions.undo(self, operation)
