"""The figures page: charts of the applications' history, each with its numbers in a table."""

from extension_src.browser.i18n import text
from extension_src.browser.page_state import PageState
from extension_src.browser.stored import settings, stored_applications, use_settings
from extension_src.browser.turns import begun
from extension_src.core.applications.statuses import own_stages
from extension_src.core.figures.measures import (
    applications_per_week,
    flows,
    funnel,
    response_rates,
    score_against_outcome,
    time_to_answer,
)
from extension_src.pages.figures.view import figures_view
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.copies.warning import warn_of_copies


class FiguresPage:
    """The page's state: the figures of all applications, computed again when an application changes."""

    def __init__(self, root):
        self.page = PageState({"settings": None, "figures": None, "notice": None}, self.view, root)
        self.actions = Actions(self.page)

    def view(self, state):
        return figures_view(state, self.actions)

    async def start(self) -> None:
        await self.read()
        self.page.begin(self.stored_changed)
        warn_of_copies()

    async def stored_changed(self, keys: list) -> None:
        if any([key == "settings" or key.startswith("app:") for key in keys]):
            await self.read()

    async def read(self) -> None:
        chosen = await settings()
        await use_settings(chosen)
        document.title = f"{text('figures')} · JobTrack"
        applications = await stored_applications()
        stages = own_stages(chosen)
        now = Date.now()
        figures = {
            "weeks": applications_per_week(applications, now),
            "funnel": funnel(applications, stages),
            "flows": flows(applications, stages),
            "rates": response_rates(applications, stages),
            "time": time_to_answer(applications, stages),
            "scores": score_against_outcome(applications, stages),
        }
        self.page.update({"settings": chosen, "figures": figures})


begun(FiguresPage(document.getElementById("page")).start())
