"""A person's actions on the folder for copies. Only a page may ask for a folder and its permission; the worker writes the
copies. The browser offers "on every visit" only at the first request after the last JobTrack tab was closed, so the settings
page is opened anew once a folder is chosen."""

from extension_src.browser import folder_handle
from extension_src.browser.errors import JavaScriptError, name_of
from extension_src.browser.folder_files import WRITING, may_write
from extension_src.browser.i18n import filled, text

PICKER = {"id": "copies", "mode": "readwrite", "startIn": "documents"}
GRANT = "#grant"


class FolderActs:
    """The actions of a page whose state has `folder` (the record, or None), `asks_grant` and `other_tabs`."""

    def __init__(self, page, actions):
        self.page = page
        self.actions = actions

    async def begin(self) -> None:
        """Show the step that asks for the lasting permission where the page's address says so, unless it is already given."""
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
            # On AbortError no folder was chosen: the person cancelled, or Chrome closed the dialog by itself.
            if name_of(error) != "AbortError":
                self.actions.fail("folder-picker")
            return
        await self.take(folder)

    async def dropped(self, event) -> None:
        """Use the folder that was dropped. The event's items are gone after the first await."""
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
        """Whether the folder may be written to; asks the person unless the permission was already given."""
        if await may_write(folder):
            return True
        try:
            return await folder.requestPermission(WRITING) == "granted"
        except JavaScriptError:
            # The browser refuses to ask without a click or key press of the person just before.
            return False

    async def ask_for_every_visit(self) -> None:
        """Open the settings page anew so that it can ask for the lasting permission, if no other JobTrack tab is open."""
        answer = await self.actions.request({"type": "reopen-settings"})
        if answer is not None:
            self.page.update({"other_tabs": answer["others"]})

    async def allow(self) -> None:
        """Ask for the permission, and write a copy if it is given."""
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
        """Write no more copies; the files in the folder stay."""
        name = self.page.state["folder"]["folder"]
        if await self.actions.request({"type": "forget-folder"}) is not None:
            self.actions.say(filled("folder_stopped", {"folder": name}), None)
