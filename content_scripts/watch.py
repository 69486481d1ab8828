"""Watches the address of a page, and asks the worker about the listing there.

What becomes of an application is watched by a script of its own (outcome/watching.py), which the worker brings when there is
one. Until then there is no timer and no observer, so an idle page costs nothing.
"""

from typing import Any

from extension_src.browser.runtime import Disconnected, NotDelivered, send
from extension_src.browser.turns import begun
from extension_src.browser.types.pages import ReadListing

# When a page of the form asks again after the worker did not answer (ms).
PAUSE = 2000


class Watch:
    """Watches one page: asks whether its listing is tracked, and keeps what `outcome` needs to know."""

    def __init__(self, capture) -> None:
        self.capture = capture
        self.board = capture.board
        # The job about which the worker was asked last, and its answer where the listing is tracked.
        self.announced = ""
        self.tracked: Any = None
        # The listing of the last click on Apply, and the job that the form named.
        self.followed: Any = None
        self.form_job = ""
        # Set by outcome/watching.py when it comes.
        self.outcome: Any = None
        # Kept, because a method is bound anew each time it is read, and a listener is removed by identity.
        self.listener = self.on_address

    def start(self) -> None:
        # The Navigation API reports pushState, so the page's history need not be patched.
        navigation.addEventListener("currententrychange", self.listener)
        self.on_address()

    def stop(self) -> None:
        navigation.removeEventListener("currententrychange", self.listener)
        if self.outcome is not None:
            self.outcome.stop()

    def is_form(self) -> bool:
        return bool(self.board.is_application_page(location.href))

    def on_address(self) -> None:
        """Ask the worker to set the badge for the page's listing; on a page of the form, have a confirmation looked for."""
        job_id = self.capture.job_id()
        is_form = self.is_form()
        if is_form:
            # Only the form's first step names the job, so it is remembered for the later ones.
            self.form_job = job_id or self.form_job
        if job_id != self.announced or (is_form and self.outcome is None):
            self.announced = job_id
            begun(self.ask_if_tracked(job_id, is_form))
        if is_form and self.outcome is not None:
            self.outcome.observe()
            self.outcome.look()

    async def ask_if_tracked(self, job_id: str, is_form: bool) -> None:
        try:
            answer = await send(
                {
                    "type": "tracked",
                    "board": self.board.id,
                    "job_id": job_id,
                    "url": self.board.canonical_url(location.href, job_id),
                    "form": is_form,
                }
            )
            if answer["ok"] and answer["id"] != "":
                self.tracked = answer
                if self.outcome is not None:
                    self.outcome.look_at_tracked()
        except Disconnected:
            self.capture.stop()
        except NotDelivered:
            # Only the badge stays unset, and the next page asks again; but the form may end with this one.
            if is_form:
                setTimeout(self.on_address, PAUSE)

    def follow(self, captured: ReadListing) -> None:
        """Remember what was clicked; its message has the worker bring what watches the outcome, unless it is here."""
        self.followed = captured
        if self.outcome is not None:
            self.outcome.observe()
