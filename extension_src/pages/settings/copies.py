"""The part of the settings about copies: the daily ones in the browser, and those in a folder that the person chose."""

from typing import Any

from extension_src.browser.format import byte_size, date_and_time
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.core.native.lists import joined
from extension_src.pages.parts.controls.file_drop import drop_area
from extension_src.pages.parts.copies.problem_words import problem_words
from extension_src.pages.parts.copies.restore_view import restore_view
from extension_src.pages.parts.frame import section
from extension_src.pages.parts.icons import icon


def copies_section(state, page):
    """The section. `page.restoring` restores copies, `page.folder_acts` has the actions on the folder."""
    return section("copies", text("setting_copies"), [_folder(state, page.folder_acts), _daily(state, page)])


def _button(kind: str, key: str, on_click):
    return h("button", {"type": "button", "class": kind, "key": key, "onClick": lambda event: on_click()}, [text(key)])


def _folder(state, acts):
    heading = h("h3", {"key": "title"}, [text("folder_title")])
    record = state["folder"]
    if record is None:
        parts = _none(acts)
    elif state["asks_grant"]:
        parts = _asking(record, acts)
    elif record["problem"] is not None:
        parts = _failing(record, acts)
    else:
        parts = _working(record, state, acts)
    return _drop_target(record, joined([heading], parts), acts)


def _drop_target(record, children: list[Any], acts):
    """The part about the folder, which accepts a folder dropped anywhere on it."""

    properties = {"id": "folder", "key": "folder", "class": "folder" if record is not None else "folder empty"}
    properties.update(drop_area(lambda event: acts.dropped(event)))
    return h("div", properties, children)


def _none(acts) -> list[Any]:
    choose = {"type": "button", "onClick": lambda event: acts.choose()}
    return [
        h("p", {"class": "hint", "key": "hint"}, [text("folder_hint")]),
        h("div", {"class": "buttons", "key": "buttons"}, [h("button", choose, [icon("down"), text("folder_choose")])]),
        h("p", {"class": "hint", "key": "drop"}, [text("folder_drop")]),
    ]


def _name(record):
    return h("bdi", {}, [record["folder"]])


def _last(record):
    """When the last copy was written, and how large it is; None where a problem came before the first copy."""
    last = record["last"]
    if last is None and record["problem"] is not None:
        return None
    if last is None:
        return h("p", {"class": "hint", "key": "last"}, [text("folder_nothing_yet")])
    facts = [date_and_time(last["at"]), byte_size(last["size"]), counted("applications", last["count"])]
    # The copy is called whole only where the folder can be reached: otherwise it may be gone.
    is_whole = record["problem"] is not None and record["problem"]["kind"] in ["full", "failed"]
    words = filled("folder_last_whole" if is_whole else "folder_last", {"facts": " · ".join(facts)})
    return h("p", {"class": "hint", "key": "last"}, [words])


def _ends(acts) -> list[Any]:
    return [_button("", "folder_change", acts.choose), _button("quiet", "folder_stop", acts.stop)]


def _working(record, state, acts) -> list[Any]:
    is_proven = record["unattended_at"] != 0
    words = [h("strong", {}, [text("folder_automatic") if is_proven else text("folder_unproven")]), " ", _name(record)]
    parts = [h("p", {"key": "state", "id": "folder-state"}, words), _last(record)]
    buttons = _ends(acts)
    if not is_proven and record["last"] is not None:
        if state["other_tabs"] > 0:
            others = counted("folder_others", state["other_tabs"])
            parts.append(h("p", {"class": "warning", "key": "others", "role": "alert"}, [others]))
        else:
            parts.append(h("p", {"class": "hint", "key": "unproven"}, [text("folder_unproven_hint")]))
        buttons = joined([_button("", "folder_every_visit", acts.ask_for_every_visit)], buttons)
    parts.append(h("div", {"class": "buttons", "key": "buttons"}, buttons))
    return parts


def _asking(record, acts) -> list[Any]:
    """The step that asks for the lasting permission; the settings page was opened anew for it."""
    words = [
        h("p", {}, [h("strong", {}, [text("folder_ask")])]),
        h("p", {}, [text("folder_ask_text")]),
        h("div", {"class": "buttons"}, [_button("primary", "folder_continue", acts.allow)]),
    ]
    return [h("div", {"class": "asking", "key": "asking", "role": "status"}, words), _last(record)]


def _failing(record, acts) -> list[Any]:
    """What is wrong, since when, and the button that solves it."""
    kind = record["problem"]["kind"]
    buttons = []
    if kind == "grant":
        buttons.append(_button("primary", "folder_allow", acts.allow))
    elif kind == "lost":
        buttons.append(_button("primary", "folder_choose", acts.choose))
    else:
        buttons.append(_button("primary", "folder_try_again", acts.try_again))
    if kind != "lost":
        buttons.append(_button("", "folder_change", acts.choose))
    buttons.append(_button("quiet", "folder_stop", acts.stop))
    return [
        h("p", {"class": "warning", "key": "problem", "role": "alert"}, problem_words(record)),
        _last(record),
        h("div", {"class": "buttons", "key": "buttons"}, buttons),
    ]


def _daily(state, page):
    lines = [_backup(backup, state, page) for backup in state["backups"]]
    hint = text("setting_backups_hint") if len(lines) > 0 else text("setting_backups_none")
    parts = [
        h("h3", {"key": "title"}, [text("setting_backups")]),
        h("p", {"class": "hint", "key": "hint"}, [hint]),
        h("ul", {"class": "stages", "key": "days"}, lines),
    ]
    return h("div", {"class": "daily", "key": "daily"}, parts)


def _backup(backup, state, page):
    facts = f"{date_and_time(backup['at'])} · {counted('applications', backup['count'])}"
    restore = {
        "type": "button",
        "aria-label": f"{text('backup_restore')}: {facts}",
        "onClick": lambda event: page.restoring.read_day(backup["day"]),
    }
    line = [h("span", {}, [facts]), h("button", restore, [text("backup_restore")])]
    if state["restoring"] is not None and state["restoring"]["day"] == backup["day"]:
        line.append(restore_view(state, page.restoring))
    return h("li", {"key": backup["day"]}, line)
