"""The view of the letter page, made from its state alone."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.letters.drafts import chosen_draft
from extension_src.core.letters.subscription import is_pro
from extension_src.core.types.applications import Draft
from extension_src.pages.letters.form import choices_view, form_view, is_waiting
from extension_src.pages.letters.free import free_view
from extension_src.pages.letters.paper import drafts_view, paper_view, writing_view
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.frame import page_frame, section
from extension_src.pages.parts.pro_offer import consent_dialog, offer_view
from extension_src.pages.parts.pro_problem import problem_view


def letters_view(state, drafts: list[Draft], page):
    """The whole page; `drafts` include text typed but not yet saved."""
    record = state["application"]
    if record is None:
        gone = [h("p", {"class": "lead", "key": "gone"}, [text("letter_gone")])]
        return page_frame("letters.html", text("letter"), gone, state, page.actions)
    company = f" · {record['company']}" if record["company"] != "" else ""
    place = [h("a", {"href": f"tracker.html#app:{record['id']}"}, [title_of(record)]), company]
    children = [h("p", {"class": "lead", "key": "lead"}, place)]
    shown = chosen_draft(drafts)
    children.append(drafts_view(drafts, shown, page))
    if state["writing"] is not None:
        children.append(writing_view(state["writing"], page))
    elif shown is not None:
        children.append(paper_view(shown, state["listing"], page))
    # The element must exist before its text, or screen readers would not read the text.
    children.append(h("p", {"class": "visually-hidden", "key": "said", "role": "status"}, [state["said"]]))
    children.append(problem_view(state["problem"], page.pro))
    children.extend(_asking(state, len(drafts) > 0, page))
    if state["service"] != "":
        children.append(consent_dialog(state["service"], page.agree))
    return page_frame("letters.html", text("letter"), children, state, page.actions)


def _asking(state, has_drafts: bool, page) -> list[Any]:
    """The form that asks for a letter, or what must come before it: a CV, a listing text, a service, then a subscription."""
    own = {"type": "button", "class": "quiet", "onClick": lambda event: page.write_own()}
    own_button = h("div", {"class": "buttons", "key": "own"}, [h("button", own, [text("letter_own")])])
    if len(state["cvs"]) == 0:
        way = h("a", {"href": "cv.html", "class": "button primary"}, [text("letter_add_cv")])
        return [_missing("cv", text("letter_needs_cv"), [way]), own_button]
    if state["listing"] == "":
        return [_missing("listing", text("letter_needs_listing"), [_listing_form(page)]), own_button]
    free = free_view(state, page, is_waiting(state, page))
    if state["service"] == "":
        none = h("p", {"class": "hint", "key": "none"}, [text("letter_no_service")])
        return [none, _without_pro(state, has_drafts, free, page), own_button]
    if not is_pro(state["subscription"], Date.now()):
        return [offer_view(state, page.pro), _without_pro(state, has_drafts, free, page), own_button]
    title = text("letter_another") if has_drafts else text("letter_first")
    return [section("ask", title, [form_view(state, has_drafts, page)]), free, own_button]


def _without_pro(state, has_drafts: bool, free, page):
    """What is free beside the offer; the choices for it are folded."""
    choices = h("div", {"class": "letter-form"}, choices_view(state, has_drafts, page))
    folded = h("details", {"key": "choices"}, [h("summary", {}, [text("free_choices")]), choices])
    return section(
        "free", text("free_title"), [h("p", {"class": "hint", "key": "hint"}, [text("pro_free")]), free, folded]
    )


def _missing(name: str, words: str, children: list[Any]):
    parts = [h("p", {"key": "words"}, [words])]
    parts.extend(children)
    return h("section", {"key": name, "class": "missing"}, parts)


def _listing_form(page):
    def submitted(event):
        event.preventDefault()
        page.keep_listing(event.target.querySelector("textarea").value)

    field = {"id": "letter-listing", "rows": 8, "required": True}
    return h(
        "form",
        {"key": "form", "class": "letter-form", "onSubmit": submitted},
        [
            h("label", {"for": "letter-listing"}, [text("listing_text")]),
            h("textarea", field, []),
            h("button", {"type": "submit", "class": "primary"}, [text("letter_keep_listing")]),
        ],
    )
