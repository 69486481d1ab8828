"""What changes in index and identity keys when applications change: for one atomic `storage.set`. Pure."""

from typing import Any

from extension_src.core.applications.identity import joined_keys
from extension_src.core.native.records import json_text
from extension_src.core.storage.index import row_of
from extension_src.core.types.applications import Application, Pair, Row
from extension_src.core.types.stored import RowChanges, RowPlace

# The fields that identity_keys and posting_key read.
IDENTIFYING = ["board", "job_id", "url", "company", "title"]


def index_changes(pairs: list[Pair]) -> RowChanges:
    """{"removed": [{id, applied_at}], "added": [rows]} for pairs [before or None, after or None] of applications."""
    removed: list[RowPlace] = []
    added: list[Row] = []
    for pair in pairs:
        before = pair[0]
        after = pair[1]
        # The texts can be compared because row_of always writes the fields in the same order.
        if before is not None and after is not None and json_text(row_of(before)) == json_text(row_of(after)):
            continue
        if before is not None:
            removed.append({"id": before["id"], "applied_at": before["applied_at"]})
        if after is not None:
            added.append(row_of(after))
    return {"removed": removed, "added": added}


def listed_text(application: Application | None) -> str:
    """The fields of an application that index and identity keys use, as one text to compare; '' for None."""
    if application is None:
        return ""
    return json_text([row_of(application), [application[field] for field in IDENTIFYING], joined_keys(application)])  # type: ignore[literal-required]


def moved_pairs(pairs: list[Pair]) -> list[Pair]:
    """The pairs whose identity keys change; a new score or note changes no key."""
    return [pair for pair in pairs if _is_moved(pair[0], pair[1])]


def _is_moved(before: Any, after: Any) -> bool:
    if before is None or after is None or before["id"] != after["id"]:
        return True
    if json_text(joined_keys(before)) != json_text(joined_keys(after)):
        return True
    # These fields are texts.
    return any([f"{before[field]}" != f"{after[field]}" for field in IDENTIFYING])
