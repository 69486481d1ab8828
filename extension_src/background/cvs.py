"""Stored CVs: `cv:<id>` is {id, name, text, added_at}; settings.default_cv names the one that listings are scored against."""

from extension_src.background.editing import NotFound, changed_settings, undo_record
from extension_src.background.store import store
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import local
from extension_src.browser.stored import all_rows
from extension_src.core.applications.refused import Refused
from extension_src.core.native.records import is_record, is_text
from extension_src.core.storage.kept import CV_TEXT_LIMIT, cv_under


async def save_cv(message) -> dict:
    """Add or change a CV: {cv: {id ('' for a new one), name, text}, is_default} -> {id, is_version, undo}.

    A version that an application went out with stays what it was: another text under its id becomes a new version."""
    raw = message["cv"]
    if not is_record(raw) or "name" not in raw or not is_text(raw["name"]):
        raise Refused("cv")
    if "text" not in raw or not is_text(raw["text"]) or len(raw["text"]) > CV_TEXT_LIMIT:
        raise Refused("cv")
    if "id" in raw and not is_text(raw["id"]):
        raise Refused("cv")
    now = Date.now()
    identifier = raw["id"] if "id" in raw and raw["id"] != "" else new_id(now)
    key = f"cv:{identifier}"
    cv = cv_under(key, {"id": identifier, "name": raw["name"], "text": raw["text"], "added_at": now})
    if cv is None:
        raise Refused("cv")
    stored = await local.get([key, "settings"])
    before = stored[key] if key in stored else None
    settings = stored["settings"] if "settings" in stored else {}
    is_default = "is_default" in message and message["is_default"]
    is_version = before is not None and before["text"] != cv["text"] and await _was_sent(identifier)
    if is_version:
        is_default = is_default or ("default_cv" in settings and settings["default_cv"] == identifier)
        before = None
        identifier = new_id(now)
        key = f"cv:{identifier}"
        cv["id"] = identifier
    undo = undo_record(now)
    undo["records"][key] = before
    if before is not None:
        cv["added_at"] = before["added_at"]
    records = {}
    records[key] = cv
    is_first = "default_cv" not in settings or settings["default_cv"] == ""
    if is_first or is_default:
        records["settings"] = changed_settings(settings, {"default_cv": identifier}, undo)
    await store.commit([], records, [], undo)
    return {"id": identifier, "is_version": is_version, "undo": undo["id"]}


async def _was_sent(identifier: str) -> bool:
    """Whether an application went out with this version."""
    rows = await all_rows()
    return any(["cv" in row and row["cv"] == identifier for row in rows])


async def delete_cv(message) -> dict:
    """Delete a CV: {id} -> {undo}. If it was the default, another CV becomes the default."""
    if not is_text(message["id"]):
        raise Refused("id")
    key = f"cv:{message['id']}"
    stored = await local.get([key, "settings"])
    if key not in stored:
        raise NotFound("cv")
    undo = undo_record(Date.now())
    undo["records"][key] = stored[key]
    undo["forget"] = [key]
    records = {}
    settings = stored["settings"] if "settings" in stored else {}
    if "default_cv" in settings and settings["default_cv"] == message["id"]:
        records["settings"] = changed_settings(settings, {"default_cv": await _another_cv(key)}, undo)
    await store.commit([], records, [key], undo)
    return {"undo": undo["id"]}


async def _another_cv(gone: str) -> str:
    keys = await local.keys_starting("cv:")
    others = [key for key in keys if key != gone]
    return others[0][len("cv:") :] if len(others) > 0 else ""
