"""The listing in a tab, as its content script sees it, for the popup."""

from extension_src.background.matching import match_of
from extension_src.background.store import store
from extension_src.browser.errors import JavaScriptError, report
from extension_src.core.applications.refused import Refused
from extension_src.core.listings.boards import BOARDS
from extension_src.core.listings.capture import checked_page
from extension_src.core.native.records import is_number, is_record


async def open_listing(message, sender) -> dict:
    """{tab_id} -> {listing, id, match}: listing None where no board's script answers, id '' when it is not tracked, match
    None without a CV."""
    if not is_number(message["tab_id"]):
        raise Refused("tab_id")
    listing = await listing_in(message["tab_id"])
    if listing is None:
        return {"listing": None, "id": "", "match": None}
    return {"listing": listing, "id": await store.tracked_id(listing), "match": await match_of(listing, "")}


async def listing_in(tab_id: int):
    """What the board's content script in a tab sees, None where there is none or the page is about no single job."""
    try:
        listing = await chrome.tabs.sendMessage(tab_id, {"type": "open-listing"})
    except JavaScriptError:
        # No content script in that tab: not a board.
        return None
    if not is_record(listing) or "error" in listing:
        return None
    try:
        listing = checked_page(listing, BOARDS, Date.now())
    except Refused as error:
        report(error)
        return None
    return None if listing["job_id"] == "" else listing
