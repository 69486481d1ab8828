"""The first page that a person sees: what is read, to be agreed to, and three steps: pin, CV, and a board to begin with.
The last button stores `welcomed` and leaves the page."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.page_state import PageState
from extension_src.browser.stored import cvs, index_root, row_count
from extension_src.browser.turns import begun
from extension_src.browser.view import h
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.copies.restoring import Restoring
from extension_src.pages.parts.cv.dropping import drop_view, problem_view, reading_view, warning_views
from extension_src.pages.parts.cv.reading import BEGINNING, CvReading
from extension_src.pages.parts.focus import focus_unless_moved
from extension_src.pages.parts.frame import page_frame
from extension_src.pages.parts.start import begin, settings_in_use
from extension_src.pages.welcome.agreement import agreement
from extension_src.pages.welcome.board_links import board_links
from extension_src.pages.welcome.copy_choice import copy_choice
from extension_src.pages.welcome.pictures import after_apply_picture, pin_picture

STEPS = ["pin", "cv", "apply"]


class WelcomePage:
    """The page's state: the settings, whether there is a CV yet and anything kept, and a copy being restored."""

    def __init__(self, root):
        state = {
            "settings": None,
            "has_cv": False,
            "has_kept": False,
            "restoring": None,
            "restored": False,
            "notice": None,
        }
        self.page = PageState(Object.assign(state, BEGINNING), self.view, root)
        self.actions = Actions(self.page)
        self.reading = CvReading(self.page, self.actions)
        self.restoring = Restoring(self.page, self.actions, self.restored)

    async def start(self) -> None:
        await self.read()
        begin(self.page, self.stored_changed)

    async def read(self) -> None:
        chosen = await settings_in_use("welcome_title")
        kept = await cvs()
        count = row_count(await index_root())
        self.page.update({"settings": chosen, "has_cv": len(kept) > 0, "has_kept": count > 0})

    async def stored_changed(self, keys: list[str]) -> None:
        if any([key == "settings" or key.startswith("cv:") for key in keys]):
            await self.read()

    async def restored(self, undo) -> None:
        """Show that the copy was restored; the notice offers to undo it."""
        self.page.update({"restored": True})
        self.actions.say(text("restored"), undo)

    async def agree(self, is_agreed: bool) -> None:
        """Store the person's agreement, from which on boards' pages are read, or take it back."""
        origin = document.activeElement
        fields = {"agreed_at": 0}
        if is_agreed:
            # This page says all that this version reads.
            fields = {"agreed_at": Date.now(), "news_seen": chrome.runtime.getManifest()["version"]}
        if await self.actions.request({"type": "settings", "fields": fields}) is not None:
            await self.read()
            focus_unless_moved(self.page, origin, "#agreed" if is_agreed else "#agree")

    def step(self, name: str, state) -> list[Any]:
        """What a step shows beside its words."""
        if name == "pin":
            return [pin_picture()]
        if name == "cv":
            return _cv_step(state, self.reading)
        shown = [after_apply_picture()]
        # Before the agreement nothing of a board's page would be read.
        if state["settings"]["agreed_at"] > 0:
            shown.append(board_links(state["settings"]["boards_off"], self.begin))
        return shown

    def begin(self) -> None:
        """A board is opened: the steps are done."""
        begun(self.actions.request({"type": "settings", "fields": {"welcomed": True}}))

    async def leave(self) -> None:
        """Go to the tracker, whether or not the steps were done; the popup then no longer links to this page."""
        if await self.actions.request({"type": "settings", "fields": {"welcomed": True}}) is not None:
            location.href = "tracker.html"

    def view(self, state):
        steps = []
        for step in STEPS:
            words = [h("h2", {}, [text(f"welcome_{step}")]), h("p", {}, [text(f"welcome_{step}_text")])]
            words.extend(self.step(step, state))
            steps.append(h("li", {"key": step}, words))
        leave = {"type": "button", "class": "quiet", "onClick": lambda event: self.leave()}
        foot = [h("button", leave, [text("welcome_leave")])]
        children = [
            h("p", {"class": "lead", "key": "lead"}, [text("welcome_lead")]),
            agreement(state, self),
            h("ol", {"class": "steps", "key": "steps"}, steps),
            copy_choice(state, self.restoring),
            h("div", {"class": "welcome-foot", "key": "foot"}, foot),
        ]
        return page_frame("welcome.html", text("welcome_title"), children, state, self.actions)


def _cv_step(state, reading) -> list[Any]:
    """Where a CV is dropped, or what became of it."""
    paste = h("a", {"class": "button", "href": "cv.html"}, [text("cv_paste")])
    shown = [reading_view(state["reading"], reading), problem_view(state, reading, paste)]
    if state["has_cv"]:
        see = h("a", {"href": "cv.html"}, [text("welcome_cv_see")])
        shown.append(h("p", {"class": "done", "key": "done"}, [text("welcome_cv_kept"), " ", see]))
        shown.extend(warning_views(state))
    else:
        shown.append(drop_view(reading, None))
    return shown


begun(WelcomePage(document.getElementById("page")).start())
