"""The single writer. Changes wait for their turn; each one is a single atomic `storage.set`, followed by its removals.

The worker may die at any await. A change is done, and acknowledged, when its `set` is done. The removals follow; the `set`
includes a journal that names them, so that the next turn or the next start can finish them. No record is kept in memory from
one turn to the next.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from extension_src.browser.errors import report
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import Reading, StorageFailed, local
from extension_src.browser.stored import all_rows
from extension_src.browser.turns import Turns
from extension_src.browser.types.chrome import StorageChange
from extension_src.core.applications.identity import identity_keys
from extension_src.core.native.lists import joined
from extension_src.core.native.records import keys_of
from extension_src.core.storage.identity_index import buckets_of, tracked_ids
from extension_src.core.storage.plan import described_change, keys_to_read, planned_change
from extension_src.core.storage.schema import application_under
from extension_src.core.storage.transaction import listed_text
from extension_src.core.types.applications import Application, Pair, Row
from extension_src.core.types.listings import Posting
from extension_src.core.types.of import Item
from extension_src.core.types.stored import Operation, Stored


class ReadOnly(Exception):
    """The stored data was written by a newer JobTrack: it can be shown and exported, never written."""


class Store:
    """Runs one change at a time and writes its result."""

    def __init__(self) -> None:
        self.turns = Turns()
        self.is_read_only = False
        # What this worker last wrote under each app: key, to tell its own change events from another program's.
        self.own_writes: dict[str, str] = {}
        # Keys that were to be removed, but whose removal has not succeeded yet.
        self.unremoved: list[str] = []
        # How many times this worker has written.
        self.writes = 0

    def in_turn(self, change: Callable[[], Awaitable[Item]]) -> Promise[Item]:
        """Run the async function `change` after all changes before it; gives its result, raises what it raises."""
        return self.turns.in_turn(lambda: self.on_what_is_left(change))

    async def on_what_is_left(self, change: Callable[[], Awaitable[Item]]) -> Item:
        """Finish the outstanding removals, then run `change`: it must not read what an earlier change removed."""
        await self.remove_rest()
        return await change()

    def settled(self) -> Promise[None]:
        """A promise that is kept when all changes that wait now are done."""
        return self.turns.settled()

    def rows(self) -> Promise[list[Row]]:
        """A promise of every row of the index. Read in turn, because the index's root and chunks are separate reads."""
        return self.in_turn(all_rows)

    async def applications(self, ids: list[str]) -> list[Application]:
        """The stored ones of these applications, in the order of the ids, with all fields whichever program wrote them."""
        keys = [f"app:{identifier}" for identifier in ids]
        stored = await local.get(keys)
        found = [application_under(key, stored[key]) for key in keys if key in stored]
        return [application for application in found if application is not None]

    async def tracked_id(self, listing: Posting) -> str:
        """The id of the application for this listing, '' when it is not tracked."""
        ids = await self.tracked_ids([listing])
        return ids[0]

    async def tracked_ids(self, listings: Sequence[Posting]) -> list[str]:
        """For each listing the id of its application, '' when it is not tracked."""
        keys = [key for listing in listings for key in identity_keys(listing)]
        return tracked_ids(listings, await local.get(buckets_of(keys)))

    async def commit(
        self,
        pairs: list[Pair],
        records: Stored,
        removals: list[str],
        undo: Operation | None,
        reading: Reading | None = None,
    ) -> None:
        """Read what the change touches, plan the writes (`core/storage/plan.py`), and write them.

        `pairs`: [before or None, after or None] of applications; `records`: other records by key; `removals`: keys to remove;
        `undo`: the record with which to take the change back (`undo.new_undo`), or None; `reading`: what this turn has already
        read. Raises StorageFailed, ReadOnly.
        """
        now = Date.now()
        change = described_change(pairs, records, removals, undo, now, new_id(now))
        reading = Reading() if reading is None else reading
        stored = await reading.all_of(lambda found: keys_to_read(change, found))
        plan = planned_change(change, stored)
        await self.write(plan["writes"], plan["removals"])

    async def write(self, writes: Stored, removed: list[str]) -> None:
        """Set, then remove: the only place that writes. Removals come second, so that nothing is missing if the set fails."""
        if self.is_read_only:
            raise ReadOnly()
        # One turn may write several times.
        await self.remove_rest()
        leaving = [key for key in removed if key not in writes]
        if len(leaving) > 0:
            writes["journal"] = leaving
        self.note_own(writes, leaving)
        self.writes += 1
        await local.set(writes)
        self.unremoved = leaving
        try:
            await self.remove_rest()
        except StorageFailed as error:
            # The change itself is done: the next turn or start finishes the removals that the journal names.
            report(error)

    async def finish(self, journal: list[str]) -> None:
        """Remove the keys that a dead worker was to remove; raises StorageFailed."""
        self.unremoved = journal
        await self.remove_rest()

    async def remove_rest(self) -> None:
        if len(self.unremoved) > 0:
            await local.remove(joined(self.unremoved, ["journal"]))
            self.unremoved = []

    async def clear(self) -> None:
        """Delete all stored data, whichever version of JobTrack wrote it."""
        self.note_own({}, await local.keys_starting("app:"))
        await local.clear()
        self.unremoved = []
        self.is_read_only = False

    def note_own(self, writes: Stored, removed: list[str]) -> None:
        """Remember the app: records that this worker is about to write or remove."""
        for key in keys_of(writes):
            if key.startswith("app:"):
                self.own_writes[key] = listed_text(application_under(key, writes[key]))
        for key in removed:
            if key.startswith("app:"):
                self.own_writes[key] = listed_text(None)

    def is_own(self, key: str, change: StorageChange) -> bool:
        """Whether a change of an app: record is the last one that this worker made; True at most once for each write."""
        if key not in self.own_writes:
            return False
        after = application_under(key, change["newValue"]) if "newValue" in change else None
        return self.own_writes.pop(key) == listed_text(after)


store = Store()
