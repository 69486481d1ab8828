"""The plan of an import of JobTrack's own JSON export. Pure.

The file may come from anywhere: every record is checked.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from extension_src.core.applications.fields import SHAPES, plain_texts
from extension_src.core.applications.limits import DESCRIPTION_LIMIT, LARGEST_FILE
from extension_src.core.applications.merging import copied
from extension_src.core.applications.record import KINDS, UNTITLED
from extension_src.core.applications.shapes import LAST_TIME, fitted, is_field_name, is_identifier, kept_text
from extension_src.core.applications.statuses import LONGEST_LABEL, MOST_STAGES, STATUSES, own_stages, ranks
from extension_src.core.applications.web_address import typed_address
from extension_src.core.native.records import is_number, is_record, is_text, keys_of
from extension_src.core.storage.files import KEY as FILE_KEY
from extension_src.core.storage.files import longest_content, named_keys
from extension_src.core.storage.kept import SETTINGS, cv_under
from extension_src.core.storage.schema import FORMAT, SCHEMA, VERSION, completed_application, migrated
from extension_src.core.transfer.own_words import merged_words
from extension_src.core.transfer.plan import MOST_ROWS, STEP, finishing_steps, new_plan, refuse, take
from extension_src.core.transfer.recognition import index_steps
from extension_src.core.types.applications import Application, Event
from extension_src.core.types.settings import Settings, Stage
from extension_src.core.types.stored import Cv
from extension_src.core.types.transfer import Context, Entries, MadePlan, Plan, ReadRecord

TEXTS = plain_texts()
LETTERS = "abcdefghijklmnopqrstuvwxyz"
# Names that every JavaScript object has: no id may hide them.
RESERVED = ["hasOwnProperty", "constructor", "indexOf", "toString", "valueOf", "__proto__"]
ID_CHARACTERS = LETTERS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"


def export_plan(data: Any, mode: str, existing: list[Application], context: Context) -> Plan:
    """The plan of a decoded export; `context` as for `csv_plan.csv_plan_steps`, with the stored settings as `words`.

    Errors: 'import-not-jobtrack', 'import-newer' (made by a later JobTrack), 'import-damaged', 'import-empty',
    'import-too-many'. A row is refused with 'import-row-damaged' (no record, or without id, times or a known status).
    """
    made: MadePlan = {}
    for _ in export_plan_steps(data, mode, existing, context, made):
        pass
    plan: Plan = made["plan"]
    return plan


def export_plan_steps(
    data: Any, mode: str, existing: list[Application], context: Context, made: MadePlan
) -> Iterator[float]:
    """Puts the result of `export_plan` into `made` as `plan`; yields how far it is, 0 to 1, so that a page gets its turn."""
    error = export_problem(data)
    plan = new_plan(error, "jobtrack", mode, existing)
    made["plan"] = plan
    if error != "":
        return
    settings = fitted(data["settings"], SETTINGS)
    listings = data["listings"]
    stages = merged_stages(context["stages"] if mode == "merge" else [], settings)
    statuses = list(STATUSES)
    statuses.extend([stage["id"] for stage in stages])
    index: Entries = {}
    if mode == "merge":
        yield from index_steps(existing, context["described"], index)
    places = ranks(stages)
    applications = data["applications"]
    for place in range(len(applications)):
        read = _read(applications[place], listings, statuses, data["schema"])
        if read is None:
            refuse(plan, place + 1, "import-row-damaged")
        else:
            take(plan, index, place + 1, read, True, places)
        if place % STEP == 0:
            yield place / len(applications)
    if "cvs" in data and isinstance(data["cvs"], list):
        plan["cvs"] = [cv for cv in [_read_cv(raw) for raw in data["cvs"]] if cv is not None]
    if mode == "replace":
        plan["settings"] = settings
        settings["stages"] = stages
    else:
        added = merged_words(context["words"] if "words" in context else {}, settings)
        if len(stages) > len(context["stages"]):
            added["stages"] = stages
        if len(keys_of(added)) > 0:
            plan["settings"] = added
    yield from finishing_steps(plan, context["now"])
    plan["files"] = _named_files(data, plan)


def _named_files(data: dict[str, Any], plan: Plan) -> list[list[str]]:
    """[id, base64] of the files that the plan's applications and CVs name and the export holds."""
    held = data["files"] if "files" in data and is_record(data["files"]) else {}
    named = [record["application"] for record in plan["records"]]
    named.extend(plan["cvs"])
    found: list[list[str]] = []
    for key in keys_of(named_keys(named)):
        identifier = key[len(FILE_KEY) :]
        if _is_id(identifier) and identifier in held and is_text(held[identifier]):
            if len(held[identifier]) <= longest_content(LARGEST_FILE):
                found.append([identifier, held[identifier]])
    return found


def export_problem(data: object) -> str:
    """Why a decoded file is no export that can be read; '' when it is one."""
    if not is_record(data) or not all([is_field_name(name) for name in keys_of(data)]):
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


def merged_stages(stages: list[Stage], settings: Settings) -> list[Stage]:
    """The own stages in `settings`, followed by those of the file that are not among them."""
    together = list(stages)
    theirs = own_stages(settings)
    for stage in theirs if isinstance(theirs, list) else []:
        if is_record(stage) and "id" in stage and "label" in stage and "after" in stage and _is_id(stage["id"]):
            known = [other["id"] for other in together]
            known.extend(STATUSES)
            is_whole = is_text(stage["label"]) and is_text(stage["after"])
            if is_whole and stage["id"] not in known and len(together) < MOST_STAGES:
                together.append({"id": stage["id"], "label": stage["label"][:LONGEST_LABEL], "after": stage["after"]})
    return together


def _read(raw: Any, listings: Mapping[str, Any], statuses: list[str], schema: int) -> ReadRecord | None:
    """The record as `plan.take` needs it; None when it is too damaged."""
    if not is_record(raw) or "id" not in raw or not _is_id(raw["id"]):
        return None
    for field in ["applied_at", "updated_at"]:
        if field not in raw or not is_number(raw[field]) or raw[field] < 0 or raw[field] > LAST_TIME:
            return None
    if "status" not in raw or raw["status"] not in statuses:
        return None
    warnings: list[str] = []
    application = copied(raw)
    for field in TEXTS:
        application[field] = _text(raw, field, warnings)
    if application["title"] == "":
        application["title"] = UNTITLED
    if application["kind"] not in KINDS:
        application["kind"] = "manual"
    if application["url"] != "" and typed_address(application["url"]) == "":
        warnings.append("import-url-unread")
    application["confirmed"] = "confirmed" in raw and raw["confirmed"] is True
    application["history"] = _history(raw, warnings)
    for field in ["sources", "match", "follow_up"]:
        if field not in raw or not is_record(raw[field]):
            application[field] = {} if field == "sources" else None
    for field in ["contacts", "links", "letters", "messages"]:
        if field in raw and not isinstance(raw[field], list):
            application[field] = []
    identifier = raw["id"]
    is_described = identifier in listings and is_text(listings[identifier])
    return {
        "application": completed_application(migrated({"app": [application], "settings": {}}, schema)["app"][0]),
        "description": kept_text(listings[identifier], DESCRIPTION_LIMIT) if is_described else "",
        "warnings": warnings,
    }


def _text(raw: Mapping[str, Any], field: str, warnings: list[str]) -> str:
    if field not in raw or not is_text(raw[field]):
        return ""
    limit: int = SHAPES[field]["limit"]
    text: str = raw[field]
    if len(text) > limit:
        warnings.append("import-cell-long")
    return text[:limit]


def _history(raw: Mapping[str, Any], warnings: list[str]) -> list[Event]:
    events: list[Event] = []
    if "history" in raw and isinstance(raw["history"], list):
        events = fitted(raw["history"], SHAPES["history"])
    if len(events) == 0:
        warnings.append("import-history-missing")
        events.append({"at": raw["applied_at"], "event": raw["status"]})
    return events


def _read_cv(raw: object) -> Cv | None:
    """A CV of the file, checked; None when it is too damaged."""
    if not is_record(raw) or "id" not in raw or not _is_id(raw["id"]):
        return None
    for field in ["name", "text"]:
        if field not in raw or not is_text(raw[field]):
            return None
    return cv_under("cv:" + raw["id"], raw) if "added_at" in raw and is_number(raw["added_at"]) else None


def _is_id(value: Any) -> bool:
    """Whether a value can be the id in a storage key."""
    if not is_identifier(value) or len(value) > 80:
        return False
    for character in value:
        if character not in ID_CHARACTERS:
            return False
    return value not in RESERVED
