"""The selected rows of the tracker, and the actions on all of them."""

from extension_src.core.native.lists import place_of
from extension_src.pages.parts.focus import focus_on
from extension_src.pages.parts.shown_rows import ARCHIVED


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
        self.page.after_draw(lambda: focus_on("#search"))

    def ids(self) -> list:
        """The ids of the selected rows."""
        return [identifier for identifier in self.page.state["selected"].keys()]

    def set_status(self, status: str) -> None:
        if status == ARCHIVED:
            self.tracker.archive(self.ids(), True)
        else:
            self.tracker.move(self.ids(), status)

    def delete(self) -> None:
        self.tracker.delete(self.ids())
