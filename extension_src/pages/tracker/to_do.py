"""To do: what needs the person now. A line says what it is about and offers one act; the others are in its menu."""

from extension_src.browser.format import date_and_time, number, short_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.tracker.to_do_acts import ACTS, LABELS, SHOWN, shown_ids


def _fact(kind: str, line) -> str:
    """What the line is about, with its date."""
    if line["at"] == 0:
        return ""
    if kind == "meeting":
        return date_and_time(line["at"])
    return filled(f"todo_{kind}_since", {"date": short_date(line["at"])})


def _line(kind: str, line, state, acts):
    row = line["row"]
    identifier = row["id"]
    title = title_of(row)
    opened = {
        "type": "button",
        "class": "row-open",
        "onClick": lambda event: acts.tracker.card.opened(event, identifier),
    }
    facts = " · ".join([part for part in [row["company"], _fact(kind, line)] if part != ""])
    words = [h("button", opened, [title]), h("p", {"class": "company"}, [facts])]
    children = [h("div", {"class": "row-words"}, words)]
    names = ACTS[kind]
    if len(names) > 0:
        children.append(_act(names[0], title, lambda event: acts.do(names[0], [identifier])))
    if len(names) > 1:
        label = filled("todo_more_of", {"title": title})
        children.append(_menu(text("todo_more"), label, names[1:], lambda act: acts.do(act, [identifier])))
    properties = {
        "class": "todo-line open" if state["open"] == identifier else "todo-line",
        "key": f"{identifier}-{line['at']}",
        "data-app-id": identifier,
        "data-kind": kind,
    }
    return h("li", properties, children)


def _act(act: str, title: str, on_click):
    label = text(LABELS[act])
    return h("button", {"type": "button", "aria-label": f"{label}: {title}", "onClick": on_click}, [label])


def _menu(words: str, label: str, acts: list[str], on_act):
    """A menu of acts; choosing one does it, and the menu is as before."""

    def chosen(event):
        act = event.target.value
        event.target.value = ""
        if act != "":
            on_act(act)

    options = [h("option", {"key": "", "value": ""}, [words])]
    options.extend([h("option", {"key": act, "value": act}, [text(LABELS[act])]) for act in acts])
    return h("select", {"class": "todo-menu", "aria-label": label, "value": "", "onChange": chosen}, options)


def _group(group, state, acts):
    kind = group["kind"]
    lines = group["lines"]
    heading = [text(f"todo_{kind}"), h("span", {"class": "count"}, [number(len(lines))])]
    head = [h("h2", {"id": f"todo-{kind}"}, heading)]
    shown = lines if kind in state["todo_more"] else lines[:SHOWN]
    # A draft is written for one; everything else may be done for all that are shown.
    for_all = [act for act in ACTS[kind] if act != "write"]
    if len(lines) > 1 and len(for_all) > 0:
        words = filled("todo_all", {"count": number(len(shown))})
        label = f"{words}: {text('todo_' + kind)}"
        head.append(_menu(words, label, for_all, lambda act: acts.do(act, shown_ids(kind))))
    children = [h("header", {"key": "head"}, head)]
    children.append(h("ul", {"key": "lines"}, [_line(kind, line, state, acts) for line in shown]))
    if len(shown) < len(lines):
        more = {"type": "button", "class": "quiet", "key": "more", "onClick": lambda event: acts.show_more(kind)}
        children.append(h("button", more, [filled("todo_rest", {"count": number(len(lines) - len(shown))})]))
    return h("section", {"key": kind, "class": "todo-group", "aria-labelledby": f"todo-{kind}"}, children)


def to_do_view(state, acts):
    """Every group that has lines; where there is none, what will stand here."""
    if len(state["todo"]) == 0:
        words = [h("h2", {}, [text("todo_nothing")]), h("p", {}, [text("todo_nothing_text")])]
        return h("main", {"class": "nothing", "key": "todo"}, words)
    groups = [_group(group, state, acts) for group in state["todo"]]
    return h("main", {"class": "todo-view", "key": "todo"}, [h("div", {"class": "todo-list"}, groups)])
