"""The selected rows of the tracker, and the actions on all of them."""

from typing import Any

from extension_src.browser.format import from_input_date, short_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.turns import begun
from extension_src.core.native.lists import place_of
from extension_src.pages.parts.focus import focus_drawn
from extension_src.pages.parts.shown_rows import ARCHIVED
from extension_src.pages.tracker.card.pane_choices import MORNING_HOUR
from extension_src.pages.tracker.listed.spreadsheet import save_listed


class Selection:
    """Changes `selected`, a record of ids in the tracker's state, and acts on the selected rows."""

    def __init__(self, tracker):
        self.tracker = tracker
        self.page = tracker.page
        # The id of the row from which a click with Shift selects.
        self.anchor = ""

    def toggle(self, identifier: str, through: bool) -> None:
        """Select or deselect a row; `through` selects every row from the last toggled one to this one."""
        selected = self.page.state["selected"].copy()
        ids = [row["id"] for row in self.page.state["shown"]]
        if through and self.anchor in ids:
            places = [place_of(self.anchor, ids), place_of(identifier, ids)]
            first = min(places)
            last = max(places)
            for place in range(first, last + 1):
                selected[ids[place]] = True
        elif identifier in selected:
            selected.pop(identifier)
        else:
            selected[identifier] = True
        self.anchor = identifier
        self.page.update({"selected": selected})

    def take_all(self, is_all: bool) -> None:
        """Select every row shown, or none."""
        selected = {}
        if is_all:
            for row in self.page.state["shown"]:
                selected[row["id"]] = True
        self.page.update({"selected": selected})

    def clear(self) -> None:
        self.page.update({"selected": {}})
        focus_drawn(self.page, "#search")

    def ids(self) -> list[Any]:
        """The ids of the selected rows."""
        return [identifier for identifier in self.page.state["selected"].keys()]

    def set_status(self, status: str) -> None:
        """Give all of them a status; on the day that is chosen in the sheet, where one is."""
        at = moment_in("#selection-status_at")
        if status == ARCHIVED:
            self.tracker.changes.archive(self.ids(), True)
        elif at is None:
            self.tracker.changes.move(self.ids(), {"status": status})
        else:
            self.tracker.changes.move(self.ids(), {"status": status, "status_at": at})

    def tag(self, words: str) -> None:
        if words.strip() != "":
            self.tracker.changes.change(self.ids(), {"add_tag": words.strip()}, text("tag_added"))

    def follow_up(self, day: str) -> None:
        at = from_input_date(day, __new__(Date(2000, 0, 1, MORNING_HOUR)).getTime())
        if at is not None:
            words = filled("follow_up_on", {"date": short_date(at)})
            self.tracker.changes.change(self.ids(), {"follow_up": {"at": at}}, words)

    def save_file(self) -> None:
        begun(save_listed(self.ids(), self.page.state["settings"]))

    def join(self) -> None:
        """Make one of the two that are selected: the one sent first stays."""
        rows = [row for row in self.page.state["rows"] if row["id"] in self.page.state["selected"]]
        if len(rows) == 2:
            # Rows are listed newest first.
            self.tracker.changes.join(rows[1]["id"], rows[0]["id"])

    def delete(self) -> None:
        self.tracker.changes.delete(self.ids())


def moment_in(selector: str):
    """The moment of the day in a date field, now's time of day; None while it is empty or not there. A day to come is none."""
    field = document.querySelector(selector)
    at: float | None = None if field is None else from_input_date(field.value, Date.now())
    now: float = Date.now()
    return at if at is not None and at <= now else None
