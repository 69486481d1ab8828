"""Notices a click on Apply and reports the listing. It only reads: no node, attribute, style or listener of the page changes.

The listener is a capturing one on `document`, so that re-rendered and duplicated buttons need no binding. The handler reads
everything and hands it to the browser before the page's own handlers run, so whatever these do next (a navigation, a modal,
nothing) makes no difference.
"""

from __future__ import annotations

from typing import Any

from content_scripts.controls import EXTERNAL, controls_of, is_disabled, target_of
from content_scripts.delivery import Delivery, new_identifier
from content_scripts.fields import read_safely
from content_scripts.listing import listing_on
from content_scripts.press import Press
from content_scripts.watch import Watch
from extension_src.browser.errors import report
from extension_src.browser.types.pages import ReadListing

# Milliseconds within which a page passes a click on to another button, or a double click's second half follows.
PASSED_ON = 1000


class Capture:
    """The listeners of one page."""

    def __init__(self, board) -> None:
        self.board = board
        self.delivery = Delivery(self.stop)
        self.watch = Watch(self)
        self.press = Press(self)
        # Kept, because a method is bound anew each time it is read, and a listener is removed by identity.
        self.listener = self.on_click
        self.last_click_at = -PASSED_ON
        self.last_job = ""

    def start(self) -> None:
        document.addEventListener("click", self.listener, True)
        document.addEventListener("auxclick", self.listener, True)
        self.press.start()
        self.watch.start()

    def stop(self) -> None:
        """Remove all listeners: the page may not be read any more, or the extension was reloaded and its new script has taken
        over."""
        globalThis.jobtrack_listens = False
        document.removeEventListener("click", self.listener, True)
        document.removeEventListener("auxclick", self.listener, True)
        self.press.stop()
        self.watch.stop()

    def on_click(self, event) -> None:
        try:
            self.consider(event)
        except Exception as error:
            # An error must not disturb the page; the browser's error page for extensions shows the reason.
            report(error)

    def consider(self, event) -> None:
        apply = self.apply_among(controls_of(event, self.board.apply_controls))
        if apply is not None and not self.is_same_click(event, apply["job_id"]):
            self.capture_click(apply["control"], apply["kind"], apply["job_id"], apply["root"])

    def apply_among(self, controls: list[Element]) -> Any:
        """{control, kind, job_id, root} of the first of these controls that is Apply; None where none is."""
        for control in controls:
            if is_disabled(control):
                return None
            job_id = self.board.control_job_id(control) or self.job_id()
            root = self.root_of(job_id)
            kind = self.board.apply_kind(control, root, document)
            if kind != "":
                return {"control": control, "kind": kind, "job_id": job_id, "root": root}
        return None

    def job_id(self) -> str:
        """The id of the job that the page is about: named by its address, else by what it shows."""
        return self.board.current_job_id(document)

    def root_of(self, job_id: str):
        """The detail of the job, or None, also where finding it raises an error: Apply may be recognised without it."""
        return read_safely(lambda: self.board.detail_root(document, job_id), None)

    def open_listing(self) -> ReadListing:
        """The listing that the page shows now."""
        job_id = self.job_id()
        return self.listing_in(job_id, self.root_of(job_id))

    def listing_in(self, job_id: str, root) -> ReadListing:
        """This job's listing; `root`: its detail, or None."""
        return listing_on(self.board, document, job_id, root)

    def is_same_click(self, event, job_id: str) -> bool:
        """Whether this click is the second half of a double click, or one that the page passed on to another button."""
        # The job is compared too, as a double click's first half may have hit something else, a dialog that closed.
        is_soon = job_id == self.last_job and event.timeStamp - self.last_click_at < PASSED_ON
        self.last_click_at = event.timeStamp
        self.last_job = job_id
        return is_soon and (event.detail >= 2 or not event.isTrusted)

    def capture_click(self, control, kind: str, job_id: str, root) -> None:
        """Send the listing to the worker, and watch the page for fields that are still missing."""
        captured = self.listing_in(job_id, root)
        if kind == EXTERNAL:
            captured["facts"].insert(0, ["apply_url", target_of(control), "dom"])
        captured["kind"] = kind
        captured["click"] = new_identifier()
        captured["event"] = "click"
        captured["seen_at"] = Date.now()
        self.delivery.deliver({"type": "capture", "capture": captured})
        self.watch.follow(captured)
