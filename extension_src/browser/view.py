"""Rendering: Preact turns descriptions of elements into nodes. Text always becomes a text node, never markup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any


def h(tag: str, properties: dict[str, Any], children: Sequence[object]) -> View:
    """The description of an element. `properties`: attributes and `onEvent` functions; one that is None is left out.

    A child is a description, a text, a number, or None for nothing. Siblings that come and go need a `key`.

    What is typed or chosen rests in no file of the browser: where `autocomplete` is not off, Chromium writes it into the
    session that it restores after a crash, and keeps it there after everything was deleted.
    """
    if tag == "input" or tag == "textarea" or tag == "select":
        if tag != "select" and "onChange" in properties and "onInput" not in properties and "value" in properties:
            properties = _kept_while_typed(properties)
        return preact_h(tag, Object.assign({"autocomplete": "off"}, properties), children)
    return preact_h(tag, properties, children)


def _kept_while_typed(properties: dict[str, Any]) -> dict[str, Any]:
    """The properties of a field whose text counts once the person leaves it. Until then no drawing puts the stored text over
    what they type, as Preact would at each one: another window's change, or a notice that goes, draws too."""
    value: str = String(properties["value"])
    changed = properties["onChange"]

    def typed(event: Event) -> None:
        event.target.is_typed = True

    def left(event: Event) -> None:
        event.target.is_typed = False

    def kept(event: Event) -> None:
        left(event)
        changed(event)

    def show(element: Element | None) -> None:
        # A function made anew is called at each drawing, and with None for the one before.
        if element is not None and not element.is_typed and element.value != value:
            element.value = value

    made = Object.assign({}, properties, {"onInput": typed, "onChange": kept, "onBlur": left, "ref": show})
    made.pop("value")
    return made


def remembered(key: str | int, describe: Callable[[Any], View | Sequence[object]], properties: dict[str, Any]) -> View:
    """The description `describe(properties)`, made anew only when one of the properties differs from the last time.

    `describe` must be the same function each time: one defined at the top of a module.
    """
    # Reusing one description object would work too, but Preact ties it to the view in which it first appeared, and so
    # every earlier view would stay in memory.
    return preact_h(preact_remembered, Object.assign({"key": key, "describe": describe}, properties))


def draw(view: View, root: Element) -> None:
    """Make `root` contain what `view` describes, changing only the nodes that differ from the last time."""
    preact_render(view, root)
