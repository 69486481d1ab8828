"""What the worker asks of the script in a board's page (content_scripts/listener.py).

It is called in the page: a script that listened for messages would have every load of a page make the browser's objects for
them, which costs more than all else that the script does there. What is called is sent as its own text, so it may use nothing of
Transcrypt's runtime: conditions are JavaScript's.
"""

from collections.abc import Callable
from typing import Any

__pragma__("notconv")


async def shown_listing(tab_id: float) -> Any:
    """The listing that the tab's page shows, as its script reads it; None where it has no script, or the script reads nothing
    any more. Raises JavaScriptError where the tab's page may not be read."""
    return await called_in(
        tab_id,
        lambda: globalThis.jobtrack_capture().open_listing() if globalThis.jobtrack_listens else None,
    )


async def stop_reading(tab_id: float) -> None:
    """Have the script in the tab's page read nothing any more. Raises JavaScriptError as shown_listing."""
    await called_in(tab_id, lambda: globalThis.jobtrack_stop() if globalThis.jobtrack_listens else None)


async def called_in(tab_id: float, called: Callable[[], object]) -> Any:
    """What the function `called` gives in the main frame of the tab's page."""
    injection = {"target": {"tabId": tab_id}, "func": called, "injectImmediately": True}
    results = await chrome.scripting.executeScript(injection)
    return results[0]["result"]
