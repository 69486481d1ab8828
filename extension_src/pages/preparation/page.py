"""The page to print before an appointment: the listing, what fits and what is missing, the CV it went out with, notes, people."""

from extension_src.browser.page_state import PageState
from extension_src.browser.stored import application, cvs, listing_text
from extension_src.browser.turns import begun
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.start import begin, settings_in_use
from extension_src.pages.preparation.view import preparation_view, shown_appointment


class PreparationPage:
    """The page's state; its address names the application (`id`) and the appointment (`meeting`; without it the next one)."""

    def __init__(self, root):
        asked = __new__(URLSearchParams(location.search))
        state = {
            "settings": None,
            "id": asked.js_get("id") or "",
            "meeting": asked.js_get("meeting") or "",
            "application": None,
            "listing": "",
            "cv": None,
            "notice": None,
        }
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)

    def view(self, state):
        return preparation_view(state, self)

    async def start(self) -> None:
        await self.read_stored()
        begin(self.page, self.stored_changed)

    async def read_stored(self) -> None:
        chosen = await settings_in_use("preparation")
        identifier = self.page.state["id"]
        record = await application(identifier)
        sent = None
        for cv in await cvs():
            if record is not None and "cv" in record and record["cv"] == cv["id"]:
                sent = cv
        found = {"settings": chosen, "application": record, "cv": sent, "listing": await listing_text(identifier)}
        self.page.update(found)

    async def stored_changed(self, keys: list[str]) -> None:
        identifier = self.page.state["id"]
        watched = ["settings", f"app:{identifier}", f"job:{identifier}"]
        if any([key in watched or key.startswith("cv:") for key in keys]):
            await self.read_stored()

    def print_out(self) -> None:
        window.print()

    def keep_questions(self, words: str) -> None:
        """Keep what the person wants to ask in the notes of the appointment."""
        record = self.page.state["application"]
        shown: str = shown_appointment(record, self.page.state["meeting"], Date.now())["id"]
        changed = [
            Object.assign({}, one, {"notes": words}) if one["id"] == shown else one for one in record["appointments"]
        ]
        begun(self.actions.change([record["id"]], {"appointments": changed}, ""))


begun(PreparationPage(document.getElementById("page")).start())
