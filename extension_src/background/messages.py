"""Checks who sends a message. A content script may report a capture or ask whether a listing is tracked; every other message
must come from one of the extension's own pages. A message that breaks this is refused and counted."""

from collections.abc import Awaitable, Callable
from typing import Any

from extension_src.background import (
    badge,
    editing,
    forgetting,
    importing,
    joining,
    outbox,
    reminders,
    saving_pages,
    scoring,
    subscription,
)
from extension_src.background.capturing import checked_report, keep_capture
from extension_src.background.copies import choosing, daily
from extension_src.background.documents import cvs, files
from extension_src.background.erasing import erase_everything
from extension_src.background.open_tab import badge_fit
from extension_src.background.open_tab.listing import open_listing
from extension_src.background.refusals import count_refusals
from extension_src.background.senders import is_from, is_own_page, may_report
from extension_src.background.start import ready
from extension_src.background.store import ReadOnly, store
from extension_src.browser.errors import report
from extension_src.browser.pro_client import ProError
from extension_src.browser.storage import StorageFailed, local
from extension_src.browser.tabs.outcome_page import watch_outcome
from extension_src.browser.turns import begun
from extension_src.browser.types.chrome import Sender
from extension_src.browser.types.messages import Answer, Handler, Message
from extension_src.core.applications.refused import Refused
from extension_src.core.applications.shapes import kept_text
from extension_src.core.listings.agreement import may_read
from extension_src.core.listings.capture import LIMITS
from extension_src.core.listings.pace import LONGEST_CAPTURE
from extension_src.core.native.records import is_record, is_text
from extension_src.core.types.listings import Posting

FROM_CONTENT_SCRIPTS = ["capture", "tracked"]
# The fields that a message must have; the handlers check their values.
REQUIRED = {
    "capture": ["capture"],
    "tracked": ["board", "job_id", "url"],
    "change": ["ids", "fields"],
    "add": ["application"],
    "delete": ["ids"],
    "join": ["ids"],
    "place": ["heights"],
    "undo": ["undo"],
    "delete-for-good": ["undo"],
    "settings": ["fields"],
    "correct": ["correction"],
    "confirm-claim": ["claim"],
    "save-cv": ["cv"],
    "delete-cv": ["id"],
    "understand": ["id"],
    "add-file": ["id", "file"],
    "remove-file": ["id", "file"],
    "keep-file": ["id", "data"],
    "import-part": ["import", "records"],
    "restore-backup": ["day"],
    "choose-folder": ["name"],
    "open-listing": ["tab_id"],
    "save-page": ["tab_id"],
}


class TooMany(Exception):
    """One tab sent more reports than a person can click."""


async def on_capture(message: Message, sender: Sender) -> Answer:
    """Store a report; the badge shows whether it was stored. A content script may report only from its own board's page."""
    tab_id = sender["tab"]["id"] if "tab" in sender else -1
    capture = checked_report(message["capture"])
    if not is_own_page(sender):
        if not is_from(sender, capture["board"]):
            raise Refused("board")
        if not may_report(sender):
            raise TooMany()
        if capture["event"] == "click":
            watch_outcome(sender)
    try:
        kept = await keep_capture(capture)
    except StorageFailed as error:
        if tab_id >= 0:
            badge.show_failed(tab_id)
        await outbox.put_aside(capture)
        raise error
    if tab_id >= 0 and kept["id"] != "" and capture["event"] != "closed":
        badge.show_captured(tab_id)
    return {"id": kept["id"]}


async def on_tracked(message: Message, sender: Sender) -> Answer:
    """Say whether the listing is tracked: {board, job_id, url, form} -> {id, status, confirmed}; also sets the tab's badge. A
    content script may ask only about its own board. `form`: whether it asks on the board's form, where no job may be named."""
    listing: Posting = {}
    for name in ["board", "job_id", "url"]:
        if not is_text(message[name]):
            raise Refused(name)
        listing[name] = kept_text(message[name], LIMITS[name])  # type: ignore[literal-required]
    if not is_own_page(sender) and not is_from(sender, listing["board"]):
        raise Refused("board")
    answer: Answer = {"id": "", "status": "", "confirmed": False}
    stored = await local.get(["settings"])
    chosen = stored["settings"] if "settings" in stored else None
    may_answer = may_read(listing["board"], chosen)
    if listing["job_id"] != "" and may_answer:
        identifier = await store.tracked_id(listing)
        for application in await store.applications([identifier]):
            answer = {"id": identifier, "status": application["status"], "confirmed": application["confirmed"]}
    is_form = "form" in message and message["form"] is True
    if may_answer and not is_own_page(sender) and (is_form or answer["id"] != ""):
        watch_outcome(sender)
    is_named = listing["job_id"] != "" or not is_form
    if "tab" in sender and sender["tab"]["id"] >= 0 and is_named:
        if answer["id"] != "":
            badge.show_tracked(sender["tab"]["id"])
        else:
            badge.show_nothing(sender["tab"]["id"])
            if listing["job_id"] != "" and may_answer and badge_fit.is_on(chosen):
                begun(badge_fit.follow(sender["tab"]["id"]))
    return answer


def in_turn(handler: Callable[[Message], Awaitable[Answer]]) -> Handler:
    """The handler wrapped so that it runs after all changes before it are done."""
    return lambda message, sender: store.in_turn(lambda: handler(message))


async def on_change(message: Message, sender: Sender) -> Answer:
    """Set fields of some applications; where appointments changed, the next reminder is planned anew."""
    answer = await store.in_turn(lambda: editing.change_applications(message))
    if "appointments" in message["fields"]:
        await reminders.plan_next()
    return answer


HANDLERS: dict[str, Handler] = {
    "capture": on_capture,
    "tracked": on_tracked,
    "change": on_change,
    "add": in_turn(editing.add_application),
    "delete": in_turn(editing.delete_applications),
    "join": in_turn(joining.join_applications),
    "place": in_turn(editing.place_cards),
    "undo": in_turn(editing.take_back),
    "delete-for-good": forgetting.delete_for_good,
    "settings": in_turn(editing.change_settings),
    "correct": in_turn(editing.correct),
    "confirm-claim": in_turn(editing.confirm_claim),
    "erase": in_turn(erase_everything),
    "save-cv": in_turn(cvs.save_cv),
    "delete-cv": in_turn(cvs.delete_cv),
    "understand": cvs.understand,
    "add-file": in_turn(files.add_file),
    "remove-file": in_turn(files.remove_file),
    "keep-file": in_turn(files.keep_content),
    "import-part": importing.hold_part,
    "import": in_turn(importing.import_records),
    "restore-backup": daily.restore_backup,
    "choose-folder": choosing.choose_folder,
    "copy-to-folder": choosing.copy_now,
    "forget-folder": choosing.forget_folder,
    "reopen-settings": choosing.reopen_settings,
    "score": scoring.score_listing,
    "open-listing": open_listing,
    "save-page": saving_pages.save_page,
    "subscription": subscription.subscription,
    "price": subscription.price,
    "upgrade": subscription.upgrade,
    "portal": subscription.portal,
    "license": subscription.license_code,
    "restore": subscription.restore,
    "erase-pro": subscription.erase_pro,
}


def checked_handler(message: Message, sender: Sender) -> Handler:
    """The handler for the message; raises Refused where its sender may not send it or a field is missing."""
    if sender["id"] != chrome.runtime.id or not is_record(message) or "type" not in message:
        raise Refused("message")
    kind = message["type"]
    if not is_text(kind) or kind not in HANDLERS:
        raise Refused("type")
    for name in REQUIRED[kind] if kind in REQUIRED else []:
        if name not in message:
            raise Refused(name)
    if not is_own_page(sender):
        if kind not in FROM_CONTENT_SCRIPTS:
            raise Refused("sender")
        if len(JSON.stringify(message)) > LONGEST_CAPTURE:
            raise Refused("size")
    return HANDLERS[kind]


async def answer_to(message: Message, sender: Sender) -> Answer:
    """The answer to any message: {ok: true, ...} or {ok: false, error, retry}."""
    try:
        handler = checked_handler(message, sender)
        await ready()
        answer = await handler(message, sender)
    except Refused as error:
        await count_refusals(1)
        return {"ok": False, "error": "refused", "detail": str(error), "retry": False}
    except TooMany:
        await count_refusals(1)
        # The report is not lost: the content script sends it again.
        return {"ok": False, "error": "refused", "detail": "too many", "retry": True}
    except ReadOnly:
        return {"ok": False, "error": "newer-schema", "retry": False}
    except editing.NotFound as error:
        return {"ok": False, "error": "not-found", "detail": str(error), "retry": False}
    except ProError as error:
        return {"ok": False, "error": error.code, "retry_at": error.retry_at, "retry": False}
    except editing.NotPossible as error:
        return {"ok": False, "error": str(error), "retry": False}
    except StorageFailed as error:
        report(error)
        return {"ok": False, "error": "storage-failed", "detail": str(error), "retry": True}
    except Exception as error:
        report(error)
        return {"ok": False, "error": "internal", "detail": str(error), "retry": False}
    result: Answer = {"ok": True}
    for name in answer.keys():
        result[f"{name}"] = answer[name]
    return result


def on_message(message: Message, sender: Sender, respond: Callable[[Answer], object]) -> bool:
    """Listen to Chrome's messages; returns True because the answer comes later."""
    promise: Any = answer_to(message, sender)  # dialect: allow started-coroutine because Chrome waits for the answer
    promise.then(respond)
    return True
