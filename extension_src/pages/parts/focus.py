"""Moving the focus, and telling typing from shortcuts."""

from extension_src.browser.errors import JavaScriptError


def focus_on(selector: str) -> None:
    """Move the focus to the first element that matches, if there is one."""
    element = document.querySelector(selector)
    if element is not None:
        element.focus()


def focus_on_application(identifier: str) -> None:
    """Move the focus to the application's title in a list, if it is shown."""
    focus_on(f'[data-app-id="{CSS.escape(identifier)}"] .row-open')


def is_typing(event) -> bool:
    """Whether a key press goes into a field, where letters are no shortcuts."""
    try:
        return event.target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")
    except JavaScriptError:
        # The document itself was the target.
        return False


def has_modifier(event) -> bool:
    """Whether a key is held that makes a press the browser's or the system's."""
    return event.ctrlKey or event.metaKey or event.altKey
