"""The one action that only the letter page has: undoing that a claim was marked as true."""

from extension_src.pages.parts.actions import Actions

# Used in place of an operation's id: the page itself, not the worker, takes back the truth kept last.
LAST_TRUTH = "last-truth"


class LetterActions(Actions):
    """Actions whose undo can also take back a kept truth."""

    def __init__(self, page, letters):
        Actions.__init__(self, page)
        self.letters = letters

    async def undo(self, operation) -> bool:
        """Take back an operation, given by its id or as LAST_TRUTH; gives whether it was taken back."""
        if operation == LAST_TRUTH:
            return await self.letters.answers.take_truth_back()
        return await Actions.undo(self, operation)
