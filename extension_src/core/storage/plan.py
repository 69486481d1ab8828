"""Everything that one change writes, in one plan: records, index, identities, applications that wait for a score, undo.

`described_change` describes a change, `keys_to_read` names what must be read for it, and `planned_change` says what to write
and what to remove. Pure: background/store.py reads and writes.
"""

from extension_src.core.applications.merging import copied
from extension_src.core.match.waiting import waiting_keys, waiting_writes
from extension_src.core.native.records import parsed_json
from extension_src.core.storage.identity_index import buckets_for, identity_writes
from extension_src.core.storage.index import changed_index, chunk_ids_for, chunk_key, index_records, root_or_empty
from extension_src.core.storage.kept import kept_rows
from extension_src.core.storage.transaction import index_changes, moved_pairs
from extension_src.core.storage.undo import undo_keys, undo_plan
from extension_src.core.types.applications import Pair
from extension_src.core.types.stored import Change, Chunk, Operation, Plan, Root, Stored

# The keys that every change of one application reads; whoever reads storage before a change reads these at once too.
FOREKNOWN = ["index", "settings", "unscored", "undo"]
# Above this many changed rows, reading every chunk is faster than finding the touched ones.
MANY = 200


def described_change(
    pairs: list[Pair], records: Stored, removals: list[str], undo: Operation | None, now: int, round_id: str
) -> Change:
    """The record of a change, with everything that follows from the change alone.

    `pairs`: [before or None, after or None] of applications; `records`: other records by key; `removals`: keys; `undo`: the
    record that takes the change back (`undo.new_undo`), or None; `now`: ms; `round_id`: a new id, for a round of scoring.
    """
    writes = copied(records)
    removed = list(removals)
    for pair in pairs:
        if pair[1] is not None:
            writes["app:" + pair[1]["id"]] = pair[1]
        elif pair[0] is not None:
            removed.append("app:" + pair[0]["id"])
    moved = moved_pairs(pairs)
    return {
        "pairs": pairs,
        "writes": writes,
        "removals": removed,
        "undo": undo,
        "now": now,
        "round": round_id,
        "moved": moved,
        "buckets": buckets_for([application for pair in moved for application in pair if application is not None]),
        "rows": index_changes(pairs),
    }


def keys_to_read(change: Change, stored: Stored) -> list[str]:
    """The keys that the plan needs, as far as `stored` can tell. Call it again after each read, until it returns no new
    key."""
    keys = keys_of_lists(change, stored)
    keys.extend(waiting_keys(change))
    keys.extend(undo_keys(change, stored))
    return keys


def planned_change(change: Change, stored: Stored) -> Plan:
    """{"writes": records by key, "removals": keys} of the whole change; `stored`: the records that `keys_to_read` named,
    as far as they exist."""
    undo = undo_plan(change, stored)
    lists = planned_lists(change, stored)
    writes = copied(change["writes"])
    writes.update(lists["writes"])
    writes.update(waiting_writes(change, stored))
    writes.update(undo["writes"])
    removals = list(change["removals"])
    removals.extend(lists["removals"])
    removals.extend(undo["removals"])
    return {"writes": writes, "removals": removals}


def keys_of_lists(change: Change, stored: Stored) -> list[str]:
    """The keys that `planned_lists` needs, as far as `stored` can tell."""
    keys = list(change["buckets"])
    if _changes_rows(change):
        keys.append("index")
        keys.extend([chunk_key(identifier) for identifier in _touched_chunks(change, root_or_empty(stored))])
    return keys


def planned_lists(change: Change, stored: Stored) -> Plan:
    """{"writes", "removals"} of the index and the identity buckets alone."""
    writes: Stored = {}
    writes.update(identity_writes(change["moved"], stored))
    if not _changes_rows(change):
        return {"writes": writes, "removals": []}
    root = root_or_empty(stored)
    loaded: list[Chunk] = []
    for identifier in _touched_chunks(change, root):
        key = chunk_key(identifier)
        rows = kept_rows(parsed_json(stored[key])) if key in stored else []
        loaded.append([identifier, rows])
    index = changed_index(root, loaded, change["rows"]["removed"], change["rows"]["added"])
    writes.update(index_records(index))
    return {"writes": writes, "removals": [chunk_key(identifier) for identifier in index["dropped"]]}


def _changes_rows(change: Change) -> bool:
    return len(change["rows"]["removed"]) > 0 or len(change["rows"]["added"]) > 0


def _touched_chunks(change: Change, root: Root) -> list[int]:
    """The ids of the chunks in which rows are removed or added."""
    moments = [row["applied_at"] for row in change["rows"]["removed"]]
    moments.extend([row["applied_at"] for row in change["rows"]["added"]])
    if len(moments) > MANY:
        return list(root["ids"])
    touched: list[int] = []
    for moment in moments:
        touched.extend([number for number in chunk_ids_for(root, moment) if number not in touched])
    return touched
