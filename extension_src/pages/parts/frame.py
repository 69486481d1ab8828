"""The frame of the simple pages (settings, CV, figures, ...): the bar, one column below it, the notice."""

from typing import Any

from extension_src.browser.view import h
from extension_src.pages.parts.bar import bar
from extension_src.pages.parts.notice import notice_view


def page_frame(current: str, title: str, children: list[Any], state, actions):
    """The whole page: bar, title, children and notice. `current`: the page's file name."""
    main = [h("h1", {"key": "title"}, [title])]
    main.extend(children)
    frame = [bar(current, "span", []), h("main", {"key": "main"}, main)]
    frame.append(notice_view(state["notice"], actions))
    return h("div", {"class": "quiet-page"}, frame)


def section(name: str, title: str, children: list[Any]):
    """A part of a page under a heading."""
    parts = [h("h2", {"id": f"section-{name}", "key": "title"}, [title])]
    parts.extend(children)
    return h("section", {"key": name, "aria-labelledby": f"section-{name}"}, parts)
