"""The listing in a tab, as its content script sees it, for the popup."""

from extension_src.background.store import store
from extension_src.browser.errors import JavaScriptError
from extension_src.core.capture import Refused
from extension_src.core.native.records import is_number, is_record


async def open_listing(message, sender) -> dict:
    """{tab_id} -> {listing, id}: listing None where no board's script answers, id '' when it is not tracked."""
    if not is_number(message["tab_id"]):
        raise Refused("tab_id")
    try:
        listing = await chrome.tabs.sendMessage(message["tab_id"], {"type": "open-listing"})
    except JavaScriptError:
        # No content script in that tab: not a board.
        return {"listing": None, "id": ""}
    if not is_record(listing) or "error" in listing or listing["job_id"] == "":
        return {"listing": None, "id": ""}
    return {"listing": listing, "id": await store.tracked_id(listing)}
