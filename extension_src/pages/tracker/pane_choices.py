"""Two fields of an application that are chosen, not typed: the day to follow up, and the CV it was sent with."""

from extension_src.browser.format import from_input_date, input_date
from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.applications.follow_ups import dismissed, follow_up_at
from extension_src.core.applications.statuses import is_waiting

MORNING_HOUR = 9


def _follow_up(record, settings, on_change):
    if not is_waiting(record["status"]):
        return None
    at = follow_up_at(record, settings)
    morning = __new__(Date(2000, 0, 1, MORNING_HOUR)).getTime()

    def changed(event):
        moment = from_input_date(event.target.value, morning)
        on_change("follow_up", dismissed() if moment is None else {"at": moment})

    value = "" if at == 0 else input_date(at)
    properties = {"type": "date", "id": "field-follow_up", "value": value, "onChange": changed}
    children = [h("label", {"for": "field-follow_up"}, [text("field_follow_up")]), h("input", properties, [])]
    return h("div", {"class": "field", "key": "follow_up"}, children)


def _cv(record, cvs: list, on_change):
    used: str = record["cv"] if "cv" in record and record["cv"] is not None else ""
    if len(cvs) == 0 and used == "":
        return None
    options = [h("option", {"key": "", "value": ""}, [text("cv_none_noted")])]
    options.extend([h("option", {"key": cv["id"], "value": cv["id"]}, [cv["name"]]) for cv in cvs])
    if used != "" and used not in [cv["id"] for cv in cvs]:
        # The CV was deleted, or an import named it.
        options.append(h("option", {"key": used, "value": used}, [used]))
    properties = {"id": "field-cv", "value": used, "onChange": lambda event: on_change("cv", event.target.value)}
    children = [h("label", {"for": "field-cv"}, [text("field_cv")]), h("select", properties, options)]
    return h("div", {"class": "field", "key": "cv"}, children)


def choices_view(record, settings, cvs: list, on_change):
    """The two choices side by side; each change calls `on_change(field, value)`."""
    views = [_follow_up(record, settings, on_change), _cv(record, cvs, on_change)]
    shown = [view for view in views if view is not None]
    return None if len(shown) == 0 else h("div", {"class": "pair", "key": "choices"}, shown)
