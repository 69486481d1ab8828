"""The single writer. Changes wait for their turn; each is one atomic `storage.set`, then the removals it decided.

The worker may die at any await. A change is done, and acknowledged, when its `set` is. Removals follow it; the journal, which
is part of the `set`, names them, and the next turn or the next start finishes them. Of records nothing is kept in memory
from one turn to the next.
"""

from extension_src.browser.errors import report
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import Reading, StorageFailed, local
from extension_src.browser.stored import all_rows
from extension_src.browser.turns import Turns
from extension_src.core.applications.identity import identity_keys
from extension_src.core.native.records import keys_of
from extension_src.core.storage.identity_index import buckets_of, tracked_ids
from extension_src.core.storage.plan import described_change, keys_to_read, planned_change
from extension_src.core.storage.schema import application_under
from extension_src.core.storage.transaction import listed_text


class ReadOnly(Exception):
    """The data is of a newer JobTrack: it is shown and exported, never written."""


class Store:
    """Runs one change at a time and writes it."""

    def __init__(self) -> None:
        self.turns = Turns()
        self.is_read_only = False
        # What this worker wrote last under app: keys, so that its change events are told from another program's.
        self.own_writes = {}
        # Keys whose removal was decided and failed.
        self.unremoved = []

    def in_turn(self, change):
        """Run the async function when all before it are done; gives its result, raises what it raises."""
        return self.turns.in_turn(lambda: self.on_what_is_left(change))

    async def on_what_is_left(self, change):
        """No change may read what an earlier one decided to remove."""
        await self.remove_rest()
        return await change()

    def settled(self):
        """A promise of when all changes that wait now are done."""
        return self.turns.settled()

    def rows(self):
        """A promise of every row of the index, in turn: its root and its chunks are read one after the other."""
        return self.in_turn(all_rows)

    async def applications(self, ids: list) -> list:
        """The applications that exist among the ids, in their order, complete whoever wrote them."""
        keys = [f"app:{identifier}" for identifier in ids]
        stored = await local.get(keys)
        found = [application_under(key, stored[key]) for key in keys if key in stored]
        return [application for application in found if application is not None]

    async def tracked_id(self, listing) -> str:
        """The id of the application for this listing, '' when it is not tracked."""
        ids = await self.tracked_ids([listing])
        return ids[0]

    async def tracked_ids(self, listings: list) -> list:
        """The same for each of the listings."""
        keys = [key for listing in listings for key in identity_keys(listing)]
        return tracked_ids(listings, await local.get(buckets_of(keys)))

    async def commit(self, pairs: list, records, removals: list, undo, reading=None) -> None:
        """Read what the change touches, plan it, write it (`core/storage/plan.py`).

        `pairs`: [before or None, after or None] of applications; `records`: other records by key; `undo`: what to keep for
        taking this back (`undo.new_undo`), or None; `reading`: what the turn has read.
        """
        now = Date.now()
        change = described_change(pairs, records, removals, undo, now, new_id(now))
        reading = Reading() if reading is None else reading
        stored = await reading.all_of(lambda found: keys_to_read(change, found))
        plan = planned_change(change, stored)
        await self.write(plan["writes"], plan["removals"])

    async def write(self, writes, removed: list) -> None:
        """The one place that writes: set, then remove. What could not be written must not be missing either."""
        if self.is_read_only:
            raise ReadOnly()
        # A turn may write several times.
        await self.remove_rest()
        leaving = [key for key in removed if key not in writes]
        if len(leaving) > 0:
            writes["journal"] = leaving
        self.note_own(writes, leaving)
        await local.set(writes)
        self.unremoved = leaving
        try:
            await self.remove_rest()
        except StorageFailed as error:
            # The change is done: the journal, which stands beside it, is worked off by the next turn or start.
            report(error)

    async def finish(self, journal: list) -> None:
        """Remove what a dead worker had decided to; raises StorageFailed."""
        self.unremoved = journal
        await self.remove_rest()

    async def remove_rest(self) -> None:
        if len(self.unremoved) > 0:
            await local.remove(self.unremoved.concat(["journal"]))
            self.unremoved = []

    async def clear(self) -> None:
        """Delete everything that is stored, whatever JobTrack wrote it."""
        self.note_own({}, await local.keys_starting("app:"))
        await local.clear()
        self.unremoved = []
        self.is_read_only = False

    def note_own(self, writes, removed: list) -> None:
        """Note what this worker is about to write or remove."""
        for key in keys_of(writes):
            if key.startswith("app:"):
                self.own_writes[key] = listed_text(application_under(key, writes[key]))
        for key in removed:
            if key.startswith("app:"):
                self.own_writes[key] = listed_text(None)

    def is_own(self, key: str, change) -> bool:
        """Whether a change of an app: record is the one this worker made last: told once."""
        if key not in self.own_writes:
            return False
        after = application_under(key, change["newValue"]) if "newValue" in change else None
        return self.own_writes.pop(key) == listed_text(after)


store = Store()
