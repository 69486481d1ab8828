"""One draft shown as a sheet of paper: first while it streams, then to be edited, checked, copied and exported."""

from typing import Any

from extension_src.browser.format import date_and_time, language_name
from extension_src.browser.i18n import filled, text
from extension_src.browser.types.views import Child
from extension_src.browser.view import h
from extension_src.core.letters.drafts import marked_pieces
from extension_src.core.letters.sending import language_mismatch
from extension_src.core.types.applications import Claim, Draft
from extension_src.pages.letters.claims_view import claims_view
from extension_src.pages.parts.icons import icon, icon_button

# Makes the last line end of the text take up a line in the marks behind the field.
LINE_HOLDER = "\u200b"


def writing_view(writing, page):
    """The letter while it streams, with a button to stop it."""
    stop = {"type": "button", "onClick": lambda event: page.stop()}
    said: list[Child] = [text("letter_writing")]
    if "loaded" in writing:
        label = text("device_loading")
        # Once it is here, Chrome unpacks it for as long again, and tells nothing.
        share = writing["loaded"] if writing["loaded"] < 1 else None
        said = [label, " ", h("progress", {"value": share, "max": 1, "aria-label": label}, [])]
    head = [h("span", {"class": "label"}, said), h("button", stop, [text("letter_stop")])]
    words = writing["text"]
    # A claim at the very end is left out: its last word may be incomplete.
    claims = [claim for claim in page.claims if claim["end"] < len(words)]
    live = h("div", {"class": "letter-live"}, _marked(words, claims))
    paper = h("div", {"class": "paper", "aria-busy": "true"}, [live])
    return h("div", {"class": "draft", "key": "writing"}, [h("div", {"class": "draft-head"}, head), paper])


def drafts_view(drafts: list[Draft], shown, page):
    """One button for each draft, oldest first; None when there are fewer than two."""
    if len(drafts) < 2:
        return None
    buttons = []
    for number in range(len(drafts)):
        buttons.append(_draft_button(drafts[number], number + 1, shown, page))
    return h("div", {"class": "drafts", "key": "drafts", "role": "group", "aria-label": text("letter_drafts")}, buttons)


def _draft_button(draft, number: int, shown, page):
    properties = {
        "type": "button",
        "key": f"{draft['at']}",
        "aria-pressed": "true" if draft["at"] == shown["at"] else "false",
        "title": date_and_time(draft["at"]),
        "onClick": lambda event: page.show(draft["at"]),
    }
    return h("button", properties, [filled("letter_draft", {"number": number})])


def paper_view(draft, listing: str, page):
    """The draft: its text to edit, the marks of its claims, and the buttons to copy, export or delete it."""
    claims = page.claims
    marks = _marked(draft["text"], claims)
    marks.append(LINE_HOLDER)
    field = {
        "id": "letter-text",
        "aria-label": text("letter_text"),
        "value": draft["text"],
        "lang": draft["written_in"] if draft["written_in"] != "" else None,
        "aria-describedby": "letter-claims" if len(claims) > 0 else None,
        "onInput": lambda event: page.edit(draft["at"], event.target.value),
        "onBlur": lambda event: page.flush(),
    }
    paper = [h("div", {"class": "marks", "aria-hidden": "true"}, marks), h("textarea", field, [])]
    return h(
        "div",
        {"class": "draft", "key": f"draft-{draft['at']}"},
        [
            h("p", {"class": "hint", "key": "facts"}, [_facts(draft)]),
            _mismatch(draft, listing),
            _ending(draft),
            h("div", {"class": "paper", "key": "paper"}, paper),
            claims_view(claims, page),
            _exports(draft, page),
            _printed(draft, page.page.state["printed"]),
        ],
    )


def _printed(draft, printed):
    """The letter as it is printed: laid out when a PDF is asked for, else its text alone."""
    properties = {"class": "letter-print", "key": "print", "aria-hidden": "true"}
    if printed is None:
        return h("div", properties, [h("p", {}, [draft["text"]])])
    properties["data-size"] = printed["size"]
    return h("div", properties, [h("p", {"class": line[0]}, [line[1]]) for line in printed["paragraphs"]])


def _facts(draft) -> str:
    facts = [date_and_time(draft["at"])]
    if "on_device" in draft and draft["on_device"]:
        facts.append(text("letter_on_device"))
    if draft["tone"] != "":
        facts.append(text(f"tone_{draft['tone']}"))
        facts.append(text(f"length_{draft['length']}"))
    if draft["instruction"] != "":
        facts.append(f"“{draft['instruction']}”")
    return " · ".join(facts)


def _mismatch(draft, listing: str):
    languages = language_mismatch(draft, listing)
    if len(languages) == 0:
        return None
    names = {"letter": language_name(languages[0]), "listing": language_name(languages[1])}
    return h("p", {"class": "warning", "key": "mismatch"}, [filled("letter_mismatch", names)])


def _ending(draft):
    if draft["ending"] in ["done", "own"]:
        return None
    return h("p", {"class": "warning", "key": "ending"}, [text(f"letter_ending_{draft['ending']}")])


def _marked(words: str, claims: list[Claim]) -> list[Any]:
    """The text in pieces, each claim in a `mark` element."""
    marks = []
    for piece in marked_pieces(words, claims):
        marks.append(h("mark", {}, [piece["text"]]) if piece["marked"] else piece["text"])
    return marks


def _exports(draft, page):
    is_empty = draft["text"].strip() == ""
    buttons = [
        _button("copy", text("letter_copy"), is_empty, page.copy),
        _button("file", text("letter_docx"), is_empty, page.save_docx),
        _button("down", text("letter_pdf"), is_empty, page.save_pdf),
        icon_button("trash", text("letter_delete"), lambda event: page.delete(draft["at"])),
    ]
    return h("div", {"class": "buttons exports", "key": "exports"}, buttons)


def _button(shape: str, label: str, is_disabled: bool, act):
    properties = {"type": "button", "key": shape, "disabled": is_disabled, "onClick": lambda event: act()}
    return h("button", properties, [icon(shape), label])
