"""Search, status buttons and filters above the tracker's list."""

from typing import Any

from extension_src.browser.format import number
from extension_src.browser.i18n import filled, text
from extension_src.browser.turns import begun
from extension_src.browser.view import h
from extension_src.core.applications.filtering import companies_of, tags_in
from extension_src.pages.parts.boards import board_ids, board_name
from extension_src.pages.parts.icons import icon
from extension_src.pages.parts.shown_rows import ALL, ARCHIVED, ASKED, OPEN, set_filters
from extension_src.pages.parts.status_select import offered_statuses, status_heading
from extension_src.pages.tracker.listed.columns import show_columns
from extension_src.pages.tracker.listed.filter_fields import check_view, day_view, field_view, one_or_none, select_view
from extension_src.pages.tracker.listed.more_filters import more_filters
from extension_src.pages.tracker.listed.saved_views import saving_view
from extension_src.pages.tracker.listed.spreadsheet import save_listed

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
        "onInput": lambda event: tracker.listed.search(event.target.value),
    }
    return h("div", {"class": "search", "key": "search"}, [icon("search"), h("input", properties, [])])


def status_buttons(state, tracker):
    """What the list shows: the open applications, one status, all, or the archived ones, each with its count."""
    chosen: list[str] = state["filters"]["statuses"]
    scope = state["scope"] if len(chosen) == 0 else ""
    counts = state["counts"]
    buttons = [_scope_button(OPEN, scope, state, tracker)]
    statuses = [ASKED]
    statuses.extend(offered_statuses(state["settings"]))
    for status in statuses:
        count = counts[status] if status in counts else 0
        is_chosen = status in chosen
        if count > 0 or is_chosen:
            label = status_heading(status, state["settings"])
            buttons.append(_button(status, label, count, is_chosen, state, status_choice(tracker, status)))
    buttons.append(_scope_button(ALL, scope, state, tracker))
    if counts[ARCHIVED] > 0 or scope == ARCHIVED:
        buttons.append(_scope_button(ARCHIVED, scope, state, tracker))
    return h(
        "div", {"class": "statuses", "role": "group", "aria-label": text("field_status"), "key": "statuses"}, buttons
    )


def status_choice(tracker, status: str):
    """Shows this status alone; with Ctrl or Shift besides the others that are chosen."""

    def chosen(event):
        if event.ctrlKey or event.metaKey or event.shiftKey:
            tracker.listed.toggle_status(status)
        else:
            tracker.listed.choose_scope(ALL, [status])

    return chosen


def _scope_button(scope: str, chosen: str, state, tracker):
    label = text("all") if scope == ALL else text(f"scope_{scope}")
    count = state["counts"]["" if scope == ALL else scope]
    return _button(scope, label, count, scope == chosen, state, lambda event: tracker.listed.choose_scope(scope, []))


def _button(name: str, label: str, count: int, is_chosen: bool, state, on_click):
    properties = {
        "type": "button",
        "key": name,
        "aria-pressed": "true" if is_chosen else "false",
        "onClick": on_click,
    }
    shown = h("span", {"class": "count"}, [number(count)]) if state["complete"] else None
    return h("button", properties, [label, shown])


def _board(state, tracker):
    boards = [["", text("any")]]
    boards.extend([[board, board_name(board)] for board in board_ids()])
    chosen = state["filters"]["boards"]
    value = chosen[0] if len(chosen) > 0 else ""
    return select_view(
        "board", text("column_board"), boards, value, lambda board: tracker.listed.filter("boards", one_or_none(board))
    )


def _fit(state, tracker):
    fits = [["", text("any")]]
    fits.extend([[f"{step}", filled("fit_from", {"fit": step})] for step in FIT_STEPS])
    least = state["filters"]["lowest_fit"]

    def chosen(fit):
        tracker.listed.filter("lowest_fit", None if fit == "" else Number(fit))

    return select_view("fit", text("column_fit"), fits, "" if least is None else f"{least}", chosen)


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
        "onChange": lambda event: tracker.listed.filter("companies", one_or_none(event.target.value.strip())),
    }
    control = [h("input", properties, []), h("datalist", {"id": "companies"}, options)]
    return field_view("company", text("field_company"), control)


def _tag(state, tracker):
    """The tags to choose from, or None where there are none."""
    tags = tags_in(state["rows"]) if state["filters_open"] else []
    chosen = state["filters"]["tags"]
    if len(tags) == 0 and len(chosen) == 0:
        return None
    choices = [["", text("any")]]
    choices.extend([[tag, tag] for tag in tags])
    value = chosen[0] if len(chosen) > 0 else ""
    return select_view(
        "tag", text("filter_tag"), choices, value, lambda tag: tracker.listed.filter("tags", one_or_none(tag))
    )


def _export(state, tracker):
    count = len(state["shown"])
    save = {
        "type": "button",
        "key": "export",
        "onClick": lambda event: begun(save_listed([row["id"] for row in state["shown"]], state["settings"])),
    }
    return h("button", save, [icon("down"), filled("export_these", {"count": number(count)})])


def filters_view(state, tracker):
    """The other filters, folded away; the summary shows how many are set."""
    count = set_filters(state["filters"])
    label = text("filters") if count == 0 else f"{text('filters')} · {number(count)}"
    # Until they are unfolded the fields are left out: each key of a search would make them.
    fields = _fields(state, tracker) if state["filters_made"] else []
    properties = {
        "class": "filters",
        "key": "filters",
        "open": state["filters_open"],
        "onToggle": lambda event: tracker.listed.unfold_filters(event.target.open),
    }
    return h("details", properties, [h("summary", {"class": "button"}, [label]), h("div", {"class": "sheet"}, fields)])


def _fields(state, tracker) -> list[Any]:
    dates = [day_view("from", text("filter_from"), state, tracker), day_view("to", text("filter_to"), state, tracker)]
    return [
        _board(state, tracker),
        _company(state, tracker),
        h("div", {"class": "pair", "key": "dates"}, dates),
        _fit(state, tracker),
        _tag(state, tracker),
        check_view("due", text("filter_due"), state, tracker),
        check_view("silent", text("todo_silent"), state, tracker),
        check_view("unconfirmed", text("filter_unconfirmed"), state, tracker),
        check_view("noted", text("filter_noted"), state, tracker),
        more_filters(state, tracker),
        saving_view(tracker),
        _export(state, tracker),
        h("button", {"type": "button", "class": "quiet", "onClick": lambda event: show_columns()}, [text("columns")]),
        h(
            "button",
            {"type": "button", "onClick": lambda event: tracker.listed.clear_filters()},
            [text("filters_clear")],
        ),
    ]
