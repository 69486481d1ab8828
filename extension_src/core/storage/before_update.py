"""The key of the copy that an update makes of the old records before it changes how they are stored: `before:<schema>:<ms>`.

Nothing reads the copy but a person who has to be helped by hand. It ends after a month: the daily copies have taken over by then.
"""

from extension_src.core.dates.arithmetic import DAY
from extension_src.core.dates.tokens import is_digits
from extension_src.core.native.numbers import whole_number

KEY = "before:"
DAYS_KEPT = 30


def key_of(schema: int, now: int) -> str:
    return f"{KEY}{schema}:{now}"


def is_copy_of(key: str, schema: int) -> bool:
    return key == f"{KEY}{schema}" or key.startswith(f"{KEY}{schema}:")


def has_moment(key: str) -> bool:
    """Whether the key says when the copy was made; those that earlier versions made do not."""
    return made_at(key) > 0


def made_at(key: str) -> int:
    """When the copy was made (ms), 0 where the key does not say it."""
    parts = key.split(":")
    return whole_number(parts[2]) if len(parts) == 3 and is_digits(parts[2]) else 0


def is_over(key: str, now: int) -> bool:
    """Whether the copy has been kept for its time."""
    return has_moment(key) and now >= made_at(key) + DAYS_KEPT * DAY
