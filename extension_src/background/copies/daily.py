"""Daily copies of all data, of which the last seven are kept (`core/storage/backups.py`).

`backups` lists the copies, newest first, without their texts: [{format, at, day, count, size, mark, files}]; `backup:<day>` is
{..., text, packing: "gzip-base64"}. An alarm makes the copy, never a message. The data is read in parts, and other changes
have their turn between the parts.
"""

from typing import Any

from extension_src.background.documents.files import remove_unnamed
from extension_src.background.editing import NotFound, NotPossible
from extension_src.background.importing import import_records
from extension_src.background.store import store
from extension_src.browser.errors import JavaScriptError
from extension_src.browser.packing import packed, unpacked
from extension_src.browser.storage import local
from extension_src.browser.stored import DEFAULTS, cvs
from extension_src.browser.types.chrome import Sender
from extension_src.browser.types.messages import Answer, Message
from extension_src.browser.types.work import CopiedContent
from extension_src.core.applications.merging import copied
from extension_src.core.applications.refused import Refused
from extension_src.core.applications.statuses import own_stages
from extension_src.core.native.lists import joined
from extension_src.core.native.records import is_record, is_text, json_text, parsed_json
from extension_src.core.storage.backups import (
    KEY,
    backup_due,
    backup_key,
    backup_record,
    content_mark,
    dropped_backups,
    newest_first,
)
from extension_src.core.storage.files import ids_of_files
from extension_src.core.storage.forgotten import export_without, forgotten_records, gone_from, with_forgotten
from extension_src.core.storage.schema import SCHEMA, application_under
from extension_src.core.transfer.exporting import exported_json
from extension_src.core.transfer.own_export import export_plan
from extension_src.core.transfer.restoring import restored_settings
from extension_src.core.types.settings import Settings
from extension_src.core.types.stored import Backup, Stored
from extension_src.core.types.transfer import Context

# How many applications are read at once.
PART = 100


async def make_backup() -> None:
    """Make today's copy if one is due."""
    if store.is_read_only:
        return
    now = Date.now()
    stored = await local.get(["backups", "settings"])
    kept = list(stored["backups"]) if "backups" in stored else []
    rows = await store.rows()
    documents = await cvs()
    mark = content_mark(rows, documents)
    if not backup_due(kept, len(rows), mark, now):
        return
    settings: Settings = stored["settings"] if "settings" in stored else {}
    content = await copied_content([row["id"] for row in rows])
    everything = exported_json(content["applications"], content["listings"], documents, {}, settings, SCHEMA, now)
    text = json_text(everything)
    files = ids_of_files(content["applications"], documents)
    record = backup_record(text, len(rows), mark, files, now)
    record["text"] = await packed(text)
    record["packing"] = "gzip-base64"
    await store.in_turn(lambda: keep(record))
    # What only a copy named that has just gone.
    await remove_unnamed()


async def copied_content(ids: list[str]) -> CopiedContent:
    """The applications of these ids and their listing texts by id: {applications, listings}, read in parts."""
    content: CopiedContent = {"applications": [], "listings": {}}
    for start in range(0, len(ids), PART):
        part = ids[start : start + PART]
        stored = await local.get(joined([f"app:{name}" for name in part], [f"job:{name}" for name in part]))
        for name in part:
            application = application_under(f"app:{name}", stored[f"app:{name}"] if f"app:{name}" in stored else None)
            if application is not None:
                content["applications"].append(application)
            if f"job:{name}" in stored:
                content["listings"][name] = stored[f"job:{name}"]
    return content


async def keep(record: Backup) -> None:
    """Store the copy and remove the ones beyond the limit, all in one write."""
    stored = await local.get(["backups", "forgotten"])
    kept = list(stored["backups"]) if "backups" in stored else []
    line = {}
    for name in ["format", "at", "day", "count", "size", "mark", "files"]:
        line[name] = record[name]  # type: ignore[literal-required]
    kept = [other for other in kept if other["day"] != record["day"]]
    kept.append(line)
    dropped = dropped_backups(kept)
    writes: Stored = {"backups": newest_first([other for other in kept if other["day"] not in dropped])}
    writes[backup_key(record["at"])] = record
    if len(gone_from(forgotten_records(stored), record["at"]).keys()) > 0:
        # Something was deleted for good while the copy was made, so the copy may still contain it.
        writes["forgotten"] = with_forgotten(stored, [])
    await store.write(writes, [KEY + day for day in dropped])


async def restore_backup(message: Message, sender: Sender) -> Answer:
    """Bring all data back to the state in a copy: {day, settings: whether settings too} -> {added, merged, undo}."""
    if not is_text(message["day"]):
        raise Refused("day")
    key: str = KEY + message["day"]
    stored = await local.get([key, "settings", "forgotten"])
    if key not in stored:
        raise NotFound("backup")
    try:
        data = parsed_json(await unpacked(stored[key]["text"]))
    except JavaScriptError:
        raise NotPossible("import-damaged")
    if not is_record(data):
        raise NotPossible("import-damaged")
    settings: Settings = stored["settings"] if "settings" in stored else {}
    context: Context = {
        "stages": own_stages(settings),
        "words": settings,
        "status_labels": {},
        "described": {},
        "now": Date.now(),
    }
    rest = export_without(data, gone_from(forgotten_records(stored), stored[key]["at"]))
    data = data if rest is None else rest
    plan: Any = export_plan(data, "replace", [], context)
    if plan["error"] != "":
        raise NotPossible(plan["error"])
    takes_settings = "settings" in message and message["settings"] is True
    plan["settings"] = restored_settings(data, settings, DEFAULTS, takes_settings)
    return await store.in_turn(lambda: import_records(copied(plan)))
