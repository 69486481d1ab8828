"""What runs while a board's page loads: it listens, and does nothing until somebody is there.

All that reads pages (capture.py, the board) lies in the same file as a function, `reader`, that is called at the first movement
of the pointer or the focus, or click. Most pages are left without a click, and no load waits for what only a click needs; so it
asks the worker nothing either. A click that comes first of all is read like any other, before the page's own handlers: nothing
is fetched for it.

This module needs nothing of Transcrypt's runtime, which would have to run at each load too. So it is transpiled without
Python's truth and iteration: conditions are comparisons, and lists are asked by their JavaScript methods.
"""

from typing import Any

__pragma__("notconv")
__pragma__("nokeycheck")

# Both are gone through by JavaScript's forEach: a loop brings parts of the runtime into every page of a board.
CLICKS = ["click", "auxclick"]
# What comes before a click, nearly always; the focus for who uses the keyboard, so that no key need be heard.
BEFORE_A_CLICK = ["pointermove", "pointerdown", "focusin"]


def listen(application_pages: str, reader: Any) -> None:
    """Watch a page of a board unless that is being done already. `application_pages`: regular expression of the addresses of the
    board's form; `reader`: gives a new Capture (capture.py)."""
    if globalThis.jobtrack_listens:
        return
    capture: Any = None

    def read() -> Any:
        """The page's Capture, which takes over everything; None where the extension was reloaded: its new script is here."""
        nonlocal capture
        if chrome.runtime == None or chrome.runtime.id == None:
            stop()
        elif capture is None:
            stop()
            capture = reader()
            globalThis.jobtrack_listens = True
            capture.start()
        return capture

    def before_a_click(event) -> None:
        if read() is not None:
            capture.press.on_press(event)

    def on_click(event) -> None:
        if read() is not None:
            capture.on_click(event)

    def stop() -> None:
        globalThis.jobtrack_listens = False
        CLICKS.forEach(lambda name: document.removeEventListener(name, on_click, True))  # type: ignore[attr-defined]
        BEFORE_A_CLICK.forEach(lambda name: document.removeEventListener(name, before_a_click, True))  # type: ignore[attr-defined]

    def stop_reading() -> None:
        stop()
        if capture is not None:
            capture.stop()

    globalThis.jobtrack_listens = True
    globalThis.jobtrack_capture = read
    globalThis.jobtrack_stop = stop_reading
    CLICKS.forEach(lambda name: document.addEventListener(name, on_click, True))  # type: ignore[attr-defined]
    BEFORE_A_CLICK.forEach(lambda name: document.addEventListener(name, before_a_click, True))  # type: ignore[attr-defined]
    if __new__(RegExp(application_pages)).test(location.href):
        # The form's first step names the job, and its last one confirms.
        read()
