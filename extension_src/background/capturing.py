"""A content script's report becomes a new application, or completes the one that is already stored."""

from extension_src.background.senders import patterns_of
from extension_src.background.store import store
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import Reading, local
from extension_src.browser.types.work import KeptCapture, Tracked
from extension_src.core.applications.changes import with_cv_in_use
from extension_src.core.listings.agreement import may_read
from extension_src.core.listings.boards import BOARDS
from extension_src.core.listings.capture import application_of, checked_capture, merged_application, of_its_board
from extension_src.core.match.waiting import default_cv
from extension_src.core.native.lists import joined
from extension_src.core.native.records import same_json
from extension_src.core.storage.identity_index import buckets_for, earlier_postings, tracked_ids
from extension_src.core.storage.plan import FOREKNOWN
from extension_src.core.storage.schema import application_under
from extension_src.core.types.applications import Application
from extension_src.core.types.listings import Capture
from extension_src.core.types.stored import Stored

# How many click ids are remembered, so that a report that is sent again counts once.
CLICK_LIMIT = 200


def checked_report(raw: object) -> Capture:
    """Check a report, or an entry of the session area, and return it as a capture; raises Refused."""
    capture = checked_capture(raw, BOARDS, Date.now())
    return of_its_board(capture, patterns_of(capture["board"]))


async def keep_capture(capture: Capture) -> KeptCapture:
    """Store a checked capture; gives {"id", "is_new"} once it is on disk; id is '' where the person did not agree,
    or switched the board off.

    Raises StorageFailed, ReadOnly.
    """
    return await store.in_turn(lambda: _keep(capture))


async def _keep(capture: Capture) -> KeptCapture:
    reading = Reading()
    stored = await reading.of(joined(buckets_for([capture]), FOREKNOWN, ["clicks"]))
    if not may_read(capture["board"], stored["settings"] if "settings" in stored else None):
        return {"id": "", "is_new": False}
    tracked = await tracked_application(tracked_ids([capture], stored)[0])
    before = tracked["application"]
    if before is None and capture["event"] == "closed":
        return {"id": "", "is_new": False}
    clicks: list[str] = list(stored["clicks"]) if "clicks" in stored else []
    is_known = capture["click"] in clicks
    if not is_known:
        clicks.append(capture["click"])
    records: Stored = {"clicks": clicks[-CLICK_LIMIT:]}
    if before is not None:
        after = merged_application(before, capture, is_known)
    else:
        after = application_of(new_id(capture["seen_at"]), capture)
        mark_repost(after, stored)
    after = with_cv_in_use(before, after, default_cv(stored))
    key = f"job:{after['id']}"
    is_own_text = "description" in after["sources"] and after["sources"]["description"] == "user"
    if len(capture["description"]) > len(tracked["text"]) and not is_own_text:
        records[key] = capture["description"]
    is_told_again = is_known and before is not None and key not in records and same_json(before, after)
    if not is_told_again:
        await store.commit([[before, after]], records, [], None, reading)
    return {"id": after["id"], "is_new": before is None}


async def tracked_application(identifier: str) -> Tracked:
    """The stored application and its listing text: {application, text}; None and '' where there is none."""
    key = f"app:{identifier}"
    stored = {} if identifier == "" else await local.get([key, f"job:{identifier}"])
    application = application_under(key, stored[key]) if key in stored else None
    if application is None or f"job:{identifier}" not in stored:
        return {"application": application, "text": ""}
    return {"application": application, "text": stored[f"job:{identifier}"]}


def mark_repost(application: Application, stored: Stored) -> None:
    """Note the latest earlier application with the same company and title but another id, found in the identity buckets."""
    earlier = earlier_postings(application, stored)
    if len(earlier) > 0:
        application["repost_of"] = earlier[len(earlier) - 1]
