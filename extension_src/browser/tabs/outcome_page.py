"""Brings what watches the outcome of an application into a board's page (content_scripts/outcome/watching.py)."""

from typing import Any

SCRIPT = "content/outcome.js"


def watch_outcome(sender: Any) -> None:
    """Run the script in the page from which a message came, unless it is left already."""
    if "tab" in sender and "documentId" in sender:
        target = {"tabId": sender["tab"]["id"], "documentIds": [sender["documentId"]]}
        injection = {"target": target, "files": [SCRIPT], "injectImmediately": True}
        chrome.scripting.executeScript(injection).catch(lambda error: None)
