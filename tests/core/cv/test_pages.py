"""Columns, dates beside their stays, page numbers: the order in which a PDF's pages are read, on both runtimes."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.core.cv.test_text import item

Core = Callable[..., Any]
PARTS = "extension_src.core.cv.pages:page_parts"
DOCUMENT = "extension_src.core.cv.pages:document_text"
DATE_LINE = "extension_src.core.cv.date_lines:date_line"
SLOW = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
SIDE = ["Contact", "Vigo", "Languages", "English C1", "Spanish native", "Skills", "Python and SQL"]
MAIN = [
    "Marta Olmo", "Backend developer, services for shops", "Experience", "Brisa Labs, backend developer, Vigo",
    "January 2019 - March 2024", "Built services in Python for banks", "Nube Norte, junior developer, Lugo",
]  # fmt: skip


def rows(left: list[str], right: list[str], right_at: float = 200, leading: float = 14) -> list[dict[str, Any]]:
    """Items of two columns, drawn row by row."""
    items = []
    for number in range(max(len(left), len(right))):
        for x, lines in ((40.0, left), (right_at, right)):
            if number < len(lines):
                items.append(item(lines[number], x, 780 - leading * number, end_of_line=x > 40))
    return items


def test_side_column_drawn_row_by_row_comes_after_the_main_one(core: Core) -> None:
    for left, right, at in ((SIDE, MAIN, 200), (MAIN, SIDE, 300)):
        parts = core(PARTS, rows(left, right, at), None)
        assert parts["main"].split("\n") == MAIN
        assert parts["side"].split("\n") == SIDE
        assert parts["gutter"] is not None


def test_side_column_goes_on_on_the_next_page_with_a_line(core: Core) -> None:
    page = rows(["Docker"], MAIN)
    assert core(PARTS, page, None)["side"] == ""
    assert core(PARTS, page, 150)["side"] == "Docker"
    assert core(PARTS, page, 150)["main"].split("\n") == MAIN


def test_columns_of_one_size_are_read_from_left_to_right(core: Core) -> None:
    left = [f"left line number {number} of the text" for number in range(8)]
    right = [f"right line number {number} of the text" for number in range(8)]
    parts = core(PARTS, rows(left, right, 260), None)
    assert parts == {"main": "\n".join(left) + "\n\n" + "\n".join(right), "side": "", "gutter": None}


@pytest.mark.parametrize(
    "left, right",
    [
        (["Python", "Git", "English", "Spanish", "Kafka", "Go", "R"], ["Expert", "Good", "C1", "Native", "Low", "Good", "Top"]),
        (["Name:", "Address:", "Born:", "Permit:", "Phone:", "Car:"], ["Marta Olmo", "Rúa 1", "1990", "B, C", "600 1", "yes"]),
        (["Brisa Labs", "Backend developer", "Team of five"], ["Vigo, Spain", "January 2019 on", "Full time, remote"]),
    ],
)  # fmt: skip
def test_tables_are_read_by_rows(core: Core, left: list[str], right: list[str]) -> None:
    read = core(PARTS, rows(left, right), None)
    assert read["main"].split("\n") == [f"{one} {other}" for one, other in zip(left, right, strict=True)]


PLACES = [
    "Vigo, Spain",
    "2019 - 2024",
    "Lugo",
    "2016 - 2018",
    "A Coruña, Spain",
    "2012 - 2016",
    "Ourense",
    "2010 - 2012",
]


@pytest.mark.parametrize("is_set_right", [True, False])
def test_places_and_dates_beside_jobs_stay_on_their_lines(core: Core, is_set_right: bool) -> None:
    jobs = [f"Brisa Labs number {number}, backend developer" for number in range(8)]
    items = rows(jobs, PLACES, 330)
    for one in items:
        if is_set_right and one["x"] == 330:
            one["x"] = 500 - one["width"]
    lines = core(PARTS, items, None)["main"].split("\n")
    assert lines == [f"{job} {place}" for job, place in zip(jobs, PLACES, strict=True)]


def test_name_in_large_letters_comes_before_a_side_column_drawn_first(core: Core) -> None:
    side = [item(line, 22, 780 - 14 * number, end_of_line=True) for number, line in enumerate(SIDE)]
    main = [item(line, 223, 770 - 17 * number, end_of_line=True) for number, line in enumerate(MAIN)]
    as_drawn = core(PARTS, side + main, None)
    assert as_drawn["main"].split()[0] == "Contact"
    main[0] |= {"height": 26}
    named = core(PARTS, side + main, None)
    assert (named["main"].split("\n")[0], named["side"].split("\n")) == ("Marta Olmo", SIDE)


def test_a_page_wider_than_any_keeps_its_order(core: Core) -> None:
    items = [*rows(SIDE, MAIN), item("far away", 9000, 700)]
    assert core(PARTS, items, None)["main"].startswith("Contact Marta Olmo")


def test_turned_text_is_no_column(core: Core) -> None:
    turned = [item("Curriculum", 300, 700 - 20 * number, angle=90) for number in range(4)]
    parts = core(PARTS, [*turned, *rows(SIDE, MAIN)], None)
    assert parts["main"].split("\n")[: len(MAIN)] == MAIN
    assert parts["main"].count("Curriculum") == 4


@pytest.mark.parametrize(
    "dates, read",
    [
        (["Jan 2019", "Mar 2024", "Jun 2016", "Dec 2018"], ["Jan 2019 - Mar 2024", "Jun 2016 - Dec 2018"]),
        (["2019 -", "2024", "2016 -", "2018"], ["2019 - 2024", "2016 - 2018"]),
        (["2019 -", "present", "2016", "- 2018"], ["2019 - present", "2016 - 2018"]),
        (["marzo de 2019 a", "la fecha 2020", "2016", "2010"], ["marzo de 2019 a la fecha 2020", "2016", "2010"]),
        # Certificates, one a year, newest or oldest first.
        (["2024", "2022", "2020", "2018"], ["2024", "2022", "2020", "2018"]),
        (["2018", "2019", "2020", "2021"], ["2018", "2019", "2020", "2021"]),
        (["Jan 2019", "Mar 2021", "May 2021", "Present"], ["Jan 2019", "Mar 2021", "May 2021", "Present"]),
        (["May 2018", "May 2019", "May 2020", "May 2021"], ["May 2018", "May 2019", "May 2020", "May 2021"]),
    ],
)
def test_dates_of_two_lines(core: Core, dates: list[str], read: list[str]) -> None:
    texts = [f"What happened then, line {number} of it" for number in range(len(dates))]
    lines = core(PARTS, rows(dates, texts), None)["main"].split("\n")
    assert [line.partition(" What")[0] for line in lines if not line.startswith("What")] == read
    assert [line for line in lines if "What" in line] == lines


@pytest.mark.parametrize(
    "text, dates",
    [
        ("January 2019 - March 2024", 2), ("2019", 1), ("03/2019 –", 1), ("01/02/2019", 1), ("since May 2020", 1),
        ("enero de 2019 - actualidad", 2), ("Present", 1), ("Marta Olmo", 0), ("Marketing lead", 0), ("600 123 456", 0),
        ("Python 3", 0), ("", 0), ("2019 Brisa Labs", 0),
    ],
)  # fmt: skip
def test_date_lines(core: Core, text: str, dates: int) -> None:
    assert core(DATE_LINE, text)["dates"] == dates


def page(*lines: str) -> dict[str, Any]:
    return {"main": "\n".join(lines), "side": "", "gutter": None}


def test_page_numbers_and_repeated_names_part_no_stay(core: Core) -> None:
    pages = [
        page("Marta Olmo", "Backend developer", "Brisa Labs", "January 2019 -", "Page 1 of 2 - Marta Olmo"),
        page("Marta Olmo - CV", "March 2024", "Built services", "2"),
    ]
    assert core(DOCUMENT, pages) == (
        "Marta Olmo\nBackend developer\nBrisa Labs\nJanuary 2019 -\n\nMarch 2024\nBuilt services\n\n"
        "Page 1 of 2 - Marta Olmo\nMarta Olmo - CV\n2"
    )


def test_what_only_looks_like_a_page_number_stays(core: Core) -> None:
    alone = page("Marta Olmo", "2", "Page 1 of 1")
    assert core(DOCUMENT, [alone]) == alone["main"]
    pages = [
        page("Marta Olmo", "Experience", "2019", "Brisa Labs", "2010 - 2014"),
        page("March 2024", "Vigo", "Lugo", "Python"),
    ]
    assert core(DOCUMENT, pages).endswith("March 2024\nVigo\nLugo\nPython")
    pages = [
        page("Marta Olmo", "Experience", "Brisa Labs", "2019 - 2024"),
        page("Experience", "Vigo", "Lugo", "2010 - 2024", "12"),
    ]
    assert core(DOCUMENT, pages) == pages[0]["main"] + "\n\n" + pages[1]["main"]
    assert core(DOCUMENT, []) == ""


def test_side_columns_come_after_all_pages(core: Core) -> None:
    pages = [{"main": "first", "side": "beside", "gutter": 1}, {"main": "second", "side": "below", "gutter": 1}]
    assert core(DOCUMENT, pages) == "first\n\nsecond\n\nbeside\n\nbelow"


ITEMS = st.lists(
    st.builds(
        item,
        st.sampled_from(["2019 -", "March 2024", "Contact", "Brisa Labs, developer", "Python", "Present", "a b"]),
        st.sampled_from([40, 44, 200, 202, 400]),
        st.integers(40, 60).map(lambda row: row * 14),
        end_of_line=st.booleans(),
        height=st.sampled_from([0, 8, 10, 24]),
        angle=st.sampled_from([0, 0, 0, 90]),
    ),
    max_size=40,
)


@given(ITEMS, st.sampled_from([None, 150.0]))
@settings(max_examples=200, deadline=None, suppress_health_check=SLOW)
def test_no_letter_of_a_page_is_lost(both: Core, items: list[dict[str, Any]], gutter: float | None) -> None:
    parts = both(PARTS, items, gutter)
    read = both(DOCUMENT, [parts, parts])
    drawn = sorted("".join(part["text"] for part in items).replace(" ", "").replace("-", "") * 2)
    assert sorted("".join(read.split()).replace("-", "")) == drawn
