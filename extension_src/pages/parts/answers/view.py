"""The answers that a person keeps: found by words or by a pasted question, each copied by a key or a click.

One part, for the popup, the tracker's dialog and whatever stands beside a page: nothing in it knows where it is shown.
"""

from typing import Any

from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.limits import LONGEST_ANSWER, LONGEST_QUESTION
from extension_src.core.letters.kept_answers import LONGEST_ASKED, answers_of
from extension_src.pages.parts.icons import icon, icon_button

# The questions that nearly every form asks, offered while no answer is kept: keys of _locales.
USUAL = ["usual_pay", "usual_start", "usual_permit", "usual_licence", "usual_travel", "usual_years"]


def answers_view(state, acts):
    """The search and the answers, or the form for one; None while they are not shown."""
    shown = state["answers"]
    if shown is None:
        return None
    if shown["edited"] is not None:
        return _form(shown["edited"], acts)
    kept = answers_of(state["settings"])
    children = [_search(shown["asked"], acts)] if len(kept) > 0 else []
    found = acts.found()
    if len(kept) == 0:
        children.extend(_first(acts))
    elif len(found) == 0:
        children.append(_nothing(shown["asked"], acts))
    else:
        lines = [_line(answer, acts) for answer in found]
        children.append(h("ul", {"class": "answer-list", "key": "list"}, lines))
    add = {"type": "button", "class": "quiet", "key": "add", "onClick": lambda event: acts.add("")}
    children.append(h("button", add, [icon("plus"), text("answer_add")]))
    return h("div", {"class": "answer-part", "key": "answers", "onKeyDown": acts.key_pressed}, children)


def _search(asked: str, acts):
    properties = {
        "type": "search",
        "id": "answers-search",
        "maxLength": LONGEST_ASKED,
        "aria-label": text("answers_search"),
        "placeholder": text("answers_search"),
        "value": asked,
        "onInput": lambda event: acts.ask(event.target.value),
    }
    hint = h("p", {"class": "hint"}, [text("answers_hint")])
    return h("div", {"key": "search"}, [h("input", properties, []), hint])


def _line(answer, acts):
    copy = {
        "type": "button",
        "class": "answer-copy",
        "key": "copy",
        "title": text("letter_copy"),
        "onClick": lambda event: acts.copy_text(answer),
    }
    words = [h("strong", {}, [answer["question"]]), h("span", {"class": "answer-words"}, [answer["answer"]])]
    edit = icon_button("edit", filled("answer_edit", {"question": answer["question"]}), lambda event: acts.edit(answer))
    return h("li", {"key": answer["id"]}, [h("button", copy, words), edit])


def _first(acts) -> list[Any]:
    """What to do while no answer is kept: the usual questions, each a start."""
    buttons = []
    for key in USUAL:
        buttons.append(_usual(text(key), acts))
    return [
        h("p", {"class": "hint", "key": "hint"}, [text("answers_empty")]),
        h("ul", {"class": "usual", "key": "usual"}, buttons),
    ]


def _usual(question: str, acts):
    properties = {"type": "button", "onClick": lambda event: acts.add(question)}
    return h("li", {"key": question}, [h("button", properties, [question])])


def _nothing(asked: str, acts):
    question = asked.strip()[:LONGEST_QUESTION]
    keep = {"type": "button", "onClick": lambda event: acts.add(question)}
    children = [h("p", {}, [text("answers_nothing")]), h("button", keep, [text("answer_add_for")])]
    return h("div", {"class": "answers-nothing", "key": "nothing"}, children)


def _form(edited, acts):
    def submitted(event):
        event.preventDefault()
        acts.done()

    save = {"type": "submit", "class": "primary", "key": "save"}
    buttons = [h("button", save, [text("answer_save")])]
    if any([answer["id"] == edited["id"] for answer in answers_of(acts.page.state["settings"])]):
        removal = {
            "type": "button",
            "class": "quiet danger",
            "key": "delete",
            "onClick": lambda event: acts.delete(edited),
        }
        buttons.append(h("button", removal, [icon("trash"), text("delete")]))
    children = [
        _field("question", "input", edited, LONGEST_QUESTION, acts),
        _field("answer", "textarea", edited, LONGEST_ANSWER, acts),
        h("div", {"class": "buttons", "key": "buttons"}, buttons),
    ]
    return h("form", {"class": "answer-part", "key": f"form-{edited['id']}", "onSubmit": submitted}, children)


def _field(part: str, tag: str, edited, limit: int, acts):
    properties = {
        "id": f"answer-{part}",
        "maxLength": limit,
        "required": True,
        "value": edited[part],
        "onInput": lambda event: acts.type(part, event.target.value),
    }
    children = [h("label", {"for": f"answer-{part}"}, [text(f"answer_{part}")]), h(tag, properties, [])]
    return h("div", {"class": "field", "key": part}, children)
