"""A question about one application, with its answers, and how many more applications there are."""

from typing import Any

from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.pages.parts.application_row import applied_time, places, title_of


def answer(kind: str, label: str, row, on_answer):
    """A button with an answer; its name for screen readers says which application it is about."""
    properties = {
        "type": "button",
        "class": kind,
        "aria-label": f"{text(label)}: {title_of(row)}",
        "onClick": lambda event: on_answer(row["id"]),
    }
    return h("button", properties, [text(label)])


def answer_menu(row, answers: list[Any]):
    """The answers that are less likely, in a menu: [[label, on_answer]]."""

    def chosen(event):
        place = event.target.value
        event.target.value = ""
        if place != "":
            answers[Number(place)][1](row["id"])

    options = [h("option", {"key": "", "value": ""}, [text("todo_more")])]
    for place in range(len(answers)):
        options.append(h("option", {"key": f"{place}", "value": f"{place}"}, [text(answers[place][0])]))
    label = filled("todo_more_of", {"title": title_of(row)})
    return h("select", {"aria-label": label, "value": "", "onChange": chosen}, options)


def _question(row, now: int, answers: list[Any], is_first_view: bool):
    where = places(row)
    where.append(applied_time(row, now, is_first_view))
    children = [
        h("p", {"class": "question-title"}, [title_of(row)]),
        h("p", {"class": "places"}, where),
        h("div", {"class": "answers"}, answers),
    ]
    return h("div", {"class": "question", "key": row["id"]}, children)


def questions_view(name: str, heading: str, count: int, row, now: int, answers: list[Any], is_first_view: bool):
    """The section `name` that asks about this application, with a link to the tracker for the rest of the `count`."""
    head = [h("h2", {"id": name}, [heading])]
    # The first view has only the newest applications, so the number is not known yet.
    if count > 1 and not is_first_view:
        more = {"class": "more", "href": "tracker.html#todo", "target": "_blank"}
        head.append(h("a", more, [counted("and_more", count - 1)]))
    children = [h("header", {"key": "head"}, head), _question(row, now, answers, is_first_view)]
    return h("section", {"class": f"asked {name}", "key": name, "aria-labelledby": name}, children)
