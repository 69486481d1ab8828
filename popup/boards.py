"""The boards' names as they write them themselves."""

from extension_src.browser.i18n import text

_NAMES = {
    "linkedin": "LinkedIn",
    "indeed": "Indeed",
    "infojobs": "InfoJobs",
    "glassdoor": "Glassdoor",
    "tecnoempleo": "Tecnoempleo",
}


def board_name(board: str) -> str:
    """The board's name; an application added by hand has none and says so."""
    if board == "":
        return text("board_other")
    return _NAMES.get(board, board)


def board_ids() -> list:
    """The boards JobTrack reads, in the order people see them."""
    return _NAMES.keys()
