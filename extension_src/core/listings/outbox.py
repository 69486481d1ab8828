"""Captures on their way: the keys under which they lie in `chrome.storage.session` until they are stored, and how many are
taken in a time. Pure.

That area is open to every board's content script: what lies there may be of any shape and number.
"""

from typing import Any

BEGINNING = "outbox:"
# The most that may wait: more than a person can click while the storage is full, and less than fills the area.
MOST_WAITING = 1000
# How many captures are taken in a burst, and after how long (ms) one more is. A click gives a few, as its page is
# completed; what is too much waits, so that a flood is slow and no click is lost.
OUTBOX = {"burst": 100, "each": 500}
TAB = {"burst": 60, "each": 1000}
# A listing of 60,000 characters with every field full is far below this many characters of JSON.
LONGEST_CAPTURE = 500000


def outbox_key(click: str, entry: str) -> str:
    """The key of one report of a click; `entry` tells the reports of the same click apart."""
    return BEGINNING + click + ":" + entry


def outbox_keys(keys: list[str]) -> list[str]:
    """Those of the keys that hold captures."""
    return [key for key in keys if key.startswith(BEGINNING)]


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
