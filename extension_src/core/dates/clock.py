"""The time of day in a date as people write it. Pure."""

from typing import Any

from extension_src.core.dates.arithmetic import HOUR, MINUTE
from extension_src.core.dates.tokens import is_digits
from extension_src.core.native.numbers import whole_number

# A date without a time of day is kept as noon, so that a change of the time zone leaves the date the same.
NOON = 12 * HOUR


def taken_clock(tokens: list[str]) -> dict[str, Any]:
    """Removes the time of day and what follows it from the tokens: `{"kind", "clock", "offset", "half_day"}`; `kind` is ''
    when the clock has no such time."""
    _set_colon(tokens)
    colon = 0
    while colon < len(tokens) and tokens[colon] != ":":
        colon += 1
    if colon == len(tokens):
        return {"kind": "day", "clock": NOON, "offset": None, "half_day": False}
    if colon == 0 or colon + 1 >= len(tokens) or not is_digits(tokens[colon - 1]) or not is_digits(tokens[colon + 1]):
        return {"kind": ""}
    hour = whole_number(tokens[colon - 1])
    minute = whole_number(tokens[colon + 1])
    second = 0
    place = colon + 2
    if place + 1 < len(tokens) and tokens[place] == ":" and is_digits(tokens[place + 1]):
        second = whole_number(tokens[place + 1])
        place += 2
        if place + 1 < len(tokens) and tokens[place] == "." and is_digits(tokens[place + 1]):
            place += 2
    rest = tokens[place:]
    half_day = _half_day(rest)
    if half_day != "" and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half_day == "p" else 0)
    offset = _offset(rest)
    # "Fri Jan 02 10:00:00 2026": the year may follow the time.
    year = ""
    for token in rest:
        if len(token) == 4 and is_digits(token) and whole_number(token) > 1900 and offset is None:
            year = token
    while len(tokens) > colon - 1:
        tokens.pop()
    if year != "":
        tokens.append(year)
    if hour > 23 or minute > 59 or second > 60:
        return {"kind": ""}
    clock = hour * HOUR + minute * MINUTE + second * 1000
    return {"kind": "time", "clock": clock, "offset": offset, "half_day": half_day != ""}


def _set_colon(tokens: list[str]) -> None:
    """Write a time such as 10h30, or 10.30 at the end of a whole date, with a colon."""
    last = len(tokens) - 1
    for place in range(1, last):
        if tokens[place] == "h" and is_digits(tokens[place - 1]) and is_digits(tokens[place + 1]):
            tokens[place] = ":"
    is_timed = ":" in tokens or len([token for token in tokens if is_digits(token)]) != 5
    if not is_timed and tokens[last - 1] == "." and len(tokens[last]) == 2 and is_digits(tokens[last - 2]):
        tokens[last - 1] = ":"


def _half_day(rest: list[str]) -> str:
    joined = "".join(rest[:4]).replace(".", "")
    if joined.startswith("am"):
        return "a"
    return "p" if joined.startswith("pm") else ""


def _offset(rest: list[str]) -> int | None:
    """The minutes ahead of UTC that `Z`, `UTC`, `+02:00`, `+0200` or `+02` name; None when no zone is named."""
    for place in range(len(rest)):
        token = rest[place]
        if token in ["+", "-"] and place + 1 < len(rest) and is_digits(rest[place + 1]):
            digits = rest[place + 1]
            minutes = 0
            if len(digits) == 4:
                minutes = whole_number(digits[2:])
            elif place + 3 < len(rest) and rest[place + 2] == ":" and is_digits(rest[place + 3]):
                minutes = whole_number(rest[place + 3])
            ahead = whole_number(digits[:2]) * 60 + minutes
            return 0 - ahead if token == "-" else ahead
    return 0 if "z" in rest or "utc" in rest or "gmt" in rest else None
