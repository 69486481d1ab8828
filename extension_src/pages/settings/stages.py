"""The settings' section about the stages that the person adds to the built-in statuses."""

from typing import Any

from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.core.applications.statuses import CLOSED_STATUSES, LONGEST_LABEL
from extension_src.pages.parts.frame import section
from extension_src.pages.parts.icons import icon_button
from extension_src.pages.parts.status_select import offered_statuses, status_label


def stages_view(state, page):
    """The stages that the person added: named, placed, removed into another."""
    lines = []
    for stage in state["settings"]["stages"]:
        lines.append(_stage(stage, state, page))
    field = {
        "id": "stage",
        "maxLength": 40,
        "value": state["stage"],
        "onInput": lambda event: page.page.update({"stage": event.target.value}),
    }

    def submitted(event):
        event.preventDefault()
        page.stages.add()

    form = [h("input", field, []), h("button", {"type": "submit"}, [text("add")])]
    return section(
        "stages",
        text("setting_stages"),
        [
            h("p", {"class": "hint", "key": "hint"}, [text("setting_stages_hint")]),
            h("ul", {"class": "stages", "key": "stages"}, lines),
            h(
                "form",
                {"key": "form", "onSubmit": submitted},
                [h("label", {"for": "stage"}, [text("stage_name")]), h("div", {"class": "one-line"}, form)],
            ),
        ],
    )


def _stage(stage, state, page):
    identifier = stage["id"]
    name = {
        "value": stage["label"],
        "maxLength": LONGEST_LABEL,
        "aria-label": filled("stage_name_of", {"stage": stage["label"]}),
        "onChange": lambda event: page.stages.rename(identifier, event.target.value),
    }
    settings = state["settings"]
    others = [status for status in offered_statuses(settings) if status not in CLOSED_STATUSES and status != identifier]
    place = {
        "value": stage["after"] if stage["after"] in others else "applied",
        "aria-label": filled("stage_after_of", {"stage": stage["label"]}),
        "title": text("stage_after"),
        "onChange": lambda event: page.stages.place(identifier, event.target.value),
    }
    label = filled("stage_remove", {"stage": stage["label"]})
    button = icon_button("trash", label, lambda event: page.stages.remove(identifier))
    line = [h("input", name, []), h("select", place, _options(others, settings)), button]
    children = [h("div", {"class": "one-line", "key": "line"}, line)]
    removing = state["removing"]
    if removing is not None and removing["id"] == identifier:
        children.append(_moving(removing, offered_statuses(settings), page, settings))
    return h("li", {"key": identifier}, children)


def _options(statuses: list[str], settings) -> list[Any]:
    return [h("option", {"key": status, "value": status}, [status_label(status, settings)]) for status in statuses]


def _moving(removing, statuses: list[str], page, settings):
    """Where the applications of a stage go that is being removed."""

    def chosen(event):
        page.page.update({"removing": Object.assign({}, removing, {"to": event.target.value})})

    targets = [status for status in statuses if status != removing["id"]]
    select = {"id": "stage-move", "value": removing["to"], "onChange": chosen}
    go = {"type": "button", "onClick": lambda event: page.stages.move_and_remove()}
    keep = {"type": "button", "class": "quiet", "onClick": lambda event: page.page.update({"removing": None})}
    children = [
        h("label", {"for": "stage-move"}, [counted("stage_move", len(removing["ids"]))]),
        h("select", select, _options(targets, settings)),
        h("button", go, [text("stage_remove_do")]),
        h("button", keep, [text("cancel")]),
    ]
    return h("div", {"class": "one-line", "key": "moving"}, children)
