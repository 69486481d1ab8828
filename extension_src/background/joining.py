"""Makes one application of two that a person says are the same, or of one and a listing that is not kept; with an undo."""

from extension_src.background.editing import NotFound, checked_ids, undo_record
from extension_src.background.store import store
from extension_src.browser.storage import local
from extension_src.browser.types.messages import Answer, Message
from extension_src.core.applications.changes import difference
from extension_src.core.applications.merging import put_together
from extension_src.core.applications.record import new_application
from extension_src.core.applications.refused import Refused
from extension_src.core.applications.statuses import own_stages, ranks
from extension_src.core.types.listings import Capture
from extension_src.core.types.stored import Stored


async def join_applications(message: Message) -> Answer:
    """{ids: the one that stays, the one that becomes part of it} -> {id, undo}. The listing's text of the second is taken where
    the first has none, and is kept for the undo where it is not."""
    ids: list[str] = checked_ids(message["ids"])
    if len(ids) != 2 or ids[0] == ids[1]:
        raise Refused("ids")
    found = await store.applications(ids)
    if len(found) != 2:
        raise NotFound("application")
    kept = found[0]
    other = found[1]
    texts = [f"job:{kept['id']}", f"job:{other['id']}"]
    stored = await local.get(["settings", texts[0], texts[1]])
    now = Date.now()
    joined = put_together(kept, other, places_in(stored))
    joined["updated_at"] = now
    undo = undo_record(now)
    undo["changed"][kept["id"]] = difference(kept, joined)
    undo["deleted"] = [other]
    undo["held"] = [texts[1]]
    records = {}
    if texts[0] not in stored and texts[1] in stored:
        records[texts[0]] = stored[texts[1]]
        undo["records"][texts[0]] = None
    await store.commit([[kept, joined], [other, None]], records, [], undo)
    return {"id": kept["id"], "undo": undo["id"]}


async def join_listing(identifier: str, capture: Capture) -> Answer:
    """Make a listing that is not kept part of the application with this id: {id, is_new, undo}. The application's status, dates
    and history stay as they are: nothing happened at the other board."""
    found = await store.applications([identifier])
    if len(found) != 1:
        raise NotFound("application")
    kept = found[0]
    own_text = f"job:{identifier}"
    stored = await local.get(["settings", own_text])
    listing = new_application(identifier, capture, "saved", kept["applied_at"])
    listing["updated_at"] = kept["updated_at"]
    listing["history"] = []
    joined = put_together(kept, listing, places_in(stored))
    joined["status"] = kept["status"]
    joined["applied_at"] = kept["applied_at"]
    joined["updated_at"] = Date.now()
    undo = undo_record(joined["updated_at"])
    undo["changed"][identifier] = difference(kept, joined)
    records = {}
    if own_text not in stored and capture["description"] != "":
        records[own_text] = capture["description"]
        undo["records"][own_text] = None
    await store.commit([[kept, joined]], records, [], undo)
    return {"id": identifier, "is_new": False, "undo": undo["id"]}


def places_in(stored: Stored) -> dict[str, int]:
    """How far each status stands, by the stored settings."""
    return ranks(own_stages(stored["settings"]) if "settings" in stored else [])
