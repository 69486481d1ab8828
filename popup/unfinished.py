"""Applications that were begun and never seen finished: the popup asks, it never assumes."""

from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from popup.application_row import applied_time, places, title_of

ASKED_AT_ONCE = 2


def unfinished_rows(rows: list) -> list:
    """The rows to ask about, newest first."""
    return [row for row in rows if row["status"] == "applied" and not row["confirmed"] and row["kind"] != "manual"]


def _question(row, now: int, on_answer):
    identifier = row["id"]
    title = title_of(row)
    where = places(row)
    where.append(applied_time(row, now))

    def button(kind, label, finished):
        properties = {
            "type": "button",
            "class": kind,
            "aria-label": f"{text(label)}: {title}",
            "onClick": lambda event: on_answer(identifier, finished),
        }
        return h("button", properties, [text(label)])

    return h(
        "li",
        {"class": "question", "key": identifier},
        [
            h("p", {"class": "question-title"}, [title]),
            h("p", {"class": "places"}, where),
            h(
                "div",
                {"class": "answers"},
                [button("primary", "finished_yes", True), button("quiet", "finished_no", False)],
            ),
        ],
    )


def unfinished_view(rows: list, now: int, on_answer):
    """The questions, or None; `on_answer(id, finished)` is told each answer."""
    if len(rows) == 0:
        return None
    children = [
        h("h2", {"id": "unfinished"}, [text("finished_question")]),
        h("ul", {}, [_question(row, now, on_answer) for row in rows[:ASKED_AT_ONCE]]),
    ]
    more = len(rows) - ASKED_AT_ONCE
    if more > 0:
        children.append(h("p", {"class": "more"}, [filled("finished_more", {"count": more})]))
    return h("section", {"class": "unfinished", "aria-labelledby": "unfinished", "key": "unfinished"}, children)
