"""The contacts and links of an application; each field is saved when the person leaves it."""

from typing import Any

from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.native.lists import joined
from extension_src.core.types.stored import Cv
from extension_src.pages.parts.icons import icon, icon_button
from extension_src.pages.parts.writing.composing import draft_address

CONTACT_FIELDS = ["name", "role", "email", "phone"]
KINDS = {"name": "text", "role": "text", "email": "email", "phone": "tel", "label": "text", "url": "url"}


def _value(item, field: str) -> str:
    return item[field] if field in item else ""


def changed_list(items: list[Any], place: int, field: str, value: str) -> list[Any]:
    """The list with one field of one item changed; an item whose fields are all empty is removed."""
    changed = []
    for number in range(len(items)):
        item = items[number]
        if number == place:
            fields = {}
            fields[field] = value.strip()
            item = Object.assign({}, item, fields)
        # A link to another listing of the job says its board too, which nobody sees here.
        if any([item[name] != "" for name in Object.js_keys(item) if name in KINDS]):
            changed.append(item)
    return changed


def with_blank(items, fields: list[Any]) -> list[Any]:
    """The items with a blank one after them: typing into it adds an item."""
    blank = {field: "" for field in fields}
    return joined([] if items is None else items, [blank])


def without(items: list[Any], place: int) -> list[Any]:
    return [items[number] for number in range(len(items)) if number != place]


def _line(name: str, items: list[Any], place: int, fields: list[Any], on_change):
    def edited(field, value):
        on_change(name, lambda now: changed_list(with_blank(now, fields), place, field, value))

    def removed(event):
        # A second click on what is gone already removes nothing.
        on_change(name, lambda now: now if now is None or len(now) + 1 != len(items) else without(now, place))

    def field_view(field: str):
        label = text("csv_url") if field == "url" else text(f"contact_{field}")
        properties = {
            "key": field,
            "type": KINDS[field],
            "value": _value(items[place], field),
            "aria-label": label,
            "placeholder": label,
            "onChange": lambda event: edited(field, event.target.value),
        }
        return h("input", properties, [])

    remove = icon_button("close", filled("remove_line", {"number": place + 1}), removed)
    cells = [field_view(field) for field in fields]
    cells.append(remove)
    return h("li", {"key": f"{place}"}, cells)


def _list(name: str, record, fields: list[Any], on_change):
    shown = with_blank(record[name] if name in record else None, fields)
    lines = [_line(name, shown, place, fields, on_change) for place in range(len(shown))]
    return h("ul", {"class": "lines", "key": name}, lines)


def contacts_view(record, on_change):
    """Contacts and links, folded away; each change calls `on_change(field, change)`, where `change`
    makes the new list of the present one."""
    count = 0
    for name in ["contacts", "links"]:
        if name in record and record[name] is not None:
            count += record[name]["length"]
    title = text("contacts_and_links") if count == 0 else f"{text('contacts_and_links')} · {count}"
    children = [
        h("h3", {"key": "people"}, [text("contacts")]),
        _list("contacts", record, CONTACT_FIELDS, on_change),
        h("h3", {"key": "pages"}, [text("links")]),
        _list("links", record, ["label", "url"], on_change),
    ]
    return h("details", {"class": "contacts", "key": "contacts"}, [h("summary", {}, [title]), h("div", {}, children)])


def mail_link(record, listing: str, settings, cvs: list[Cv]):
    """A mail link with the follow-up's draft to the first contact that has an e-mail address, or None."""
    for contact in record["contacts"] if "contacts" in record and record["contacts"] is not None else []:
        address = _value(contact, "email")
        if address != "":
            properties = {"class": "button", "key": "mail", "href": draft_address(record, listing, settings, cvs)}
            return h("a", properties, [icon("mail"), filled("write_to", {"name": _value(contact, "name") or address})])
    return None
