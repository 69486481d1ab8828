"""The listing in the active tab: how well it fits, and whether it is tracked."""

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.i18n import text
from extension_src.browser.runtime import Disconnected, NotDelivered, send
from extension_src.browser.view import h
from extension_src.core.listings.agreement import has_agreed, may_read
from extension_src.core.listings.board_addresses import board_of
from extension_src.pages.parts.beside.tracked_listing import tracked_view
from extension_src.pages.parts.companions import companions_view, same_company_view, same_job_view
from extension_src.pages.parts.match_view import match_view
from extension_src.pages.parts.matching.which_cv import ranked_view
from extension_src.pages.parts.posting_facts import posting_facts_view


async def active_tab():
    """The tab in front in this window, or None."""
    tabs = await chrome.tabs.query({"active": True, "currentWindow": True})
    return None if len(tabs) == 0 else tabs[0]


def is_web_page(tab) -> bool:
    """Whether the tab shows a web page that may be read: only then Chrome names its address."""
    return tab is not None and "url" in tab and tab["url"].startswith("http")


def is_loading(tab) -> bool:
    return "status" in tab and tab["status"] != "complete"


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


def _known(found, state, page):
    """What is known before one applies: an application for the same job, else others at the company."""
    rows = state["rows"]
    if state["tracked"] is not None:
        return companions_view(rows, state["tracked"], None, state["settings"], page.join)
    listing = Object.assign({"id": found["id"]}, found["listing"]["facts"], found["listing"])
    on_same = page.same_as if state["is_listing_here"] else None
    earlier = same_job_view(rows, listing, state["settings"], on_same)
    return same_company_view(rows, listing["company"], found["id"], state["settings"]) if earlier is None else earlier


def open_listing_view(state, page):
    """The section about the listing in the tab, or about the last one where the tab has none."""
    found = state["listing"]
    is_here = state["is_listing_here"]
    listing = found["listing"]
    company = h("span", {"class": "company"}, [listing["company"] or ""])
    place = h("span", {"class": "place"}, [listing["location"]]) if listing["location"] else None
    live = "polite" if state["is_panel"] else None
    children = [
        h("h2", {"id": "open-listing"}, [text("open_tab" if is_here else "listing_last")]),
        h("p", {"class": "question-title", "aria-live": live}, [listing["title"] or text("untitled")]),
        h("p", {"class": "places"}, [company, place]),
        posting_facts_view(listing["facts"], Date.now()),
        _known(found, state, page),
        match_view(found["match"] if "match" in found else None, "h3", page.actions),
        ranked_view(found["cvs"] if "cvs" in found else []),
        tracked_view(state, page),
    ]
    if is_here:
        report = {"type": "button", "class": "quiet", "onClick": lambda event: page.page_report.show()}
        children.append(h("button", report, [text("page_report_ask")]))
    return h("section", {"class": "open-listing", "key": "open-listing", "aria-labelledby": "open-listing"}, children)


def kind_of_page(tab, settings) -> str:
    """Whose page the tab shows: "board" one that is read, "off" one of a board that is switched off, "elsewhere" any other; ''
    before the person agreed."""
    if not has_agreed(settings):
        return ""
    board = board_of(tab["url"]) if is_web_page(tab) else ""
    if board == "":
        return "elsewhere"
    return "board" if may_read(board, settings) else "off"


def unread_page_view(state):
    """What a panel says beside a page without a listing; None before the first look and before the agreement."""
    kind = state["tab_kind"]
    if kind == "":
        return None
    return h("p", {"class": "hint unread-page", "key": "unread-page"}, [text(f"panel_page_{kind}")])
