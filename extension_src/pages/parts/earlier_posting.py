"""Shows the earlier posting of a job that was posted again under another id; the two applications are never merged."""

from extension_src.browser.format import short_date
from extension_src.browser.i18n import filled
from extension_src.browser.stored import application
from extension_src.browser.view import h
from extension_src.core.applications.record import is_unfinished


async def earlier_posting(record):
    """The application for the earlier posting of the same job; None when there was none, it is no longer stored, or it was at
    another board, where the same job stands at the same time (companions.py)."""
    if record is None or "repost_of" not in record:
        return None
    earlier = await application(record["repost_of"])
    return earlier if earlier is not None and earlier["board"] == record["board"] else None


def earlier_posting_view(earlier):
    """A link to the earlier application that says what was done then, and when; None where `earlier` is None."""
    if earlier is None:
        return None
    words = filled(_said_as(earlier), {"date": short_date(earlier["applied_at"])})
    way = {"href": f"tracker.html#app:{encodeURIComponent(earlier['id'])}", "target": "_blank"}
    if location.pathname.endswith("/tracker.html"):
        way["target"] = "_self"
    return h("p", {"class": "earlier-posting", "key": "earlier"}, [h("a", way, [words])])


def _said_as(earlier) -> str:
    """The key of the text for the earlier application: a mere click on Apply is not called an application sent."""
    if earlier["status"] == "saved":
        return "earlier_saved"
    return "earlier_begun" if is_unfinished(earlier) else "earlier_applied"
