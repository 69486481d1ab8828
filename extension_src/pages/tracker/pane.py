"""The pane beside the tracker's list: one application with all its details, or the form for a new one."""

from extension_src.browser.format import short_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.letters.drafts import chosen_draft, drafts_of
from extension_src.pages.parts.application_form import application_form
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.earlier_posting import earlier_posting_view
from extension_src.pages.parts.icons import icon, icon_button
from extension_src.pages.parts.match_view import match_view
from extension_src.pages.parts.posting_facts import posting_facts_view
from extension_src.pages.tracker.adding import adding_form
from extension_src.pages.tracker.contact_list import contacts_view, mail_link
from extension_src.pages.tracker.pane_choices import choices_view


def _frame(title: str, buttons: list, children: list, tracker):
    head = [h("h2", {"id": "pane-title"}, [title])]
    head.extend(buttons)
    head.append(icon_button("close", text("close"), lambda event: tracker.close()))
    body = [h("header", {"key": "head"}, head)]
    body.extend(children)
    return h("aside", {"class": "pane", "key": "pane", "aria-labelledby": "pane-title"}, body)


def _kept_text(name: str, label: str, words: str):
    """A long text folded under its label, or None where the text is empty."""
    if words == "":
        return None
    children = [h("summary", {}, [label]), h("div", {"class": "kept-text"}, [words])]
    return h("details", {"class": f"kept-{name}", "key": f"kept-{name}"}, children)


def _letter_link(record):
    properties = {"class": "button", "href": f"letters.html?id={record['id']}", "target": "_blank"}
    return h("div", {"key": "letter"}, [h("a", properties, [icon("file"), text("letter")])])


def _letter(record):
    """The application's letter, which is the chosen one of its drafts, or None."""
    draft = chosen_draft(drafts_of(record))
    if draft is None:
        return None
    return _kept_text("letter", filled("letter_of", {"date": short_date(draft["at"])}), draft["text"])


def pane_view(state, tracker):
    """The pane, or None while nothing is open."""
    if state["adding"] is not None:
        return _frame(text("add_by_hand"), [], [adding_form(state["adding"], tracker)], tracker)
    if state["open"] == "":
        return None
    record = state["application"]
    if record is None or record["id"] != state["open"]:
        return h("aside", {"class": "pane", "key": "pane", "aria-busy": "true"}, [])

    def edited(field, value):
        if field == "status" or field == "applied_at":
            tracker.edit_at_once(field, value)
        else:
            tracker.edit(field, value)

    delete_button = icon_button("trash", text("delete"), lambda event: tracker.delete([record["id"]]))
    children = [
        earlier_posting_view(state["earlier"]),
        posting_facts_view(record, Date.now()),
        match_view(record["match"]),
        choices_view(record, state["settings"], state["cvs"], tracker.edit_at_once),
        application_form(record, state["draft"], state["settings"], edited, tracker.autosave.leave),
        mail_link(record),
        _letter_link(record),
        contacts_view(record, tracker.edit_at_once),
        _letter(record),
        _kept_text("listing", text("listing_text"), state["listing"]),
    ]
    return _frame(title_of(record), [delete_button], children, tracker)
