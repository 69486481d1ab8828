"""The job-search report."""

from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

MODULE = "extension_src.core.figures.search_report"
FIRST, LAST = "2026-02-20", "2026-03-02"


def test_what_was_sent_in_the_range_and_apart_news_of_earlier_ones(core: Core) -> None:
    undated = application("undated", way=[(3, "applied")])
    undated["history"][0]["imported"] = True
    unknown = application("unknown", way=[(3, "applied")], applied_at=0)
    applications = [
        application("sent", way=[(5, "applied"), (1, "interview")], confirmed=False),
        application("changed", way=[(40, "applied"), (4, "rejected")]),
        application("before", way=[(40, "applied"), (30, "rejected")]),
        application("saved", way=[(5, "saved")]),
        application("again", way=[(5, "saved"), (4, "applied"), (4, "clicked")], applied_at=NOW - 4 * DAY),
        undated,
        unknown,
    ]
    report = core(f"{MODULE}:report_of", applications, [], FIRST, LAST, [])
    assert [(row["id"], row["date"], row["confirmed_by"]) for row in report["sent"]] == [
        ("sent", "2026-02-25", ""), ("again", "2026-02-26", "person"),
    ]  # fmt: skip
    assert [(row["id"], row["date"]) for row in report["earlier"]] == [("changed", "2026-01-21")]
    assert report["sent"][0]["changes"] == [{"date": "2026-03-01", "event": "interview"}]
    assert report["earlier"][0]["changes"] == [{"date": "2026-02-26", "event": "rejected"}]
    assert core(f"{MODULE}:report_totals", report) == {
        "sent": 2, "companies": 2, "unconfirmed": 1, "earlier": 1, "actions": 0,
    }  # fmt: skip


def test_only_the_boards_own_word_is_said_to_be_the_boards(core: Core) -> None:
    at = NOW - 4 * DAY + 60_000
    by_board = application("board", way=[(4, "applied")])
    by_board["history"].append({"at": at, "event": "confirmed", "by": "board"})
    by_person = application("person", way=[(4, "applied")])
    by_person["history"].append({"at": at, "event": "confirmed"})
    taken_back = application("back", way=[(4, "applied")], confirmed=False)
    taken_back["history"].append({"at": at, "event": "confirmed", "by": "board"})
    report = core(f"{MODULE}:report_of", [by_board, by_person, taken_back], [], FIRST, LAST, [])
    said = {row["id"]: (row["confirmed_by"], row["confirmed_at"]) for row in report["sent"]}
    assert said == {"board": ("board", at), "person": ("person", 0), "back": ("", 0)}


def test_what_else_was_done_is_listed_by_day(core: Core) -> None:
    met = application("met", way=[(40, "applied")])
    met["appointments"] = [{"id": "1", "at": NOW - 2 * DAY, "kind": "phone"}, {"id": "2", "at": NOW + 9 * DAY}]
    actions = core(f"{MODULE}:with_action", [], "2026-03-01", "course", " Food safety ")
    actions = core(f"{MODULE}:with_action", actions, "2026-02-21", "fair", "")
    report = core(f"{MODULE}:report_of", [met], actions, FIRST, LAST, [])
    assert [(action["date"], action["kind"], action["text"]) for action in report["actions"]] == [
        ("2026-02-21", "fair", ""), ("2026-02-28", "appointment", "phone"), ("2026-03-01", "course", "Food safety"),
    ]  # fmt: skip
    for date, kind, words in [
        ("", "course", "x"),
        ("2026-02-31", "course", "x"),
        ("2026-03-01", "none", "x"),
        ("2026-03-01", "other", " "),
    ]:
        assert core(f"{MODULE}:with_action", actions, date, kind, words) == actions


WAYS = st.lists(
    st.tuples(st.integers(0, 60), st.sampled_from(["applied", "interview", "rejected", "confirmed"])),
    min_size=1,
    max_size=4,
)


@given(ways=st.lists(WAYS, max_size=6))
def test_every_application_is_in_one_part_at_most(both: Core, ways: list[list[tuple[int, str]]]) -> None:
    made = []
    for number, way in enumerate(ways):
        ordered = sorted(way, key=lambda step: -step[0])
        record = application(f"a{number}", way=[(ordered[0][0], "applied"), *ordered])
        record["status"] = next((event for _, event in reversed(ordered) if event != "confirmed"), "applied")
        made.append(record)
    report = both(f"{MODULE}:report_of", made, [], FIRST, LAST, [])
    sent = [row["id"] for row in report["sent"]]
    earlier = [row["id"] for row in report["earlier"]]
    assert len({*sent, *earlier}) == len(sent) + len(earlier)
    assert all(FIRST <= row["date"] <= LAST for row in report["sent"])
    assert all(row["date"] < FIRST and row["changes"] for row in report["earlier"])


def test_a_range_is_checked(core: Core) -> None:
    assert core(f"{MODULE}:range_problem", "2026-03-01", "2026-03-01") == ""
    assert core(f"{MODULE}:range_problem", "2026-03-02", "2026-03-01") == "report-range"
    assert core(f"{MODULE}:range_problem", "", "2026-03-01") == "report-no-date"
    assert core(f"{MODULE}:range_problem", "2026-02-31", "2026-03-01") == "report-no-date"


def test_a_selection_is_a_report_of_its_own_from_the_first_of_them(core: Core) -> None:
    undated = application("undated", way=[(300, "applied")])
    undated["history"][0]["imported"] = True
    made = [
        application("a", way=[(5, "applied")]),
        application("b", way=[(90, "applied")]),
        application("s", way=[(200, "saved")]),
    ]
    made.extend([undated, application("unknown", applied_at=0)])
    for ids, chosen, first in [
        (None, ["a", "b", "s", "undated", "unknown"], 90),
        (["b", "gone", "a"], ["a", "b"], 90),
        (["a", "s", "undated", "unknown"], ["a", "s", "undated", "unknown"], 5),
        (["s"], ["s"], None),
        ([], [], None),
    ]:
        found = core(f"{MODULE}:chosen_from", made, ids)
        assert [one["id"] for one in found] == chosen
        assert core(f"{MODULE}:earliest_sent", found) == (0 if first is None else NOW - first * DAY)
