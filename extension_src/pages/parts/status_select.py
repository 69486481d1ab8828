"""The status of an application as a native select, in the colour of the status."""

from typing import Any

from extension_src.browser.i18n import language, text
from extension_src.browser.view import h, remembered
from extension_src.core.applications.record import is_unfinished
from extension_src.core.applications.statuses import OWN_STAGE, STATUSES, ordered_statuses, own_stages
from extension_src.core.types.settings import Settings
from extension_src.pages.parts.shown_rows import ASKED

# Kept because every row needs them, and they change only with the settings and the language.
_known: dict[str, Any] = {"settings": None, "stages": [], "labels": [], "language": ""}


def _know(settings: Settings) -> None:
    if _known["settings"] is settings and _known["language"] == language():
        return
    _known["settings"] = settings
    _known["language"] = language()
    _known["stages"] = ordered_statuses(own_stages(settings))
    _known["labels"] = [status_label(stage, settings) for stage in _known["stages"]]


def offered_statuses(settings: Settings) -> list[Any]:
    """Every status that a person can choose, in order: the built-in ones and the person's own stages."""
    _know(settings)
    return _known["stages"]


def status_label(status: str, settings: Settings) -> str:
    """The status in words; a person's own stage has the name that the person gave it."""
    if status in STATUSES:
        return text("status_" + status)
    for stage in own_stages(settings):
        if stage["id"] == status:
            return stage["label"]
    return text("stage_removed") if status.startswith(OWN_STAGE) else status


def status_heading(status: str, settings: Settings) -> str:
    """The status in words where it stands above many applications."""
    if status == ASKED:
        return text("status_unconfirmed")
    return text("statuses_" + status) if status in STATUSES else status_label(status, settings)


def _option(status: str, label: str):
    return h("option", {"value": status, "key": status}, [label])


def _options(properties) -> list[Any]:
    """An option for each status; before them the question, if it is asked, and behind them a stage that was removed."""
    own = properties["own"]
    options = [_option(ASKED, properties["words"])] if own == ASKED else []
    stages: list[str] = properties["stages"]
    for place in range(len(stages)):
        options.append(_option(stages[place], properties["labels"][place]))
    if own != "" and own != ASKED:
        options.append(_option(own, properties["words"]))
    return options


def status_select(row, label: str, settings: Settings, on_status, is_first_view: bool = False):
    """A select of all statuses. `label` names it for screen readers; a choice calls `on_status(status)`.

    A click on Apply is only intent: until it is confirmed, the status is shown as a question, beside which every status, and
    Applied too, can be chosen as the answer.

    The first view, which is shown for a moment, has only the words: a select takes as long to render as the rest of a row.
    """
    _know(settings)
    status = row["status"]
    is_asked = is_unfinished(row)
    words = text("status_unconfirmed") if is_asked else status_label(status, settings)
    properties = {"class": "status", "data-status": status}
    if is_asked:
        properties["data-asked"] = ""
    if is_first_view:
        return h("span", properties, [words])

    def changed(event):
        if event.target.value != ASKED:
            on_status(event.target.value)

    properties.update({"aria-label": label, "value": ASKED if is_asked else status, "onChange": changed})
    # The options are remembered: nearly all rows have the same ones, and they are most of a row's elements.
    options = {"stages": _known["stages"], "labels": _known["labels"], "own": "", "words": ""}
    if is_asked or status not in _known["stages"]:
        options.update({"own": ASKED if is_asked else status, "words": words})
    return h("select", properties, [remembered("options", _options, options)])


def answer_of(row, status: str) -> dict[str, Any]:
    """The fields of a change that gives the row this status: Applied is the answer to whether it was sent."""
    return {"confirmed": True} if status == "applied" and is_unfinished(row) else {"status": status}
