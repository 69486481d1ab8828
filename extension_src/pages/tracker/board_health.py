"""A quiet line for each board whose recent captures lack fields, shown until the person has seen it."""

from typing import Any

from extension_src.browser.format import short_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.storage import local
from extension_src.browser.view import h
from extension_src.core.applications.filtering import no_filters
from extension_src.core.listings.boards import BOARDS
from extension_src.core.listings.health import changed_boards, ids_to_look_at, not_seen
from extension_src.pages.parts.boards import board_name


class BoardHealth:
    """Finds the changed boards and carries out what the person chooses in their lines."""

    def __init__(self, tracker):
        self.tracker = tracker

    async def look(self) -> None:
        """Find the changed boards that the person has not dismissed."""
        state = self.tracker.page.state
        keys = [f"app:{identifier}" for identifier in ids_to_look_at(state["rows"], BOARDS)]
        found = await local.get(keys)
        changed = changed_boards([found[key] for key in keys if key in found], BOARDS)
        self.tracker.page.update({"changed_boards": not_seen(changed, state["settings"]["health_seen"])})

    async def follow(self, keys: list[str]) -> None:
        """Update the lines shown after these storage keys changed; a newly changed board is shown at the page's next opening."""
        is_said = len(self.tracker.page.state["changed_boards"]) > 0
        if is_said and any([key == "settings" or key.startswith("index") for key in keys]):
            await self.look()

    def fill_in(self, found) -> None:
        """Show the board's applications since it changed, and open the first one that lacks a field."""
        shown = {"boards": [found["board"]], "from": found["since"]}
        self.tracker.page.state["filters"] = Object.assign(no_filters(), shown)
        self.tracker.listed.search("")
        self.tracker.card.open(found["ids"][0])

    def later(self, found) -> None:
        """Dismiss the line about this change of the board for good."""
        seen = Object.assign({}, self.tracker.page.state["settings"]["health_seen"])
        seen[found["board"]] = found["since"]
        self.tracker.actions.request({"type": "settings", "fields": {"health_seen": seen}})


def health_views(changed: list[Any], health) -> list[Any]:
    """One line for each changed board."""
    return [_line(found, health) for found in changed]


def _line(found, health):
    # Lower case, because the labels stand in the middle of a sentence.
    fields = ", ".join([text(f"field_{field}").lower() for field in found["fields"]])
    places = {"date": short_date(found["since"]), "board": board_name(found["board"]), "fields": fields}
    children = [h("p", {}, [filled("health_lacking", places)])]
    if len(found["ids"]) > 0:
        see = {"type": "button", "onClick": lambda event: health.fill_in(found)}
        children.append(h("button", see, [text("health_see")]))
    later = {"type": "button", "class": "quiet", "onClick": lambda event: health.later(found)}
    children.append(h("button", later, [text("health_later")]))
    return h("div", {"class": "suggestion", "key": f"health-{found['board']}"}, children)
