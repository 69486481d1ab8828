"""A chart with its title, its table and the buttons that save it."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.pages.figures.led import asked_list
from extension_src.pages.figures.saved_chart import save_chart


def data_table(label: str, headings: list[str], rows: list[Any]):
    """A table of texts; the first cell of a row is its heading."""
    head = h(
        "thead", {"key": "head"}, [h("tr", {}, [h("th", {"key": name, "scope": "col"}, [name]) for name in headings])]
    )
    lines = []
    for place in range(len(rows)):
        cells = [h("th", {"key": "0", "scope": "row"}, [rows[place][0]])]
        for column in range(1, len(rows[place])):
            cells.append(h("td", {"key": f"{column}"}, [rows[place][column]]))
        lines.append(h("tr", {"key": f"{place}"}, cells))
    return h("table", {"class": "data", "aria-label": label}, [head, h("tbody", {"key": "body"}, lines)])


def chart_frame(name: str, size: list[Any], shapes: list[Any], said: str, table, state):
    """A chart of SVG `shapes` in a viewBox of `size` [width, height], with the title `figure_<name>` and its table folded
    below, and under it the applications of the part that was asked about. A screen reader reads `said`."""
    title = text(f"figure_{name}")
    identifier = f"chart-{name}"
    drawing = {
        "id": identifier,
        "class": f"chart {name}",
        "viewBox": f"0 0 {size[0]} {size[1]}",
        "role": "img",
        "aria-label": f"{title}: {said}",
    }

    def saved(kind):
        return lambda event: save_chart(document.getElementById(identifier), name, kind)

    buttons = [
        h(
            "button",
            {"type": "button", "class": "quiet", "onClick": saved("svg"), "aria-label": f"{title}: SVG"},
            ["SVG"],
        ),
        h(
            "button",
            {"type": "button", "class": "quiet", "onClick": saved("png"), "aria-label": f"{title}: PNG"},
            ["PNG"],
        ),
    ]
    folded = h("details", {}, [h("summary", {}, [text("as_table")]), table])
    children = [
        h("header", {}, [h("h2", {"id": f"figure-{name}"}, [title]), h("div", {"class": "buttons"}, buttons)]),
        h("svg", drawing, shapes),
        folded,
        asked_list(name, state),
    ]
    return h("section", {"class": "figure", "key": name, "aria-labelledby": f"figure-{name}"}, children)
