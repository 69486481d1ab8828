"""Where everything of a chart stands, worked out by hand."""

import pytest

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

CHARTS = "extension_src.core.figures.charts"
SANKEY = "extension_src.core.figures.sankey"
MEASURES = "extension_src.core.figures.measures"


def test_bands_lead_from_status_to_status(core: Core) -> None:
    nodes = [
        {"id": name, "count": count}
        for name, count in [("applied", 4), ("interview", 2), ("offer", 1), ("rejected", 3)]
    ]
    ways = [
        ("interview", "rejected", 1),
        ("applied", "rejected", 2),
        ("applied", "interview", 2),
        ("interview", "offer", 1),
    ]
    links = [{"from": source, "to": target, "count": count} for source, target, count in ways]
    layout = core(f"{SANKEY}:sankey_layout", nodes, links, 212, 100)
    # The last column is the fullest: three and one in 100 less a gap of 16, so 21 each.
    assert [
        [node[name] for name in ("id", "count", "x", "y", "width", "height", "column")] for node in layout["nodes"]
    ] == [
        ["applied", 4, 0, 8, 12, 84, 0],
        ["interview", 2, 100, 29, 12, 42, 1],
        ["offer", 1, 200, 0, 12, 21, 2],
        ["rejected", 3, 200, 37, 12, 63, 2],
    ]
    assert [
        (f"{link['from']} {link['to']}", link["count"], link["thickness"], link["path"]) for link in layout["links"]
    ] == [
        ("applied interview", 2, 42, "M12.00,29.00C56.00,29.00 56.00,50.00 100.00,50.00"),
        ("interview offer", 1, 21, "M112.00,39.50C156.00,39.50 156.00,10.50 200.00,10.50"),
        ("applied rejected", 2, 42, "M12.00,71.00C106.00,71.00 106.00,58.00 200.00,58.00"),
        ("interview rejected", 1, 21, "M112.00,60.50C156.00,60.50 156.00,89.50 200.00,89.50"),
    ]


def test_ends_stand_in_the_last_column_and_one_node_alone_in_the_first(core: Core) -> None:
    nodes = [{"id": name, "count": 1} for name in ("a", "b", "c", "d")]
    links = [
        {"from": "a", "to": "b", "count": 1},
        {"from": "b", "to": "c", "count": 1},
        {"from": "a", "to": "d", "count": 1},
    ]
    layout = core(f"{SANKEY}:sankey_layout", nodes, links, 100, 50)
    assert [node["column"] for node in layout["nodes"]] == [0, 1, 2, 2]
    (alone,) = core(f"{SANKEY}:sankey_layout", nodes[:1], [], 100, 50)["nodes"]
    assert (alone["x"], alone["y"], alone["height"], alone["column"]) == (0, 0, 50, 0)
    assert core(f"{SANKEY}:sankey_layout", [], [], 100, 50) == {"nodes": [], "links": []}
    (nothing,) = core(f"{SANKEY}:sankey_layout", [{"id": "a", "count": 0}], [], 100, 50)["nodes"]
    assert nothing["height"] == 0


def test_bars(core: Core) -> None:
    chart = core(f"{CHARTS}:bar_chart", [2, 4], 100, 200, 0.25)
    assert chart["bars"] == [
        {"x": 6.25, "y": 100, "width": 37.5, "height": 100, "value": 2},
        {"x": 56.25, "y": 0, "width": 37.5, "height": 200, "value": 4},
    ]
    assert [[tick["value"], tick["y"]] for tick in chart["ticks"]] == [[0, 200], [1, 150], [2, 100], [3, 50], [4, 0]]
    assert core(f"{CHARTS}:bar_chart", [], 100, 200, 0.25)["bars"] == []


@pytest.mark.parametrize(
    "highest, ticks",
    [
        (1, [0, 1]), (4, [0, 1, 2, 3, 4]), (5, [0, 2, 4, 6]), (9, [0, 5, 10]), (21, [0, 10, 20, 30]), (41, [0, 20, 40, 60]),
        (81, [0, 50, 100]),
    ],
)  # fmt: skip
def test_ticks_in_steps_of_one_two_or_five(core: Core, highest: float, ticks: list[float]) -> None:
    assert core(f"{CHARTS}:nice_ticks", highest, 4) == ticks


@pytest.mark.parametrize(
    "count, most, shown",
    [(5, 2, [1, 4]), (5, 5, [0, 1, 2, 3, 4]), (1, 1, [0]), (4, 0, []), (7, 3, [0, 3, 6]), (6, 1, [5])],
)
def test_which_labels_are_written(core: Core, count: int, most: int, shown: list[int]) -> None:
    assert core(f"{CHARTS}:shown_labels", count, most) == shown


@pytest.mark.parametrize(
    "count, heights",
    [(1, [28]), (2, [32, 24]), (3, [28, 20, 36]), (4, [32, 24, 40, 16]), (7, [28, 20, 36, 12, 44, 4, 52])],
)
def test_points_of_one_score_are_stacked(core: Core, count: int, heights: list[float]) -> None:
    points = [{"id": str(number), "score": 50, "outcome": "b"} for number in range(count)]
    drawn = core(f"{CHARTS}:scatter_chart", points, ["a", "b"], 400, 112, 4)
    assert [(point["x"], point["y"] - 56, point["radius"], point["ids"]) for point in drawn] == [
        (200, height, 4, [str(number)]) for number, height in enumerate(heights)
    ]


def test_points_stand_by_their_score_and_many_become_one(core: Core) -> None:
    ends = [{"id": str(score), "score": score, "outcome": "a"} for score in (0, 25, 100)]
    assert [point["x"] for point in core(f"{CHARTS}:scatter_chart", ends, ["a"], 408, 56, 4)] == [4, 104, 404]
    for count in (1500, 1501):
        many = [{"id": str(number), "score": 50, "outcome": "a"} for number in range(count)]
        drawn = core(f"{CHARTS}:scatter_chart", many, ["a"], 408, 56, 4)
        assert len(drawn) == (1500 if count == 1500 else 1)
    assert (drawn[0]["radius"], drawn[0]["y"], len(drawn[0]["ids"])) == (28, 28, 1501)
    few = [*many[:1497], *({"id": f"x{number}", "score": 0, "outcome": "a"} for number in range(4))]
    assert core(f"{CHARTS}:scatter_chart", few, ["a"], 408, 56, 4)[1]["radius"] == 8


@pytest.mark.parametrize("share, expected", [(0, 1), (0.25, 1.75), (0.5, 2.5), (0.75, 4.75), (1, 10)])
def test_quantiles_are_between_their_neighbours(core: Core, share: float, expected: float) -> None:
    assert core(f"{MEASURES}:quantile", [1, 2, 3, 10], share) == expected


def test_rates_need_five_and_bands_are_whole(core: Core) -> None:
    made = [
        application(str(number), way=[(20, "applied"), (20 - number, "interview")], match={"fit": fit})
        for number, fit in enumerate([39.9, 40, 59.9, 60, 80, 100, 80, 80, 80])
    ]
    made.extend(
        [
            application("none", match=None),
            application("no", match={}),
            application("saved", way=[(3, "saved")], match={"fit": 50}),
        ]
    )
    bands = core(f"{MEASURES}:score_against_outcome", made, [])["bands"]
    assert [(band["low"], band["high"], band["n"], band["answered"], band["rate"]) for band in bands] == [
        (0, 39, 1, 1, None), (40, 59, 2, 2, None), (60, 79, 1, 1, None), (80, 100, 5, 5, 1),
    ]  # fmt: skip
    assert bands[3]["interview_rate"] == 1
    times = core(f"{MEASURES}:time_to_answer", made[:5], [])
    assert (times["n"], times["quarter"], times["median"], times["three_quarters"]) == (5, 1, 2, 3)
    assert core(f"{MEASURES}:time_to_answer", made[:4], [])["median"] is None


def test_weeks_begin_with_the_first_and_are_five_years_at_most(core: Core) -> None:
    made = [application("old", way=[(3000, "applied")]), application("new", way=[(0, "applied")])]
    weeks = core(f"{MEASURES}:applications_per_week", made, NOW)
    assert (len(weeks), weeks[0]["count"], weeks[-1]["count"]) == (260, 0, 1)
    later = application("later", way=[(0, "applied")], applied_at=NOW + DAY)
    assert core(f"{MEASURES}:applications_per_week", [later], NOW)[0]["count"] == 0
