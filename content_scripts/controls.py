"""Reads what a control says and where it leads. This runs at every click, so only the control itself is read."""

from __future__ import annotations

from extension_src.browser.dom import address, address_in, attribute, closest, first, line, matches
from extension_src.core.listings.address import path_of

# The kinds of Apply: it opens the board's own form, it leads to the employer, it asks to sign in first.
EASY = "easy"
EXTERNAL = "external"
SIGN_IN = "sign-in"

# Parts of a path: a control whose address contains one leads to a page where the visitor must sign in first.
SIGN_IN_PATHS = ["login", "signin", "sign-in", "signup", "/auth", "acceso", "registr", "identif"]
MIDDLE_BUTTON = 1
DISABLED = "[disabled], [aria-disabled='true'], .disabled, [class*='--disabled']"


def controls_of(event, controls: str) -> list[Element]:
    """The control that a click, middle click or press acts on, also inside open shadow roots; first in the list is the link
    around it, if any."""
    if event["type"] == "auxclick" and event.button != MIDDLE_BUTTON:
        return []
    for node in event.composedPath():
        if matches(node, controls):
            link = closest(node, "a[href]")
            if link is None:
                # A middle click opens links, but does nothing on a button.
                return [] if event["type"] == "auxclick" else [node]
            return [link] if node is link else [link, node]
    return []


def is_disabled(control) -> bool:
    """Whether the control cannot be pressed, or is a template that is not filled in yet."""
    if matches(control, DISABLED):
        return True
    return "{:" in attribute(control, "aria-label") or "{:" in line(control)


def is_within(control, selector: str) -> bool:
    """Whether the control, or an element around it, matches the selector."""
    return closest(control, selector) is not None


def control_name(control) -> str:
    """The control's `aria-label`, else its value or text, else its `title`, else what its picture is said to show."""
    name = attribute(control, "aria-label")
    if name != "":
        return name
    text = attribute(control, "value") if matches(control, "input") else line(control)
    picture = first(control, "[aria-label], [alt], [title]")
    shown = attribute(picture, "aria-label") or attribute(picture, "alt") or attribute(picture, "title")
    return text or attribute(control, "title") or shown


def says_one_of(control, words: list[str]) -> bool:
    """Whether the control's label, value or text contains one of the words (given in lower case)."""
    if len(words) == 0:
        return False
    said = f"{attribute(control, 'aria-label')} {line(control)} {attribute(control, 'value')}".lower()
    return any([word in said for word in words])


def target_of(control) -> str:
    """The address to which the control leads: a link's, else that to which its form is sent; '' for a form sent to the page
    itself."""
    target = address(control)
    if target != "" or not matches(control, "button, input") or control.form is None:
        return target
    return address_in(control, "formaction") or address_in(control.form, "action")


def asks_to_sign_in(url: str) -> bool:
    """Whether the address is of a page where visitors sign in or sign up."""
    path = path_of(url).lower()
    return any([word in path for word in SIGN_IN_PATHS])
