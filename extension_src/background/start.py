"""What happens once when the worker starts; every message waits for it."""

from extension_src.background.outbox import open_outbox
from extension_src.background.rebuilding import mend_index, rebuild
from extension_src.background.store import store
from extension_src.browser.earlier_log import delete_earlier_log, earlier_change
from extension_src.browser.identifiers import new_installation_id
from extension_src.browser.storage import local, session
from extension_src.core.native.records import json_text, keys_of
from extension_src.core.storage.index import root_in
from extension_src.core.storage.schema import SCHEMA, migrated, schema_of

# The schema whose versions kept a write log.
LOGGED_SCHEMA = 1


class Start:
    """One start, awaited by all; a start that failed is tried again by the next message."""

    def __init__(self) -> None:
        self.promise = None

    async def ready(self) -> None:
        if self.promise is None:
            self.promise = store.in_turn(make_ready)
        try:
            await self.promise
        except Exception as error:
            self.promise = None
            raise error


async def make_ready() -> None:
    """Close the storage to content scripts, finish what a dead worker left, bring old data up to date."""
    await chrome.storage.local.setAccessLevel({"accessLevel": "TRUSTED_CONTEXTS"})
    await open_outbox()
    stored, told = await Promise.all(
        [local.get(["schema", "installation_id", "journal", "index"]), session.get(["foreign"])]
    )
    schema = schema_of(stored)
    if schema > SCHEMA:
        store.is_read_only = True
        return
    if "journal" in stored:
        await store.finish(stored["journal"])
    if schema == LOGGED_SCHEMA:
        await take_in_earlier_log()
    if schema < SCHEMA:
        await migrate(schema)
    # Without an index it is what another program put there, or a first day.
    if schema < SCHEMA or root_in(stored) is None:
        await rebuild()
    elif "foreign" in told:
        # The worker before was told of one change of another program, and maybe not of those that followed.
        await mend_index()
        await session.remove(["foreign"])
    first = {}
    if "installation_id" not in stored:
        first["installation_id"] = new_installation_id()
    if schema < SCHEMA:
        # Last: a migration that was interrupted before this runs again from the kept copy's state.
        first["schema"] = SCHEMA
    if len(first.keys()) > 0:
        await local.set(first)


async def take_in_earlier_log() -> None:
    """Write the change that the earlier version acknowledged and had no time to write, and delete the log it was kept in.

    The entry names the write it followed: after any other one it is older than what is stored.
    """
    change = await earlier_change()
    stored = await local.get(["last_write"])
    if change is not None and "last_write" in stored and change["after"] == stored["last_write"]:
        await store.write(change["writes"], change["removed"])
    await delete_earlier_log()


async def migrate(schema: int) -> None:
    """Bring stored records to SCHEMA; a copy of what stood before is kept under `before:<schema>`."""
    everything = await local.get_all()
    keys = keys_of(everything)
    names = [key for key in keys if key.startswith("app:") or key.startswith("job:") or key.startswith("cv:")]
    if len(names) == 0:
        await store.write({}, ["last_write"])
        return
    writes = {}
    copy = f"before:{schema}"
    if copy not in everything:
        kept = {}
        for key in names.concat(["settings", "installation_id"]):
            if key in everything:
                kept[key] = everything[key]
        writes[copy] = json_text(kept)
    settings = everything["settings"] if "settings" in everything else {}
    applications = [everything[key] for key in names if key.startswith("app:")]
    records = migrated({"app": applications, "settings": settings}, schema)
    for application in records["app"]:
        writes[f"app:{application['id']}"] = application
    writes["settings"] = records["settings"]
    await store.write(writes, ["last_write"])


start = Start()
ready = start.ready
