"""The preview of what restoring a copy would add or change, with the button that restores it."""

from __future__ import annotations

from typing import Any

from extension_src.browser.format import date_and_time
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.types.views import Child
from extension_src.browser.view import h
from extension_src.core.applications.record import UNTITLED
from extension_src.core.native.lists import joined

COUNTED = ["applications", "cvs", "letters", "files", "stages"]
CHANGES = ["added", "changed", "removed"]
# The most titles listed for each kind of change.
NAMED = 5


def restore_view(state, restoring):
    """The preview of `state["restoring"]`, or None when no copy is being restored."""
    shown = state["restoring"]
    if shown is None:
        return None
    cancel = {"type": "button", "onClick": lambda event: restoring.close()}
    if shown["is_reading"]:
        parts: list[Child] = [h("p", {"role": "status"}, [text("import_reading")])]
        buttons: list[View] = []
    elif shown["error"] != "":
        says = text("error_" + shown["error"].replace("-", "_"))
        parts = [h("p", {"class": "warning", "role": "alert"}, [says])]
        buttons = []
    else:
        parts = _daily(shown) if shown["day"] != "" else _incoming(shown)
        parts.append(_settings(shown, restoring))
        act = {"type": "button", "class": "primary", "id": "restore", "onClick": lambda event: restoring.restore()}
        buttons = [h("button", act, [text("restore_do")])]
    buttons.append(h("button", cancel, [text("cancel")]))
    parts.append(h("div", {"class": "buttons"}, buttons))
    return h("div", {"class": "restoring", "key": "restoring"}, joined([_title(shown)], parts))


def _title(shown):
    made = "" if shown["summary"] is None else shown["summary"]["made"]
    # A file may contain any text in place of its date, which gives NaN, and NaN is never greater than 0.
    at = Date.parse(made)
    if not at > 0:
        return h("h3", {}, [h("bdi", {}, [shown["name"]])] if shown["name"] != "" else [text("restore_title")])
    return h("h3", {}, [filled("restore_of", {"date": date_and_time(at)})])


def _incoming(shown) -> list[Any]:
    summary = shown["summary"]
    counts = [counted(f"restore_{kind}", summary[kind]) for kind in COUNTED if summary[kind] > 0]
    parts = [h("p", {"role": "status"}, [h("strong", {}, [" · ".join(counts)])])]
    parts.append(_titles(summary["newest"], summary["applications"]))
    same: int = shown["plan"]["counts"]["merged"]
    merged = same + shown["plan"]["counts"]["unchanged"]
    if merged > 0:
        parts.append(h("p", {"class": "hint"}, [counted("restore_known", merged)]))
    parts.append(_refused(summary["refused"]))
    return parts


def _daily(shown) -> list[Any]:
    changes = shown["changes"]
    parts = []
    for kind in CHANGES:
        if len(changes[kind]) > 0:
            heading = h("h4", {}, [counted(f"restore_{kind}", len(changes[kind]))])
            parts.append(h("div", {"key": kind}, [heading, _titles(changes[kind], len(changes[kind]))]))
    documents = [
        counted(f"restore_cvs_{kind}", changes[f"cvs_{kind}"]) for kind in CHANGES if changes[f"cvs_{kind}"] > 0
    ]
    if len(documents) > 0:
        parts.append(h("p", {}, [" · ".join(documents)]))
    if len(parts) == 0:
        parts.append(h("p", {}, [text("restore_no_change")]))
    parts.append(_refused(shown["summary"]["refused"]))
    return [h("div", {"role": "status", "class": "changes"}, parts)]


def _titles(named: list[Any], count: int):
    lines = [_line(one) for one in named[:NAMED]]
    if count > len(lines):
        lines.append(h("li", {"class": "hint", "key": "more"}, [counted("and_more", count - len(lines))]))
    return h("ul", {"class": "titles"}, lines)


def _line(one):
    title = text("untitled") if one["title"] == UNTITLED else one["title"]
    children: list[Any] = [h("bdi", {}, [title])]
    if one["company"] != "":
        children.extend([" · ", h("bdi", {}, [one["company"]])])
    return h("li", {"key": one["id"]}, children)


def _refused(count: int):
    return None if count == 0 else h("p", {"class": "warning"}, [counted("restore_refused", count)])


def _settings(shown, restoring):
    """The checkbox for restoring the settings too, or None where that would change nothing."""
    if shown["settings_changed"] == 0:
        return None
    properties = {
        "type": "checkbox",
        "id": "restore-settings",
        "checked": shown["takes_settings"],
        "onChange": lambda event: restoring.take_settings(event.target.checked),
    }
    return h("label", {"class": "checked"}, [h("input", properties, []), text("restore_settings")])
