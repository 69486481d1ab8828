"""The tracker's data as files: CSV of chosen columns, and JSON of everything. Pure."""

from collections.abc import Mapping

from extension_src.core.applications.fields import columns_of
from extension_src.core.applications.follow_ups import first_contact, follow_up_at
from extension_src.core.dates.arithmetic import iso_date, iso_minute, utc_iso
from extension_src.core.native.strings import fixed, stripped_right
from extension_src.core.storage.schema import FORMAT, VERSION
from extension_src.core.transfer.csv import csv_text, defused
from extension_src.core.types.applications import Application
from extension_src.core.types.settings import Settings
from extension_src.core.types.stored import Cv
from extension_src.core.types.transfer import Choice, CsvContext, Export

# In the order in which the page offers them; labels come from _locales (column_title, ...).
COLUMNS = columns_of("out")
DEFAULT_COLUMNS = columns_of("chosen")


def chosen_applications(applications: list[Application], choice: Choice) -> list[Application]:
    """The applications that a choice takes, in the order given. `choice`: `{"ids": those selected, None for no selection;
    "status", "board": '' for any; "first", "last": days such as 2026-03-01 between which it was sent, '' for no end}`."""
    selected: dict[str, bool] = {}
    for identifier in choice["ids"] if choice["ids"] is not None else []:
        selected["id|" + identifier] = True
    return [application for application in applications if _is_chosen(application, choice, selected)]


def _is_chosen(application: Application, choice: Choice, selected: dict[str, bool]) -> bool:
    if choice["ids"] is not None and "id|" + application["id"] not in selected:
        return False
    if choice["status"] not in ["", application["status"]] or choice["board"] not in ["", application["board"]]:
        return False
    if choice["first"] == "" and choice["last"] == "":
        return True
    if application["applied_at"] == 0:
        return False
    day = iso_date(application["applied_at"])
    first: str = choice["first"]
    last: str = choice["last"]
    return (first == "" or day >= first) and (last == "" or day <= last)


def exported_csv(
    applications: list[Application], columns: list[str], labels: dict[str, str], context: CsvContext
) -> str:
    """The applications as CSV: a row of column labels, then one row for each application in the order given.

    `labels`: label by column; `context`: `{"descriptions": text by application id, "statuses": label by status or
    stage id, "boards": name by board id, "yes", "no", "settings", "delimiter"}`. An id without a label is written as
    it is. Dates are local, as 2026-03-01 14:05. Cells that a spreadsheet would run as formulas are defused.
    """
    rows = [[defused(_labelled(labels, column)) for column in columns]]
    for application in applications:
        rows.append([defused(_cell(application, column, context)) for column in columns])
    return csv_text(rows, context["delimiter"])


def exported_json(
    applications: list[Application],
    listings: dict[str, str],
    cvs: list[Cv],
    files: dict[str, str],
    settings: Settings,
    schema: int,
    now: int,
) -> Export:
    """All data with the format's version, to be written as JSON; `listings`: the listing's text by application id; `files`: the
    content of files as base64, by id."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "schema": schema,
        "exported_at": utc_iso(now),
        "applications": applications,
        "listings": listings,
        "cvs": cvs,
        "files": files,
        "settings": settings,
    }


def file_name(kind: str, now: int) -> str:
    """The name offered for a file: jobtrack-2026-03-01.csv."""
    return "jobtrack-" + iso_minute(now)[:10] + "." + kind


def _labelled(labels: dict[str, str], name: str) -> str:
    return str(labels[name]) if name in labels else name


def _cell(application: Application, column: str, context: CsvContext) -> str:
    if column in ["applied_at", "updated_at"]:
        time = application["applied_at"] if column == "applied_at" else application["updated_at"]
        return iso_minute(time) if time > 0 else ""
    if column == "status":
        return _labelled(context["statuses"], application["status"])
    if column == "board":
        return _labelled(context["boards"], application["board"])
    if column == "tags":
        tags = application["tags"] if "tags" in application and application["tags"] is not None else []
        return ", ".join(tags)
    if column == "confirmed":
        return str(context["yes"]) if application["confirmed"] else str(context["no"])
    if column == "score":
        match = application["match"]
        fit = match["fit"] if match is not None and "fit" in match else None
        # Its six decimals at most (score.py); as plain text a whole number has a ".0" on one runtime alone.
        return stripped_right(stripped_right(fixed(fit, 6), "0"), ".") if fit is not None else ""
    if column == "follow_up":
        at = follow_up_at(application, context["settings"])
        return "" if at == 0 else iso_minute(at)
    if column == "description":
        texts = context["descriptions"]
        return str(texts[application["id"]]) if application["id"] in texts else ""
    if column.startswith("contact_"):
        return first_contact(application)[column[len("contact_") :]]
    fields: Mapping[str, object] = application
    return str(fields[column]) if column in fields and fields[column] is not None else ""
