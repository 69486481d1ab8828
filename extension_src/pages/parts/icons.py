"""The interface's icons: strokes on a 24 unit square, drawn in the colour of the text beside them."""

from extension_src.browser.view import h

_PATHS = {
    "back": "M15 5l-7 7 7 7",
    "board": "M5 4h4v16H5zM15 4h4v10h-4z",
    "chart": "M5 20V11M12 20V4M19 20v-6",
    "check": "M4 6l2 2 3-4M12 6h8M4 16l2 2 3-4M12 16h8",
    "clip": "M8 12l6-6a3 3 0 014 4l-8 8a5 5 0 01-7-7l8-8",
    "close": "M6 6l12 12M18 6L6 18",
    "copy": "M9 9h11v11H9zM5 15H4V4h11v1",
    "down": "M12 4v12m0 0l-5-5m5 5l5-5M5 20h14",
    "edit": "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
    "file": "M7 3h7l4 4v14H7zM14 3v5h4M10 13h5M10 17h5",
    "help": "M9 9a3 3 0 116 0c0 2-3 2.5-3 4.5M12 17.5v.5",
    "link": "M14 5h5v5M19 5l-9 9M11 5H5v14h14v-6",
    "list": "M5 6h14M5 12h14M5 18h9",
    "mail": "M4 6h16v12H4zM4 7l8 6 8-6",
    "more": "M6 12h.5M12 12h.5M18 12h.5",
    "panel": "M4 5h16v14H4zM14 5v14",
    "pen": "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
    "plus": "M12 5v14M5 12h14",
    "search": "M11 5a6 6 0 100 12 6 6 0 000-12zM16 16l4 4",
    "settings": "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5",
    "table": "M4 5h16v14H4zM4 10h16M10 10v9",
    "trash": "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
}


def icon(shape: str):
    """The icon, hidden from screen readers, because its button or link already says what it means."""
    path = h("path", {"d": _PATHS[shape]}, [])
    return h("svg", {"class": "icon", "viewBox": "0 0 24 24", "aria-hidden": "true"}, [path])


def mark():
    """JobTrack's logo: a tick on a rounded square."""
    return h(
        "svg",
        {"class": "mark", "viewBox": "0 0 32 32", "aria-hidden": "true"},
        [
            h("rect", {"width": 32, "height": 32, "rx": 9}, []),
            h("path", {"d": "M8.5 17.5l5 5 10-12"}, []),
        ],
    )


def icon_button(shape: str, label: str, on_click):
    """A button that shows only an icon; `label` names it."""
    properties = {"type": "button", "class": "icon-button", "aria-label": label, "title": label, "onClick": on_click}
    return h("button", properties, [icon(shape)])


def icon_link(shape: str, label: str, address: str):
    """A link that shows only an icon and opens in a new tab; `label` names it."""
    properties = {"class": "icon-button", "aria-label": label, "title": label, "href": address, "target": "_blank"}
    return h("a", properties, [icon(shape)])


def _full_name(label: str, short: str) -> str:
    """A name that has the words one sees in it: who speaks to the screen says those."""
    return label if label.lower().find(short.lower()) >= 0 else f"{short}: {label}"


def labelled_button(shape: str, label: str, short: str, on_click):
    """A button with an icon and a short word below it; `label` names it in full."""
    properties = {
        "type": "button",
        "class": "labelled",
        "aria-label": _full_name(label, short),
        "title": label,
        "onClick": on_click,
    }
    return h("button", properties, [icon(shape), h("span", {}, [short])])


def labelled_link(shape: str, label: str, short: str, address: str):
    """A link that opens in a new tab, with an icon and a short word below it; `label` names it in full."""
    properties = {
        "class": "labelled",
        "aria-label": _full_name(label, short),
        "title": label,
        "href": address,
        "target": "_blank",
    }
    return h("a", properties, [icon(shape), h("span", {}, [short])])
