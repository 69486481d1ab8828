"""The import and export page: saves files, and imports a file after a preview of what it would do."""

from typing import Any

from extension_src.browser.i18n import counted, language, text
from extension_src.browser.page_state import PageState, painted
from extension_src.browser.stored import everything, settings, stored_applications, use_settings
from extension_src.browser.turns import begun
from extension_src.core.native.records import json_text, parsed_json
from extension_src.core.transfer.calendar import follow_up_calendar
from extension_src.core.transfer.columns import FIELDS
from extension_src.core.transfer.exporting import COLUMNS, DEFAULT_COLUMNS, exported_csv, exported_json, file_name
from extension_src.core.transfer.own_export import export_plan_steps
from extension_src.core.transfer.plan import csv_plan_steps
from extension_src.core.transfer.table import date_steps, table_steps
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.boards import board_ids, board_name
from extension_src.pages.parts.calendar_texts import calendar_texts
from extension_src.pages.parts.copies.plans import plan_context, sent_plan, walked
from extension_src.pages.parts.copies.warning import warn_of_copies
from extension_src.pages.parts.saved_file import save_file
from extension_src.pages.parts.status_select import offered_statuses, status_label
from extension_src.pages.transfer.view import transfer_view


class TransferPage:
    """The page's state and actions. Nothing is stored before the person agreed to the preview."""

    def __init__(self, root):
        columns = {}
        for column in COLUMNS:
            columns[column] = column in DEFAULT_COLUMNS
        state = {
            "settings": None,
            "columns": columns,
            "file": "",
            "data": None,
            "table": None,
            "mapping": [],
            "order": "dmy",
            "mode": "merge",
            "plan": None,
            "planned": 0,
            # Whether `plan` was made with the present choices.
            "is_current": False,
            "notice": None,
        }
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)
        # Counts the previews: a newer one ends the one before.
        self.turn = 0

    def view(self, state):
        return transfer_view(state, self)

    async def start(self) -> None:
        await self.read()
        self.page.begin(self.stored_changed)
        warn_of_copies()

    async def read(self) -> None:
        chosen = await settings()
        await use_settings(chosen)
        document.title = f"{text('transfer')} · JobTrack"
        self.page.update({"settings": chosen})

    async def stored_changed(self, keys: list) -> None:
        if "settings" in keys:
            await self.read()

    def choose_column(self, column: str, is_chosen: bool) -> None:
        columns = self.page.state["columns"].copy()
        columns[column] = is_chosen
        self.page.update({"columns": columns})

    def status_labels(self) -> dict:
        chosen = self.page.state["settings"]
        labels = {}
        for status in offered_statuses(chosen):
            labels[f"{status}"] = status_label(status, chosen)
        return labels

    async def export_csv(self) -> None:
        stored = await everything()
        columns = [column for column in COLUMNS if self.page.state["columns"][column]]
        labels = {column: text("csv_" + column) for column in columns}
        boards = {board: board_name(board) for board in board_ids()}
        context = {
            "descriptions": stored["listings"],
            "statuses": self.status_labels(),
            "boards": boards,
            "yes": text("yes"),
            "no": text("no"),
            "settings": self.page.state["settings"],
            # In languages with a decimal comma, spreadsheets expect semicolons.
            "delimiter": ";" if language() == "es" else ",",
        }
        content = exported_csv(newest_first(stored["applications"]), columns, labels, context)
        save_file(content, file_name("csv", Date.now()), "text/csv")

    async def export_json(self) -> None:
        stored = await everything()
        now = Date.now()
        record = exported_json(
            stored["applications"], stored["listings"], stored["cvs"], stored["settings"], stored["schema"], now
        )
        save_file(json_text(record), file_name("json", now), "application/json")

    async def export_calendar(self) -> None:
        stored = await everything()
        settings = self.page.state["settings"]
        content = follow_up_calendar(stored["applications"], settings, calendar_texts(), Date.now())
        save_file(content, file_name("ics", Date.now()), "text/calendar")

    async def choose_file(self, file) -> None:
        """Read a file and show what importing it would do."""
        self.forget()
        turn = self.turn
        self.page.update({"file": file["name"]})
        await painted()
        content = await file.text()
        data = parsed_json(content) if content.trimStart().startswith("{") else None
        if data is not None:
            self.page.update({"data": data})
        else:
            table = {}
            labels = {field: text("csv_" + field) for field in FIELDS}
            steps = table_steps(content, "", labels, "mdy" if language() == "en" else "dmy", table)
            if not await self.walked(steps, turn):
                return
            self.page.update({"table": table, "mapping": table["mapping"], "order": table["order"]})
        await self.preview()

    async def map_column(self, place: int, field: str) -> None:
        """Set the field that a column contains, and preview again."""
        self.turn += 1
        turn = self.turn
        state = self.page.state
        mapping = state["mapping"].slice()
        mapping[place] = field
        self.page.update({"mapping": mapping, "is_current": False})
        if await self.walked(date_steps(state["table"], mapping, state["order"]), turn):
            self.page.update({"order": state["table"]["order"]})
            await self.preview()

    def choose(self, name: str, value: str) -> None:
        fields = {}
        fields[name] = value
        self.page.update(fields)
        # Until the file is read there is nothing to preview; the choice is used once it is.
        if self.page.state["data"] is not None or self.page.state["table"] is not None:
            begun(self.preview())

    async def preview(self) -> None:
        """Compute and show what the import would do."""
        self.turn += 1
        turn = self.turn
        self.page.update({"is_current": False})
        existing = await stored_applications()
        state = self.page.state
        context = await plan_context(state["settings"])
        made = {}
        if state["data"] is not None:
            steps = export_plan_steps(state["data"], state["mode"], existing, context, made)
        else:
            steps = csv_plan_steps(
                state["table"], state["mapping"], state["order"], state["mode"], existing, context, made
            )
        if turn == self.turn and await self.walked(steps, turn):
            self.page.update({"plan": made["plan"], "is_current": True})

    async def walked(self, steps, turn: int) -> bool:
        """Run the steps; whether all ran before a newer preview began."""
        return await walked(
            steps, lambda done: self.page.update({"plan": None, "planned": done}), lambda: turn == self.turn
        )

    async def do_import(self) -> None:
        """Send the plan to the worker, which stores all of it or nothing."""
        plan = self.page.state["plan"]
        self.page.update({"is_current": False})
        answer = await sent_plan(self.actions, plan)
        if answer is None:
            self.page.update({"is_current": True})
        else:
            self.actions.say(counted("imported", len(plan["records"])), answer["undo"])
            self.forget()

    def forget(self) -> None:
        self.turn += 1
        self.page.update({"file": "", "data": None, "table": None, "mapping": [], "plan": None})


def newest_first(applications: list) -> list:
    """The applications sorted by the date applied, the newest first."""
    ordered: Any = list(applications)
    ordered.js_sort(lambda one, other: other["applied_at"] - one["applied_at"])
    return ordered


begun(TransferPage(document.getElementById("page")).start())
