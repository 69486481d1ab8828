"""How many captures are taken in a time, how many may wait and how large they may be: what too many of them do is wait, so
that a flood is slow and no click is lost. Pure; apart from `outbox.py`, which content scripts carry."""

from typing import Any

from extension_src.core.listings.outbox import outbox_keys

# The most that may wait in the session area: more than a person can click while the storage is full, and less than fills
# the area.
MOST_WAITING = 1000
# So many at once, and after this time (ms) one more: out of the session area, and from one tab. A click gives a few
# captures, as its page is completed.
OUTBOX = {"burst": 100, "each": 500}
TAB = {"burst": 60, "each": 1000}
# A listing of 60,000 characters with every field full is far below this many characters of JSON.
LONGEST_CAPTURE = 500000


def parted_outbox(keys: list[str]) -> dict[str, list[str]]:
    """`{"kept", "dropped"}`: the keys of the outbox that are looked at, and those that are too many."""
    waiting = outbox_keys(keys)
    # In V8 a slice from beyond the end is the last element.
    return {"kept": waiting[:MOST_WAITING], "dropped": waiting[MOST_WAITING:] if len(waiting) > MOST_WAITING else []}


def after_capture(spent: Any, pace: dict[str, int], now: int) -> Any:
    """What is left of a pace after one more capture, `{"left", "at"}`, None when it has to wait. `spent`: what was left
    after the last one, None for none."""
    left: float = pace["burst"]
    if spent is not None:
        left = min(left, spent["left"] + (now - spent["at"]) / pace["each"])
    return {"left": left - 1, "at": now} if left >= 1 else None
