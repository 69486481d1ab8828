"""The earlier posting of a job that was posted again under another id: shown with the later one, never merged."""

from extension_src.browser.format import short_date
from extension_src.browser.i18n import filled
from extension_src.browser.stored import application
from extension_src.browser.view import h
from extension_src.core.applications.record import is_unfinished


async def earlier_posting(record):
    """The application for the earlier posting of the same job, or None when there was none or it is gone."""
    if record is None or "repost_of" not in record:
        return None
    return await application(record["repost_of"])


def earlier_posting_view(earlier):
    """What was done about the earlier posting and when, as a link to it; None where there is none."""
    if earlier is None:
        return None
    words = filled(_said_as(earlier), {"date": short_date(earlier["applied_at"])})
    way = {"href": f"tracker.html#app:{encodeURIComponent(earlier['id'])}", "target": "_blank"}
    if location.pathname.endswith("/tracker.html"):
        way["target"] = "_self"
    return h("p", {"class": "earlier-posting", "key": "earlier"}, [h("a", way, [words])])


def _said_as(earlier) -> str:
    """A click on Apply alone is no application sent."""
    if earlier["status"] == "saved":
        return "earlier_saved"
    return "earlier_begun" if is_unfinished(earlier) else "earlier_applied"
