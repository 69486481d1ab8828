"""The form in which a person adds an application by hand: one sent elsewhere, or before JobTrack was installed."""

from typing import Any

from extension_src.browser.format import from_input_date, input_date
from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.applications.limits import EDITABLE_LIMITS
from extension_src.pages.parts.companions import same_company_view, same_job_view
from extension_src.pages.parts.status_select import offered_statuses, status_label
from extension_src.pages.tracker.advert_field import advert_field, read_mark, typed_field

NOTHING_ADDED = {
    "title": "", "company": "", "url": "", "location": "", "salary": "", "applied_on": "", "status": "", "notes": "", "tags": "",
    "description": "", "read": [],
}  # fmt: skip


def added_message(adding) -> dict[str, Any]:
    """The message that stores the filled-in form."""
    fields = {name: adding[name].strip() for name in ["title", "company", "url", "location", "salary", "notes"]}
    moment = from_input_date(adding["applied_on"], Date.now())
    if moment is not None:
        fields["applied_at"] = moment
    if adding["status"] != "":
        fields["status"] = adding["status"]
    tags = [tag.strip() for tag in adding["tags"].split(",") if tag.strip() != ""]
    if len(tags) > 0:
        fields["tags"] = tags
    return {"type": "add", "application": fields, "description": adding["description"]}


def _field(adding, field: str, kind: str, tracker):
    def typed(event):
        words = event.target.value
        tracker.changes.edit_added(lambda now: typed_field(now, field, words))

    value = adding[field]
    if field == "applied_on" and value == "":
        value = input_date(Date.now())
    properties = {
        "type": kind,
        "id": f"field-{field}",
        "value": value,
        "required": field == "title",
        "maxLength": EDITABLE_LIMITS.get(field, 300),
        "onInput": typed,
    }
    label = text("field_applied_at") if field == "applied_on" else text(f"field_{field}")
    children = [h("label", {"for": f"field-{field}"}, [label]), h("input", properties, []), read_mark(adding, field)]
    return h("div", {"class": "field", "key": field}, children)


def _set(field: str, event, tracker) -> None:
    fields = {}
    fields[field] = event.target.value
    tracker.changes.edit_added(lambda now: fields)


def _status(adding, settings, tracker):
    options = []
    for status in offered_statuses(settings):
        options.append(h("option", {"key": status, "value": status}, [status_label(status, settings)]))
    properties = {
        "id": "field-added-status",
        "value": adding["status"] or "applied",
        "onChange": lambda event: _set("status", event, tracker),
    }
    children = [h("label", {"for": "field-added-status"}, [text("field_status")]), h("select", properties, options)]
    return h("div", {"class": "field", "key": "status"}, children)


def adding_form(state, tracker):
    """The form; the browser itself checks that there is a title. It says where the job is there already."""
    adding = state["adding"]
    description = {
        "id": "field-description",
        "rows": 6,
        "value": adding["description"],
        "onInput": lambda event: _set("description", event, tracker),
    }

    def submitted(event):
        event.preventDefault()
        tracker.changes.keep_added()

    known = same_job_view(state["rows"], adding, state["settings"])
    if known is None:
        known = same_company_view(state["rows"], adding["company"], "", state["settings"])
    children = [
        advert_field(tracker),
        _field(adding, "title", "text", tracker),
        _field(adding, "company", "text", tracker),
        known,
        _field(adding, "url", "text", tracker),
        _field(adding, "location", "text", tracker),
        _field(adding, "salary", "text", tracker),
        _field(adding, "applied_on", "date", tracker),
        _status(adding, state["settings"], tracker),
        h(
            "div",
            {"class": "field", "key": "description"},
            [h("label", {"for": "field-description"}, [text("listing_text")]), h("textarea", description, [])],
        ),
        _field(adding, "tags", "text", tracker),
        _field(adding, "notes", "text", tracker),
        h("button", {"type": "submit", "class": "primary", "key": "keep"}, [text("add")]),
    ]
    return h("form", {"class": "application-form", "key": "adding", "onSubmit": submitted}, children)
