"""The boards' names as they write them themselves."""

from extension_src.browser.i18n import text
from extension_src.core.listings.boards import BOARD_NAMES


def board_name(board: str) -> str:
    """The board's name; an application added by hand has none and says so."""
    if board == "":
        return text("board_other")
    return BOARD_NAMES.get(board, board)


def board_ids() -> list:
    """The boards JobTrack reads, in the order people see them."""
    return BOARD_NAMES.keys()
