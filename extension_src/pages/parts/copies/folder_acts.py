"""What a person does with the folder of their copies. Only a page may ask for a folder and for its permission; the worker
writes. The browser offers "on every visit" to the first request after the last JobTrack tab was closed, and to no other: so
the settings are opened anew once a folder is chosen."""

from extension_src.browser import folder_handle
from extension_src.browser.errors import JavaScriptError
from extension_src.browser.folder_files import WRITING, may_write
from extension_src.browser.i18n import filled, text

PICKER = {"id": "copies", "mode": "readwrite", "startIn": "documents"}
GRANT = "#grant"


class FolderActs:
    """The acts of one page on the state `folder` (the record, or None), `asks_grant` and `other_tabs`."""

    def __init__(self, page, actions):
        self.page = page
        self.actions = actions

    async def begin(self) -> None:
        """Ask for the lasting permission where the address says so, unless it is there already."""
        if location.hash != GRANT:
            return
        handle = await folder_handle.kept()
        if handle is not None and not await may_write(handle):
            self.page.update({"asks_grant": True})
        else:
            self.granted()

    async def choose(self) -> None:
        """Let the person pick a folder."""
        try:
            folder = await showDirectoryPicker(PICKER)
        except JavaScriptError as error:
            # Not chosen: Chrome ends the dialog by itself at times, which is no refusal either.
            if error["name"] != "AbortError":
                self.actions.fail("folder-picker")
            return
        await self.take(folder)

    async def dropped(self, event) -> None:
        """Take the folder that was dropped. Its items are there only until the first wait."""
        items = event.dataTransfer.js_items
        folder = await items[0].getAsFileSystemHandle() if items["length"] > 0 else None
        if folder == None or folder["kind"] != "directory":
            self.actions.fail("folder-not-dropped")
            return
        await self.take(folder)

    async def take(self, folder) -> None:
        """Write copies into this folder from now on."""
        if not await self.is_permitted(folder):
            self.actions.fail("folder-not-allowed")
            return
        await folder_handle.keep(folder)
        answer = await self.actions.request({"type": "choose-folder", "name": folder["name"]})
        if answer is not None and answer["problem"] == "":
            await self.ask_for_every_visit()

    async def is_permitted(self, folder) -> bool:
        """Whether the folder may be written to, asked where it is not clear yet."""
        if await may_write(folder):
            return True
        try:
            return await folder.requestPermission(WRITING) == "granted"
        except JavaScriptError:
            # Without a click or key of the person's just before.
            return False

    async def ask_for_every_visit(self) -> None:
        """Open the settings anew at their request, once no other tab of JobTrack is open."""
        answer = await self.actions.request({"type": "reopen-settings"})
        if answer is not None:
            self.page.update({"other_tabs": answer["others"]})

    async def allow(self) -> None:
        """Ask for the permission, and write a copy with it."""
        folder = await folder_handle.kept()
        if folder is None:
            await self.choose()
        elif await self.is_permitted(folder):
            self.granted()
            await self.try_again()
        else:
            self.actions.fail("folder-not-allowed")

    def granted(self) -> None:
        if location.hash == GRANT:
            history.replaceState(None, "", location.pathname)
        self.page.update({"asks_grant": False})

    async def try_again(self) -> None:
        answer = await self.actions.request({"type": "copy-to-folder"})
        if answer is not None and answer["problem"] == "":
            self.actions.say(text("folder_copied"), None)

    async def stop(self) -> None:
        """Write no more copies; what is in the folder stays."""
        name = self.page.state["folder"]["folder"]
        if await self.actions.request({"type": "forget-folder"}) is not None:
            self.actions.say(filled("folder_stopped", {"folder": name}), None)
