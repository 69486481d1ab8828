"""A column of dates beside its stays: when it is one, and which lines are the two ends of one stay."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.cv.test_text import item

MODULE = "extension_src.core.cv.date_column"


def piece(text: str, y: float, x: float = 0) -> dict[str, Any]:
    return {"text": text, "x": x, "end": x + 5 * len(text), "y": y, "height": 10, "items": [item(text, x, y)]}


def joined(core: Core, *lines: str, drop: float = 12) -> list[str]:
    dates = [piece(line, -drop * number) for number, line in enumerate(lines)]
    made = core(f"{MODULE}:with_dates_beside", dates, [])
    assert core(f"{MODULE}:has_divided_date", dates) is (len(made) < len(dates))
    return [one["text"] for one in made]


@pytest.mark.parametrize(
    "lines, is_column",
    [
        (["2019", "2020"], True),
        (["2019"], False),
        (["2019", "2020", "Madrid"], True),
        (["2019", "2020", "2021", "Vigo", "Lugo"], True),
        (["2019", "2020", "Vigo", "Lugo"], False),
        (["2019", "Vigo"], False),
        ([], False),
    ],
)
def test_what_is_a_column_of_dates(core: Core, lines: list[str], is_column: bool) -> None:
    assert (
        core(f"{MODULE}:is_date_column", [piece(line, -12 * number) for number, line in enumerate(lines)]) is is_column
    )


@pytest.mark.parametrize(
    "lines, made",
    [
        (["03/2019 -", "12/2020"], ["03/2019 - 12/2020"]),
        (["03/2019", "- 12/2020"], ["03/2019 - 12/2020"]),
        (["2019 –", "2020", "2017 –", "2018"], ["2019 – 2020", "2017 – 2018"]),
        (["03/2019", "12/2020"], ["03/2019 - 12/2020"]),
        (["03/2019", "present"], ["03/2019 - present"]),
        (["03/2019", "present", "01/2017", "02/2018"], ["03/2019 - present", "01/2017 - 02/2018"]),
        (["2019", "2020"], ["2019", "2020"]),
        (["12/2020", "03/2019"], ["12/2020", "03/2019"]),
        (["present", "03/2019"], ["present", "03/2019"]),
        (["01/2017", "02/2018", "03/2019", "04/2020"], ["01/2017", "02/2018", "03/2019", "04/2020"]),
        (["03/2019", "12/2020", "01/2018"], ["03/2019", "12/2020", "01/2018"]),
        (["2019 - 2020", "2018"], ["2019 - 2020", "2018"]),
        (["2019 -", "2020 - 2021"], ["2019 -", "2020 - 2021"]),
        (["03/2019", "Vigo"], ["03/2019", "Vigo"]),
    ],
)
def test_the_two_ends_of_a_stay(core: Core, lines: list[str], made: list[str]) -> None:
    assert joined(core, *lines) == made


@pytest.mark.parametrize("drop, is_one", [(12, True), (25.9, True), (26, False), (40, False)])
def test_the_other_end_is_on_the_next_line(core: Core, drop: float, is_one: bool) -> None:
    assert (len(joined(core, "2019 -", "2020", drop=drop)) == 1) is is_one
    assert (len(joined(core, "03/2019", "12/2020", drop=drop)) == 1) is is_one


def test_a_date_goes_on_its_stays_line(core: Core) -> None:
    dates = [piece("2019 -", 0, 200), piece("2020", -12, 200)]
    texts = [piece("Cook, Casa Clara", 0), piece("Menus", -12), piece("Waiter", -30)]
    made = core(f"{MODULE}:with_dates_beside", dates, texts)
    assert [one["text"] for one in made] == ["Cook, Casa Clara", "2019 - 2020", "Menus", "Waiter"]
    assert made[1]["items"][0]["width"] == dates[0]["end"] - dates[0]["x"]
    assert made[1]["items"][0]["text"] == "2019 - 2020"
