"""A person's actions on the answers they keep, on any page whose state has `settings`, `answers` and `notice`.

`answers` is None while they are not shown, else {asked: what is typed or pasted, edited: {id, question, answer} or None}.
"""

from typing import Any

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.i18n import filled, text
from extension_src.browser.identifiers import new_id
from extension_src.browser.turns import begun
from extension_src.core.letters.kept_answers import answers_of, found_answers, has_room, with_answer, without_answer
from extension_src.pages.parts.focus import focus_drawn, focus_on
from extension_src.pages.parts.keeping.changed_setting import change_setting

# The search, or the first of the usual questions while no answer is kept.
FIRST_CONTROL = ".answer-part :is(input, button)"


class AnswerActs:
    """The actions; answers are copied, never typed into another page."""

    def __init__(self, page, actions):
        self.page = page
        self.actions = actions
        # A popup closes at any click beside it.
        window.addEventListener("pagehide", lambda event: self.keep_edited())

    def found(self) -> list[Any]:
        """The answers that fit what is asked, the best first."""
        return found_answers(answers_of(self.page.state["settings"]), self.page.state["answers"]["asked"])

    def open(self) -> None:
        self.page.update({"answers": {"asked": "", "edited": None}})
        focus_drawn(self.page, FIRST_CONTROL)

    def close(self) -> None:
        """Keep what is being written, and show the answers no longer."""
        self.keep_edited()
        self.page.update({"answers": None})

    def set(self, fields: dict[str, object]) -> None:
        """Set what is shown, unless the person has left the answers."""
        if self.page.state["answers"] is None:
            return
        self.page.update({"answers": Object.assign({}, self.page.state["answers"], fields)})

    def ask(self, words: str) -> None:
        self.set({"asked": words})

    def copy_best(self) -> None:
        found = self.found()
        if len(found) > 0:
            begun(self.copy_text(found[0]))

    async def copy_text(self, answer) -> None:
        try:
            await navigator.clipboard.writeText(answer["answer"])
        except JavaScriptError:
            self.actions.fail("copy-failed")
            return
        self.actions.say(filled("answer_copied", {"question": answer["question"]}), None)

    def edit(self, answer) -> None:
        """Show the form for an answer."""
        self.set({"edited": Object.assign({}, answer)})
        focus_drawn(self.page, "#answer-answer" if answer["question"] != "" else "#answer-question")

    def add(self, question: str) -> None:
        """Show the form for a new answer."""
        if has_room(answers_of(self.page.state["settings"])):
            self.edit({"id": new_id(Date.now()), "question": question, "answer": ""})
        else:
            self.actions.fail("answers-full")

    def type(self, field: str, value: str) -> None:
        edited = self.page.state["answers"]["edited"].copy()
        edited[field] = value
        self.set({"edited": edited})

    def done(self) -> None:
        """Keep the answer, and show the list."""
        self.keep_edited()
        self.set({"edited": None, "asked": ""})
        focus_drawn(self.page, FIRST_CONTROL)

    def keep_edited(self) -> None:
        """Keep the answer that is being written, if both its parts are."""
        shown = self.page.state["answers"]
        edited = None if shown is None else shown["edited"]
        if edited is not None and edited["question"].strip() != "" and edited["answer"].strip() != "":
            begun(self.keep(edited))

    async def keep(self, answer) -> None:
        words = {"id": answer["id"], "question": answer["question"].strip(), "answer": answer["answer"].strip()}
        await self.store(lambda kept: with_answer(kept, words))

    async def delete(self, answer) -> None:
        """Delete an answer; the notice offers to bring it back."""
        # At once: who leaves the form before the worker's answer would keep it again.
        self.set({"edited": None})
        focus_drawn(self.page, FIRST_CONTROL)
        if await self.store(lambda kept: without_answer(kept, answer["id"])):
            self.actions.say(text("answer_deleted"), None)
            act = {"label": text("undo"), "run": lambda: begun(self.bring_back(answer))}
            self.page.update({"notice": Object.assign({"act": act}, self.page.state["notice"])})

    async def bring_back(self, answer) -> None:
        await self.keep(answer)
        self.actions.say(text("undone"), None)

    async def store(self, change) -> bool:
        """Keep what `change` makes of the answers; gives whether they were kept."""
        return await change_setting(self.actions, "answers", lambda settings: change(answers_of(settings)))

    def key_pressed(self, event) -> None:
        """Enter in the search copies the best answer; the arrows walk through the list."""
        is_search = event.target.id == "answers-search"
        if event.key == "Enter" and is_search:
            event.preventDefault()
            self.copy_best()
        elif event.key in ["ArrowDown", "ArrowUp"] and (is_search or event.target.matches(".answer-copy")):
            event.preventDefault()
            self.walk(1 if event.key == "ArrowDown" else -1)

    def walk(self, step: int) -> None:
        buttons = Array["from"](document.querySelectorAll(".answer-copy"))
        here: int = buttons.indexOf(document.activeElement)
        if here + step < 0:
            focus_on("#answers-search")
        elif here + step < buttons.length:
            buttons[here + step].focus()
