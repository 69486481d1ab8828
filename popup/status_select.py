"""The status of an application as a native select in the status's own colour."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.application import STATUSES
from extension_src.core.stages import ordered_statuses
from extension_src.core.stages import stages_of as own_stages_of

# Every row asks, and the answer changes with the settings alone.
_known = {"settings": None, "stages": []}


def stages_of(settings: dict) -> list:
    """Every status a person can choose, their own stages among the built-in ones."""
    if _known["settings"] is not settings:
        _known["settings"] = settings
        _known["stages"] = ordered_statuses(own_stages_of(settings))
    return _known["stages"]


def status_label(status: str, settings: dict) -> str:
    """The status in words; a stage a person made has the name they gave it."""
    if status in STATUSES:
        return text(f"status_{status}")
    for stage in own_stages_of(settings):
        if stage["id"] == status:
            return stage["label"]
    return status


def status_select(status: str, label: str, settings: dict, on_status):
    """A select of all statuses; `label` names it for screen readers, `on_status(status)` is told the choice."""
    stages = stages_of(settings)
    options = [h("option", {"value": stage, "key": stage}, [status_label(stage, settings)]) for stage in stages]
    if status not in stages:
        # A stage removed from the settings stays on the applications that have it.
        options.append(h("option", {"value": status, "key": status}, [status]))

    def changed(event):
        on_status(event.target.value)

    properties = {"class": "status", "data-status": status, "aria-label": label, "value": status, "onChange": changed}
    return h("select", properties, options)
