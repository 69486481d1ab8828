"""Finds out who sent a message: one of the extension's own pages, or a board's content script."""

from extension_src.background.board_scripts import script_of
from extension_src.browser.types.chrome import Sender
from extension_src.core.listings.address import is_covered
from extension_src.core.listings.pace import TAB, after_capture
from extension_src.core.native.tables import entry, new_table, put

# How much each tab may still report, by the tab's id. Memory is enough: a tab that floods keeps the worker alive.
spent = new_table()


def is_own_page(sender: Sender) -> bool:
    """Whether the message comes from a page of this extension."""
    return "url" in sender and sender["url"].startswith(chrome.runtime.getURL(""))


def patterns_of(board: str) -> list[str]:
    """The match patterns of a board's content script, [] where the board has none."""
    script = script_of(board)
    return [] if script is None else script["matches"]


def is_from(sender: Sender, board: str) -> bool:
    """Whether the sender's page, as the browser names it, belongs to the board."""
    patterns = patterns_of(board)
    if "url" not in sender or not is_covered(sender["url"], patterns):
        return False
    return "origin" not in sender or is_covered(sender["origin"] + "/", patterns) or sender["origin"] == "null"


def may_report(sender: Sender) -> bool:
    """Whether the sender's tab has reported no more than a person can click, this report included; counts this report."""
    tab = f"{sender['tab']['id']}" if "tab" in sender else ""
    left = after_capture(entry(spent, tab), TAB, Date.now())
    if left is None:
        return False
    put(spent, tab, left)
    return True
