"""Tells which boards' pages may be read: none before the person agreed, then all but those they switched off. Pure."""

from extension_src.core.listings.boards import BOARDS
from extension_src.core.types.settings import Settings


def has_agreed(settings: Settings | None) -> bool:
    """Whether the person pressed the button of the welcome page; `settings` is the stored record, or None."""
    return settings is not None and "agreed_at" in settings and settings["agreed_at"] > 0


def boards_read(settings: Settings | None) -> list[str]:
    """The ids of the boards whose pages may be read."""
    return [board for board in BOARDS if may_read(board, settings)]


def may_read(board: str, settings: Settings | None) -> bool:
    """Whether pages of this board may be read, and what they report be kept."""
    if settings is None or not has_agreed(settings):
        return False
    return "boards_off" not in settings or board not in settings["boards_off"]
