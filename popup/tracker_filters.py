"""Search, status buttons and filters above the tracker's list."""

from extension_src.browser.format import number
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from popup.boards import board_ids, board_name
from popup.icons import icon
from popup.row_filters import active_count
from popup.status_select import stages_of, status_label

# The score steps of MATCHING.md: another field, weak, partial, same field, close.
FIT_STEPS = ["30", "50", "70", "85"]


def search_view(state, tracker):
    """The search field."""
    properties = {
        "type": "search",
        "id": "search",
        "placeholder": text("search_everything"),
        "aria-label": text("search"),
        "aria-keyshortcuts": "/",
        "value": state["query"],
        "onInput": lambda event: tracker.search(event.target.value),
    }
    return h(
        "div", {"class": "search", "key": "search"}, [icon("search"), h("input", properties, [])]
    )


def status_buttons(state, tracker):
    """One button a status with its count; the pressed one filters."""
    chosen = state["filters"]["status"]
    counts = state["counts"]
    buttons = []
    statuses = [""]
    statuses.extend(stages_of(state["settings"]))
    for status in statuses:
        count = counts[status] if status in counts else 0
        if count > 0 or status in ["", chosen]:
            buttons.append(_status_button(status, count, chosen, state["settings"], tracker))
    return h(
        "div", {"class": "statuses", "role": "group", "aria-label": text("field_status"), "key": "statuses"}, buttons
    )


def _status_button(status: str, count: int, chosen: str, settings, tracker):
    label = text("all") if status == "" else status_label(status, settings)
    properties = {
        "type": "button",
        "key": status,
        "aria-pressed": "true" if status == chosen else "false",
        "onClick": lambda event: tracker.filter("status", status),
    }
    return h("button", properties, [label, h("span", {"class": "count"}, [number(count)])])


def _select(name: str, label: str, choices: list, state, tracker):
    options = [h("option", {"key": choice[0], "value": choice[0]}, [choice[1]]) for choice in choices]
    properties = {
        "id": f"filter-{name}",
        "value": state["filters"][name],
        "onChange": lambda event: tracker.filter(name, event.target.value),
    }
    children = [h("label", {"for": f"filter-{name}"}, [label]), h("select", properties, options)]
    return h("div", {"class": "field", "key": name}, children)


def _input(name: str, kind: str, label: str, state, tracker):
    properties = {
        "id": f"filter-{name}",
        "type": kind,
        "value": state["filters"][name],
        "onInput": lambda event: tracker.filter(name, event.target.value),
    }
    children = [h("label", {"for": f"filter-{name}"}, [label]), h("input", properties, [])]
    return h("div", {"class": "field", "key": name}, children)


def filters_view(state, tracker):
    """The other filters, folded away; their number shows while they are."""
    boards = [["", text("any")]]
    boards.extend([[board, board_name(board)] for board in board_ids()])
    fits = [["", text("any")]]
    fits.extend([[step, filled("fit_from", {"fit": step})] for step in FIT_STEPS])
    count = active_count(state["filters"])
    label = text("filters") if count == 0 else f"{text('filters')} · {number(count)}"
    fields = [
        _select("board", text("column_board"), boards, state, tracker),
        _input("company", "text", text("field_company"), state, tracker),
        h(
            "div",
            {"class": "pair", "key": "dates"},
            [
                _input("from", "date", text("filter_from"), state, tracker),
                _input("to", "date", text("filter_to"), state, tracker),
            ],
        ),
        _select("fit", text("column_fit"), fits, state, tracker),
        h("button", {"type": "button", "onClick": lambda event: tracker.clear_filters()}, [text("filters_clear")]),
    ]
    return h(
        "details",
        {"class": "filters", "key": "filters"},
        [h("summary", {"class": "button"}, [label]), h("div", {"class": "sheet"}, fields)],
    )


def selection_view(state, tracker):
    """What can be done to the selected applications, or None when there are none."""
    count = len(state["selected"].keys())
    if count == 0:
        return None
    options = [h("option", {"value": "", "key": ""}, [text("selection_move")])]
    for stage in stages_of(state["settings"]):
        options.append(h("option", {"value": stage, "key": stage}, [status_label(stage, state["settings"])]))
    move = {
        "aria-label": text("selection_move"),
        "value": "",
        "onChange": lambda event: tracker.set_status_of_selected(event.target.value),
    }
    return h(
        "div",
        {"class": "selection", "key": "selection", "role": "toolbar", "aria-label": text("selection")},
        [
            h("strong", {}, [filled("selected", {"count": number(count)})]),
            h("select", move, options),
            h(
                "button",
                {"type": "button", "onClick": lambda event: tracker.delete_selected()},
                [icon("trash"), text("delete")],
            ),
            h(
                "button",
                {"type": "button", "class": "quiet", "onClick": lambda event: tracker.select_none()},
                [text("selection_clear")],
            ),
        ],
    )
