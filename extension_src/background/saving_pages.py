"""Saves a tab's page, of any site, when the person clicks: `activeTab` then lets a script read that page this once."""

from extension_src.background.capturing import mark_repost
from extension_src.background.editing import NotPossible, checked_ids, undo_record
from extension_src.background.joining import join_listing
from extension_src.background.open_tab.listing import listing_in
from extension_src.background.store import store
from extension_src.browser.errors import JavaScriptError
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import Reading, local
from extension_src.browser.types.chrome import Sender
from extension_src.browser.types.messages import Answer, Message
from extension_src.core.applications.record import new_application
from extension_src.core.applications.refused import Refused
from extension_src.core.listings.agreement import has_agreed
from extension_src.core.listings.boards import BOARDS
from extension_src.core.listings.capture import checked_page
from extension_src.core.native.lists import joined
from extension_src.core.native.records import is_number
from extension_src.core.storage.identity_index import buckets_for, tracked_ids
from extension_src.core.storage.plan import FOREKNOWN
from extension_src.core.types.listings import Capture

SCRIPT = "content/any_page.js"


async def save_page(message: Message, sender: Sender) -> Answer:
    """{tab_id, into} -> {id, is_new, undo}: save the tab's page; an application already stored for it is named, with undo ''.
    `into`, where it is given: the id of the application that the person says is for the same job, and that the page becomes part
    of.

    Raises NotPossible before the person agreed that pages are read.
    """
    if not is_number(message["tab_id"]):
        raise Refused("tab_id")
    into = checked_ids([message["into"]])[0] if "into" in message else ""
    stored = await local.get(["settings"])
    if not has_agreed(stored["settings"] if "settings" in stored else None):
        raise NotPossible("not-agreed")
    listing: object = await listing_in(message["tab_id"])
    if listing is None:
        listing = await read_page(message["tab_id"])
    capture = checked_page(listing, BOARDS, Date.now())
    return await store.in_turn(lambda: keep_page(capture, into))


async def read_page(tab_id: float) -> object:
    """The listing that `content_scripts/any_page.py` reads in the tab; raises NotPossible where the browser allows no
    script."""
    target = {"tabId": tab_id}
    try:
        await chrome.scripting.executeScript({"target": target, "files": [SCRIPT]})
        results = await chrome.scripting.executeScript({"target": target, "func": lambda: globalThis.jobtrack_listing})
    except JavaScriptError:
        raise NotPossible("page-unreadable")
    return results[0]["result"]


async def keep_page(capture: Capture, into: str) -> Answer:
    reading = Reading()
    stored = await reading.of(joined(buckets_for([capture]), FOREKNOWN))
    tracked = tracked_ids([capture], stored)[0]
    if tracked != "":
        return {"id": tracked, "is_new": False, "undo": ""}
    if into != "":
        return await join_listing(into, capture)
    application = new_application(new_id(capture["seen_at"]), capture, "saved", capture["seen_at"])
    mark_repost(application, stored)
    undo = undo_record(capture["seen_at"])
    undo["added"] = [application["id"]]
    records = {}
    if capture["description"] != "":
        records[f"job:{application['id']}"] = capture["description"]
    await store.commit([[None, application]], records, [], undo, reading)
    return {"id": application["id"], "is_new": True, "undo": undo["id"]}
