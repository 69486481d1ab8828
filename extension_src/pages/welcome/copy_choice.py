"""Starts from a copy: for a person who used JobTrack in another browser, or lost this browser's profile."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.native.lists import joined
from extension_src.pages.parts.controls.file_drop import drop_area, file_field
from extension_src.pages.parts.copies.restore_view import restore_view


def copy_choice(state, restoring):
    """The part of the welcome page about a copy: choose or drop a file or folder, see what is in it, restore it.

    The settings are restored too unless the person says otherwise, because none were chosen here yet.
    """
    if state["restored"]:
        return None
    heading = h("h2", {"id": "copy-title", "key": "title"}, [text("welcome_copy")])
    preview = restore_view(state, restoring)
    parts = [heading, preview] if preview is not None else joined([heading], _choices(restoring))

    properties = {"key": "copy", "id": "copy", "class": "folder empty", "aria-labelledby": "copy-title"}
    properties.update(drop_area(lambda event: restoring.dropped(event, True)))
    return h("section", properties, parts)


def _choices(restoring) -> list[Any]:
    field = file_field("copy-file", ".json,application/json", lambda file: restoring.read_file(file, True))
    folder = {"type": "button", "class": "quiet", "onClick": lambda event: restoring.pick_folder(True)}
    return [
        h("p", {"class": "hint", "key": "hint"}, [text("welcome_copy_text")]),
        h(
            "div",
            {"class": "buttons", "key": "buttons"},
            [
                field,
                h("label", {"for": "copy-file", "class": "button"}, [text("welcome_copy_file")]),
                h("button", folder, [text("welcome_copy_folder")]),
            ],
        ),
    ]
