"""The pane beside the tracker's list: one application with all its details, or the form for a new one."""

from typing import Any

from extension_src.browser.format import short_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.statuses import CLOSED_STATUSES
from extension_src.core.letters.drafts import chosen_draft, drafts_of
from extension_src.core.letters.messages.kinds import likely_kind
from extension_src.core.native.lists import joined
from extension_src.pages.parts.answers.view import answers_view
from extension_src.pages.parts.application_form import application_form
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.companions import companions_view
from extension_src.pages.parts.controls.file_drop import drop_area
from extension_src.pages.parts.earlier_posting import earlier_posting_view
from extension_src.pages.parts.history import history_view
from extension_src.pages.parts.icons import icon, icon_button
from extension_src.pages.parts.match_view import match_view
from extension_src.pages.parts.matching.which_cv import which_cv_view
from extension_src.pages.parts.posting_facts import posting_facts_view
from extension_src.pages.tracker.adding import adding_form
from extension_src.pages.tracker.card.appointments import appointments_view
from extension_src.pages.tracker.card.contact_list import contacts_view, mail_link
from extension_src.pages.tracker.card.files import attaching, files_view
from extension_src.pages.tracker.card.pane_choices import cv_view, follow_up_view, offer_view, tags_view


def _frame(title: str, buttons: list[Any], children: list[Any], tracker, more):
    # The title of a stored application stands in its field; here it names the pane to who hears it.
    kind = "" if len(buttons) == 0 else "visually-hidden"
    head = [h("h2", {"id": "pane-title", "class": kind}, [title])]
    head.extend(buttons)
    head.append(icon_button("close", text("close"), lambda event: tracker.card.close()))
    body = [h("header", {"key": "head"}, head)]
    body.extend(children)
    properties = {"class": "pane", "key": "pane", "tabIndex": -1, "aria-labelledby": "pane-title"}
    properties.update(more)
    return h("aside", properties, body)


def _menu(record, tracker):
    """The card's menu: what is rarely done."""
    gone = {"type": "button", "class": "quiet", "onClick": lambda event: tracker.changes.delete([record["id"]])}
    acts = joined(attaching(record, tracker.card.files), [h("button", gone, [icon("trash"), text("delete")])])
    summary = {"class": "icon-button", "aria-label": text("todo_more"), "title": text("todo_more")}
    children = [h("summary", summary, [icon("more")]), h("div", {"class": "sheet"}, acts)]
    return h("details", {"class": "filters card-menu", "key": f"menu-{record['id']}"}, children)


def _kept_text(name: str, label: str, words: str):
    """A long text folded under its label, or None where the text is empty."""
    if words == "":
        return None
    children = [h("summary", {}, [label]), h("div", {"class": "kept-text"}, [words])]
    return h("details", {"class": f"kept-{name}", "key": f"kept-{name}"}, children)


def _written_links(record, now: int):
    """The ways to the letter, and to the message that is likely now; that page has the other kinds."""
    kind = likely_kind(record, now)
    letter = {"class": "button", "href": f"letters.html?id={record['id']}", "target": "_blank"}
    message = {"class": "button", "href": f"messages.html?id={record['id']}", "target": "_blank"}
    links = [h("a", message, [icon("mail"), text(f"message_kind_{kind}")])]
    # A letter is written before a company answers; later it is found by Ctrl+K.
    if record["status"] in ["saved", "applied"] or chosen_draft(drafts_of(record)) is not None:
        links.insert(0, h("a", letter, [icon("pen"), text("letter")]))
    return h("div", {"class": "written", "key": "letter"}, links)


def _letter(record):
    """The application's letter, which is the chosen one of its drafts, or None."""
    draft = chosen_draft(drafts_of(record))
    if draft is None:
        return None
    return _kept_text("letter", filled("letter_of", {"date": short_date(draft["at"])}), draft["text"])


def pane_view(state, tracker):
    """The pane, or None while nothing is open."""
    if state["answers"] is not None:
        return _frame(text("answers"), [], [answers_view(state, tracker.answers)], tracker, {})
    if state["adding"] is not None:
        return _frame(text("add_by_hand"), [], [adding_form(state, tracker)], tracker, {})
    if state["open"] == "":
        return None
    record = state["application"]
    if record is None or record["id"] != state["open"]:
        return h("aside", {"class": "pane", "key": "pane", "aria-busy": "true"}, [])

    def edited(field, value):
        if field == "status" or field == "applied_at":
            tracker.card.edit_at_once(field, value)
        else:
            tracker.card.edit(field, value)

    files = tracker.card.files
    buttons = [_menu(record, tracker)]
    now = Date.now()
    middle = [
        posting_facts_view(record, now),
        match_view(record["match"], "h3", tracker.actions, state["is_why"]),
        follow_up_view(record, state["settings"], tracker.card.edit_at_once),
        offer_view(record, tracker.card.edit_part),
        appointments_view(record, state, tracker.card.meetings, now),
        tags_view(record, state["tags_asked"], tracker.card.edit_at_once),
    ]
    card = application_form(
        record, state["draft"], state["settings"], edited, tracker.card.autosave.leave, tracker.card.correct, middle
    )
    children = [
        earlier_posting_view(state["earlier"]),
        companions_view(state["rows"], record, state["earlier"], state["settings"], tracker.changes.join),
        card,
        mail_link(record, state["listing"], state["settings"], state["cvs"]),
        _written_links(record, now),
        contacts_view(record, tracker.card.edit_part),
        history_view(record, state["settings"], tracker.card.correct),
        _listing(record, state["listing"], tracker),
        _letter(record),
        files_view(record, files),
        cv_view(record, state["cvs"], tracker.card.edit_at_once, tracker.actions),
        which_cv_view(record, state, tracker.actions),
        _archive(record, tracker),
    ]
    return _frame(title_of(record), buttons, children, tracker, drop_area(files.dropped))


def _listing(record, words: str, tracker):
    """The listing's text folded under its label; where it is missing, the field to paste it into."""
    if words != "":
        return _kept_text("listing", text("listing_text"), words)
    paste = {
        "id": "field-listing",
        "rows": 6,
        "aria-label": text("listing_text"),
        "placeholder": text("listing_paste"),
        "onChange": lambda event: tracker.card.paste_listing(event.target.value),
    }
    children = [h("summary", {}, [text("listing_text")]), h("textarea", paste, [])]
    return h("details", {"class": "kept-listing", "key": f"paste-{record['id']}"}, children)


def _archive(record, tracker):
    """The button that takes what is over out of the lists, or brings it back; None while it is not over."""
    is_archived = "archived" in record and record["archived"]
    if not is_archived and record["status"] not in CLOSED_STATUSES:
        return None
    click = {
        "type": "button",
        "class": "quiet",
        "onClick": lambda event: tracker.changes.archive([record["id"]], not is_archived),
    }
    return h("div", {"key": "archive"}, [h("button", click, [text("unarchive" if is_archived else "archive")])])
