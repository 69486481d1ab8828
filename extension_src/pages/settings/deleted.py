"""The deletions of the last day, each with a button to undo it and one to delete for good. Without any, no section."""

from extension_src.browser.format import date_and_time
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.core.applications.record import UNTITLED
from extension_src.core.storage.files import name_of_removed
from extension_src.core.storage.undo import deleted_applications, deleted_cv_name
from extension_src.core.types.stored import Deletion
from extension_src.pages.parts.frame import section


def deleted_section(deletions: list[Deletion], actions):
    """The section of deletions [{record, until}], the latest first; None when there are none."""
    if len(deletions) == 0:
        return None
    lines = [_deletion(made["record"], made["until"], actions) for made in deletions]
    hint = h("p", {"class": "hint", "key": "hint"}, [text("setting_deleted_hint")])
    return section("deleted", text("setting_deleted"), [hint, h("ul", {"class": "stages", "key": "deleted"}, lines)])


def _deletion(record, until: int, actions):
    facts = [h("bdi", {}, [deletion_name(record)]), " · " + filled("deleted_until", {"when": date_and_time(until)})]
    undo = {"type": "button", "onClick": lambda event: actions.undo(record["id"])}
    for_good = {"type": "button", "class": "danger", "onClick": lambda event: actions.delete_for_good(record["id"])}
    buttons = [h("button", undo, [text("undo")]), h("button", for_good, [text("delete_for_good")])]
    return h("li", {"key": record["id"]}, [h("span", {}, facts), h("span", {"class": "buttons"}, buttons)])


def deletion_name(record) -> str:
    """The name of what the operation deleted: an application's title, the number of several, a file's or a CV's name."""
    count = deleted_applications(record)
    if count > 1:
        return counted("applications", count)
    if len(record["deleted"]) > 0:
        application = record["deleted"][0]
        title = text("untitled") if application["title"] == UNTITLED else application["title"]
        return title if application["company"] == "" else f"{title} · {application['company']}"
    return name_of_removed(record) or deleted_cv_name(record) or text("untitled")
