"""The notice at the bottom of a page: it says what just happened and offers to undo it, or to delete for good."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.pages.parts.icons import icon_button


def notice_view(notice, actions):
    """The notice {text, undo, failed, is_deletion}, with `act` {label, run} where it offers more; for None, the empty live
    region in which later notices are read out."""
    children = []
    if notice is not None:
        children.append(h("span", {"class": "notice-text"}, [notice["text"]]))
        if notice["undo"]:
            undo = {"type": "button", "class": "notice-undo", "onClick": lambda event: actions.undo(notice["undo"])}
            children.append(h("button", undo, [text("undo")]))
        if "act" in notice and notice["act"] is not None:
            act = {"type": "button", "onClick": lambda event: notice["act"]["run"]()}
            children.append(h("button", act, [notice["act"]["label"]]))
        if notice["is_deletion"]:
            for_good = {"type": "button", "onClick": lambda event: actions.delete_for_good(notice["undo"])}
            children.append(h("button", for_good, [text("delete_for_good")]))
        children.append(icon_button("close", text("close"), lambda event: actions.close_notice()))
    kind = "notice" if notice is None or not notice["failed"] else "notice failed"
    # The region must exist before its text, or screen readers would not read the text.
    return h("div", {"class": kind, "role": "status", "key": "notice", "hidden": notice is None}, children)
