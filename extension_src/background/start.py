"""What happens once when the worker starts; every message waits for it."""

from extension_src.background.outbox import open_outbox
from extension_src.background.rebuilding import mend_index, rebuild
from extension_src.background.store import store
from extension_src.browser.identifiers import new_installation_id
from extension_src.browser.storage import local, session
from extension_src.browser.write_log import write_log
from extension_src.core.native.records import json_text, keys_of
from extension_src.core.storage.index import root_in
from extension_src.core.storage.schema import SCHEMA, migrated, schema_of


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
    stored, told, entry = await Promise.all(
        [
            local.get(["schema", "installation_id", "journal", "last_write", "index"]),
            session.get(["foreign"]),
            write_log.kept(),
        ]
    )
    schema = schema_of(stored)
    if schema > SCHEMA:
        store.is_read_only = True
        return
    await store.begin(stored, entry)
    if schema < SCHEMA:
        await migrate(schema)
    # Without a last write it is what another program put there, or a first day.
    is_own = store.last_write != "" and root_in(stored) is not None
    if schema < SCHEMA or not is_own:
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
        await store.caught_up()
        await local.set(first)


async def migrate(schema: int) -> None:
    """Bring stored records to SCHEMA; a copy of what stood before is kept under `before:<schema>`."""
    everything = await local.get_all()
    keys = keys_of(everything)
    names = [key for key in keys if key.startswith("app:") or key.startswith("job:") or key.startswith("cv:")]
    if len(names) == 0:
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
    await store.write(writes, [])


start = Start()
ready = start.ready
