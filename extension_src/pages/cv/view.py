"""The view of the CV page, made from its state alone."""

from extension_src.browser.format import long_date, number
from extension_src.browser.i18n import counted, filled, has_text, text
from extension_src.browser.view import h
from extension_src.core.cv.text import word_count
from extension_src.pages.cv.findings_view import findings_view, questions_view
from extension_src.pages.cv.understood_view import understood_view
from extension_src.pages.parts.controls.file_drop import drop_area, file_field, with_first_file
from extension_src.pages.parts.files.opening import file_button
from extension_src.pages.parts.frame import page_frame, section
from extension_src.pages.parts.icons import icon, icon_button
from extension_src.pages.parts.scoring_progress import scoring_view

ACCEPTED = ".pdf,.docx,.txt,.md,.markdown,application/pdf,text/plain,text/markdown"
# The problems for which the page asks for a password; for all others it offers to paste the text.
ASKS_PASSWORD = ["password-needed", "password-wrong"]


def _drop(page):
    def take(file):
        page.read_file(file, "")

    paste = {"type": "button", "class": "quiet", "onClick": lambda event: page.begin_paste()}
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
            h("button", paste, [text("cv_paste")]),
        ],
    )


def _reading(reading, page):
    if reading is None:
        return None
    label = filled("cv_reading", {"name": reading["name"]})
    progress = {"aria-label": label}
    if reading["pages"] > 0:
        progress["value"] = reading["page"]
        progress["max"] = reading["pages"]
    cancel = {"type": "button", "onClick": lambda event: page.cancel()}
    children = [h("p", {}, [label]), h("progress", progress, []), h("button", cancel, [text("cancel")])]
    return h("div", {"class": "reading", "key": "reading"}, children)


def problem_words(problem) -> str:
    """The text that says what went wrong and what to do; the text for the detail where there is one."""
    key = "cv_error_" + problem["id"].replace("-", "_")
    exact = f"{key}_{problem['detail'].replace('-', '_')}"
    return text(exact) if problem["id"] == "not-a-cv-format" and has_text(exact) else text(key)


def _problem(state, page):
    problem = state["problem"]
    if problem is None:
        return None
    children = [h("p", {}, [problem_words(problem)])]
    if problem["id"] in ASKS_PASSWORD:

        def submitted(event):
            event.preventDefault()
            page.try_password()

        field = {
            "type": "password",
            "id": "cv-password",
            "value": state["password"],
            "onInput": lambda event: page.page.update({"password": event.target.value}),
        }
        line = [h("input", field, []), h("button", {"type": "submit", "class": "primary"}, [text("cv_open")])]
        label = h("label", {"for": "cv-password"}, [text("cv_password")])
        children.append(h("form", {"onSubmit": submitted}, [label, h("div", {"class": "one-line"}, line)]))
    else:
        paste = {"type": "button", "onClick": lambda event: page.begin_paste()}
        children.append(h("div", {"class": "buttons"}, [h("button", paste, [text("cv_paste")])]))
    return h("div", {"class": "problem", "key": "problem", "role": "alert"}, children)


def _pasting(state, page):
    if state["pasted"] is None:
        return None

    def submitted(event):
        event.preventDefault()
        page.keep_pasted()

    field = {
        "id": "cv-pasted",
        "rows": 12,
        "required": True,
        "value": state["pasted"],
        "onInput": lambda event: page.page.update({"pasted": event.target.value}),
    }
    cancel = {"type": "button", "onClick": lambda event: page.page.update({"pasted": None})}
    buttons = [
        h("button", {"type": "submit", "class": "primary"}, [text("cv_keep")]),
        h("button", cancel, [text("cancel")]),
    ]
    return h(
        "form",
        {"key": "pasting", "class": "application-form", "onSubmit": submitted},
        [
            h(
                "div",
                {"class": "field"},
                [h("label", {"for": "cv-pasted"}, [text("cv_paste")]), h("textarea", field, [])],
            ),
            h("div", {"class": "buttons"}, buttons),
        ],
    )


def _cv(kept, state, page):
    identifier = kept["id"]
    cv = state["typed"][identifier] if identifier in state["typed"] else kept
    default = state["settings"]["default_cv"]
    is_default = identifier == default
    name = {
        "value": cv["name"],
        "aria-label": text("cv_name"),
        "maxLength": 200,
        "onInput": lambda event: page.type(cv, {"name": event.target.value}),
        "onChange": lambda event: page.keep_typed(kept),
    }
    head = [h("input", name, [])]
    if is_default:
        head.append(h("span", {"class": "tag"}, [text("cv_default")]))
    else:
        choose = {"type": "button", "onClick": lambda event: page.make_default(identifier)}
        head.append(h("button", choose, [text("cv_make_default")]))
    label = filled("cv_delete", {"name": cv["name"]})
    head.append(icon_button("trash", label, lambda event: page.delete(identifier)))
    words = {
        "value": cv["text"],
        "aria-label": filled("cv_text_of", {"name": cv["name"]}),
        "spellcheck": False,
        "onInput": lambda event: page.type(cv, {"text": event.target.value}),
        "onChange": lambda event: page.keep_typed(kept),
    }
    facts = f"{counted('cv_words', word_count(cv['text']))} · {long_date(cv['added_at'])}"
    read = [h("summary", {}, [text("cv_see_text")]), h("textarea", words, [])]
    children = [
        h("div", {"class": "cv-head"}, head),
        h("p", {"class": "hint"}, [facts]),
        h("div", {}, [file_button(kept["file"], page.actions)]) if "file" in kept else None,
        h("details", {}, read),
    ]
    return h("li", {"key": identifier, "class": "cv", "data-cv-id": identifier}, children)


def cv_view(state, page):
    """The whole page."""
    children = [h("p", {"class": "lead", "key": "lead"}, [text("cv_lead")])]
    # Above the drop area, because below it a small window would not show what came of the file.
    children.append(_reading(state["reading"], page))
    children.append(_problem(state, page))
    if state["pasted"] is None:
        children.append(_drop(page))
    children.append(_pasting(state, page))
    for key in ("incomplete", "lost_letters", "file_not_kept"):
        if state[key] != "":
            warning = filled(f"cv_{key}", {"name": state[key]})
            children.append(h("p", {"class": "warning", "key": key, "role": "status"}, [warning]))
    children.append(scoring_view(state["scoring"]))
    if len(state["cvs"]) > 0:
        listed = [_cv(cv, state, page) for cv in state["cvs"]]
        title = f"{text('cv_kept_ones')} · {number(len(listed))}"
        children.append(section("cvs", title, [h("ul", {"class": "cvs", "key": "cvs"}, listed)]))
        children.append(understood_view(state, page))
        children.append(questions_view(state, page))
        children.append(findings_view(state))
    return page_frame("cv.html", text("your_cv"), children, state, page.actions)
