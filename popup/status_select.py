"""The status of an application as a native select in the status's own colour."""

from extension_src.browser.i18n import has_text, text
from extension_src.browser.view import h
from extension_src.core.application import STATUSES


def stages_of(settings: dict) -> list:
    """Every status a person can choose: the built-in ones, then their own stages."""
    stages = STATUSES.copy()
    stages.extend(settings["stages"])
    return stages


def status_label(status: str) -> str:
    """The status in words; a stage a person made is its own name."""
    key = f"status_{status}"
    return text(key) if status in STATUSES and has_text(key) else status


def status_select(status: str, label: str, settings: dict, on_status):
    """A select of all statuses; `label` names it for screen readers, `on_status(status)` is told the choice."""
    stages = stages_of(settings)
    # A stage removed from the settings stays on the applications that have it.
    if status not in stages:
        stages.append(status)
    options = [h("option", {"value": stage, "key": stage}, [status_label(stage)]) for stage in stages]

    def changed(event):
        on_status(event.target.value)

    properties = {"class": "status", "data-status": status, "aria-label": label, "value": status, "onChange": changed}
    return h("select", properties, options)
