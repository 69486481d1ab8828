"""The figures page: charts of the applications' history, each with its numbers in a table and its applications in a list."""

from typing import Any

from extension_src.browser.format import input_date
from extension_src.browser.page_state import PageState
from extension_src.browser.stored import cvs, stored_applications
from extension_src.browser.turns import begun
from extension_src.core.applications.journeys import was_sent
from extension_src.core.applications.statuses import own_stages
from extension_src.core.figures.answers import answers_by
from extension_src.core.figures.measures import (
    applications_per_week,
    flows,
    funnel,
    score_against_outcome,
    time_to_answer,
    unconfirmed,
)
from extension_src.core.figures.period import period_days, sent_within, two_weeks
from extension_src.pages.figures.view import figures_view
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.start import begin, settings_in_use

DAY = 24 * 60 * 60 * 1000


class FiguresPage:
    """The page's state: the figures of the chosen period, computed again when it or an application changes."""

    def __init__(self, root):
        now = Date.now()
        state: dict[str, Any] = {
            "settings": None,
            "applications": [],
            "cvs": [],
            "figures": None,
            "period": "",
            "first": input_date(now - 90 * DAY),
            "last": input_date(now),
            "by": "board",
            # The bar, band or point that was asked about: {figure, label, ids}.
            "asked": None,
            "notice": None,
        }
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)

    def view(self, state):
        return figures_view(state, self)

    async def start(self) -> None:
        await self.read()
        begin(self.page, self.stored_changed)

    async def stored_changed(self, keys: list[str]) -> None:
        if any([key == "settings" or key.startswith("app:") or key.startswith("cv:") for key in keys]):
            await self.read()

    async def read(self) -> None:
        chosen = await settings_in_use("figures")
        self.page.update({"settings": chosen, "applications": await stored_applications(), "cvs": await cvs()})
        self.compute()

    def compute(self) -> None:
        state = self.page.state
        stages = own_stages(state["settings"])
        now = Date.now()
        days = period_days(state["period"], state["first"], state["last"], now)
        applications = sent_within(state["applications"], days)
        answered = 0
        # By board every application is counted once.
        for line in answers_by(applications, stages, "board"):
            answered += line["answered"]
        figures = {
            "is_any": len(state["applications"].filter(was_sent)) > 0,
            "answered": answered,
            "unconfirmed": unconfirmed(applications),
            "two_weeks": two_weeks(state["applications"], now),
            "weeks": applications_per_week(applications, now),
            "funnel": funnel(applications, stages),
            "flows": flows(applications, stages),
            "answers": answers_by(applications, stages, state["by"]),
            "time": time_to_answer(applications, stages),
            "scores": score_against_outcome(applications, stages),
        }
        self.page.update({"figures": figures})

    def choose(self, name: str, value: str) -> None:
        """Set the period, one of its ends, or what the answers are told apart by."""
        fields: dict[str, object] = {"asked": None}
        fields[name] = value
        self.page.update(fields)
        self.compute()

    def ask(self, figure: str, label: str, ids: list[str]) -> None:
        """Show the applications behind a part of a figure; asked again, hide them."""
        asked = self.page.state["asked"]
        if asked is not None and asked["figure"] == figure and asked["label"] == label:
            self.page.update({"asked": None})
        else:
            self.page.update({"asked": {"figure": figure, "label": label, "ids": ids}})

    async def set_goal(self, value: str) -> None:
        """Keep how many applications a week the person aims at; 0 for no goal."""
        goal = Math.max(0, Math.min(100, Math.round(Number(value) or 0)))
        await self.actions.request({"type": "settings", "fields": {"weekly_goal": goal}})


begun(FiguresPage(document.getElementById("page")).start())
