"""The form that asks for a letter: tone, length, language, CV, a wish, the person's voice, and what is sent."""

from typing import Any

from extension_src.browser.format import number
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.core.letters.sending import CV_LIMIT, INSTRUCTION_LIMIT, JOB_LIMIT, LANGUAGES, LENGTHS, TONES
from extension_src.pages.letters.voice import voice_view
from extension_src.pages.parts.controls.select_field import select_field

# What is said to the reader of a Spanish letter, in its own words.
ADDRESSES = [["tu", "t\u00fa"], ["usted", "usted"]]


def _select(name: str, choices: list[list[str]], value: str, page):
    words = text(f"letter_{name}")
    return select_field(f"letter-{name}", words, choices, value, lambda chosen: page.choose(name, chosen), "field")


def choices_view(state, has_drafts: bool, page) -> list[Any]:
    """Everything that a letter is asked for with, whoever writes it."""
    chosen = state["choices"]
    texts = page.sending.texts()
    languages = [["", text("letter_language_listing")]]
    languages.extend(LANGUAGES)
    fields = [
        _select("tone", [[tone, text(f"tone_{tone}")] for tone in TONES], chosen["tone"], page),
        _select("length", [[size, text(f"length_{size}")] for size in LENGTHS], chosen["length"], page),
        _select("language", languages, chosen["language"], page),
    ]
    if page.sending.is_spanish():
        addresses = [["", text("letter_language_listing")]]
        addresses.extend(ADDRESSES)
        fields.append(_select("address", addresses, chosen["address"], page))
    if len(state["cvs"]) > 1:
        fields.append(_select("cv", [[cv["id"], cv["name"]] for cv in state["cvs"]], chosen["cv"], page))

    return [
        h("div", {"class": "letter-choices"}, fields),
        _wish(chosen, has_drafts, page),
        voice_view(page),
        None if texts is None else _sent(texts, "letters_agreed" not in state["settings"], page),
    ]


def is_waiting(state, page) -> bool:
    """Whether no letter can be asked for at the moment."""
    return state["busy"] or state["writing"] is not None or page.sending.texts() is None


def form_view(state, has_drafts: bool, page):
    """The form; its button asks for a letter, or for another draft."""

    def submitted(event):
        event.preventDefault()
        page.write()

    send = {"type": "submit", "class": "primary", "disabled": is_waiting(state, page)}
    children = choices_view(state, has_drafts, page)
    children.append(h("button", send, [text("letter_again") if has_drafts else text("letter_write")]))
    return h("form", {"class": "letter-form", "key": "form", "onSubmit": submitted}, children)


def _wish(chosen, has_drafts: bool, page):
    wish = {
        "id": "letter-instruction",
        "maxLength": INSTRUCTION_LIMIT,
        "value": chosen["instruction"],
        "aria-describedby": "letter-wish-hint" if has_drafts else None,
        "onInput": lambda event: page.choose("instruction", event.target.value),
    }
    label = text("letter_change") if has_drafts else text("letter_stress")
    children = [h("label", {"for": "letter-instruction"}, [label]), h("input", wish, [])]
    if has_drafts:
        children.append(h("p", {"class": "hint", "id": "letter-wish-hint"}, [text("letter_change_hint")]))
    return h("div", {"class": "field"}, children)


def _sent(texts, is_open: bool, page):
    """Everything that will be sent, exact to the last character; the two texts can be changed. Unfolded at first."""
    request = page.sending.request()
    children = [h("summary", {}, [text("letter_preview")])]
    children.append(_sent_text("cv", text("letter_cv"), texts["cv"], CV_LIMIT, page))
    children.append(_sent_text("job", text("listing_text"), texts["job"], JOB_LIMIT, page))
    if request["draft"] is not None:
        children.append(_sent_draft(request["draft"]))
    children.append(_sent_choices(request))
    return h("details", {"class": "letter-preview", "key": "sent", "open": is_open}, children)


def _sent_draft(words: str):
    """The draft that goes with a wish, to be changed by whoever writes."""
    field = {"id": "sent-draft", "class": "preview-text", "rows": 8, "readOnly": True, "value": words}
    label = h("label", {"for": "sent-draft"}, [text("sent_draft")])
    return h("div", {"class": "field", "key": "draft"}, [label, h("textarea", field, [])])


def _sent_choices(request):
    """What is sent beside the texts, each named as in the form."""
    children: list[Any] = []
    for choice in sent_choices(request):
        children.append(" \u00b7 " if len(children) > 0 else "")
        children.append(h("span", {"data-sent": choice[0]}, [h("bdi", {}, [choice[1]])]))
    return h("p", {"class": "hint", "key": "choices"}, children)


def sent_choices(request) -> list[Any]:
    """[fields, what is said of them] for each choice that is sent."""
    tone = text(f"tone_{request['tone']}")
    size = text(f"length_{request['length']}")
    found = [["tone", f"{text('letter_tone')}: {tone}"], ["length", f"{text('letter_length')}: {size}"]]
    code = f"{request['language']}" if request["region"] is None else f"{request['language']}-{request['region']}"
    named = [one[1] for one in LANGUAGES if one[0] == code]
    if len(named) > 0:
        fields = "language" if request["region"] is None else "language region"
        found.append([fields, f"{text('letter_language')}: {named[0]}"])
    addressed = [one[1] for one in ADDRESSES if one[0] == request["address"]]
    if len(addressed) > 0:
        found.append(["address", f"{text('letter_address')}: {addressed[0]}"])
    for name, key in [["style", "voice_style"], ["avoid", "voice_avoid"], ["instruction", "sent_wish"]]:
        if request[name] is not None:
            found.append([name, f"{text(key)}: {request[name]}"])
    return found


def _sent_text(name: str, label: str, shown, limit: int, page):
    facts = [filled("sent_count", {"count": number(len(shown["text"])), "limit": number(limit)})]
    if shown["left_out"] > 0 and not shown["is_own"]:
        facts.append(counted("sent_left", shown["left_out"]))
    field = {
        "id": f"sent-{name}",
        "class": "preview-text",
        "rows": 8,
        "maxLength": limit,
        "value": shown["text"],
        "aria-describedby": f"sent-{name}-facts",
        "onInput": lambda event: page.sending.change(name, event.target.value),
    }
    foot = [h("span", {"class": "hint", "id": f"sent-{name}-facts"}, [" \u00b7 ".join(facts)])]
    if shown["is_own"]:
        again = {"type": "button", "class": "quiet", "onClick": lambda event: page.sending.change(name, None)}
        foot.append(h("button", again, [text("sent_again")]))
    children = [h("label", {"for": f"sent-{name}"}, [label]), h("textarea", field, []), h("div", {}, foot)]
    return h("div", {"class": "field", "key": name}, children)
