"""Checks the claims of the letter on the page, while it streams and after each edit, when the browser is idle."""

from typing import Any

from extension_src.core.letters.claims import unsupported
from extension_src.core.letters.drafts import moved_claims
from extension_src.core.letters.lines import line_for
from extension_src.core.letters.mending import removal_of, softened
from extension_src.core.letters.truths import cv_with, truths_of

# Milliseconds after which the check no longer waits until the browser is idle.
LONGEST_WAIT = 400


class Checking:
    """Holds the claims of the text last checked; `claims_in` moves them to their places in the text that is shown now."""

    def __init__(self, letters):
        self.letters = letters
        self.waiting = 0
        # The last check: the letter's text, the CV (`own`), the CV with kept truths (`cv`), the listing, the claims.
        self.checked: dict[str, Any] = {"text": "", "own": "", "cv": "", "job": "", "claims": []}

    def claims_in(self, words: str) -> list:
        """The claims of a text; until the next check is done, those of the last check, moved to their present places."""
        known = self.checked
        own = self.letters.chosen_cv()
        cv = cv_with(own, truths_of(self.letters.page.state["settings"]))
        job = self.letters.page.state["listing"]
        if words == known["text"] and cv == known["cv"] and own == known["own"] and job == known["job"]:
            return known["claims"]
        cancelIdleCallback(self.waiting)
        self.waiting = requestIdleCallback(lambda deadline: self.check(words, own, cv, job), {"timeout": LONGEST_WAIT})
        return moved_claims(known["text"], words, known["claims"])

    def check(self, words: str, own: str, cv: str, job: str) -> None:
        """Find the claims, and for each the line to compare it with and the mendings offered. Without a CV, only placeholders
        count as claims."""
        claims = unsupported(words, cv, job)
        if own == "":
            claims = [claim for claim in claims if claim["kind"] == "placeholder"]
        for claim in claims:
            plainer = softened(words, claim, own)
            claim["line"] = line_for(claim, words, own, job)
            claim["of"] = removal_of(words, claim)["of"]
            claim["plainer"] = None if plainer is None else plainer["text"].strip()
        self.checked = {"text": words, "own": own, "cv": cv, "job": job, "claims": claims}
        self.letters.page.update({})
