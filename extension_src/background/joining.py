"""Makes one application of two that a person says are the same; it can be taken back."""

from typing import Any

from extension_src.background.editing import NotFound, checked_ids, undo_record
from extension_src.background.store import store
from extension_src.browser.storage import local
from extension_src.core.applications.changes import difference
from extension_src.core.applications.merging import put_together
from extension_src.core.applications.refused import Refused
from extension_src.core.applications.statuses import own_stages, ranks


async def join_applications(message: Any) -> dict[str, Any]:
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
    joined = put_together(kept, other, ranks(own_stages(stored["settings"]) if "settings" in stored else []))
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
