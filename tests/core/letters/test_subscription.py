"""How long an answer about the subscription holds, on both runtimes."""

from typing import Any

import pytest

from tests.core.conftest import Core

MODULE = "extension_src.core.letters.subscription"
HOUR = 60 * 60 * 1000
NOW = 1_800_000_000_000


def record(**fields: Any) -> dict[str, Any]:
    return {
        "pro": True, "status": "active", "period_end": NOW + 100 * HOUR, "cancels": False, "grace_until": None,
        "checked_at": NOW, "begun": False, **fields,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("known", "after", "is_pro", "needs_check"),
    [
        (None, 0, False, False),
        (record(), 0, True, False),
        (record(), HOUR, True, True),
        # Offline: goes on for a week, then no longer.
        (record(), 167 * HOUR, True, True),
        (record(), 168 * HOUR, False, True),
        (record(cancels=True, period_end=NOW + 10), 10, False, True),
        (record(cancels=True, period_end=NOW + 10), 9, True, False),
        (record(status="past_due", grace_until=NOW + 10), 10, False, True),
        (record(status="past_due", grace_until=NOW + 10), 9, True, False),
        (record(pro=False, status="none"), 0, False, False),
        (record(pro=False, status="none", begun=True), 0, False, True),
    ],
)
def test_what_an_answer_is_worth(core: Core, known: Any, after: int, is_pro: bool, needs_check: bool) -> None:
    assert core(f"{MODULE}:is_pro", known, NOW + after) is is_pro
    assert core(f"{MODULE}:needs_check", known, NOW + after) is needs_check


def test_records(core: Core) -> None:
    answer = {"pro": True, "status": "trialing", "period_end": 5, "cancels": False, "grace_until": None}
    assert core(f"{MODULE}:checked_record", answer, 7) == {**answer, "checked_at": 7, "begun": False}
    assert core(f"{MODULE}:begun_record", 7)["begun"] is True
