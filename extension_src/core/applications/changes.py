"""Changes that a person makes to applications, as pure functions. The worker stores the results."""

from typing import Any

from extension_src.core.applications.fields import EDITED, SHAPES
from extension_src.core.applications.limits import EDITABLE_LIMITS, LONGEST_TAG, MOST_TAGS
from extension_src.core.applications.merging import copied
from extension_src.core.applications.record import UNTITLED, in_order, with_event, with_record
from extension_src.core.applications.refused import Refused
from extension_src.core.applications.shapes import fitted, text, time
from extension_src.core.applications.statuses import OWN_STAGE, STATUSES
from extension_src.core.applications.values import EVENT_CHANGE, LISTING_TEXT, whole_match
from extension_src.core.applications.web_address import typed_address
from extension_src.core.native.records import is_record, is_text, keys_of, same_json
from extension_src.core.native.strings import split_words
from extension_src.core.native.words import folded
from extension_src.core.types.applications import Application, Correction, Difference, Event, Fields, File

# What is said beside the fields: the day of the new status, a correction of the history, and a tag beside those that are there.
BESIDE = {"status_at": time(), "event": EVENT_CHANGE, "add_tag": text(LONGEST_TAG)}
# A listing that was saved was not sent, and one may withdraw from what was never sent: neither confirms.
NO_CONFIRMATION = ["saved", "withdrawn"]
NOTE = "note"


def checked_fields(raw: object, own_stages: list[str]) -> Fields:
    """The fields of a change, checked for type and size; raises Refused with the name of a field that does not fit."""
    if not is_record(raw):
        raise Refused("fields")
    fields: Any = {}
    for name in keys_of(raw):
        fields[name] = _checked_field(name, raw[name], own_stages)
    checked: Fields = fields
    return checked


def _checked_field(name: str, value: object, own_stages: list[str]) -> Any:
    if name == "status":
        if not is_text(value) or (value not in STATUSES and value not in own_stages):
            raise Refused(name)
        return value
    if name == "description":
        shape = LISTING_TEXT
    elif name in EDITED:
        shape = SHAPES[name]
    elif name in BESIDE:
        shape = BESIDE[name]
    else:
        raise Refused(name)
    kept = fitted(value, shape)
    if kept is None and not (value is None and "optional" in shape):
        raise Refused(name)
    if name == "url":
        return typed_address(kept)
    if name == "tags":
        return _distinct(kept)
    if name == "appointments":
        return sorted(kept, key=lambda one: one["at"])
    return whole_match(kept) if name == "match" else kept


def changed_application(application: Application, fields: Fields, now: int) -> Application:
    """The application with the fields set. A new status, or an answer to "did you finish?", is added to the history.

    `status_at` (ms) is when the status changed, `now` where it is left out. A status that the person gives confirms that the
    application was sent. `event` corrects the history: `{"act": "add", "at", "note"}`, `{"act": "move", "at", "event", "to"}`
    or `{"act": "remove", "at", "event"}`. `add_tag` joins the tags.
    """
    changed = copied(application)
    sources = copied(changed["sources"]) if "sources" in changed else {}
    for name in keys_of(fields):
        if name == "description":
            sources[name] = "user"
            continue
        if name in BESIDE:
            continue
        value = fields[name]  # type: ignore[literal-required]
        if name == "status":
            _set_status(changed, value, fields, now)
            continue
        if name in EDITABLE_LIMITS:
            value = value.strip() if name != "notes" else value
            if name == "title" and value == "":
                value = UNTITLED
            if name != "notes" and name != "url":
                sources[name] = "user"
        if name == "cv":
            # The person chose this CV, so scoring does not replace it.
            sources[name] = "user"
        if name == "confirmed" and value and not changed["confirmed"]:
            changed["history"] = with_event(changed["history"], now, "confirmed")
        changed[name] = value  # type: ignore[literal-required]
    if "add_tag" in fields:
        tags = list(changed["tags"]) if "tags" in changed else []
        tags.append(fields["add_tag"])
        changed["tags"] = _distinct(tags)[:MOST_TAGS]
    if "event" in fields:
        _correct_history(changed, fields["event"])
    changed["sources"] = sources
    changed["updated_at"] = now
    return changed


def with_cv_in_use(before: Application | None, after: Application, cv: str) -> Application:
    """The application after a change with the CV it went out with: the version in use when it is first sent. One that was
    noted already stays; `before` is None for a new application, `cv` is '' where there is none."""
    is_first = after["status"] == "applied" and (before is None or before["status"] == "saved")
    if not is_first or cv == "" or ("cv" in after and after["cv"] != ""):
        return after
    sent = copied(after)
    sent["cv"] = cv
    sources = copied(after["sources"]) if "sources" in after else {}
    sources["cv"] = "apply"
    sent["sources"] = sources
    return sent


def _set_status(changed: Application, status: str, fields: Fields, now: int) -> None:
    is_dated = "status_at" in fields
    at = min(fields["status_at"], now) if is_dated else now
    before = changed["status"]
    if status != before:
        changed["history"] = with_event(changed["history"], at, status)
        if before == "saved" and status == "applied" and "applied_at" not in fields:
            changed["applied_at"] = at
    elif is_dated:
        known = [event for event in changed["history"] if event["event"] == status]
        if len(known) > 0:
            last = known[len(known) - 1]
            _correct_history(changed, {"act": "move", "at": last["at"], "event": status, "to": at})
    changed["status"] = status
    if status == "saved":
        changed["confirmed"] = False
    elif status not in NO_CONFIRMATION:
        changed["confirmed"] = True


def _correct_history(changed: Application, change: Correction) -> None:
    """Add a dated note, move an event to another time, or remove one. The day applied moves with its event, and the status
    goes back to the one before when its own event is removed; a history never becomes empty."""
    if change["act"] == "add":
        if "note" in change and change["note"].strip() != "":
            note: Event = {"at": change["at"], "event": NOTE, "note": change["note"].strip()}
            changed["history"] = with_record(changed["history"], note)
        return
    name = change["event"] if "event" in change else ""
    target: Event = {"at": change["at"], "event": name}
    if not _is_among(target, changed["history"]):
        return
    others = [event for event in changed["history"] if not _is_among(event, [target])]
    if change["act"] == "remove":
        if len(others) > 0:
            changed["history"] = others
            _fall_back(changed, name)
        return
    if "to" not in change:
        return
    moved: list[Event] = []
    for event in changed["history"]:
        one = copied(event)
        if _is_among(event, [target]):
            one["at"] = change["to"]
            # The person said when it was, so an import's guess is over.
            if "imported" in one:
                one.pop("imported")
        moved.append(one)
    changed["history"] = in_order(moved)
    if name == "applied" and changed["applied_at"] == change["at"]:
        changed["applied_at"] = change["to"]


def _fall_back(changed: Application, removed: str) -> None:
    """Give the application the last status that its history still names, when the event of its status was removed."""
    if removed != changed["status"]:
        return
    named = [event["event"] for event in changed["history"] if _is_status(event["event"])]
    if removed in named or len(named) == 0:
        return
    changed["status"] = named[len(named) - 1]


def _is_status(event: str) -> bool:
    return event in STATUSES or event.startswith(OWN_STAGE)


def _distinct(tags: list[str]) -> list[str]:
    """The tags without blanks around them, without empty ones, and each once, whatever its case and accents."""
    kept: list[str] = []
    known: list[str] = []
    for tag in tags:
        words = " ".join(split_words(tag))
        if words != "" and folded(words) not in known:
            kept.append(words)
            known.append(folded(words))
    return kept


def difference(before: Application, after: Application) -> Difference:
    """What undo needs to take back a change of one application.

    {"fields": {name: [before, after]}, "events": [added], "gone": [events that the change removed]}.
    """
    fields: dict[str, list[object]] = {}
    names = keys_of(after)
    names.extend([name for name in keys_of(before) if name not in after])
    for name in names:
        if name in ("history", "updated_at"):
            continue
        earlier = before[name] if name in before else None  # type: ignore[literal-required]
        later = after[name] if name in after else None  # type: ignore[literal-required]
        if not same_json(earlier, later):
            fields[name] = [earlier, later]
    return {
        "fields": fields,
        "events": [event for event in after["history"] if not _is_among(event, before["history"])],
        "gone": [event for event in before["history"] if not _is_among(event, after["history"])],
    }


def undone_application(application: Application, change: Difference, now: int) -> Application:
    """The application with a change taken back, field by field; a field that was changed again since stays as it is."""
    undone: Any = copied(application)
    for name in keys_of(change["fields"]):
        pair = change["fields"][name]
        current = undone[name] if name in undone else None
        if name == "files":
            undone[name] = _undone_files(current, pair[0], pair[1])
        elif same_json(current, pair[1]):
            undone[name] = pair[0]
    history = [event for event in undone["history"] if not _is_among(event, change["events"])]
    if len(change["gone"]) > 0:
        history.extend(change["gone"])
        history = sorted(history, key=lambda event: event["at"])
    undone["history"] = history
    undone["updated_at"] = now
    whole: Application = undone
    return whole


def _undone_files(current: list[File] | None, before: Any, after: Any) -> list[File]:
    """The present files without those that a change added and with those that it removed, the earliest first: several may
    have been attached since."""
    earlier = before if before is not None else []
    later = after if after is not None else []
    files = [
        file
        for file in (current if current is not None else [])
        if _has_file(earlier, file) or not _has_file(later, file)
    ]
    for file in earlier:
        if not _has_file(later, file) and not _has_file(files, file):
            files.append(file)
    return sorted(files, key=_added_at)


def _has_file(files: list[File], file: File) -> bool:
    identifier: str = file["id"]
    return any([identifier == other["id"] for other in files])


def _added_at(file: File) -> float:
    at: float = file["added_at"] if "added_at" in file else 0
    return at


def _is_among(event: Event, events: list[Event]) -> bool:
    return any([event["at"] == other["at"] and event["event"] == other["event"] for other in events])
