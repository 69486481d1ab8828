"""From changed records to all that is written with them: index, identity buckets, what waits for a score, undo records.

Two reads whatever changes: what is known by its key, then what the first read names.
"""

from extension_src.browser.identifiers import new_id
from extension_src.core.match.waiting import QUEUE_LIMIT, changes_cvs, first_round, waits_for_score
from extension_src.core.native.records import keys_of, parsed_json
from extension_src.core.storage.identity_index import buckets_for, identity_writes
from extension_src.core.storage.index import changed_index, chunk_ids_for, chunk_key, index_records, root_or_empty
from extension_src.core.storage.transaction import index_changes, moved_pairs

# What a change of one application reads at once: a turn that reads anyway reads these too.
FOREKNOWN = ["index", "settings", "unscored", "undo"]
UNDO_LIMIT = 20
# Above this many changed applications it is quicker to read every chunk than to find the few.
MANY = 200


class Commit:
    """One change on its way to one write: `writes` and `removed` grow until they are whole.

    `pairs`: [before or None, after or None] of applications; `records`: other records by key; `removals`: keys;
    `reading`: what the turn has read.
    """

    def __init__(self, pairs: list, records, removals: list, reading) -> None:
        self.reading = reading
        self.pairs = pairs
        self.writes = dict(records)
        self.removed = list(removals)
        self.changes = index_changes(pairs)
        self.moved = moved_pairs(pairs)

    async def derive(self) -> None:
        """Add index and identities alone."""
        stored = await self.reading.of(self.derived_keys())
        root = root_or_empty(stored)
        chunk_ids = self.chunk_ids(root)
        stored = await self.reading.of([chunk_key(identifier) for identifier in chunk_ids])
        self.add_derived(stored, root, chunk_ids)

    async def complete(self, undo) -> None:
        """Add the applications themselves and everything that goes with them. `undo`: {"id", ...}, or None."""
        for pair in self.pairs:
            if pair[1] is not None:
                self.writes[f"app:{pair[1]['id']}"] = pair[1]
            else:
                self.removed.append(f"app:{pair[0]['id']}")
        cvs = [key for key in keys_of(self.writes).concat(self.removed) if key.startswith("cv:")]
        unscored = self.unscored_ids()
        is_scoring = "unscored" in self.writes
        changes_scores = not is_scoring and (len(unscored) > 0 or len(cvs) > 0 or "settings" in self.writes)
        keys = self.derived_keys()
        if changes_scores:
            keys.extend(cvs.concat(["settings", "unscored"]))
        if undo is not None:
            keys.append("undo")
        stored = await self.reading.of(keys)
        dropped = [] if undo is None else dropped_undo(stored)
        root = root_or_empty(stored)
        chunk_ids = self.chunk_ids(root)
        keys = [chunk_key(identifier) for identifier in chunk_ids]
        keys.extend([f"undo:{identifier}" for identifier in dropped])
        stored = await self.reading.of(keys)
        self.add_derived(stored, root, chunk_ids)
        if changes_scores:
            self.add_scoring(unscored, stored)
        if undo is not None:
            self.add_undo(undo, dropped, stored)
            await self.drop_undo(dropped, stored)

    def derived_keys(self) -> list:
        """What index and identities need of the first read."""
        applications = [application for pair in self.moved for application in pair if application is not None]
        keys = buckets_for(applications)
        if self.changes_index():
            keys.append("index")
        return keys

    def changes_index(self) -> bool:
        return len(self.changes["removed"]) > 0 or len(self.changes["added"]) > 0

    def chunk_ids(self, root) -> list:
        """The chunks that the change touches."""
        moments = [row["applied_at"] for row in self.changes["removed"]]
        moments.extend([row["applied_at"] for row in self.changes["added"]])
        if len(moments) > MANY:
            return root["ids"]
        touched = []
        for moment in moments:
            touched.extend([number for number in chunk_ids_for(root, moment) if number not in touched])
        return touched

    def add_derived(self, stored, root, chunk_ids: list) -> None:
        """Add index and identity buckets to the write."""
        self.writes.update(identity_writes(self.moved, stored))
        if not self.changes_index():
            return
        loaded = []
        for identifier in chunk_ids:
            key = chunk_key(identifier)
            rows = parsed_json(stored[key]) if key in stored else []
            loaded.append([identifier, [] if rows is None else rows])
        index = changed_index(root, loaded, self.changes["removed"], self.changes["added"])
        self.writes.update(index_records(index))
        self.removed.extend([chunk_key(number) for number in index["dropped"]])

    def unscored_ids(self) -> list:
        return [pair[1]["id"] for pair in self.pairs if waits_for_score(pair[0], pair[1], self.writes)]

    def add_scoring(self, ids: list, stored) -> None:
        """Note in the same write which applications are to be scored, all of them when a CV changes."""
        queue = list(stored["unscored"]) if "unscored" in stored else []
        if changes_cvs(self.writes, self.removed, stored) or len(ids) + len(queue) > QUEUE_LIMIT:
            self.writes["rescoring"] = first_round(new_id(Date.now()))
            queue = []
        else:
            queue.extend([identifier for identifier in ids if identifier not in queue])
        self.writes["unscored"] = queue

    def add_undo(self, undo, dropped: list, stored) -> None:
        """Keep what is needed to take the change back."""
        order = [identifier for identifier in undo_order(stored) if identifier not in dropped]
        order.append(undo["id"])
        self.writes[f"undo:{undo['id']}"] = undo
        self.writes["undo"] = order

    async def drop_undo(self, dropped: list, records) -> None:
        """Let undo records go with what they held, but for the texts of applications that an import brought back."""
        for identifier in dropped:
            key = f"undo:{identifier}"
            self.removed.append(key)
            held = records[key]["held"] if key in records else []
            if len(held) == 0:
                continue
            owners = [f"app:{text[len('job:') :]}" for text in held]
            stored = await self.reading.of(owners)
            for place in range(len(held)):
                if not (owners[place] in stored or owners[place] in self.writes):
                    self.removed.append(held[place])


def undo_order(stored) -> list:
    """The ids of the operations that can be taken back, the oldest first."""
    return list(stored["undo"]) if "undo" in stored else []


def dropped_undo(stored) -> list:
    """Those that go for one more to be kept."""
    order = undo_order(stored)
    return order[: len(order) - UNDO_LIMIT + 1] if len(order) >= UNDO_LIMIT else []
