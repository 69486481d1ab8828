"""Dates as people and programs write them, read into ms since the epoch. Pure.

ISO 8601, day/month/year in either order, month names in six languages, Excel's serial days, Unix times. `order.py` decides
whether the day or the month comes first.
"""

from typing import Any, TypeAlias

from extension_src.core.dates.arithmetic import DAY, FIRST_DAY, LAST_DAY, MINUTE, day_of, is_date, time_at
from extension_src.core.dates.clock import NOON, taken_clock
from extension_src.core.dates.days import calendar_parts
from extension_src.core.dates.tokens import is_digits, tokens_of
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.words import folded

Parts: TypeAlias = dict[str, Any]

# Excel's day 25569 is 1970-01-01. A bare number is a date only from 1990 to 2099, so that a salary is not read as one.
EXCEL_EPOCH = 25569
EXCEL_FIRST = 32874
EXCEL_LAST = 73050


def read_time(text: str, order: str) -> int | None:
    """The time in ms that the text names; None when it is no date. A text without a zone is local time, a text without a
    time of day is noon."""
    parts = date_parts(text)
    kind = parts["kind"]
    if kind == "":
        return None
    if kind == "time":
        return _within_years(parts["time"])
    year = parts["year"]
    if kind == "date":
        month = parts["month"]
        day = parts["day"]
    else:
        month = parts["first"] if order == "mdy" else parts["second"]
        day = parts["second"] if order == "mdy" else parts["first"]
    if not is_date(year, month, day):
        return None
    number = day_of(year, month, day)
    # Time zones far outside these years are unknown; a day more on each side, because a zone can move a date by a day.
    if number < FIRST_DAY - 1 or number > LAST_DAY + 1:
        return None
    if parts["offset"] is None:
        return _within_years(time_at(number, parts["clock"]))
    clock: int = parts["clock"]
    offset: int = parts["offset"]
    return _within_years(number * DAY + clock - offset * MINUTE)


def date_parts(text: str) -> Parts:
    """The parts of the date in a text: `kind` '' (none), "time" (`time`), "date" (`year month day`) or "numbers" (`year`,
    and `first`, `second` in an undecided order), with `clock` in ms and `offset` in minutes or None."""
    trimmed = text.strip()
    # A date is short, so a long cell such as a listing's text is not searched for one.
    if trimmed == "" or len(trimmed) > 80:
        return {"kind": ""}
    number = _bare_number(trimmed)
    if number["kind"] != "":
        return number
    tokens = tokens_of(folded(trimmed))
    clock = taken_clock(tokens)
    if clock["kind"] == "":
        return {"kind": ""}
    return _with_clock(calendar_parts(tokens), clock)


def _within_years(time: int) -> int | None:
    return time if FIRST_DAY * DAY <= time <= (LAST_DAY + 1) * DAY else None


def _bare_number(text: str) -> Parts:
    whole = text.replace(",", ".").split(".")
    if len(whole) > 2 or not is_digits(whole[0]) or (len(whole) == 2 and not is_digits(whole[1])):
        return {"kind": ""}
    number = whole_number(whole[0])
    size = len(whole[0])
    if size == 5 and EXCEL_FIRST <= number <= EXCEL_LAST:
        clock = NOON
        if len(whole) == 2:
            fraction = whole[1][:9]
            scale = 1
            for _ in fraction:
                scale *= 10
            # Rounded to the second: a serial's fraction is not exact.
            clock = (whole_number(fraction) * 86400 * 2 + scale) // (2 * scale) * 1000
        return {"kind": "time", "time": time_at(number - EXCEL_EPOCH, clock)}
    if len(whole) == 2:
        return {"kind": ""}
    if size == 8:
        return {
            "kind": "date",
            "year": number // 10000,
            "month": number // 100 % 100,
            "day": number % 100,
            "clock": NOON,
            "offset": None,
        }
    if size == 10:
        return {"kind": "time", "time": number * 1000}
    if size == 13:
        return {"kind": "time", "time": number}
    return {"kind": ""}


def _with_clock(parts: Parts, clock: Parts) -> Parts:
    if parts["kind"] != "":
        parts["clock"] = clock["clock"]
        parts["offset"] = clock["offset"]
        parts["half_day"] = clock["half_day"]
    return parts
