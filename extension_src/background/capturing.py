"""A report from a content script becomes an application, or completes the one there is."""

from content_scripts.boards import BOARDS
from extension_src.background.store import store
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import local
from extension_src.core.capture import application_of, checked_capture, merged_application
from extension_src.core.identity import posting_key
from extension_src.core.native.records import same_json

# Clicks whose reports may still be sent again.
CLICK_LIMIT = 200


async def keep_capture(raw) -> dict:
    """Store a report; gives {"id", "is_new"} after it is on disk, id '' where the person switched the board off.

    Raises Refused, StorageFailed, ReadOnly.
    """
    capture = checked_capture(raw, BOARDS)
    return await store.in_turn(lambda: _keep(capture))


async def _keep(capture) -> dict:
    tracked = await store.tracked_id(capture)
    found = [] if tracked == "" else await store.applications([tracked])
    stored = await local.get(["clicks", "settings", f"job:{tracked}"])
    if is_off(capture["board"], stored):
        return {"id": "", "is_new": False}
    clicks = list(stored["clicks"]) if "clicks" in stored else []
    is_known = capture["click"] in clicks
    if not is_known:
        clicks.append(capture["click"])
    records = {"clicks": clicks[-CLICK_LIMIT:]}
    if len(found) > 0:
        before = found[0]
        after = merged_application(before, capture, is_known)
    else:
        before = None
        after = application_of(new_id(capture["seen_at"]), capture)
        await mark_repost(after)
    key = f"job:{after['id']}"
    earlier = stored[key] if key in stored else ""
    is_own_text = "description" in after["sources"] and after["sources"]["description"] == "user"
    if len(capture["description"]) > len(earlier) and not is_own_text:
        records[key] = capture["description"]
    is_told_again = is_known and before is not None and key not in records and same_json(before, after)
    if not is_told_again:
        await store.commit([[before, after]], records, [], None)
    return {"id": after["id"], "is_new": before is None}


def is_off(board: str, stored) -> bool:
    """Whether the stored `settings` say that nothing of this board is kept."""
    settings = stored["settings"] if "settings" in stored else {}
    return "boards_off" in settings and settings["boards_off"].includes(board)


async def mark_repost(application) -> None:
    """Name the earlier application to the same company and title under another id."""
    key = posting_key(application)
    if key == "":
        return
    stored = await local.get([key])
    if key in stored and len(stored[key]) > 0:
        application["repost_of"] = stored[key][len(stored[key]) - 1]
