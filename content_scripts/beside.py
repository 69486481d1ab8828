"""Tells the side panel, or the badge, when the page shows another listing, or more of it. They run this in a board's page.

It uses the Capture that is in the page already, looks after the page has changed, and only while a port is open. Over the port
goes a mere sign: the listing is then asked for as the popup does, through the worker's checks.
"""

from extension_src.browser.errors import JavaScriptError, report

PORT = "beside"
# Boards change the page hundreds of times a second while they render: one look in so many milliseconds (ms).
PAUSE = 300
CHANGES = {"childList": True, "subtree": True, "characterData": True}


class Beside:
    """One open port: `told` is the listing of which its other end knows."""

    def __init__(self, port) -> None:
        self.port = port
        self.told = ""
        self.timer: int | None = None
        self.observer = __new__(MutationObserver(self.on_change))
        port.onDisconnect.addListener(self.stop)
        self.observer.observe(document, CHANGES)
        self.look()

    def on_change(self) -> None:
        if self.timer is None:
            self.timer = setTimeout(self.look, PAUSE)

    def look(self) -> None:
        self.timer = None
        if not globalThis.jobtrack_listens:
            # The board was switched off: nothing of the page is read any more.
            self.port.disconnect()
            self.stop()
            return
        try:
            shown = JSON.stringify(globalThis.jobtrack_capture().open_listing())
        except JavaScriptError as error:
            report(error)
            return
        if shown != self.told:
            self.told = shown
            self.port.postMessage({"type": "changed"})

    def stop(self) -> None:
        clearTimeout(self.timer)
        self.observer.disconnect()


def accept(port) -> None:
    if port["name"] == PORT:
        Beside(port)


# The page's script world has a Capture only where the person lets the page be read (background/board_scripts.py).
if globalThis.jobtrack_listens and not globalThis.jobtrack_beside:
    globalThis.jobtrack_beside = True
    chrome.runtime.onConnect.addListener(accept)
