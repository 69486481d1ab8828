"""The frame of the quiet pages (settings, CV, first start): a bar with the way to the others, one column below."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.pages.parts.icons import icon, mark
from extension_src.pages.parts.notice import notice_view

PAGES = [
    ["tracker.html", "table", "tracker"],
    ["figures.html", "chart", "figures"],
    ["report.html", "list", "report"],
    ["transfer.html", "down", "transfer"],
    ["cv.html", "file", "your_cv"],
    ["settings.html", "settings", "settings"],
]


def page_frame(current: str, title: str, children: list, state, actions):
    """The page `current` (its file name) under its title, with the notice."""
    links = []
    for page in PAGES:
        properties = {"key": page[0], "href": page[0], "aria-current": "page" if page[0] == current else None}
        links.append(h("a", properties, [icon(page[1]), text(page[2])]))
    bar = [mark(), h("span", {"class": "brand"}, ["JobTrack"]), h("nav", {"aria-label": text("views")}, links)]
    main = [h("h1", {"key": "title"}, [title])]
    main.extend(children)
    frame = [h("header", {"class": "bar", "key": "bar"}, bar), h("main", {"key": "main"}, main)]
    frame.append(notice_view(state["notice"], actions.undo, actions.close_notice))
    return h("div", {"class": "quiet-page"}, frame)


def section(name: str, title: str, children: list):
    """A titled part of a page."""
    parts = [h("h2", {"id": f"section-{name}", "key": "title"}, [title])]
    parts.extend(children)
    return h("section", {"key": name, "aria-labelledby": f"section-{name}"}, parts)
