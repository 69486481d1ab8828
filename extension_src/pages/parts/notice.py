"""What just happened, said once at the foot of the page, with the way back."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.pages.parts.icons import icon_button


def notice_view(notice, on_undo, on_close):
    """The notice {text, undo, failed}, or the empty live region it will be read from."""
    children = []
    if notice is not None:
        children.append(h("span", {"class": "notice-text"}, [notice["text"]]))
        if notice["undo"]:
            undo = {"type": "button", "class": "notice-undo", "onClick": lambda event: on_undo(notice["undo"])}
            children.append(h("button", undo, [text("undo")]))
        children.append(icon_button("close", text("close"), lambda event: on_close()))
    kind = "notice" if notice is None or not notice["failed"] else "notice failed"
    # The region is there before its text, or screen readers would not read it.
    return h("div", {"class": kind, "role": "status", "key": "notice", "hidden": notice is None}, children)
