"""The index that makes lists fast: rows in chunks, newest first by the date applied. Rebuilt from applications.

root: {"chunks": [{"id": n, "from": newest applied_at in the chunk, "count": rows}], "next": n}, newest chunk first.
A chunk is a list of rows; the worker stores it as JSON text, which reads three times as fast as objects.
"""

from typing import Any

from extension_src.core.native.numbers import floor
from extension_src.core.native.strings import zero_padded

# The last moment a date can have (ms), on every runtime.
LATEST = 8640000000000000
CHUNK_LIMIT = 400
NOTE_LENGTH = 120


def empty_root() -> Any:
    return {"chunks": [], "next": 0}


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
        "word": match["word"] if match is not None and "word" in match else None,
        "follow_up_at": follow_up["at"] if follow_up is not None and "at" in follow_up else None,
        "note": application["notes"][:NOTE_LENGTH],
    }


def comes_before(row: Any, other: Any) -> bool:
    """Newest first; the id decides between two of the same moment."""
    if row["applied_at"] != other["applied_at"]:
        return bool(row["applied_at"] > other["applied_at"])
    return bool(row["id"] < other["id"])


def chunk_ids_for(root: Any, applied_at: int) -> list[int]:
    """The chunks in which a row of that moment stands or belongs."""
    chunks = root["chunks"]
    ids: list[int] = []
    for place in range(len(chunks)):
        is_last = place == len(chunks) - 1
        begins_later = chunks[place]["from"] >= applied_at or place == 0
        ends_earlier = is_last or chunks[place + 1]["from"] <= applied_at
        if begins_later and ends_earlier:
            ids.append(chunks[place]["id"])
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
    rows_of = {}
    changed = {}
    for pair in loaded:
        kept = [row for row in pair[1] if row["id"] not in gone]
        rows_of[f"{pair[0]}"] = kept
        if len(kept) != len(pair[1]):
            changed[f"{pair[0]}"] = True
    chunks = [{"id": chunk["id"], "from": chunk["from"], "count": chunk["count"]} for chunk in root["chunks"]]
    following = root["next"]
    pending = _grouped(chunks, added)
    for key in pending.keys():
        if key == "":
            rows_of[f"{following}"] = []
            chunks.append({"id": following, "from": 0, "count": 0})
            target = f"{following}"
            following += 1
        else:
            target = key
        rows_of[target] = _merged(rows_of[target], pending[key])
        changed[target] = True
    result_chunks: list[Any] = []
    dropped: list[int] = []
    new_root: list[Any] = []
    for chunk in chunks:
        key = f"{chunk['id']}"
        if key not in changed:
            new_root.append(chunk)
            continue
        rows = rows_of[key]
        if len(rows) == 0:
            dropped.append(chunk["id"])
            continue
        parts = _split(rows)
        for number in range(len(parts)):
            identifier = chunk["id"]
            if number > 0:
                identifier = following
                following += 1
            part = parts[number]
            result_chunks.append([identifier, part])
            new_root.append({"id": identifier, "from": part[0]["applied_at"], "count": len(part)})
    return {"root": {"chunks": new_root, "next": following}, "chunks": result_chunks, "dropped": dropped}


def _grouped(chunks: list[Any], added: list[Any]) -> Any:
    """Rows by the key of the chunk they belong to; '' stands for the first chunk ever."""
    groups: dict[str, Any] = {}
    for row in added:
        key = ""
        for chunk in chunks:
            if key == "" or chunk["from"] >= row["applied_at"]:
                key = f"{chunk['id']}"
            else:
                break
        if key not in groups:
            groups[key] = []
        groups[key].append(row)
    return groups


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
    """The rows in parts of no more than the limit; a chunk that grew too large is halved, so that both can grow again."""
    if len(rows) <= CHUNK_LIMIT:
        return [rows]
    half = CHUNK_LIMIT // 2
    return [rows[start : start + half] for start in range(0, len(rows), half)]
