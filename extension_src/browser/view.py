"""Rendering: descriptions of elements become nodes through Preact. Text is always a text node, never markup."""


def h(tag: str, properties: dict, children: list):
    """The description of an element: `properties` are attributes and `onEvent` functions, None leaves one out.

    A child is a description, a text, a number, or None for nothing. Siblings that come and go carry a `key`.
    """
    return preact_h(tag, properties, children)


def remembered(key, describe, properties: dict):
    """The description `describe(properties)`, made anew only when one of the properties is another than the last time.

    `describe` is the same function each time: one of a module.
    """
    # The same description given twice would do too, but Preact ties it to the view it first stood in, and so keeps
    # every view there ever was.
    return preact_h(preact_remembered, Object.assign({"key": key, "describe": describe}, properties))


def draw(view, root) -> None:
    """Make `root` hold what `view` describes, touching only what differs from the last time."""
    preact_render(view, root)
