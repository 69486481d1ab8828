"""The page of the messages about one application besides its letter, `messages.html?id=...`, with `&kind=...` for one kind."""

from typing import Any

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.i18n import text
from extension_src.browser.page_state import PageState
from extension_src.browser.stored import application, cvs, listing_text
from extension_src.browser.turns import begun
from extension_src.core.applications.follow_ups import snoozed
from extension_src.core.letters.messages.edited import edited_message, edited_messages, with_message, without_message
from extension_src.core.letters.messages.kinds import KINDS, likely_kind
from extension_src.core.letters.messages.own import original, own_templates, template_for, with_template
from extension_src.pages.messages.view import messages_view
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.focus import focus_drawn, focus_unless_moved
from extension_src.pages.parts.keeping.changed_setting import change_setting
from extension_src.pages.parts.keeping.saving import Saving
from extension_src.pages.parts.start import begin, settings_in_use
from extension_src.pages.parts.writing.composing import composed, message_language

# Milliseconds without a key press before the typed text is saved.
PAUSE = 400


class MessagesPage:
    """The page's state and actions. What is typed into a message belongs to the application, a template to the settings."""

    def __init__(self, root):
        asked = __new__(URLSearchParams(location.search))
        self.identifier = asked.js_get("id") or ""
        self.wanted = asked.js_get("kind") or ""
        state: dict[str, Any] = {
            "settings": None,
            "application": None,
            "listing": "",
            "cvs": [],
            "kind": "",
            "language": "",
            "asked": {},
            "edited": None,
            "notice": None,
        }
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)
        self.saving = Saving(self.read_stored)
        self.timer = None

    def view(self, state):
        return messages_view(state, self)

    async def start(self) -> None:
        await self.read_stored()
        record = self.page.state["application"]
        if record is not None:
            kind = self.wanted if self.wanted in KINDS else likely_kind(record, Date.now())
            self.page.update({"kind": kind})
        begin(self.page, self.stored_changed)
        window.addEventListener("pagehide", lambda event: self.flush())
        document.addEventListener("visibilitychange", lambda event: self.flush())

    async def read_stored(self) -> None:
        chosen = await settings_in_use("messages")
        begun_saves = self.saving.begun
        record = await application(self.identifier)
        if not self.saving.is_overtaken(begun_saves):
            self.page.update({"application": record})
        self.page.update({"settings": chosen})
        self.page.update({"listing": await listing_text(self.identifier), "cvs": await cvs()})

    async def stored_changed(self, keys: list[str]) -> None:
        own = [f"app:{self.identifier}", f"job:{self.identifier}", "settings"]
        if any([key in own or key.startswith("cv:") for key in keys]):
            await self.read_stored()

    def language(self) -> str:
        """The language of the message: the one chosen, else that of the wording kept, else the listing's."""
        state = self.page.state
        if state["language"] != "":
            return state["language"]
        kept = edited_message(state["application"], state["kind"])
        return message_language(state["listing"]) if kept is None else kept["language"]

    def template(self) -> dict[str, Any]:
        """The template in use."""
        return template_for(self.page.state["settings"], self.page.state["kind"], self.language())

    def message(self) -> dict[str, Any]:
        """{subject, text, asked, at} as shown; `at`: when the person changed the words (ms), 0 where they are the template's."""
        state = self.page.state
        kept = state["edited"] or edited_message(state["application"], state["kind"])
        if kept is not None and kept["language"] == self.language():
            return {"subject": kept["subject"], "text": kept["text"], "asked": [], "at": kept["at"]}
        made = composed(state["application"], self.template(), state["cvs"], state["asked"])
        made["at"] = 0
        return made

    def choose(self, name: str, value: str) -> None:
        """Show another kind, or another language."""
        self.flush()
        fields = {"kind": value, "language": ""} if name == "kind" else {"language": value}
        self.page.update(fields)

    def answer(self, field: str, value: str) -> None:
        """Fill in a field that is asked."""
        asked = self.page.state["asked"].copy()
        asked[field] = value
        self.page.update({"asked": asked})

    def edit(self, part: str, value: str) -> None:
        """Change the words of the message; they are saved after a pause."""
        shown = self.message()
        edited = {"at": Date.now(), "kind": self.page.state["kind"], "language": self.language()}
        edited["subject"] = value if part == "subject" else shown["subject"]
        edited["text"] = value if part == "text" else shown["text"]
        self.page.update({"edited": edited})
        clearTimeout(self.timer)
        self.timer = setTimeout(self.flush, PAUSE)

    def flush(self) -> None:
        """Save what is typed."""
        clearTimeout(self.timer)
        edited = self.page.state["edited"]
        if edited is not None:
            self.keep(with_message(edited_messages(self.page.state["application"]), edited), "")

    def keep(self, messages: list[Any], words: str) -> None:
        """Store the messages; the page shows them at once, before the worker answers. `words`: the notice's text."""
        record = Object.assign({}, self.page.state["application"], {"messages": messages})
        self.page.update({"application": record, "edited": None})
        begun(self.saving.through(lambda: self.actions.change([self.identifier], {"messages": messages}, words)))

    def start_again(self) -> None:
        """Leave the changed words and take the template; the notice offers to undo it."""
        self.flush()
        kept = without_message(edited_messages(self.page.state["application"]), self.page.state["kind"])
        self.keep(kept, text("message_started_again"))
        focus_drawn(self.page, "#message-text")

    async def copy_text(self) -> None:
        try:
            await navigator.clipboard.writeText(self.message()["text"])
        except JavaScriptError:
            self.actions.fail("copy-failed")
            return
        self.actions.say(text("message_copied"), None)

    def mailed(self) -> None:
        """The mail program opens with the message: after a follow-up, JobTrack asks again in a week."""
        self.flush()
        if self.page.state["kind"] == "follow_up":
            fields = {"follow_up": snoozed(7, Date.now())}
            begun(self.actions.change([self.identifier], fields, text("follow_up_written")))

    def change_template(self, part: str, value: str) -> None:
        """Keep the person's template in the place of the original."""
        kind = self.page.state["kind"]
        language = self.language()

        def changed(settings):
            template = template_for(settings, kind, language)
            template[part] = value
            return with_template(own_templates(settings), template)

        begun(change_setting(self.actions, "letter_templates", changed))

    async def restore_original(self) -> None:
        first = original(self.page.state["kind"], self.language())
        origin = document.activeElement

        def changed(settings):
            return with_template(own_templates(settings), first)

        if await change_setting(self.actions, "letter_templates", changed):
            self.actions.say(text("template_restored"), None)
        focus_unless_moved(self.page, origin, "#template-body")


begun(MessagesPage(document.getElementById("page")).start())
