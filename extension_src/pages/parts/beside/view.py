"""The view of popup and side panel, made from the state alone; `page` is used only for actions."""

from extension_src.browser.format import date_and_time
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.core.letters.messages.kinds import likely_kind
from extension_src.core.listings.agreement import has_agreed
from extension_src.core.native.lists import joined
from extension_src.core.types.applications import Row
from extension_src.pages.parts.answers.view import answers_view
from extension_src.pages.parts.application_form import application_form
from extension_src.pages.parts.application_row import application_row, title_of
from extension_src.pages.parts.beside.follow_up_list import follow_ups_view, silent_view
from extension_src.pages.parts.beside.news import news_view
from extension_src.pages.parts.beside.open_listing import open_listing_view, unread_page_view
from extension_src.pages.parts.beside.own_facts import own_facts_view
from extension_src.pages.parts.beside.page_report import report_dialog
from extension_src.pages.parts.beside.unfinished import unfinished_view
from extension_src.pages.parts.companions import companions_view
from extension_src.pages.parts.earlier_posting import earlier_posting_view
from extension_src.pages.parts.history import history_view
from extension_src.pages.parts.icons import icon, labelled_button, labelled_link, mark
from extension_src.pages.parts.match_view import match_view
from extension_src.pages.parts.notice import notice_view

# Rows in the list: enough to fill a popup twice; the tracker has the rest.
SHOWN = 30
# Rows in the first view: enough to fill a popup once; a question takes the room of two rows.
FILLING = 8


def beside_view(state, page):
    """The whole page."""
    now = Date.now()
    if state["application"] is not None:
        children = [_opened(state, page)]
    elif state["answers"] is not None:
        children = [_answers(state, page)]
    else:
        asked = [_agreement(state["settings"]), news_view(state["news"]), _copy_warning(state["folder"])]
        children = joined([_header(state, page)], asked, [_main(state, now, page)])
    children.append(report_dialog(state["report"], page.page_report))
    children.append(notice_view(state["notice"], page.actions))
    return h("div", {"class": "frame"}, children)


def _header(state, page):
    save = None
    if state["tab_id"] is not None and has_agreed(state["settings"]):
        save = labelled_button("plus", text("save_page"), text("short_save"), lambda event: page.save_page())
    return h(
        "header",
        {"class": "top", "key": "top"},
        [
            mark(),
            h("h1", {}, ["JobTrack"]),
            save,
            None if state["is_panel"] or state["tab_id"] is None else _panel_button(page),
            _answers_button(page),
            _cv_link(state["settings"]),
            labelled_link("table", text("open_tracker"), text("short_tracker"), "tracker.html"),
            labelled_link("settings", text("settings"), text("settings"), "settings.html"),
        ],
    )


def _cv_link(settings):
    """The way to the CV until there is one; later it is one click further, in the tracker."""
    return labelled_link("file", text("your_cv"), text("short_cv"), "cv.html") if settings["default_cv"] == "" else None


def _panel_button(page):
    return labelled_button("panel", text("panel_open"), text("short_panel"), lambda event: page.tab.open_panel())


def _answers_button(page):
    properties = {
        "type": "button",
        "class": "labelled show-answers",
        "aria-label": text("answers"),
        "title": f"{text('answers')} (q)",
        "onClick": lambda event: page.show_answers(),
    }
    return h("button", properties, [icon("copy"), h("span", {}, [text("short_answers")])])


def _answers(state, page):
    """The answers that the person keeps, in the place of the list."""
    back = {"type": "button", "class": "back", "onClick": lambda event: page.close_answers()}
    header = h("header", {"class": "top"}, [h("button", back, [icon("back"), text("back")])])
    heading = h("h1", {"class": "visually-hidden"}, [text("answers")])
    is_list = state["answers"]["edited"] is None
    own = own_facts_view(state["own_facts"], page.answers) if is_list else None
    main = h("main", {}, [heading, answers_view(state, page.answers), own])
    return h("div", {"class": "opened", "key": "answers"}, [header, main])


def _main(state, now: int, page):
    if state["count"] == 0:
        empty = _empty(state["settings"])
        return h("main", {"key": "list"}, [_listing(state, page), empty])
    children = [_search(state, page)]
    if state["found"] is None:
        children.append(_listing(state, page))
        children.append(unfinished_view(state["unfinished"], now, page.answer, state["is_first_view"]))
        if state["due"]["count"] > 0:
            children.append(follow_ups_view(state["due"], now, page, state["is_first_view"]))
        else:
            children.append(silent_view(state["silent"], now, page, state["is_first_view"]))
        children.append(_list(text("latest"), state["rows"], state, now, page))
        if state["count"] > SHOWN and not state["is_first_view"]:
            children.append(_all_link(counted("see_all", state["count"])))
    elif len(state["found"]) == 0:
        children.append(h("p", {"class": "nothing"}, [filled("nothing_found", {"query": state["query"]})]))
    else:
        children.append(_list(counted("found", len(state["found"])), state["found"], state, now, page))
    return h("main", {"key": "list"}, children)


def _listing(state, page):
    if state["listing"] is None:
        return unread_page_view(state) if state["is_panel"] else None
    return open_listing_view(state, page)


def _agreement(settings):
    """The way to the welcome page while the person has not agreed that pages are read; else None."""
    if has_agreed(settings):
        return None
    way = {"class": "button primary", "href": "welcome.html", "target": "_blank"}
    children = [h("p", {}, [text("agree_waiting")]), h("a", way, [text("agree_see")])]
    return h("section", {"class": "asked", "key": "agreement", "aria-label": text("agree_title")}, children)


def _copy_warning(record):
    """The warning that no copies are written into the person's folder, with a link to the settings; None without a problem."""
    if record is None or record["problem"] is None:
        return None
    way = {"class": "button", "href": "settings.html#folder", "target": "_blank"}
    since = filled("folder_none_since", {"date": date_and_time(record["problem"]["at"])})
    children = [h("p", {}, [since]), h("a", way, [text("folder_see")])]
    return h(
        "section", {"class": "asked copy-problem", "key": "copies", "aria-label": text("setting_copies")}, children
    )


def _search(state, page):
    properties = {
        "type": "search",
        "id": "search",
        "placeholder": text("search_hint"),
        "aria-label": text("search"),
        "value": state["query"],
        "onInput": lambda event: page.searched(event.target.value),
    }
    return h(
        "div", {"class": "search", "key": "search", "role": "search"}, [icon("search"), h("input", properties, [])]
    )


def _list(heading: str, rows: list[Row], state, now: int, page):
    is_first_view = state["is_first_view"]
    count = filling_count(state) if is_first_view else SHOWN
    shown = [
        application_row(row, state["settings"], now, page.opened.open, page.set_status, is_first_view)
        for row in rows[:count]
    ]
    return h(
        "section",
        {"key": "rows", "aria-labelledby": "rows"},
        [h("h2", {"id": "rows"}, [heading]), h("ul", {"class": "rows"}, shown)],
    )


def filling_count(state) -> int:
    """How many rows fill a popup below its questions."""
    asked: int = state["due"]["count"] + state["silent"]["count"]
    return FILLING - 2 * min(1, len(state["unfinished"])) - 2 * min(1, asked)


def _all_link(label: str):
    return h("p", {"class": "more", "key": "all"}, [h("a", {"href": "tracker.html", "target": "_blank"}, [label])])


def _empty(settings):
    steps = [h("li", {"key": key}, [text(key)]) for key in ["empty_open", "empty_apply", "empty_kept"]]
    children = [
        mark(),
        h("h2", {}, [text("empty_title")]),
        h("ol", {}, steps),
    ]
    if settings["default_cv"] == "":
        way = {"class": "button primary", "href": "cv.html", "target": "_blank"}
        children.append(h("a", way, [text("empty_cv")]))
    if not settings["welcomed"]:
        children.append(h("a", {"href": "welcome.html", "target": "_blank"}, [text("welcome_again")]))
    return h("section", {"class": "empty", "key": "empty"}, children)


def _opened(state, page):
    record, opened = state["application"], page.opened
    kind = likely_kind(record, Date.now())
    back = {"type": "button", "class": "back", "onClick": lambda event: page.opened.close()}
    header = h(
        "header",
        {"class": "top", "key": "opened"},
        [
            h("button", back, [icon("back"), text("back")]),
            labelled_link("pen", text("letter"), text("short_letter"), f"letters.html?id={record['id']}"),
            labelled_link(
                "mail", text(f"message_kind_{kind}"), text("short_message"), f"messages.html?id={record['id']}"
            ),
            labelled_link("table", text("open_in_tracker"), text("short_tracker"), f"tracker.html#app:{record['id']}"),
            labelled_button("trash", text("delete"), text("delete"), lambda event: page.opened.delete()),
        ],
    )
    match = match_view(record["match"], "h2", page.actions)
    form = application_form(
        record, state["draft"], state["settings"], opened.edit, opened.autosave.leave, opened.correct, [match]
    )
    known = companions_view(state["rows"], record, state["earlier"], state["settings"], page.join)
    # The title stands in its field; this names the page to who hears it.
    heading = h("h1", {"class": "visually-hidden"}, [title_of(record)])
    return h(
        "div",
        {"class": "opened", "key": record["id"]},
        [
            header,
            h(
                "main",
                {},
                [heading, earlier_posting_view(state["earlier"]), known, form, history_view(record, state["settings"])],
            ),
        ],
    )
