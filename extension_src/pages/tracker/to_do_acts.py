"""What a person can do about the lines of To do: for one, or for all that are shown under one heading."""

from typing import Any

from extension_src.browser.i18n import filled, text
from extension_src.browser.turns import begun
from extension_src.core.applications.agenda import put_off
from extension_src.core.applications.follow_ups import dismissed, snoozed
from extension_src.pages.parts.focus import focus_on, focus_within
from extension_src.pages.parts.status_select import status_label
from extension_src.pages.parts.writing.composing import stored_draft_address

# The acts of each kind of line, the likely one first, the one that waits last; labels are keys of _locales.
ACTS = {
    "meeting": [],
    "unsent": ["sent", "unsent", "later"],
    "due": ["write", "dismiss", "snooze"],
    "silent": ["ghosted", "later"],
    "closing": ["applied", "later"],
    "answer": ["later"],
}
LABELS = {
    "sent": "finished_yes",
    "unsent": "finished_no",
    "write": "follow_up_write",
    "snooze": "follow_up_later",
    "dismiss": "follow_up_dismiss",
    "ghosted": "ghosted_move",
    "applied": "todo_applied",
    "later": "not_now",
}
SNOOZE_DAYS = 3
# How many lines a heading shows until the person asks for more.
SHOWN = 20


class ToDoActs:
    """Carries out the acts; `tracker` is the page."""

    def __init__(self, tracker):
        self.tracker = tracker
        self.page = tracker.page

    def do(self, act: str, ids: list[str]) -> None:
        """Do it for these applications; the notice offers to undo it."""
        now = Date.now()
        if act == "write":
            begun(self.write(ids[0]))
        elif act == "sent":
            self.tracker.changes.change(ids, {"confirmed": True}, text("finished_yes_done"))
        elif act == "unsent":
            self.tracker.changes.change(ids, {"status": "saved"}, text("finished_no_done"))
        elif act == "snooze":
            self.tracker.changes.change(
                ids, {"follow_up": snoozed(SNOOZE_DAYS, now)}, filled("follow_up_snoozed", {"days": SNOOZE_DAYS})
            )
        elif act == "dismiss":
            self.tracker.changes.change(ids, {"follow_up": dismissed()}, text("follow_up_dismissed"))
        elif act == "later":
            self.tracker.changes.change(ids, {"put_off": put_off(now)}, text("put_off_done"))
        else:
            label = status_label(act, self.page.state["settings"])
            self.tracker.changes.change(ids, {"status": act}, filled("moved_to", {"status": label}))

    async def write(self, identifier: str) -> None:
        """Open the person's mail program with a draft, and ask again in a week."""
        chrome.tabs.create({"url": await stored_draft_address(identifier)})
        self.tracker.changes.change([identifier], {"follow_up": snoozed(7, Date.now())}, text("follow_up_written"))

    def show_more(self, kind: str) -> None:
        more = self.page.state["todo_more"].copy()
        more[kind] = True
        self.page.update({"todo_more": more})

    def pressed(self, event) -> bool:
        """Handle a key on a focused line: `y` does what is offered, `l` waits; with Shift for all shown under its heading."""
        line = document.activeElement.closest(".todo-line")
        key = event.key.lower()
        if line is None or key not in ["y", "l"]:
            return False
        acts = ACTS[line.dataset.kind]
        if len(acts) == 0:
            return False
        event.preventDefault()
        act = acts[0] if key == "y" else acts[len(acts) - 1]
        ids = [line.dataset.appId]
        if event.shiftKey and act != "write":
            ids = shown_ids(line.dataset.kind)
        neighbour = line.nextElementSibling or line.previousElementSibling
        self.do(act, ids)
        if neighbour is not None and len(ids) == 1 and "appId" in neighbour.dataset:
            focus_within(neighbour, ".row-open")
        else:
            focus_on(".todo-view .row-open")
        return True


def shown_ids(kind: str) -> list[Any]:
    """The ids of the lines that stand under a heading."""
    lines = document.querySelectorAll(f'.todo-line[data-kind="{kind}"]')
    return [line.dataset.appId for line in Array["from"](lines)]
