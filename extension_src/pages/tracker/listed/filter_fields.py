"""The controls of which the filters are made; each sets one filter of core.applications.filtering."""

from typing import Any

from extension_src.browser.format import from_input_date, input_date
from extension_src.browser.view import h


def field_view(name: str, label: str, control: list[Any], place: str = "filter"):
    """A control with its label; its id begins with `place`."""
    children = [h("label", {"for": f"{place}-{name}"}, [label])]
    children.extend(control)
    return h("div", {"class": "field", "key": name}, children)


def select_view(name: str, label: str, choices: list[list[str]], value: str, on_choice):
    options = [h("option", {"key": choice[0], "value": choice[0]}, [choice[1]]) for choice in choices]
    properties = {"id": f"filter-{name}", "value": value, "onChange": lambda event: on_choice(event.target.value)}
    return field_view(name, label, [h("select", properties, options)])


def one_or_none(value: str) -> list[Any]:
    """The value as the list that a filter takes; [] stands for any value."""
    return [] if value == "" else [value]


def day_view(name: str, label: str, state, tracker):
    at = state["filters"][name]

    def changed(event):
        tracker.listed.filter(name, day_edge(name, event.target.value))

    properties = {
        "id": f"filter-{name}",
        "type": "date",
        "value": "" if at is None else input_date(at),
        "onChange": changed,
    }
    return field_view(name, label, [h("input", properties, [])])


def day_edge(name: str, value: str):
    """The last moment of the chosen day (`to`) or its first (any other), in ms; None when no day is chosen."""
    edge = __new__(Date(2000, 0, 1)) if name != "to" else __new__(Date(2000, 0, 1, 23, 59, 59, 999))
    return from_input_date(value, edge.getTime())


def check_view(name: str, label: str, state, tracker):
    properties = {
        "type": "checkbox",
        "id": f"filter-{name}",
        "checked": state["filters"][name],
        "onChange": lambda event: tracker.listed.filter(name, event.target.checked),
    }
    words = h("label", {"for": f"filter-{name}"}, [label])
    return h("div", {"class": "check-field", "key": name}, [h("input", properties, []), words])
