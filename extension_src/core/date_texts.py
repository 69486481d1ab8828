"""Dates as people and programs write them, read into ms since the epoch. Pure.

ISO 8601, day/month/year in either order, month names in six languages, Excel's serial days, Unix times. Which of
03/04/2026 is the month: `date_order.py`.
"""

from typing import Any, TypeAlias

from extension_src.core.dates import DAY, FIRST_DAY, HOUR, LAST_DAY, MINUTE, day_of, is_date, time_at
from extension_src.core.native.words import folded

Parts: TypeAlias = dict[str, Any]

# A date without a time of day is kept as noon: it stays on its date when the time zone changes.
NOON = 12 * HOUR
# Excel's day 25569 is 1970-01-01. A bare number is a date only from 1990 to 2099: a salary must not become one.
EXCEL_EPOCH = 25569
EXCEL_FIRST = 32874
EXCEL_LAST = 73050
# The folded beginnings that tell the months apart in English, Spanish, German, French, Italian and Portuguese.
MONTHS = [
    ["jan", "ene", "gen"],
    ["feb", "fev"],
    ["mar", "maerz"],
    ["apr", "abr", "avr"],
    ["may", "mai", "mag"],
    ["jun", "giu", "juin"],
    ["jul", "lug", "juil"],
    ["aug", "ago", "aou"],
    ["sep", "set"],
    ["oct", "okt", "out", "ott"],
    ["nov"],
    ["dec", "dic", "dez"],
]
# Words that stand around a date and say nothing of it; weekdays go by their beginning.
FILLERS = [
    "de", "del", "of", "the", "at", "a", "las", "st", "nd", "rd", "th", "um", "uhr", "le", "er", "h", "utc", "gmt",
]  # fmt: skip
WEEKDAYS = [
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mie", "jue", "vie", "sab", "dom",
    "die", "mit", "don", "fre", "sam", "son",
]  # fmt: skip
DIGITS = "0123456789"


def read_time(text: str, order: str) -> int | None:
    """The time in ms that the text names, None when it is no date. A text without a zone is local time, one without a
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
    if parts["offset"] is None:
        return _within_years(time_at(number, parts["clock"]))
    return _within_years(number * DAY + parts["clock"] - parts["offset"] * MINUTE)


def date_parts(text: str) -> Parts:
    """What a text says of a date: `kind` '' (none), "time" (`time`), "date" (`year month day`) or "numbers" (`year`,
    and `first`, `second` in an order still to be decided), with `clock` in ms and `offset` in minutes or None."""
    trimmed = text.strip()
    # A date is short; a cell of a listing's text is not searched for one.
    if trimmed == "" or len(trimmed) > 80:
        return {"kind": ""}
    number = _bare_number(trimmed)
    if number["kind"] != "":
        return number
    tokens = _tokens(folded(trimmed))
    clock = _taken_clock(tokens)
    if clock["kind"] == "":
        return {"kind": ""}
    return _with_clock(_calendar_parts(tokens), clock)


def _within_years(time: int) -> int | None:
    return time if FIRST_DAY * DAY <= time <= (LAST_DAY + 1) * DAY else None


def _is_digits(text: str) -> bool:
    if text == "":
        return False
    for character in text:
        if character not in DIGITS:
            return False
    return True


def _number(digits: str) -> int:
    # int() cuts to 32 bits in V8.
    number = 0
    for character in digits:
        number = number * 10 + DIGITS.find(character)
    return number


def _bare_number(text: str) -> Parts:
    whole = text.replace(",", ".").split(".")
    if len(whole) > 2 or not _is_digits(whole[0]) or (len(whole) == 2 and not _is_digits(whole[1])):
        return {"kind": ""}
    number = _number(whole[0])
    size = len(whole[0])
    if size == 5 and EXCEL_FIRST <= number <= EXCEL_LAST:
        clock = NOON
        if len(whole) == 2:
            fraction = whole[1][:9]
            scale = 1
            for _ in fraction:
                scale *= 10
            # Rounded to the second: a serial's fraction is not exact.
            clock = (_number(fraction) * 86400 * 2 + scale) // (2 * scale) * 1000
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


def _tokens(text: str) -> list[str]:
    """Runs of digits, runs of letters and single signs; spaces and commas are left out."""
    found: list[str] = []
    run = ""
    run_kind = ""
    for character in text:
        kind = "sign"
        if character in DIGITS:
            kind = "digit"
        elif "a" <= character <= "z" or character > "\u00ff":
            kind = "letter"
        elif character in " ,\t\u00a0\u202f\u00ba\u00aa":
            kind = "gap"
        if kind != run_kind or kind == "sign":
            if run != "":
                found.append(run)
            run = ""
        if kind != "gap":
            run += character
        run_kind = kind
    if run != "":
        found.append(run)
    return found


def _taken_clock(tokens: list[str]) -> Parts:
    """Takes the time of day and what follows it off the tokens: `{"kind", "clock", "offset", "half_day"}`; a kind of
    '' is a time the clock has not."""
    colon = 0
    while colon < len(tokens) and tokens[colon] != ":":
        colon += 1
    if colon == len(tokens):
        return {"kind": "day", "clock": NOON, "offset": None, "half_day": False}
    if colon == 0 or colon + 1 >= len(tokens) or not _is_digits(tokens[colon - 1]) or not _is_digits(tokens[colon + 1]):
        return {"kind": ""}
    hour = _number(tokens[colon - 1])
    minute = _number(tokens[colon + 1])
    second = 0
    place = colon + 2
    if place + 1 < len(tokens) and tokens[place] == ":" and _is_digits(tokens[place + 1]):
        second = _number(tokens[place + 1])
        place += 2
        if place + 1 < len(tokens) and tokens[place] == "." and _is_digits(tokens[place + 1]):
            place += 2
    rest = tokens[place:]
    half_day = _half_day(rest)
    if half_day != "" and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half_day == "p" else 0)
    offset = _offset(rest)
    # "Fri Jan 02 10:00:00 2026": the year may follow the time.
    year = ""
    for token in rest:
        if len(token) == 4 and _is_digits(token) and _number(token) > 1900 and offset is None:
            year = token
    while len(tokens) > colon - 1:
        tokens.pop()
    if year != "":
        tokens.append(year)
    if hour > 23 or minute > 59 or second > 60:
        return {"kind": ""}
    clock = hour * HOUR + minute * MINUTE + second * 1000
    return {"kind": "time", "clock": clock, "offset": offset, "half_day": half_day != ""}


def _half_day(rest: list[str]) -> str:
    joined = "".join(rest[:4]).replace(".", "")
    if joined.startswith("am"):
        return "a"
    return "p" if joined.startswith("pm") else ""


def _offset(rest: list[str]) -> int | None:
    """Minutes ahead of UTC of `Z`, `UTC`, `+02:00`, `+0200`, `+02`; None when nothing is said."""
    for place in range(len(rest)):
        token = rest[place]
        if token in ["+", "-"] and place + 1 < len(rest) and _is_digits(rest[place + 1]):
            digits = rest[place + 1]
            minutes = 0
            if len(digits) == 4:
                minutes = _number(digits[2:])
            elif place + 3 < len(rest) and rest[place + 2] == ":" and _is_digits(rest[place + 3]):
                minutes = _number(rest[place + 3])
            ahead = _number(digits[:2]) * 60 + minutes
            return 0 - ahead if token == "-" else ahead
    return 0 if "z" in rest or "utc" in rest or "gmt" in rest else None


def _month_of(word: str) -> int:
    for month in range(12):
        for beginning in MONTHS[month]:
            if word.startswith(beginning):
                return month + 1
    return 0


def _full_year(digits: str) -> int:
    year = _number(digits)
    if len(digits) == 2:
        return year + 2000 if year < 70 else year + 1900
    return year


def _calendar_parts(tokens: list[str]) -> Parts:
    numbers: list[str] = []
    months: list[int] = []
    dotted = False
    for token in tokens:
        if _is_digits(token):
            numbers.append(token)
        elif token == ".":
            dotted = True
        elif token in FILLERS or token in "/-t":
            continue
        elif _month_of(token) > 0:
            months.append(_month_of(token))
        elif token[:3] not in WEEKDAYS:
            return {"kind": ""}
    for digits in numbers:
        if len(digits) > 4 or len(digits) == 3:
            return {"kind": ""}
    # "mar." is a Tuesday and March in Spanish; the month stands last of the two.
    if len(months) > 0 and len(numbers) == 2:
        year_first = len(numbers[0]) == 4
        year = numbers[0] if year_first else numbers[1]
        day = numbers[1] if year_first else numbers[0]
        return {"kind": "date", "year": _full_year(year), "month": months[len(months) - 1], "day": _number(day)}
    if len(months) > 0 or len(numbers) != 3:
        return {"kind": ""}
    if len(numbers[0]) == 4:
        return {"kind": "date", "year": _number(numbers[0]), "month": _number(numbers[1]), "day": _number(numbers[2])}
    if len(numbers[0]) > 2 or len(numbers[1]) > 2:
        return {"kind": ""}
    return {
        "kind": "numbers",
        "year": _full_year(numbers[2]),
        "first": _number(numbers[0]),
        "second": _number(numbers[1]),
        "dotted": dotted,
    }


def _with_clock(parts: Parts, clock: Parts) -> Parts:
    if parts["kind"] != "":
        parts["clock"] = clock["clock"]
        parts["offset"] = clock["offset"]
        parts["half_day"] = clock["half_day"]
    return parts
