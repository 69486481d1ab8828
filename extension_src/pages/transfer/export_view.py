"""The part of the page that saves files."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.transfer.exporting import COLUMNS
from extension_src.pages.parts.frame import section
from extension_src.pages.parts.icons import icon


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
    return section("export", text("export"), [hint, h("div", {"class": "buttons", "key": "buttons"}, buttons), chosen])


def _column(column: str, state, page):
    properties = {
        "type": "checkbox",
        "checked": state["columns"][column],
        "onChange": lambda event: page.choose_column(column, event.target.checked),
    }
    return h("label", {"key": column}, [h("input", properties, []), text("csv_" + column)])
