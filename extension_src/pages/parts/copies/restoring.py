"""Restores a copy after a preview: a file or folder that the person has, or a daily copy in this browser.

The page's state `restoring` is None or `{"name", "day", "is_reading", "error", "data", "plan", "summary", "changes",
"settings_changed", "takes_settings"}`. `day` is '' for a file, which is merged into the stored data; a daily copy replaces
all stored data.
"""

from extension_src.browser.errors import JavaScriptError, name_of
from extension_src.browser.folder_files import file_in, names_in
from extension_src.browser.packing import unpacked
from extension_src.browser.stored import DEFAULTS, cvs, settings, stored_applications, stored_one
from extension_src.core.native.records import parsed_json
from extension_src.core.storage.folder_copies import newest_copy
from extension_src.core.storage.forgotten import export_without, forgotten_records, gone_from
from extension_src.core.transfer.own_export import export_plan_steps
from extension_src.core.transfer.restoring import changed_settings, copy_summary, replaced, restored_settings
from extension_src.core.types.transfer import MadePlan
from extension_src.pages.parts.copies.plans import plan_context, sent_plan, walked

NOTHING = {
    "name": "",
    "day": "",
    "is_reading": True,
    "error": "",
    "data": None,
    "plan": None,
    "summary": None,
    "changes": None,
    "settings_changed": 0,
    "takes_settings": False,
}


async def _without_forgotten(record):
    """The content of a daily copy without what was deleted for good since, just as the worker restores it."""
    data = parsed_json(await unpacked(record["text"]))
    forgotten = {"forgotten": await stored_one("forgotten") or {}}
    rest = export_without(data, gone_from(forgotten_records(forgotten), record["at"]))
    return data if rest is None else rest


class Restoring:
    """The preview and the restoring on one page; calls `on_restored(undo)` when a copy was restored."""

    def __init__(self, page, actions, on_restored):
        self.page = page
        self.actions = actions
        self.on_restored = on_restored
        # Counts the previews: a newer one ends the one before.
        self.turn = 0

    def show(self, fields: dict[str, object]) -> None:
        shown = self.page.state["restoring"] or NOTHING
        self.page.update({"restoring": Object.assign({}, shown, fields)})

    def begin(self, fields: dict[str, object]) -> None:
        self.turn += 1
        self.page.update({"restoring": Object.assign({}, NOTHING, fields)})

    def close(self) -> None:
        self.turn += 1
        self.page.update({"restoring": None})

    async def read_file(self, file, takes_settings: bool) -> None:
        """Preview a copy in a file that the person chose."""
        self.begin({"name": file["name"], "takes_settings": takes_settings})
        turn = self.turn
        data = parsed_json(await file.text())
        await self.look(data, "merge", turn, "import-not-jobtrack")

    async def read_folder(self, folder, takes_settings: bool) -> None:
        """Preview the newest copy in a folder."""
        self.begin({"name": folder["name"], "takes_settings": takes_settings})
        try:
            name = newest_copy(await names_in(folder))
            file = None if name == "" else await file_in(folder, name)
        except JavaScriptError:
            file = None
        if file is None:
            self.show({"is_reading": False, "error": "folder-without-copy"})
            return
        await self.read_file(file, takes_settings)

    async def dropped(self, event, takes_settings: bool) -> None:
        """Preview the copy in a dropped file or folder. The event's items are gone after the first await."""
        entries = event.dataTransfer.js_items
        entry = await entries[0].getAsFileSystemHandle() if entries["length"] > 0 else None
        if entry == None:
            return
        if entry["kind"] == "directory":
            await self.read_folder(entry, takes_settings)
        else:
            await self.read_file(await entry.getFile(), takes_settings)

    async def pick_folder(self, takes_settings: bool) -> None:
        """Let the person choose the folder with their copies, and preview the newest."""
        try:
            folder = await showDirectoryPicker({"id": "copies", "mode": "read", "startIn": "documents"})
        except JavaScriptError as error:
            if name_of(error) != "AbortError":
                self.actions.fail("folder-picker")
            return
        await self.read_folder(folder, takes_settings)

    async def read_day(self, day: str) -> None:
        """Preview the daily copy of this day."""
        self.begin({"day": day})
        turn = self.turn
        record = await stored_one(f"backup:{day}")
        try:
            data = None if record is None else await _without_forgotten(record)
        except JavaScriptError:
            data = None
        await self.look(data, "replace", turn, "import-damaged")

    async def look(self, data, mode: str, turn: int, error: str) -> None:
        """Compute and show what restoring would do. `error`: the error to show where `data` is None."""
        if data is None:
            if turn == self.turn:
                self.show({"is_reading": False, "error": error})
            return
        existing = await stored_applications()
        context = await plan_context(await settings())
        made: MadePlan = {}
        steps = export_plan_steps(data, mode, existing, context, made)
        if not await walked(steps, lambda done: None, lambda: turn == self.turn):
            return
        plan = made["plan"]
        if plan["error"] != "":
            self.show({"is_reading": False, "error": plan["error"]})
            return
        chosen = await settings()
        self.show(
            {
                "is_reading": False,
                "data": data,
                "plan": plan,
                "summary": copy_summary(data, plan),
                "changes": replaced(plan, existing, await cvs()) if mode == "replace" else None,
                "settings_changed": len(changed_settings(chosen, restored_settings(data, chosen, DEFAULTS, True))),
            }
        )

    def take_settings(self, takes: bool) -> None:
        self.show({"takes_settings": takes})

    async def restore(self) -> None:
        """Restore the copy that the preview shows."""
        state = self.page.state["restoring"]
        if state["day"] != "":
            request = {"type": "restore-backup", "day": state["day"], "settings": state["takes_settings"]}
            answer = await self.actions.request(request)
        else:
            plan = state["plan"]
            chosen = await settings()
            plan["settings"] = restored_settings(state["data"], chosen, DEFAULTS, state["takes_settings"])
            answer = await sent_plan(self.actions, plan)
        if answer is not None:
            self.close()
            await self.on_restored(answer["undo"])
