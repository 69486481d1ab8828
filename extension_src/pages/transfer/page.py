"""The import and export page: saves files, and imports a file after a preview of what it would do."""

from typing import Any

from extension_src.browser.i18n import counted, language, text
from extension_src.browser.page_state import PageState, painted, selected_ids
from extension_src.browser.stored import contents_of, everything, stored_applications
from extension_src.browser.turns import begun
from extension_src.core.native.lists import joined
from extension_src.core.native.records import json_text
from extension_src.core.transfer.calendar import follow_up_calendar
from extension_src.core.transfer.columns import FIELDS
from extension_src.core.transfer.csv_plan import csv_plan_steps
from extension_src.core.transfer.exporting import (
    COLUMNS,
    DEFAULT_COLUMNS,
    chosen_applications,
    exported_json,
    file_name,
)
from extension_src.core.transfer.own_export import export_plan_steps
from extension_src.core.transfer.table import FIND, date_steps, headed_steps, table_steps
from extension_src.core.types.transfer import MadePlan, Table
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.calendar_texts import calendar_texts
from extension_src.pages.parts.copies.plans import plan_context, sent_plan, walked
from extension_src.pages.parts.files.spreadsheet import save_spreadsheet
from extension_src.pages.parts.saved_file import save_file
from extension_src.pages.parts.start import begin, settings_in_use
from extension_src.pages.transfer.preview import PREVIEWED
from extension_src.pages.transfer.table_file import TableFileError, read_table_file
from extension_src.pages.transfer.view import transfer_view

MORE_PREVIEWED = 500
# The choices with which a file is read anew, and those with which its rows are.
FILE_CHOICES = ["encoding", "sheet", "delimiter"]


class TransferPage:
    """The page's state and actions. Nothing is stored before the person agreed to the preview."""

    def __init__(self, root):
        columns = {}
        for column in COLUMNS:
            columns[column] = column in DEFAULT_COLUMNS
        state: dict[str, Any] = {
            "settings": None,
            "columns": columns,
            # Counted as they are chosen; read anew when they are saved.
            "applications": [],
            "choice": {"ids": selected_ids(), "status": "", "board": "", "first": "", "last": ""},
            "file": "",
            "problem": "",
            "data": None,
            "table": None,
            "encoding": "",
            "delimiter": "",
            "sheets": [],
            "sheet": "",
            "header": FIND,
            "mapping": [],
            # The statuses chosen for texts that nothing names, by `rows.asked_key`.
            "meanings": {},
            "order": "dmy",
            "mode": "merge",
            "plan": None,
            "planned": 0,
            "shown": PREVIEWED,
            # Whether `plan` was made with the present choices.
            "is_current": False,
            "notice": None,
        }
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)
        # Counts the previews: a newer one ends the one before.
        self.turn = 0
        # What is read: a file, or rows that were pasted.
        self.source: Any = None

    def view(self, state):
        return transfer_view(state, self)

    async def start(self) -> None:
        await self.read()
        begin(self.page, self.stored_changed)
        window.addEventListener("hashchange", lambda event: self.choose_out("ids", selected_ids()))

    async def read(self) -> None:
        chosen = await settings_in_use("transfer")
        self.page.update({"settings": chosen, "applications": await stored_applications()})

    async def stored_changed(self, keys: list[str]) -> None:
        if any([key == "settings" or key.startswith("app:") for key in keys]):
            await self.read()

    def choose_column(self, column: str, is_chosen: bool) -> None:
        columns = self.page.state["columns"].copy()
        columns[column] = is_chosen
        self.page.update({"columns": columns})

    def choose_out(self, name: str, value) -> None:
        """Narrow what is saved, or take a selection back."""
        choice = self.page.state["choice"].copy()
        choice[name] = value
        self.page.update({"choice": choice})

    def chosen(self, stored) -> list[Any]:
        """The stored applications that the present choice takes."""
        return chosen_applications(stored["applications"], self.page.state["choice"])

    async def export_csv(self) -> None:
        stored = await everything()
        columns = [column for column in COLUMNS if self.page.state["columns"][column]]
        applications = newest_first(self.chosen(stored))
        save_spreadsheet(applications, columns, stored["listings"], self.page.state["settings"])

    async def export_json(self) -> None:
        stored = await everything()
        now = Date.now()
        applications = self.chosen(stored)
        listings = {}
        for application in applications:
            if application["id"] in stored["listings"]:
                listings[application["id"]] = stored["listings"][application["id"]]
        files = await contents_of(joined(applications, stored["cvs"]))
        record = exported_json(applications, listings, stored["cvs"], files, stored["settings"], stored["schema"], now)
        save_file(json_text(record), file_name("json", now), "application/json")

    async def export_calendar(self) -> None:
        stored = await everything()
        chosen = self.page.state["settings"]
        content = follow_up_calendar(self.chosen(stored), chosen, calendar_texts(), Date.now())
        save_file(content, file_name("ics", Date.now()), "text/calendar")

    async def choose_file(self, file) -> None:
        """Read a file and show what importing it would do."""
        self.forget()
        self.source = {"file": file, "text": None}
        self.page.update({"file": file["name"]})
        await self.read_source()

    async def choose_rows(self, rows: str) -> None:
        """Read pasted rows like a file."""
        if rows.strip() == "":
            return
        self.forget()
        self.source = {"file": None, "text": rows}
        self.page.update({"file": text("import_pasted")})
        await self.read_source()

    async def read_source(self) -> None:
        """Read what was chosen, in the way that was chosen, and preview it."""
        self.turn += 1
        turn = self.turn
        self.page.update({"problem": "", "data": None, "table": None, "plan": None, "planned": 0, "is_current": False})
        await painted()
        read = await self.read_file(turn)
        if read is None or turn != self.turn:
            return
        if read["record"] is not None:
            self.page.update({"data": read["record"]})
            await self.preview()
            return
        table: Table = {"lines": read["rows"], "delimiter": "", "stray_quote_row": 0}
        labels = field_labels()
        if read["rows"] is None:
            steps = table_steps(read["text"], self.page.state["delimiter"], labels, usual_order(), table)
        else:
            steps = headed_steps(table, FIND, labels, usual_order())
        if await self.walked(steps, turn):
            self.page.update({"encoding": read["encoding"], "sheets": read["sheets"], "sheet": read["sheet"]})
            await self.show_table(table)

    async def read_file(self, turn: int):
        """What is in the chosen file or the pasted rows, as `read_table_file` gives it; None after showing why not."""
        if self.source["file"] is None:
            pasted: dict[str, Any] = {"record": None, "rows": None, "encoding": "", "sheets": [], "sheet": ""}
            pasted["text"] = self.source["text"]
            return pasted
        state = self.page.state
        try:
            return await read_table_file(
                self.source["file"], state["encoding"], state["sheet"], lambda: turn == self.turn
            )
        except TableFileError as error:
            if turn == self.turn:
                self.page.update({"problem": error.id})
            return None

    async def show_table(self, table) -> None:
        """Take a table with its headers told, and preview it."""
        self.page.update(
            {
                "table": table,
                "header": table["header"],
                "delimiter": table["delimiter"],
                "mapping": table["mapping"],
                "order": table["order"],
            }
        )
        await self.preview()

    async def choose_header(self, header: str) -> None:
        """Take the first row as headers, or as an application."""
        self.turn += 1
        turn = self.turn
        table = self.page.state["table"].copy()
        self.page.update({"is_current": False})
        if await self.walked(headed_steps(table, header, field_labels(), usual_order()), turn):
            await self.show_table(table)

    def choose_meaning(self, key: str, status: str) -> None:
        """Set what a status text means, and preview again."""
        meanings = self.page.state["meanings"].copy()
        if status == "":
            meanings.pop(key)
        else:
            meanings[key] = status
        self.page.update({"meanings": meanings})
        begun(self.preview())

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
        if name in FILE_CHOICES:
            begun(self.read_source())
            return
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
        context["meanings"] = state["meanings"]
        made: MadePlan = {}
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

    def show_more(self) -> None:
        self.page.update({"shown": self.page.state["shown"] + MORE_PREVIEWED})

    def forget(self) -> None:
        """Leave the file: the page is as before one was chosen."""
        self.turn += 1
        self.source = None
        fields: dict[str, object] = {
            "file": "",
            "problem": "",
            "data": None,
            "table": None,
            "mapping": [],
            "plan": None,
        }
        fields.update({"encoding": "", "delimiter": "", "sheets": [], "sheet": "", "meanings": {}, "shown": PREVIEWED})
        self.page.update(fields)


def field_labels() -> dict[str, Any]:
    """The interface's names of the fields that a column can fill."""
    return {field: text("csv_" + field) for field in FIELDS}


def usual_order() -> str:
    """The order of day and month in the interface's language."""
    return "mdy" if language() == "en" else "dmy"


def newest_first(applications: list[Any]) -> list[Any]:
    """The applications sorted by the date applied, the newest first."""
    ordered: Any = list(applications)
    ordered.js_sort(lambda one, other: other["applied_at"] - one["applied_at"])
    return ordered


begun(TransferPage(document.getElementById("page")).start())
