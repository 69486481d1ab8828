"""Limits of how fast captures are taken, how many may wait and how large they may be. Captures beyond the pace wait, so that
a flood is slow and no click is lost. Pure; kept apart from `outbox.py`, which is part of every content script."""

from extension_src.core.listings.outbox import outbox_keys
from extension_src.core.types.listings import Spent

# The most captures that may wait in the session area: more than a person can click while the storage is full, and fewer
# than fill the area.
MOST_WAITING = 1000
# Captures taken at once (`burst`), and the time (ms) until one more is taken (`each`): from the session area, and from
# one tab. One click gives a few captures, while its page is completed.
OUTBOX = {"burst": 100, "each": 500}
TAB = {"burst": 60, "each": 1000}
# Characters of JSON: far more than a listing of 60,000 characters with every field full.
LONGEST_CAPTURE = 500000


def parted_outbox(keys: list[str]) -> dict[str, list[str]]:
    """The outbox's keys as `{"kept", "dropped"}`: `dropped` are those beyond MOST_WAITING."""
    waiting = outbox_keys(keys)
    # In V8 a slice that starts beyond the end gives the last element.
    return {"kept": waiting[:MOST_WAITING], "dropped": waiting[MOST_WAITING:] if len(waiting) > MOST_WAITING else []}


def after_capture(spent: Spent | None, pace: dict[str, int], now: int) -> Spent | None:
    """The rest of a pace after one more capture, `{"left", "at"}`; None when the capture has to wait. `spent`: the rest after
    the capture before, None when there was none."""
    left: float = pace["burst"]
    if spent is not None:
        each = max(1, pace["each"])
        left = min(left, spent["left"] + (now - spent["at"]) / each)
    return {"left": left - 1, "at": now} if left >= 1 else None
