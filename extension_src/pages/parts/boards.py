"""The boards' names, written as the boards write them."""

from typing import Any

from extension_src.browser.format import month_label
from extension_src.browser.i18n import text
from extension_src.core.listings.boards import BOARD_NAMES, NEWEST_PAGES


def board_name(board: str) -> str:
    """The board's name; for an application added by hand, which has no board, a text that says so."""
    if board == "":
        return text("board_other")
    return BOARD_NAMES.get(board, board)


def newest_page_of(board: str) -> str:
    """The month of the newest page on which the board's reading was tried, in words; '' where none is known."""
    month = NEWEST_PAGES.get(board, "")
    return "" if month == "" else month_label(month)


def board_ids() -> list[Any]:
    """The ids of the boards that JobTrack reads, in the order in which they are shown."""
    return list(BOARD_NAMES.keys())
