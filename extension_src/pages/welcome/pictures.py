"""The pictures of the welcome page, in the colours of the page: where JobTrack is pinned, and what happens after Apply."""

from typing import Any

from extension_src.browser.view import h

_PUZZLE = "M2 6h4a2.4 2.4 0 114 0h4v4a2.4 2.4 0 110 4v4H2v-4a2.4 2.4 0 100-4z"
_PIN = "M5 1h6l-1 5 3 3H3l3-3zM8 9v6"
_CURSOR = "M0 0l4 15 3-6 6-2z"


def _box(x: int, y: int, width: int, height: int, kind: str, corner: int = 6):
    return h("rect", {"x": x, "y": y, "width": width, "height": height, "rx": corner, "class": kind}, [])


def _line(x: int, y: int, width: int, kind: str = "words"):
    """A line of text, as a bar."""
    return _box(x, y, width, 6, kind, 3)


def _sign(path: str, x: int, y: int, kind: str):
    return h("path", {"d": path, "transform": f"translate({x} {y})", "class": kind}, [])


def _mark(x: int, y: int, size: int):
    """JobTrack's own mark."""
    tick = {"d": "M8.5 17.5l5 5 10-12", "class": "tick"}
    parts = [h("rect", {"width": 32, "height": 32, "rx": 9, "class": "ours"}, []), h("path", tick, [])]
    place = {"x": x, "y": y, "width": size, "height": size, "viewBox": "0 0 32 32"}
    return h("svg", place, parts)


def _arrow(x: int, y: int):
    return _sign("M0 6h18m-6-6l6 6-6 6", x, y, "stroke")


def _picture(width: int, height: int, parts: list[Any]):
    # What it shows stands in words beside it.
    return h("svg", {"class": "picture", "viewBox": f"0 0 {width} {height}", "aria-hidden": "true"}, parts)


def pin_picture():
    """The toolbar with the puzzle's menu open, and in it the pin beside JobTrack."""
    return _picture(
        360,
        120,
        [
            _box(1, 1, 358, 36, "ground", 10),
            _box(14, 9, 232, 20, "sunken", 10),
            _line(26, 16, 92),
            _mark(262, 8, 22),
            _box(294, 5, 28, 28, "chosen", 8),
            _sign(_PUZZLE, 300, 9, "stroke"),
            _sign("M0 0h.5M0 6h.5M0 12h.5", 342, 13, "stroke"),
            _box(172, 46, 150, 70, "ground", 10),
            _mark(184, 56, 20),
            _line(212, 63, 56, "ink"),
            _box(288, 53, 26, 26, "chosen", 8),
            _sign(_PIN, 293, 58, "stroke"),
            _box(184, 88, 20, 20, "sunken", 6),
            _line(212, 95, 44),
            _sign(_PIN, 293, 90, "faint"),
        ],
    )


def after_apply_picture():
    """Apply is clicked on a job; the button in the toolbar gets a tick; the job stands in the list with its fit."""
    return _picture(
        560,
        124,
        [
            _box(1, 1, 170, 122, "ground", 10),
            _line(16, 18, 96, "ink"),
            _line(16, 34, 64),
            _line(16, 56, 138),
            _line(16, 70, 122),
            _box(16, 90, 64, 20, "accent", 10),
            _sign(_CURSOR, 66, 98, "cursor"),
            _arrow(186, 56),
            _box(220, 30, 84, 64, "ground", 10),
            _mark(246, 44, 32),
            h("circle", {"cx": 282, "cy": 78, "r": 11, "class": "badge"}, []),
            _sign("M0 4l4 4 7-8", 276, 74, "tick"),
            _arrow(320, 56),
            _box(354, 1, 205, 122, "ground", 10),
            _box(366, 14, 181, 40, "chosen", 8),
            _line(378, 24, 78, "ink"),
            _line(378, 38, 54),
            _box(474, 26, 30, 16, "accent", 8),
            h("text", {"x": 540, "y": 39, "class": "number"}, ["82"]),
            _line(378, 70, 64),
            _line(378, 84, 46),
            _line(378, 104, 72),
        ],
    )
