"""The plan of an import of JobTrack's own JSON export. Pure.

The file may come from anywhere: every record is checked.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias

from extension_src.core.application import (
    DESCRIPTION_LIMIT,
    EDITABLE_LIMITS,
    HISTORY_LIMIT,
    KINDS,
    STATUSES,
    UNTITLED,
)
from extension_src.core.exporting import FORMAT, VERSION
from extension_src.core.import_index import index_steps
from extension_src.core.import_table import MOST_ROWS
from extension_src.core.importing import STEP, finishing_steps, new_plan, refuse, take
from extension_src.core.native.records import is_number, is_record, is_text, keys_of
from extension_src.core.schema import SCHEMA, migrated
from extension_src.core.stages import MOST_STAGES, ranks, stages_of

Plan: TypeAlias = dict[str, Any]

TEXTS = ["board", "job_id", "url", "location", "salary", "kind", "notes", "company", "title"]
SHORT_LIMIT = 200
LAST_TIME = 8640000000000000
LETTERS = "abcdefghijklmnopqrstuvwxyz"
# Names that every JavaScript object has: no id may hide one.
RESERVED = ["hasOwnProperty", "constructor", "indexOf", "toString", "valueOf", "__proto__"]
ID_CHARACTERS = LETTERS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"


def export_plan(data: Any, mode: str, existing: list[Any], context: Any) -> Plan:
    """The plan of a decoded export; the context is that of `importing.csv_plan_steps`.

    Errors: 'import-not-jobtrack', 'import-newer' (made by a later JobTrack), 'import-damaged', 'import-empty',
    'import-too-many'. A row is refused with 'import-row-damaged' (no record, or without id, times or a known status).
    """
    made: dict[str, Any] = {}
    for _ in export_plan_steps(data, mode, existing, context, made):
        pass
    plan: Plan = made["plan"]
    return plan


def export_plan_steps(data: Any, mode: str, existing: list[Any], context: Any, made: dict[str, Any]) -> Iterator[float]:
    """Gives `made` what `export_plan` gives, as `plan`; yields how far it is, 0 to 1, for a page to have its turn."""
    error = export_problem(data)
    plan = new_plan(error, "jobtrack", mode, existing)
    made["plan"] = plan
    if error != "":
        return
    settings = _plain(data["settings"])
    listings = _listing_texts(data["listings"])
    stages = merged_stages(context["stages"] if mode == "merge" else [], settings)
    statuses = list(STATUSES)
    statuses.extend([stage["id"] for stage in stages])
    index: dict[str, Any] = {}
    if mode == "merge":
        yield from index_steps(existing, context["described"], index)
    places = ranks(stages)
    applications = data["applications"]
    for place in range(len(applications)):
        read = _read(_plain(applications[place]), listings, statuses, data["schema"])
        if read is None:
            refuse(plan, place + 1, "import-row-damaged")
        else:
            take(plan, index, place + 1, read, True, places)
        if place % STEP == 0:
            yield place / len(applications)
    if "cvs" in data and isinstance(data["cvs"], list):
        plan["cvs"] = [cv for cv in _plain(data["cvs"]) if _is_cv(cv)]
    if mode == "replace":
        plan["settings"] = settings
        plan["settings"]["stages"] = stages
    elif len(stages) > len(context["stages"]):
        plan["settings"] = {"stages": stages}
    yield from finishing_steps(plan, context["now"])


def export_problem(data: Any) -> str:
    """Why a decoded file is not an export that can be read, '' when it is."""
    if not is_record(data) or not all([_is_field(name) for name in keys_of(data)]):
        return "import-not-jobtrack"
    if "format" not in data or data["format"] != FORMAT:
        return "import-not-jobtrack"
    for field in ["version", "schema"]:
        if field not in data or not is_number(data[field]) or data[field] < 1:
            return "import-damaged"
    if data["version"] > VERSION or data["schema"] > SCHEMA:
        return "import-newer"
    for field in ["listings", "settings"]:
        if field not in data or not is_record(data[field]):
            return "import-damaged"
    if "applications" not in data or not isinstance(data["applications"], list):
        return "import-damaged"
    if len(data["applications"]) > MOST_ROWS:
        return "import-too-many"
    has_cvs = "cvs" in data and isinstance(data["cvs"], list) and len(data["cvs"]) > 0
    return "import-empty" if len(data["applications"]) == 0 and not has_cvs else ""


def merged_stages(stages: list[Any], settings: Any) -> list[Any]:
    """The own stages and those of the file's settings that are not among them."""
    together = list(stages)
    theirs = stages_of(settings)
    for stage in theirs if isinstance(theirs, list) else []:
        if is_record(stage) and "id" in stage and "label" in stage and "after" in stage and _is_id(stage["id"]):
            known = [other["id"] for other in together]
            known.extend(STATUSES)
            is_whole = is_text(stage["label"]) and is_text(stage["after"])
            if is_whole and stage["id"] not in known and len(together) < MOST_STAGES:
                together.append({"id": stage["id"], "label": stage["label"][:SHORT_LIMIT], "after": stage["after"]})
    return together


def _read(raw: Any, listings: dict[str, str], statuses: list[str], schema: int) -> dict[str, Any] | None:
    """What `importing.take` takes of a `_plain` record, None for one that is too damaged."""
    if not is_record(raw) or "id" not in raw or not _is_id(raw["id"]):
        return None
    for field in ["applied_at", "updated_at"]:
        if field not in raw or not is_number(raw[field]) or raw[field] < 0 or raw[field] > LAST_TIME:
            return None
    if "status" not in raw or raw["status"] not in statuses:
        return None
    warnings: list[str] = []
    application: dict[str, Any] = raw
    for field in TEXTS:
        application[field] = _text(raw, field, warnings)
    if application["title"] == "":
        application["title"] = UNTITLED
    if application["kind"] not in KINDS:
        application["kind"] = "manual"
    url = application["url"].lower()
    if url != "" and not (url.startswith("https://") or url.startswith("http://")):
        # Never a link, but not lost.
        application["notes"] = (application["notes"] + "\n" + application["url"])[: EDITABLE_LIMITS["notes"]]
        application["url"] = ""
        warnings.append("import-url-unread")
    application["confirmed"] = "confirmed" in raw and raw["confirmed"] is True
    application["history"] = _history(raw, warnings)
    for field in ["sources", "match", "follow_up"]:
        if field not in raw or not is_record(raw[field]):
            application[field] = {} if field == "sources" else None
    for field in ["contacts", "links", "letters"]:
        if field in raw and not isinstance(raw[field], list):
            application[field] = []
    key = "text|" + raw["id"]
    return {
        "application": migrated({"app": [application], "settings": {}}, schema)["app"][0],
        "description": listings[key] if key in listings else "",
        "warnings": warnings,
    }


def _plain(value: Any) -> Any:
    """A copy of a JSON value in which every record has only names of plain fields.

    In V8 a field `hasOwnProperty` would break every `in`, and `__proto__` would be no field at all.
    """
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not is_record(value):
        return value
    copy: dict[str, Any] = {}
    for name in keys_of(value):
        if _is_field(name):
            copy[name] = _plain(value[name])
    return copy


def _listing_texts(listings: Any) -> dict[str, str]:
    texts: dict[str, str] = {}
    for identifier in keys_of(listings):
        if is_text(listings[identifier]):
            texts["text|" + identifier] = listings[identifier][:DESCRIPTION_LIMIT]
    return texts


def _text(raw: Any, field: str, warnings: list[str]) -> str:
    if field not in raw or not is_text(raw[field]):
        return ""
    limit = EDITABLE_LIMITS[field] if field in EDITABLE_LIMITS else SHORT_LIMIT
    text: str = raw[field]
    if len(text) > limit:
        warnings.append("import-cell-long")
    return text[:limit]


def _history(raw: Any, warnings: list[str]) -> list[Any]:
    events: list[Any] = []
    if "history" in raw and isinstance(raw["history"], list):
        for event in raw["history"][:HISTORY_LIMIT]:
            if is_record(event) and "at" in event and "event" in event:
                if is_number(event["at"]) and is_text(event["event"]) and len(event["event"]) <= SHORT_LIMIT:
                    events.append(event)
    if len(events) == 0:
        warnings.append("import-history-missing")
        events.append({"at": raw["applied_at"], "event": raw["status"]})
    return events


def _is_cv(cv: Any) -> bool:
    if not is_record(cv) or "id" not in cv or not _is_id(cv["id"]):
        return False
    for field in ["name", "text"]:
        if field not in cv or not is_text(cv[field]):
            return False
    return "added_at" in cv and is_number(cv["added_at"])


def _is_id(value: Any) -> bool:
    """Whether a value can stand in a storage key."""
    if not is_text(value) or value == "" or len(value) > 80:
        return False
    for character in value:
        if character not in ID_CHARACTERS:
            return False
    return value not in RESERVED


def _is_field(name: str) -> bool:
    """Whether a name is a plain field's: small letters, digits and underscores, a letter first."""
    for character in name:
        if character not in LETTERS and character not in "_0123456789":
            return False
    return name != "" and name[0] in LETTERS
