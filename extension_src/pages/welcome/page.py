"""The first page that a person sees: what is read, to be agreed to, and three optional steps. The last button stores `welcomed`
and leaves the page."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.page_state import PageState
from extension_src.browser.stored import cvs, index_root, row_count, settings, use_settings
from extension_src.browser.turns import begun
from extension_src.browser.view import h
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.copies.restoring import Restoring
from extension_src.pages.parts.copies.warning import warn_of_copies
from extension_src.pages.parts.focus import focus_on
from extension_src.pages.parts.frame import page_frame
from extension_src.pages.welcome.agreement import agreement
from extension_src.pages.welcome.copy_choice import copy_choice

STEPS = ["apply", "cv", "pin"]


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
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)
        self.restoring = Restoring(self.page, self.actions, self.restored)

    async def start(self) -> None:
        await self.read()
        self.page.begin(self.stored_changed)
        warn_of_copies()

    async def read(self) -> None:
        chosen = await settings()
        await use_settings(chosen)
        document.title = f"{text('welcome_title')} · JobTrack"
        kept = await cvs()
        count = row_count(await index_root())
        self.page.update({"settings": chosen, "has_cv": len(kept) > 0, "has_kept": count > 0})

    async def stored_changed(self, keys: list[Any]) -> None:
        if any([key == "settings" or key.startswith("cv:") for key in keys]):
            await self.read()

    async def restored(self, undo) -> None:
        """Show that the copy was restored; the notice offers to undo it."""
        self.page.update({"restored": True})
        self.actions.say(text("restored"), undo)

    async def agree(self, is_agreed: bool) -> None:
        """Store the person's agreement, from which on boards' pages are read, or take it back."""
        fields = {"agreed_at": 0}
        if is_agreed:
            # This page says all that this version reads.
            fields = {"agreed_at": Date.now(), "news_seen": chrome.runtime.getManifest()["version"]}
        if await self.actions.request({"type": "settings", "fields": fields}) is not None:
            await self.read()
            self.page.after_draw(lambda: focus_on("#agreed" if is_agreed else "#agree"))

    async def leave(self) -> None:
        """Go to the tracker, whether or not the steps were done; the popup then no longer links to this page."""
        if await self.actions.request({"type": "settings", "fields": {"welcomed": True}}) is not None:
            location.href = "tracker.html"

    def view(self, state):
        steps = []
        for step in STEPS:
            words = [h("h2", {}, [text(f"welcome_{step}")]), h("p", {}, [text(f"welcome_{step}_text")])]
            if step == "cv":
                words.append(_cv_step(state["has_cv"]))
            steps.append(h("li", {"key": step}, words))
        leave = {"type": "button", "onClick": lambda event: self.leave()}
        is_done = state["has_cv"] or state["restored"]
        foot = [h("button", leave, [text("welcome_done") if is_done else text("welcome_skip")])]
        children = [
            h("p", {"class": "lead", "key": "lead"}, [text("welcome_lead")]),
            agreement(state, self),
            h("ol", {"class": "steps", "key": "steps"}, steps),
            copy_choice(state, self.restoring),
            h("div", {"class": "welcome-foot", "key": "foot"}, foot),
        ]
        return page_frame("welcome.html", text("welcome_title"), children, state, self.actions)


def _cv_step(has_cv: bool):
    if has_cv:
        return h("p", {"class": "done"}, [text("welcome_cv_kept")])
    return h("p", {}, [h("a", {"class": "button primary", "href": "cv.html"}, [text("welcome_cv_link")])])


begun(WelcomePage(document.getElementById("page")).start())
