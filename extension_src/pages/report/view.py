"""The view of the report page, on the screen and in print, made from its state alone."""

from extension_src.browser.format import iso_long_date, long_date, number
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.statuses import own_stages
from extension_src.core.figures.search_report import range_problem, report_rows, report_totals
from extension_src.pages.parts.boards import board_name
from extension_src.pages.parts.frame import page_frame
from extension_src.pages.parts.status_select import status_label

LANGUAGES = [["en", "English"], ["es", "Español"]]


def _field(name: str, label: str, kind: str, state, page):
    properties = {
        "type": kind,
        "id": f"report-{name}",
        "value": state[name],
        "onInput": lambda event: page.set(name, event.target.value),
    }
    return h(
        "div",
        {"class": "field", "key": name},
        [h("label", {"for": f"report-{name}"}, [label]), h("input", properties, [])],
    )


def _controls(state, page):
    options = [h("option", {"key": choice[0], "value": choice[0]}, [choice[1]]) for choice in LANGUAGES]
    language = {
        "id": "report-language",
        "value": state["language"] or document.documentElement.lang,
        "onChange": lambda event: page.choose_language(event.target.value),
    }
    chosen = [h("label", {"for": "report-language"}, [text("setting_language")]), h("select", language, options)]
    fields = [
        _field("first", text("filter_from"), "date", state, page),
        _field("last", text("filter_to"), "date", state, page),
        h("div", {"class": "field", "key": "language"}, chosen),
        _field("name", text("report_name"), "text", state, page),
        h("button", {"type": "button", "class": "primary", "onClick": lambda event: window.print()}, [text("print")]),
    ]
    return h(
        "form",
        {"class": "report-controls", "key": "controls", "onSubmit": lambda event: event.preventDefault()},
        fields,
    )


def _address(url: str):
    # The link's text is the address itself, because a printed link cannot be followed.
    if url.startswith("https://") or url.startswith("http://"):
        return h("a", {"href": url}, [url])
    return url


def _changes(row, settings) -> str:
    changes = []
    for change in row["changes"]:
        changes.append(f"{iso_long_date(change['date'])}: {status_label(change['event'], settings)}")
    return "; ".join(changes)


def _row(row, settings):
    where = [h("strong", {}, [row["title"]]), h("br", {}, []), row["company"]]
    status = status_label(row["status"], settings)
    # The report must not present an unconfirmed click as an application.
    if not row["confirmed"]:
        status = f"{status} ({text('report_unconfirmed')})"
    cells = [
        h("th", {"scope": "row"}, [iso_long_date(row["date"])]),
        h("td", {}, where),
        h("td", {}, [board_name(row["board"]), h("br", {}, []), _address(row["url"])]),
        h("td", {}, [status, h("br", {}, []), _changes(row, settings)]),
    ]
    return h("tr", {"key": row["id"]}, cells)


def _report(state):
    problem = range_problem(state["first"], state["last"])
    if problem != "":
        return h(
            "p",
            {"class": "warning", "key": "problem", "role": "status"},
            [text("error_" + problem.replace("-", "_"))],
        )
    settings = state["settings"]
    rows = report_rows(state["applications"], state["first"], state["last"], own_stages(settings))
    totals = report_totals(rows)
    period = {"from": iso_long_date(state["first"]), "to": iso_long_date(state["last"])}
    facts = [filled("report_period", period), filled("report_sent", {"count": number(totals["sent"])})]
    facts.append(filled("report_companies", {"count": number(totals["companies"])}))
    if totals["unconfirmed"] > 0:
        facts.append(filled("report_unconfirmed_count", {"count": number(totals["unconfirmed"])}))
    head = [h("h2", {}, [text("report_title")])]
    if state["name"].strip() != "":
        head.append(h("p", {"class": "person"}, [state["name"]]))
    head.append(h("p", {}, [" · ".join(facts)]))
    headings = ["field_applied_at", "column_title", "column_board", "field_status"]
    columns = h("tr", {}, [h("th", {"key": key, "scope": "col"}, [text(key)]) for key in headings])
    if len(rows) == 0:
        head.append(h("p", {}, [text("report_none")]))
    else:
        body = [h("thead", {}, [columns]), h("tbody", {}, [_row(row, settings) for row in rows])]
        head.append(h("table", {"class": "report-table", "aria-label": text("report_title")}, body))
    head.append(h("p", {"class": "hint"}, [filled("report_made", {"date": long_date(Date.now())})]))
    return h("article", {"class": "sheet", "key": "sheet"}, head)


def report_view(state, page):
    """The whole page."""
    return page_frame("report.html", text("report"), [_controls(state, page), _report(state)], state, page.actions)
