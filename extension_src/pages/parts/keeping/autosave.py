"""Saves fields by itself: the typed text is shown from a draft and sent to the worker when the person pauses."""

# Milliseconds without a key press before the typed text is saved.
PAUSE = 400


class Autosave:
    """The edits of the application that a page shows. Calls `save(id, fields)` with only the changed fields."""

    def __init__(self, page, save):
        self.page = page
        self.save = save
        self.identifier = ""
        self.unsaved = {}
        self.timer = None
        # A popup may close at any moment, and a hidden tab may never come back: the typed text is saved then.
        window.addEventListener("pagehide", lambda event: self.flush())
        document.addEventListener("visibilitychange", lambda event: self.flush())

    def edit(self, identifier: str, field: str, value) -> None:
        """Hold a field's new value; it is saved after a pause."""
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
        """Save at once what is not saved yet; the fields keep showing the typed text."""
        clearTimeout(self.timer)
        fields = self.unsaved
        if len(fields.keys()) == 0:
            return
        self.unsaved = {}
        shown = self.page.state["application"]
        if shown is not None and shown["id"] == self.identifier:
            # The new values are shown before the worker answers, so that no old value flashes up.
            self.page.update({"application": Object.assign({}, shown, fields)})
        self.save(self.identifier, fields)

    def leave(self) -> None:
        """Save, and show the stored values again, because the person left the field."""
        self.flush()
        if len(self.page.state["draft"].keys()) > 0:
            self.page.update({"draft": {}})
