"""Makes JavaScript's errors catchable as Python's: the build runs this first in every entry."""


class JavaScriptError(Exception):
    """Any `Error` thrown by the browser; `str(error)` is its name and message."""


def report(error) -> None:
    """Say in the console of this page or worker what went wrong, with its kind, message and place."""
    kind = error.__class__.__name__
    detail = error["stack"] if "stack" in error else ""
    console.error(f"JobTrack: {kind}: {str(error)}\n{detail}")


def adopt_javascript_errors() -> None:
    """Let `except Exception` catch `Error`; without this only a bare `except` does."""
    # Not enumerable, so that nothing which walks an error's properties sees it. Content scripts run in an isolated
    # world: the page's own Error is another object.
    Object.defineProperty(
        Error.prototype, "__class__", {"value": JavaScriptError, "configurable": True, "writable": True}
    )
