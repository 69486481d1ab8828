"""Stored CVs: `cv:<id>` is {id, name, text, added_at, file}; settings.default_cv names the one that listings are scored
against."""

from extension_src.background.documents.files import checked_file, has_room, kept_file
from extension_src.background.editing import NotFound, changed_settings, undo_record
from extension_src.background.matching import matching
from extension_src.background.store import store
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import local
from extension_src.browser.types.chrome import Sender
from extension_src.browser.types.messages import Answer, Message
from extension_src.browser.types.work import RankedCv
from extension_src.core.applications.refused import Refused
from extension_src.core.match.waiting import said_in
from extension_src.core.native.lists import joined
from extension_src.core.native.records import is_record, is_text
from extension_src.core.storage.files import file_key
from extension_src.core.storage.kept import CV_TEXT_LIMIT, cv_under
from extension_src.core.types.listings import Listing
from extension_src.core.types.settings import Settings
from extension_src.core.types.stored import Stored

# How many applications are read at once.
PART = 200
# More than this are not compared: each is read anew.
MOST_RANKED = 10


async def save_cv(message: Message) -> Answer:
    """Add or replace a CV: {cv: {id ('' for a new one), name, text}, file: {name, data}, is_default} -> {id, undo,
    is_file_kept}. A version that an application went out with stays what it was: another text of it becomes a new CV, in use
    where that one was. `file`: what the text was read from, where it is to be kept; without room for it the text alone is."""
    raw = message["cv"]
    if not is_record(raw) or "name" not in raw or not is_text(raw["name"]):
        raise Refused("cv")
    if "text" not in raw or not is_text(raw["text"]) or len(raw["text"]) > CV_TEXT_LIMIT:
        raise Refused("cv")
    if "id" in raw and not is_text(raw["id"]):
        raise Refused("cv")
    file = checked_file(message["file"]) if "file" in message else None
    now = Date.now()
    identifier = raw["id"] if "id" in raw and raw["id"] != "" else new_id(now)
    key = f"cv:{identifier}"
    cv = cv_under(key, {"id": identifier, "name": raw["name"], "text": raw["text"], "added_at": now})
    if cv is None:
        raise Refused("cv")
    stored = await local.get([key, "settings"])
    before = stored[key] if key in stored else None
    settings: Settings = stored["settings"] if "settings" in stored else {}
    if before is not None and before["text"] != cv["text"] and await was_sent(identifier):
        is_in_use = "default_cv" in settings and settings["default_cv"] == identifier
        fresh = {"id": "", "name": raw["name"], "text": raw["text"]}
        return await save_cv({"cv": fresh, "is_default": is_in_use})
    undo = undo_record(now)
    undo["records"][key] = before
    records: Stored = {}
    if before is not None:
        cv["added_at"] = before["added_at"]
        if "file" in before:
            cv["file"] = before["file"]
    elif file is not None and await has_room(file["size"]):
        cv["file"] = kept_file(file, now)
        content_key = file_key(cv["file"]["id"])
        records[content_key] = file["content"]
        undo["records"][content_key] = None
    records[key] = cv
    is_first = "default_cv" not in settings or settings["default_cv"] == ""
    if is_first or ("is_default" in message and message["is_default"]):
        records["settings"] = changed_settings(settings, {"default_cv": identifier}, undo)
    await store.commit([], records, [], undo)
    return {"id": identifier, "undo": undo["id"], "is_file_kept": "file" in cv}


async def was_sent(identifier: str) -> bool:
    """Whether an application names this CV as the one it went out with."""
    keys: list[str] = await local.keys_starting("app:")
    for start in range(0, len(keys), PART):
        part = keys[start : min(start + PART, len(keys))]
        found = await local.get(part)
        for key in part:
            if key in found and is_record(found[key]) and "cv" in found[key] and found[key]["cv"] == identifier:
                return True
    return False


def cv_key(message: Message) -> str:
    """The key of the CV that a message names."""
    if not is_text(message["id"]):
        raise Refused("id")
    return f"cv:{message['id']}"


async def with_settings(key: str) -> Stored:
    """The stored CV under its key, with the settings."""
    stored = await local.get([key, "settings"])
    if key not in stored:
        raise NotFound("cv")
    return stored


async def delete_cv(message: Message) -> Answer:
    """Delete a CV: {id} -> {undo}. If it was the default, another CV becomes the default."""
    key = cv_key(message)
    stored = await with_settings(key)
    undo = undo_record(Date.now())
    undo["records"][key] = stored[key]
    undo["forget"] = [key]
    records: Stored = {}
    settings: Settings = stored["settings"] if "settings" in stored else {}
    if "default_cv" in settings and settings["default_cv"] == message["id"]:
        records["settings"] = changed_settings(settings, {"default_cv": await _another_cv(key)}, undo)
    await store.commit([], records, [key], undo)
    return {"undo": undo["id"]}


async def _another_cv(gone: str) -> str:
    keys = await local.keys_starting("cv:")
    others = [key for key in keys if key != gone]
    return others[0][len("cv:") :] if len(others) > 0 else ""


async def understand(message: Message, sender: Sender) -> Answer:
    """What was understood of a stored CV: {id} -> {understood}, None where it cannot be read."""
    key = cv_key(message)
    stored = await with_settings(key)
    await matching.ready()
    return {"understood": matching.understood(stored[key]["text"], said_in(stored))}


async def ranked_cvs(listing: Listing) -> list[RankedCv]:
    """`{id, name, fit}` of each stored CV for a listing, the best first; nothing where there are fewer than two."""
    keys: list[str] = await local.keys_starting("cv:")
    if len(keys) < 2 or len(keys) > MOST_RANKED:
        return []
    await matching.ready()
    stored = await local.get(joined(keys, ["settings"]))
    ranked: list[RankedCv] = []
    for key in keys:
        match = matching.match(stored[key]["text"], listing, said_in(stored)) if key in stored else None
        if match is not None and match["fit"] is not None:
            ranked.append({"id": stored[key]["id"], "name": stored[key]["name"], "fit": match["fit"]})
    return sorted(ranked, key=fit_rank)


def fit_rank(one: RankedCv) -> float:
    """The place of a CV among others: the best first."""
    fit: float = one["fit"]
    return -fit
