"""The index that makes lists fast: rows in chunks, newest first by the date applied. Rebuilt from applications.

root: {"layout", "next": n, "ids": [chunk ids], "from": [newest applied_at of each], "counts": [rows of each]}, newest chunk
first. A chunk is a list of rows. Root and chunks are stored as JSON texts, which are read three times as fast as objects.
The root is kept in columns, half as long as records, because every save writes it.
"""

from typing import Any

from extension_src.core.applications.fields import named_by
from extension_src.core.applications.follow_ups import last_news
from extension_src.core.applications.shapes import number, optional, text, time
from extension_src.core.applications.values import NAME
from extension_src.core.match.fit import fit_word
from extension_src.core.native.numbers import floor, whole_number
from extension_src.core.native.records import is_list, is_number, is_record, is_text, json_text, keys_of, parsed_json
from extension_src.core.native.strings import checksum, zero_padded
from extension_src.core.types.applications import Application, Appointment, Row
from extension_src.core.types.matches import Match
from extension_src.core.types.stored import BuiltIndex, Chunk, Root, RowPlace, Stored

# The latest moment that a date can have in CPython and in V8 (ms).
LATEST = 8640000000000000
# The most rows in a chunk. A save writes one chunk and the root, and smaller chunks make a larger root. Chromium needs
# 2 ms more to write 30,000 characters than to write 100, and 9 ms more to write 120,000.
CHUNK_LIMIT = 60
# Rows in a chunk when many rows are divided into chunks: it leaves room for more.
CHUNK_FILL = 40
NOTE_LENGTH = 120
# What a row says besides fields of its application, with the shape of each; the latest news where it is not the first.
DERIVED = {
    "fit": optional(number(0, 100)),
    "word": optional(NAME),
    "follow_up_at": optional(time()),
    "note": text(NOTE_LENGTH),
}
NEWS = {"news_at": time()}
LISTED = named_by("listed", "always")
LISTED_WHERE_KNOWN = named_by("listed", "known")
# To be raised when chunks, identity buckets or what is derived are made in another way.
FORM = 5
# How many of an application's appointments, the latest ones, its row holds.
MOST_LISTED = 5


def _layout() -> int:
    """The number of the layout of index and identity buckets, another one for every set of fields in rows. An index of
    another layout is rebuilt."""
    names = [str(FORM)]
    for some in [LISTED, LISTED_WHERE_KNOWN, keys_of(DERIVED), keys_of(NEWS)]:
        names.extend(some)
    # Versions before counted from 1.
    return 1000 + checksum(",".join(names))


LAYOUT = _layout()


def empty_root() -> Root:
    return {"layout": LAYOUT, "next": 0, "ids": [], "from": [], "counts": []}


def root_in(stored: Stored) -> Root | None:
    """The root among stored records; None when there is none of this layout."""
    root = parsed_json(stored["index"]) if "index" in stored and is_text(stored["index"]) else None
    return root if is_root(root) else None


def is_root(root: object) -> bool:
    """Whether a value is a root of this layout: its three columns hold numbers and are equally long."""
    if not is_record(root) or "layout" not in root or root["layout"] != LAYOUT:
        return False
    if "next" not in root or not is_number(root["next"]):
        return False
    for column in ["ids", "from", "counts"]:
        if column not in root or not is_list(root[column]) or not all([is_number(cell) for cell in root[column]]):
            return False
    return len(root["ids"]) == len(root["from"]) and len(root["ids"]) == len(root["counts"])


def root_or_empty(stored: Stored) -> Root:
    """The root among stored records; an empty root when there is none of this layout."""
    root = root_in(stored)
    return empty_root() if root is None else root


def chunk_key(identifier: int) -> str:
    """The storage key of a chunk."""
    return "index:" + str(identifier)


def index_records(index: BuiltIndex) -> dict[str, str]:
    """The records to store, by key, for an index that `built_index` or `changed_index` returned."""
    records = {"index": json_text(index["root"])}
    for pair in index["chunks"]:
        records[chunk_key(pair[0])] = json_text(pair[1])
    return records


def row_of(application: Application) -> Row:
    """The fields of an application that lists show and search."""
    row: Row = {"id": application["id"]}
    for field in LISTED:
        row[field] = application[field]  # type: ignore[literal-required]
    match = application["match"] if "match" in application else None
    follow_up = application["follow_up"] if "follow_up" in application else None
    row["fit"] = match["fit"] if match is not None and "fit" in match else None
    row["word"] = word_of(match)
    row["follow_up_at"] = follow_up["at"] if follow_up is not None and "at" in follow_up else None
    row["note"] = application["notes"][:NOTE_LENGTH]
    # What few applications have stands in their rows alone.
    for field in LISTED_WHERE_KNOWN:
        if field in application and _says_something(application[field]):  # type: ignore[literal-required]
            row[field] = application[field]  # type: ignore[literal-required]
    if application["board"] == "" and application["url"] != "" and "apply_url" not in row:
        # What was kept from the employer's own page: by it the same job at a board is known.
        row["apply_url"] = application["url"]
    if "appointments" in row:
        row["appointments"] = [_listed_appointment(one) for one in row["appointments"][-MOST_LISTED:]]
    news = last_news(application)
    if news != application["applied_at"]:
        row["news_at"] = news
    return row


def _says_something(value: object) -> bool:
    if value is None or value is False:
        return False
    return not is_list(value) or len(value) > 0


def _listed_appointment(appointment: Appointment) -> Appointment:
    kind = appointment["kind"] if "kind" in appointment else ""
    return {"id": appointment["id"], "at": appointment["at"], "kind": kind}


def word_of(match: Match | None) -> str | None:
    """The word that follows from a match's number, whatever an earlier version called it; None without a number."""
    if match is None or "fit" not in match or match["fit"] is None:
        return None
    return fit_word(match["fit"])


def comes_before(row: Row, other: Row) -> bool:
    """Whether `row` is listed before `other`: the newer first, by id when both are of the same moment."""
    if row["applied_at"] != other["applied_at"]:
        return row["applied_at"] > other["applied_at"]
    return row["id"] < other["id"]


def chunk_ids_for(root: Root, applied_at: int) -> list[int]:
    """The ids of the chunks that may hold a row of that moment, or that would receive it."""
    if len(root["ids"]) == 0:
        return []
    place = _place_for(root["from"], applied_at)
    ids = [root["ids"][place]]
    # When a chunk begins at this moment, the chunk before may end with rows of the same moment.
    while place > 0 and root["from"][place] <= applied_at:
        place -= 1
        ids.append(root["ids"][place])
    return ids


def built_index(applications: list[Application]) -> BuiltIndex:
    """A new index of all applications: {"root", "chunks": [[id, rows], ...]}."""
    return changed_index(empty_root(), [], [], [row_of(application) for application in applications])


def changed_index(root: Root, loaded: list[Chunk], removed: list[RowPlace], added: list[Row]) -> BuiltIndex:
    """The index after rows were removed and added.

    `loaded`: [[chunk id, rows], ...] of every chunk that `chunk_ids_for` names for the rows; `removed`: [{id, applied_at}].
    Returns {"root", "chunks": [[id, rows], ...] that changed, "dropped": [ids of chunks that are now empty]}.
    """
    gone = {}
    for leaving in removed:
        gone[leaving["id"]] = True
    # Another program may have written the row already: the old row is removed, so that it is listed once.
    for row in added:
        gone[row["id"]] = True
    # Rows by their chunk's place. In an empty index the rows of the chunk to be made are at place 0.
    changed: dict[str, list[Row]] = {}
    kept: dict[str, list[Row]] = {}
    for pair in loaded:
        place = str(root["ids"].index(pair[0]))
        kept[place] = [row for row in pair[1] if row["id"] not in gone]
        if len(kept[place]) != len(pair[1]):
            changed[place] = kept[place]
    pending = _grouped(root, added)
    for place in pending.keys():
        changed[place] = _merged(kept[place] if place in kept else [], pending[place])
    return _spliced(root, changed)


def _grouped(root: Root, added: list[Row]) -> dict[str, list[Row]]:
    """The added rows, grouped by the place of the chunk that each belongs to."""
    groups: dict[str, list[Row]] = {}
    for row in added:
        place = str(_place_for(root["from"], row["applied_at"]))
        if place not in groups:
            groups[place] = []
        groups[place].append(row)
    return groups


def _place_for(beginnings: list[int], applied_at: int) -> int:
    """The place of the last chunk whose newest row is no older than the moment; 0 when all are older."""
    low = 0
    high = len(beginnings) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if beginnings[middle] >= applied_at:
            low = middle
        else:
            high = middle - 1
    return low


def _spliced(root: Root, changed: dict[str, list[Row]]) -> BuiltIndex:
    """The index with `changed` (rows by chunk place) put in. Unchanged chunks are copied in whole stretches, because a save
    changes one chunk of hundreds."""
    result: BuiltIndex = {"root": empty_root(), "chunks": [], "dropped": []}
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


def _add_parts(result: BuiltIndex, identifier: int, rows: list[Row]) -> None:
    """Add the chunk's rows under its id; rows beyond the limit go into chunks with new ids."""
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


def _merged(rows: list[Row], added: list[Row]) -> list[Row]:
    """Both lists as one, newest first. `rows` is sorted already: one new row is inserted, several are sorted with the rest."""
    everything = list(rows)
    everything.extend(added)
    if len(added) == 1:
        everything.pop()
        return _inserted(everything, added[0])
    return sorted(everything, key=place_of)


def _inserted(rows: list[Row], row: Row) -> list[Row]:
    place = 0
    while place < len(rows) and comes_before(rows[place], row):
        place += 1
    rows.insert(place, row)
    return rows


def place_of(row: Row) -> str:
    """A text by which rows sort newest first, and by id when they are of the same moment."""
    # The key is a text and no tuple: V8's twin of `sorted` compares tuples by identity.
    return zero_padded(LATEST - floor(row["applied_at"]), 16) + row["id"]


def _split(rows: list[Row]) -> list[list[Row]]:
    """The rows in parts of no more than CHUNK_LIMIT; too many rows are divided evenly, so that each part has room to grow."""
    if len(rows) <= CHUNK_LIMIT:
        return [rows]
    parts = (len(rows) + CHUNK_FILL - 1) // CHUNK_FILL
    size = (len(rows) + parts - 1) // parts  # dialect: allow unchecked-divisor because rows are too many for one part
    return [rows[start : start + size] for start in range(0, len(rows), size)]
