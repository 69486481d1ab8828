"""Views of the list under a name: search, filters and order, kept in the settings."""

from typing import Any

from extension_src.browser.i18n import filled, text
from extension_src.browser.identifiers import new_id
from extension_src.browser.turns import begun
from extension_src.browser.view import h
from extension_src.core.applications.filtering import kept_filters
from extension_src.core.native.lists import joined
from extension_src.pages.parts.icons import icon_button
from extension_src.pages.parts.keeping.changed_setting import change_setting
from extension_src.pages.parts.shown_rows import OPEN
from extension_src.pages.tracker.listed.columns import SORTED

LONGEST_NAME = 60


class SavedViews:
    """Saves what the tracker shows, shows what was saved."""

    def __init__(self, tracker):
        self.tracker = tracker

    def save(self, name: str) -> None:
        """Save the present view; one of the same name gives way."""
        state = self.tracker.page.state
        view = {
            "id": new_id(Date.now()),
            "name": name,
            "query": state["query"],
            "scope": state["scope"],
            "filters": state["filters"],
            "by": state["sort"]["by"],
            "falling": state["sort"]["falling"],
        }
        begun(self.store(lambda views: joined(without_named(views, name), [view]), text("view_saved")))

    def remove(self, name: str) -> None:
        begun(self.store(lambda views: without_named(views, name), ""))

    async def store(self, change, words: str) -> None:
        actions = self.tracker.actions
        if await change_setting(actions, "views", lambda settings: change(settings["views"])) and words != "":
            actions.say(words, None)

    def choose(self, name: str) -> None:
        """Show the view of this name."""
        for view in self.tracker.page.state["settings"]["views"]:
            if view["name"] == name:
                self.tracker.listed.take(asked_by(view))

    def choose_named(self, identifier: str) -> None:
        """Show the view of this id, if it is still kept."""
        for view in self.tracker.page.state["settings"]["views"]:
            if "id" in view and view["id"] == identifier:
                self.tracker.listed.take(asked_by(view))


def without_named(views: list[Any], name: str) -> list[Any]:
    return [view for view in views if view["name"] != name]


def asked_by(view) -> dict[str, Any]:
    """What a saved view asks for, as `RowList.take` takes it; of an earlier version or another program, as far as it is said."""
    by = view["by"] if "by" in view and view["by"] in SORTED else "applied_at"
    return {
        "saved_view": view["id"] if "id" in view else "",
        "filters": kept_filters(view["filters"] if "filters" in view else None),
        "scope": view["scope"] if "scope" in view else OPEN,
        "sort": {"by": by, "falling": view["falling"] if "falling" in view else True},
        "query": view["query"] if "query" in view else "",
    }


def saving_view(tracker):
    """The field that saves the present view under a name."""

    def saved():
        field = document.getElementById("view-name")
        name = field.value.strip()
        if name != "":
            field.value = ""
            tracker.saved_views.save(name)

    def pressed(event):
        if event.key == "Enter":
            event.preventDefault()
            saved()

    field = {"type": "text", "id": "view-name", "maxLength": LONGEST_NAME, "onKeyDown": pressed}
    save = {"type": "button", "onClick": lambda event: saved()}
    children = [
        h("label", {"for": "view-name"}, [text("view_name")]),
        h("div", {"class": "with-button"}, [h("input", field, []), h("button", save, [text("view_save")])]),
    ]
    return h("div", {"class": "field", "key": "save"}, children)


def views_menu(state, tracker):
    """The saved views, folded under one word; None where none was saved."""
    views = state["settings"]["views"]
    if len(views) == 0:
        return None
    lines = [_line(view["name"], tracker) for view in views]
    summary = h("summary", {"class": "button"}, [text("view_choose")])
    sheet = h("ul", {"class": "sheet", "aria-label": text("saved_views")}, lines)
    return h("details", {"class": "filters views", "key": "views"}, [summary, sheet])


def _line(name: str, tracker):
    def chosen(event):
        event.target.closest("details").open = False
        tracker.saved_views.choose(name)

    remove = icon_button("close", filled("view_remove", {"name": name}), lambda event: tracker.saved_views.remove(name))
    choose = {"type": "button", "class": "quiet", "onClick": chosen}
    return h("li", {"key": name, "class": "with-button"}, [h("button", choose, [name]), remove])
