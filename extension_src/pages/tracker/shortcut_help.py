"""The list of shortcut keys, shown by `?`."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.pages.parts.icons import icon_button

KEYS = [
    ["/", "key_search"],
    ["j  k", "key_walk"],
    ["↵", "key_open"],
    ["x", "key_select"],
    ["y  l", "key_todo"],
    ["1 – 9", "key_status"],
    ["o", "key_listing"],
    ["e", "key_notes"],
    ["t", "key_tags"],
    ["a", "archive"],
    ["g  d t b f c s", "key_go"],
    ["Alt ←  →", "key_move"],
    ["n", "key_add"],
    ["q", "answers"],
    ["Ctrl Z", "key_undo"],
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


def help_dialog():
    """The dialog that lists the keys, closed until `show_help` opens it."""
    lines = [
        h("div", {"key": key[1]}, [h("dt", {}, [h("kbd", {}, [key[0]])]), h("dd", {}, [text(key[1])])]) for key in KEYS
    ]
    heading = h(
        "header",
        {},
        [h("h2", {"id": "shortcuts-title"}, [text("shortcuts")]), icon_button("close", text("close"), _close)],
    )
    properties = {"id": "shortcuts", "key": "shortcuts", "aria-labelledby": "shortcuts-title"}
    return h("dialog", properties, [heading, h("dl", {}, lines)])
