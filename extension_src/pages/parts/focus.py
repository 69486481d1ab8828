"""Moves the focus, and tells typing from shortcut keys."""

from extension_src.browser.errors import JavaScriptError


def focus_on(selector: str) -> None:
    """Move the focus to the first element that matches, if there is one."""
    element = document.querySelector(selector)
    if element is not None:
        element.focus()


def focus_on_application(identifier: str) -> None:
    """Move the focus to the application's title in the list, if the list shows it."""
    focus_on(f'[data-app-id="{CSS.escape(identifier)}"] .row-open')


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
