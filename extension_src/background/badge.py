"""The toolbar badge: the only confirmation that a page's visitor sees."""

TICK = "✓"
TRACKED = "•"
FAILED = "!"
GREEN = "#1a7f4b"
GREY = "#5b6472"
RED = "#b3261e"
# How long the tick of a fresh capture stands before it becomes the mark of a tracked listing (ms).
TICK_TIME = 4000


def _show(tab_id: int, text: str, colour: str) -> None:
    # The tab may be closed by now; that is no failure.
    chrome.action.setBadgeText({"tabId": tab_id, "text": text}).catch(lambda error: None)
    if text != "":
        chrome.action.setBadgeBackgroundColor({"tabId": tab_id, "color": colour}).catch(lambda error: None)


def show_captured(tab_id: int) -> None:
    _show(tab_id, TICK, GREEN)
    setTimeout(lambda: show_tracked(tab_id), TICK_TIME)


def show_tracked(tab_id: int) -> None:
    _show(tab_id, TRACKED, GREY)


def show_failed(tab_id: int) -> None:
    _show(tab_id, FAILED, RED)


def show_nothing(tab_id: int) -> None:
    # No text of its own, not an empty one: that would hide a warning that stands for all tabs.
    chrome.action.setBadgeText({"tabId": tab_id, "text": None}).catch(lambda error: None)


def show_warning(is_shown: bool) -> None:
    """The mark of a copy that could not be written, on every tab that has none of its own."""
    chrome.action.setBadgeText({"text": FAILED if is_shown else ""})
    chrome.action.setBadgeBackgroundColor({"color": RED})
