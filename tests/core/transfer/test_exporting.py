"""CSV of chosen columns."""

import csv
import io

from tests.core.conftest import Core
from tests.core.tracked import NOW, application

MODULE = "extension_src.core.transfer.exporting"
CONTEXT = {
    "descriptions": {"a1": "Listing text"},
    "statuses": {"applied": "Solicitada", "own-1": "Prueba"},
    "boards": {"linkedin": "LinkedIn"},
    "yes": "sí",
    "no": "no",
    "settings": {},
    "delimiter": ";",
}


def rows(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))


def test_chosen_columns_under_their_labels(core: Core) -> None:
    applications = [
        application("a1", board="linkedin", match={"fit": 71}, contacts=[{"name": "Ana", "email": "ana@olmo.example"}]),
        application("a2", status="own-1", confirmed=False, title="=1+1", notes="a;b\n+c"),
    ]
    columns = [
        "title",
        "board",
        "status",
        "confirmed",
        "score",
        "contact_email",
        "description",
        "follow_up",
        "notes",
        "cv",
    ]
    text = core(f"{MODULE}:exported_csv", applications, columns, {"title": "Puesto", "score": "-5"}, CONTEXT)
    due = core("extension_src.core.dates.arithmetic:iso_minute", NOW - 3 * 86_400_000)
    assert rows(text) == [
        ["Puesto", "board", "status", "confirmed", "'-5", "contact_email", "description", "follow_up", "notes", "cv"],
        ["Title a1", "LinkedIn", "Solicitada", "sí", "71", "ana@olmo.example", "Listing text", due, "", ""],
        ["'=1+1", "", "Prueba", "no", "", "", "", "", "a;b\n+c", ""],
    ]


def test_every_column_can_be_written(core: Core) -> None:
    from extension_src.core.transfer.exporting import COLUMNS, DEFAULT_COLUMNS

    assert set(DEFAULT_COLUMNS) <= set(COLUMNS)
    (header, row) = rows(core(f"{MODULE}:exported_csv", [application("a1")], COLUMNS, {}, CONTEXT))
    assert header == COLUMNS
    assert len(row) == len(COLUMNS)


def test_file_name(core: Core) -> None:
    assert core(f"{MODULE}:file_name", "ics", NOW) == "jobtrack-2026-03-02.ics"
