"""The toolbar badge: the only place where a person on a board's page sees that a listing was kept."""

TICK = "✓"
TRACKED = "•"
FAILED = "!"
WAITING = "?"
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


def show_fit(tab_id: int, fit: float) -> None:
    """Show how well the open listing fits, 0 to 100."""
    _show(tab_id, f"{Math.round(fit)}", GREY)


def show_failed(tab_id: int) -> None:
    _show(tab_id, FAILED, RED)


def show_nothing(tab_id: int) -> None:
    # None removes this tab's own text; an empty text would hide the warning shown on all tabs.
    chrome.action.setBadgeText({"tabId": tab_id, "text": None}).catch(lambda error: None)


class EveryTab:
    """What the badge shows on every tab whose badge has no text of its own: a warning, else that nothing is read yet."""

    def __init__(self) -> None:
        self.is_warning = False
        self.is_waiting = False

    def show(self) -> None:
        chrome.action.setBadgeText({"text": FAILED if self.is_warning else (WAITING if self.is_waiting else "")})
        chrome.action.setBadgeBackgroundColor({"color": RED if self.is_warning else GREY})


every_tab = EveryTab()


def show_warning(is_shown: bool) -> None:
    """Show or hide the warning that a copy could not be written."""
    every_tab.is_warning = is_shown
    every_tab.show()


def show_waiting(is_shown: bool) -> None:
    """Show or hide that JobTrack waits for the person's agreement; the popup leads to it."""
    every_tab.is_waiting = is_shown
    every_tab.show()
