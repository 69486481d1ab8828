"""Fields that save themselves: what a person types is shown from a draft and sent to the worker in the pauses."""

# Milliseconds without a key before what was typed is saved.
PAUSE = 400


class Autosave:
    """The edits of the application a page shows. `save(id, fields)` is called with what changed alone."""

    def __init__(self, page, save):
        self.page = page
        self.save = save
        self.identifier = ""
        self.unsaved = {}
        self.timer = None
        # A popup may close at any moment, a tab be hidden for good: what was typed leaves then.
        window.addEventListener("pagehide", lambda event: self.flush())
        document.addEventListener("visibilitychange", lambda event: self.flush())

    def edit(self, identifier: str, field: str, value) -> None:
        """Take a new value; it is saved after a pause."""
        if identifier != self.identifier:
            self.leave()
            self.identifier = identifier
        draft = self.page.state["draft"].copy()
        draft[field] = value
        self.unsaved[field] = value
        self.page.update({"draft": draft})
        clearTimeout(self.timer)
        self.timer = setTimeout(self.flush, PAUSE)

    def flush(self) -> None:
        """Save at once what is not saved; the fields keep showing what was typed."""
        clearTimeout(self.timer)
        fields = self.unsaved
        if len(fields.keys()) == 0:
            return
        self.unsaved = {}
        shown = self.page.state["application"]
        if shown is not None and shown["id"] == self.identifier:
            # Shown as saved before the worker answers: nothing may flash its old value.
            self.page.update({"application": Object.assign({}, shown, fields)})
        self.save(self.identifier, fields)

    def leave(self) -> None:
        """Save, and show the stored values again: the person has left the field."""
        self.flush()
        if len(self.page.state["draft"].keys()) > 0:
            self.page.update({"draft": {}})
