"""Changes that a person makes on the extension's pages. Each one returns an `undo` id with which it can be taken back."""

from collections.abc import Mapping
from typing import Any

from extension_src.background import board_scripts
from extension_src.background.store import store
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import Reading, local
from extension_src.browser.types.messages import Answer, Message
from extension_src.core.applications.changes import changed_application, checked_fields, difference, with_cv_in_use
from extension_src.core.applications.limits import DESCRIPTION_LIMIT
from extension_src.core.applications.merging import copied
from extension_src.core.applications.record import UNTITLED, new_application
from extension_src.core.applications.refused import Refused
from extension_src.core.applications.shapes import kept_text
from extension_src.core.applications.statuses import own_stages
from extension_src.core.match.corrections import (
    corrections_of,
    is_correction,
    with_confirmed,
    with_correction,
    without_correction,
)
from extension_src.core.match.waiting import default_cv
from extension_src.core.native.lists import joined
from extension_src.core.native.records import is_record, is_text, keys_of
from extension_src.core.storage.kept import checked_settings
from extension_src.core.storage.plan import FOREKNOWN
from extension_src.core.storage.taking_back import keys_to_take_back, taken_back
from extension_src.core.storage.undo import new_undo, undo_key
from extension_src.core.types.applications import Pair
from extension_src.core.types.settings import ReadingCorrection, Settings
from extension_src.core.types.stored import Operation, Stored

BATCH_LIMIT = 200000


class NotFound(Exception):
    """The thing that the message names is not stored, or no longer."""


class NotPossible(Exception):
    """The request cannot be carried out; the argument is the id of the error that the page shows."""


def undo_record(now: int) -> Operation:
    """An empty undo record, made at `now` (ms), to be filled with what a change replaces."""
    return new_undo(new_id(now), now)


def changed_settings(settings: Settings, fields: Mapping[str, object], undo: Operation) -> Settings:
    """The settings with these fields set; each field's old and new value is noted in the undo record."""
    before: Any = settings
    changed: Any = copied(settings)
    for name in keys_of(fields):
        undo["settings"][name] = [before[name] if name in before else None, fields[name]]
        changed[name] = fields[name]
    return changed


def checked_ids(raw: Any) -> list[str]:
    if not Array.isArray(raw) or len(raw) > BATCH_LIMIT or any([not is_text(identifier) for identifier in raw]):
        raise Refused("ids")
    return raw


def own_stage_ids(stored: Stored) -> list[str]:
    """The ids of the stages that the person added to the built-in statuses, read from the stored `settings`."""
    return [stage["id"] for stage in own_stages(stored["settings"])] if "settings" in stored else []


async def change_applications(message: Message) -> Answer:
    """Set fields of some applications: {ids, fields} -> {undo}."""
    ids = checked_ids(message["ids"])
    reading = Reading()
    both = await Promise.all([reading.of(FOREKNOWN), store.applications(ids)])
    stored = both[0]
    applications = both[1]
    fields = checked_fields(message["fields"], own_stage_ids(stored))
    now = Date.now()
    undo = undo_record(now)
    pairs: list[Pair] = []
    for before in applications:
        after = changed_application(before, fields, now)
        if "status_at" not in fields:
            # What is said of an earlier day went out with whatever was in use then, which nobody knows.
            after = with_cv_in_use(before, after, default_cv(stored))
        pairs.append([before, after])
        undo["changed"][before["id"]] = difference(before, after)
    if len(pairs) == 0:
        raise NotFound("application")
    records = {}
    if "description" in fields:
        keys = [f"job:{before['id']}" for before in applications]
        stored = await local.get(keys)
        for key in keys:
            undo["records"][key] = stored[key] if key in stored else None
            records[key] = fields["description"]
    await store.commit(pairs, records, [], undo, reading)
    return {"undo": undo["id"]}


async def place_cards(message: Message) -> Answer:
    """Put cards at heights in their columns of the board: {heights: {id: number}} -> {undo}."""
    heights = message["heights"]
    if not is_record(heights):
        raise Refused("heights")
    now = Date.now()
    undo = undo_record(now)
    pairs: list[Pair] = []
    for before in await store.applications(checked_ids(keys_of(heights))):
        fields = checked_fields({"board_place": heights[before["id"]]}, [])
        after = changed_application(before, fields, now)
        pairs.append([before, after])
        undo["changed"][before["id"]] = difference(before, after)
    if len(pairs) == 0:
        raise NotFound("application")
    await store.commit(pairs, {}, [], undo)
    return {"undo": undo["id"]}


async def delete_applications(message: Message) -> Answer:
    """Delete applications: {ids} -> {undo}. Their listing texts stay stored until the undo record ends, at most a day."""
    applications = await store.applications(checked_ids(message["ids"]))
    if len(applications) == 0:
        raise NotFound("application")
    undo = undo_record(Date.now())
    undo["deleted"] = applications
    undo["held"] = [f"job:{application['id']}" for application in applications]
    undo["forget"] = [f"app:{application['id']}" for application in applications]
    await store.commit([[application, None] for application in applications], {}, [], undo)
    return {"undo": undo["id"]}


async def add_application(message: Message) -> Answer:
    """Add an application by hand: {application: fields, description} -> {id, undo}."""
    now = Date.now()
    reading = Reading()
    fields = checked_fields(message["application"], own_stage_ids(await reading.of(FOREKNOWN)))
    description = message["description"] if "description" in message and is_text(message["description"]) else ""
    blank: dict[str, object] = {
        "board": "",
        "job_id": "",
        "title": "",
        "company": "",
        "url": "",
        "location": "",
        "salary": "",
    }
    blank["kind"] = "manual"
    blank["sources"] = {}
    status = fields["status"] if "status" in fields else "applied"
    application = new_application(new_id(now), blank, status, now)
    # A person who adds an application by hand says that it was sent.
    application["confirmed"] = True
    application = changed_application(application, fields, now)
    if application["title"] == "":
        application["title"] = UNTITLED
    application["history"] = [{"at": application["applied_at"], "event": status}]
    undo = undo_record(now)
    undo["added"] = [application["id"]]
    records = {}
    if description != "":
        records[f"job:{application['id']}"] = kept_text(description, DESCRIPTION_LIMIT)
    await store.commit([[None, application]], records, [], undo, reading)
    return {"id": application["id"], "undo": undo["id"]}


async def take_back(message: Message) -> Answer:
    """Take a change back: {undo} -> {}. A field that was changed again since then keeps its present value."""
    if not is_text(message["undo"]):
        raise Refused("undo")
    key = undo_key(message["undo"])
    reading = Reading()
    stored = await reading.of(joined([key], FOREKNOWN))
    if key not in stored:
        raise NotFound("undo")
    record = stored[key]
    change = taken_back(record, await reading.of(keys_to_take_back(record)), Date.now())
    await store.commit(change["pairs"], change["records"], change["removals"], None, reading)
    return {}


async def change_settings(message: Message) -> Answer:
    """Set settings: {fields} -> {settings}."""
    fields = message["fields"]
    checked = checked_settings(fields)
    stored = await local.get(["settings"])
    settings: Settings = copied(stored["settings"]) if "settings" in stored else {}
    before = copied(settings)
    for name in keys_of(checked):
        settings[name] = checked[name]  # type: ignore[literal-required]
    # First, so that a page opened once the agreement is stored has its script.
    await board_scripts.follow(settings)
    try:
        await store.commit([], {"settings": settings}, [], None)
    except Exception as error:
        await board_scripts.follow(before)
        raise error
    return {"settings": settings}


async def correct(message: Message) -> Answer:
    """Keep or take back what a person says beside their CVs: {correction: {kind, name, value}, is_taken_back} ->
    {corrections, undo}."""
    said = message["correction"]
    if not is_correction(said):
        raise Refused("correction")
    settings = await stored_settings()
    known = corrections_of(settings)
    is_taken_back = "is_taken_back" in message and message["is_taken_back"] is True
    kept = without_correction(known, said) if is_taken_back else with_correction(known, said)
    return await keep_corrections(settings, kept)


async def confirm_claim(message: Message) -> Answer:
    """Keep what a person confirmed in a letter ("it is true") as a correction: {claim: {kind, text}} -> {corrections, undo}.
    A claim of a kind that no match reads changes nothing."""
    claim = message["claim"]
    if not is_record(claim) or not all([name in claim and is_text(claim[name]) for name in ["kind", "text"]]):
        raise Refused("claim")
    settings = await stored_settings()
    return await keep_corrections(settings, with_confirmed(corrections_of(settings), claim))


async def stored_settings() -> Settings:
    stored = await local.get(["settings"])
    return stored["settings"] if "settings" in stored else {}


async def keep_corrections(settings: Settings, corrections: list[ReadingCorrection]) -> Answer:
    undo = undo_record(Date.now())
    changed = changed_settings(settings, checked_settings({"corrections": corrections}), undo)
    await store.commit([], {"settings": changed}, [], undo)
    return {"corrections": corrections, "undo": undo["id"]}
