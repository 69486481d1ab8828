"""An application as a card whose fields are edited in place: used by the popup and by the tracker's pane."""

from typing import Any

from extension_src.browser.format import from_input_date, input_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.limits import EDITABLE_LIMITS
from extension_src.core.applications.record import UNTITLED
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.icons import icon_link
from extension_src.pages.parts.status_select import status_select


def _line(record, draft, field: str, kind: str, on_edit):
    value = draft.get(field, "" if record[field] == UNTITLED else record[field])
    properties = {
        "type": kind,
        "name": field,
        "id": f"field-{field}",
        "value": value,
        "maxLength": EDITABLE_LIMITS[field],
        "placeholder": text(f"field_{field}"),
        "onInput": lambda event: on_edit(field, event.target.value),
    }
    return h(
        "div",
        {"class": "field", "key": field},
        [h("label", {"for": f"field-{field}"}, [text(f"field_{field}")]), h("input", properties, [])],
    )


def _address(record, draft, on_edit):
    field = _line(record, draft, "url", "url", on_edit)
    address = record["url"]
    # Only web addresses: an imported `javascript:` address must not become a link.
    if not (address.startswith("https://") or address.startswith("http://")):
        return field
    return h("div", {"class": "with-button", "key": "url"}, [field, icon_link("link", text("open_listing"), address)])


def _status(record, settings, on_edit):
    label = filled("status_of", {"title": title_of(record)})
    chosen = status_select(record, label, settings, lambda status: on_edit("status", status))
    return h(
        "div", {"class": "field", "key": "status"}, [h("span", {"class": "label"}, [text("field_status")]), chosen]
    )


def _date(record, on_edit):
    def changed(event):
        moment = from_input_date(event.target.value, record["applied_at"])
        if moment is not None:
            on_edit("applied_at", moment)

    properties = {
        "type": "date",
        "id": "field-applied_at",
        "value": input_date(record["applied_at"]),
        "onChange": changed,
    }
    return h(
        "div",
        {"class": "field", "key": "applied_at"},
        [h("label", {"for": "field-applied_at"}, [text("field_applied_at")]), h("input", properties, [])],
    )


def _notes(record, draft, on_edit):
    properties = {
        "id": "field-notes",
        "name": "notes",
        "rows": 4,
        "value": draft.get("notes", record["notes"]),
        "maxLength": EDITABLE_LIMITS["notes"],
        "placeholder": text("notes_hint"),
        "onInput": lambda event: on_edit("notes", event.target.value),
    }
    return h(
        "div",
        {"class": "field", "key": "notes"},
        [h("label", {"for": "field-notes"}, [text("field_notes")]), h("textarea", properties, [])],
    )


def last_event_at(record):
    """When the application came into its status (ms), by the history; None where the history does not say it."""
    at = None
    for event in record["history"]:
        if event["event"] == record["status"]:
            at = event["at"]
    return at


def _since(record, on_event):
    """The day of the status, as a field: a rejection often came some days ago. None where no event gave the status."""
    at = last_event_at(record)
    # The day of what was sent or saved is the day applied, which has its own field.
    if at is None or record["status"] in ["saved", "applied"]:
        return None

    def changed(event):
        to = from_input_date(event.target.value, at)
        if to is not None:
            now: int = Date.now()
            on_event({"act": "move", "at": at, "event": record["status"], "to": min(to, now)})

    properties = {
        "type": "date",
        "id": "field-status_since",
        "value": input_date(at),
        "max": input_date(Date.now()),
        "onChange": changed,
    }
    children = [h("label", {"for": "field-status_since"}, [text("status_since")]), h("input", properties, [])]
    return h("div", {"class": "field", "key": "since"}, children)


def application_form(record, draft, settings, on_edit, on_leave, on_event, middle: list[Any]):
    """The card of a stored application: its fields, edited where they stand.

    `draft`: the values being typed, by field. Each change calls `on_edit(field, value)` at once, leaving a field calls
    `on_leave()`, and a corrected day of the history `on_event(change)`. `middle`: views that stand before the notes.
    """
    properties = {
        "class": "application-form card-form",
        "key": record["id"],
        "onSubmit": lambda event: event.preventDefault(),
        "onFocusOut": lambda event: on_leave(),
    }
    since = _since(record, on_event)
    state = [_status(record, settings, on_edit), _date(record, on_edit) if since is None else since]
    children = [
        _line(record, draft, "title", "text", on_edit),
        _line(record, draft, "company", "text", on_edit),
        h(
            "div",
            {"class": "pair", "key": "where"},
            [_line(record, draft, "location", "text", on_edit), _line(record, draft, "salary", "text", on_edit)],
        ),
        h("div", {"class": "pair", "key": "when"}, state),
    ]
    children.extend(middle)
    children.append(_notes(record, draft, on_edit))
    link = _address(record, draft, on_edit)
    if since is not None:
        link = h("div", {"class": "pair", "key": "sent"}, [_date(record, on_edit), link])
    children.append(link)
    return h("form", properties, children)
