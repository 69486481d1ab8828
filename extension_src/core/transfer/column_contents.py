"""What a column holds, read by its cells where its header says nothing, as in rows pasted from a sheet. Pure."""

from extension_src.core.applications.web_address import typed_address
from extension_src.core.dates.texts import date_parts
from extension_src.core.dates.tokens import DIGITS
from extension_src.core.transfer.columns import comparable
from extension_src.core.transfer.csv import undefused
from extension_src.core.transfer.job_words import has_job_word
from extension_src.core.transfer.status_texts import read_status, status_names

# Cells of a kind that are most of a column's filled ones, this many of ten, make it a column of that kind.
MOST = 7
# Fields that the cells of a column tell, in the order in which they are tried.
TOLD = ["url", "contact_email", "applied_at", "status"]


def with_guesses(mapping: list[str], headers: list[str], rows: list[list[str]]) -> list[str]:
    """The mapping, in which columns without a header get the field that their cells tell.

    A column of "yes" and "no" under a header such as "Applied" says whether, not when: there the cells speak against the field.
    """
    names = status_names([], {})
    guessed = list(mapping)
    for place in range(len(mapping)):
        cells = _cells(rows, place)
        if headers[place] == "" and len(cells) > 0:
            for field in TOLD:
                if guessed[place] == "notes" and field not in guessed and _share(cells, field, names) >= MOST:
                    guessed[place] = field
            if guessed[place] == "notes" and "title" not in guessed and _share(cells, "title", names) >= 5:
                guessed[place] = "title"
        elif guessed[place] == "applied_at" and len(cells) > 0 and "status" not in guessed:
            if _share(cells, "applied_at", names) == 0 and _share(cells, "status", names) >= MOST:
                guessed[place] = "status"
    _guess_company(guessed, headers, rows)
    return guessed


def _guess_company(guessed: list[str], headers: list[str], rows: list[list[str]]) -> None:
    """Where no column has a header, the first short texts beside the titles are the companies."""
    if "company" in guessed or "title" not in guessed or any([header != "" for header in headers]):
        return
    for place in range(len(guessed)):
        cells = _cells(rows, place)
        is_short = len(cells) > 0 and all([len(cell) <= 60 and not _is(cell, "number", {}) for cell in cells])
        if guessed[place] == "notes" and is_short and "company" not in guessed:
            guessed[place] = "company"


def are_headers_of(rows: list[list[str]]) -> bool:
    """Whether the first of these rows is headers of an unknown kind: a column of dates, addresses or numbers has none in it."""
    if len(rows) < 2:
        return False
    names = status_names([], {})
    for place in range(len(rows[0])):
        cells = _cells(rows[1:], place)
        head = _cells(rows[:1], place)
        for field in ["url", "contact_email", "applied_at", "number"]:
            if (
                len(head) > 0
                and len(cells) > 0
                and _share(cells, field, names) == 10
                and _share(head, field, names) == 0
            ):
                return not any([_is_data(cell, names) for cell in rows[0]])
    return False


def _is_data(cell: str, names: dict[str, str]) -> bool:
    return any([_is(cell.strip(), field, names) for field in ["url", "contact_email", "applied_at"]])


def _cells(rows: list[list[str]], place: int) -> list[str]:
    cells = [undefused(row[place]).strip() for row in rows if place < len(row)]
    return [cell for cell in cells if cell != ""]


def _share(cells: list[str], field: str, names: dict[str, str]) -> int:
    """How many of ten cells are of a field's kind."""
    return len([cell for cell in cells if _is(cell, field, names)]) * 10 // max(1, len(cells))


def _is(cell: str, field: str, names: dict[str, str]) -> bool:
    if field == "url":
        return "/" in cell and " " not in cell and typed_address(cell) != ""
    if field == "contact_email":
        return "@" in cell and "." in cell and " " not in cell
    if field == "applied_at":
        return bool(date_parts(cell)["kind"] != "")
    if field == "title":
        return has_job_word(cell)
    if field == "number":
        figures = comparable(cell).replace(" ", "")
        return figures != "" and all([character in DIGITS for character in figures])
    return len(cell) <= 60 and read_status(cell, names) != ""
