"""The view of the CV page, made from its state alone."""

from extension_src.browser.format import long_date, number
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.core.cv.text import word_count
from extension_src.pages.cv.findings_view import findings_view, questions_view
from extension_src.pages.cv.understood_view import understood_view
from extension_src.pages.parts.cv.dropping import drop_view, problem_view, reading_view, warning_views
from extension_src.pages.parts.files.opening import file_button
from extension_src.pages.parts.frame import page_frame, section
from extension_src.pages.parts.icons import icon_button
from extension_src.pages.parts.scoring_progress import scoring_view


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
    children.append(reading_view(state["reading"], page.reading))
    paste = {"type": "button", "onClick": lambda event: page.begin_paste()}
    children.append(problem_view(state, page.reading, h("button", paste, [text("cv_paste")])))
    if state["pasted"] is None:
        quiet = Object.assign({"class": "quiet"}, paste)
        children.append(drop_view(page.reading, h("button", quiet, [text("cv_paste")])))
    children.append(_pasting(state, page))
    children.extend(warning_views(state))
    children.append(scoring_view(state["scoring"]))
    if len(state["cvs"]) > 0:
        listed = [_cv(cv, state, page) for cv in state["cvs"]]
        title = f"{text('cv_kept_ones')} · {number(len(listed))}"
        children.append(section("cvs", title, [h("ul", {"class": "cvs", "key": "cvs"}, listed)]))
        children.append(understood_view(state, page))
        children.append(questions_view(state, page))
        children.append(findings_view(state))
    return page_frame("cv.html", text("your_cv"), children, state, page.actions)
