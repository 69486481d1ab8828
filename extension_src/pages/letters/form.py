"""The form that asks for a letter: tone, length, language, CV, and a wish for the next draft."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.letters.sending import INSTRUCTION_LIMIT, LANGUAGES, LENGTHS, TONES, letter_request
from extension_src.pages.parts.controls.select_field import select_field


def _select(name: str, choices: list, value: str, page):
    words = text(f"letter_{name}")
    return select_field(f"letter-{name}", words, choices, value, lambda chosen: page.choose(name, chosen), "field")


def form_view(state, has_drafts: bool, page):
    """The form; its button asks for a letter, or for another draft."""
    chosen = state["choices"]
    languages = [["", text("letter_language_listing")]]
    languages.extend(LANGUAGES)
    fields = [
        _select("tone", [[tone, text(f"tone_{tone}")] for tone in TONES], chosen["tone"], page),
        _select("length", [[size, text(f"length_{size}")] for size in LENGTHS], chosen["length"], page),
        _select("language", languages, chosen["language"], page),
    ]
    if len(state["cvs"]) > 1:
        fields.append(_select("cv", [[cv["id"], cv["name"]] for cv in state["cvs"]], chosen["cv"], page))

    def submitted(event):
        event.preventDefault()
        page.write()

    wish = {
        "id": "letter-instruction",
        "maxLength": INSTRUCTION_LIMIT,
        "value": chosen["instruction"],
        "onInput": lambda event: page.choose("instruction", event.target.value),
    }
    label = text("letter_change") if has_drafts else text("letter_stress")
    send = {"type": "submit", "class": "primary", "disabled": state["busy"] or state["writing"] is not None}
    return h(
        "form",
        {"class": "letter-form", "key": "form", "onSubmit": submitted},
        [
            h("div", {"class": "letter-choices"}, fields),
            h(
                "div",
                {"class": "field"},
                [h("label", {"for": "letter-instruction"}, [label]), h("input", wish, [])],
            ),
            _preview(state, page),
            h("button", send, [text("letter_again") if has_drafts else text("letter_write")]),
        ],
    )


def _preview(state, page):
    """A preview of the two texts that will be sent, exact to the last character."""
    request = letter_request(page.chosen_cv(), state["listing"], state["choices"])
    children = [
        h("summary", {}, [text("letter_preview")]),
        h("h3", {"class": "label"}, [text("letter_cv")]),
        h("div", {"class": "preview-text", "id": "sent-cv", "tabIndex": 0}, [request["cv"]]),
        h("h3", {"class": "label"}, [text("listing_text")]),
        h("div", {"class": "preview-text", "id": "sent-job", "tabIndex": 0}, [request["job"]]),
    ]
    return h("details", {"class": "letter-preview"}, children)
