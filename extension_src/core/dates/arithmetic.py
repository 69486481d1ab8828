"""Calendar arithmetic on whole days and on times in ms since the epoch. Pure, and without datetime, which V8 lacks.

A day is its number since 1970-01-01. Source of the civil formulas: https://howardhinnant.github.io/date_algorithms.html
"""

from extension_src.core.native.local_time import offset_at
from extension_src.core.native.strings import zero_padded

MINUTE = 60000
HOUR = 3600000
DAY = 86400000
# The range of days on which a person may have applied; a date outside it was misread.
FIRST_DAY = 0  # 1970-01-01
LAST_DAY = 47481  # 2099-12-31
MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def day_of(year: int, month: int, day: int) -> int:
    """The day number of a date of the Gregorian calendar."""
    shifted_year = year - 1 if month <= 2 else year
    era = shifted_year // 400
    year_of_era = shifted_year - era * 400
    shifted_month = month + 9 if month <= 2 else month - 3
    day_of_year = (153 * shifted_month + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146097 + day_of_era - 719468


def date_of(day: int) -> list[int]:
    """`[year, month, day of the month]` of a day number."""
    shifted = day + 719468
    era = shifted // 146097
    day_of_era = shifted - era * 146097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    year = year_of_era + era * 400
    return [year + 1 if month <= 2 else year, month, day_of_year - (153 * shifted_month + 2) // 5 + 1]


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this date."""
    if month < 1 or month > 12 or day < 1:
        return False
    if month == 2 and (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)):
        return day <= 29
    return day <= MONTH_DAYS[month - 1]


def local_day(time: int) -> int:
    """The day number of a time in ms, in the person's own time zone."""
    return (time + offset_at(time) * MINUTE) // DAY


def time_at(day: int, milliseconds: int) -> int:
    """The time in ms of a moment on a local day; `milliseconds` counts from midnight on the wall clock."""
    wall = day * DAY + milliseconds
    guess = wall - offset_at(wall) * MINUTE
    # The offset is taken again at the guess, which may be on the other side of a clock change.
    return wall - offset_at(guess) * MINUTE


def week_start(day: int) -> int:
    """The Monday of the day's week; day 0 was a Thursday."""
    return day - (day + 3) % 7


def iso_day(day: int) -> str:
    """The day number as 2026-03-01."""
    parts = date_of(day)
    return zero_padded(parts[0], 4) + "-" + zero_padded(parts[1], 2) + "-" + zero_padded(parts[2], 2)


def iso_date(time: int) -> str:
    """The local date of a time in ms as 2026-03-01."""
    return iso_day(local_day(time))


def iso_minute(time: int) -> str:
    """The local date and time of a time in ms as 2026-03-01 14:05, which every spreadsheet reads as a date."""
    minutes = (time + offset_at(time) * MINUTE) % DAY // MINUTE
    return iso_date(time) + " " + zero_padded(minutes // 60, 2) + ":" + zero_padded(minutes % 60, 2)


def utc_stamp(time: int) -> str:
    """A time in ms as 20260301T130500Z."""
    seconds = time % DAY // 1000
    clock = zero_padded(seconds // 3600, 2) + zero_padded(seconds // 60 % 60, 2) + zero_padded(seconds % 60, 2)
    return iso_day(time // DAY).replace("-", "") + "T" + clock + "Z"


def utc_iso(time: int) -> str:
    """A time in ms as 2026-03-01T13:05:00Z."""
    stamp = utc_stamp(time)
    return iso_day(time // DAY) + "T" + stamp[9:11] + ":" + stamp[11:13] + ":" + stamp[13:]
