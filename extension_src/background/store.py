"""The single writer. Changes wait for their turn; each is one atomic `storage.set`, then the removals it decided.

The worker may die at any await. A change of a few keys is kept in the write log first, and is done with that: a worker that
dies before the `set` leaves it to the next start. Larger ones are done with the `set`. Removals follow it; the journal names
them, and the next start finishes them. Of records nothing is kept in memory from one turn to the next.
"""

from extension_src.background.commit import Commit
from extension_src.browser.errors import report
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import Reading, StorageFailed, local
from extension_src.browser.stored import all_rows
from extension_src.browser.turns import Turns
from extension_src.browser.write_log import write_log
from extension_src.core.applications.identity import identity_keys
from extension_src.core.native.records import json_text, keys_of, parsed_json
from extension_src.core.storage.identity_index import buckets_of, tracked_ids
from extension_src.core.storage.schema import application_under
from extension_src.core.storage.transaction import listed_text

# The most keys of a change that goes through the log: any save of one application has fewer.
LOGGED_KEYS = 20
# What was kept in the log and could not be written is tried again at every turn, after this time (ms) and twice as long
# each time, and by an alarm (minutes) that wakes the next worker.
PAUSE = 100
ALARM = "catch-up"
DELAY = 0.5


class ReadOnly(Exception):
    """The data is of a newer JobTrack: it is shown and exported, never written."""


class Store:
    """Runs one change at a time and writes it."""

    def __init__(self) -> None:
        self.turns = Turns()
        self.is_read_only = False
        # What this worker wrote last under app: keys, so that its change events are told from another program's.
        self.own_writes = {}
        # The id of the last write in storage, a promise of when what the log has is written, and what could not be.
        self.last_write = ""
        self.written = Promise.resolve()
        self.behind = None

    def in_turn(self, change):
        """Run the async function when all before it are done; gives its result, raises what it raises."""
        return self.turns.in_turn(lambda: self.on_what_is_written(change))

    async def on_what_is_written(self, change):
        await self.caught_up()
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
        """Write pairs [before or None, after or None] of applications, and other records by key.

        `undo`: what to keep for taking this back ({"id", ...}), or None; `reading`: what the turn has read. Removals of
        keys follow the write.
        """
        commit = Commit(pairs, records, removals, Reading() if reading is None else reading)
        await commit.complete(undo)
        await self.write(commit.writes, commit.removed)

    async def write(self, writes, removed: list) -> None:
        """The one place that writes: set, then remove, with a journal in between; the log before it for few keys."""
        if self.is_read_only:
            raise ReadOnly()
        # A start makes several writes in its one turn.
        await self.caught_up()
        kept = [key for key in removed if key not in writes]
        if len(kept) > 0:
            writes["journal"] = kept
        writes["last_write"] = new_id(Date.now())
        change = {"id": writes["last_write"], "after": self.last_write, "writes": writes, "removed": kept}
        if len(keys_of(writes)) <= LOGGED_KEYS and await write_log.keep(json_text(change)):
            self.written = self.write_kept(change)
        else:
            await self.apply(change)

    async def write_kept(self, change) -> None:
        """Write what the log has. Nobody waits for it but the next turn: raises nothing.

        Both calls are on their way when the change is acknowledged, so that who reads then finds nothing of before.
        """
        removed = change["removed"]
        self.note_own(change["writes"], removed)
        calls = [local.set(change["writes"])]
        if len(removed) > 0:
            calls.append(local.remove(removed.concat(["journal"])))
        try:
            await Promise.all(calls)
            self.last_write = change["id"]
        except StorageFailed as error:
            report(error)
            self.behind = change
            self.try_again_after(PAUSE)

    def try_again_after(self, time: int) -> None:
        chrome.alarms.create(ALARM, {"delayInMinutes": DELAY})
        setTimeout(lambda: self.catch_up().catch(lambda error: self.try_again_after(2 * time)), time)

    def catch_up(self):
        """A promise of a turn that only writes what the log has."""
        return self.turns.in_turn(self.caught_up)

    async def apply(self, change) -> None:
        """Write, then remove: what could not be written must not be missing either."""
        self.note_own(change["writes"], change["removed"])
        await local.set(change["writes"])
        self.last_write = change["id"]
        if len(change["removed"]) > 0:
            await local.remove(change["removed"].concat(["journal"]))

    async def caught_up(self) -> None:
        """Wait until what the log has is written; raises StorageFailed when it cannot be."""
        await self.written
        if self.behind is not None:
            await self.apply(self.behind)
            self.behind = None

    async def begin(self, stored, entry: str) -> None:
        """Take up what a dead worker left. `stored`: last_write and journal where they exist; `entry`: the log's.

        The log's entry is of use only right after the write it followed: any later write, of another program that put
        other data there too, is newer.
        """
        self.last_write = stored["last_write"] if "last_write" in stored else ""
        change = None if entry == "" else parsed_json(entry)
        if change is not None and self.last_write != "" and change["after"] == self.last_write:
            await self.apply(change)
        elif "journal" in stored:
            await local.remove(stored["journal"].concat(["journal"]))

    def note_own(self, writes, removed: list) -> None:
        """Note what this worker is about to write or remove."""
        for key in keys_of(writes):
            if key.startswith("app:"):
                self.own_writes[key] = listed_text(writes[key])
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
