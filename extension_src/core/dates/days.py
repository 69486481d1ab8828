"""Year, month and day in a date as people write it, with month names in six languages. Pure."""

from typing import Any

from extension_src.core.dates.tokens import is_digits
from extension_src.core.native.numbers import whole_number

# The folded names of the months in English, Spanish, Catalan, German, French, Italian and Portuguese. Three letters or more
# that begin only one month's names stand for it too.
MONTHS = [
    "january enero gener januar janvier gennaio janeiro janner",
    "february febrero febrer februar fevrier febbraio fevereiro",
    "march marzo marc marz maerz mars marco mrz",
    "april abril avril aprile",
    "may mayo maig mai maggio maio",
    "june junio juny juni juin giugno junho",
    "july julio juliol juli juillet luglio julho",
    "august agosto agost aout",
    "september septiembre setiembre setembre septembre settembre setembro sept",
    "october octubre oktober octobre ottobre outubro",
    "november noviembre novembre novembro",
    "december diciembre desembre dezember decembre dicembre dezembro",
]
# Words around a date that say nothing about it.
FILLERS = [
    "de", "del", "of", "the", "at", "a", "las", "les", "st", "nd", "rd", "th", "um", "uhr", "le", "il", "er", "h", "utc", "gmt",
    "on", "el", "am", "den", "dia", "d", "n",
]  # fmt: skip
# Folded; three letters or more that begin one stand for it too.
WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo dilluns "
    "dimarts dimecres dijous divendres dissabte diumenge montag dienstag mittwoch donnerstag freitag samstag sonntag lundi "
    "mardi mercredi jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi venerdi sabato domenica segunda terca "
    "quarta quinta sexta feira"
).split(" ")
SHORT_WEEKDAYS = "mo di mi do fr sa so dl dt dc dj dv ds dg".split(" ")


def month_named(word: str) -> int:
    """The month, 1 to 12, that a folded word names; 0 for none, and for a beginning of several."""
    found = 0
    for month in range(12):
        for name in MONTHS[month].split(" "):
            if word == name:
                return month + 1
            if len(word) >= 3 and name.startswith(word):
                if found not in [0, month + 1]:
                    return 0
                found = month + 1
    return found


def _is_weekday(word: str) -> bool:
    if word in SHORT_WEEKDAYS:
        return True
    return len(word) >= 3 and any([name.startswith(word) for name in WEEKDAYS])


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
        elif token in FILLERS or token in "/-t_\\":
            continue
        elif month_named(token) > 0:
            months.append(month_named(token))
        elif not _is_weekday(token):
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
