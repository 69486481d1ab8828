"""The toolbar of actions on the selected applications, which stands in the place of the statuses."""

from extension_src.browser.format import input_date, number
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.filtering import tags_in
from extension_src.core.applications.limits import LONGEST_TAG
from extension_src.pages.parts.icons import icon
from extension_src.pages.parts.shown_rows import ARCHIVED
from extension_src.pages.parts.status_select import offered_statuses, status_label
from extension_src.pages.tracker.listed.filter_fields import field_view


def selection_view(state, tracker):
    """The toolbar, or None when nothing is selected."""
    count = len(state["selected"].keys())
    if count == 0:
        return None
    acts = tracker.selection
    options = [h("option", {"value": "", "key": ""}, [text("selection_move")])]
    for stage in offered_statuses(state["settings"]):
        options.append(h("option", {"value": stage, "key": stage}, [status_label(stage, state["settings"])]))
    options.append(h("option", {"value": ARCHIVED, "key": ARCHIVED}, [text("archive")]))
    move = {
        "aria-label": text("selection_move"),
        "value": "",
        "onChange": lambda event: acts.set_status(event.target.value),
    }
    remove = {"type": "button", "onClick": lambda event: acts.delete()}
    clear = {"type": "button", "class": "quiet", "onClick": lambda event: acts.clear()}
    children = [
        h("strong", {}, [filled("selected", {"count": number(count)})]),
        h("select", move, options),
        _more(state, count, acts),
        h("button", remove, [icon("trash"), text("delete")]),
        h("button", clear, [text("selection_clear")]),
    ]
    properties = {"class": "selection", "key": "selection", "role": "toolbar", "aria-label": text("selection")}
    return h("div", properties, children)


def _more(state, count: int, acts):
    """What is done to many less often, folded away: the day of a new status, a tag, a follow-up, a file, one of two."""
    today = input_date(Date.now())
    at = {"type": "date", "id": "selection-status_at", "max": today}
    tag = {
        "type": "text",
        "id": "selection-tag",
        "list": "known-tags",
        "maxLength": LONGEST_TAG,
        "onChange": lambda event: _taken(event, acts.tag),
    }
    known = [h("option", {"key": one, "value": one}, []) for one in tags_in(state["rows"])]
    day = {
        "type": "date",
        "id": "selection-follow_up",
        "min": today,
        "onChange": lambda event: acts.follow_up(event.target.value),
    }
    save = {"type": "button", "key": "save", "onClick": lambda event: acts.save_file()}
    children = [
        field_view("status_at", text("selection_status_at"), [h("input", at, [])], "selection"),
        field_view(
            "tag", text("selection_tag"), [h("input", tag, []), h("datalist", {"id": "known-tags"}, known)], "selection"
        ),
        field_view("follow_up", text("field_follow_up"), [h("input", day, [])], "selection"),
        h("button", save, [icon("down"), filled("export_these", {"count": number(count)})]),
    ]
    if count == 2:
        join = {"type": "button", "key": "join", "onClick": lambda event: acts.join()}
        children.append(h("button", join, [text("join_two")]))
    summary = h("summary", {"class": "button"}, [text("todo_more")])
    return h("details", {"class": "filters", "key": "more"}, [summary, h("div", {"class": "sheet"}, children)])


def _taken(event, act) -> None:
    words = event.target.value
    event.target.value = ""
    act(words)
