"""The files attached to an application: nothing while there is none; they are added under the card's menu, or dropped."""

from __future__ import annotations

from typing import Any

from extension_src.browser.i18n import filled, text
from extension_src.browser.turns import begun
from extension_src.browser.view import h
from extension_src.core.storage.files import files_of
from extension_src.pages.parts.controls.file_drop import file_field
from extension_src.pages.parts.files.opening import file_button, read_file
from extension_src.pages.parts.icons import icon, icon_button

FIELD = "attached-file"


class AttachedFiles:
    """Attaches files to applications and takes them off; each can be undone."""

    def __init__(self, card):
        self.card = card
        self.actions = card.actions

    def choose(self) -> None:
        """Let the person choose the file to attach to the open application."""
        document.getElementById(FIELD).click()

    def dropped(self, event) -> None:
        """Attach what was dropped on the open application."""
        identifier = self.card.page.state["open"]
        files = Array["from"](event.dataTransfer.files)
        if identifier != "" and len(files) > 0:
            begun(self.add_all(identifier, files))

    async def add_all(self, identifier: str, files: list[File]) -> None:
        """Attach the files one after the other; the first that cannot be kept ends it and says why."""
        for file in files:
            if not await self.add(identifier, file):
                return

    async def add(self, identifier: str, file) -> bool:
        read = await read_file(file, self.actions)
        if read is None:
            return False
        answer = await self.actions.request({"type": "add-file", "id": identifier, "file": read})
        if answer is None:
            return False
        self.actions.say(filled("file_attached", {"name": read["name"]}), answer["undo"])
        return True

    async def remove(self, identifier: str, file) -> None:
        answer = await self.actions.request({"type": "remove-file", "id": identifier, "file": file["id"]})
        if answer is not None:
            self.actions.say_deleted(filled("file_removed", {"name": file["name"]}), answer["undo"])


def attaching(record, files) -> list[Any]:
    """The field of the card's menu that attaches a file to the application, with its label."""

    def chosen(file):
        menu = document.querySelector(".card-menu")
        if menu is not None:
            menu.open = False
        begun(files.add(record["id"], file))

    label = {"for": FIELD, "class": "button quiet"}
    return [file_field(FIELD, "", chosen), h("label", label, [icon("clip"), text("file_attach")])]


def files_view(record, files):
    """The application's files with their sizes, each to be opened or removed; None where there are none."""
    attached = files_of(record)
    if len(attached) == 0:
        return None
    heading = h("h3", {"id": "files-title"}, [text("files")])
    lines = h("ul", {"class": "lines files"}, [_line(record, file, files) for file in attached])
    return h("section", {"key": "files", "aria-labelledby": "files-title"}, [heading, lines])


def _line(record, file, files):
    label = filled("file_remove", {"name": file["name"]})
    remove = icon_button("close", label, lambda event: begun(files.remove(record["id"], file)))
    return h("li", {"key": file["id"]}, [file_button(file, files.actions), remove])
