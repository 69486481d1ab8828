"""The list of shortcut keys, shown by `?`."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.pages.parts.icons import icon_button

KEYS = [
    ["Ctrl K", "key_palette"],
    ["/", "key_search"],
    ["j  k", "key_walk"],
    ["↵", "key_open"],
    ["x", "key_select"],
    ["Shift", "key_select_through"],
    ["Ctrl", "key_statuses"],
    ["y  l", "key_todo"],
    ["1 – 9", "key_status"],
    ["o", "key_listing"],
    ["e", "key_notes"],
    ["t", "key_tags"],
    ["a", "archive"],
    ["g  d t b", "key_go"],
    ["g  f r i c s", "key_go_pages"],
    ["Alt ←  →", "key_move"],
    ["Alt ↑  ↓", "key_order"],
    ["n", "key_add"],
    ["q", "answers"],
    ["Ctrl Z", "key_undo"],
    ["u", "key_recall"],
    ["Esc", "key_close"],
    ["?", "key_help"],
]


def show_help() -> None:
    """Open the list."""
    dialog = document.getElementById("shortcuts")
    if not dialog.open:
        dialog.showModal()


def _close(event) -> None:
    event.target.closest("dialog").close()


def help_dialog(properties):
    """The dialog that lists the keys, closed until `show_help` opens it."""
    lines = [
        h("div", {"key": key[1]}, [h("dt", {}, [h("kbd", {}, [key[0]])]), h("dd", {}, [text(key[1])])]) for key in KEYS
    ]
    heading = h(
        "header",
        {},
        [h("h2", {"id": "shortcuts-title"}, [text("shortcuts")]), icon_button("close", text("close"), _close)],
    )
    dialog = {"id": "shortcuts", "aria-labelledby": "shortcuts-title"}
    return h("dialog", dialog, [heading, h("dl", {}, lines)])
