"""Files kept whole (`core/storage/files.py`): attached to applications, taken off them, sent ahead of an import, and removed
once nothing names them."""

from extension_src.background.editing import NotFound, NotPossible, undo_record
from extension_src.background.store import store
from extension_src.browser.errors import JavaScriptError
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import local
from extension_src.browser.types.messages import Answer, Message
from extension_src.browser.types.work import CheckedFile
from extension_src.core.applications.changes import difference
from extension_src.core.applications.limits import LARGEST_FILE, LONGEST_FILE_NAME, MOST_FILES
from extension_src.core.applications.merging import copied
from extension_src.core.applications.refused import Refused
from extension_src.core.applications.shapes import is_identifier, kept_text
from extension_src.core.native.lists import joined
from extension_src.core.native.records import is_record, is_text, keys_of
from extension_src.core.storage.files import (
    KEY,
    content_size,
    file_key,
    files_of,
    fits,
    mentioned,
    named_keys,
)
from extension_src.core.storage.undo import undo_key, undo_list
from extension_src.core.types.applications import Application, File
from extension_src.core.types.stored import Operation, Stored

# How many applications are read at once.
PART = 200
# Files that this worker got ahead of the import that names them.
awaited: dict[str, list[str]] = {"keys": []}


def checked_file(raw: object) -> CheckedFile:
    """{name, content, size} of a file in a message: {name, data: base64}. Raises Refused, and NotPossible where it is too
    large."""
    if not is_record(raw) or "name" not in raw or not is_text(raw["name"]) or "data" not in raw:
        raise Refused("file")
    content = checked_content(raw["data"])
    name = kept_text(raw["name"], LONGEST_FILE_NAME).strip()
    if name == "":
        raise Refused("file")
    return {"name": name, "content": content, "size": content_size(content)}


def checked_content(raw: object) -> str:
    """The base64 text; raises Refused where it is none, and NotPossible where it is too large."""
    if not is_text(raw):
        raise Refused("file")
    content: str = raw
    if content_size(content) > LARGEST_FILE:
        raise NotPossible("file-large")
    try:
        is_padded = len(btoa(atob(content))) == len(content)
    except JavaScriptError:
        raise Refused("file")
    if not is_padded:
        raise Refused("file")
    return content


async def has_room(size: int) -> bool:
    """Whether a file of this many bytes may be stored besides those that are."""
    keys: list[str] = await local.keys_starting(KEY)
    return fits(size, await local.size_of(keys))


async def add_file(message: Message) -> Answer:
    """Attach a file to an application: {id, file: {name, data}} -> {undo}."""
    file = checked_file(message["file"])
    before = await one_application(message["id"])
    if len(files_of(before)) >= MOST_FILES:
        raise NotPossible("files-many")
    if not await has_room(file["size"]):
        raise NotPossible("files-full")
    now = Date.now()
    made = kept_file(file, now)
    undo = undo_record(now)
    records: Stored = {}
    key = file_key(made["id"])
    undo["records"][key] = None
    records[key] = file["content"]
    return await keep_files(before, joined(files_of(before), [made]), records, undo)


async def remove_file(message: Message) -> Answer:
    """Take a file off an application: {id, file: its id} -> {undo}. The content stays until that cannot be taken back."""
    if not is_text(message["file"]):
        raise Refused("file")
    gone: str = message["file"]
    before = await one_application(message["id"])
    files = files_of(before)
    rest = [file for file in files if file["id"] != gone]
    if len(rest) == len(files):
        raise NotFound("file")
    undo = undo_record(Date.now())
    undo["forget"] = [file_key(gone)]
    return await keep_files(before, rest, {}, undo)


async def one_application(identifier: object) -> Application:
    if not is_text(identifier):
        raise Refused("id")
    found = await store.applications([identifier])
    if len(found) == 0:
        raise NotFound("application")
    return found[0]


def kept_file(file: CheckedFile, now: int) -> File:
    """What an application or a CV says of a file (`checked_file`) that is stored now."""
    return {"id": new_id(now), "name": file["name"], "size": file["size"], "added_at": now}


async def keep_files(before: Application, files: list[File], records: Stored, undo: Operation) -> Answer:
    after = copied(before)
    after["files"] = files
    after["updated_at"] = undo["at"]
    undo["changed"][before["id"]] = difference(before, after)
    await store.commit([[before, after]], records, [], undo)
    return {"undo": undo["id"]}


async def keep_content(message: Message) -> Answer:
    """Store a file that an import will name: {id, data} -> {}. One that is stored already stays as it is."""
    if not is_identifier(message["id"]):
        raise Refused("id")
    content = checked_content(message["data"])
    key = file_key(message["id"])
    awaited["keys"].append(key)
    stored = await local.get([key])
    if key not in stored:
        records: Stored = {}
        records[key] = content
        await store.write(records, [])
    return {}


async def stored_files() -> dict[str, bool]:
    """The keys of the files whose content is stored, each with True."""
    keys: list[str] = await local.keys_starting(KEY)
    known = {}
    for key in keys:
        known[key] = True
    return known


async def remove_unnamed() -> None:
    """Remove the files that neither an application, a CV, a daily copy nor an operation that can be taken back names."""
    before = store.writes
    gone = await unnamed()
    if len(gone) > 0 and not await store.in_turn(lambda: remove_unless_written(gone, before)):
        # Something changed meanwhile and may name one of them: looked at again while nothing can.
        await store.in_turn(remove_now)


async def remove_unless_written(gone: list[str], before: int) -> bool:
    if store.writes != before:
        return False
    await store.write({}, gone)
    return True


async def remove_now() -> None:
    gone = await unnamed()
    if len(gone) > 0:
        await store.write({}, gone)


async def unnamed() -> list[str]:
    """The keys of the stored files that nothing names."""
    keys: list[str] = await local.keys_starting(KEY)
    known: list[str] = awaited["keys"]
    keys = [key for key in keys if key not in known]
    if len(keys) == 0:
        return []
    stored = await local.get(["undo", "backups"])
    operations = await local.get([undo_key(entry["id"]) for entry in undo_list(stored)])
    kept = [operations[key] for key in keys_of(operations)]
    kept.append(stored["backups"] if "backups" in stored else [])
    held = mentioned(keys, kept)
    waiting = [key for key in keys if key not in held]
    for beginning in ["app:", "cv:"]:
        owners: list[str] = await local.keys_starting(beginning)
        for start in range(0, len(owners), PART):
            if len(waiting) == 0:
                return []
            found = await local.get(owners[start : min(start + PART, len(owners))])
            named = named_keys([found[key] for key in keys_of(found)])
            waiting = [key for key in waiting if key not in named]
    return waiting
