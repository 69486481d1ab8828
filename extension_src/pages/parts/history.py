"""What happened to an application and when, newest first; in the tracker's pane each day can be corrected."""

from extension_src.browser.format import date_and_time, from_input_date, input_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.limits import LONGEST_EVENT_NOTE
from extension_src.pages.parts.icons import icon_button
from extension_src.pages.parts.status_select import status_label

# The events that are not statuses.
EVENTS = ["confirmed", "clicked", "sign-in", "listing-closed"]
NOTE = "note"


def event_label(event, settings) -> str:
    """The event in words; a note is its own words."""
    name = event["event"]
    if name == NOTE:
        return event["note"] if "note" in event else text("event_note")
    if name in EVENTS:
        return text("event_" + name.replace("-", "_"))
    return status_label(name, settings)


def _line(event, place: int, settings, on_event):
    label = event_label(event, settings)
    children = [h("span", {}, [label])]
    if on_event is None:
        children.append(h("time", {}, [date_and_time(event["at"])]))
        return h("li", {"key": f"{place}"}, children)

    def moved(change):
        to = from_input_date(change.target.value, event["at"])
        if to is not None:
            on_event({"act": "move", "at": event["at"], "event": event["event"], "to": to})

    day = {
        "type": "date",
        "value": input_date(event["at"]),
        "aria-label": filled("event_day_of", {"event": label}),
        "title": date_and_time(event["at"]),
        "onChange": moved,
    }
    gone = {"act": "remove", "at": event["at"], "event": event["event"]}
    children.append(h("input", day, []))
    children.append(icon_button("close", filled("event_remove", {"event": label}), lambda click: on_event(gone)))
    return h("li", {"key": f"{place}-{event['at']}"}, children)


def _blank(on_event):
    """A line that adds a note with its day; it is added when the person presses Enter or leaves the field."""

    def added(event):
        words = event.target.value.strip()
        if words == "":
            return
        day = event.target.closest("li").querySelector("input[type=date]").value
        at = from_input_date(day, Date.now())
        event.target.value = ""
        on_event({"act": "add", "at": Date.now() if at is None else at, "note": words})

    words = {
        "type": "text",
        "class": "event-note",
        "maxLength": LONGEST_EVENT_NOTE,
        "aria-label": text("event_add"),
        "placeholder": text("event_add"),
        "onChange": added,
    }
    day = {"type": "date", "value": input_date(Date.now()), "aria-label": text("event_add_day")}
    return h("li", {"key": "blank"}, [h("input", words, []), h("input", day, [])])


def history_view(record, settings, on_event=None):
    """The history, folded away. With `on_event(change)` its days are fields, entries can be removed, and notes added."""
    events = record["history"]
    places = range(len(events) - 1, -1, -1)
    lines = [_line(events[place], place, settings, on_event) for place in places]
    if on_event is not None:
        lines.insert(0, _blank(on_event))
    title = h("summary", {}, [text("history")])
    kind = "history" if on_event is None else "history editable"
    return h("details", {"class": kind, "key": "history"}, [title, h("ol", {}, lines)])
