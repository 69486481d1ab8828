"""What leads from a part of a figure to its applications: a click on the shape, a button in the table, the list."""

from typing import Any

from extension_src.browser.format import number, short_date
from extension_src.browser.i18n import filled
from extension_src.browser.view import h
from extension_src.pages.parts.status_select import status_label

# Lines of a list that are shown; the others are counted.
MOST = 200


def leading(properties: dict[str, object], figure: str, label: str, ids: list[str], page) -> dict[str, Any]:
    """The properties of a shape that a click leads from."""
    properties["class"] = f"{properties['class']} led"
    properties["onClick"] = lambda event: page.ask(figure, label, ids)
    return properties


def count_button(figure: str, label: str, ids: list[str], page):
    """The count of applications as a button that shows them; the keyboard's way to what the chart shows."""
    if len(ids) == 0:
        return number(0)
    properties = {
        "type": "button",
        "class": "quiet count",
        "aria-label": f"{label}: {number(len(ids))}",
        "onClick": lambda event: page.ask(figure, label, ids),
    }
    return h("button", properties, [number(len(ids))])


def asked_list(figure: str, state):
    """The applications of the part that was asked about; None while none of this figure was."""
    asked = state["asked"]
    if asked is None or asked["figure"] != figure:
        return None
    wanted = {identifier: True for identifier in asked["ids"]}
    found = state["applications"].filter(lambda application: application["id"] in wanted)
    lines = [_line(application, state["settings"]) for application in found[:MOST]]
    children = [h("h3", {}, [f"{asked['label']} · {number(len(found))}"]), h("ul", {}, lines)]
    if len(found) > MOST:
        children.append(h("p", {"class": "hint"}, [filled("more_applications", {"count": number(len(found) - MOST)})]))
    return h("div", {"class": "asked", "key": "asked", "role": "status"}, children)


def _line(application, settings):
    parts = [part for part in [application["company"], short_date(application["applied_at"])] if part != ""]
    parts.append(status_label(application["status"], settings))
    link = {"href": f"tracker.html#app:{application['id']}"}
    return h("li", {"key": application["id"]}, [h("a", link, [application["title"]]), " · " + " · ".join(parts)])
