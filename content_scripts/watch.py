"""Watches what clicks do not tell: the address always, and the page after a click until listing and confirmation are known.

While nothing is awaited there is no timer and no observer, so an idle page costs nothing.
"""

from typing import Any

from content_scripts.delivery import new_identifier
from content_scripts.fields import read_safely
from content_scripts.listing import listing_on
from extension_src.browser.errors import report
from extension_src.browser.runtime import Disconnected, NotDelivered, send
from extension_src.browser.turns import begun
from extension_src.core.listings.fields import FIELDS

# How long after a click to wait for late parts of the listing, and for the board's confirmation (ms).
LISTING_WAIT = 15000
CONFIRMATION_WAIT = 30 * 60 * 1000
CHANGES = {"childList": True, "subtree": True, "attributes": False}


class Watch:
    """Watches one page: asks whether its listing is tracked, completes captures, notices confirmations."""

    def __init__(self, capture) -> None:
        self.capture = capture
        self.board = capture.board
        self.observer: Any = None
        self.followed: Any = None
        # The job about which the worker was asked last.
        self.announced = ""
        self.form_job = ""
        self.is_waiting_for_frame = False
        # Kept, because a method is bound anew each time it is read, and a listener is removed by identity.
        self.listener = self.on_address

    def start(self) -> None:
        # The Navigation API reports pushState, so the page's history need not be patched.
        navigation.addEventListener("currententrychange", self.listener)
        self.on_address()

    def stop(self) -> None:
        navigation.removeEventListener("currententrychange", self.listener)
        self.unobserve()

    def on_address(self) -> None:
        """Ask the worker to set the badge for the page's listing; on a page of the form, look for a confirmation."""
        job_id = self.capture.job_id()
        if job_id != self.announced:
            self.announced = job_id
            begun(self.ask_if_tracked(job_id))
        if self.board.is_application_page(location.href):
            # Only the form's first step names the job, so it is remembered for the later ones.
            self.form_job = job_id or self.form_job
            self.observe()
            self.look()

    async def ask_if_tracked(self, job_id: str) -> None:
        try:
            answer = await send(
                {
                    "type": "tracked",
                    "board": self.board.id,
                    "job_id": job_id,
                    "url": self.board.canonical_url(location.href, job_id),
                }
            )
            if answer["ok"] and answer["id"] != "":
                self.look_when_parsed(answer["confirmed"])
        except Disconnected:
            self.capture.stop()
        except NotDelivered:
            # Only the badge stays unset, and the next page asks again.
            return

    def look_when_parsed(self, is_confirmed: bool) -> None:
        """Look once at the page of a tracked listing: the board may say that the application was sent, or the job is closed."""
        if document.readyState == "loading":
            document.addEventListener(
                "DOMContentLoaded", lambda event: self.look_at_tracked(is_confirmed), {"once": True}
            )
        else:
            self.look_at_tracked(is_confirmed)

    def look_at_tracked(self, is_confirmed: bool) -> None:
        if not is_confirmed:
            self.look()
        job_id = self.capture.job_id()
        if read_safely(lambda: self.board.is_closed(document, job_id), False):
            self.capture_event(job_id, "closed")

    def follow(self, captured: dict[str, Any]) -> None:
        """Watch the page after a click, until the confirmation is seen or the time is up."""
        self.followed = captured
        self.observe()

    def observe(self) -> None:
        if self.observer is None:
            self.observer = __new__(MutationObserver(self.on_change))
            self.observer.observe(document.documentElement, CHANGES)
            self.observe_shadow_roots()

    def observe_shadow_roots(self) -> None:
        # Observing a root twice does no harm, and the last change may have added a new root.
        for root in self.board.shadow_roots(document):
            self.observer.observe(root, CHANGES)

    def unobserve(self) -> None:
        if self.observer is not None:
            self.observer.disconnect()
            self.observer = None

    def on_change(self) -> None:
        # Boards change the page hundreds of times a second while rendering: looking once a frame is enough.
        if not self.is_waiting_for_frame:
            self.is_waiting_for_frame = True
            requestAnimationFrame(self.on_frame)

    def on_frame(self) -> None:
        self.is_waiting_for_frame = False
        if self.observer is not None:
            self.observe_shadow_roots()
            self.look()

    def look(self) -> None:
        try:
            self.complete_listing()
            self.see_confirmation()
        except Exception as error:
            report(error)
            self.unobserve()

    def complete_listing(self) -> None:
        """Report the listing again once a field that was missing at the click has been rendered."""
        captured = self.followed
        if captured is None or Date.now() - captured["seen_at"] > LISTING_WAIT:
            return
        missing = [field for field in FIELDS if captured[field] == ""]
        if len(missing) == 0 or self.capture.job_id() != captured["job_id"]:
            return
        root = self.board.detail_root(document, captured["job_id"])
        if root is None:
            return
        later = listing_on(self.board, document, captured["job_id"], root)
        added = [field for field in missing if later[field] != ""]
        if len(added) == 0:
            return
        for field in added:
            captured[field] = later[field]
            captured["sources"][field] = later["sources"][field]
        captured["facts"].extend(later["facts"])
        self.capture.delivery.deliver({"type": "capture", "capture": captured})

    def see_confirmation(self) -> None:
        job_id = self.capture.job_id()
        if job_id == "":
            job_id = self.form_job if self.followed is None else self.followed["job_id"]
        # Without a job, the confirmation would be stored under the form's address and count for all made there.
        if job_id != "" and self.board.is_confirmed(document, job_id):
            self.unobserve()
            self.followed = None
            self.capture_event(job_id, "confirmation")
        elif self.followed is not None and Date.now() - self.followed["seen_at"] > CONFIRMATION_WAIT:
            self.unobserve()

    def capture_event(self, job_id: str, event: str) -> None:
        """Report what the page says of this job without a click: "confirmation" or "closed"."""
        captured = listing_on(self.board, document, job_id, self.board.detail_root(document, job_id))
        captured["kind"] = "easy"
        captured["click"] = new_identifier()
        captured["event"] = event
        captured["seen_at"] = Date.now()
        self.capture.delivery.deliver({"type": "capture", "capture": captured})
