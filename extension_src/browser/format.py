"""Dates and numbers written in the chosen language; every value gets a text."""

from typing import Any

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.i18n import formatter, number_format, region
from extension_src.core.applications.shapes import LAST_TIME
from extension_src.core.native.records import is_number

MINUTE = 60 * 1000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
# Shown in place of a value that is not a moment or a number, so that a page with one odd value shows all others.
NOTHING = "–"


def is_moment(at: object) -> bool:
    """Whether a value is a time (ms) that Intl and Date can show: they raise RangeError for any other. 0 says that the time is
    not known."""
    if not is_number(at):
        return False
    time: float = at
    return 0 < time <= LAST_TIME


def iso_moment(at: object) -> str:
    """`2026-11-03T13:05:00.000Z`; '' where `at` is not a moment."""
    return __new__(Date(at)).toISOString() if is_moment(at) else ""


def short_date(at: int | None) -> str:
    """`3 Nov`, with the year when it is not the current year."""
    if not is_moment(at):
        return NOTHING
    year: int = __new__(Date(at)).getFullYear()
    this_year = year == __new__(Date()).getFullYear()
    if this_year:
        return formatter(
            "day", lambda name: __new__(Intl.DateTimeFormat(name, {"day": "numeric", "month": "short"}))
        ).format(at)
    return long_date(at)


def long_date(at: int | None) -> str:
    """`3 Nov 2026`."""
    return formatter("date", _long_date_format).format(at) if is_moment(at) else NOTHING


def long_day(at: int, name: str) -> str:
    """`3 November 2026` for a text in the language `name`, whatever the interface's."""
    if not is_moment(at):
        return NOTHING
    tag = region() if region().startswith(name) else name
    return __new__(Intl.DateTimeFormat(tag, {"day": "numeric", "month": "long", "year": "numeric"})).format(at)


def _long_date_format(name: str) -> Any:
    return __new__(Intl.DateTimeFormat(name, {"day": "numeric", "month": "short", "year": "numeric"}))


def date_and_time(at: int) -> str:
    """`3 Nov 2026, 14:05`."""
    return formatter("moment", _moment_format).format(at) if is_moment(at) else NOTHING


def _moment_format(name: str) -> Any:
    return __new__(Intl.DateTimeFormat(name, {"dateStyle": "medium", "timeStyle": "short"}))


def clock(at: int) -> str:
    """`14:05`."""
    return formatter("clock", _clock_format).format(at) if is_moment(at) else NOTHING


def _clock_format(name: str) -> Any:
    return __new__(Intl.DateTimeFormat(name, {"timeStyle": "short"}))


def language_name(code: str) -> str:
    """The name of a language in the chosen language: `Spanish`, `español`."""
    names = formatter("languages", lambda name: __new__(Intl.DisplayNames([name], {"type": "language"})))
    try:
        return names.of(code) or NOTHING
    except JavaScriptError:
        # `code` is not a language code.
        return NOTHING


def when(at: int, now: int) -> str:
    """How long ago the moment was, in words, up to a week; else its date."""
    if not is_moment(at):
        return NOTHING
    elapsed = now - at
    if elapsed < 0 or elapsed >= 7 * DAY:
        return short_date(at)
    relative = formatter(
        "ago", lambda name: __new__(Intl.RelativeTimeFormat(name, {"numeric": "auto", "style": "short"}))
    )
    days = day_number(now) - day_number(at)
    if days > 0:
        return relative.format(-days, "day")
    if elapsed < HOUR:
        return relative.format(-Math.floor(elapsed / MINUTE), "minute")
    return relative.format(-Math.floor(elapsed / HOUR), "hour")


def day_number(at: int) -> int:
    """The local calendar day as a number of days; two moments of the same day have the same number."""
    date = __new__(Date(at))
    return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY)


def number(value: object) -> str:
    """`1,234`."""
    return number_format().format(value) if is_number(value) else NOTHING


def input_date(at: int) -> str:
    """`2026-11-03`, the local day in the form that `<input type=date>` needs; '' where `at` is not a moment."""
    if not is_moment(at):
        return ""
    date = __new__(Date(at))
    number: int = date.getMonth()
    month: Any = f"{number + 1}"
    day: Any = f"{date.getDate()}"
    return f"{date.getFullYear()}-{month.padStart(2, '0')}-{day.padStart(2, '0')}"


def from_input_date(value: str, time_of: int) -> int | None:
    """The moment on the local day `value` at `time_of`'s time of day (ms); None when `value` is not a date."""
    parts = value.split("-")
    if len(parts) != 3:
        return None
    date = __new__(Date(time_of if is_moment(time_of) else Date.now()))
    date.setFullYear(Number(parts[0]), Number(parts[1]) - 1, Number(parts[2]))
    return date.getTime() if is_moment(date.getTime()) else None


def byte_size(count: int) -> str:
    """`1.2 MB`."""
    if not is_number(count):
        return NOTHING
    if count < 1000000:
        return formatter("kB", lambda name: _unit(name, "kilobyte", 0)).format(count / 1000)
    return formatter("MB", lambda name: _unit(name, "megabyte", 1)).format(count / 1000000)


def _unit(name: str, unit: str, digits: int) -> Any:
    options = {"style": "unit", "unit": unit, "maximumFractionDigits": digits}
    return __new__(Intl.NumberFormat(name, options))


def percent(share: float) -> str:
    """`42 %` for 0.42, as the language writes it."""
    if not is_number(share):
        return NOTHING
    return formatter("percent", lambda name: __new__(Intl.NumberFormat(name, {"style": "percent"}))).format(share)


def iso_date_label(day: str) -> str:
    """The short date of a local day that is given as 2026-11-03."""
    return short_date(from_input_date(day, __new__(Date(2000, 0, 1, 12)).getTime()))


def iso_long_date(day: str) -> str:
    """The date with its year of a local day that is given as 2026-11-03."""
    return long_date(from_input_date(day, __new__(Date(2000, 0, 1, 12)).getTime()))


def month_label(month: str) -> str:
    """`November 2026` for 2026-11."""
    at = from_input_date(f"{month}-01", __new__(Date(2000, 0, 1, 12)).getTime())
    return formatter("month", _month_format).format(at)


def _month_format(name: str) -> Any:
    return __new__(Intl.DateTimeFormat(name, {"month": "long", "year": "numeric"}))


def money(amount: float, currency: str) -> str:
    """An amount of money, with its cents where it has any: 4,99 €."""
    try:
        return formatter(f"money {currency}", lambda name: _money_format(name, currency)).format(amount)
    except JavaScriptError:
        # Another program stored a currency that there is not.
        return NOTHING


def _money_format(name: str, currency: str) -> Any:
    options = {"style": "currency", "currency": currency, "minimumFractionDigits": 0, "maximumFractionDigits": 2}
    return __new__(Intl.NumberFormat(name, options))
