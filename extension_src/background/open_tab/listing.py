"""Asks a tab's content script for the listing that the tab shows, for the popup."""

from extension_src.background.documents.cvs import ranked_cvs
from extension_src.background.matching import match_of
from extension_src.background.store import store
from extension_src.browser.errors import JavaScriptError, report
from extension_src.browser.tabs.board_page import shown_listing
from extension_src.browser.types.chrome import Sender
from extension_src.browser.types.messages import Answer, Message
from extension_src.core.applications.refused import Refused
from extension_src.core.listings.boards import BOARDS
from extension_src.core.listings.capture import checked_page
from extension_src.core.native.records import is_number, is_record
from extension_src.core.types.listings import Capture


async def open_listing(message: Message, sender: Sender) -> Answer:
    """{tab_id} -> {listing, id, match, cvs}: listing is None where the tab shows no single job of a board, id is '' when the
    listing is not tracked, match is None without a CV."""
    if not is_number(message["tab_id"]):
        raise Refused("tab_id")
    listing = await listing_in(message["tab_id"])
    if listing is None:
        return {"listing": None, "id": "", "match": None, "cvs": []}
    return {
        "listing": listing,
        "id": await store.tracked_id(listing),
        "match": await match_of(listing, ""),
        "cvs": await ranked_cvs(listing),
    }


async def listing_in(tab_id: float) -> Capture | None:
    """The listing that the tab's content script reads; None where there is no such script or the page shows no single job."""
    try:
        listing = await shown_listing(tab_id)
    except JavaScriptError:
        # The tab's page is not a board's.
        return None
    if not is_record(listing):
        return None
    try:
        listing = checked_page(listing, BOARDS, Date.now())
    except Refused as error:
        report(error)
        return None
    return None if listing["job_id"] == "" else listing
