"""The bar at the top of every page except the popup: the same links in the same order."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.pages.parts.icons import icon, mark

# Address, icon, text key. The tracker is one page with three links, one for each view.
WAYS = [
    ["tracker.html#todo", "check", "view_todo"],
    ["tracker.html#table", "table", "view_table"],
    ["tracker.html#board", "board", "view_board"],
    ["figures.html", "chart", "figures"],
    ["report.html", "list", "report"],
    ["transfer.html", "down", "transfer"],
    ["cv.html", "file", "your_cv"],
    ["settings.html", "settings", "settings"],
]


def bar(current: str, brand: str, acts: list[Any]):
    """The bar of the page at the address `current`, whose link is marked if it is in WAYS; `acts`: the page's own buttons.

    `brand`: the tag of the element with the product's name, `h1` where the page has no other heading.
    """
    links = []
    for way in WAYS:
        properties = {"key": way[0], "href": way[0], "title": text(way[2])}
        if way[0] == current:
            properties["aria-current"] = "page"
        links.append(h("a", properties, [icon(way[1]), h("span", {"class": "wide"}, [text(way[2])])]))
    children = [mark(), h(brand, {"class": "brand"}, ["JobTrack"]), h("nav", {"aria-label": text("views")}, links)]
    children.extend(acts)
    return h("header", {"class": "bar", "key": "bar"}, children)
