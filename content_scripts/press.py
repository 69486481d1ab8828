"""Reads all that a click on Apply will read once before, while the button is still pressed.

The browser compiles a function when it first runs: that takes longer than the reading itself, and would come between the
click and the page's own answer to it. What is read here is thrown away, for only a click says that somebody applied.
"""

from __future__ import annotations

from content_scripts.controls import controls_of
from extension_src.browser.errors import report


class Press:
    """Listens until a control that is Apply was pressed once on this page."""

    def __init__(self, capture) -> None:
        self.capture = capture
        self.is_over = False
        # Kept, because a method is bound anew each time it is read, and a listener is removed by identity.
        self.listener = self.on_press

    def start(self) -> None:
        document.addEventListener("pointerdown", self.listener, True)

    def stop(self) -> None:
        document.removeEventListener("pointerdown", self.listener, True)

    def on_press(self, event) -> None:
        if event["type"] == "pointerdown":
            # The event knows its path only now. The reading itself waits until the page has had the press.
            controls = controls_of(event, self.capture.board.apply_controls)
            setTimeout(lambda: self.rehearse(controls), 0)

    def rehearse(self, controls: list[Element]) -> None:
        try:
            if not self.is_over and self.capture.apply_among(controls) is not None:
                self.is_over = True
                self.stop()
                self.capture.open_listing()
                self.capture.delivery.prepare()
        except Exception as error:
            report(error)
