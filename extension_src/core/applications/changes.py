"""Changes that a person makes to applications, as pure functions. The worker stores the results."""

from typing import Any

from extension_src.core.applications.fields import FIELDS, LISTING_TEXT, typed_address, whole_match
from extension_src.core.applications.merging import copied
from extension_src.core.applications.record import EDITABLE_LIMITS, UNTITLED, with_event
from extension_src.core.applications.refused import Refused
from extension_src.core.applications.shapes import fitted
from extension_src.core.applications.statuses import STATUSES
from extension_src.core.native.records import is_record, is_text, keys_of, same_json

# The fields that a person may set; the status and the listing's text are handled apart.
EDITABLE = ["confirmed", "applied_at", "cv", "follow_up", "contacts", "links", "letters", "match"]
EDITABLE.extend(EDITABLE_LIMITS.keys())


def checked_fields(raw: Any, own_stages: list[str]) -> dict[str, Any]:
    """The fields of a change, checked for type and size; raises Refused with the name of a field that does not fit."""
    if not is_record(raw):
        raise Refused("fields")
    fields: dict[str, Any] = {}
    for name in keys_of(raw):
        fields[name] = _checked_field(name, raw[name], own_stages)
    return fields


def _checked_field(name: str, value: Any, own_stages: list[str]) -> Any:
    if name == "status":
        if not is_text(value) or (value not in STATUSES and value not in own_stages):
            raise Refused(name)
        return value
    if name == "description":
        shape = LISTING_TEXT
    elif name in EDITABLE:
        shape = FIELDS[name]
    else:
        raise Refused(name)
    kept = fitted(value, shape)
    if kept is None and not (value is None and "optional" in shape):
        raise Refused(name)
    if name == "url":
        return typed_address(kept)
    return whole_match(kept) if name == "match" else kept


def changed_application(application: Any, fields: Any, now: int) -> Any:
    """The application with the fields set. A new status, or an answer to "did you finish?", is added to the history."""
    changed = copied(application)
    sources = copied(changed["sources"]) if "sources" in changed else {}
    for name in keys_of(fields):
        if name == "description":
            sources[name] = "user"
            continue
        value = fields[name]
        if name in EDITABLE_LIMITS:
            value = value.strip() if name != "notes" else value
            if name == "title" and value == "":
                value = UNTITLED
            if name != "notes" and name != "url":
                sources[name] = "user"
        if name == "cv":
            # The person chose this CV, so scoring does not replace it.
            sources[name] = "user"
        if name == "status" and value != changed["status"]:
            changed["history"] = with_event(changed["history"], now, value)
        if name == "confirmed" and value and not changed["confirmed"]:
            changed["history"] = with_event(changed["history"], now, "confirmed")
        changed[name] = value
    changed["sources"] = sources
    changed["updated_at"] = now
    return changed


def difference(before: Any, after: Any) -> Any:
    """What undo needs to take back a change of one application.

    {"fields": {name: [before, after]}, "events": [added], "gone": [events that the change removed]}.
    """
    fields: dict[str, Any] = {}
    names = keys_of(after)
    names.extend([name for name in keys_of(before) if name not in after])
    for name in names:
        if name in ("history", "updated_at"):
            continue
        earlier = before[name] if name in before else None
        later = after[name] if name in after else None
        if not same_json(earlier, later):
            fields[name] = [earlier, later]
    return {
        "fields": fields,
        "events": [event for event in after["history"] if not _is_among(event, before["history"])],
        "gone": [event for event in before["history"] if not _is_among(event, after["history"])],
    }


def undone_application(application: Any, change: Any, now: int) -> Any:
    """The application with a change taken back, field by field; a field that was changed again since stays as it is."""
    undone = copied(application)
    for name in keys_of(change["fields"]):
        pair = change["fields"][name]
        current = undone[name] if name in undone else None
        if same_json(current, pair[1]):
            undone[name] = pair[0]
    history = [event for event in undone["history"] if not _is_among(event, change["events"])]
    if len(change["gone"]) > 0:
        history.extend(change["gone"])
        history = sorted(history, key=lambda event: event["at"])
    undone["history"] = history
    undone["updated_at"] = now
    return undone


def _is_among(event: Any, events: list[Any]) -> bool:
    return any([event["at"] == other["at"] and event["event"] == other["event"] for other in events])
