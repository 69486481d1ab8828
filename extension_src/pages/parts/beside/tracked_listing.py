"""What is at hand of an application beside its listing or the employer's form: status, appointment, notes, letter."""

from extension_src.browser.format import date_and_time
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.appointments import coming_appointment
from extension_src.core.applications.limits import EDITABLE_LIMITS
from extension_src.core.applications.shapes import web_address
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.status_select import status_select


def tracked_view(state, page):
    """The part of an open listing that is tracked; None where it is not."""
    record = state["tracked"]
    if record is None:
        return None
    identifier = record["id"]
    label = filled("status_of", {"title": title_of(record)})
    letter = {"class": "button", "href": f"letters.html?id={encodeURIComponent(identifier)}", "target": "_blank"}
    opened = {"type": "button", "onClick": lambda event: page.opened.open(identifier)}
    children = [
        status_select(record, label, state["settings"], lambda status: page.set_status(identifier, status)),
        _appointment(coming_appointment(record, Date.now())),
        _notes(record, state["draft"], page),
        h(
            "div",
            {"class": "answers"},
            [h("button", opened, [text("tracked_open")]), h("a", letter, [text("letter")])],
        ),
    ]
    return h("div", {"class": "tracked", "key": identifier}, children)


def _appointment(appointment):
    """When and where the next appointment is, None without one."""
    if appointment is None:
        return None
    named = h("span", {"class": "visually-hidden"}, [text("meetings")])
    words = [named, h("strong", {}, [date_and_time(appointment["at"])])]
    place: str = appointment["place"] if "place" in appointment else ""
    if place != "":
        address = web_address(place)
        way = {"href": address, "target": "_blank", "rel": "noreferrer"}
        words.append(h("span", {}, [place]) if address == "" else h("a", way, [place]))
    if "people" in appointment and appointment["people"] != "":
        words.append(h("span", {}, [appointment["people"]]))
    return h("p", {"class": "next-meeting"}, words)


def _notes(record, draft, page):
    properties = {
        "id": "listing-notes",
        "rows": 2,
        "value": draft.get("notes", record["notes"]),
        "maxLength": EDITABLE_LIMITS["notes"],
        "placeholder": text("notes_hint"),
        "onInput": lambda event: page.tab.note(event.target.value),
        "onBlur": lambda event: page.opened.autosave.leave(),
    }
    label = h("label", {"for": "listing-notes"}, [text("field_notes")])
    return h("div", {"class": "field"}, [label, h("textarea", properties, [])])
