"""Time in the person's own time zone, on CPython. The twin for V8 is browser/native/local_time.py."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def offset_at(time: int) -> int:
    """How many minutes local time is ahead of UTC at `time` (ms since the epoch; years 1902 to 2999)."""
    offset = (_EPOCH + timedelta(milliseconds=time)).astimezone().utcoffset()
    return 0 if offset is None else round(offset.total_seconds() / 60)


def this_month() -> list[int]:
    """The year and month (1 to 12) of the machine's date."""
    now = datetime.now()
    return [now.year, now.month]
