"""The filters that are seldom asked for, folded away below the others; those that no application could pass are left out."""

from extension_src.browser.format import number
from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.applications.record import KINDS
from extension_src.core.native.lists import joined
from extension_src.pages.parts.posting_facts import WORKPLACES
from extension_src.pages.parts.shown_rows import ASKED
from extension_src.pages.parts.status_select import offered_statuses, status_heading
from extension_src.pages.tracker.listed.filter_fields import day_view, field_view, one_or_none, select_view


def more_filters(state, tracker):
    """Several statuses, workplace, pay, how one applied, when it was posted, the CV."""
    filters = state["filters"]
    places = [["", text("any")]]
    places.extend([[name, text(WORKPLACES[name])] for name in WORKPLACES.keys()])
    kinds = [["", text("any")]]
    kinds.extend([[kind, text("applied_by_" + kind.replace("-", "_"))] for kind in KINDS])
    children = [
        _statuses(state, tracker),
        _one_of("workplaces", text("column_workplace"), places, filters, tracker),
        _pay(filters, tracker),
        _one_of("kinds", text("filter_kind"), kinds, filters, tracker),
        day_view("posted_from", text("filter_posted"), state, tracker),
    ]
    if len(state["cvs"]) > 0:
        cvs = [["", text("any")]]
        cvs.extend([[cv["id"], cv["name"]] for cv in state["cvs"]])
        children.append(_one_of("cvs", text("field_cv"), cvs, filters, tracker))
    summary = h("summary", {}, [text("filters_more")])
    return h("details", {"key": "more", "class": "more-filters"}, [summary, h("div", {}, children)])


def _one_of(name: str, label: str, choices: list[list[str]], filters, tracker):
    chosen = filters[name][0] if len(filters[name]) > 0 else ""
    return select_view(name, label, choices, chosen, lambda value: tracker.listed.filter(name, one_or_none(value)))


def _pay(filters, tracker):
    least = filters["lowest_pay"]

    def changed(event):
        pay: float = Number(event.target.value)
        tracker.listed.filter("lowest_pay", pay if pay > 0 else None)

    properties = {
        "type": "number",
        "id": "filter-lowest_pay",
        "min": 0,
        "step": 1000,
        "value": "" if least is None else f"{least}",
        "onChange": changed,
    }
    return field_view("lowest_pay", text("filter_pay"), [h("input", properties, [])])


def _statuses(state, tracker):
    """A box for each status that some application has: more than one may be chosen."""
    lines = []
    statuses: list[str] = joined([ASKED], offered_statuses(state["settings"]))
    chosen: list[str] = state["filters"]["statuses"]
    for status in statuses:
        count: int = state["counts"][status] if status in state["counts"] else 0
        is_chosen = status in chosen
        if count > 0 or is_chosen:
            lines.append(_status(status, count, is_chosen, state, tracker))
    legend = h("legend", {"class": "label"}, [text("field_status")])
    return h("fieldset", {"key": "statuses", "class": "check-fields"}, joined([legend], lines))


def _status(status: str, count: int, is_chosen: bool, state, tracker):
    identifier = f"filter-status-{status}"
    box = {
        "type": "checkbox",
        "id": identifier,
        "checked": is_chosen,
        "onChange": lambda event: tracker.listed.toggle_status(status),
    }
    words = [status_heading(status, state["settings"]), " ", h("span", {"class": "count"}, [number(count)])]
    return h(
        "div", {"class": "check-field", "key": status}, [h("input", box, []), h("label", {"for": identifier}, words)]
    )
