"""What a person answers to a marked claim: it is removed, said more plainly, or true."""

from typing import Any

from extension_src.browser.i18n import filled, text
from extension_src.browser.turns import begun
from extension_src.core.letters.drafts import chosen_draft, replaced, with_text
from extension_src.core.letters.truths import truths_of, with_truth, without_truth
from extension_src.core.match.corrections import READ_CLAIMS, correction
from extension_src.pages.letters.actions import LAST_TRUTH
from extension_src.pages.parts.focus import focus_unless_moved
from extension_src.pages.parts.keeping.changed_setting import change_setting


class ClaimAnswers:
    """The answers to the claims of the letter that is shown; each can be undone."""

    def __init__(self, letters):
        self.letters = letters
        self.last_truth = None
        self.last_claim: Any = None

    def remove(self, claim) -> None:
        """Remove a claim together with the item, line or sentence that contains it."""
        begun(
            self.mend(self.letters.checking.part.removal(self.letters.shown_text(), claim), "", text("claim_removed"))
        )

    def soften(self, claim) -> None:
        """Replace a claim by a plainer text."""
        plainer = self.letters.checking.part.plainer_words(self.letters.shown_text(), claim, self.letters.chosen_cv())
        if plainer is not None:
            begun(self.mend(plainer, plainer["text"], text("claim_softened")))

    async def mend(self, span, words: str, said: str) -> None:
        """Replace a passage of the letter; the notice offers to undo it, and the focus moves to the remaining claims."""
        clearTimeout(self.letters.timer)
        origin = document.activeElement
        shown = chosen_draft(self.letters.drafts())
        await self.letters.keep(
            with_text(self.letters.drafts(), shown["at"], replaced(shown["text"], span, words)), said
        )
        self.focus_claims(origin)

    async def affirm(self, claim) -> None:
        """Store that the person says the claim is true: no later check marks it."""
        truth = self.letters.checking.part.truth(self.letters.shown_text(), claim)
        origin = document.activeElement
        if await self.keep_truths(lambda kept: with_truth(kept, truth)):
            self.last_truth = truth
            self.last_claim = claim
            if claim["kind"] in READ_CLAIMS:
                # The matcher reads it too, and the CV page shows it.
                said = {"kind": claim["kind"], "text": claim["text"]}
                await self.letters.actions.request({"type": "confirm-claim", "claim": said})
            self.letters.actions.say(filled("claim_kept", {"words": truth["text"]}), LAST_TRUTH)
            self.focus_claims(origin)

    async def take_truth_back(self) -> bool:
        """Undo the last `affirm`; gives whether it was undone."""
        truth = self.last_truth
        done = await self.keep_truths(lambda kept: without_truth(kept, truth))
        if done and self.last_claim["kind"] in READ_CLAIMS:
            said = correction("skill", self.last_claim["text"].replace("\n", " "), "yes")
            await self.letters.actions.request({"type": "correct", "correction": said, "is_taken_back": True})
        if done:
            self.letters.actions.say(text("undone"), None)
        return done

    async def keep_truths(self, change) -> bool:
        """Keep what `change` makes of the truths; gives whether they were kept."""
        return await change_setting(self.letters.actions, "letter_truths", lambda settings: change(truths_of(settings)))

    def focus_claims(self, origin) -> None:
        """Move the focus from the answered claim to the remaining ones, or to the letter when there are none."""
        focus_unless_moved(self.letters.page, origin, "#letter-claims, .draft:not(:has(#letter-claims)) #letter-text")

    def select(self, start: int, end: int) -> None:
        """Focus the letter and select the passage from `start` to `end`."""
        field = document.getElementById("letter-text")
        field.focus()
        field.setSelectionRange(start, end)
