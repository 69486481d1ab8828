"""Tells which boards' pages may be read: none before the person agreed, then all but those they switched off. Pure."""

from typing import Any

from extension_src.core.listings.boards import BOARDS


def has_agreed(settings: Any) -> bool:
    """Whether the person pressed the button of the welcome page; `settings` is the stored record, or None."""
    return settings is not None and "agreed_at" in settings and settings["agreed_at"] > 0


def boards_read(settings: Any) -> list[str]:
    """The ids of the boards whose pages may be read."""
    return [board for board in BOARDS if may_read(board, settings)]


def may_read(board: str, settings: Any) -> bool:
    """Whether pages of this board may be read, and what they report be kept."""
    if not has_agreed(settings):
        return False
    return "boards_off" not in settings or board not in settings["boards_off"]
