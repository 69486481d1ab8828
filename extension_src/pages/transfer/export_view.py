"""The part of the page that saves files."""

from extension_src.browser.format import number
from extension_src.browser.i18n import filled, text
from extension_src.browser.types.views import Child
from extension_src.browser.view import h
from extension_src.core.transfer.exporting import COLUMNS, chosen_applications
from extension_src.pages.parts.boards import board_name
from extension_src.pages.parts.controls.select_field import select_field
from extension_src.pages.parts.frame import section
from extension_src.pages.parts.icons import icon
from extension_src.pages.parts.status_select import offered_statuses, status_label


def export_section(state, page):
    """What can be saved, and which columns a spreadsheet gets."""
    columns = []
    for column in COLUMNS:
        columns.append(_column(column, state, page))
    csv = {"type": "button", "class": "primary", "onClick": lambda event: page.export_csv()}
    json = {"type": "button", "onClick": lambda event: page.export_json()}
    calendar = {"type": "button", "onClick": lambda event: page.export_calendar()}
    buttons = [
        h("button", csv, [icon("down"), text("export_csv")]),
        h("button", json, [text("export_json")]),
        h("button", calendar, [text("export_calendar")]),
    ]
    chosen = h(
        "details",
        {"key": "columns"},
        [h("summary", {}, [text("export_columns")]), h("div", {"class": "columns"}, columns)],
    )
    hint = h("p", {"class": "hint", "key": "hint"}, [text("export_hint")])
    return section(
        "export",
        text("export"),
        [hint, _chosen(state, page), h("div", {"class": "buttons", "key": "buttons"}, buttons), chosen],
    )


def _column(column: str, state, page):
    properties = {
        "type": "checkbox",
        "checked": state["columns"][column],
        "onChange": lambda event: page.choose_column(column, event.target.checked),
    }
    return h("label", {"key": column}, [h("input", properties, []), text("csv_" + column)])


def _chosen(state, page):
    """What is saved: all, what was selected in the tracker, or what the filters leave; with its count."""
    choice = state["choice"]
    applications = state["applications"]
    statuses = [["", text("report_all")]]
    statuses.extend(
        [[status, status_label(status, state["settings"])] for status in offered_statuses(state["settings"])]
    )
    boards: dict[str, bool] = {application["board"]: True for application in applications}
    sites = [["", text("report_all")]]
    sites.extend([[board, board_name(board)] for board in sorted(boards.keys()) if board != ""])
    fields = [
        _select("status", text("field_status"), statuses, choice["status"], page),
        _select("board", text("column_board"), sites, choice["board"], page),
        _day("first", text("filter_from"), choice["first"], page),
        _day("last", text("filter_to"), choice["last"], page),
    ]
    taken = chosen_applications(applications, choice)
    counted_words = filled("export_count", {"count": number(len(taken)), "all": number(len(applications))})
    said: list[Child] = [h("span", {"role": "status"}, [counted_words])]
    if choice["ids"] is not None:
        all_of_them = {"type": "button", "class": "quiet", "onClick": lambda event: page.choose_out("ids", None)}
        said.extend([" ", text("export_selected"), " ", h("button", all_of_them, [text("export_not_selected")])])
    children = [h("summary", {}, [text("export_choice")]), h("div", {"class": "fields"}, fields)]
    return h("div", {"key": "chosen"}, [h("p", {}, said), h("details", {}, children)])


def _select(name: str, label: str, options: list[list[str]], value: str, page):
    return select_field(f"export-{name}", label, options, value, lambda chosen: page.choose_out(name, chosen))


def _day(name: str, label: str, value: str, page):
    properties = {
        "type": "date",
        "id": f"export-{name}",
        "value": value,
        "onChange": lambda event: page.choose_out(name, event.target.value),
    }
    return h(
        "div",
        {"class": "choice", "key": name},
        [h("label", {"for": f"export-{name}"}, [label]), h("input", properties, [])],
    )
