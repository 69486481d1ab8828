"""A job-search report for a range of dates: what a person sent, what came of earlier applications, what else they did. Pure.

For Spain's employment office (búsqueda activa de empleo) and Germany's Bewerbungsnachweis. A row says only what was seen: that
the board confirmed an application is said with its time; a click that nobody confirmed is marked.
"""

from extension_src.core.applications.journeys import is_date_known, sent_at
from extension_src.core.applications.statuses import ranks
from extension_src.core.dates.arithmetic import iso_date
from extension_src.core.dates.texts import read_time
from extension_src.core.types.applications import Application
from extension_src.core.types.figures import Done, SearchReport, Sent, StatusChange
from extension_src.core.types.settings import Action, Stage

# What a person may note as done besides applications; labels come from _locales (action_course, ...).
ACTIONS = ["course", "cv", "agency", "fair", "other"]
# Who confirmed that an application was sent.
BOARD = "board"
PERSON = "person"
NOBODY = ""


def report_of(
    applications: list[Application], actions: list[Action], first: str, last: str, stages: list[Stage]
) -> SearchReport:
    """`{"sent", "earlier", "actions"}` from the day `first` to the day `last` (2026-03-01, both included), oldest first.

    `sent`: the applications sent in the range, `earlier`: those sent before it whose status changed in it, each `{"id",
    "date", "company", "title", "board", "url", "location", "status", "confirmed_by", "confirmed_at", "changes": [{"date",
    "event"}]}`. `confirmed_by`: BOARD, PERSON or NOBODY; `confirmed_at`: when the board did, in ms, else 0; `changes`: the
    status changes in the range after it was sent. Saved listings are left out, and so are imported events and applications
    whose day is not known. `actions`: the person's own notes (`{"date", "kind", "text"}`) and the appointments that the
    applications have (`{"date", "kind", "text", "title", "company"}`), without those still ahead on the day `last`.
    """
    places = ranks(stages)
    report: SearchReport = {"sent": [], "earlier": [], "actions": []}
    for application in applications:
        report["actions"].extend(_appointments(application, first, last))
        sent = sent_at(application)
        if sent == 0 or not is_date_known(application):
            continue
        date = iso_date(sent)
        changes = _changes(application, first, last, places)
        if first <= date <= last:
            report["sent"].append(_row(application, date, changes))
        elif date < first and len(changes) > 0:
            report["earlier"].append(_row(application, date, changes))
    for action in actions:
        if first <= action["date"] <= last:
            report["actions"].append(action)  # type: ignore[arg-type]
    report["sent"] = sorted(report["sent"], key=lambda row: row["date"] + row["company"])
    report["earlier"] = sorted(report["earlier"], key=lambda row: row["changes"][0]["date"] + row["company"])
    report["actions"] = sorted(report["actions"], key=lambda action: action["date"])
    return report


def chosen_from(applications: list[Application], ids: list[str] | None) -> list[Application]:
    """The applications with these ids, in the order given; all where `ids` is None."""
    if ids is None:
        return applications
    chosen: dict[str, bool] = {}
    for identifier in ids:
        chosen["id|" + identifier] = True
    return [application for application in applications if "id|" + application["id"] in chosen]


def earliest_sent(applications: list[Application]) -> int:
    """When the first of the applications was sent; 0 when none was, or nobody knows when."""
    earliest = 0
    for application in applications:
        sent = sent_at(application)
        if sent > 0 and is_date_known(application) and (earliest == 0 or sent < earliest):
            earliest = sent
    return earliest


def report_totals(report: SearchReport) -> dict[str, int]:
    """The counts `{"sent", "companies", "unconfirmed", "earlier", "actions"}` of a report; `companies`: those to which an
    application was sent in the range, `unconfirmed`: the applications among `sent` that nobody confirmed."""
    companies: dict[str, bool] = {}
    unconfirmed = 0
    for row in report["sent"]:
        unconfirmed += 1 if row["confirmed_by"] == NOBODY else 0
        if row["company"] != "":
            companies["company|" + row["company"].lower()] = True
    return {
        "sent": len(report["sent"]),
        "companies": len(companies.keys()),
        "unconfirmed": unconfirmed,
        "earlier": len(report["earlier"]),
        "actions": len(report["actions"]),
    }


def range_problem(first: str, last: str) -> str:
    """Why two ISO dates give no report: 'report-no-date', or 'report-range' (`last` is before `first`); else ''."""
    for day in [first, last]:
        if len(day) != 10 or read_time(day, "dmy") is None:
            return "report-no-date"
    return "report-range" if last < first else ""


def with_action(actions: list[Action], date: str, kind: str, words: str) -> list[Action]:
    """The actions and a new one, by date; unchanged when the date is none or nothing is said of "other"."""
    said = words.strip()
    if range_problem(date, date) != "" or kind not in ACTIONS or (kind == "other" and said == ""):
        return actions
    added = list(actions)
    added.append({"date": date, "kind": kind, "text": said})
    return sorted(added, key=lambda action: action["date"])


def _row(application: Application, date: str, changes: list[StatusChange]) -> Sent:
    confirmed_at = 0
    for event in application["history"]:
        if event["event"] == "confirmed" and "by" in event and event["by"] == BOARD:
            confirmed_at = event["at"]
    confirmed_by = PERSON if application["confirmed"] else NOBODY
    return {
        "id": application["id"],
        "date": date,
        "company": application["company"],
        "title": application["title"],
        "board": application["board"],
        "url": application["url"],
        "location": application["location"],
        "status": application["status"],
        "confirmed_by": BOARD if confirmed_at > 0 and application["confirmed"] else confirmed_by,
        "confirmed_at": confirmed_at if application["confirmed"] else 0,
        "changes": changes,
    }


def _changes(application: Application, first: str, last: str, places: dict[str, int]) -> list[StatusChange]:
    changes: list[StatusChange] = []
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


def _appointments(application: Application, first: str, last: str) -> list[Done]:
    found: list[Done] = []
    for appointment in application["appointments"] if "appointments" in application else []:
        date = iso_date(appointment["at"])
        if first <= date <= last:
            found.append(
                {
                    "date": date,
                    "kind": "appointment",
                    "text": appointment["kind"] if "kind" in appointment else "",
                    "title": application["title"],
                    "company": application["company"],
                }
            )
    return found
