"""Says that there are other applications at a company, or for the same job; a link leads to the newest."""

from typing import Any

from extension_src.browser.format import short_date
from extension_src.browser.i18n import counted, text
from extension_src.browser.view import h
from extension_src.core.applications.companions import at_company, companions_in, same_jobs
from extension_src.core.applications.record import is_unfinished
from extension_src.core.types.applications import Row
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.boards import board_name
from extension_src.pages.parts.status_select import status_label

# Gone through once, until there are other rows: a page is drawn at every key.
_known: dict[str, Any] = {"rows": None, "companions": None}


def _companions(rows: list[Row]):
    if _known["rows"] is not rows:
        _known["rows"] = rows
        _known["companions"] = companions_in(rows)
    return _known["companions"]


def same_company_view(rows: list[Row], company: str, own: str, settings):
    """How many other applications there are at the company, and what became of the newest; None where there is none."""
    found = at_company(_companions(rows), company, own)
    return None if len(found) == 0 else _link(counted("company_here", len(found)), found[0], settings)


def same_job_view(rows: list[Row], listing, settings, on_same=None):
    """The application for the same job that is there already; None where there is none. `listing`: as in `same_jobs`;
    `on_same(id)`: what the person's word that it is the same does, where they are asked."""
    found = same_jobs(_companions(rows), listing)
    if len(found) == 0:
        return None
    line = _link(text("already_added"), found[0], settings)
    if on_same is None:
        return line
    same = {"type": "button", "class": "quiet", "onClick": lambda event: on_same(found[0]["id"])}
    return h("div", {"class": "twin", "key": "company"}, [line, h("button", same, [text("same_as_that")])])


def companions_view(rows: list[Row], record, earlier, settings, on_join):
    """What else there is of the application that is shown: another for the same job, which the person may make one with it by
    `on_join(kept, other)`, else others at the company. None where there is nothing, or a posting before it says so already."""
    found = same_jobs(_companions(rows), record) if earlier is None else []
    if len(found) == 0:
        return same_company_view(rows, record["company"], record["id"], settings)
    twin = found[0]
    # The one that was sent first stays.
    is_first = record["applied_at"] <= twin["applied_at"]
    kept = record["id"] if is_first else twin["id"]
    other = twin["id"] if is_first else record["id"]
    join = {"type": "button", "class": "quiet", "onClick": lambda event: on_join(kept, other)}
    line = _link(text("twin_here"), twin, settings)
    return h("div", {"class": "twin", "key": "company"}, [line, h("button", join, [text("join_these")])])


def _link(words: str, row, settings):
    # What nobody confirmed is not called sent here either.
    status = text("status_unconfirmed") if is_unfinished(row) else status_label(row["status"], settings)
    way = {"href": f"tracker.html#app:{encodeURIComponent(row['id'])}", "target": "_blank"}
    if location.pathname.endswith("/tracker.html"):
        way["target"] = "_self"
    said = f"{words}: {title_of(row)} · {board_name(row['board'])} · {status} · {short_date(row['applied_at'])}"
    return h("p", {"class": "same-company", "key": "company"}, [h("a", way, [said])])
