"""Suggests moving applications that had no answer for long to ghosted; only the person moves them."""

from extension_src.browser.i18n import counted, text
from extension_src.browser.view import h


def ghosted_view(ids: list, tracker):
    """The suggestion, or None while there is nothing to suggest."""
    if len(ids) == 0:
        return None
    move = {"type": "button", "onClick": lambda event: tracker.move(ids, "ghosted")}
    later = {"type": "button", "class": "quiet", "onClick": lambda event: tracker.page.update({"silent": []})}
    children = [
        h("p", {}, [counted("ghosted_suggestion", len(ids))]),
        h("button", move, [text("ghosted_move")]),
        h("button", later, [text("ghosted_later")]),
    ]
    return h("div", {"class": "suggestion", "key": "suggestion"}, children)
