"""Brings an earlier version's stored data to this version's schema (`core/storage/schema.py`), in the turn of the start."""

from extension_src.background.store import store
from extension_src.browser.earlier_log import delete_earlier_log, earlier_change
from extension_src.browser.storage import local
from extension_src.browser.types.work import Migrated
from extension_src.core.applications.merging import copied
from extension_src.core.native.records import is_list, is_record, json_text, keys_of
from extension_src.core.storage.before_update import is_copy_of, key_of
from extension_src.core.storage.schema import migrated
from extension_src.core.storage.undo import undo_key
from extension_src.core.types.stored import Stored

# The schema whose versions kept a write log.
LOGGED_SCHEMA = 1
OF_THE_PERSON = ["app:", "job:", "cv:"]


async def migrate(schema: int) -> None:
    """Bring the stored records to SCHEMA; a copy of the old records is kept (`core/storage/before_update.py`).

    After the earlier log was taken in, the migration is one write: if the worker dies before it, nothing was changed.
    """
    if schema == LOGGED_SCHEMA:
        await take_in_earlier_log()
    everything = await local.get_all()
    writes: Stored = {}
    if not any([is_copy_of(key, schema) for key in keys_of(everything)]):
        kept = kept_copy(everything)
        if len(kept.keys()) > 0:
            writes[key_of(schema, Date.now())] = json_text(kept)
    records = migrated(records_to_migrate(everything), schema)
    for application in records["app"]:
        writes[f"app:{application['id']}"] = application
    undo = records["undo"]
    if "settings" in everything:
        writes["settings"] = records["settings"]
    if "undo" in everything:
        writes["undo"] = undo["listed"]
    for identifier in keys_of(undo["records"]):
        writes[undo_key(identifier)] = undo["records"][identifier]
    # Asked for by name, because `everything` lacks values that are not an operation's record; those go too.
    operations = await local.keys_starting("undo:")
    gone = [key for key in operations if key not in writes]
    if "last_write" in everything:
        gone.append("last_write")
    if len(gone) > 0 or len(writes.keys()) > 0:
        await store.write(writes, gone)


async def take_in_earlier_log() -> None:
    """Write the change that the earlier version acknowledged but had no time to write, then delete its log.

    The log's entry names the write that it followed; if the last write is another one, the entry is older than the stored data.
    """
    change = await earlier_change()
    stored = await local.get(["last_write"])
    if change is not None and "last_write" in stored and change["after"] == stored["last_write"]:
        await store.write(change["writes"], change["removed"])
    await delete_earlier_log()


def kept_copy(everything: Stored) -> Stored:
    """The person's records unchanged, {} when there are none. A listing text kept only for an undo is left out."""
    kept = {}
    for key in keys_of(everything):
        is_held = key.startswith("job:") and f"app:{key[len('job:') :]}" not in everything
        if any([key.startswith(beginning) for beginning in OF_THE_PERSON]) and not is_held:
            kept[key] = everything[key]
    if len(kept.keys()) > 0:
        for key in ["settings", "installation_id"]:
            if key in everything:
                kept[key] = everything[key]
    return kept


def records_to_migrate(everything: Stored) -> Migrated:
    """The stored records that a migration step works on: {app, settings, undo: {listed, records, keys}}."""
    applications = []
    operations = {}
    for key in keys_of(everything):
        if key.startswith("app:") and is_record(everything[key]):
            application = copied(everything[key])
            application["id"] = key[len("app:") :]
            applications.append(application)
        elif key.startswith("undo:"):
            operations[key[len("undo:") :]] = everything[key]
    listed = list(everything["undo"]) if "undo" in everything and is_list(everything["undo"]) else []
    return {
        "app": applications,
        "settings": everything["settings"] if "settings" in everything else {},
        "undo": {"listed": listed, "records": operations, "keys": keys_of(everything)},
    }
