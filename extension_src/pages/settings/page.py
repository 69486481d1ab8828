"""The settings page: each choice is stored the moment it is made."""

from typing import Any

from extension_src.browser.i18n import filled, text
from extension_src.browser.page_state import PageState
from extension_src.browser.service_address import service_address
from extension_src.browser.stored import (
    contents_of,
    deletions,
    everything,
    stored_one,
    used_bytes,
)
from extension_src.browser.turns import begun
from extension_src.core.letters.subscription import is_pro
from extension_src.core.native.lists import joined
from extension_src.core.native.records import json_text
from extension_src.core.storage.folder_copies import KEY as FOLDER
from extension_src.core.transfer.exporting import exported_json, file_name
from extension_src.core.types.settings import Settings
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.copies.folder_acts import FolderActs
from extension_src.pages.parts.copies.restoring import Restoring
from extension_src.pages.parts.pro_acts import ProActs
from extension_src.pages.parts.saved_file import save_file
from extension_src.pages.parts.start import settings_in_use
from extension_src.pages.settings.stage_acts import StageActs
from extension_src.pages.settings.view import settings_view

# An optional permission, asked for only when the person switches notifications on.
NOTIFICATIONS = {"permissions": ["notifications"]}


class SettingsPage:
    """The page's state and every action that changes it."""

    def __init__(self, root):
        state: dict[str, Any] = {
            "settings": None,
            "used": 0,
            "stage": "",
            "removing": None,
            "backups": [],
            "deletions": [],
            "notifies": False,
            "notice": None,
        }
        state.update({"folder": None, "asks_grant": False, "other_tabs": 0, "restoring": None})
        state.update({"service": "", "subscription": None, "problem": None, "license": "", "busy": False})
        # Choices whose storing is not answered yet: what is read meanwhile is older.
        self.chosen: Settings = {}
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)
        self.pro = ProActs(self.page)
        self.restoring = Restoring(self.page, self.actions, self.restored)
        self.folder_acts = FolderActs(self.page, self.actions)
        self.stages = StageActs(self.page, self.actions)

    def view(self, state):
        return settings_view(state, self)

    async def start(self) -> None:
        self.page.update({"service": await service_address()})
        await self.read()
        await self.folder_acts.begin()
        self.page.begin(self.stored_changed)
        if location.hash.startswith("#folder"):
            document.getElementById("folder").scrollIntoView()
        document.addEventListener("visibilitychange", lambda event: self.check_pro())
        self.check_pro()

    def check_pro(self) -> None:
        """Let the worker check the subscription if due, when the page becomes visible, perhaps after Stripe's pages."""
        if document.visibilityState == "visible" and self.page.state["subscription"] is not None:
            begun(self.pro.check(False))

    async def read(self) -> None:
        chosen = await settings_in_use("settings")
        notifies = await chrome.permissions.contains(NOTIFICATIONS)
        backups = await stored_one("backups") or []
        deleted = await deletions()
        chosen.update(self.chosen)
        self.page.update({"settings": chosen, "used": await used_bytes(), "notifies": notifies, "backups": backups})
        self.page.update({"deletions": deleted, "folder": await stored_one(FOLDER)})
        await self.pro.read()

    async def stored_changed(self, keys: list[str]) -> None:
        await self.read()

    def choose(self, name: str, value) -> None:
        """Store one setting, which is shown at once: a page drawn meanwhile would take the person's mark back."""
        self.chosen[name] = value  # type: ignore[literal-required]
        self.page.state["settings"][name] = value
        begun(self.store_choice(name, value))

    async def store_choice(self, name: str, value) -> None:
        fields = {}
        fields[name] = value
        answer = await self.actions.request({"type": "settings", "fields": fields})
        if self.actions.unanswered == 0:
            self.chosen = {}
        if answer is None:
            await self.read()

    async def switch_notifications(self, is_on: bool) -> None:
        """Ask the browser for the permission to notify, or give it back."""
        if is_on:
            await chrome.permissions.request(NOTIFICATIONS)
        else:
            await chrome.permissions.remove(NOTIFICATIONS)
        await self.read()

    async def restored(self, undo) -> None:
        """Show that a copy was restored; the notice offers to undo it."""
        self.actions.say(text("backup_restored"), undo)

    def switch_board(self, board: str, is_on: bool) -> None:
        off = [other for other in self.page.state["settings"]["boards_off"] if other != board]
        if not is_on:
            off.append(board)
        self.choose("boards_off", off)

    async def export_all(self) -> None:
        """Save all of the person's data as one JSON file."""
        stored = await everything()
        now = Date.now()
        applications = stored["applications"]
        files = await contents_of(joined(applications, stored["cvs"]))
        record = exported_json(
            applications, stored["listings"], stored["cvs"], files, stored["settings"], stored["schema"], now
        )
        save_file(json_text(record), file_name("json", now), "application/json")

    async def erase(self) -> None:
        """Delete all data. The dialog shown before says that this cannot be undone."""
        # Ends a paid subscription first: it would continue, and could no longer be ended from here.
        is_paid = is_pro(self.page.state["subscription"], Date.now())
        if is_paid and not await self.pro.erase():
            return
        folder = self.page.state["folder"]
        answer = await self.actions.request({"type": "erase"})
        if answer is not None:
            left = text("erased") if folder is None else filled("erased_but_folder", {"folder": folder["folder"]})
            self.actions.say(left, None)

    async def erase_pro(self) -> None:
        """End Pro. The dialog shown before says what that means."""
        if await self.pro.erase():
            self.actions.say(text("pro_erased"), None)


begun(SettingsPage(document.getElementById("page")).start())
