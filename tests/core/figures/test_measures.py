"""Figures from history: journeys, weeks, funnel, flows, rates, times, scores."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from extension_src.core.applications.statuses import STATUSES
from extension_src.core.figures.answers import BY
from tests.core.conftest import Core
from tests.core.tracked import NOW, application

MODULE = "extension_src.core.figures.measures"
ANSWERS = "extension_src.core.figures.answers"
PERIOD = "extension_src.core.figures.period"
STAGE = {"id": "own-1", "label": "Test", "after": "applied"}
WAYS = st.lists(
    st.tuples(st.integers(0, 300), st.sampled_from([*STATUSES, "own-1", "clicked", "confirmed"])),
    min_size=1,
    max_size=6,
).map(lambda way: sorted(way, reverse=True, key=lambda step: step[0]))
APPLICATIONS = st.lists(
    st.tuples(WAYS, st.sampled_from([*STATUSES, "own-1"]), st.sampled_from(["", "indeed"])), max_size=8
)


def way_of(core: Core, way: list[tuple[int, str]], **fields: Any) -> list[str]:
    places = core("extension_src.core.applications.statuses:ranks", [STAGE])
    return [
        event["event"]
        for event in core(
            "extension_src.core.applications.journeys:journey", application("a", way=way, **fields), places
        )
    ]


def test_a_journey_is_what_led_to_where_it_stands(core: Core) -> None:
    assert way_of(core, [(9, "saved"), (8, "applied"), (7, "clicked"), (5, "interview"), (2, "rejected")]) == [
        "saved", "applied", "interview", "rejected",
    ]  # fmt: skip
    # The rejection was a mistake; so was the interview.
    assert way_of(core, [(9, "applied"), (5, "rejected"), (2, "interview")]) == ["applied", "interview"]
    assert way_of(core, [(9, "applied"), (5, "interview"), (2, "applied")]) == ["applied"]
    # Applied again to the same job, still rejected; a history that was cut.
    assert way_of(core, [(9, "applied"), (5, "rejected"), (2, "applied")], status="rejected") == ["applied", "rejected"]
    assert way_of(core, [(9, "applied")], status="offer") == ["applied", "offer"]


def test_what_nobody_confirmed_is_counted_apart(core: Core) -> None:
    made = [
        application("a", way=[(3, "applied")], confirmed=False),
        application("b", way=[(3, "applied")], confirmed=True),
        application("c", way=[(3, "saved")], status="saved", confirmed=False),
    ]
    assert core(f"{MODULE}:unconfirmed", made) == 1
    assert core(f"{MODULE}:unconfirmed", made[1:]) == 0


def test_weeks_without_applications_are_there(core: Core) -> None:
    ways = [
        [(0, "applied")],
        [(1, "applied")],
        [(22, "applied"), (3, "rejected")],
        [(30, "saved")],
        [(9, "saved"), (8, "withdrawn")],
    ]
    weeks = core(f"{MODULE}:applications_per_week", [application(str(n), way=way) for n, way in enumerate(ways)], NOW)
    assert [(week["date"], week["count"]) for week in weeks] == [
        ("2026-02-02", 1), ("2026-02-09", 0), ("2026-02-16", 0), ("2026-02-23", 1), ("2026-03-02", 1),
    ]  # fmt: skip
    assert core(f"{MODULE}:applications_per_week", [], NOW) == [{"date": "2026-03-02", "count": 0, "ids": []}]


def test_the_funnel_is_of_history_not_of_status(core: Core) -> None:
    ways = [
        [(9, "applied"), (5, "interview"), (1, "rejected")],
        [(9, "applied"), (5, "offer")],
        [(9, "applied"), (5, "own-1"), (1, "ghosted")],
        [(9, "applied")],
        [(9, "saved")],
    ]
    steps = core(f"{MODULE}:funnel", [application(str(n), way=way) for n, way in enumerate(ways)], [STAGE])
    assert [(step["id"], step["count"], step["share"]) for step in steps] == [
        ("applied", 4, 1), ("own-1", 1, 0.25), ("interview", 2, 0.5), ("offer", 1, 0.25),
    ]  # fmt: skip


@given(everything=APPLICATIONS)
def test_what_flows_in_flows_out_and_the_layout_keeps_to_its_box(both: Core, everything: list[Any]) -> None:
    applications = [
        application(str(n), way=way, status=status, board=board) for n, (way, status, board) in enumerate(everything)
    ]
    flows = both(f"{MODULE}:flows", applications, [STAGE])
    count = {node["id"]: node["count"] for node in flows["nodes"]}
    for node, total in count.items():
        inflow = sum(link["count"] for link in flows["links"] if link["to"] == node)
        outflow = sum(link["count"] for link in flows["links"] if link["from"] == node)
        assert inflow == total or node == "applied"
        assert outflow <= total
        assert outflow == total or node in ("waiting", "offer", "rejected", "ghosted", "withdrawn")
    layout = both("extension_src.core.figures.sankey:sankey_layout", flows["nodes"], flows["links"], 600, 300)
    for node in layout["nodes"]:
        assert 0 <= node["x"] <= 600 - node["width"]
        assert node["y"] >= -0.02
        assert node["y"] + node["height"] <= 300.02
    columns = {node["id"]: node["column"] for node in layout["nodes"]}
    assert all(columns[link["from"]] < columns[link["to"]] for link in layout["links"])
    for figure in ("funnel", "time_to_answer", "score_against_outcome"):
        both(f"{MODULE}:{figure}", applications, [STAGE])
    # What is closed, waiting or offered, and leads nowhere, stands at the right end.
    sources = {link["from"] for link in layout["links"]}
    ends = {columns[node] for node in columns if node not in sources and columns[node] > 0}
    assert len(ends) <= 1
    for by in BY:
        groups = both(f"{ANSWERS}:answers_by", applications, [STAGE], by)
        assert sum(group["n"] for group in groups) == count.get("applied", 0)
        assert all(len(group["ids"]) == group["n"] and (group["rate"] is None) == (group["n"] < 5) for group in groups)


def test_a_rate_needs_five(core: Core) -> None:
    def many(board: str, answered: int, silent: int) -> list[Any]:
        return [
            application(
                f"{board}{n}", board=board, way=[(9, "applied"), (2, "rejected")] if n < answered else [(9, "applied")]
            )
            for n in range(answered + silent)
        ]

    applications = [
        *many("indeed", 1, 3),
        *many("constructor", 2, 6),
        application("g", board="indeed", way=[(9, "saved")]),
    ]
    groups = core(f"{ANSWERS}:answers_by", applications, [], "board")
    assert [(group["value"], group["n"], group["answered"], group["rate"]) for group in groups] == [
        ("constructor", 8, 2, 0.25),
        ("indeed", 4, 1, None),
    ]


def test_answers_are_told_apart_by_what_applications_have(core: Core) -> None:
    answered = [(9, "applied"), (2, "rejected")]
    applications = [
        application(
            "a", way=answered, cv="cv-1", match={"fit": 79.6}, kind="easy", workplace="remote", tags=["dream", "far"]
        ),
        application("b", way=[(9, "applied")], cv="cv-1", match={"fit": 80}, kind="external", tags=["dream"]),
        application("c", way=[(9, "applied")], applied_at=0),
    ]
    expected = {
        "cv": {"cv-1": ["a", "b"], "": ["c"]},
        "fit": {"60-79": ["a"], "80-100": ["b"], "": ["c"]},
        "kind": {"easy": ["a"], "external": ["b"], "manual": ["c"]},
        "workplace": {"remote": ["a"], "": ["b", "c"]},
        "tag": {"dream": ["a", "b"], "far": ["a"], "": ["c"]},
    }
    for by, groups in expected.items():
        found = core(f"{ANSWERS}:answers_by", applications, [], by)
        assert {group["value"]: group["ids"] for group in found} == groups, by


def test_a_period_has_what_was_sent_in_it(core: Core) -> None:
    applications = [application(str(days), way=[(days, "applied")]) for days in (0, 6, 7, 29, 30, 100)]
    applications.append(application("unknown", way=[(3, "applied")], applied_at=0))
    for period, ids in [("7", ["0", "6"]), ("30", ["0", "6", "7", "29"]), ("90", ["0", "6", "7", "29", "30"])]:
        days = core(f"{PERIOD}:period_days", period, "", "", NOW)
        assert [one["id"] for one in core(f"{PERIOD}:sent_within", applications, days)] == ids
    own = core(f"{PERIOD}:period_days", "own", "2026-02-23", "2026-02-24", NOW)
    # NOW is noon of 2 March: six days before it is the 24th, seven the 23rd.
    assert [one["id"] for one in core(f"{PERIOD}:sent_within", applications, own)] == ["6", "7"]
    assert len(core(f"{PERIOD}:sent_within", applications, core(f"{PERIOD}:period_days", "", "", "", NOW))) == 7
    assert core(f"{PERIOD}:two_weeks", applications, NOW) == {"this": ["0"], "last": ["6", "7"]}


def test_time_to_the_first_answer(core: Core) -> None:
    ways = [[(20, "applied"), (20 - days, "interview"), (0, "rejected")] for days in (2, 4, 6, 8, 10)]
    ways += [[(20, "applied")], [(20, "applied"), (1, "ghosted")]]
    applications = [application(str(n), way=way) for n, way in enumerate(ways)]
    expected = {"n": 5, "median": 6, "quarter": 4, "three_quarters": 8}
    assert core(f"{MODULE}:time_to_answer", applications, []) == expected
    applications[0]["history"][1]["imported"] = True
    few = {"n": 4, "median": None, "quarter": None, "three_quarters": None}
    assert core(f"{MODULE}:time_to_answer", applications, []) == few


def test_scores_against_outcomes(core: Core) -> None:
    fits = [39.6, 80, 85, 90, 95, 100]
    applications = [
        application(str(n), match={"fit": fit}, way=[(9, "applied"), (2, "interview")] if n else [(9, "applied")])
        for n, fit in enumerate(fits)
    ]
    found = core(f"{MODULE}:score_against_outcome", [*applications, application("none")], [])
    assert [point["outcome"] for point in found["points"]] == ["waiting"] + ["interview"] * 5
    assert [(band["low"], band["n"], band["rate"]) for band in found["bands"]] == [
        (0, 1, None), (40, 0, None), (60, 0, None), (80, 5, 1),
    ]  # fmt: skip
