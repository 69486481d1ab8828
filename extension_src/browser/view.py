"""Rendering: Preact turns descriptions of elements into nodes. Text always becomes a text node, never markup."""


def h(tag: str, properties: dict, children: list):
    """The description of an element. `properties`: attributes and `onEvent` functions; one that is None is left out.

    A child is a description, a text, a number, or None for nothing. Siblings that come and go need a `key`.
    """
    return preact_h(tag, properties, children)


def remembered(key, describe, properties: dict):
    """The description `describe(properties)`, made anew only when one of the properties differs from the last time.

    `describe` must be the same function each time: one defined at the top of a module.
    """
    # Reusing one description object would work too, but Preact ties it to the view in which it first appeared, and so
    # every earlier view would stay in memory.
    return preact_h(preact_remembered, Object.assign({"key": key, "describe": describe}, properties))


def draw(view, root) -> None:
    """Make `root` contain what `view` describes, changing only the nodes that differ from the last time."""
    preact_render(view, root)
