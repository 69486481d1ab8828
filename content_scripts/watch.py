"""What is looked at besides clicks: the address, and after a click, until it is settled, the page.

No timers and no observer while nothing is awaited: idle cost is nil.
"""

from content_scripts.delivery import new_identifier
from content_scripts.listing import listing_on
from extension_src.browser.errors import report
from extension_src.browser.runtime import Disconnected, NotDelivered, send
from extension_src.core.listings.fields import FIELDS

# How long after a click a late part of the listing, or the board's confirmation, is waited for (ms).
LISTING_WAIT = 15000
CONFIRMATION_WAIT = 30 * 60 * 1000
CHANGES = {"childList": True, "subtree": True, "attributes": False}


class Watch:
    """Follows one page: asks whether its listing is tracked, completes captures, sees confirmations."""

    def __init__(self, capture) -> None:
        self.capture = capture
        self.board = capture.board
        self.observer = None
        self.followed = None
        self.announced = ""
        self.form_job = ""
        self.is_waiting_for_frame = False
        # A method is bound anew each time it is read, and a listener is removed by identity.
        self.listener = self.on_address

    def start(self) -> None:
        # The Navigation API tells of pushState without patching the page's history.
        navigation.addEventListener("currententrychange", self.listener)
        self.on_address()

    def stop(self) -> None:
        navigation.removeEventListener("currententrychange", self.listener)
        self.unobserve()

    def on_address(self) -> None:
        """Ask for the badge of this listing; look for a confirmation that this page is."""
        job_id = self.capture.job_id()
        if job_id != self.announced:
            self.announced = job_id
            self.ask_if_tracked(job_id)
        if self.board.is_application_page(location.href):
            # The form's later steps do not name the job that its first one named.
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
            if answer["ok"] and answer["id"] != "" and not answer["confirmed"]:
                self.look_when_parsed()
        except Disconnected:
            self.capture.stop()
        except NotDelivered:
            # Only the badge is missing, and the next page asks again.
            return

    def look_when_parsed(self) -> None:
        """Look once at the page of an application that is unconfirmed: the board may say that it went out."""
        if document.readyState == "loading":
            document.addEventListener("DOMContentLoaded", self.look, {"once": True})
        else:
            self.look()

    def follow(self, captured: dict) -> None:
        """Watch the page after a click until its listing is complete and its confirmation seen, or time is up."""
        self.followed = captured
        self.observe()

    def observe(self) -> None:
        if self.observer is None:
            self.observer = __new__(MutationObserver(self.on_change))
            self.observer.observe(document.documentElement, CHANGES)
            self.observe_shadow_roots()

    def observe_shadow_roots(self) -> None:
        # Observing a root again changes nothing, and a new one may have come with the last change.
        for root in self.board.shadow_roots(document):
            self.observer.observe(root, CHANGES)

    def unobserve(self) -> None:
        if self.observer is not None:
            self.observer.disconnect()
            self.observer = None

    def on_change(self) -> None:
        # Boards change the page hundreds of times a second while rendering: once a frame is enough.
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
        """Report again when a part that was missing at the click has been rendered."""
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
        self.capture.delivery.deliver({"type": "capture", "capture": captured})

    def see_confirmation(self) -> None:
        job_id = self.capture.job_id()
        if job_id == "":
            job_id = self.form_job if self.followed is None else self.followed["job_id"]
        # Without a job it would be kept under the form's address, and taken for every other application made there.
        if job_id != "" and self.board.is_confirmed(document, job_id):
            self.unobserve()
            self.capture_confirmation(job_id)
        elif self.followed is not None and Date.now() - self.followed["seen_at"] > CONFIRMATION_WAIT:
            self.unobserve()

    def capture_confirmation(self, job_id: str) -> None:
        captured = listing_on(self.board, document, job_id, self.board.detail_root(document, job_id))
        captured["kind"] = "easy"
        captured["click"] = new_identifier()
        captured["event"] = "confirmation"
        captured["seen_at"] = Date.now()
        self.followed = None
        self.capture.delivery.deliver({"type": "capture", "capture": captured})
