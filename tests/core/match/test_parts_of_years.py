"""Seasons, quarters and halves of a year in a CV's dates: from which month, and to which."""

import pytest

from tests.core.conftest import Core
from toolchain.sources import TEST_CALLS

# First and last month, and what names them.
PARTS = """
3 5: spring, primavera, printemps, Frühling, Frühjahr
6 8: summer, verano, estiu, verão, été, Sommer, estate
9 11: autumn, fall, otoño, tardor, outono, automne, Herbst, autunno
1 3: winter, invierno, hivern, inverno, hiver, Q1, 1Q, T1, 1T, 1er trimestre, primer trimestre, first quarter, early, principios
1 3: inicios, comienzos
4 6: Q2, 2Q, T2, 2T, 2o trimestre, 2do trimestre, segundo trimestre, second quarter
7 9: Q3, 3Q, T3, 3T, 3er trimestre, tercer trimestre, third quarter
10 12: Q4, 4Q, T4, 4T, 4o trimestre, 4to trimestre, cuarto trimestre, fourth quarter, late, finales, end
1 6: H1, 1H, S1, 1S, primer semestre, first half, 1er semestre
7 12: H2, 2H, S2, 2S, segundo semestre, second half, 2o semestre
5 9: mid, mediados, middle
"""


@pytest.mark.parametrize("line", PARTS.strip().split("\n"))
def test_a_part_of_a_year_as_beginning_and_end(core: Core, line: str) -> None:
    months, names = line.split(": ")
    first, last = (int(month) for month in months.split(" "))
    for name in names.split(", "):
        for dates, expected in [(f"{name} 2019 - 12/2020", 25 - first), (f"01/2019 - {name} 2020", 12 + last)]:
            cv = f"Ana Sol\nCook\nExperience\nCook, Casa Clara\n{dates}\nMenus.\n"
            assert core(f"{TEST_CALLS}:work_in", cv, "2026-11-27")["months"] == expected, dates
