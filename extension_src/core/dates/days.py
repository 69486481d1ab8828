"""Year, month and day in a date as people write it, with month names in six languages. Pure."""

from typing import Any

from extension_src.core.dates.tokens import is_digits
from extension_src.core.native.numbers import whole_number

# The folded beginnings of the months' names in English, Spanish, German, French, Italian and Portuguese.
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
# Words around a date that say nothing about it; weekdays are recognised by their beginning.
FILLERS = [
    "de", "del", "of", "the", "at", "a", "las", "st", "nd", "rd", "th", "um", "uhr", "le", "er", "h", "utc", "gmt",
]  # fmt: skip
WEEKDAYS = [
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mie", "jue", "vie", "sab", "dom",
    "die", "mit", "don", "fre", "sam", "son",
]  # fmt: skip


def month_named(word: str) -> int:
    """The month, 1 to 12, that a folded word names; 0 for none."""
    for month in range(12):
        for beginning in MONTHS[month]:
            if word.startswith(beginning):
                return month + 1
    return 0


def _full_year(digits: str) -> int:
    year = whole_number(digits)
    if len(digits) == 2:
        return year + 2000 if year < 70 else year + 1900
    return year


def calendar_parts(tokens: list[str]) -> dict[str, Any]:
    """`kind` '' (no date), "date" (`year month day`) or "numbers" (`year`, and `first`, `second` in an undecided order)."""
    numbers: list[str] = []
    months: list[int] = []
    dotted = False
    for token in tokens:
        if is_digits(token):
            numbers.append(token)
        elif token == ".":
            dotted = True
        elif token in FILLERS or token in "/-t":
            continue
        elif month_named(token) > 0:
            months.append(month_named(token))
        elif token[:3] not in WEEKDAYS:
            return {"kind": ""}
    for digits in numbers:
        if len(digits) > 4 or len(digits) == 3:
            return {"kind": ""}
    # In Spanish "mar." is Tuesday or March; when both occur, the month comes last.
    if len(months) > 0 and len(numbers) == 2:
        year_first = len(numbers[0]) == 4
        year = numbers[0] if year_first else numbers[1]
        day = numbers[1] if year_first else numbers[0]
        return {"kind": "date", "year": _full_year(year), "month": months[len(months) - 1], "day": whole_number(day)}
    if len(months) > 0 or len(numbers) != 3:
        return {"kind": ""}
    if len(numbers[0]) == 4:
        return {
            "kind": "date",
            "year": whole_number(numbers[0]),
            "month": whole_number(numbers[1]),
            "day": whole_number(numbers[2]),
        }
    if len(numbers[0]) > 2 or len(numbers[1]) > 2:
        return {"kind": ""}
    return {
        "kind": "numbers",
        "year": _full_year(numbers[2]),
        "first": whole_number(numbers[0]),
        "second": whole_number(numbers[1]),
        "dotted": dotted,
    }
