"""The view of the page to print, made from its state alone."""

from typing import Any

from extension_src.browser.format import NOTHING, date_and_time, is_moment, long_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.appointments import appointments_of, coming_appointment
from extension_src.core.applications.record import is_unfinished
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.frame import page_frame, section
from extension_src.pages.parts.match_view import match_view
from extension_src.pages.parts.posting_facts import posting_facts_view
from extension_src.pages.parts.status_select import status_label


def shown_appointment(record, identifier: str, now: int):
    """The appointment of this id; where none is named the next one, else the last; None where there is none."""
    appointments = appointments_of(record)
    if identifier != "":
        named = [one for one in appointments if one["id"] == identifier]
        return None if len(named) == 0 else named[0]
    coming = coming_appointment(record, now)
    return appointments[len(appointments) - 1] if coming is None and len(appointments) > 0 else coming


def preparation_view(state, page):
    """The whole page; parts about which nothing is known are left out."""
    record = state["application"]
    title = text("preparation")
    if record is None:
        missing = [h("p", {"key": "missing"}, [text("error_not_found")])]
        return page_frame("preparation.html", title, missing, state, page.actions)
    now = Date.now()
    appointment = shown_appointment(record, state["meeting"], now)
    way = {"type": "button", "class": "primary print", "key": "print", "onClick": lambda event: page.print_out()}
    children = [
        h("button", way, [text("print")]),
        _head(record, state["settings"], now),
        _appointment(appointment),
        _people(record),
        _long("notes", text("field_notes"), record["notes"]),
        _questions(appointment, page),
        _fit(record),
        _long("listing", text("listing_text"), state["listing"]),
        _cv(state["cv"]),
    ]
    return h(
        "div", {"class": "sheet-page"}, [page_frame("preparation.html", title, [_sheet(children)], state, page.actions)]
    )


def _sheet(children: list[Any]):
    return h("div", {"class": "sheet", "key": "sheet"}, children)


def _head(record, settings, now: int):
    places = [part for part in [record["company"], record["location"], record["salary"]] if part != ""]
    said = status_label(record["status"], settings)
    # When it was saved is no date on which it was sent, and a click on Apply is none either.
    if is_moment(record["applied_at"]) and record["status"] != "saved":
        key = "todo_unsent_since" if is_unfinished(record) else "sent_on"
        said = f"{said} · {filled(key, {'date': long_date(record['applied_at'])})}"
    children = [
        h("h2", {}, [title_of(record)]),
        h("p", {}, [" · ".join(places)]),
        h("p", {}, [said]),
        posting_facts_view(record, now),
    ]
    return h("header", {"key": "head"}, children)


def _appointment(one):
    """When and where, with whom; None without an appointment."""
    if one is None:
        return None
    kind: str = one["kind"] if "kind" in one and one["kind"] != "" else "meeting"
    facts = [[text("meeting_at"), date_and_time(one["at"])]]
    if "minutes" in one:
        minutes = one["minutes"]
        facts.append([text("meeting_minutes"), f"{minutes}"])
    for name in ["place", "people"]:
        if name in one and one[name] != "":
            facts.append([text("meeting_" + name), one[name]])
    lines = []
    for place in range(len(facts)):
        lines.append(h("dt", {"key": f"name{place}"}, [facts[place][0]]))
        lines.append(h("dd", {"key": f"value{place}"}, [h("bdi", {}, [facts[place][1]])]))
    label = text("kind_" + kind) if kind in ["interview", "call", "test", "meeting"] else kind
    return section("meeting", label, [h("dl", {"key": "facts"}, lines)])


def _value(contact, name: str) -> str:
    return contact[name] if name in contact else ""


def _people(record):
    people: list[Any] = []
    for contact in record["contacts"] if "contacts" in record and record["contacts"] is not None else []:
        said = [_value(contact, name) for name in ["name", "role", "phone", "email"]]
        said = [words for words in said if words != ""]
        if len(said) > 0:
            people.append(h("li", {"key": f"{len(people)}"}, [h("bdi", {}, [" · ".join(said)])]))
    if len(people) == 0:
        return None
    return section("people", text("contacts"), [h("ul", {"class": "lines", "key": "lines"}, people)])


def _questions(one, page):
    """What to ask and to prepare, written here and kept in the appointment; room to write by hand on paper."""
    if one is None:
        return None
    properties = {
        "id": "questions",
        "class": "questions",
        "rows": 6,
        "aria-labelledby": "section-questions",
        "defaultValue": one["notes"] if "notes" in one else "",
        "onChange": lambda event: page.keep_questions(event.target.value),
    }
    return section("questions", text("preparation_questions"), [h("textarea", properties, [])])


def _fit(record):
    if record["match"] is None:
        return None
    return h("div", {"class": "fit", "key": "fit"}, [match_view(record["match"], "h2", None, True)])


def _long(name: str, label: str, words: str):
    """A text under its heading, None where there is none."""
    if words.strip() == "":
        return None
    return section(name, label, [h("div", {"class": "words long", "key": "words"}, [words])])


def _cv(cv):
    if cv is None:
        return None
    name: str = cv["name"]
    return _long("cv", f"{text('field_cv')}: {name or NOTHING}", cv["text"])
