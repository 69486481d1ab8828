"""Makes ids for records: first the time, so that ids sort by it, then random characters."""

from typing import Any


def new_id(now: int) -> str:
    """An id for a record made at `now` (ms): nine characters of time, a hyphen, ten random characters."""
    chance = crypto.getRandomValues(__new__(Uint32Array(2)))
    first: str = chance[0].toString(36)
    text: Any = first + chance[1].toString(36)
    time: Any = Math.floor(now)
    return time.toString(36).padStart(9, "0") + "-" + text.padStart(10, "0").slice(0, 10)


def new_installation_id() -> str:
    """A random id of 122 bits for this installation."""
    return crypto.randomUUID()
