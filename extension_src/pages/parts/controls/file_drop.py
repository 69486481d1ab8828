"""A part of a page on which a file or folder can be dropped, and the field with which a file is chosen instead."""

from typing import Any

from extension_src.browser.view import h


def drop_area(on_drop) -> dict[str, Any]:
    """The properties of an element that accepts what is dropped anywhere on it. `on_drop`: a function of the event."""

    def over(event):
        event.preventDefault()
        event.currentTarget.classList.add("over")

    def left(event):
        event.currentTarget.classList.remove("over")

    def dropped(event):
        event.preventDefault()
        left(event)
        on_drop(event)

    return {"onDragEnter": over, "onDragOver": over, "onDragLeave": left, "onDrop": dropped}


def with_first_file(take):
    """A function for `drop_area` that gives the first of the dropped files to `take`."""

    def dropped(event):
        files = event.dataTransfer.files
        if files["length"] > 0:
            take(files[0])

    return dropped


def file_field(identifier: str, accepted: str, take):
    """The field that chooses a file for `take`. It is not seen: its label replaces the browser's button, whose words are not
    in the chosen language."""

    def chosen(event):
        files = event.target.files
        if files["length"] > 0:
            take(files[0])
        # Cleared, so that choosing the same file again also fires a change.
        event.target.value = ""

    properties = {"type": "file", "id": identifier, "class": "visually-hidden", "accept": accepted, "onChange": chosen}
    return h("input", properties, [])
