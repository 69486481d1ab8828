"""A report from a content script becomes an application, or completes the one there is."""

from extension_src.background.senders import patterns_of
from extension_src.background.store import store
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import Reading, local
from extension_src.core.listings.boards import BOARDS
from extension_src.core.listings.capture import application_of, checked_capture, merged_application, of_its_board
from extension_src.core.native.records import same_json
from extension_src.core.storage.identity_index import buckets_for, earlier_postings, tracked_ids
from extension_src.core.storage.plan import FOREKNOWN
from extension_src.core.storage.schema import application_under

# Clicks whose reports may still be sent again.
CLICK_LIMIT = 200


def checked_report(raw):
    """The capture that a report or an entry of the session area is; raises Refused."""
    capture = checked_capture(raw, BOARDS, Date.now())
    return of_its_board(capture, patterns_of(capture["board"]))


async def keep_capture(capture) -> dict:
    """Store a checked capture; gives {"id", "is_new"} after it is on disk, id '' where the person switched the board off.

    Raises StorageFailed, ReadOnly.
    """
    return await store.in_turn(lambda: _keep(capture))


async def _keep(capture) -> dict:
    reading = Reading()
    stored = await reading.of(buckets_for([capture]).concat(FOREKNOWN, ["clicks"]))
    if is_off(capture["board"], stored):
        return {"id": "", "is_new": False}
    tracked = await tracked_application(tracked_ids([capture], stored)[0])
    before = tracked["application"]
    clicks = list(stored["clicks"]) if "clicks" in stored else []
    is_known = capture["click"] in clicks
    if not is_known:
        clicks.append(capture["click"])
    records = {"clicks": clicks[-CLICK_LIMIT:]}
    if before is not None:
        after = merged_application(before, capture, is_known)
    else:
        after = application_of(new_id(capture["seen_at"]), capture)
        mark_repost(after, stored)
    key = f"job:{after['id']}"
    is_own_text = "description" in after["sources"] and after["sources"]["description"] == "user"
    if len(capture["description"]) > len(tracked["text"]) and not is_own_text:
        records[key] = capture["description"]
    is_told_again = is_known and before is not None and key not in records and same_json(before, after)
    if not is_told_again:
        await store.commit([[before, after]], records, [], None, reading)
    return {"id": after["id"], "is_new": before is None}


async def tracked_application(identifier: str) -> dict:
    """{application, text} of that id; None and '' when there is none."""
    key = f"app:{identifier}"
    stored = {} if identifier == "" else await local.get([key, f"job:{identifier}"])
    application = application_under(key, stored[key]) if key in stored else None
    if application is None or f"job:{identifier}" not in stored:
        return {"application": application, "text": ""}
    return {"application": application, "text": stored[f"job:{identifier}"]}


def is_off(board: str, stored) -> bool:
    """Whether the stored `settings` say that nothing of this board is kept."""
    settings = stored["settings"] if "settings" in stored else {}
    return "boards_off" in settings and settings["boards_off"].includes(board)


def mark_repost(application, stored) -> None:
    """Name the earlier application to the same company and title under another id, by the stored identity buckets."""
    earlier = earlier_postings(application, stored)
    if len(earlier) > 0:
        application["repost_of"] = earlier[len(earlier) - 1]
