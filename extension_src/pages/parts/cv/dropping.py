"""Where the file of a CV is dropped, how far its reading is, and what went wrong."""

from typing import Any

from extension_src.browser.i18n import filled, has_text, text
from extension_src.browser.view import h
from extension_src.pages.parts.controls.file_drop import drop_area, file_field, with_first_file
from extension_src.pages.parts.cv.reading import SAID
from extension_src.pages.parts.icons import icon

ACCEPTED = ".pdf,.docx,.txt,.md,.markdown,application/pdf,text/plain,text/markdown"
# The problems for which the page asks for a password; for all others it offers to paste the text.
ASKS_PASSWORD = ["password-needed", "password-wrong"]


def drop_view(reading, otherwise):
    """Where the file of a CV is dropped or chosen. `reading`: the page's CvReading; `otherwise`: what is offered besides, or
    None."""

    def take(file):
        reading.read_file(file, "")

    properties = {"class": "drop", "key": "drop"}
    properties.update(drop_area(with_first_file(take)))
    return h(
        "div",
        properties,
        [
            icon("file"),
            h("p", {"class": "drop-words"}, [text("cv_drop")]),
            h("p", {"class": "hint"}, [text("cv_formats")]),
            file_field("cv-file", ACCEPTED, take),
            h("label", {"for": "cv-file", "class": "button primary"}, [text("cv_choose")]),
            otherwise,
        ],
    )


def reading_view(shown, reading):
    """How far the reading is, with a way to end it; None while no file is read."""
    if shown is None:
        return None
    label = filled("cv_reading", {"name": shown["name"]})
    progress = {"aria-label": label}
    if shown["pages"] > 0:
        progress["value"] = shown["page"]
        progress["max"] = shown["pages"]
    cancel = {"type": "button", "onClick": lambda event: reading.cancel()}
    children = [h("p", {}, [label]), h("progress", progress, []), h("button", cancel, [text("cancel")])]
    return h("div", {"class": "reading", "key": "reading"}, children)


def problem_words(problem) -> str:
    """The text that says what went wrong and what to do; the text for the detail where there is one."""
    key = "cv_error_" + problem["id"].replace("-", "_")
    exact = f"{key}_{problem['detail'].replace('-', '_')}"
    return text(exact) if problem["id"] == "not-a-cv-format" and has_text(exact) else text(key)


def problem_view(state, reading, otherwise):
    """Why the file was not read: with the field for its password, or with `otherwise`; None where nothing is wrong."""
    problem = state["problem"]
    if problem is None:
        return None
    children = [h("p", {}, [problem_words(problem)])]
    if problem["id"] in ASKS_PASSWORD:

        def submitted(event):
            event.preventDefault()
            reading.try_password()

        field = {
            "type": "password",
            "id": "cv-password",
            "value": state["password"],
            "onInput": lambda event: reading.page.update({"password": event.target.value}),
        }
        line = [h("input", field, []), h("button", {"type": "submit", "class": "primary"}, [text("cv_open")])]
        label = h("label", {"for": "cv-password"}, [text("cv_password")])
        children.append(h("form", {"onSubmit": submitted}, [label, h("div", {"class": "one-line"}, line)]))
    else:
        children.append(h("div", {"class": "buttons"}, [otherwise]))
    return h("div", {"class": "problem", "key": "problem", "role": "alert"}, children)


def warning_views(state) -> list[Any]:
    """What is to be known of the file that was read last."""
    shown = [key for key in SAID.keys() if state[key] != ""]
    return [
        h("p", {"class": "warning", "key": key, "role": "status"}, [filled(f"cv_{key}", {"name": state[key]})])
        for key in shown
    ]
