"""The letter page of one application, `letters.html?id=...`."""

from typing import Any

from extension_src.browser.errors import JavaScriptError, report
from extension_src.browser.i18n import text
from extension_src.browser.page_state import PageState
from extension_src.browser.service_address import service_address
from extension_src.browser.stored import application, cvs, listing_text
from extension_src.browser.turns import begun
from extension_src.core.letters.drafts import (
    chosen_draft,
    drafts_of,
    new_draft,
    with_chosen,
    with_draft,
    with_text,
    without_draft,
)
from extension_src.core.letters.sending import letter_file_name, text_language
from extension_src.core.types.applications import Draft
from extension_src.pages.letters.actions import LetterActions
from extension_src.pages.letters.answers import ClaimAnswers
from extension_src.pages.letters.checking import Checking
from extension_src.pages.letters.free import FreeLetters
from extension_src.pages.letters.sending import Sending
from extension_src.pages.letters.stream import LetterStream
from extension_src.pages.letters.view import letters_view
from extension_src.pages.letters.voice import VoiceActs
from extension_src.pages.parts.focus import focus_drawn
from extension_src.pages.parts.keeping.saving import Saving
from extension_src.pages.parts.pro_acts import ProActs
from extension_src.pages.parts.start import begin, settings_in_use

# Milliseconds without a key press before the typed text is saved.
PAUSE = 400


class LettersPage:
    """The page's state and actions. The drafts belong to the application, so only the worker writes them."""

    def __init__(self, root):
        self.identifier = __new__(URLSearchParams(location.search)).js_get("id") or ""
        state: dict[str, Any] = {
            "settings": None,
            "application": None,
            "listing": "",
            "cvs": [],
            "service": "",
            "subscription": None,
            "price": None,
            "choices": {
                "cv": "",
                "tone": "professional",
                "length": "medium",
                "language": "",
                "address": "",
                "instruction": "",
            },
            "writing": None,
            "device": "unavailable",
            "printed": None,
            "edited": None,
            "said": "",
            "problem": None,
            "license": "",
            "busy": False,
            "notice": None,
        }
        self.page = PageState(state, self.view, root)
        self.actions = LetterActions(self.page, self)
        self.saving = Saving(self.read_stored)
        self.checking = Checking(self)
        self.answers = ClaimAnswers(self)
        self.sending = Sending(self)
        self.voice = VoiceActs(self)
        # The claims that the check marks in the text that is shown.
        self.claims = []
        self.pro = ProActs(self.page)
        self.stream = LetterStream(self)
        self.free = FreeLetters(self)
        self.timer = None

    def view(self, state):
        drafts = self.drafts()
        shown = chosen_draft(drafts)
        if state["writing"] is not None:
            self.claims = self.checking.claims_in(state["writing"]["text"])
        elif shown is not None:
            self.claims = self.checking.claims_in(shown["text"])
        return letters_view(state, drafts, self)

    async def start(self) -> None:
        self.page.update({"service": await service_address()})
        await self.read_stored()
        self.choose_cv()
        begin(self.page, self.stored_changed)
        window.addEventListener("pagehide", lambda event: self.leave())
        document.addEventListener("visibilitychange", self.came_back)
        self.came_back(None)

    async def read_stored(self) -> None:
        chosen = await settings_in_use("letter")
        begun_saves = self.saving.begun
        record = await application(self.identifier)
        found: dict[str, object] = {
            "settings": chosen,
            "listing": await listing_text(self.identifier),
            "cvs": await cvs(),
        }
        if not self.saving.is_overtaken(begun_saves):
            found["application"] = record
        self.page.update(found)
        await self.pro.read()
        begun(self.free.look())

    async def stored_changed(self, keys: list[str]) -> None:
        own = [f"app:{self.identifier}", f"job:{self.identifier}", "settings", "subscription"]
        if any([key in own or key.startswith("cv:") for key in keys]):
            await self.read_stored()
            if self.chosen_cv() == "":
                self.choose_cv()

    def came_back(self, event) -> None:
        """The page became visible, perhaps after Stripe's pages: the worker checks the subscription if due. A hidden page saves
        the typed text."""
        if document.visibilityState == "visible":
            if self.page.state["subscription"] is not None and self.page.state["writing"] is None:
                begun(self.pro.check(False))
        else:
            self.flush()

    def choose_cv(self) -> None:
        """Choose the CV with which the application was sent, else the default one, else the newest."""
        state = self.page.state
        ids: list[str] = [cv["id"] for cv in state["cvs"]]
        if state["application"] is None or len(ids) == 0:
            return
        used = state["application"]["cv"] if "cv" in state["application"] else ""
        wanted = used if used in ids else state["settings"]["default_cv"]
        self.choose("cv", wanted if wanted in ids else ids[0])

    def chosen_cv(self) -> str:
        """The text of the chosen CV, "" when there is none."""
        for cv in self.page.state["cvs"]:
            if cv["id"] == self.page.state["choices"]["cv"]:
                return cv["text"]
        return ""

    def choose(self, name: str, value: str) -> None:
        choices = self.page.state["choices"].copy()
        choices[name] = value
        self.page.update({"choices": choices})
        if name == "language":
            begun(self.free.look())

    def drafts(self) -> list[Any]:
        """The application's drafts, including text typed but not yet saved."""
        state = self.page.state
        if state["application"] is None:
            return []
        drafts = drafts_of(state["application"])
        edited = state["edited"]
        return drafts if edited is None else with_text(drafts, edited["at"], edited["text"])

    async def keep(self, drafts: list[Draft], words: str) -> bool:
        """Store the drafts; the page shows them at once, before the worker answers. `words`: the notice's text."""
        record = Object.assign({}, self.page.state["application"], {"letters": drafts})
        self.page.update({"application": record, "edited": None, "printed": None})
        return await self.saving.through(lambda: self.actions.change([self.identifier], {"letters": drafts}, words))

    def edit(self, at: int, words: str) -> None:
        """Hold the typed text; it is saved after a pause."""
        self.page.update({"edited": {"at": at, "text": words}, "printed": None})
        clearTimeout(self.timer)
        self.timer = setTimeout(self.flush, PAUSE)

    def flush(self) -> None:
        clearTimeout(self.timer)
        if self.page.state["edited"] is not None:
            begun(self.keep(self.drafts(), ""))

    def leave(self) -> None:
        """Save the typed text and the part of a letter received so far, because the page is being closed."""
        self.flush()
        self.stream.leave()

    def show(self, at: int) -> None:
        clearTimeout(self.timer)
        begun(self.keep(with_chosen(self.drafts(), at), ""))

    def delete(self, at: int) -> None:
        clearTimeout(self.timer)
        begun(self.keep(without_draft(self.drafts(), at), text("letter_deleted")))

    def add(self, draft: dict[str, Any]):
        """Store one more draft; the earlier ones stay."""
        return self.keep(with_draft(self.drafts(), draft), "")

    def write_own(self) -> None:
        """Add an empty draft for the person's own words, and move the focus to it."""
        self.add(new_draft(Date.now(), "own"))
        focus_drawn(self.page, "#letter-text")

    def write(self) -> None:
        """Ask for a letter; the first time, a dialog first says what is sent and asks for consent."""
        if "letters_agreed" in self.page.state["settings"]:
            begun(self.stream.write())
        else:
            document.getElementById("consent").showModal()

    async def agree(self) -> None:
        answer = await self.actions.request({"type": "settings", "fields": {"letters_agreed": Date.now()}})
        if answer is not None:
            begun(self.stream.write())

    def stop(self) -> None:
        self.stream.stop()

    async def keep_listing(self, words: str) -> None:
        await self.actions.change([self.identifier], {"description": words}, text("letter_listing_kept"))

    async def part(self, name: str):
        """A module of loaded/, fetched when it is first needed; None after saying that it cannot be had."""
        try:
            part = await load_part(name)
        except JavaScriptError as error:
            # The files of an extension that was updated meanwhile are gone.
            report(error)
            self.actions.fail("disconnected")
            return None
        return part

    def shown_text(self) -> str:
        return chosen_draft(self.drafts())["text"]

    async def copy(self) -> None:
        try:
            await navigator.clipboard.writeText(self.shown_text())
        except JavaScriptError:
            self.actions.fail("copy-failed")
            return
        self.actions.say(text("letter_copied"), None)

    def file_name(self, ending: str) -> str:
        record = self.page.state["application"]
        name = letter_file_name(text("letter"), "" if record is None else record["company"], ending)
        return name if ending != "" else name[: len(name) - 1]

    async def save_docx(self) -> None:
        words = self.shown_text()
        files = await self.part("files")
        if files is not None:
            await files.save_docx(
                words, self.page.state["application"], self.chosen_cv(), language_of(words), self.file_name("docx")
            )

    async def save_pdf(self) -> None:
        """Open the browser's print dialog, which can save as PDF; letters.css prints only the letter."""
        self.flush()
        words = self.shown_text()
        files = await self.part("files")
        if files is not None:
            self.page.update(
                {"printed": files.printed(words, self.page.state["application"], self.chosen_cv(), language_of(words))}
            )
            self.page.after_draw(lambda: window.print())


def language_of(words: str) -> str:
    """The language of a letter; the interface's where its words do not say."""
    return text_language(words) or document.documentElement.lang


begun(LettersPage(document.getElementById("page")).start())
