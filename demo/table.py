"""Captured applications as a table of text."""

from typing import Any

from extension_src.core.listings.boards import BOARD_NAMES

COLUMNS = ("Board", "Job", "Company", "Place", "Salary", "Apply", "Status", "Fit")


def table_of(applications: list[dict[str, Any]]) -> str:
    """One line an application under a line of headings; '-' where the page said nothing."""
    rows = [COLUMNS, *(_row(application) for application in applications)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(COLUMNS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def _row(application: dict[str, Any]) -> tuple[str, ...]:
    match = application["match"]
    fit = "-" if match is None or match["fit"] is None else str(round(match["fit"]))
    fields = [application[name] or "-" for name in ("title", "company", "location", "salary", "kind", "status")]
    return (BOARD_NAMES[application["board"]], *fields, fit)
