"""What the table shows of an application, and the dialog in which a person chooses it."""

from typing import Any

from extension_src.browser.format import date_and_time, iso_moment, number, short_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.turns import begun
from extension_src.browser.view import h
from extension_src.core.applications.agenda import next_step
from extension_src.core.applications.follow_ups import last_news
from extension_src.pages.parts.boards import board_name
from extension_src.pages.parts.icons import icon_button
from extension_src.pages.parts.keeping.changed_setting import change_setting
from extension_src.pages.parts.posting_facts import WORKPLACES, pay_text
from extension_src.pages.tracker.card.appointments import short_appointment

# Between the title and the status, which are always there.
CHOICES = [
    "board", "location", "next_step", "salary", "workplace", "posted_at", "closes_at", "news_at", "tags", "note",
    "applied_at", "fit",
]  # fmt: skip
SORTED = [
    "title", "board", "location", "applied_at", "fit", "status", "workplace", "posted_at", "closes_at", "news_at",
]  # fmt: skip
MOMENTS = ["applied_at", "posted_at", "closes_at"]
# The text for each kind of next step; of an appointment, its own words stand there.
STEPS = {
    "unsent": "todo_unsent",
    "due": "step_due",
    "later": "step_due",
    "silent": "step_silent",
    "closing": "todo_closing_since",
    "answer": "todo_answer_since",
}

_known: dict[str, Any] = {"settings": None, "columns": []}


def shown_columns(settings) -> list[Any]:
    """The columns of the table in their order; the same list as long as the settings are the same."""
    if _known["settings"] is not settings:
        chosen = settings["columns"]
        _known["settings"] = settings
        _known["columns"] = ["title"]
        _known["columns"].extend([column for column in CHOICES if chosen.includes(column)])
        _known["columns"].append("status")
    return _known["columns"]


def cell(column: str, row, settings):
    """What stands in a column that a person can choose."""
    if column in MOMENTS or column == "news_at":
        at = last_news(row) if column == "news_at" else (row[column] if column in row else 0)
        if at == 0:
            return " "
        return h("time", {"dateTime": iso_moment(at), "title": date_and_time(at)}, [short_date(at)])
    return cell_words(column, row, settings) or " "


def cell_words(column: str, row, settings) -> str:
    if column == "board":
        return board_name(row["board"])
    if column == "fit":
        return "" if row["fit"] is None else number(row["fit"])
    if column == "next_step":
        return step_words(row, settings, Date.now())
    if column == "salary":
        return row["salary"] or (pay_text(row["pay"]) if "pay" in row else "")
    if column == "workplace":
        return text(WORKPLACES[row["workplace"]]) if "workplace" in row else ""
    if column == "tags":
        return ", ".join(row["tags"]) if "tags" in row else ""
    return row[column]


def step_words(row, settings, now: int) -> str:
    """What comes next in the application, in few words; '' where nothing is known to."""
    step = next_step(row, settings, now)
    if step["kind"] == "":
        return ""
    if step["kind"] == "meeting":
        for one in row["appointments"]:
            if one["at"] == step["at"]:
                return short_appointment(one)
    if step["at"] == 0:
        return text("todo_answer")
    return filled(STEPS[step["kind"]], {"date": short_date(step["at"])})


def show_columns() -> None:
    """Open the dialog."""
    dialog = document.getElementById("columns")
    if not dialog.open:
        dialog.showModal()


def columns_dialog(properties):
    """The dialog in which the columns and the rows' height are chosen; closed until `show_columns` opens it."""
    tracker = properties["tracker"]
    chosen = properties["settings"]["columns"]

    def choose(column, is_chosen):
        def changed(settings):
            return [one for one in CHOICES if (is_chosen if one == column else settings["columns"].includes(one))]

        begun(change_setting(tracker.actions, "columns", changed))

    def choose_low(name, is_on):
        begun(change_setting(tracker.actions, "compact_rows", lambda settings: is_on))

    lines = [_check(column, text(f"column_{column}"), chosen.includes(column), choose) for column in CHOICES]
    is_low = properties["settings"]["compact_rows"]
    lines.append(_check("compact", text("rows_compact"), is_low, choose_low))
    close = icon_button("close", text("close"), lambda event: event.target.closest("dialog").close())
    head = h("header", {}, [h("h2", {"id": "columns-title"}, [text("columns")]), close])
    dialog = {"id": "columns", "aria-labelledby": "columns-title"}
    return h("dialog", dialog, [head, h("div", {"class": "check-fields"}, lines)])


def _check(name: str, label: str, is_on: bool, on_choice):
    identifier = f"column-shown-{name}"
    properties = {
        "type": "checkbox",
        "id": identifier,
        "checked": is_on,
        "onChange": lambda event: on_choice(name, event.target.checked),
    }
    words = h("label", {"for": identifier}, [label])
    return h("div", {"class": "check-field", "key": name}, [h("input", properties, []), words])
