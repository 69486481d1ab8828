"""The part of the page that takes a file or pasted rows, and asks how they are meant."""

from extension_src.browser.format import number
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.transfer.columns import FIELDS
from extension_src.core.transfer.table import FIRST, NONE
from extension_src.core.transfer.text_coding import ENCODINGS
from extension_src.pages.parts.controls.file_drop import drop_area, file_field, with_first_file
from extension_src.pages.parts.controls.select_field import select_field
from extension_src.pages.parts.frame import section
from extension_src.pages.parts.status_select import offered_statuses, status_label
from extension_src.pages.transfer.preview import plan_view

# What cannot be read may be chosen too: it gets an answer that says what to do.
ACCEPTED = ".json,.csv,.tsv,.txt,.tab,.xlsx,.xlsm,.xls,.ods,.numbers,application/json,text/csv,text/plain"
DELIMITERS = [[",", "comma"], [";", "semicolon"], ["\t", "tab"], ["|", "bar"]]


def _choose(page):
    field = file_field("import-file", ACCEPTED, lambda file: page.choose_file(file))
    label = h("label", {"for": "import-file", "class": "button primary"}, [text("cv_choose")])
    properties = {"class": "drop", "key": "choose"}
    properties.update(drop_area(with_first_file(lambda file: page.choose_file(file))))
    return h("div", properties, [h("p", {"class": "hint"}, [text("import_hint")]), field, label])


def _paste(page):
    """A field for rows copied from a sheet; they are read as soon as they are pasted."""

    def typed(event):
        if event.inputType == "insertFromPaste":
            page.choose_rows(event.target.value)

    field = {"id": "import-pasted", "rows": 4, "spellcheck": False, "onInput": typed}
    read = {
        "type": "button",
        "onClick": lambda event: page.choose_rows(document.getElementById("import-pasted").value),
    }
    children = [
        h("summary", {}, [text("import_paste")]),
        h("label", {"for": "import-pasted"}, [text("import_paste_label")]),
        h("textarea", field, []),
        h("div", {"class": "buttons"}, [h("button", read, [text("import_paste_read")])]),
    ]
    return h("details", {"key": "paste"}, children)


def _choice(name: str, label: str, options: list[list[str]], chosen: str, on_choice):
    return select_field(f"import-{name}", label, options, chosen, on_choice)


def _mode(state, page):
    options = [[mode, text("import_" + mode)] for mode in ["merge", "replace"]]
    return _choice("mode", text("import_mode"), options, state["mode"], lambda value: page.choose("mode", value))


def _order(state, page):
    if state["table"] is None or not state["table"]["order_matters"]:
        return None
    options = [[order, text("order_" + order)] for order in ["dmy", "mdy"]]
    return _choice("order", text("import_order"), options, state["order"], lambda value: page.choose("order", value))


def _writing(state, page):
    """How the file is written: letters, separator, sheet, and whether its first row is headers."""
    table = state["table"]
    if table is None:
        return None
    choices = []
    if state["encoding"] != "":
        options = [[name, text("encoding_" + name.replace("-", "_"))] for name in ENCODINGS]
        choices.append(
            _choice(
                "encoding",
                text("import_encoding"),
                options,
                state["encoding"],
                lambda value: page.choose("encoding", value),
            )
        )
    if table["delimiter"] != "":
        options = [[pair[0], text("delimiter_" + pair[1])] for pair in DELIMITERS]
        choices.append(
            _choice(
                "delimiter",
                text("import_delimiter"),
                options,
                table["delimiter"],
                lambda value: page.choose("delimiter", value),
            )
        )
    if len(state["sheets"]) > 1:
        options = [[name, name] for name in state["sheets"]]
        choices.append(
            _choice("sheet", text("import_sheet"), options, state["sheet"], lambda value: page.choose("sheet", value))
        )
    header = {
        "type": "checkbox",
        "id": "import-header",
        "checked": state["header"] == FIRST,
        "onChange": lambda event: page.choose_header(FIRST if event.target.checked else NONE),
    }
    choices.append(h("label", {"key": "header"}, [h("input", header, []), text("import_header")]))
    return h("div", {"class": "writing", "key": "writing"}, choices)


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


def _unread(state, page):
    """The texts of statuses that nothing names, each with a select that answers what it means."""
    plan = state["plan"]
    if plan is None or len(plan["unread"]) == 0:
        return None
    settings = state["settings"]
    options = [["", text("import_meaning_none")]]
    options.extend([[status, status_label(status, settings)] for status in offered_statuses(settings)])
    lines = []
    for place in range(len(plan["unread"])):
        lines.append(_asked(place, plan["unread"][place], options, state, page))
    children = [h("p", {"class": "hint"}, [text("import_unread_hint")])]
    children.extend(lines)
    return h(
        "fieldset",
        {"class": "unread", "key": "unread"},
        [h("legend", {}, [text("import_unread")]), h("div", {}, children)],
    )


def _asked(place: int, asked, options: list[list[str]], state, page):
    meanings: dict[str, str] = state["meanings"]
    chosen = meanings[asked["key"]] if asked["key"] in meanings else ""
    label = f"{asked['text']} · {number(asked['count'])}"
    return _choice(f"meaning-{place}", label, options, chosen, lambda value: page.choose_meaning(asked["key"], value))


def import_section(state, page):
    """Where a file is chosen, and once it is, how it is read and what importing it would do."""
    if state["file"] == "":
        return section("import", text("import"), [_choose(page), _paste(page)])
    title = h("p", {"key": "file"}, [h("strong", {}, [state["file"]])])
    if state["problem"] != "":
        problem = text("error_" + state["problem"].replace("-", "_"))
        again = {"type": "button", "onClick": lambda event: page.forget()}
        shown = h("p", {"class": "warning", "key": "plan", "role": "alert"}, [problem])
        buttons = h("div", {"class": "buttons", "key": "again"}, [h("button", again, [text("import_other")])])
        return section("import", text("import"), [title, shown, buttons])
    parts = [title, _mode(state, page), _writing(state, page), _order(state, page), _mapping(state, page)]
    parts.extend([_unread(state, page), plan_view(state, page)])
    return section("import", text("import"), parts)
