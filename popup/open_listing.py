"""The listing in the active tab: how well it fits, and whether it is tracked."""

from typing import Any

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.i18n import text
from extension_src.browser.runtime import Disconnected, NotDelivered, send
from extension_src.browser.view import h
from extension_src.pages.parts.companions import same_company_view, same_posting_view
from extension_src.pages.parts.match_view import match_view
from extension_src.pages.parts.matching.which_cv import ranked_view


async def open_page():
    """The id of the active tab when it shows a web page, else None."""
    tabs = await chrome.tabs.query({"active": True, "currentWindow": True})
    if tabs["length"] == 0 or "url" not in tabs[0] or not tabs[0]["url"].startswith("http"):
        return None
    return tabs[0]["id"]


async def open_listing(tab_id):
    """{listing, id, match} of the tab's page, or None where the tab shows no listing."""
    if tab_id is None:
        return None
    try:
        answer = await send({"type": "open-listing", "tab_id": tab_id})
    except (JavaScriptError, Disconnected, NotDelivered):
        # The popup works without the listing.
        return None
    if not answer["ok"] or answer["listing"] is None:
        return None
    return answer


def _known(found, rows: list[Any], settings):
    """What is known before one applies: an application for the same job under another number, else others at the company."""
    listing = found["listing"]
    company = listing["company"] or ""
    earlier = same_posting_view(rows, listing["title"] or "", company, settings) if found["id"] == "" else None
    return same_company_view(rows, company, found["id"], settings) if earlier is None else earlier


def open_listing_view(found, on_open, on_report, rows: list[Any], settings):
    """The section about the listing in the active tab, or None."""
    if found is None:
        return None
    listing = found["listing"]
    title = listing["title"] or text("untitled")
    children = [
        h("h2", {"id": "open-listing"}, [text("open_tab")]),
        h("p", {"class": "question-title"}, [title]),
        h("p", {"class": "places"}, [h("span", {"class": "company"}, [listing["company"] or ""])]),
        _known(found, rows, settings),
        match_view(found["match"] if "match" in found else None),
        ranked_view(found["cvs"] if "cvs" in found else []),
    ]
    if found["id"] != "":
        tracked = {"type": "button", "onClick": lambda event: on_open(found["id"])}
        children.append(h("button", tracked, [text("tracked_open")]))
    report = {"type": "button", "class": "quiet", "onClick": lambda event: on_report()}
    children.append(h("button", report, [text("page_report_ask")]))
    return h("section", {"class": "open-listing", "key": "open-listing", "aria-labelledby": "open-listing"}, children)
