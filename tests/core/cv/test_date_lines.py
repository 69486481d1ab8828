"""Lines of a CV that hold dates and nothing else, and what they say."""

import pytest

from tests.core.conftest import Core

MODULE = "extension_src.core.cv.date_lines"


@pytest.mark.parametrize(
    "line, dates, first, months, present, opens",
    [
        ("2019", 1, 2019 * 12, False, False, ""), ("2019 - 2021", 2, 2019 * 12, False, False, ""),
        ("03/2019 - 12/2021", 2, 2019 * 12 + 3, True, False, ""), ("12.2019", 1, 2019 * 12 + 12, True, False, ""),
        ("marzo de 2019 a la actualidad", 2, 2019 * 12 + 3, True, True, ""),
        ("From March 2019 to date", 2, 2019 * 12 + 3, True, True, ""),
        ("31/12/2019", 1, 2019 * 12 + 12, True, False, ""), ("13/2019", 1, 2019 * 12, True, False, ""),
        ("- 2019", 1, 2019 * 12, False, False, "begins"), ("2019 –", 1, 2019 * 12, False, False, "ends"),
        ("2019 to", 1, 2019 * 12, False, False, "ends"), ("desde 2019 hasta", 1, 2019 * 12, False, False, "ends"),
        ("present", 1, 0, False, True, ""), ("2019-hoy", 2, 2019 * 12, False, True, ""),
        ("1900", 0, 0, False, False, ""), ("1901", 1, 1901 * 12, False, False, ""),
        ("2099", 1, 2099 * 12, False, False, ""),
        ("2100", 0, 0, False, False, ""), ("", 0, 0, False, False, ""), ("Cook 2019", 0, 2019 * 12, False, False, ""),
        ("32 2019", 0, 2019 * 12, False, False, ""), ("0 2019", 0, 2019 * 12, False, False, ""),
        ("2019 (((((((", 0, 2019 * 12, False, False, ""), ("2019 - - 2021", 2, 2019 * 12, False, False, ""),
    ],
)  # fmt: skip
def test_what_a_line_of_dates_says(
    core: Core, line: str, dates: int, first: int, months: bool, present: bool, opens: str
) -> None:
    assert core(f"{MODULE}:date_line", line) == {
        "dates": dates, "first": first, "has_month": months, "is_present": present,
        "begins_open": opens == "begins", "ends_open": opens == "ends",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text, fewest, shown",
    [
        ("S K I L L S", 4, "SKILLS"), ("S K I", 4, "S K I"), ("A T", 2, "AT"), ("A cook", 1, "A cook"),
        ("S K I L ab", 4, "SKILab"),
        ("1 2 3 4", 4, "1 2 3 4"), ("S K I L ab cd", 4, "S K I L ab cd"), ("S K I L abc", 4, "S K I L abc"),
    ],
)  # fmt: skip
def test_headings_with_spaced_letters(core: Core, text: str, fewest: int, shown: str) -> None:
    assert core("extension_src.core.cv.lines:untracked", text, fewest) == shown


@pytest.mark.parametrize(
    "left, right, gap, word_gap, between",
    [
        ((0, 0, 10), (10, 0, 10), "", 0.12, ""), ((0, 0, 10), (11.2, 0, 10), "", 0.12, ""),
        ((0, 0, 10), (11.3, 0, 10), "", 0.12, " "),
        ((0, 0, 10), (13, 0, 10), "", 0.4, ""), ((0, 0, 10), (14.1, 0, 10), "", 0.4, " "),
        ((0, 0, 10), (10, 0, 10), " ", 0.12, " "),
        ((0, 0, 10), (10, 0, 10), " ", 0.4, ""), ((0, 0, 10), (-5, 0, 10), "", 0.12, ""),
        ((0, 0, 10), (-6, 0, 10), "", 0.12, " "),
        ((0, 12, 10), (0, 0, 10), "\n", 0.12, "\n"), ((0, 11, 10), (0, 0, 10), "", 0.12, "\n"),
        ((0, 10, 10), (10, 0, 10), "", 0.12, ""),
        ((0, 21, 10), (0, 0, 10), "\n", 0.12, "\n"), ((0, 22, 10), (0, 0, 10), "\n", 0.12, "\n\n"),
        ((0, 0, 10), (0, 11, 10), "", 0.12, "\n\n"),
        ((0, 0, 10), (0, 10, 10), "\n", 0.12, "\n"), ((0, 15, 10), (0, 0, 20), "", 0.12, ""),
    ],
)  # fmt: skip
def test_what_stands_between_two_items(
    core: Core, left: tuple[float, ...], right: tuple[float, ...], gap: str, word_gap: float, between: str
) -> None:
    items = [{"x": x, "y": y, "width": 10, "height": height} for x, y, height in (left, right)]
    assert core("extension_src.core.cv.lines:separation", *items, gap, word_gap) == between
