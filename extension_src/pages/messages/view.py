"""The view of the page of messages, made from its state; `page` gives the message and takes the acts."""

from typing import Any

from extension_src.browser.format import date_and_time
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.limits import LONGEST_BODY, LONGEST_SUBJECT
from extension_src.core.letters.messages.fields import is_known_field, names_in
from extension_src.core.letters.messages.kinds import FORM_KINDS, KINDS
from extension_src.core.letters.messages.own import is_original
from extension_src.core.native.lists import joined
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.controls.select_field import select_field
from extension_src.pages.parts.frame import page_frame
from extension_src.pages.parts.icons import icon
from extension_src.pages.parts.writing.composing import mail_address

# Each language is named in its own words.
LANGUAGES = [["en", "English"], ["es", "Español"]]


def messages_view(state, page):
    """The whole page."""
    record = state["application"]
    if record is None:
        gone = [h("p", {"class": "lead", "key": "gone"}, [text("letter_gone")])]
        return page_frame("messages.html", text("messages"), gone, state, page.actions)
    company = f" · {record['company']}" if record["company"] != "" else ""
    place = [h("a", {"href": f"tracker.html#app:{record['id']}"}, [title_of(record)]), company]
    message = page.message()
    children = [
        h("p", {"class": "lead", "key": "lead"}, place),
        _choices(state, page),
        _asked(message["asked"], state, page),
        _message(record, message, state, page),
        _template(state, page),
    ]
    return page_frame("messages.html", text("messages"), children, state, page.actions)


def _choices(state, page):
    kinds = [[kind, text(f"message_kind_{kind}")] for kind in KINDS]
    fields = [
        select_field(
            "message-kind", text("message_kind"), kinds, state["kind"], lambda kind: page.choose("kind", kind), "field"
        ),
        select_field(
            "message-language",
            text("letter_language"),
            LANGUAGES,
            page.language(),
            lambda name: page.choose("language", name),
            "field",
        ),
    ]
    return h("div", {"class": "message-choices", "key": "choices"}, fields)


def field_label(field: str) -> str:
    """What a field is called; a field of the person's own has the name that they gave it."""
    return text(f"message_field_{field}") if is_known_field(field) else field


def _asked(fields: list[Any], state, page):
    """What no record says, asked for this message; None where nothing is."""
    if len(fields) == 0:
        return None
    children = [h("p", {"class": "hint", "key": "hint"}, [text("message_asked")])]
    for field in fields:
        children.append(_asked_field(field, state, page))
    return h("div", {"class": "asked-fields", "key": "asked"}, children)


def _asked_field(field: str, state, page):
    identifier = "asked-" + "-".join(field.split(" "))
    properties = {
        "id": identifier,
        "maxLength": 500,
        "value": state["asked"][field] if field in state["asked"] else "",
        "onInput": lambda event: page.answer(field, event.target.value),
    }
    children = [h("label", {"for": identifier}, [field_label(field)]), h("input", properties, [])]
    return h("div", {"class": "field", "key": field}, children)


def _message(record, message, state, page):
    is_mail = state["kind"] not in FORM_KINDS
    children = []
    if is_mail:
        children.append(_field("subject", "input", message["subject"], LONGEST_SUBJECT, page))
    children.append(_field("text", "textarea", message["text"], LONGEST_BODY, page))
    if message["at"] > 0:
        again = {"type": "button", "class": "quiet", "onClick": lambda event: page.start_again()}
        changed = filled("message_changed", {"date": date_and_time(message["at"])})
        children.append(
            h("p", {"class": "hint", "key": "changed"}, [changed, h("button", again, [text("message_again")])])
        )
    children.append(_acts(record, message, is_mail, page))
    return h("div", {"class": "message", "key": f"{state['kind']}-{page.language()}"}, children)


def _field(part: str, tag: str, value: str, limit: int, page):
    properties = {
        "id": f"message-{part}",
        "lang": page.language(),
        "maxLength": limit,
        "value": value,
        "onInput": lambda event: page.edit(part, event.target.value),
        "onBlur": lambda event: page.flush(),
    }
    children = [h("label", {"for": f"message-{part}"}, [text(f"message_{part}")]), h(tag, properties, [])]
    return h("div", {"class": "field", "key": part}, children)


def _acts(record, message, is_mail: bool, page):
    is_empty = message["text"] == ""
    copy = {
        "type": "button",
        "key": "copy",
        "class": "" if is_mail else "primary",
        "disabled": is_empty,
        "onClick": lambda event: page.copy_text(),
    }
    buttons = [h("button", copy, [icon("copy"), text("letter_copy")])]
    if is_mail and not is_empty:
        mail = {
            "class": "button primary",
            "key": "mail",
            "href": mail_address(record, message),
            "onClick": lambda event: page.mailed(),
        }
        buttons = joined([h("a", mail, [icon("mail"), text("follow_up_write")])], buttons)
    return h("div", {"class": "buttons", "key": "acts"}, buttons)


def _template(state, page):
    """The template, folded: its words, its fields, and the way back to the original."""
    template = page.template()
    children = [h("p", {"class": "hint", "key": "hint"}, _hint(template["language"]))]
    if state["kind"] not in FORM_KINDS:
        children.append(_template_field("subject", "input", template, LONGEST_SUBJECT, page))
    children.append(_template_field("body", "textarea", template, LONGEST_BODY, page))
    if not is_original(template):
        restore = {"type": "button", "onClick": lambda event: page.restore_original()}
        children.append(
            h("div", {"class": "buttons", "key": "restore"}, [h("button", restore, [text("template_restore")])])
        )
    parts = [h("summary", {}, [text("template_edit")]), h("div", {}, children)]
    return h("details", {"class": "template", "key": f"template-{state['kind']}-{template['language']}"}, parts)


def _hint(language: str) -> list[Any]:
    children: list[Any] = [text("template_hint"), " "]
    for name in names_in(language):
        children.extend([h("code", {"key": name}, ["{" + name + "}"]), " "])
    return children


def _template_field(part: str, tag: str, template, limit: int, page):
    properties = {
        "id": f"template-{part}",
        "lang": template["language"],
        "maxLength": limit,
        "defaultValue": template[part],
        "key": template[part],
        "onChange": lambda event: page.change_template(part, event.target.value),
    }
    children = [h("label", {"for": f"template-{part}"}, [text(f"template_{part}")]), h(tag, properties, [])]
    return h("div", {"class": "field", "key": part}, children)
