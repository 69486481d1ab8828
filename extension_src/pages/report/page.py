"""The job-search report, ready to print: what a person sent in a period, what came of it, and what else they did."""

from typing import Any

from extension_src.browser.format import input_date
from extension_src.browser.i18n import load_language
from extension_src.browser.page_state import PageState, selected_ids
from extension_src.browser.stored import settings, stored_applications, use_settings
from extension_src.browser.turns import begun
from extension_src.core.dates.arithmetic import iso_date
from extension_src.core.figures.search_report import ACTIONS, chosen_from, earliest_sent, with_action
from extension_src.core.types.settings import Action
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.start import begin, entitle
from extension_src.pages.report.view import report_view

# What the person may have kept for the next report.
PERSON = ["name", "identity", "place"]


class ReportPage:
    """The page's state and actions. The language chosen here applies only to this report."""

    def __init__(self, root):
        now = __new__(Date())
        first = __new__(Date(now.getFullYear(), now.getMonth() - 1, now.getDate())).getTime()
        state: dict[str, Any] = {
            "settings": None,
            "applications": [],
            "first": input_date(first),
            "last": input_date(now.getTime()),
            "language": "",
            # Of these alone, None for all.
            "ids": None,
            "board": "",
            "only_confirmed": False,
            "name": "",
            "identity": "",
            "place": "",
            "is_kept": False,
            "actions": [],
            "action_date": input_date(now.getTime()),
            "action_kind": ACTIONS[0],
            "action_text": "",
            "notice": None,
        }
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)

    def view(self, state):
        return report_view(state, self)

    async def start(self) -> None:
        await self.read()
        kept = kept_report(self.page.state["settings"])
        fields: dict[str, object] = {"is_kept": "name" in kept or "identity" in kept or "place" in kept}
        for name in PERSON:
            fields[name] = kept[name] if name in kept else ""
        self.page.update(fields)
        self.take_selection()
        window.addEventListener("hashchange", lambda event: self.take_selection())
        begin(self.page, self.stored_changed)

    async def read(self) -> None:
        chosen = await settings()
        await use_settings(chosen)
        await self.speak(self.page.state["language"] or chosen["language"])
        kept = kept_report(chosen)
        actions = kept["actions"] if "actions" in kept else []
        self.page.update({"settings": chosen, "applications": await stored_applications(), "actions": actions})

    def take_selection(self) -> None:
        """Take the applications that the address names, in a period that begins with the first of them."""
        ids = selected_ids()
        fields: dict[str, object] = {"ids": ids}
        first = earliest_sent(chosen_from(self.page.state["applications"], ids)) if ids is not None else 0
        if first > 0:
            fields["first"] = iso_date(first)
        self.page.update(fields)

    async def stored_changed(self, keys: list[str]) -> None:
        if any([key == "settings" or key.startswith("app:") for key in keys]):
            await self.read()

    async def speak(self, language: str) -> None:
        await load_language(language)
        # The browser proposes the title as the name of the PDF.
        entitle("report_title")

    async def choose_language(self, language: str) -> None:
        await self.speak(language or self.page.state["settings"]["language"])
        self.page.update({"language": language})

    def set(self, name: str, value) -> None:
        fields = {}
        fields[name] = value
        self.page.update(fields)

    async def keep_person(self) -> None:
        """Store what was typed about the person if they wish it kept, and nothing of it otherwise."""
        await self.store(self.page.state["actions"])

    async def add_action(self) -> None:
        """Note one more action, kept for later reports."""
        state = self.page.state
        actions = with_action(state["actions"], state["action_date"], state["action_kind"], state["action_text"])
        if len(actions) > len(state["actions"]):
            self.page.update({"action_text": ""})
            await self.store(actions)

    async def remove_action(self, place: int) -> None:
        actions = self.page.state["actions"].slice()
        actions.splice(place, 1)
        await self.store(actions)

    async def store(self, actions: list[Action]) -> None:
        state = self.page.state
        report = {"actions": actions}
        for name in PERSON:
            if state["is_kept"] and state[name] != "":
                report[name] = state[name]
        if await self.actions.request({"type": "settings", "fields": {"report": report}}) is not None:
            self.page.update({"actions": actions})


def kept_report(chosen) -> dict[str, Any]:
    """What the settings keep for reports."""
    return chosen["report"] if "report" in chosen and chosen["report"] is not None else {}


begun(ReportPage(document.getElementById("page")).start())
