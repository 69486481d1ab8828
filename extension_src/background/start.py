"""Prepares the storage once when the worker starts; every message waits until that is done."""

from __future__ import annotations

from extension_src.background.migrating import migrate
from extension_src.background.outbox import open_outbox
from extension_src.background.rebuilding import mend_index, rebuild
from extension_src.background.store import store
from extension_src.browser.identifiers import new_installation_id
from extension_src.browser.storage import local, session
from extension_src.core.storage.index import root_in
from extension_src.core.storage.schema import SCHEMA, schema_of
from extension_src.core.types.stored import Stored


class Start:
    """One start that all callers await; after a failed start, the next message tries again."""

    def __init__(self) -> None:
        self.promise: Promise[None] | None = None

    async def ready(self) -> None:
        if self.promise is None:
            self.promise = store.in_turn(make_ready)  # dialect: allow started-coroutine because all await one start
        try:
            await self.promise
        except Exception as error:
            self.promise = None
            raise error


async def make_ready() -> None:
    """Close the storage to content scripts, finish what a dead worker began, bring old data up to date."""
    await chrome.storage.local.setAccessLevel({"accessLevel": "TRUSTED_CONTEXTS"})
    await open_outbox()
    both = await Promise.all([local.get(["schema", "installation_id", "journal", "index"]), session.get(["foreign"])])
    stored = both[0]
    told = both[1]
    schema = schema_of(stored)
    if schema > SCHEMA:
        store.is_read_only = True
        return
    if "journal" in stored:
        await store.finish(stored["journal"])
    if schema < SCHEMA:
        await migrate(schema)
    # Without an index, another program wrote the data, or nothing was ever stored.
    if schema < SCHEMA or root_in(stored) is None:
        await rebuild()
    elif "foreign" in told:
        # The last worker was told of another program's change, and maybe not of the changes that followed it.
        await mend_index()
        await session.remove(["foreign"])
    first: Stored = {}
    if "installation_id" not in stored:
        first["installation_id"] = new_installation_id()
    if schema < SCHEMA:
        # Written last: a migration interrupted before this runs again from the kept copy's state.
        first["schema"] = SCHEMA
    if len(first.keys()) > 0:
        await local.set(first)


start = Start()
ready = start.ready
