"""Moves the focus, and tells typing from shortcut keys."""

from __future__ import annotations

from typing import Any

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.page_state import PageState


def focus_on(selector: str) -> None:
    """Move the focus to the first element that matches, if there is one."""
    focus_within(document, selector)


def focus_within(root: Node, selector: str) -> None:
    """Move the focus to the first element below `root` that matches, if there is one."""
    element = root.querySelector(selector)
    if element is not None:
        element.focus()


def focus_drawn(page: PageState, selector: str) -> None:
    """Draw what was changed at once and move the focus there. At the next frame it would be too late: keys come faster than
    frames, and the next one would be a shortcut, or would move the focus elsewhere only to lose it again."""
    page.draw_now()
    focus_on(selector)


def focus_unless_moved(page: PageState, origin: Any, selector: str) -> None:
    """Like `focus_drawn`, after something was waited for that began when `origin` had the focus: the person may have moved it
    since, and what they type stays where they type it."""
    here = document.activeElement
    # The document's body has it where that element is gone.
    if here is None or here is document.body or here is origin:
        focus_drawn(page, selector)


def title_selector(identifier: str) -> str:
    """Finds the application's title in the list, if the list shows it."""
    return f'[data-app-id="{CSS.escape(identifier)}"] .row-open'


def focused_application() -> str:
    """The id of the listed application that has the focus, or ''."""
    element = document.activeElement
    row = None if element is None else element.closest("[data-app-id]")
    return "" if row is None else row.dataset.appId


def is_typing(event) -> bool:
    """Whether a key press goes into a field, where letters are not shortcuts."""
    try:
        return event.target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")
    except JavaScriptError:
        # The target is the document itself, which has no `matches`.
        return False


def has_modifier(event) -> bool:
    """Whether Control, Meta or Alt is held, so that the key press belongs to the browser or the system."""
    return event.ctrlKey or event.metaKey or event.altKey
