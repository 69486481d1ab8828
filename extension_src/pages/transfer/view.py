"""The view of the import and export page, made from its state alone."""

from extension_src.browser.format import number
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.core.transfer.columns import FIELDS
from extension_src.core.transfer.exporting import COLUMNS
from extension_src.pages.parts.frame import page_frame, section
from extension_src.pages.parts.icons import icon

OUTCOMES = ["added", "merged", "unchanged", "refused"]
# Lines of a preview: enough to see that the columns are right. Lines with a problem or a warning come first.
PREVIEWED = 50


def _export(state, page):
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


def _choose(page):
    def chosen(event):
        files = event.target.files
        if files["length"] > 0:
            page.choose_file(files[0])
        event.target.value = ""

    field = {
        "type": "file",
        "id": "import-file",
        "class": "visually-hidden",
        "accept": ".json,.csv,.tsv,.txt,application/json,text/csv",
        "onChange": chosen,
    }
    label = h("label", {"for": "import-file", "class": "button primary"}, [text("cv_choose")])
    return h(
        "div",
        {"class": "drop", "key": "choose"},
        [h("p", {"class": "hint"}, [text("import_hint")]), h("input", field, []), label],
    )


def _choice(name: str, label: str, options: list, state, page):
    """A select for the page's choice `name`; `options`: [id, label] each."""
    properties = {
        "id": f"import-{name}",
        "value": state[name],
        "onChange": lambda event: page.choose(name, event.target.value),
    }
    made = [h("option", {"key": option[0], "value": option[0]}, [option[1]]) for option in options]
    return h(
        "div",
        {"class": "choice", "key": name},
        [h("label", {"for": f"import-{name}"}, [label]), h("select", properties, made)],
    )


def _mode(state, page):
    options = [[mode, text("import_" + mode)] for mode in ["merge", "replace"]]
    return _choice("mode", text("import_mode"), options, state, page)


def _order(state, page):
    if state["table"] is None or not state["table"]["order_matters"]:
        return None
    options = [[order, text("order_" + order)] for order in ["dmy", "mdy"]]
    return _choice("order", text("import_order"), options, state, page)


def _mapping(state, page):
    if state["table"] is None:
        return None
    table = state["table"]
    lines = []
    for place in range(len(table["headers"])):
        lines.append(_mapped(place, table, state["mapping"], page))
    return h(
        "details", {"key": "mapping", "open": True}, [h("summary", {}, [text("import_columns")]), h("div", {}, lines)]
    )


def _mapped(place: int, table, mapping, page):
    first = table["rows"][0] if len(table["rows"]) > 0 else []
    example = first[place][:60] if place < len(first) else ""
    options = [h("option", {"key": "", "value": ""}, [text("column_left_out")])]
    options.extend([h("option", {"key": field, "value": field}, [text("csv_" + field)]) for field in FIELDS])
    identifier = f"map-{place}"
    properties = {
        "id": identifier,
        "value": mapping[place],
        "onChange": lambda event: page.map_column(place, event.target.value),
    }
    label = table["headers"][place] or filled("column_number", {"number": place + 1})
    children = [h("label", {"for": identifier}, [label]), h("select", properties, options)]
    if example:
        children.append(h("p", {"class": "hint"}, [example]))
    return h("div", {"class": "choice", "key": identifier}, children)


def _previewed(rows):
    odd = rows.filter(lambda row: row["reason"] != "" or len(row["warnings"]) > 0)
    return odd.concat(rows.filter(lambda row: row["reason"] == "" and len(row["warnings"]) == 0))[:PREVIEWED]


def _line(row):
    notes = [text("import_" + row["outcome"])]
    reasons = [row["reason"]] if row["reason"] else []
    reasons.extend(row["warnings"])
    for reason in reasons:
        notes.append(text("error_" + reason.replace("-", "_")))
    cells = [
        h("td", {}, [number(row["row"])]),
        h("td", {}, [row["title"]]),
        h("td", {}, [row["company"]]),
        h("td", {}, [" · ".join(notes)]),
    ]
    return h("tr", {"key": f"{row['row']}"}, cells)


def _plan(state, page):
    plan = state["plan"]
    if plan is None:
        bar = h("progress", {"value": state["planned"], "max": 1, "aria-label": text("import_reading")}, [])
        return h(
            "div", {"class": "reading", "key": "plan"}, [h("p", {"role": "status"}, [text("import_reading")]), bar]
        )
    if plan["error"] != "":
        return h(
            "p",
            {"class": "warning", "key": "plan", "role": "alert"},
            [text("error_" + plan["error"].replace("-", "_"))],
        )
    facts = [
        counted("import_" + outcome + "_count", plan["counts"][outcome])
        for outcome in OUTCOMES
        if plan["counts"][outcome] > 0
    ]
    if plan["removed"] > 0:
        facts.append(counted("import_removed_count", plan["removed"]))
    headings = [
        h("th", {"key": key, "scope": "col"}, [text(key)])
        for key in ["import_row", "csv_title", "csv_company", "import_outcome"]
    ]
    table = [
        h("thead", {}, [h("tr", {}, headings)]),
        h("tbody", {}, [_line(row) for row in _previewed(plan["rows"])]),
    ]
    start = {
        "type": "button",
        "class": "primary",
        "disabled": len(plan["records"]) == 0 or not state["is_current"],
        "onClick": lambda event: page.do_import(),
    }
    cancel = {"type": "button", "onClick": lambda event: page.forget()}
    children = [
        h("p", {"role": "status"}, [h("strong", {}, [" · ".join(facts)])]),
        h(
            "div",
            {"class": "preview", "tabIndex": 0, "role": "region", "aria-label": text("import_preview")},
            [h("table", {}, table)],
        ),
        h(
            "div",
            {"class": "buttons"},
            [h("button", start, [text("import_do")]), h("button", cancel, [text("cancel")])],
        ),
    ]
    return h("div", {"class": "plan", "key": "plan"}, children)


def _import(state, page):
    if state["file"] == "":
        return section("import", text("import"), [_choose(page)])
    title = h("p", {"key": "file"}, [h("strong", {}, [state["file"]])])
    return section(
        "import",
        text("import"),
        [title, _mode(state, page), _order(state, page), _mapping(state, page), _plan(state, page)],
    )


def transfer_view(state, page):
    """The whole page."""
    return page_frame(
        "transfer.html", text("transfer"), [_export(state, page), _import(state, page)], state, page.actions
    )
