"""The field of the form for adding by hand that takes a link or an advert's text, and fills the others from it."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.transfer.advert import read_advert


def advert_field(tracker):
    """The field; what is pasted is read at once, and only what is empty or was read before is filled."""

    def typed(event):
        words = event.target.value
        # As it is now, not as it was drawn: a field may have been filled since.
        adding = tracker.page.state["adding"]
        if adding is None:
            return
        read = list(adding["read"])
        found = read_advert(words)
        for field in found.keys():
            if adding[field] == "" or field in read:
                tracker.changes.edit_added(field, found[field])
                if field not in read:
                    read.append(field)
        tracker.changes.edit_added("read", read)

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


def edited(field: str, value: str, tracker) -> None:
    """Take what the person typed: the field is no longer one that was read."""
    adding = tracker.page.state["adding"]
    if adding is None:
        return
    tracker.changes.edit_added("read", [other for other in adding["read"] if other != field])
    tracker.changes.edit_added(field, value)
