"""The rows of a job-search report for a range of dates. Pure.

For Spain's employment office (búsqueda activa de empleo) and Germany's Bewerbungsnachweis: what a person applied for,
when, where, and with what result. A row says only what was seen: a click that nobody confirmed is marked.
"""

from typing import Any

from extension_src.core.applications.journeys import is_date_known, sent_at
from extension_src.core.applications.statuses import ranks
from extension_src.core.dates.arithmetic import iso_date
from extension_src.core.dates.texts import read_time


def report_rows(applications: list[Any], first: str, last: str, stages: list[Any]) -> list[dict[str, Any]]:
    """Applications sent, or changed in status, from the day `first` to the day `last` (2026-03-01, both included).

    `[{"id", "date", "sent_in_range", "company", "title", "board", "url", "location", "status", "confirmed",
    "changes": [{"date", "event"}]}]`, oldest first. `changes`: the status changes in the range after the application was
    sent. Saved listings are left out, and so are imported events and applications whose file had no date.
    """
    places = ranks(stages)
    rows: list[dict[str, Any]] = []
    for application in applications:
        sent = sent_at(application)
        if sent == 0 or not is_date_known(application):
            continue
        date = iso_date(sent)
        changes = _changes(application, first, last, places)
        is_sent_in_range = first <= date <= last
        if is_sent_in_range or len(changes) > 0:
            rows.append(
                {
                    "id": application["id"],
                    "date": date,
                    "sent_in_range": is_sent_in_range,
                    "company": application["company"],
                    "title": application["title"],
                    "board": application["board"],
                    "url": application["url"],
                    "location": application["location"],
                    "status": application["status"],
                    "confirmed": application["confirmed"],
                    "changes": changes,
                }
            )
    return sorted(rows, key=lambda row: row["date"] + row["company"])


def report_totals(rows: list[Any]) -> dict[str, int]:
    """The counts `{"sent", "companies", "unconfirmed", "changes"}` of a report: applications sent in the range, the companies
    they went to, those among them that nobody confirmed, and status changes."""
    companies: dict[str, bool] = {}
    totals = {"sent": 0, "companies": 0, "unconfirmed": 0, "changes": 0}
    for row in rows:
        totals["changes"] += len(row["changes"])
        if row["sent_in_range"]:
            totals["sent"] += 1
            totals["unconfirmed"] += 0 if row["confirmed"] else 1
            if row["company"] != "":
                companies["company|" + row["company"].lower()] = True
    totals["companies"] = len(companies.keys())
    return totals


def range_problem(first: str, last: str) -> str:
    """Why two ISO dates give no report: 'report-no-date', or 'report-range' (`last` is before `first`); else ''."""
    for day in [first, last]:
        if len(day) != 10 or read_time(day, "dmy") is None:
            return "report-no-date"
    return "report-range" if last < first else ""


def _changes(application: Any, first: str, last: str, places: dict[str, int]) -> list[dict[str, str]]:
    changes: list[dict[str, str]] = []
    before = "saved"
    for event in sorted(application["history"], key=lambda event: event["at"]):
        name = event["event"]
        if name not in places or name == before:
            continue
        # The first `applied` is the application itself, not a change of it.
        is_change = not (before == "saved" and name == "applied") and name != "saved"
        before = name
        date = iso_date(event["at"])
        if is_change and "imported" not in event and first <= date <= last:
            changes.append({"date": date, "event": name})
    return changes
