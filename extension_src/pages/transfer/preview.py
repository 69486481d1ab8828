"""The preview of an import: what it would do, row by row, what asks for a look first."""

from extension_src.browser.format import long_date, number
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.pages.parts.status_select import status_label

OUTCOMES = ["added", "merged", "unchanged", "refused"]
# Lines that are shown at first: enough to see that the columns are right.
PREVIEWED = 50
# What a merge may change, and how it is called.
CHANGES = {
    "title": "csv_title",
    "company": "csv_company",
    "url": "csv_url",
    "location": "csv_location",
    "salary": "csv_salary",
    "status": "csv_status",
    "applied_at": "csv_applied_at",
    "confirmed": "csv_confirmed",
    "notes": "csv_notes",
    "description": "csv_description",
    "history": "history",
    "contacts": "contacts",
    "cv": "csv_cv",
    "board": "csv_board",
    "job_id": "csv_job_id",
    "tags": "csv_tags",
    "follow_up": "csv_follow_up",
    "links": "links",
    "kind": "csv_kind",
}
HEADINGS = ["import_row", "csv_title", "csv_company", "csv_applied_at", "csv_status", "csv_url", "import_outcome"]


def _is_odd(row) -> bool:
    return row["reason"] != "" or len(row["warnings"]) > 0


def _remarks(row) -> str:
    notes = [text("import_" + row["outcome"])]
    if row["outcome"] == "merged":
        named = [text(CHANGES[field]) for field in row["changes"] if field in CHANGES]
        if len(named) > 0:
            notes[0] = f"{notes[0]}: {', '.join(named)}"
    reasons = [row["reason"]] if row["reason"] else []
    reasons.extend(row["warnings"])
    for reason in reasons:
        notes.append(text("error_" + reason.replace("-", "_")))
    return " · ".join(notes)


def _status(row, settings) -> str:
    if row["status"] == "":
        return ""
    label = status_label(row["status"], settings)
    is_said = row["confirmed"] or row["status"] == "saved"
    return label if is_said else f"{label} ({text('report_unconfirmed')})"


def _link(url: str):
    if url == "":
        return ""
    shown = url.replace("https://", "").replace("http://", "")
    return h("a", {"href": url, "target": "_blank", "rel": "noreferrer"}, [shown])


def _line(row, settings):
    date = long_date(row["applied_at"]) if row["applied_at"] > 0 else ""
    cells = [
        h("td", {}, [number(row["row"])]),
        h("td", {"class": "words"}, [row["title"]]),
        h("td", {"class": "words"}, [row["company"]]),
        h("td", {"class": "date"}, [date]),
        h("td", {}, [_status(row, settings)]),
        h("td", {"class": "link"}, [_link(row["url"])]),
        h("td", {"class": "words"}, [_remarks(row)]),
    ]
    return h("tr", {"key": f"{row['row']}", "class": "odd" if _is_odd(row) else ""}, cells)


def _facts(plan) -> str:
    facts = [
        counted("import_" + outcome + "_count", plan["counts"][outcome])
        for outcome in OUTCOMES
        if plan["counts"][outcome] > 0
    ]
    if plan["removed"] > 0:
        facts.append(counted("import_removed_count", plan["removed"]))
    return " · ".join(facts)


def _brings_something(plan) -> bool:
    """Whether an import would store anything: applications, CVs, or what the person keeps in the settings."""
    return len(plan["records"]) > 0 or len(plan["cvs"]) > 0 or plan["settings"] is not None


def plan_view(state, page):
    """What the import would do, and the button that does it; while it is read, how far that is."""
    plan = state["plan"]
    if plan is None:
        bar = h("progress", {"value": state["planned"], "max": 1, "aria-label": text("import_reading")}, [])
        return h(
            "div", {"class": "reading", "key": "plan"}, [h("p", {"role": "status"}, [text("import_reading")]), bar]
        )
    if plan["error"] != "":
        return h(
            "p",
            {"class": "warning", "key": "plan", "role": "alert"},
            [text("error_" + plan["error"].replace("-", "_"))],
        )
    odd = plan["rows"].filter(_is_odd)
    rows = odd.concat(plan["rows"].filter(lambda row: not _is_odd(row)))
    headings = [h("th", {"key": key, "scope": "col"}, [text(key)]) for key in HEADINGS]
    table = [
        h("thead", {}, [h("tr", {}, headings)]),
        h("tbody", {}, [_line(row, state["settings"]) for row in rows[: state["shown"]]]),
    ]
    start = {
        "type": "button",
        "class": "primary",
        "disabled": not _brings_something(plan) or not state["is_current"],
        "onClick": lambda event: page.do_import(),
    }
    cancel = {"type": "button", "onClick": lambda event: page.forget()}
    buttons = [h("button", start, [text("import_do")]), h("button", cancel, [text("cancel")])]
    children = [h("p", {"role": "status"}, [h("strong", {}, [_facts(plan)])])]
    if len(odd) > 0:
        children.append(h("p", {"class": "hint"}, [counted("import_odd_first", len(odd))]))
    children.append(
        h(
            "div",
            {"class": "preview", "tabIndex": 0, "role": "region", "aria-label": text("import_preview")},
            [h("table", {}, table)],
        )
    )
    if len(rows) > state["shown"]:
        more = {"type": "button", "class": "quiet", "onClick": lambda event: page.show_more()}
        words = filled("import_shown", {"shown": number(state["shown"]), "count": number(len(rows))})
        children.append(h("p", {"class": "hint"}, [words, " ", h("button", more, [text("import_show_more")])]))
    children.append(h("div", {"class": "buttons"}, buttons))
    return h("div", {"class": "plan", "key": "plan"}, children)
