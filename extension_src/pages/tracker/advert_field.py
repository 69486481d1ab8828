"""The field of the form for adding by hand that takes a link or an advert's text, and fills the others from it."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.transfer.advert import read_advert


def advert_field(tracker):
    """The field; what is pasted is read at once, and only what is empty or was read before is filled."""

    def typed(event):
        words = event.target.value
        tracker.changes.edit_added(lambda adding: read_fields(adding, words))

    field = {"id": "field-advert", "rows": 3, "onInput": typed}
    children = [
        h("label", {"for": "field-advert"}, [text("advert")]),
        h("textarea", field, []),
        h("p", {"class": "hint"}, [text("advert_hint")]),
    ]
    return h("div", {"class": "field", "key": "advert"}, children)


def read_mark(adding, field: str):
    """That a field was read from the advert, to be checked; None for one that the person wrote."""
    return h("p", {"class": "hint", "key": "read"}, [text("read_from_advert")]) if field in adding["read"] else None


def read_fields(adding, words: str) -> dict[str, Any]:
    """The fields that the advert's words fill in the form, and which of them were read."""
    found = read_advert(words)
    read = list(adding["read"])
    filled: dict[str, Any] = {}
    for field in found.keys():
        if adding[field] == "" or field in adding["read"]:
            filled[field] = found[field]
            if field not in read:
                read.append(field)
    filled["read"] = read
    return filled


def typed_field(adding, field: str, value: str) -> dict[str, Any]:
    """What the person typed into a field, which is no longer one that was read."""
    typed: dict[str, Any] = {"read": [other for other in adding["read"] if other != field]}
    typed[field] = value
    return typed
