"""Makes JavaScript's errors catchable like Python's: the build runs this first in every entry."""

from typing import Any


class JavaScriptError(Exception):
    """Any `Error` thrown by the browser; `str(error)` is its name and message."""


def report(error: Any) -> None:
    """Write the error's kind, message and stack to the console of this page or worker."""
    kind = error.__class__.__name__
    detail = error["stack"] if "stack" in error else ""
    said = str(error)  # dialect: allow value-as-text because it is an error
    console.error(f"JobTrack: {kind}: {said}\n{detail}")


def name_of(error: Any) -> str:
    """What JavaScript calls the error: `AbortError`, `NotFoundError`."""
    return error["name"]


def adopt_javascript_errors() -> None:
    """Let `except Exception` catch `Error`; without this only a bare `except` does."""
    # Not enumerable, so that code which walks an error's properties does not see it. Content scripts run in an isolated
    # world, so the page's own Error stays untouched.
    Object.defineProperty(
        Error.prototype, "__class__", {"value": JavaScriptError, "configurable": True, "writable": True}
    )
    # A script that comes into the page later changes the class there; this one, which each script has to itself, stays.
    Object.assign(Exception, {"adopted": JavaScriptError})
