"""What a Stripe subscription entitles to, and when."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal, cast

DAY = 86_400

Status = Literal[
    "none",
    "incomplete",
    "incomplete_expired",
    "trialing",
    "active",
    "past_due",
    "unpaid",
    "paused",
    "canceled",
]
"""Stripe's own names (API reference, Subscription.status), and `none` before the first payment."""

BEST_FIRST: tuple[Status, ...] = (
    "active",
    "trialing",
    "past_due",
    "unpaid",
    "paused",
    "incomplete",
    "canceled",
    "incomplete_expired",
)

ENDED: tuple[Status, ...] = ("none", "canceled", "incomplete_expired")
"""Nothing runs, and nothing will be charged: all else may yet be paid, and another beside it would be one too many."""

RENEWAL_SLACK = DAY
"""Seconds an active subscription outlives its period when Stripe cannot be asked: renewals take up to an hour
or so.
"""


@dataclass(frozen=True)
class Subscription:
    """A subscription as far as it matters here. Times in s since the epoch."""

    status: Status
    period_end: int | None = None
    cancels: bool = False
    """Ends at `period_end` instead of renewing."""
    grace_until: int | None = None
    """Set while a payment is overdue: until then it still counts."""

    def entitles(self, now: float) -> bool:
        """Whether Pro may be used at `now` (s since the epoch)."""
        if self.status == "past_due":
            return self.grace_until is not None and now < self.grace_until
        if self.status not in ("active", "trialing"):
            return False
        if self.period_end is None:
            return True
        return now < self.period_end + (0 if self.cancels else RENEWAL_SLACK)

    @property
    def overdue(self) -> bool:
        """Whether it waits for a payment, in grace or beyond."""
        return self.status in ("past_due", "unpaid")

    def outdated(self, now: float) -> bool:
        """Whether the period ended since Stripe was last heard, so that Stripe must be asked."""
        live = self.status in ("active", "trialing", "past_due")
        return live and self.period_end is not None and now >= self.period_end


NONE = Subscription("none")


def from_stripe(subscriptions: Iterable[Any], *, grace_days: int) -> Subscription:
    """The best of a customer's subscriptions as Stripe lists them; NONE where there is none.

    A customer can have several: an old canceled one beside a new one, or two paid in two tabs.
    """
    ranked = sorted(subscriptions, key=lambda found: (_rank(found["status"]), -found["created"]))
    if not ranked:
        return NONE
    found = ranked[0]
    start, end = _period(found)
    cancels = bool(found["cancel_at_period_end"])
    if found.get("cancel_at") is not None:
        cancels, end = True, min(end or found["cancel_at"], found["cancel_at"])
    # Overdue since the period began that was not paid for: the same on every instance and in any order of
    # events.
    grace = start + grace_days * DAY if found["status"] == "past_due" and start is not None else None
    # A state Stripe invents tomorrow entitles to nothing.
    status = cast(Status, found["status"]) if found["status"] in BEST_FIRST else "incomplete"
    return Subscription(status, end, cancels, grace)


def _rank(status: str) -> int:
    return BEST_FIRST.index(status) if status in BEST_FIRST else len(BEST_FIRST)


def _period(found: Any) -> tuple[int | None, int | None]:
    """Start and end; Stripe moved them from the subscription to its items in API version 2025-03-31."""
    sources = [*found["items"]["data"], found]

    def last(name: str) -> int | None:
        return max((source[name] for source in sources if source.get(name) is not None), default=None)

    return last("current_period_start"), last("current_period_end")
