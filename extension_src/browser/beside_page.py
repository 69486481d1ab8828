"""Connects with a board's page, whose script says when the page shows another listing (content_scripts/beside.py)."""

SCRIPT = "content/beside.js"
PORT = "beside"


async def connected_page(tab_id: int, on_changed):
    """The open port to the page in the tab; `on_changed()` is called at once and after each change. The page is looked at until
    the port is disconnected. Raises JavaScriptError where the tab has no page that may be read."""
    injection = {"target": {"tabId": tab_id}, "files": [SCRIPT], "injectImmediately": True}
    await chrome.scripting.executeScript(injection)
    port = chrome.tabs.connect(tab_id, {"name": PORT})
    port.onMessage.addListener(lambda message: on_changed())
    return port
