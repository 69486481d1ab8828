"""Every field of an application, editable in place: used by the popup and by the tracker's pane."""

from extension_src.browser.format import date_and_time, from_input_date, input_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.record import EDITABLE_LIMITS, UNTITLED
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.icons import icon_link
from extension_src.pages.parts.status_select import status_label, status_select

# The events in the history that are not statuses.
EVENTS = ["confirmed", "clicked", "sign-in"]


def _line(record, draft, field: str, kind: str, on_edit):
    value = draft.get(field, "" if record[field] == UNTITLED else record[field])
    properties = {
        "type": kind,
        "name": field,
        "id": f"field-{field}",
        "value": value,
        "maxLength": EDITABLE_LIMITS[field],
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


def _event_label(event: str, settings) -> str:
    if event in EVENTS:
        return text("event_" + event.replace("-", "_"))
    return status_label(event, settings)


def history_view(record, settings):
    """What happened to the application and when, newest first."""
    events = record["history"]
    lines = []
    for position in range(len(events) - 1, -1, -1):
        event = events[position]
        moment = h("time", {}, [date_and_time(event["at"])])
        lines.append(h("li", {"key": f"{position}"}, [h("span", {}, [_event_label(event["event"], settings)]), moment]))
    return h(
        "details", {"class": "history", "key": "history"}, [h("summary", {}, [text("history")]), h("ol", {}, lines)]
    )


def application_form(record, draft, settings, on_edit, on_leave):
    """The form of a stored application.

    `draft`: the values being typed, by field. Each change calls `on_edit(field, value)` at once, and leaving a field calls
    `on_leave()`.
    """
    properties = {
        "class": "application-form",
        "key": record["id"],
        "onSubmit": lambda event: event.preventDefault(),
        "onFocusOut": lambda event: on_leave(),
    }
    return h(
        "form",
        properties,
        [
            h("div", {"class": "pair", "key": "when"}, [_status(record, settings, on_edit), _date(record, on_edit)]),
            _notes(record, draft, on_edit),
            _line(record, draft, "title", "text", on_edit),
            _line(record, draft, "company", "text", on_edit),
            h(
                "div",
                {"class": "pair", "key": "where"},
                [_line(record, draft, "location", "text", on_edit), _line(record, draft, "salary", "text", on_edit)],
            ),
            _address(record, draft, on_edit),
            history_view(record, settings),
        ],
    )
