"""The index that makes lists fast: rows in chunks, newest first by the date applied. Rebuilt from applications.

root: {"layout", "next": n, "ids": [chunk ids], "from": [newest applied_at of each], "counts": [rows of each]}, newest chunk
first. A chunk is a list of rows. Root and chunks are stored as JSON texts, which read three times as fast as objects; every
save writes the root, and columns are half as long as records.
"""

from typing import Any

from extension_src.core.match.fit import fit_word
from extension_src.core.native.numbers import floor, whole_number
from extension_src.core.native.records import is_list, is_number, is_record, is_text, json_text, parsed_json
from extension_src.core.native.strings import zero_padded

# The last moment a date can have (ms), on every runtime.
LATEST = 8640000000000000
# A save writes one chunk and the root: small chunks make a large root. 30,000 characters take Chromium 2 ms more than
# 100, 120,000 take it 9.
CHUNK_LIMIT = 60
# Rows in a chunk made of many, with room for more.
CHUNK_FILL = 40
# How index and identity buckets are laid out; a root of another layout is built anew.
LAYOUT = 3
NOTE_LENGTH = 120


def empty_root() -> Any:
    return {"layout": LAYOUT, "next": 0, "ids": [], "from": [], "counts": []}


def root_in(stored: Any) -> Any:
    """The root among stored records, None when there is none of this layout."""
    root = parsed_json(stored["index"]) if "index" in stored and is_text(stored["index"]) else None
    return root if is_root(root) else None


def is_root(root: Any) -> bool:
    """Whether a value is a root of this layout: three columns of numbers, equally long."""
    if not is_record(root) or "layout" not in root or root["layout"] != LAYOUT:
        return False
    if "next" not in root or not is_number(root["next"]):
        return False
    for column in ["ids", "from", "counts"]:
        if column not in root or not is_list(root[column]) or not all([is_number(cell) for cell in root[column]]):
            return False
    return len(root["ids"]) == len(root["from"]) and len(root["ids"]) == len(root["counts"])


def root_or_empty(stored: Any) -> Any:
    """The root among stored records, an empty one when there is none of this layout."""
    root = root_in(stored)
    return empty_root() if root is None else root


def chunk_key(identifier: int) -> str:
    """The storage key of a chunk."""
    return "index:" + str(identifier)


def index_records(index: Any) -> dict[str, str]:
    """What is stored of an index that `built_index` or `changed_index` gave, by key."""
    records = {"index": json_text(index["root"])}
    for pair in index["chunks"]:
        records[chunk_key(pair[0])] = json_text(pair[1])
    return records


def row_of(application: Any) -> Any:
    """What lists show and search of an application."""
    match = application["match"] if "match" in application else None
    follow_up = application["follow_up"] if "follow_up" in application else None
    return {
        "id": application["id"],
        "board": application["board"],
        "title": application["title"],
        "company": application["company"],
        "location": application["location"],
        "salary": application["salary"],
        "status": application["status"],
        "confirmed": application["confirmed"],
        "kind": application["kind"],
        "applied_at": application["applied_at"],
        "updated_at": application["updated_at"],
        "fit": match["fit"] if match is not None and "fit" in match else None,
        "word": word_of(match),
        "follow_up_at": follow_up["at"] if follow_up is not None and "at" in follow_up else None,
        "note": application["notes"][:NOTE_LENGTH],
    }


def word_of(match: Any) -> str | None:
    """The word that follows from a match's number, whatever an earlier version called it; None without a number."""
    if match is None or "fit" not in match or match["fit"] is None:
        return None
    return fit_word(match["fit"])


def comes_before(row: Any, other: Any) -> bool:
    """Newest first; the id decides between two of the same moment."""
    if row["applied_at"] != other["applied_at"]:
        return bool(row["applied_at"] > other["applied_at"])
    return bool(row["id"] < other["id"])


def chunk_ids_for(root: Any, applied_at: int) -> list[int]:
    """The chunks in which a row of that moment stands or belongs."""
    if len(root["ids"]) == 0:
        return []
    place = _place_for(root["from"], applied_at)
    ids = [root["ids"][place]]
    # A chunk that begins at the moment leaves rows of the same moment at the end of the one before.
    while place > 0 and root["from"][place] <= applied_at:
        place -= 1
        ids.append(root["ids"][place])
    return ids


def built_index(applications: list[Any]) -> Any:
    """{"root", "chunks": [[id, rows], ...]} of all applications, from nothing."""
    return changed_index(empty_root(), [], [], [row_of(application) for application in applications])


def changed_index(root: Any, loaded: list[Any], removed: list[Any], added: list[Any]) -> Any:
    """The index after rows went and came.

    `loaded`: [[chunk id, rows], ...] of every chunk that `chunk_ids_for` names for the rows; `removed`: [{id, applied_at}].
    Gives {"root", "chunks": [[id, rows], ...] that changed, "dropped": [ids of chunks that are empty now]}.
    """
    gone = {}
    for row in removed:
        gone[row["id"]] = True
    # Another program may have written the row already: it stands once all the same.
    for row in added:
        gone[row["id"]] = True
    # By the chunk's place, its rows; those of a first chunk ever stand at place 0 too.
    changed: dict[str, Any] = {}
    kept: dict[str, Any] = {}
    for pair in loaded:
        place = str(root["ids"].index(pair[0]))
        kept[place] = [row for row in pair[1] if row["id"] not in gone]
        if len(kept[place]) != len(pair[1]):
            changed[place] = kept[place]
    pending = _grouped(root, added)
    for place in pending.keys():
        changed[place] = _merged(kept[place] if place in kept else [], pending[place])
    return _spliced(root, changed)


def _grouped(root: Any, added: list[Any]) -> Any:
    """Rows by the place of the chunk they belong to."""
    groups: dict[str, Any] = {}
    for row in added:
        place = str(_place_for(root["from"], row["applied_at"]))
        if place not in groups:
            groups[place] = []
        groups[place].append(row)
    return groups


def _place_for(beginnings: list[int], applied_at: int) -> int:
    """The place of the last chunk that begins no earlier than the moment, 0 when all begin earlier."""
    low = 0
    high = len(beginnings) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if beginnings[middle] >= applied_at:
            low = middle
        else:
            high = middle - 1
    return low


def _spliced(root: Any, changed: Any) -> Any:
    """The index with these rows in the chunks at these places: what did not change is copied in whole stretches, for a
    save changes one chunk of hundreds."""
    result = {"root": empty_root(), "chunks": [], "dropped": []}
    result["root"]["next"] = root["next"]
    following = 0
    for place in sorted([whole_number(key) for key in changed.keys()]):
        _extend(result["root"], root, following, place)
        is_first_ever = place == len(root["ids"])
        _add_parts(result, root["next"] if is_first_ever else root["ids"][place], changed[str(place)])
        following = place + 1
    _extend(result["root"], root, following, len(root["ids"]))
    return result


def _extend(target: Any, root: Any, start: int, end: int) -> None:
    for column in ["ids", "from", "counts"]:
        target[column].extend(root[column][start:end] if start < end else [])


def _add_parts(result: Any, identifier: int, rows: list[Any]) -> None:
    """Add the chunk's rows under its id, those that are too many under new ids."""
    root = result["root"]
    if len(rows) == 0:
        result["dropped"].append(identifier)
    for part in _split(rows) if len(rows) > 0 else []:
        result["chunks"].append([identifier, part])
        root["ids"].append(identifier)
        root["from"].append(part[0]["applied_at"])
        root["counts"].append(len(part))
        root["next"] = max(root["next"], identifier + 1)
        identifier = root["next"]


def _merged(rows: list[Any], added: list[Any]) -> list[Any]:
    """Both sorted newest first; a handful of new rows is put in place, many are sorted together."""
    everything = list(rows)
    everything.extend(added)
    if len(added) == 1:
        everything.pop()
        return _inserted(everything, added[0])
    return sorted(everything, key=place_of)


def _inserted(rows: list[Any], row: Any) -> list[Any]:
    place = 0
    while place < len(rows) and comes_before(rows[place], row):
        place += 1
    rows.insert(place, row)
    return rows


def place_of(row: Any) -> str:
    """A text that sorts rows newest first, the id deciding between two of the same moment."""
    # One text a row: V8's twin of `sorted` compares keys as they are, and tuples there compare by identity.
    return zero_padded(LATEST - floor(row["applied_at"]), 16) + str(row["id"])


def _split(rows: list[Any]) -> list[Any]:
    """The rows in parts of no more than the limit; those of a chunk that grew too large are even, so that each can grow."""
    if len(rows) <= CHUNK_LIMIT:
        return [rows]
    parts = (len(rows) + CHUNK_FILL - 1) // CHUNK_FILL
    size = (len(rows) + parts - 1) // parts
    return [rows[start : start + size] for start in range(0, len(rows), size)]
