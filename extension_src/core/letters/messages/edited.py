"""The messages whose words a person changed, a list under an application's `messages`: {at (ms), kind, language, subject, text}.

One is kept for each kind; merging two backups may leave two, of which the later one counts. Pure.
"""

from typing import Any

from extension_src.core.applications.fields import SHAPES
from extension_src.core.applications.shapes import fitted


def edited_messages(application: Any) -> list[Any]:
    """The kept messages of an application."""
    stored = application["messages"] if "messages" in application else None
    kept = fitted(stored, SHAPES["messages"])
    return [] if kept is None else kept


def edited_message(application: Any, kind: str) -> Any:
    """The kept message of this kind, None where the person changed none."""
    found = None
    for one in edited_messages(application):
        if one["kind"] == kind and (found is None or one["at"] > found["at"]):
            found = one
    return found


def with_message(messages: list[Any], message: Any) -> list[Any]:
    """The messages with this one in the place of those of its kind."""
    kept = without_message(messages, message["kind"])
    kept.append(message)
    return kept


def without_message(messages: list[Any], kind: str) -> list[Any]:
    """The messages without those of this kind."""
    return [one for one in messages if one["kind"] != kind]
