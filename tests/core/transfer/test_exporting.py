"""CSV of chosen columns."""

import csv
import io
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from extension_src.core.applications.statuses import STATUSES
from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

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


def test_a_score_is_written_alike_on_both_runtimes(core: Core) -> None:
    fits = [0, 64.0, 64.3, 71.25, 80.123456, 100, None]
    kept = [application(f"a{place}", match={"fit": fit}) for place, fit in enumerate(fits)]
    written = rows(core(f"{MODULE}:exported_csv", kept, ["score"], {}, CONTEXT))[1:]
    assert written == [["0"], ["64"], ["64.3"], ["71.25"], ["80.123456"], ["100"], [""]]


def test_file_name(core: Core) -> None:
    assert core(f"{MODULE}:file_name", "ics", NOW) == "jobtrack-2026-03-02.ics"


WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=20).map(
    lambda text: " ".join(text.split())
)
NAMES = WORDS.filter(lambda text: text != "" and not text.startswith("'"))
RECORDS = st.lists(
    st.fixed_dictionaries(
        {
            "title": NAMES, "company": NAMES, "location": WORDS, "salary": WORDS, "status": st.sampled_from(STATUSES),
            "confirmed": st.booleans(), "applied_at": st.integers(1, 500).map(lambda days: NOW - days * DAY),
            "url": st.sampled_from(["", "https://olmo.example/a?b=c;d", "https://riu.example/1,2"]),
            "tags": st.lists(st.sampled_from(["dream", "far away", "agencia"]), unique=True, max_size=3),
        }
    ),
    max_size=5, unique_by=lambda fields: f"{fields['title']} {fields['company']}".lower(),
)  # fmt: skip


@given(records=RECORDS, delimiter=st.sampled_from([",", ";"]))
def test_what_is_exported_is_imported_as_it_was(both: Core, records: list[dict[str, Any]], delimiter: str) -> None:
    made = [application(f"a{number}", **fields) for number, fields in enumerate(records)]
    for number, record in enumerate(made):
        # No two are one job, and a saved one was not confirmed.
        record["url"] = record["url"] and f"{record['url']}{number}"
        record["confirmed"] = record["confirmed"] and record["status"] != "saved"
    columns = ["title", "company", "status", "confirmed", "applied_at", "location", "salary", "url", "tags"]
    context = {**CONTEXT, "statuses": {}, "yes": "yes", "no": "no", "delimiter": delimiter}
    text = both(f"{MODULE}:exported_csv", made, columns, {}, context)
    table = both("tests.core.calls:csv_table", text, "", {}, "mdy")
    if made:
        assert table["mapping"] == columns
    planning = {"stages": [], "status_labels": {}, "described": {}, "now": NOW}
    plan = both("tests.core.calls:csv_plan", table, table["mapping"], table["order"], "replace", [], planning)
    found = [line["application"] for line in plan["records"]]
    for record, again in zip(made, found, strict=True):
        for field in columns:
            # A CSV has minutes, and what is not seen (a soft hyphen) is not taken in.
            wanted = record[field] // 60000 * 60000 if field == "applied_at" else record[field]
            assert (again.get(field) or ([] if field == "tags" else again.get(field))) == wanted, field


def test_only_what_was_chosen_goes_out(core: Core) -> None:
    made = [
        application("a1", board="indeed", way=[(9, "applied")]),
        application("a2", status="offer", way=[(2, "applied"), (1, "offer")]),
        application("a3", applied_at=0),
    ]
    everything = {"ids": None, "status": "", "board": "", "first": "", "last": ""}
    for choice, ids in [
        ({}, ["a1", "a2", "a3"]), ({"ids": ["a3", "a1"]}, ["a1", "a3"]), ({"status": "offer"}, ["a2"]),
        ({"board": "indeed"}, ["a1"]), ({"first": "2026-02-25"}, ["a2"]), ({"last": "2026-02-25"}, ["a1"]), ({"ids": []}, []),
    ]:  # fmt: skip
        found = core(f"{MODULE}:chosen_applications", made, {**everything, **choice})
        assert [one["id"] for one in found] == ids, choice


def test_what_is_confirmed_stands_beside_the_status_and_an_unknown_day_is_empty(core: Core) -> None:
    from extension_src.core.transfer.exporting import DEFAULT_COLUMNS

    assert DEFAULT_COLUMNS.index("confirmed") == DEFAULT_COLUMNS.index("status") + 1
    (_, row) = rows(
        core(f"{MODULE}:exported_csv", [application("a1", applied_at=0)], ["applied_at", "title"], {}, CONTEXT)
    )
    assert row == ["", "Title a1"]
