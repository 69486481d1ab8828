"""Starts from a copy: for a person who used JobTrack in another browser, or lost this browser's profile."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.native.lists import joined
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

    def over(event):
        event.preventDefault()
        event.currentTarget.classList.add("over")

    def dropped(event):
        event.preventDefault()
        event.currentTarget.classList.remove("over")
        restoring.dropped(event, True)

    properties = {
        "key": "copy",
        "id": "copy",
        "class": "folder empty",
        "aria-labelledby": "copy-title",
        "onDragEnter": over,
        "onDragOver": over,
        "onDragLeave": lambda event: event.currentTarget.classList.remove("over"),
        "onDrop": dropped,
    }
    return h("section", properties, parts)


def _choices(restoring) -> list:
    def chosen(event):
        files = event.target.files
        if files["length"] > 0:
            restoring.read_file(files[0], True)
        event.target.value = ""

    field = {
        "type": "file",
        "id": "copy-file",
        "class": "visually-hidden",
        "accept": ".json,application/json",
        "onChange": chosen,
    }
    folder = {"type": "button", "class": "quiet", "onClick": lambda event: restoring.pick_folder(True)}
    return [
        h("p", {"class": "hint", "key": "hint"}, [text("welcome_copy_text")]),
        h(
            "div",
            {"class": "buttons", "key": "buttons"},
            [
                h("input", field, []),
                h("label", {"for": "copy-file", "class": "button"}, [text("welcome_copy_file")]),
                h("button", folder, [text("welcome_copy_folder")]),
            ],
        ),
    ]
