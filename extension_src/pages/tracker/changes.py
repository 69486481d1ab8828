"""What a person does to applications in the tracker's lists; the notice offers to undo each."""

from typing import Any

from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.turns import begun
from extension_src.core.applications.board_order import moved_heights
from extension_src.pages.parts.focus import focus_drawn
from extension_src.pages.parts.status_select import answer_of, status_label
from extension_src.pages.tracker.adding import NOTHING_ADDED, added_message

# A status whose day may be another than today, and how it is asked for: the day applied has its own field.
UNDATED = ["saved", "applied"]


class Changes:
    """Moves, archives, deletes, puts together and adds; `tracker` is the page."""

    def __init__(self, tracker):
        self.tracker = tracker
        self.page = tracker.page
        self.actions = tracker.actions

    def change(self, ids: list[str], fields: dict[str, Any], words: str) -> None:
        """Set these fields of the applications, and say what was done."""
        shown = words if len(ids) == 1 else f"{words} · {counted('applications', len(ids))}"
        begun(self.actions.change(ids, fields, shown))

    def set_status(self, identifier: str, status: str) -> None:
        self.move([identifier], {"status": status})

    def move(self, ids: list[str], fields: dict[str, Any]) -> None:
        """Give the applications a status: {status} and, where it is not of today, {status_at}."""
        status = fields["status"]
        label = status_label(status, self.page.state["settings"])
        words = (
            filled("moved_to", {"status": label})
            if len(ids) == 1
            else filled("moved_many", {"status": label, "count": len(ids)})
        )
        if len(ids) == 1 and "status_at" not in fields:
            for row in self.page.state["rows"]:
                if row["id"] == ids[0]:
                    others = Object.assign({}, fields)
                    Reflect.deleteProperty(others, "status")
                    fields = Object.assign(others, answer_of(row, status))
        begun(self.actions.change(ids, fields, words, self.asked_after(ids, status, "status_at" in fields)))

    def asked_after(self, ids: list[str], status: str, is_dated: bool):
        """What the notice asks besides: when the interview is, or on which day the status came; None for nothing."""
        if len(ids) != 1 or is_dated or status in UNDATED:
            return None
        card = self.tracker.card
        if status == "interview":
            return {"label": text("meeting_when"), "run": lambda: card.open_and_ask(ids[0])}
        return {"label": text("status_when"), "run": lambda: card.open_at(ids[0], "#field-status_since")}

    def archive(self, ids: list[str], is_archived: bool) -> None:
        """Take applications out of the lists, or bring them back."""
        self.change(ids, {"archived": is_archived}, text("archived_done") if is_archived else text("unarchived_done"))

    async def delete(self, ids: list[str]) -> None:
        self.tracker.card.autosave.leave()
        if self.page.state["open"] in ids:
            self.tracker.card.close()
        if await self.actions.delete(ids):
            self.page.update({"selected": {}})

    async def join(self, kept: str, other: str) -> None:
        """Make one application of two, and show it."""
        self.tracker.card.autosave.leave()
        answer = await self.actions.request({"type": "join", "ids": [kept, other]})
        if answer is not None:
            self.actions.say(text("joined_done"), answer["undo"])
            self.page.update({"selected": {}})
            await self.tracker.card.open(answer["id"])

    async def place(self, identifier: str, status: str, column: list[Any], place: int) -> None:
        """Put a card at this place of a column, whose rows from the top down are `column`."""
        heights = moved_heights(column, identifier, place)
        if any([row["id"] == identifier for row in column]):
            if len(heights.keys()) > 0:
                answer = await self.actions.request({"type": "place", "heights": heights})
                if answer is not None:
                    self.actions.say(text("card_placed"), answer["undo"])
        elif identifier in heights:
            self.move([identifier], {"status": status, "board_place": heights[identifier]})
        else:
            self.set_status(identifier, status)

    def add(self, status: str = "") -> None:
        """Show the form for adding an application by hand, with this status chosen."""
        self.tracker.card.autosave.leave()
        self.tracker.answers.close()
        adding = NOTHING_ADDED.copy()
        adding["status"] = status
        self.page.update({"adding": adding, "open": "", "application": None})
        focus_drawn(self.page, "#field-title")

    def edit_added(self, change) -> None:
        """Set the fields that `change` makes of the form as it is now: another one may have been filled since it was drawn.
        Nothing where the form was closed since."""
        adding = self.page.state["adding"]
        if adding is not None:
            self.page.update({"adding": Object.assign({}, adding, change(adding))})

    async def keep_added(self) -> None:
        """Store the application that was added by hand, and open it, unless the person left its form meanwhile."""
        message = added_message(self.page.state["adding"])
        answer = await self.actions.request(message)
        if answer is not None:
            self.actions.say(text("added"), answer["undo"])
            if self.page.state["adding"] is not None:
                await self.tracker.card.open(answer["id"])
