"""Connects with a board's page, whose script says when the page shows another listing (content_scripts/beside.py)."""

from __future__ import annotations

from collections.abc import Callable

SCRIPT = "content/beside.js"
PORT = "beside"
# Milliseconds between two readings, however often the page says that it changed.
PACE = 200


async def connected_page(tab_id: int, on_changed: Callable[[], object]) -> ChromePort:
    """The open port to the page in the tab; `on_changed()` is called soon and after each change. The page is looked at until
    the port is disconnected. Raises JavaScriptError where the tab has no page that may be read."""
    injection = {"target": {"tabId": tab_id}, "files": [SCRIPT], "injectImmediately": True}
    await chrome.scripting.executeScript(injection)
    port = chrome.tabs.connect(tab_id, {"name": PORT})
    waiting: dict[str, int | None] = {"timer": None}

    def told() -> None:
        waiting["timer"] = None
        on_changed()

    def heard(message: object) -> None:
        if waiting["timer"] is None:
            waiting["timer"] = setTimeout(told, PACE)

    port.onMessage.addListener(heard)
    return port
