"""Says that there are other applications at a company, or for the same job; a link leads to the newest."""

from extension_src.browser.format import short_date
from extension_src.browser.i18n import counted, text
from extension_src.browser.view import h
from extension_src.core.applications.companions import at_company, same_posting
from extension_src.core.applications.record import is_unfinished
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.status_select import status_label


def same_company_view(rows: list, company: str, own: str, settings):
    """How many other applications there are at the company, and what became of the newest; None where there is none."""
    found = at_company(rows, company, own)
    if found["last"] is None:
        return None
    return _link(counted("company_here", found["count"]), found["last"], settings)


def same_posting_view(rows: list, title: str, company: str, settings):
    """The application for the same job that is there already; None where there is none."""
    row = same_posting(rows, title, company)
    return None if row is None else _link(text("already_added"), row, settings)


def _link(words: str, row, settings):
    # What nobody confirmed is not called sent here either.
    status = text("status_unconfirmed") if is_unfinished(row) else status_label(row["status"], settings)
    way = {"href": f"tracker.html#app:{encodeURIComponent(row['id'])}", "target": "_blank"}
    if location.pathname.endswith("/tracker.html"):
        way["target"] = "_self"
    said = f"{words}: {title_of(row)} · {status} · {short_date(row['applied_at'])}"
    return h("p", {"class": "same-company", "key": "company"}, [h("a", way, [said])])
