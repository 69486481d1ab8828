"""The CV page: reads a CV file in the browser and stores its text, and the file beside it."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.page_state import PageState
from extension_src.browser.stored import cvs, stored_applications
from extension_src.browser.turns import begun
from extension_src.core.match.corrections import corrections_of
from extension_src.core.match.questions import questions_of
from extension_src.pages.cv.view import cv_view
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.cv.reading import BEGINNING, CvReading
from extension_src.pages.parts.focus import focus_drawn
from extension_src.pages.parts.scoring_progress import scoring_round
from extension_src.pages.parts.start import begin, settings_in_use


class CvPage:
    """The page's state and actions. Whatever fails, the stored CVs stay."""

    def __init__(self, root):
        state: dict[str, Any] = {
            "settings": None,
            "cvs": [],
            "pasted": None,
            "typed": {},
            "scoring": None,
            "notice": None,
            # The CV of which is shown what was understood, and that.
            "looked_at": "",
            "understood": None,
            "questions": [],
        }
        self.page = PageState(Object.assign(state, BEGINNING), self.view, root)
        self.actions = Actions(self.page)
        self.reading = CvReading(self.page, self.actions)

    def view(self, state):
        return cv_view(state, self)

    async def start(self) -> None:
        await self.read_stored()
        begin(self.page, self.stored_changed)

    async def read_stored(self) -> None:
        chosen = await settings_in_use("your_cv")
        self.page.update({"settings": chosen, "cvs": await cvs(), "scoring": await scoring_round()})
        begun(self.understand())

    async def understand(self) -> None:
        """Show what was understood of the CV that is looked at, the one in use where none was chosen."""
        state = self.page.state
        known: list[str] = [cv["id"] for cv in state["cvs"]]
        if len(known) == 0:
            self.page.update({"understood": None, "questions": []})
            return
        default: str = state["settings"]["default_cv"]
        looked_at: str = state["looked_at"]
        chosen = looked_at if looked_at in known else (default if default in known else known[0])
        answer = await self.actions.ask({"type": "understand", "id": chosen})
        if answer is not None:
            self.page.update({"looked_at": chosen, "understood": answer["understood"]})
        questions = questions_of(await stored_applications(), corrections_of(self.page.state["settings"]))
        self.page.update({"questions": questions})

    def look_at(self, identifier: str) -> None:
        self.page.update({"looked_at": identifier})
        begun(self.understand())

    async def stored_changed(self, keys: list[str]) -> None:
        if any([key == "settings" or key.startswith("cv:") for key in keys]):
            await self.read_stored()
        elif "rescoring" in keys:
            self.page.update({"scoring": await scoring_round()})

    def begin_paste(self) -> None:
        self.page.update({"pasted": "", "problem": None})
        focus_drawn(self.page, "#cv-pasted")

    async def keep_pasted(self) -> None:
        pasted = self.page.state["pasted"]
        if await self.reading.keep("", text("cv_pasted_name"), pasted, None) is not None:
            self.page.update({"pasted": None})

    def type(self, cv, fields: dict[str, object]) -> None:
        """Hold the fields that the person is typing into a stored CV: the page may be drawn again before they are saved."""
        typed = self.page.state["typed"].copy()
        typed[cv["id"]] = Object.assign({}, cv, fields)
        self.page.update({"typed": typed})

    async def keep_typed(self, cv) -> None:
        """Store the fields that were typed into a stored CV."""
        typed = self.page.state["typed"]
        if cv["id"] in typed:
            changed = typed[cv["id"]]
            if await self.reading.keep(cv["id"], changed["name"], changed["text"], None) is not None:
                typed = self.page.state["typed"].copy()
                # If the person typed on meanwhile, the newer text is saved later.
                if typed[cv["id"]] is changed:
                    typed.pop(cv["id"])
                self.page.update({"typed": typed, "cvs": await cvs()})

    def make_default(self, identifier: str) -> None:
        begun(self.actions.request({"type": "settings", "fields": {"default_cv": identifier}}))

    async def delete(self, identifier: str) -> None:
        answer = await self.actions.request({"type": "delete-cv", "id": identifier})
        if answer is not None:
            self.actions.say_deleted(text("cv_deleted"), answer["undo"])


begun(CvPage(document.getElementById("page")).start())
