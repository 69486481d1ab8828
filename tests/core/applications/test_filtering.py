"""Search, filters and sorting of rows."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

MODULE = "extension_src.core.applications.filtering"
SEARCHING = "extension_src.core.applications.searching"
SORTING = "extension_src.core.applications.sorting"
STATUSES = ["saved", "applied", "interview"]


def row(identifier: str, **fields: Any) -> dict[str, Any]:
    return {
        "id": identifier, "board": "indeed", "title": "Cook", "company": "Olmo", "location": "", "salary": "",
        "status": "applied", "confirmed": True, "kind": "easy", "applied_at": NOW, "updated_at": NOW, "fit": None,
        "word": None, "follow_up_at": None, "note": "", **fields,
    }  # fmt: skip


ROWS = [
    row("a", title="Técnica de Programación", company="Ñandú", location="Málaga", fit=80, applied_at=NOW,
        workplace="remote", posted_at=NOW - 2 * DAY, pay={"min": 2000, "max": 3000, "currency": "EUR", "period": "month"}),
    row("b", title="Cook", company="olmo", note="night shift", fit=40, status="saved", applied_at=NOW - DAY,
        kind="external", posted_at=NOW - 9 * DAY, pay={"min": None, "max": 90000, "currency": "EUR", "period": ""}),
    row("c", title="Baker", company="ÓLMO", board="linkedin", confirmed=False, applied_at=NOW - 2 * DAY, cv="cv-1"),
]  # fmt: skip


@pytest.mark.parametrize(
    "query, change, found",
    [
        ("", {}, "abc"),
        ("programacion MALAGA", {}, "a"),
        ("nandu", {}, "a"),
        ("olmo shift", {}, "b"),
        ("olmo nothing", {}, ""),
        ("cookolmo", {}, ""),
        ("  ólmo ", {}, "bc"),
        ("", {"boards": ["linkedin"]}, "c"),
        ("", {"statuses": ["saved", "offer"]}, "b"),
        ("", {"companies": ["Olmo"]}, "bc"),
        ("", {"companies": ["lm"]}, "bc"),
        ("", {"from": NOW - DAY}, "ab"),
        ("", {"to": NOW - DAY}, "bc"),
        ("", {"lowest_fit": 40}, "ab"),
        ("", {"lowest_fit": 41}, "a"),
        ("", {"unconfirmed": True}, "c"),
        ("", {"workplaces": ["remote", "hybrid"]}, "a"),
        ("", {"kinds": ["external"]}, "b"),
        ("", {"cvs": ["cv-1"]}, "c"),
        ("", {"posted_from": NOW - 3 * DAY}, "a"),
        ("", {"lowest_pay": 36000}, "a"),
        ("", {"lowest_pay": 36001}, ""),
        ("programasion", {}, "a"),
        ("bakre", {}, "c"),
        ("progarmacion malaga", {}, "a"),
        ("rpogramacion", {}, "a"),
        ("cook", {"boards": ["linkedin"]}, ""),
    ],
)
def test_found_rows(core: Core, query: str, change: dict[str, Any], found: str) -> None:
    filters = {**core(f"{MODULE}:no_filters"), **change}
    texts = [core(f"{SEARCHING}:searchable", row) for row in ROWS]
    assert "".join(row["id"] for row in core(f"{MODULE}:found_rows", ROWS, texts, query, filters)) == found
    assert core(f"{MODULE}:has_filters", filters) is bool(change)


@pytest.mark.parametrize(
    "field, descending, order",
    [
        ("applied_at", True, "abc"), ("applied_at", False, "cba"), ("title", False, "cba"), ("company", False, "abc"),
        ("company", True, "bca"), ("status", False, "bac"), ("fit", True, "abc"), ("fit", False, "bac"),
        ("follow_up_at", False, "abc"), ("posted_at", True, "abc"), ("workplace", False, "abc"),
    ],
)  # fmt: skip
def test_sorted_rows(core: Core, field: str, descending: bool, order: str) -> None:
    ordered = core(f"{SORTING}:sorted_rows", ROWS, field, descending, STATUSES)
    assert "".join(row["id"] for row in ordered) == order


@given(numbers=st.lists(st.none() | st.integers(0, 5), max_size=12), descending=st.booleans())
def test_sorting_is_stable_and_loses_no_row(both: Core, numbers: list[Any], descending: bool) -> None:
    rows = [row(str(place), fit=number) for place, number in enumerate(numbers)]
    ordered = both(f"{SORTING}:sorted_rows", rows, "fit", descending, STATUSES)
    known = sorted([r for r in rows if r["fit"] is not None], key=lambda r: r["fit"], reverse=descending)
    assert ordered == known + [r for r in rows if r["fit"] is None]


def test_companies_are_counted_whatever_their_spelling(core: Core) -> None:
    assert core(f"{MODULE}:companies_of", ROWS) == [{"company": "Ñandú", "count": 1}, {"company": "olmo", "count": 2}]


def test_tags_and_notes_are_filters(core: Core) -> None:
    row_of = "extension_src.core.storage.index:row_of"
    records = [application("a", tags=["Remoto", "ideal"]), application("b", notes="Ask Ana"), application("c")]
    rows = [core(row_of, record) for record in records]
    texts = [core(f"{SEARCHING}:searchable", row) for row in rows]

    def found(**filters: object) -> str:
        chosen = {**core(f"{MODULE}:no_filters"), **filters}
        return "".join(row["id"] for row in core(f"{MODULE}:found_rows", rows, texts, "", chosen))

    assert found(tags=["ideal"]) == "a"
    assert found(tags=["ideal"], noted=True) == ""
    assert found(noted=True) == "b"
    assert core(f"{MODULE}:tags_in", rows) == ["ideal", "Remoto"]
    assert "remoto" in texts[0]


@pytest.mark.parametrize("raw", [None, 4, [], {"boards": "x", "from": "y", "noted": 1, "tags": [4]}])
def test_odd_filters_of_a_view_pass_everything(core: Core, raw: object) -> None:
    assert core(f"{MODULE}:kept_filters", raw) == core(f"{MODULE}:no_filters")


def test_filters_of_a_view_come_back(core: Core) -> None:
    filters = {**core(f"{MODULE}:no_filters"), "boards": ["indeed"], "lowest_fit": 70, "unconfirmed": True}
    assert core(f"{MODULE}:kept_filters", filters) == filters


def test_what_waits_for_the_person_is_a_filter(core: Core) -> None:
    rows = [row("due", applied_at=NOW - 8 * DAY), row("silent", applied_at=NOW - 60 * DAY), row("new")]
    for name in ("due", "silent"):
        filters = {**core(f"{MODULE}:no_filters"), name: True}
        assert [found["id"] for found in core(f"{MODULE}:asking_rows", rows, filters, {}, NOW)] == [name]
    assert core(f"{MODULE}:asking_rows", rows, core(f"{MODULE}:no_filters"), {}, NOW) == rows
