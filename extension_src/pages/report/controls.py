"""What is chosen and typed for a report; none of it is printed."""

from extension_src.browser.format import iso_long_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.figures.search_report import ACTIONS
from extension_src.pages.parts.boards import board_name
from extension_src.pages.parts.controls.select_field import select_field
from extension_src.pages.parts.icons import icon

LANGUAGES = [["en", "English"], ["es", "Español"]]


def report_controls(state, page):
    """Period, language, filters, the person, and the person's other actions."""
    fields = [
        _field("first", text("filter_from"), "date", state, page),
        _field("last", text("filter_to"), "date", state, page),
        _select(
            "language",
            text("setting_language"),
            LANGUAGES,
            state["language"] or document.documentElement.lang,
            lambda value: page.choose_language(value),
        ),
        _board(state, page),
        _check("only_confirmed", text("report_only_confirmed"), state, lambda value: page.set("only_confirmed", value)),
        h("button", {"type": "button", "class": "primary", "onClick": lambda event: window.print()}, [text("print")]),
    ]
    return h(
        "form",
        {"class": "report-controls", "key": "controls", "onSubmit": lambda event: event.preventDefault()},
        [h("div", {"class": "fields"}, fields), _selection(state, page), _person(state, page), _actions(state, page)],
    )


def _selection(state, page):
    """That the report is of a selection alone, and the way back to all."""
    if state["ids"] is None:
        return None
    everything = {"type": "button", "class": "quiet", "onClick": lambda event: page.set("ids", None)}
    said = filled("report_filtered", {"filters": text("export_selected")})
    children = [said, " ", h("button", everything, [text("export_not_selected")])]
    return h("p", {"class": "hint", "key": "selection"}, children)


def _board(state, page):
    boards: dict[str, bool] = {application["board"]: True for application in state["applications"]}
    options = [["", text("report_all")]]
    options.extend([[board, board_name(board)] for board in sorted(boards.keys()) if board != ""])
    return _select("board", text("column_board"), options, state["board"], lambda value: page.set("board", value))


def _person(state, page):
    def keep(value):
        page.set("is_kept", value)
        page.keep_person()

    fields = [
        _field("name", text("report_name"), "text", state, page),
        _field("identity", text("report_identity"), "text", state, page),
        _field("place", text("report_place"), "text", state, page),
        _check("is_kept", text("report_keep"), state, keep),
    ]
    return h(
        "details",
        {"key": "person", "open": True},
        [h("summary", {}, [text("report_person")]), h("div", {"class": "fields"}, fields)],
    )


def _actions(state, page):
    kinds = [[kind, text("action_" + kind)] for kind in ACTIONS]
    add = {"type": "button", "onClick": lambda event: page.add_action()}
    fields = [
        _field("action_date", text("filter_date"), "date", state, page),
        _select(
            "action_kind",
            text("report_action"),
            kinds,
            state["action_kind"],
            lambda value: page.set("action_kind", value),
        ),
        _field("action_text", text("report_action_text"), "text", state, page),
        h("button", add, [text("report_action_add")]),
    ]
    children = [
        h("summary", {}, [text("report_other_actions")]),
        h("p", {"class": "hint"}, [text("report_actions_hint")]),
        h("div", {"class": "fields"}, fields),
    ]
    if len(state["actions"]) > 0:
        lines = []
        for place in range(len(state["actions"])):
            lines.append(_action(place, state["actions"][place], page))
        children.append(h("ul", {"class": "noted"}, lines))
    return h("details", {"key": "actions"}, children)


def _action(place: int, action, page):
    words = f"{iso_long_date(action['date'])} · {text('action_' + action['kind'])}"
    if action["text"] != "":
        words = f"{words}: {action['text']}"
    remove = {
        "type": "button",
        "class": "quiet",
        "aria-label": f"{text('delete')}: {words}",
        "onClick": lambda event: page.remove_action(place),
    }
    return h("li", {"key": f"{place} {words}"}, [words, " ", h("button", remove, [icon("close")])])


def _field(name: str, label: str, kind: str, state, page):
    is_kept = name in ["name", "identity", "place"]
    properties = {
        "type": kind,
        "id": f"report-{name}",
        "value": state[name],
        "onInput": lambda event: page.set(name, event.target.value),
        "onChange": lambda event: page.keep_person() if is_kept and page.page.state["is_kept"] else None,
    }
    return h(
        "div",
        {"class": "field", "key": name},
        [h("label", {"for": f"report-{name}"}, [label]), h("input", properties, [])],
    )


def _select(name: str, label: str, options: list[list[str]], value: str, on_choice):
    return select_field(f"report-{name}", label, options, value, on_choice, "field")


def _check(name: str, label: str, state, on_choice):
    properties = {
        "type": "checkbox",
        "id": f"report-{name}",
        "checked": state[name],
        "onChange": lambda event: on_choice(event.target.checked),
    }
    return h("label", {"class": "check", "key": name}, [h("input", properties, []), label])
