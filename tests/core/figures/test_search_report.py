"""The job-search report."""

from tests.core.conftest import Core
from tests.core.tracked import NOW, application

MODULE = "extension_src.core.figures.search_report"


def test_what_was_sent_or_changed_in_the_range(core: Core) -> None:
    undated = application("undated", way=[(3, "applied")])
    undated["history"][0]["imported"] = True
    applications = [
        application("sent", way=[(5, "applied"), (1, "interview")], confirmed=False),
        application("changed", way=[(40, "applied"), (4, "rejected")]),
        application("before", way=[(40, "applied"), (30, "rejected")]),
        application("saved", way=[(5, "saved")]),
        application("again", way=[(5, "saved"), (4, "applied"), (4, "clicked")], applied_at=NOW - 4 * 86_400_000),
        undated,
    ]
    rows = core(f"{MODULE}:report_rows", applications, "2026-02-20", "2026-03-02", [])
    assert [(row["id"], row["date"], row["sent_in_range"], row["confirmed"]) for row in rows] == [
        ("changed", "2026-01-21", False, True),
        ("sent", "2026-02-25", True, False),
        ("again", "2026-02-26", True, True),
    ]
    assert [row["changes"] for row in rows] == [
        [{"date": "2026-02-26", "event": "rejected"}], [{"date": "2026-03-01", "event": "interview"}], [],
    ]  # fmt: skip
    assert core(f"{MODULE}:report_totals", rows) == {"sent": 2, "companies": 2, "unconfirmed": 1, "changes": 2}


def test_a_range_is_checked(core: Core) -> None:
    assert core(f"{MODULE}:range_problem", "2026-03-01", "2026-03-01") == ""
    assert core(f"{MODULE}:range_problem", "2026-03-02", "2026-03-01") == "report-range"
    assert core(f"{MODULE}:range_problem", "", "2026-03-01") == "report-no-date"
    assert core(f"{MODULE}:range_problem", "2026-02-31", "2026-03-01") == "report-no-date"
