"""Reads the index, records and settings from storage, for pages. Only the worker writes.

Records are plain JavaScript objects, to be read by subscript: wrapping ten thousand rows would take too long.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from extension_src.browser.i18n import load_language
from extension_src.browser.storage import Reading, local
from extension_src.browser.types.chrome import StorageChange
from extension_src.core.native.records import keys_of, parsed_json
from extension_src.core.storage.files import KEY as FILE_KEY
from extension_src.core.storage.files import named_keys
from extension_src.core.storage.folder_copies import KEY as FOLDER
from extension_src.core.storage.index import chunk_key, empty_root, place_of, root_in, root_or_empty, row_of
from extension_src.core.storage.kept import kept_rows
from extension_src.core.storage.schema import SCHEMA, application_under, schema_of
from extension_src.core.storage.undo import is_over, undo_key, undo_list
from extension_src.core.types.applications import Application, Row
from extension_src.core.types.settings import Settings
from extension_src.core.types.stored import Cv, Deletion, Everything, FirstView, Operation, Root, Stored

# How many records are read at once.
PART = 200
# As many rows as a tall window shows at first; the popup's latest applications are among them.
FIRST_ROWS = 30
# The first chunk keeps its id as long as it has rows, so it can be read together with the root.
FIRST_CHUNK = chunk_key(0)
# The settings until the person chooses others.
DEFAULTS: Settings = {
    "language": "",
    "theme": "",
    "follow_up_days": 7,
    "ghosted_days": 30,
    "boards_off": [],
    "stages": [],
    "views": [],
    "columns": ["board", "location", "applied_at", "fit"],
    "compact_rows": False,
    "default_cv": "",
    "welcomed": False,
    "agreed_at": 0,
    "badge_fit": False,
    "news_seen": "",
    "health_seen": {},
}


async def stored_one(key: str) -> Any:
    """The value stored under the key, or None."""
    found = await local.get([key])
    return found[key] if key in found else None


async def settings() -> Settings:
    """Every setting; a setting that was never chosen has its default."""
    return settings_among(await local.get(["settings"]))


def settings_among(stored: Stored) -> Settings:
    """Every setting, taken from stored records by key; a setting that was never chosen has its default."""
    result = DEFAULTS.copy()
    if "settings" in stored:
        chosen: Settings = dict(stored["settings"])  # type: ignore[assignment]
        result.update(chosen)
    return result


async def use_settings(chosen: Settings) -> None:
    """Apply the language and the theme of these settings to the page."""
    await load_language(chosen["language"])
    document.documentElement.dataset.theme = chosen["theme"]


async def index_root() -> Root:
    """The index's root (`core/storage/index.py`)."""
    return root_or_empty(await local.get(["index"]))


async def readable_index() -> Root | None:
    """The index's root, or None when it cannot be used: a newer JobTrack's index may have any shape or be missing, and an
    older one's is rebuilt when the worker starts."""
    return readable_root(await local.get(["index", "schema"]))


def readable_root(stored: Stored) -> Root | None:
    """The root that `readable_index` gives, taken from stored records by key."""
    if schema_of(stored) > SCHEMA:
        return None
    return root_in(stored) if "index" in stored else empty_root()


async def unindexed_rows() -> list[Row]:
    """Every row, newest first, made from the applications without the index."""
    applications = await stored_applications()
    return sorted([row_of(record) for record in applications], key=place_of)


def row_count(root: Root) -> int:
    """How many applications the index lists."""
    counts: list[int] = root["counts"]
    return sum(counts)


async def rows_of(chunk_ids: list[int], reading: Reading) -> list[Row]:
    """The rows of these chunks of the index, in the same order. `reading`: the values already read."""
    keys = [chunk_key(identifier) for identifier in chunk_ids]
    found = await reading.of(keys)
    rows = []
    for key in keys:
        if key in found:
            rows.extend(kept_rows(parsed_json(found[key])))
    return rows


async def first_view() -> FirstView:
    """What a page shows first: {settings, folder, rows, count}. `rows`: the newest, at least FIRST_ROWS where there are so
    many; `count`: how many there are in all; `folder`: the record of the folder for copies, or None."""
    reading = Reading()
    found = await reading.of(["settings", "schema", "index", FIRST_CHUNK, FOLDER])
    root = readable_root(found)
    view: FirstView = {"settings": settings_among(found), "folder": found[FOLDER] if FOLDER in found else None}
    if root is None:
        view["rows"] = await unindexed_rows()
        view["count"] = len(view["rows"])
        return view
    view["rows"] = await rows_of(newest_chunks(root), reading)
    view["count"] = row_count(root)
    return view


def newest_chunks(root: Root) -> list[int]:
    """The ids of the index's first chunks, as many as are needed for FIRST_ROWS rows."""
    chunks = []
    count = 0
    for place in range(len(root["ids"])):
        if count >= FIRST_ROWS:
            break
        chunks.append(root["ids"][place])
        added: int = root["counts"][place]
        count += added
    return chunks


async def all_rows() -> list[Row]:
    """Every row, newest first."""
    root = await readable_index()
    if root is None:
        return await unindexed_rows()
    return await rows_of(root["ids"], Reading())


async def application(identifier: str) -> Application | None:
    """The application's record, with all fields whichever program wrote it, or None when it is not stored."""
    key = f"app:{identifier}"
    return application_under(key, await stored_one(key))


async def listing_text(identifier: str) -> str:
    """The text of the application's listing, '' when none is stored."""
    return await stored_one(f"job:{identifier}") or ""


def follow(on_keys: Callable[[list[str]], object]) -> None:
    """Call `on_keys(list of keys)` whenever storage changes, in this window or another."""

    def changed(changes: dict[str, StorageChange], area: str) -> None:
        if area == "local":
            on_keys(Object.js_keys(changes))

    chrome.storage.onChanged.addListener(changed)


async def everything() -> Everything:
    """All of the person's data but the content of files: {applications, listings: text by application id, cvs, settings,
    schema}."""
    keys: list[str] = await local.keys_starting("")
    found = await local.get([key for key in keys if not key.startswith(FILE_KEY)])
    result: Everything = {"applications": [], "listings": {}, "cvs": [], "settings": {}, "schema": 0}
    for key in keys_of(found):
        if key.startswith("app:"):
            application = application_under(key, found[key])
            if application is not None:
                result["applications"].append(application)
        elif key.startswith("job:"):
            result["listings"][key[4:]] = found[key]
        elif key.startswith("cv:"):
            result["cvs"].append(found[key])
        elif key == "settings" or key == "schema":
            result[key] = found[key]  # type: ignore[literal-required]
    return result


async def contents_of(records: Sequence[Mapping[str, object]]) -> dict[str, str]:
    """The content of the files that these applications and CVs name, as base64 by id."""
    found = await local.get(keys_of(named_keys(records)))
    contents = {}
    for key in keys_of(found):
        contents[key[len(FILE_KEY) :]] = found[key]
    return contents


async def stored_applications() -> list[Application]:
    """Every application's record, with all fields whichever program wrote it. Read in parts, so that the page stays
    responsive."""
    keys: list[str] = await local.keys_starting("app:")
    applications = []
    for start in range(0, len(keys), PART):
        part = keys[start : min(start + PART, len(keys))]
        found = await local.get(part)
        applications.extend([application_under(key, found[key]) for key in part if key in found])
    return [record for record in applications if record is not None]


async def used_bytes() -> int:
    """How many bytes of the device's storage JobTrack uses."""
    return await chrome.storage.local.getBytesInUse(None)


async def cvs() -> list[Cv]:
    """Every stored CV, the newest first."""
    keys: list[str] = await local.keys_starting("cv:")
    found = await local.get(keys)
    kept: Any = [found[key] for key in keys if key in found]
    kept.js_sort(lambda one, other: other["added_at"] - one["added_at"])
    return kept


async def last_undo() -> Operation | None:
    """The record of the last operation that can be taken back (`core/storage/undo.py`), or None."""
    operations = undo_list(await local.get(["undo"]))
    if len(operations) == 0:
        return None
    return await stored_one(undo_key(operations[len(operations) - 1]["id"]))


async def deletions() -> list[Deletion]:
    """The deletions that a person can still take back, the latest first: [{record, until (ms)}] (`core/storage/undo.py`)."""
    now = Date.now()
    operations = undo_list(await local.get(["undo"]))
    listed = [entry for entry in operations if entry["deletes"] and not is_over(entry, now)]
    found = await local.get([undo_key(entry["id"]) for entry in listed])
    kept = [entry for entry in reversed(listed) if undo_key(entry["id"]) in found]
    return [{"record": found[undo_key(entry["id"])], "until": entry["until"]} for entry in kept]
