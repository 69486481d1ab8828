"""What a customer's subscriptions at Stripe entitle to, and for how long."""

from typing import Any

import pytest

from backend.billing.subscription import DAY, NONE, Subscription, from_stripe

NOW = 1_800_000_000


def listed(**fields: Any) -> dict[str, Any]:
    """A subscription as Stripe lists it."""
    period = {"current_period_start": NOW - 10 * DAY, "current_period_end": NOW + 20 * DAY}
    known = {"status": "active", "created": 1, "cancel_at_period_end": False, "items": {"data": [period]}}
    return {**known, **fields}


def test_nobody_has_one() -> None:
    assert from_stripe([], grace_days=7) == NONE


def test_the_best_of_several_counts() -> None:
    several = [listed(status="canceled", created=3), listed(status="past_due", created=2), listed()]
    assert from_stripe(several, grace_days=7).status == "active"
    assert from_stripe(several[:2], grace_days=7) == Subscription("past_due", NOW + 20 * DAY, False, NOW - 3 * DAY)
    assert from_stripe(several[:1], grace_days=7).status == "canceled"


def test_an_end_that_was_set_comes_before_the_period_s() -> None:
    assert from_stripe([listed(cancel_at=NOW + DAY)], grace_days=7) == Subscription("active", NOW + DAY, True)
    assert from_stripe([listed(cancel_at=NOW + 40 * DAY)], grace_days=7).period_end == NOW + 20 * DAY


def test_older_versions_have_the_period_beside_the_items() -> None:
    older = listed(items={"data": []}, current_period_start=NOW, current_period_end=NOW + DAY)
    assert from_stripe([older], grace_days=7).period_end == NOW + DAY
    assert from_stripe([listed(items={"data": []})], grace_days=7).period_end is None


@pytest.mark.parametrize(
    ("found", "entitles", "outdated"),
    [
        (Subscription("active"), True, False),
        (Subscription("active", NOW + 1), True, False),
        # The renewal may take its time, an end that was announced does not.
        (Subscription("active", NOW), True, True),
        (Subscription("active", NOW - DAY), False, True),
        (Subscription("trialing", NOW, cancels=True), False, True),
        (Subscription("past_due", NOW + DAY, grace_until=NOW + 1), True, False),
        (Subscription("past_due", NOW + DAY, grace_until=NOW), False, False),
        (Subscription("past_due", NOW + DAY), False, False),
        (Subscription("unpaid", NOW + DAY), False, False),
        (Subscription("canceled", NOW + DAY), False, False),
        (NONE, False, False),
    ],
)
def test_pro_lasts_as_long_as_stripe_says(found: Subscription, entitles: bool, outdated: bool) -> None:
    assert (found.entitles(NOW), found.outdated(NOW)) == (entitles, outdated)
