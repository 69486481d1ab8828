"""Merging two records of one application into one, without losing a word of either. Pure."""

from collections.abc import Mapping
from typing import Any

from extension_src.core.applications.fields import named_by
from extension_src.core.applications.identity import is_requisition, posting_key
from extension_src.core.applications.journeys import is_date_known
from extension_src.core.applications.limits import EDITABLE_LIMITS
from extension_src.core.applications.record import UNTITLED, kept_history
from extension_src.core.dates.arithmetic import local_day
from extension_src.core.native.records import is_text, keys_of, same_json
from extension_src.core.native.tables import Table, has, new_table, put
from extension_src.core.types.applications import Application, Appointment, Event
from extension_src.core.types.of import Kept

TAKEN_BEGINNINGS = ["__", "py_"]
UNITED = named_by("merge", "union")
# Fields that have their own rule below; the id stays.
APART = named_by("merge", "own")
APART.append("id")


def copied(record: Kept) -> Kept:
    """A new record with the same fields. In V8 `dict(record)` gives the same object when the record came from JSON."""
    copy: Any = {}
    for key in keys_of(record):
        if not is_taken(key):
            copy[key] = record[key]
    made: Kept = copy
    return made


def is_taken(name: str) -> bool:
    """Whether V8 or Transcrypt reserve the name for something that records inherit; writing it fails, or changes that."""
    return any([name.startswith(beginning) for beginning in TAKEN_BEGINNINGS])


def day_key(application: Application) -> str:
    """Company, title and day applied, to recognise a listing without an address; '' when company or title is missing."""
    posting = posting_key(application)
    return "" if posting == "" else posting + "|" + str(local_day(application["applied_at"]))


def merged(existing: Application, incoming: Application, places: dict[str, int]) -> Application:
    """The existing application with everything that the incoming one adds.

    The fields of the record that was changed later win, and the other record fills the empty ones. The later status wins;
    where a CSV does not say when it was changed (`updated_at` 0), the further one by `places` (`statuses.ranks`) wins.
    History, contacts, links and notes (up to their limit) are kept from both. The later `updated_at` is kept.
    """
    result: Any = copied(existing)
    is_newer = incoming["updated_at"] > existing["updated_at"]
    for field in keys_of(incoming):
        value = incoming[field]  # type: ignore[literal-required]
        # What is the same on both sides keeps its order.
        if field in APART or (field in existing and same_json(existing[field], value)):  # type: ignore[literal-required]
            continue
        if field in UNITED:
            result[field] = _union(existing[field] if field in existing else None, value)  # type: ignore[literal-required]
        elif not _is_empty(value) and (field not in existing or _is_empty(existing[field]) or is_newer):  # type: ignore[literal-required]
            result[field] = value
    # Board and job id are taken together, because only both name the job.
    if existing["job_id"] == "" and incoming["job_id"] != "" and existing["board"] in ["", incoming["board"]]:
        result["board"] = incoming["board"]
        result["job_id"] = incoming["job_id"]
    elif existing["board"] == "":
        result["board"] = incoming["board"]
    if "appointments" in incoming:
        known = existing["appointments"] if "appointments" in existing else []
        result["appointments"] = _appointments(known, incoming["appointments"], is_newer)
    _merge_status(result, existing, incoming, is_newer, places)
    result["notes"] = _merged_notes(existing["notes"], incoming["notes"])
    result["sources"] = _merged_sources(existing, incoming, result["job_id"])
    result["updated_at"] = max(existing["updated_at"], incoming["updated_at"])
    whole: Application = result
    return whole


def put_together(kept: Application, other: Application, places: dict[str, int]) -> Application:
    """Two applications that a person says are one: `kept` with everything that the other adds. What both say differently stays
    as `kept` says it; the other's words go to the notes, and its address becomes a link, by which its listing is known to be this
    application from now on."""
    result = merged(kept, other, places)
    said: list[str] = []
    for field in EDITABLE_LIMITS.keys():
        if field == "notes" or _is_empty(kept[field]):  # type: ignore[literal-required]
            continue
        result[field] = kept[field]  # type: ignore[literal-required]
        words: str = other[field]  # type: ignore[literal-required]
        if field != "url" and not _is_empty(words) and not same_json(words, kept[field]):  # type: ignore[literal-required]
            said.append(words)
    if len(said) > 0:
        result["notes"] = _merged_notes(result["notes"], " · ".join(said))
    if other["url"] != "" and other["url"] != result["url"]:
        is_named = not is_requisition(other)
        link = {"label": other["title"], "url": other["url"], "board": other["board"] if is_named else ""}
        link["job_id"] = other["job_id"] if is_named else ""
        result["links"] = _union(result["links"] if "links" in result else None, [link])
    return result


def changed_fields(existing: Mapping[str, Any], result: Mapping[str, Any]) -> list[str]:
    """The fields that a merge changed in the existing application; `updated_at` and `sources` do not count as changes."""
    changed: list[str] = []
    for field in keys_of(result):
        if field not in ["updated_at", "sources"]:
            before = existing[field] if field in existing else None
            if not same_json(before, result[field]) and not (_is_empty(before) and _is_empty(result[field])):
                changed.append(field)
    return changed


def _merge_status(
    result: Application, existing: Application, incoming: Application, is_newer: bool, places: dict[str, int]
) -> None:
    is_undated = incoming["updated_at"] == 0 or existing["updated_at"] == 0
    takes = is_newer
    if is_undated and existing["status"] in places and incoming["status"] in places:
        takes = places[incoming["status"]] > places[existing["status"]]
    if takes:
        result["status"] = incoming["status"]
        if is_date_known(incoming) and (existing["status"] == "saved" or not is_undated):
            result["applied_at"] = incoming["applied_at"]
    if result["applied_at"] == 0:
        result["applied_at"] = incoming["applied_at"]
    result["confirmed"] = existing["confirmed"] or incoming["confirmed"]
    changes = takes and incoming["status"] != existing["status"]
    events = list(existing["history"])
    for event in incoming["history"]:
        if not _is_known(event, events, is_undated) and (changes or "imported" not in event):
            events.append(event)
    if len(events) > len(existing["history"]):
        result["history"] = kept_history(events)


def _is_known(event: Event, events: list[Event], by_day: bool) -> bool:
    """Whether the event is listed already, at the same millisecond, or on the same day with `by_day` (a file has only dates)."""
    for other in events:
        if other["event"] == event["event"]:
            if other["at"] == event["at"] or (by_day and local_day(other["at"]) == local_day(event["at"])):
                return True
    return False


def _merged_notes(existing: str, incoming: str) -> str:
    lines = existing.split("\n")
    more = incoming.split("\n")
    known = _listed(lines)
    added = [line for line in more if line != "" and not has(known, line)]
    if len(added) == 0:
        return existing
    theirs = _listed(more)
    if existing == "" or all([has(theirs, line) for line in lines]):
        return incoming
    return (existing + "\n" + "\n".join(added))[: EDITABLE_LIMITS["notes"]]


def _listed(lines: list[str]) -> Table:
    """The lines as a table for look-ups."""
    table: Table = new_table()
    for line in lines:
        put(table, line, True)
    return table


def _merged_sources(existing: Application, incoming: Application, job_id: str) -> dict[str, str]:
    sources = copied(incoming["sources"]) if "sources" in incoming else {}
    if "sources" in existing:
        for field in keys_of(existing["sources"]):
            sources[field] = existing["sources"][field]
    # Where a job id came from decides what it identifies, so it stays with the id that it was said of.
    is_existing = existing["job_id"] == job_id and job_id != ""
    if "job_id" in sources and is_existing and not ("sources" in existing and "job_id" in existing["sources"]):
        sources.pop("job_id")
    return sources


def _union(existing: Any, incoming: Any) -> list[Any]:
    together = list(existing) if existing is not None else []
    for item in incoming if incoming is not None else []:
        if not any([same_json(item, other) for other in together]):
            together.append(item)
    return together


def _appointments(existing: list[Appointment], incoming: list[Appointment], is_newer: bool) -> list[Appointment]:
    """The appointments of both; of two with one id, the one of the record that was changed later."""
    if same_json(existing, incoming):
        return existing
    first = incoming if is_newer else existing
    together = list(first)
    known = [one["id"] for one in first]
    together.extend([one for one in (existing if is_newer else incoming) if one["id"] not in known])
    return sorted(together, key=lambda one: one["at"])


def _is_empty(value: object) -> bool:
    if value is None:
        return True
    # Types are checked first, because in V8 the number 0, false and [] equal ''.
    if is_text(value):
        return value in ["", UNTITLED]
    return isinstance(value, list) and len(value) == 0
