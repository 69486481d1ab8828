"""The tracker's shortcut keys; shortcut_help.py lists them."""

from extension_src.browser.lists import place_of
from extension_src.pages.parts.focus import focus_on, focus_on_application, has_modifier, is_typing
from extension_src.pages.tracker.shortcut_help import show_help


class TrackerKeys:
    """Calls the tracker's action for each key press."""

    def __init__(self, tracker):
        self.tracker = tracker
        # The application that will get the focus at the next frame: keys can come faster than frames.
        self.target = ""

    def pressed(self, event) -> None:
        if event.defaultPrevented or document.querySelector("dialog[open]") is not None:
            return
        key = event.key
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
        if key == "/":
            event.preventDefault()
            focus_on("#search")
        elif key == "?":
            show_help()
        elif key == "n":
            event.preventDefault()
            self.tracker.add()
        elif key in ["j", "k"]:
            event.preventDefault()
            self.walk(1 if key == "j" else -1)
        elif key == "x":
            identifier = focused_application()
            if identifier != "":
                self.tracker.selection.toggle(identifier, False)

    def escape(self, event) -> None:
        """Close the pane if it is open, else clear the selection, else leave the field."""
        state = self.tracker.page.state
        if state["open"] != "" or state["adding"] is not None:
            self.tracker.close()
        elif len(state["selected"].keys()) > 0:
            self.tracker.selection.clear()
        elif is_typing(event):
            event.target.blur()

    def undo(self, event) -> None:
        notice = self.tracker.page.state["notice"]
        if notice is not None and notice["undo"]:
            event.preventDefault()
            self.tracker.actions.undo(notice["undo"])

    def walk(self, step: int) -> None:
        """Move the focus to the next or previous application and scroll it into view; an open pane then shows it."""
        state = self.tracker.page.state
        ids = [row["id"] for row in state["shown"]]
        if len(ids) == 0:
            return
        here = place_of(self.target or focused_application() or state["open"], ids)
        place = min(max(here + step, 0), len(ids) - 1)
        identifier = ids[place]
        if state["view"] == "table":
            self.tracker.bring_into_view(place)
        self.target = identifier
        self.tracker.page.after_draw(lambda: self.arrive(identifier))
        if state["open"] != "":
            self.tracker.open(identifier)

    def arrive(self, identifier: str) -> None:
        focus_on_application(identifier)
        if self.target == identifier:
            self.target = ""


def focused_application() -> str:
    """The id of the listed application that has the focus, or ''."""
    element = document.activeElement
    row = None if element is None else element.closest("[data-app-id]")
    return "" if row is None else row.dataset.appId
