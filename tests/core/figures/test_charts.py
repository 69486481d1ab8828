"""Geometry of charts: inside the box, in proportion."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.figures.charts"


@given(values=st.lists(st.integers(0, 5000), max_size=40))
def test_bars_stand_in_the_box_and_in_proportion(both: Core, values: list[int]) -> None:
    chart = both(f"{MODULE}:bar_chart", values, 640, 200, 0.25)
    top = chart["ticks"][-1]["value"]
    assert chart["ticks"][-1]["y"] == 0
    assert top >= max(values, default=0)
    for bar in chart["bars"]:
        assert 0 <= bar["x"] <= bar["x"] + bar["width"] <= 640.02
        assert bar["height"] == pytest.approx(200 * bar["value"] / top, abs=0.01)
        assert bar["y"] + bar["height"] == pytest.approx(200, abs=0.02)


def test_ticks_are_round(core: Core) -> None:
    assert core(f"{MODULE}:nice_ticks", 0, 4) == [0, 1]
    assert core(f"{MODULE}:nice_ticks", 3, 4) == [0, 1, 2, 3]
    assert core(f"{MODULE}:nice_ticks", 7, 4) == [0, 2, 4, 6, 8]
    assert core(f"{MODULE}:nice_ticks", 170, 4) == [0, 50, 100, 150, 200]


def test_labels_under_an_axis(core: Core) -> None:
    assert core(f"{MODULE}:shown_labels", 10, 4) == [0, 3, 6, 9]
    assert core(f"{MODULE}:shown_labels", 3, 4) == [0, 1, 2]
    assert core(f"{MODULE}:shown_labels", 0, 4) == []


def test_the_funnel_narrows_with_its_counts(core: Core) -> None:
    bands = core(f"{MODULE}:funnel_chart", [8, 4, 0], 100, 275)
    assert [(band["x"], band["width"], band["y"]) for band in bands] == [(0, 100, 0), (25, 50, 100), (50, 0, 200)]
    assert bands[0]["points"] == "0.00,75.00 100.00,75.00 75.00,100.00 25.00,100.00"
    assert core(f"{MODULE}:funnel_chart", [0, 0], 100, 200) == []


@given(scores=st.lists(st.floats(0, 100), max_size=60))
def test_points_stay_in_their_row(both: Core, scores: list[float]) -> None:
    points = [{"id": str(n), "score": score, "outcome": "b"} for n, score in enumerate(scores)]
    drawn = both(
        f"{MODULE}:scatter_chart", [*points, {"id": "x", "score": 5, "outcome": "other"}], ["a", "b"], 400, 200, 4
    )
    assert len(drawn) == len(scores)
    for point in drawn:
        assert 4 <= point["x"] <= 396
        assert 104 <= point["y"] <= 196
    # No two of one place hide each other.
    assert len({(point["x"], point["y"]) for point in drawn}) == len(drawn) or len(set(scores)) < len(scores)


def test_every_application_is_a_point_or_part_of_one(core: Core) -> None:
    for count in (60, 1500, 10_000):
        points = [{"id": str(n), "score": 100 if n % 3 else n % 100, "outcome": "a"} for n in range(count)]
        drawn = core(f"{MODULE}:scatter_chart", points, ["a"], 400, 56, 4)
        assert sorted(identifier for point in drawn for identifier in point["ids"]) == sorted(
            point["id"] for point in points
        )
        assert len(drawn) == count or (count > 1500 and len(drawn) < 200)
    places = {(point["x"], point["y"]) for point in core(f"{MODULE}:scatter_chart", points[:60], ["a"], 400, 56, 4)}
    assert len(places) == 60
