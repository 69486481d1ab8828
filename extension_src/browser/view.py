"""Rendering: descriptions of elements become nodes through Preact. Text is always a text node, never markup."""


def h(tag: str, properties: dict, children: list):
    """The description of an element: `properties` are attributes and `onEvent` functions, None leaves one out.

    A child is a description, a text, a number, or None for nothing. Siblings that come and go carry a `key`.
    """
    return preact_h(tag, properties, children)


def draw(view, root) -> None:
    """Make `root` hold what `view` describes, touching only what differs from the last time."""
    preact_render(view, root)
