"""Own stages beside the built-in ones."""

from hypothesis import given
from hypothesis import strategies as st

from extension_src.core.applications.statuses import STATUSES
from tests.core.conftest import Core

MODULE = "extension_src.core.applications.statuses"
TEST = {"id": "own-1", "label": "Technical test", "after": "applied"}
FINAL = {"id": "own-2", "label": "Final round", "after": "interview"}
SECOND = {"id": "own-3", "label": "Second test", "after": "own-1"}


def test_own_stages_stand_behind_what_they_come_after(core: Core) -> None:
    order = core(f"{MODULE}:ordered_statuses", [TEST, FINAL, SECOND])
    assert order == [
        "saved",
        "applied",
        "own-1",
        "own-3",
        "interview",
        "own-2",
        "offer",
        "rejected",
        "ghosted",
        "withdrawn",
    ]
    ranks = core(f"{MODULE}:ranks", [TEST, FINAL, SECOND])
    assert ranks["applied"] < ranks["own-1"] < ranks["own-3"] < ranks["interview"] < ranks["rejected"]
    assert ranks["rejected"] == ranks["ghosted"] == ranks["withdrawn"]


@given(afters=st.lists(st.sampled_from([*STATUSES, "own-0", "own-1", "own-2", "own-3", "gone"]), max_size=4))
def test_every_status_stands_once_whatever_the_stages(both: Core, afters: list[str]) -> None:
    stages = [{"id": f"own-{n}", "label": f"Stage {n}", "after": after} for n, after in enumerate(afters)]
    order = both(f"{MODULE}:ordered_statuses", stages)
    assert sorted(order) == sorted([*STATUSES, *(stage["id"] for stage in stages)])
    for stage in stages:
        kept = both(f"{MODULE}:without_stage", stage["id"], stages)
        assert sorted(both(f"{MODULE}:ordered_statuses", kept)) == sorted(set(order) - {stage["id"]})


def test_what_a_stage_may_be_called(core: Core) -> None:
    def problem(label: str) -> str:
        return core(f"{MODULE}:stage_problem", label, [TEST], ["Entrevista"])

    assert problem("  ") == "stage-no-name"
    assert problem("x" * 41) == "stage-long-name"
    assert problem(" technical  TEST ") == "stage-name-taken"
    assert problem("entrevísta") == "stage-name-taken"
    assert problem("Offer") == "stage-name-taken"
    assert problem("Second test") == ""
    full = [{"id": f"own-{n}", "label": str(n), "after": "applied"} for n in range(12)]
    assert core(f"{MODULE}:stage_problem", "Other", full, []) == "stages-full"


def test_adding_and_removing(core: Core) -> None:
    added = core(f"{MODULE}:with_stage", " Panel ", "interview", [TEST], 1_772_452_800_000)
    assert added == [TEST, {"id": "own-1772452800000", "label": "Panel", "after": "interview"}]
    kept = core(f"{MODULE}:without_stage", "own-1", [TEST, FINAL, SECOND])
    assert kept == [FINAL, {**SECOND, "after": "applied"}]


def test_settings_without_stages_have_none(core: Core) -> None:
    assert core(f"{MODULE}:own_stages", {}) == []
    assert core(f"{MODULE}:own_stages", {"stages": [TEST]}) == [TEST]


def test_a_stage_is_renamed_and_placed_anywhere(core: Core) -> None:
    stages = [TEST, FINAL, SECOND]
    renamed = core(f"{MODULE}:renamed_stage", "own-1", " Exam ", stages)
    assert [stage["label"] for stage in renamed] == ["Exam", "Final round", "Second test"]

    def order(identifier: str, after: str) -> list[str]:
        placed = core(f"{MODULE}:placed_stage", identifier, after, stages)
        return [
            status for status in core(f"{MODULE}:ordered_statuses", placed) if status[:4] in ("own-", "offe", "inte")
        ]

    assert order("own-1", "offer") == ["own-3", "interview", "own-2", "offer", "own-1"]
    assert order("own-1", "own-2") == ["own-3", "interview", "own-2", "own-1", "offer"]
    # Behind its own follower, which takes its place.
    assert order("own-1", "own-3") == ["own-3", "own-1", "interview", "own-2", "offer"]
    assert order("own-2", "own-3") == ["own-1", "own-3", "own-2", "interview", "offer"]


@given(
    afters=st.lists(st.sampled_from([*STATUSES, "own-0", "own-1", "own-2", "gone"]), min_size=1, max_size=4),
    after=st.sampled_from([*STATUSES, "own-0", "own-1", "own-2", "own-3"]),
)
def test_no_stage_is_lost_by_placing_one(both: Core, afters: list[str], after: str) -> None:
    stages = [{"id": f"own-{n}", "label": f"Stage {n}", "after": behind} for n, behind in enumerate(afters)]
    placed = both(f"{MODULE}:placed_stage", "own-0", after, stages)
    assert sorted(stage["id"] for stage in placed) == sorted(stage["id"] for stage in stages)
    assert sorted(both(f"{MODULE}:ordered_statuses", placed)) == sorted([*STATUSES, *(stage["id"] for stage in stages)])
