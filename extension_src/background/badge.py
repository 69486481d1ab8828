"""The toolbar badge: the only place where a person on a board's page sees that a listing was kept."""

TICK = "✓"
TRACKED = "•"
FAILED = "!"
GREEN = "#1a7f4b"
GREY = "#5b6472"
RED = "#b3261e"
# How long the tick of a new capture is shown before the mark of a tracked listing replaces it (ms).
TICK_TIME = 4000


def _show(tab_id: int, text: str, colour: str) -> None:
    # The tab may have been closed meanwhile; that is not a failure.
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
    # None removes this tab's own text; an empty text would hide the warning shown on all tabs.
    chrome.action.setBadgeText({"tabId": tab_id, "text": None}).catch(lambda error: None)


def show_warning(is_shown: bool) -> None:
    """Show or hide the warning that a copy could not be written, on every tab whose badge has no text of its own."""
    chrome.action.setBadgeText({"text": FAILED if is_shown else ""})
    chrome.action.setBadgeBackgroundColor({"color": RED})
