"""What the popup asks about an application: the newest one with its answers, and how many more there are."""

from extension_src.browser.i18n import counted, text
from extension_src.browser.view import h
from popup.application_row import applied_time, places, title_of


def answer(kind: str, label: str, row, on_answer):
    """A button; its name says which application it is about."""
    properties = {
        "type": "button",
        "class": kind,
        "aria-label": f"{text(label)}: {title_of(row)}",
        "onClick": lambda event: on_answer(row["id"]),
    }
    return h("button", properties, [text(label)])


def question(row, now: int, answers: list):
    """The application and the answers."""
    where = places(row)
    where.append(applied_time(row, now))
    children = [
        h("p", {"class": "question-title"}, [title_of(row)]),
        h("p", {"class": "places"}, where),
        h("div", {"class": "answers"}, answers),
    ]
    return h("div", {"class": "question", "key": row["id"]}, children)


def questions_view(name: str, heading: str, count: int, first):
    """The section `name` with its `first` question; the tracker has the rest of the `count`."""
    head = [h("h2", {"id": name}, [heading])]
    if count > 1:
        more = {"class": "more", "href": "tracker.html", "target": "_blank"}
        head.append(h("a", more, [counted("and_more", count - 1)]))
    children = [h("header", {"key": "head"}, head), first]
    return h("section", {"class": f"asked {name}", "key": name, "aria-labelledby": name}, children)
