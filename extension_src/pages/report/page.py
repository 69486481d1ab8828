"""The job-search report, ready to print: what an employment office accepts as proof of an active job search."""

from extension_src.browser.format import input_date
from extension_src.browser.i18n import load_language, text
from extension_src.browser.page_state import PageState
from extension_src.browser.stored import settings, stored_applications, use_settings
from extension_src.browser.turns import begun
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.copies.warning import warn_of_copies
from extension_src.pages.report.view import report_view


class ReportPage:
    """The page's state and actions. The language chosen here applies only to this report."""

    def __init__(self, root):
        now = __new__(Date())
        first = __new__(Date(now.getFullYear(), now.getMonth() - 1, now.getDate())).getTime()
        state = {
            "settings": None,
            "applications": [],
            "first": input_date(first),
            "last": input_date(now.getTime()),
            "language": "",
            "name": "",
            "notice": None,
        }
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)

    def view(self, state):
        return report_view(state, self)

    async def start(self) -> None:
        await self.read()
        self.page.begin(self.stored_changed)
        warn_of_copies()

    async def read(self) -> None:
        chosen = await settings()
        await use_settings(chosen)
        await self.speak(self.page.state["language"] or chosen["language"])
        self.page.update({"settings": chosen, "applications": await stored_applications()})

    async def stored_changed(self, keys: list) -> None:
        if any([key == "settings" or key.startswith("app:") for key in keys]):
            await self.read()

    async def speak(self, language: str) -> None:
        await load_language(language)
        # The browser proposes the title as the name of the PDF.
        document.title = f"{text('report_title')} · JobTrack"

    async def choose_language(self, language: str) -> None:
        await self.speak(language or self.page.state["settings"]["language"])
        self.page.update({"language": language})

    def set(self, name: str, value: str) -> None:
        fields = {}
        fields[name] = value
        self.page.update(fields)


begun(ReportPage(document.getElementById("page")).start())
