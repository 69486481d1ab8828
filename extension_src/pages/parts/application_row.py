"""One application in the popup's list."""

from typing import Any

from extension_src.browser.format import date_and_time, iso_moment, number, when
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.pages.parts.boards import board_name
from extension_src.pages.parts.status_select import status_select


def title_of(row) -> str:
    """The title, or a text that says that the application was saved without one."""
    title = row["title"]
    return text("untitled") if title == "" or title == "(untitled)" else title


def places(row) -> list[Any]:
    """Company and board, as two elements so that a separator can stand between them."""
    parts = [h("span", {"class": "company"}, [row["company"]])] if row["company"] else []
    parts.append(h("span", {}, [board_name(row["board"])]))
    return parts


def applied_time(row, now: int, is_first_view: bool = False):
    """When the person applied, in words; the exact moment shows on hover, but not in the first view."""
    moment = {"dateTime": iso_moment(row["applied_at"])}
    if not is_first_view:
        moment["title"] = date_and_time(row["applied_at"])
    return h("time", moment, [when(row["applied_at"], now)])


def monogram(row):
    """The company's first letter, the only picture in a row."""
    name = row["company"] or row["title"]
    return h("span", {"class": "monogram", "aria-hidden": "true"}, [name[:1].upper()])


def fit_mark(row):
    """How well the job fits, as a number; the company's first letter while the fit is not known."""
    if row["fit"] is None:
        return monogram(row)
    label = f"{text('column_fit')}: {number(row['fit'])}"
    if row["word"] is not None:
        label = f"{label}, {text('word_' + row['word'].replace('-', '_'))}"
    properties = {"class": "monogram fit", "data-word": row["word"], "role": "img", "aria-label": label, "title": label}
    return h("span", properties, [number(row["fit"])])


def application_row(row, settings, now: int, on_open, on_status, is_first_view: bool):
    """A row. A click on its title calls `on_open(id)`, a choice of a status `on_status(id, status)`."""
    identifier = row["id"]
    opened = {"type": "button", "class": "row-open", "onClick": lambda event: on_open(identifier)}

    def changed(status):
        on_status(identifier, status)

    label = filled("status_of", {"title": title_of(row)})
    return h(
        "li",
        {"class": "row", "key": identifier, "data-app-id": identifier},
        [
            fit_mark(row),
            h(
                "div",
                {"class": "row-words"},
                [
                    h("button", opened, [title_of(row)]),
                    h("p", {"class": "places"}, places(row)),
                ],
            ),
            h(
                "div",
                {"class": "row-state"},
                [
                    status_select(row, label, settings, changed, is_first_view),
                    applied_time(row, now, is_first_view),
                ],
            ),
        ],
    )
