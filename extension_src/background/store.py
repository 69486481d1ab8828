"""The single writer. Changes wait for their turn; each is one atomic `storage.set`, then the removals it decided.

The worker may die at any await. Before the `set` nothing happened; after it everything did, but for removals, which the
journal names and the next start finishes. Nothing is kept in memory from one turn to the next.
"""

from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import local
from extension_src.browser.stored import all_rows, index_root, row_count
from extension_src.browser.turns import Turns
from extension_src.core.identity import identity_keys, posting_key
from extension_src.core.index import built_index, changed_index, chunk_ids_for, empty_root
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.records import json_text, keys_of, parsed_json
from extension_src.core.schema import application_under
from extension_src.core.scoring import QUEUE_LIMIT, changes_cvs, first_round, waits_for_score
from extension_src.core.transaction import identity_writes, index_changes, listed_text, moved_pairs

UNDO_LIMIT = 20
# Above this many changed applications it is quicker to read every chunk than to find the few.
MANY = 200


class ReadOnly(Exception):
    """The data is of a newer JobTrack: it is shown and exported, never written."""


class Store:
    """Runs one change at a time and writes it."""

    def __init__(self) -> None:
        self.turns = Turns()
        self.is_read_only = False
        # What this worker wrote last under app: keys, so that its change events are told from another program's.
        self.own_writes = {}

    def in_turn(self, change):
        """Run the async function when all before it are done; gives its result, raises what it raises."""
        return self.turns.in_turn(change)

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

    async def commit(self, pairs: list, records, removals: list, undo) -> None:
        """Write pairs [before or None, after or None] of applications, and other records by key.

        `undo`: what to keep for taking this back ({"id", ...}), or None. Removals of keys follow the write.
        """
        writes = dict(records)
        removed = list(removals)
        for pair in pairs:
            if pair[1] is not None:
                writes[f"app:{pair[1]['id']}"] = pair[1]
            else:
                removed.append(f"app:{pair[0]['id']}")
        await self.add_derived(pairs, writes, removed)
        await self.add_scoring(pairs, writes, removed)
        if undo is not None:
            await self.add_undo(undo, writes, removed)
        await self.write(writes, removed)

    async def add_derived(self, pairs: list, writes, removed: list) -> None:
        """Add the index and the identity keys of the changed applications to a write."""
        changes = index_changes(pairs)
        moved = moved_pairs(pairs)
        posting_keys = {}
        for pair in moved:
            for application in pair:
                key = "" if application is None else posting_key(application)
                if key != "":
                    posting_keys[key] = True
        wanted = list(posting_keys.keys())
        wanted.append("index")
        stored = await local.get(wanted)
        identities = identity_writes(moved, stored)
        for key in keys_of(identities["set"]):
            writes[key] = identities["set"][key]
        removed.extend(identities["remove"])
        if len(changes["removed"]) == 0 and len(changes["added"]) == 0:
            return
        root = stored["index"] if "index" in stored else empty_root()
        loaded = await self.load_chunks(root, changes)
        index = changed_index(root, loaded, changes["removed"], changes["added"])
        self.add_index(index, writes)
        removed.extend([f"index:{number}" for number in index["dropped"]])

    def add_index(self, index, writes) -> None:
        writes["index"] = index["root"]
        for pair in index["chunks"]:
            writes[f"index:{pair[0]}"] = json_text(pair[1])

    async def load_chunks(self, root, changes) -> list:
        """[[id, rows], ...] of the chunks that the changes touch."""
        moments = [row["applied_at"] for row in changes["removed"]]
        moments.extend([row["applied_at"] for row in changes["added"]])
        ids = {}
        if len(moments) > MANY:
            for chunk in root["chunks"]:
                ids[f"{chunk['id']}"] = True
        else:
            for moment in moments:
                for number in chunk_ids_for(root, moment):
                    ids[f"{number}"] = True
        names = list(ids.keys())
        stored = await local.get([f"index:{name}" for name in names])
        loaded = []
        for name in names:
            key = f"index:{name}"
            rows = parsed_json(stored[key]) if key in stored else []
            loaded.append([whole_number(name), [] if rows is None else rows])
        return loaded

    async def add_scoring(self, pairs: list, writes, removed: list) -> None:
        """Note in the same write which applications are to be scored, all of them when a CV changes."""
        if "unscored" in writes:
            # The scoring itself: it knows what is left.
            return
        cvs = [key for key in keys_of(writes).concat(removed) if key.startswith("cv:")]
        ids = [pair[1]["id"] for pair in pairs if waits_for_score(pair[0], pair[1], writes)]
        if len(ids) == 0 and len(cvs) == 0 and "settings" not in writes:
            return
        stored = await local.get(cvs.concat(["settings", "unscored"]))
        queue = list(stored["unscored"]) if "unscored" in stored else []
        if changes_cvs(writes, removed, stored) or len(ids) + len(queue) > QUEUE_LIMIT:
            writes["rescoring"] = first_round(new_id(Date.now()))
            queue = []
        else:
            queue.extend([identifier for identifier in ids if identifier not in queue])
        writes["unscored"] = queue

    async def add_undo(self, undo, writes, removed: list) -> None:
        """Keep what is needed to take the change back, and let the oldest such record go with what it held."""
        stored = await local.get(["undo"])
        order = list(stored["undo"]) if "undo" in stored else []
        order.append(undo["id"])
        writes[f"undo:{undo['id']}"] = undo
        while len(order) > UNDO_LIMIT:
            await self.drop_undo(order.pop(0), writes, removed)
        writes["undo"] = order

    async def drop_undo(self, identifier: str, writes, removed: list) -> None:
        key = f"undo:{identifier}"
        stored = await local.get([key])
        if key in stored:
            removed.extend(await self.without_owners(stored[key]["held"], writes))
        removed.append(key)

    async def without_owners(self, held: list, writes) -> list:
        """Those of the held listing texts whose application did not come back, by an import of a copy."""
        owners = [f"app:{key[len('job:') :]}" for key in held]
        stored = await local.get(owners)
        return [held[place] for place in range(len(held)) if not (owners[place] in stored or owners[place] in writes)]

    async def write(self, writes, removed: list) -> None:
        """The one place that writes: set, then remove, with a journal in between."""
        if self.is_read_only:
            raise ReadOnly()
        kept = [key for key in removed if key not in writes]
        if len(kept) > 0:
            writes["journal"] = kept
        self.note_own(writes, kept)
        await local.set(writes)
        if len(kept) > 0:
            await local.remove(kept.concat(["journal"]))

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

    async def finish_removals(self) -> None:
        """Carry out the removals that a dead worker had decided."""
        stored = await local.get(["journal"])
        if "journal" in stored:
            await local.remove(stored["journal"].concat(["journal"]))

    async def rebuild(self) -> None:
        """Make index and identity keys anew from the applications."""
        everything = await local.get_all()
        writes = {}
        stale = []
        applications = []
        for key in keys_of(everything):
            if key.startswith("app:"):
                application = application_under(key, everything[key])
                if application is not None:
                    applications.append(application)
            elif key.startswith("index:") or key.startswith("same:"):
                stale.append(key)
        pairs = [[None, application] for application in applications]
        identities = identity_writes(pairs, {})
        for key in keys_of(identities["set"]):
            writes[key] = identities["set"][key]
        self.add_index(built_index(applications), writes)
        await self.write(writes, stale)

    async def mend_index(self) -> None:
        """Rebuild when the index does not list as many as there are: a worker that was ended before it took in what
        another program wrote is not told of it again."""
        keys = await local.keys_starting("app:")
        if row_count(await index_root()) != len(keys):
            await self.rebuild()

    async def adopt(self, changes) -> None:
        """Bring index and identity keys in line with app: records that another program wrote.

        By the time it is told of one change, others may have followed, and the worker may die before it is told of
        those: a record is listed as it stands now, and what the change names is where its row may still stand.
        """
        keys = keys_of(changes)
        stored = await local.get(keys)
        pairs = []
        for key in keys:
            change = changes[key]
            for side in ["oldValue", "newValue"]:
                if side in change:
                    pairs.append([application_under(key, change[side]), None])
            if key in stored:
                pairs.append([None, application_under(key, stored[key])])
        writes = {}
        removed = []
        listed = [pair for pair in pairs if pair[0] is not None or pair[1] is not None]
        await self.add_derived(listed, writes, removed)
        await self.write(writes, removed)

    async def tracked_id(self, listing) -> str:
        """The id of the application for this listing, '' when it is not tracked."""
        keys = identity_keys(listing)
        stored = await local.get(keys)
        for key in keys:
            if key in stored:
                return stored[key]
        return ""


store = Store()
