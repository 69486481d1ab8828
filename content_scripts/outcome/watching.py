"""Watches what becomes of an application, until listing and confirmation are known.

The worker runs this in a board's page after a click on Apply, for a tracked listing, and on the board's form: most pages are
left without any of these. It uses the Capture that is in the page already, and looks at once for what happened before it came.
"""

from typing import Any

from content_scripts.delivery import new_identifier
from content_scripts.outcome.infojobs import InfoJobsSigns
from content_scripts.outcome.linkedin import LinkedInSigns
from content_scripts.outcome.signs import Signs
from extension_src.browser.errors import report
from extension_src.core.listings.fields import FIELDS

# How long after a click to wait for late parts of the listing, and for the board's confirmation (ms).
LISTING_WAIT = 15000
CONFIRMATION_WAIT = 30 * 60 * 1000
CHANGES = {"childList": True, "subtree": True, "attributes": False}


class Outcome:
    """Completes captures and notices confirmations on one page. What was clicked, and what the worker said, is in its Watch."""

    def __init__(self, capture) -> None:
        self.capture = capture
        self.watch = capture.watch
        self.signs = signs_of(capture.board)
        self.observer: Any = None
        self.is_waiting_for_frame = False

    def start(self) -> None:
        if self.watch.tracked is not None:
            self.look_at_tracked()
        if self.watch.followed is not None or self.watch.is_form():
            self.observe()
            self.look()

    def stop(self) -> None:
        if self.observer is not None:
            self.observer.disconnect()
            self.observer = None

    def look_at_tracked(self) -> None:
        """Look once at the page of a tracked listing: the board may say that the application was sent, or the job is closed."""
        if document.readyState == "loading":
            document.addEventListener("DOMContentLoaded", lambda event: self.look_at_tracked(), {"once": True})
            return
        if not self.watch.tracked["confirmed"]:
            self.look()
        try:
            job_id = self.capture.job_id()
            if self.signs.is_closed(document, job_id):
                self.capture_event(job_id, "closed")
        except Exception as error:
            report(error)

    def observe(self) -> None:
        """Watch the page, until the confirmation is seen or the time is up."""
        if self.observer is None:
            self.observer = __new__(MutationObserver(self.on_change))
            self.observer.observe(document.documentElement, CHANGES)
            self.observe_shadow_roots()

    def observe_shadow_roots(self) -> None:
        # Observing a root twice does no harm, and the last change may have added a new root.
        for root in self.signs.shadow_roots(document):
            self.observer.observe(root, CHANGES)

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
            self.stop()

    def complete_listing(self) -> None:
        """Report the listing again once a field that was missing at the click has been rendered."""
        captured = self.watch.followed
        if captured is None or Date.now() - captured["seen_at"] > LISTING_WAIT:
            return
        missing = [field for field in FIELDS if captured[field] == ""]
        if len(missing) == 0 or self.capture.job_id() != captured["job_id"]:
            return
        root = self.capture.root_of(captured["job_id"])
        if root is None:
            return
        later = self.capture.listing_in(captured["job_id"], root)
        added = [field for field in missing if later[field] != ""]
        if len(added) == 0:
            return
        for field in added:
            captured[field] = later[field]
            captured["sources"][field] = later["sources"][field]
        captured["facts"].extend(later["facts"])
        self.capture.delivery.deliver({"type": "capture", "capture": captured})

    def see_confirmation(self) -> None:
        followed = self.watch.followed
        job_id = self.capture.job_id()
        if job_id == "":
            job_id = self.watch.form_job if followed is None else followed["job_id"]
        # Without a job, the confirmation would be stored under the form's address and count for all made there.
        if job_id != "" and self.signs.is_confirmed(document, job_id):
            self.stop()
            self.watch.followed = None
            self.capture_event(job_id, "confirmation")
        elif followed is not None and Date.now() - followed["seen_at"] > CONFIRMATION_WAIT:
            self.stop()

    def capture_event(self, job_id: str, event: str) -> None:
        """Report what the page says of this job without a click: "confirmation" or "closed"."""
        captured = self.capture.listing_in(job_id, self.capture.root_of(job_id))
        captured["kind"] = "easy"
        captured["click"] = new_identifier()
        captured["event"] = event
        captured["seen_at"] = Date.now()
        self.capture.delivery.deliver({"type": "capture", "capture": captured})


def signs_of(board) -> Any:
    if board.id == "linkedin":
        return LinkedInSigns(board)
    return InfoJobsSigns(board) if board.id == "infojobs" else Signs(board)


def watch_outcome() -> None:
    watch = globalThis.jobtrack_capture().watch
    if watch.outcome is None:
        watch.outcome = Outcome(globalThis.jobtrack_capture())
        watch.outcome.start()


# The page's script world has a Capture only where the person lets the page be read (background/board_scripts.py).
if globalThis.jobtrack_listens:
    watch_outcome()
