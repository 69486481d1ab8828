"""The order of rows, what is compared of their pay, what a saved view keeps."""

from typing import Any

import pytest

from tests.core.conftest import Core

SORTING = "extension_src.core.applications.sorting"
FILTERING = "extension_src.core.applications.filtering"


ROWS = [
    {"id": "a", "title": "Ñu", "status": "offer", "fit": 0, "applied_at": 3, "follow_up_at": 0, "workplace": ""},
    {
        "id": "b",
        "title": "ábaco",
        "status": "own-1",
        "fit": None,
        "applied_at": 1,
        "follow_up_at": 7,
        "workplace": "remote",
    },
    {"id": "c", "title": "Zoo", "status": "saved", "fit": 40, "applied_at": 3, "follow_up_at": None},
    {"id": "d", "title": "", "status": "offer", "fit": 40, "applied_at": 2, "follow_up_at": 5, "workplace": "hybrid"},
]


@pytest.mark.parametrize(
    "field, rising, falling",
    [
        ("title", "bacd", "cabd"), ("status", "cadb", "badc"), ("fit", "acdb", "cdab"), ("applied_at", "bdac", "acdb"),
        ("follow_up_at", "dbac", "bdac"), ("workplace", "dbac", "bdac"),
    ],
)  # fmt: skip
def test_rows_in_every_order(core: Core, field: str, rising: str, falling: str) -> None:
    for is_descending, expected in ((False, rising), (True, falling)):
        found = core(f"{SORTING}:sorted_rows", ROWS, field, is_descending, ["saved", "offer"])
        assert "".join(row["id"] for row in found) == expected


@pytest.mark.parametrize(
    "pay, yearly",
    [
        ({"min": 10, "max": 20, "period": "year"}, 20), ({"min": 10, "max": 20, "period": "month"}, 240),
        ({"min": 10, "max": None, "period": "week"}, 520), ({"min": 10, "max": 20, "period": "day"}, 4500),
        ({"min": 10, "max": 20, "period": "hour"}, 36_000), ({"min": 10, "max": 20, "period": ""}, -1),
        ({"min": None, "max": None, "period": "year"}, -1),
    ],
)  # fmt: skip
def test_pay_is_compared_by_the_year(core: Core, pay: dict[str, Any], yearly: int) -> None:
    assert core(f"{FILTERING}:yearly_pay", {"pay": {**pay, "currency": "EUR"}}) == yearly
    assert core(f"{FILTERING}:yearly_pay", {}) == -1


def test_a_saved_view_keeps_every_filter_that_fits(core: Core) -> None:
    lists = {name: ["x"] for name in ["boards", "statuses", "companies", "tags", "workplaces", "kinds", "cvs"]}
    numbers = dict.fromkeys(["from", "to", "lowest_fit", "posted_from", "lowest_pay"], 7)
    flags = dict.fromkeys(["unconfirmed", "noted", "due", "silent"], True)
    whole = {**lists, **numbers, **flags}
    assert core(f"{FILTERING}:kept_filters", whole) == whole
    assert core(f"{FILTERING}:filter_count", whole, list(lists)) == 16
    assert core(f"{FILTERING}:filter_count", whole, ["boards"]) == 10
    nothing = core(f"{FILTERING}:no_filters")
    for name in whole:
        odd = {**whole, name: {"odd": 1}}
        assert core(f"{FILTERING}:kept_filters", odd) == {**whole, name: nothing[name]}, name
    for name in lists:
        assert core(f"{FILTERING}:kept_filters", {name: ["x", 7]}) == nothing
    for raw in (None, [], "x"):
        assert core(f"{FILTERING}:kept_filters", raw) == nothing


def test_companies_and_tags_to_choose_from(core: Core) -> None:
    rows = [
        {"company": "Olmo", "tags": ["b", "Á"]},
        {"company": "ÓLMO"},
        {"company": "", "tags": ["a"]},
        {"company": "Acme"},
    ]
    assert core(f"{FILTERING}:companies_of", rows) == [{"company": "Acme", "count": 1}, {"company": "Olmo", "count": 2}]
    assert core(f"{FILTERING}:tags_in", rows) == ["a", "b"]
