"""The last known state of the subscription, and how long it is used without asking the service again. Pure.

A record: {pro, status, period_end, cancels, grace_until, checked_at, begun}; times in ms, or None where the service gives
none. `begun` is True from the opening of a checkout page until the service says Pro.
"""

from typing import Any

from extension_src.core.types.stored import Subscription

HOUR = 60 * 60 * 1000
# The service is not asked again while its last answer is younger than this.
FRESH = HOUR
# How long a paid subscription stays valid while the service cannot be reached.
OFFLINE_GRACE = 7 * 24 * HOUR


def checked_record(answer: Any, now: int) -> Subscription:
    """The record made from the service's answer."""
    return {
        "pro": answer["pro"] is True,
        "status": str(answer["status"]),
        "period_end": answer["period_end"],
        "cancels": answer["cancels"] is True,
        "grace_until": answer["grace_until"],
        "checked_at": now,
        "begun": False,
    }


def begun_record(now: int) -> Subscription:
    """The record for a checkout page that opens at `now`."""
    return {
        "pro": False,
        "status": "none",
        "period_end": None,
        "cancels": False,
        "grace_until": None,
        "checked_at": now,
        "begun": True,
    }


def is_pro(record: Any, now: int) -> bool:
    """Whether the person may ask for letters, as far as is known. `record`: None when no checkout was ever begun."""
    if record is None or not record["pro"]:
        return False
    return not _has_passed(record, now) and now - record["checked_at"] < OFFLINE_GRACE


def needs_check(record: Any, now: int) -> bool:
    """Whether the service must be asked before the record is used."""
    if record is None:
        return False
    return record["begun"] or _has_passed(record, now) or now - record["checked_at"] >= FRESH


def _has_passed(record: Any, now: int) -> bool:
    """Whether a time has passed at which Pro ends unless the service says otherwise."""
    if record["status"] == "past_due":
        return record["grace_until"] is not None and now >= record["grace_until"]
    return bool(record["cancels"]) and record["period_end"] is not None and now >= record["period_end"]
