"""Search, status buttons and filters above the tracker's list."""

from extension_src.browser.format import from_input_date, input_date, number
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.filtering import companies_of, tags_in
from extension_src.pages.parts.boards import board_ids, board_name
from extension_src.pages.parts.icons import icon
from extension_src.pages.parts.shown_rows import ALL, ARCHIVED, ASKED, OPEN, filter_count
from extension_src.pages.parts.status_select import offered_statuses, status_heading, status_label
from extension_src.pages.tracker.saved_views import saving_view

# The lower bounds of the score's steps (MATCHING.md): weak, partial, same field, close; below 30 is another field.
FIT_STEPS = [30, 50, 70, 85]


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
    return h("div", {"class": "search", "key": "search"}, [icon("search"), h("input", properties, [])])


def status_buttons(state, tracker):
    """What the list shows: the open applications, one status, all, or the archived ones, each with its count."""
    chosen: str = state["filters"]["statuses"][0] if len(state["filters"]["statuses"]) > 0 else ""
    scope = state["scope"] if chosen == "" else ""
    counts = state["counts"]
    buttons = [_scope_button(OPEN, scope, state, tracker)]
    statuses = [ASKED]
    statuses.extend(offered_statuses(state["settings"]))
    for status in statuses:
        count = counts[status] if status in counts else 0
        if count > 0 or status == chosen:
            is_chosen = status == chosen
            label = status_heading(status, state["settings"])
            buttons.append(_button(status, label, count, is_chosen, state, status_choice(tracker, status)))
    buttons.append(_scope_button(ALL, scope, state, tracker))
    if counts[ARCHIVED] > 0 or scope == ARCHIVED:
        buttons.append(_scope_button(ARCHIVED, scope, state, tracker))
    return h(
        "div", {"class": "statuses", "role": "group", "aria-label": text("field_status"), "key": "statuses"}, buttons
    )


def status_choice(tracker, status: str):
    return lambda event: tracker.choose_scope(ALL, [status])


def _scope_button(scope: str, chosen: str, state, tracker):
    label = text("all") if scope == ALL else text(f"scope_{scope}")
    count = state["counts"]["" if scope == ALL else scope]
    return _button(scope, label, count, scope == chosen, state, lambda event: tracker.choose_scope(scope, []))


def _button(name: str, label: str, count: int, is_chosen: bool, state, on_click):
    properties = {
        "type": "button",
        "key": name,
        "aria-pressed": "true" if is_chosen else "false",
        "onClick": on_click,
    }
    shown = h("span", {"class": "count"}, [number(count)]) if state["complete"] else None
    return h("button", properties, [label, shown])


def _field(name: str, label: str, control: list):
    children = [h("label", {"for": f"filter-{name}"}, [label])]
    children.extend(control)
    return h("div", {"class": "field", "key": name}, children)


def _select(name: str, label: str, choices: list, value: str, on_choice):
    options = [h("option", {"key": choice[0], "value": choice[0]}, [choice[1]]) for choice in choices]
    properties = {"id": f"filter-{name}", "value": value, "onChange": lambda event: on_choice(event.target.value)}
    return _field(name, label, [h("select", properties, options)])


def _board(state, tracker):
    boards = [["", text("any")]]
    boards.extend([[board, board_name(board)] for board in board_ids()])
    chosen = state["filters"]["boards"]
    value = chosen[0] if len(chosen) > 0 else ""
    return _select(
        "board", text("column_board"), boards, value, lambda board: tracker.filter("boards", one_or_none(board))
    )


def _fit(state, tracker):
    fits = [["", text("any")]]
    fits.extend([[f"{step}", filled("fit_from", {"fit": step})] for step in FIT_STEPS])
    least = state["filters"]["lowest_fit"]

    def chosen(fit):
        tracker.filter("lowest_fit", None if fit == "" else Number(fit))

    return _select("fit", text("column_fit"), fits, "" if least is None else f"{least}", chosen)


def _company(state, tracker):
    chosen = state["filters"]["companies"]
    options = []
    # There may be thousands of names, so they are rendered only while the filters are open.
    if state["filters_open"]:
        for company in companies_of(state["rows"]):
            options.append(h("option", {"key": company["company"], "value": company["company"]}, []))
    properties = {
        "id": "filter-company",
        "list": "companies",
        "value": chosen[0] if len(chosen) > 0 else "",
        "onChange": lambda event: tracker.filter("companies", one_or_none(event.target.value.strip())),
    }
    control = [h("input", properties, []), h("datalist", {"id": "companies"}, options)]
    return _field("company", text("field_company"), control)


def one_or_none(value: str) -> list:
    """The value as the list that a filter takes; [] stands for any value."""
    return [] if value == "" else [value]


def _day(name: str, label: str, state, tracker):
    at = state["filters"][name]

    def changed(event):
        tracker.filter(name, day_edge(name, event.target.value))

    properties = {
        "id": f"filter-{name}",
        "type": "date",
        "value": "" if at is None else input_date(at),
        "onChange": changed,
    }
    return _field(name, label, [h("input", properties, [])])


def day_edge(name: str, value: str):
    """The first moment of the chosen day (`from`) or its last (`to`), in ms; None when no day is chosen."""
    edge = __new__(Date(2000, 0, 1)) if name == "from" else __new__(Date(2000, 0, 1, 23, 59, 59, 999))
    return from_input_date(value, edge.getTime())


def _check(name: str, label: str, state, tracker):
    properties = {
        "type": "checkbox",
        "id": f"filter-{name}",
        "checked": state["filters"][name],
        "onChange": lambda event: tracker.filter(name, event.target.checked),
    }
    words = h("label", {"for": f"filter-{name}"}, [label])
    return h("div", {"class": "check-field", "key": name}, [h("input", properties, []), words])


def _tag(state, tracker):
    """The tags to choose from, or None where there are none."""
    tags = tags_in(state["rows"]) if state["filters_open"] else []
    chosen = state["filters"]["tags"]
    if len(tags) == 0 and len(chosen) == 0:
        return None
    choices = [["", text("any")]]
    choices.extend([[tag, tag] for tag in tags])
    value = chosen[0] if len(chosen) > 0 else ""
    return _select("tag", text("filter_tag"), choices, value, lambda tag: tracker.filter("tags", one_or_none(tag)))


def filters_view(state, tracker):
    """The other filters, folded away; the summary shows how many are set."""
    count = filter_count(state["filters"])
    label = text("filters") if count == 0 else f"{text('filters')} · {number(count)}"
    # The first view leaves the fields out: they are folded away at first.
    fields = _fields(state, tracker) if state["complete"] else []
    properties = {
        "class": "filters",
        "key": "filters",
        "open": state["filters_open"],
        "onToggle": lambda event: tracker.page.update({"filters_open": event.target.open}),
    }
    return h("details", properties, [h("summary", {"class": "button"}, [label]), h("div", {"class": "sheet"}, fields)])


def _fields(state, tracker) -> list:
    dates = [_day("from", text("filter_from"), state, tracker), _day("to", text("filter_to"), state, tracker)]
    return [
        _board(state, tracker),
        _company(state, tracker),
        h("div", {"class": "pair", "key": "dates"}, dates),
        _fit(state, tracker),
        _tag(state, tracker),
        _check("unconfirmed", text("filter_unconfirmed"), state, tracker),
        _check("noted", text("filter_noted"), state, tracker),
        saving_view(tracker),
        h("button", {"type": "button", "onClick": lambda event: tracker.clear_filters()}, [text("filters_clear")]),
    ]


def selection_view(state, tracker):
    """The toolbar of actions on the selected applications, or None when none is selected."""
    count = len(state["selected"].keys())
    if count == 0:
        return None
    options = [h("option", {"value": "", "key": ""}, [text("selection_move")])]
    for stage in offered_statuses(state["settings"]):
        options.append(h("option", {"value": stage, "key": stage}, [status_label(stage, state["settings"])]))
    options.append(h("option", {"value": ARCHIVED, "key": ARCHIVED}, [text("archive")]))
    move = {
        "aria-label": text("selection_move"),
        "value": "",
        "onChange": lambda event: tracker.selection.set_status(event.target.value),
    }
    return h(
        "div",
        {"class": "selection", "key": "selection", "role": "toolbar", "aria-label": text("selection")},
        [
            h("strong", {}, [filled("selected", {"count": number(count)})]),
            h("select", move, options),
            h(
                "button",
                {"type": "button", "onClick": lambda event: tracker.selection.delete()},
                [icon("trash"), text("delete")],
            ),
            h(
                "button",
                {"type": "button", "class": "quiet", "onClick": lambda event: tracker.selection.clear()},
                [text("selection_clear")],
            ),
        ],
    )
