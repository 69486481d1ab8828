"""Checks the claims of the letter on the page, while it streams and after each edit, when the browser is idle."""

from typing import Any

from extension_src.browser.turns import begun
from extension_src.core.letters.drafts import moved_claims
from extension_src.core.letters.truths import denials_of, evidence

# Milliseconds after which the check no longer waits until the browser is idle.
LONGEST_WAIT = 400


class Checking:
    """Holds the claims of the text last checked; `claims_in` moves them to their places in the text that is shown now."""

    def __init__(self, letters):
        self.letters = letters
        self.waiting = 0
        # The module loaded/check.py, once it was loaded.
        self.part: Any = None
        # The last check: the letter's text, the CV (`own`), the CV with kept truths (`cv`), the listing, the claims.
        self.checked: dict[str, Any] = {"text": "", "own": "", "cv": "", "job": "", "settings": None, "claims": []}

    def claims_in(self, words: str) -> list[Any]:
        """The claims of a text; until the next check is done, those of the last check, moved to their present places."""
        known = self.checked
        own = self.letters.chosen_cv()
        chosen = self.letters.page.state["settings"]
        cv = evidence(own, chosen)
        job = self.letters.page.state["listing"]
        # Settings are a new object whenever they changed.
        is_known = cv == known["cv"] and own == known["own"] and job == known["job"] and chosen is known["settings"]
        if words == known["text"] and is_known:
            return known["claims"]
        cancelIdleCallback(self.waiting)

        def idle(deadline):
            begun(self.check(words, own, cv, job, chosen))

        self.waiting = requestIdleCallback(idle, {"timeout": LONGEST_WAIT})
        return moved_claims(known["text"], words, known["claims"])

    async def check(self, words: str, own: str, cv: str, job: str, chosen) -> None:
        """Find the claims of a text. The first time the check itself is loaded, and what is shown by then is checked."""
        if self.part is None:
            self.part = await self.letters.part("check")
            if self.part is not None:
                self.letters.page.update({})
            return
        claims = self.part.checked_claims(words, own, cv, job, denials_of(chosen))
        self.checked = {"text": words, "own": own, "cv": cv, "job": job, "settings": chosen, "claims": claims}
        self.letters.page.update({})
