"""The keys of what was deleted for good: copies drop these records, and restoring a copy does not bring them back. Pure.

`forgotten`: {"records": [[key, at], ...], "is_due"}. `key`: the key of an application, a CV or a file; `at`: when it was
deleted (ms); `is_due`: whether copies made before a deletion may still hold the record. A copy made after the deletion that
holds the record keeps it, because the person brought the record back.
"""

from typing import Any

from extension_src.core.applications.merging import copied
from extension_src.core.dates.arithmetic import DAY
from extension_src.core.native.records import is_list, is_number, is_record, is_text, keys_of, parsed_json
from extension_src.core.storage.files import without_files
from extension_src.core.types.stored import Forgotten, ForgottenRecord, Stored

# Copies in a folder of the person's own are kept for fourteen days.
KEPT = 30 * DAY
MOST = 20000


def forgotten_records(stored: Stored) -> list[Forgotten]:
    """The [[key, at], ...] in what is stored; [] when nothing was deleted for good."""
    records = _forgotten(stored)["records"] if "records" in _forgotten(stored) else []
    return (
        [pair for pair in records if is_list(pair) and len(pair) == 2 and is_text(pair[0])] if is_list(records) else []
    )


def is_due(stored: Stored) -> bool:
    """Whether copies must still be searched for deleted records."""
    return "is_due" in _forgotten(stored) and _forgotten(stored)["is_due"] is True


def with_forgotten(stored: Stored, pairs: list[Forgotten]) -> ForgottenRecord:
    """The record `forgotten` once these pairs [key, at] are deleted for good too."""
    records = forgotten_records(stored)
    records.extend(pairs)
    return {"records": records, "is_due": True}


def settled_forgotten(stored: Stored, now: int) -> ForgottenRecord:
    """The record `forgotten` once every copy was searched: the latest pairs, for as long as copies elsewhere may hold them."""
    records = [pair for pair in forgotten_records(stored) if is_number(pair[1]) and pair[1] > now - KEPT]
    return {"records": records[-MOST:], "is_due": False}


def has_old(stored: Stored, now: int) -> bool:
    """Whether some pair need not be remembered any more."""
    return len(settled_forgotten(stored, now)["records"]) < len(forgotten_records(stored))


def gone_from(forgotten: list[Forgotten], made_at: int) -> dict[str, bool]:
    """The keys that a copy made at `made_at` must not hold; `forgotten`: [[key, at], ...]."""
    gone: dict[str, bool] = {}
    for pair in forgotten:
        if is_number(pair[1]) and pair[1] >= made_at:
            gone[pair[0]] = True
            if pair[0].startswith("app:"):
                gone["job:" + pair[0][len("app:") :]] = True
    return gone


def export_without(data: Stored, gone: dict[str, bool]) -> Stored | None:
    """A decoded export (`transfer/exporting.exported_json`) without these keys; None when it holds none of them."""
    rest = copied(data)
    is_whole = True
    for name in ["applications", "cvs"]:
        beginning = "app:" if name == "applications" else "cv:"
        kept = []
        for record in _list(data, name):
            if _is_gone(record, beginning, gone):
                is_whole = False
                continue
            bare = without_files(record, gone) if is_record(record) else record
            is_whole = is_whole and bare is record
            kept.append(bare)
        rest[name] = kept
    listings = data["listings"] if "listings" in data and is_record(data["listings"]) else {}
    rest["listings"] = _without(listings, "job:", gone)
    return None if is_whole and len(keys_of(rest["listings"])) == len(keys_of(listings)) else rest


def kept_text_without(text: str, gone: dict[str, bool]) -> Stored | None:
    """The copy kept before a migration without these keys, as records by key; None when it holds none of them."""
    records = parsed_json(text)
    if not is_record(records):
        return None
    kept = _without(records, "", gone)
    is_whole = len(keys_of(kept)) == len(keys_of(records))
    for name in keys_of(kept):
        bare = without_files(kept[name], gone) if is_record(kept[name]) else kept[name]
        is_whole = is_whole and bare is kept[name]
        kept[name] = bare
    return None if is_whole else kept


def _forgotten(stored: Stored) -> Stored:
    return stored["forgotten"] if "forgotten" in stored and is_record(stored["forgotten"]) else {}


def _is_gone(record: object, beginning: str, gone: dict[str, bool]) -> bool:
    if not is_record(record) or "id" not in record or not is_text(record["id"]):
        return False
    key: str = beginning + record["id"]
    return key in gone


def _without(records: Stored, beginning: str, gone: dict[str, bool]) -> Stored:
    kept: Stored = {}
    for name in keys_of(records):
        if (beginning + name) not in gone:
            kept[name] = records[name]
    return kept


def _list(data: Stored, name: str) -> list[Any]:
    return list(data[name]) if name in data and is_list(data[name]) else []
