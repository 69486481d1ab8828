"""The report itself, as it is printed."""

from typing import Any

from extension_src.browser.format import clock, iso_long_date, long_date, number
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.statuses import own_stages
from extension_src.core.figures.search_report import (
    BOARD,
    PERSON,
    chosen_from,
    range_problem,
    report_of,
    report_totals,
)
from extension_src.pages.parts.boards import board_name
from extension_src.pages.parts.status_select import status_label

# Signs after which a long address may go on in the next line.
BREAKS = "/?&=-_."


def report_sheet(state):
    """The sheet, or why there is none."""
    problem = range_problem(state["first"], state["last"])
    if problem != "":
        return h(
            "p",
            {"class": "warning", "key": "problem", "role": "status"},
            [text("error_" + problem.replace("-", "_"))],
        )
    settings = state["settings"]
    selected = chosen_from(state["applications"], state["ids"])
    chosen = [application for application in selected if _is_chosen(application, state)]
    report = report_of(chosen, state["actions"], state["first"], state["last"], own_stages(settings))
    parts = _head(state, report_totals(report))
    if len(report["sent"]) == 0:
        parts.append(h("p", {}, [text("report_none")]))
    else:
        parts.append(_table("sent", text("report_sent_title"), report["sent"], settings))
    if len(report["earlier"]) > 0:
        parts.append(_table("earlier", text("report_earlier"), report["earlier"], settings))
    if len(report["actions"]) > 0:
        parts.append(_actions(report["actions"]))
    parts.append(_signature(state))
    parts.append(h("p", {"class": "hint"}, [filled("report_made", {"date": long_date(Date.now())})]))
    return h("article", {"class": "sheet", "key": "sheet"}, parts)


def _is_chosen(application, state) -> bool:
    if state["only_confirmed"] and not application["confirmed"]:
        return False
    return state["board"] == "" or application["board"] == state["board"]


def _head(state, totals) -> list[Any]:
    period = {"from": iso_long_date(state["first"]), "to": iso_long_date(state["last"])}
    facts = [filled("report_period", period), filled("report_sent", {"count": number(totals["sent"])})]
    facts.append(filled("report_companies", {"count": number(totals["companies"])}))
    if totals["unconfirmed"] > 0:
        facts.append(filled("report_unconfirmed_count", {"count": number(totals["unconfirmed"])}))
    head = [h("h2", {}, [text("report_title")])]
    person = [part for part in [state["name"].strip(), state["identity"].strip()] if part != ""]
    if len(person) > 0:
        head.append(h("p", {"class": "person"}, [" · ".join(person)]))
    filters = []
    if state["ids"] is not None:
        filters.append(text("export_selected"))
    if state["board"] != "":
        filters.append(board_name(state["board"]))
    if state["only_confirmed"]:
        filters.append(text("report_only_confirmed"))
    if len(filters) > 0:
        facts.append(filled("report_filtered", {"filters": ", ".join(filters)}))
    head.append(h("p", {}, [" · ".join(facts)]))
    return head


def _table(name: str, title: str, rows: list[Any], settings):
    headings = ["report_number", "field_applied_at", "column_title", "column_board", "field_status"]
    columns = h("tr", {}, [h("th", {"key": key, "scope": "col"}, [text(key)]) for key in headings])
    lines = []
    for place in range(len(rows)):
        lines.append(_row(place + 1, rows[place], settings))
    identifier = f"report-part-{name}"
    table = h(
        "table",
        {"class": f"report-table {name}", "aria-labelledby": identifier},
        [h("thead", {}, [columns]), h("tbody", {}, lines)],
    )
    return h("section", {"key": name}, [h("h3", {"id": identifier}, [title]), table])


def _row(place: int, row, settings):
    what = [h("strong", {}, [row["title"]])]
    if row["company"] != "":
        what.extend([h("br", {}, []), row["company"]])
    if row["url"] != "":
        what.extend([h("br", {}, []), _address(row["url"])])
    status = [status_label(row["status"], settings)]
    # One that is the status already is not said twice.
    for change in row["changes"]:
        if change["event"] == row["status"]:
            status[0] = f"{status[0]}, {iso_long_date(change['date'])}"
    for change in row["changes"]:
        if change["event"] != row["status"]:
            status.append(f"{status_label(change['event'], settings)}, {iso_long_date(change['date'])}")
    said = []
    for words in status:
        said.extend([words, h("br", {}, [])])
    said.append(h("span", {"class": "confirmed"}, [_confirmed(row)]))
    cells = [
        h("td", {"class": "number"}, [number(place)]),
        h("th", {"scope": "row"}, [iso_long_date(row["date"])]),
        h("td", {}, what),
        h("td", {}, [board_name(row["board"])]),
        h("td", {}, said),
    ]
    return h("tr", {"key": row["id"]}, cells)


def _confirmed(row) -> str:
    """What was seen of its having been sent; the report must not present a click as an application."""
    if row["confirmed_by"] == BOARD:
        at = row["confirmed_at"]
        values = {"board": board_name(row["board"]) or text("report_site"), "date": long_date(at), "time": clock(at)}
        return filled("report_confirmed", values)
    return text("report_stated") if row["confirmed_by"] == PERSON else text("report_unconfirmed")


def _address(url: str):
    # The link's text is the address itself, because a printed link cannot be followed.
    shown = []
    start = 0
    for place in range(len(url)):
        if url[place] in BREAKS and place > 8:
            shown.extend([url[start : place + 1], h("wbr", {}, [])])
            start = place + 1
    if start < len(url):
        shown.append(url[start:])
    if url.startswith("https://") or url.startswith("http://"):
        return h("a", {"href": url}, shown)
    return h("span", {}, shown)


def _actions(actions: list[Any]):
    headings = ["report_number", "filter_date", "report_action"]
    columns = h("tr", {}, [h("th", {"key": key, "scope": "col"}, [text(key)]) for key in headings])
    lines = []
    for place in range(len(actions)):
        action = actions[place]
        words = [text("action_" + action["kind"])]
        details = [action["text"]] if action["kind"] != "appointment" else [action["title"], action["company"]]
        words.extend([part for part in details if part != ""])
        cells = [
            h("td", {"class": "number"}, [number(place + 1)]),
            h("th", {"scope": "row"}, [iso_long_date(action["date"])]),
            h("td", {}, [" · ".join(words)]),
        ]
        lines.append(h("tr", {"key": f"{place}"}, cells))
    table = h(
        "table",
        {"class": "report-table actions", "aria-labelledby": "report-part-actions"},
        [h("thead", {}, [columns]), h("tbody", {}, lines)],
    )
    return h("section", {"key": "actions"}, [h("h3", {"id": "report-part-actions"}, [text("report_actions")]), table])


def _signature(state):
    place = state["place"].strip() or "____________________"
    signed = filled("report_signed", {"place": place, "date": long_date(Date.now())})
    lines = [h("p", {}, [signed]), h("p", {}, [f"{text('report_signature')}: ______________________________"])]
    return h("div", {"class": "signature", "key": "signature"}, lines)
