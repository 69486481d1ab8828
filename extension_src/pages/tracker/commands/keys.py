"""The tracker's shortcut keys; shortcut_help.py lists them."""

from extension_src.browser.turns import begun
from extension_src.core.native.lists import place_of
from extension_src.pages.parts.focus import (
    focus_drawn,
    focus_on,
    focused_application,
    has_modifier,
    is_typing,
    title_selector,
)
from extension_src.pages.parts.status_select import offered_statuses
from extension_src.pages.tracker.commands.shortcut_help import show_help

# Where `g` and a letter lead.
PLACES = {
    "d": "tracker.html#todo",
    "t": "tracker.html#table",
    "b": "tracker.html#board",
    "f": "figures.html",
    "r": "report.html",
    "i": "transfer.html",
    "c": "cv.html",
    "s": "settings.html",
}
# Keys that act on one application; the digits are its statuses in their order, own stages among them.
DIRECT = ["o", "e", "t", "a", "1", "2", "3", "4", "5", "6", "7", "8", "9"]


class TrackerKeys:
    """Calls the tracker's action for each key press."""

    def __init__(self, tracker):
        self.tracker = tracker
        # Whether `g` was pressed last: the next letter names a view.
        self.is_going = False

    def pressed(self, event) -> None:
        if event.defaultPrevented or document.querySelector("dialog[open]") is not None:
            return
        key = event.key
        if key == "k" and (event.ctrlKey or event.metaKey):
            event.preventDefault()
            self.tracker.palette.show()
            return
        if key == "Escape":
            self.escape(event)
            return
        if is_typing(event):
            return
        if key == "z" and (event.ctrlKey or event.metaKey):
            self.undo(event)
            return
        if has_modifier(event):
            return
        if self.is_going:
            self.is_going = False
            if key in PLACES:
                event.preventDefault()
                location.href = PLACES[key]
            return
        if self.tracker.to_do_acts.pressed(event):
            return
        if key == "/":
            event.preventDefault()
            focus_on("#search")
        elif key == "?":
            show_help()
        elif key == "q":
            event.preventDefault()
            self.tracker.answers.open()
        elif key == "n":
            event.preventDefault()
            self.tracker.changes.add()
        elif key in ["j", "k"]:
            event.preventDefault()
            step = 1 if key == "j" else -1
            if self.tracker.page.state["view"] == "table":
                self.walk(step)
            else:
                self.walk_shown(step)
        elif key == "g":
            self.is_going = True
        elif key == "u":
            self.tracker.actions.recall()
        elif key in DIRECT:
            self.act(key, event)
        elif key == "x":
            identifier = focused_application()
            if identifier != "":
                self.tracker.selection.toggle(identifier, False)

    def act(self, key: str, event) -> None:
        """Handle a key that acts on the application that has the focus, or else on the open one."""
        identifier = focused_application() or self.tracker.page.state["open"]
        if identifier == "":
            return
        event.preventDefault()
        if key == "o":
            self.tracker.card.open_listing(identifier)
        elif key == "e":
            self.tracker.card.open_at(identifier, "#field-notes")
        elif key == "t":
            self.tracker.card.open_at(identifier, "#field-tags")
        elif key == "a":
            self.tracker.changes.archive([identifier], True)
        else:
            statuses = offered_statuses(self.tracker.page.state["settings"])
            place = Number(key) - 1
            if place < len(statuses):
                self.tracker.changes.set_status(identifier, statuses[place])

    def escape(self, event) -> None:
        """Close a sheet that is open, else the pane, else clear the selection, else leave the field."""
        state = self.tracker.page.state
        if event.target.id == "search":
            # Chrome would empty the field, and where the focus has gone by then nobody hears it: the list stayed searched.
            event.preventDefault()
        sheet = document.querySelector("details.filters[open]")
        if sheet is not None:
            focus_on("details.filters[open] > summary")
            sheet.open = False
        elif state["open"] != "" or state["adding"] is not None or state["answers"] is not None:
            self.tracker.card.close()
        elif len(state["selected"].keys()) > 0:
            self.tracker.selection.clear()
        elif is_typing(event):
            event.target.blur()

    def undo(self, event) -> None:
        event.preventDefault()
        begun(self.tracker.actions.undo_last())

    def walk(self, step: int) -> None:
        """Move the focus to the next or previous application and scroll it into view; an open pane then shows it."""
        state = self.tracker.page.state
        ids = [row["id"] for row in state["shown"]]
        if len(ids) == 0:
            return
        here = place_of(focused_application() or state["open"], ids)
        place = min(max(here + step, 0), len(ids) - 1)
        self.tracker.listed.bring_into_view(place)
        focus_drawn(self.tracker.page, title_selector(ids[place]))
        if state["open"] != "":
            begun(self.tracker.card.open(ids[place]))

    def walk_shown(self, step: int) -> None:
        """Move the focus to the next or previous line or card as they stand on the screen; an open pane then shows it."""
        buttons = Array["from"](document.querySelectorAll("main [data-app-id] .row-open"))
        if len(buttons) == 0:
            return
        card = document.activeElement.closest("[data-app-id]")
        here = -1 if card is None else buttons.indexOf(card.querySelector(".row-open"))
        target = buttons[min(max(here + step, 0), len(buttons) - 1)]
        target.focus()
        if self.tracker.page.state["open"] != "":
            self.tracker.card.open(target.closest("[data-app-id]").dataset.appId)
