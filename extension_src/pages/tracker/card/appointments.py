"""The appointments of an application: interviews, calls, tests and meetings, each saved as its fields are left."""

from typing import Any

from extension_src.browser.format import date_and_time, is_moment, short_date
from extension_src.browser.i18n import text
from extension_src.browser.identifiers import new_id
from extension_src.browser.view import h
from extension_src.core.applications.appointments import appointments_of
from extension_src.core.applications.shapes import web_address
from extension_src.core.applications.statuses import CLOSED_STATUSES
from extension_src.core.native.lists import joined
from extension_src.core.types.applications import Appointment
from extension_src.pages.parts.focus import focus_drawn

KINDS = ["interview", "call", "test", "meeting"]
MINUTES = 60
HOUR = 3600000
# The appointment that has no time yet: it is stored once it has one.
NEW = "new"


def kind_label(kind: str) -> str:
    """The kind in words; an unknown one, of another version, as it is."""
    return text("kind_" + kind) if kind in KINDS else kind


def input_moment(at: Any) -> str:
    """`2026-11-03T14:05`, as `<input type=datetime-local>` needs it."""
    if not is_moment(at):
        return ""
    date = __new__(Date(at))
    offset: int = date.getTimezoneOffset()
    time: int = at
    return __new__(Date(time - offset * 60000)).toISOString()[:16]


def moment_of(value: str):
    """The moment (ms) that such a field holds; None while it is not whole."""
    at = __new__(Date(value)).getTime()
    return at if value != "" and is_moment(at) else None


def _field(name: str, kind: str, value, on_change):
    identifier = f"meeting-{name}"
    # The field's own value while it is typed into: a page that is drawn meanwhile must not put the stored one back.
    properties = {"id": identifier, "defaultValue": value, "onChange": lambda event: on_change(event.target.value)}
    if kind == "area":
        properties["rows"] = 2
        control = h("textarea", properties, [])
    else:
        properties["type"] = kind
        control = h("input", properties, [])
    children = [h("label", {"for": identifier}, [text(f"meeting_{name}")]), control]
    return h("div", {"class": "field", "key": name}, children)


def _kind(value: str, on_change):
    options = [h("option", {"key": kind, "value": kind}, [kind_label(kind)]) for kind in KINDS]
    properties = {"id": "meeting-kind", "value": value, "onChange": lambda event: on_change(event.target.value)}
    children = [h("label", {"for": "meeting-kind"}, [text("meeting_kind")]), h("select", properties, options)]
    return h("div", {"class": "field", "key": "kind"}, children)


def _form(one, is_past: bool, on_field, acts: list[Any]):
    """The fields of one appointment; how it went is asked once it is over."""

    def changed(name: str):
        return lambda value: on_field(name, value)

    def value_of(name: str) -> str:
        return one[name] if name in one else ""

    def at_changed(value):
        at = moment_of(value)
        if at is not None:
            on_field("at", at)

    def minutes_changed(value):
        minutes = Number(value)
        if 0 < minutes and minutes <= 10080:
            on_field("minutes", minutes)

    minutes = one["minutes"] if "minutes" in one else MINUTES
    children = [
        h(
            "div",
            {"class": "pair", "key": "when"},
            [
                _field("at", "datetime-local", input_moment(one["at"] if "at" in one else None), at_changed),
                _field("minutes", "number", f"{minutes}", minutes_changed),
            ],
        ),
        h(
            "div",
            {"class": "pair", "key": "who"},
            [
                _kind(value_of("kind") or KINDS[0], changed("kind")),
                _field("people", "text", value_of("people"), changed("people")),
            ],
        ),
        _field("place", "text", value_of("place"), changed("place")),
        _field("notes", "area", value_of("notes"), changed("notes")),
    ]
    if is_past:
        children.append(_field("outcome", "area", value_of("outcome"), changed("outcome")))
    children.append(h("div", {"class": "meeting-acts", "key": "acts"}, acts))
    return h("div", {"class": "meeting-form", "key": "form"}, children)


class Meetings:
    """Shows and changes the appointments of the open application; which one is open is in the page's state."""

    def __init__(self, card):
        self.card = card
        self.page = card.page

    def toggle(self, identifier: str) -> None:
        """Open the form of this appointment, or close it."""
        opened = self.page.state["meeting"]
        self.page.update({"meeting": "" if opened == identifier else identifier})

    def ask(self) -> None:
        """Show the form of a new appointment."""
        self.page.update({"meeting": NEW, "new_meeting": {"kind": KINDS[0]}})
        focus_drawn(self.page, "#meeting-at")

    def set_field(self, identifier: str, name: str, value) -> None:
        record = self.page.state["application"]
        fields = {}
        fields[name] = value
        if identifier == NEW:
            begun = Object.assign({}, self.page.state["new_meeting"], fields)
            self.page.update({"new_meeting": begun})
            if "at" in begun:
                one = Object.assign({"id": new_id(Date.now()), "minutes": MINUTES}, begun)
                self.page.update({"meeting": one["id"]})
                self.save(joined(appointments_of(record), [one]))
            return
        changed = [
            Object.assign({}, one, fields) if one["id"] == identifier else one for one in appointments_of(record)
        ]
        self.save(changed)

    def remove(self, identifier: str) -> None:
        record = self.page.state["application"]
        self.page.update({"meeting": ""})
        self.save([one for one in appointments_of(record) if one["id"] != identifier])

    def save(self, appointments: list[Appointment]) -> None:
        self.card.edit_at_once("appointments", appointments)


def appointments_view(record, state, meetings, now: int):
    """A line for each appointment, which opens its form; where one is likely, a button to add one. Else None."""
    lines = [_line(one, record, state, meetings, now) for one in appointments_of(record)]
    if record["status"] not in CLOSED_STATUSES and record["status"] not in ["saved", "applied"]:
        if state["meeting"] == NEW:
            lines.append(_new(state["new_meeting"], meetings))
        else:
            add = {"type": "button", "class": "quiet", "onClick": lambda event: meetings.ask()}
            lines.append(h("li", {"key": "add"}, [h("button", add, [text("meeting_add")])]))
    if len(lines) == 0:
        return None
    return h("ul", {"class": "meetings", "key": "meetings", "aria-label": text("meetings")}, lines)


def _new(begun, meetings):
    cancel = {"type": "button", "class": "quiet", "onClick": lambda event: meetings.toggle(NEW)}

    def on_field(name, value):
        meetings.set_field(NEW, name, value)

    form = _form(begun, False, on_field, [h("button", cancel, [text("cancel")])])
    return h("li", {"key": NEW, "class": "meeting"}, [h("p", {"class": "label"}, [text("meeting_when")]), form])


def _line(one, record, state, meetings, now: int):
    identifier = one["id"]
    is_open = state["meeting"] == identifier
    kind = kind_label(one["kind"] if "kind" in one else KINDS[0])
    words = [date_and_time(one["at"]), kind]
    place = one["place"] if "place" in one else ""
    if place != "" and web_address(place) == "":
        words.append(place)
    opener = {
        "type": "button",
        "class": "quiet",
        "aria-expanded": "true" if is_open else "false",
        "onClick": lambda event: meetings.toggle(identifier),
    }
    children = [h("div", {"key": "head"}, [h("button", opener, [" · ".join(words)])])]
    if web_address(place) != "":
        link = {"class": "button", "key": "join", "href": web_address(place), "target": "_blank"}
        children.append(h("a", link, [text("meeting_join")]))
    if is_open:
        save = {"type": "button", "onClick": lambda event: meetings.card.save_calendar(record, one)}
        gone = {"type": "button", "class": "quiet", "onClick": lambda event: meetings.remove(identifier)}
        way = f"preparation.html?id={encodeURIComponent(record['id'])}&meeting={encodeURIComponent(identifier)}"
        sheet = {"class": "button", "href": way, "target": "_blank"}
        acts = [
            h("a", sheet, [text("preparation_open")]),
            h("button", save, [text("meeting_file")]),
            h("button", gone, [text("meeting_remove")]),
        ]

        def on_field(name, value):
            meetings.set_field(identifier, name, value)

        children.append(_form(one, one["at"] < now, on_field, acts))
    past = " past" if one["at"] + HOUR < now else ""
    return h("li", {"key": identifier, "class": f"meeting{past}"}, children)


def short_appointment(one) -> str:
    """The appointment in few words, as a card of the board has room for."""
    return f"{kind_label(one['kind'] if 'kind' in one else KINDS[0])} {short_date(one['at'])}"
