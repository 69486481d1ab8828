"""Numbers and dates as values, however English or Spanish writes them."""

import re
from collections.abc import Iterator
from decimal import Decimal

from backend.vocabulary import MONTHS, NUMBERS

_NUMBER = re.compile(r"(?:(?<![\w.,])|(?<=[A-Za-z$€£#+~]))\d(?:[\d.,\u00a0\u202f]*\d)?(?:\s?[kKmM]\b)?")
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f]\d{3})+")
_MONTH_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?)?(?P<month>{_MONTH_NAMES})\b\.?"
    r"(?:\s+(?P<day_after>\d{1,2})(?:st|nd|rd|th)?,)?"
    r"(?:,?\s+(?:del?\s+|of\s+)?(?P<year>(?:19|20)\d{2}))?"
    r"|\b(?P<iso_year>(?:19|20)\d{2})-(?P<iso_month>0[1-9]|1[0-2])(?:-(?P<iso_day>\d{2}))?\b"
    r"|\b(?:(?P<n_day>\d{1,2})[/.-])?(?P<n_month>\d{1,2})[/.-](?P<n_year>(?:19|20)\d{2})\b",
    re.IGNORECASE,
)
_WORD_NUMBER = re.compile(rf"\b(?:{'|'.join(sorted(NUMBERS, key=len, reverse=True))})\b", re.IGNORECASE)

Date = tuple[int | None, int | None, int | None]
"""Year, month and day, each None where not written."""


def numbers(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """Start, end and value of each number, in figures or in words (not `one`, mostly an article)."""
    for match in _NUMBER.finditer(text):
        yield match.start(), match.end(), _value(match.group())
    for match in _WORD_NUMBER.finditer(text):
        yield match.start(), match.end(), Decimal(NUMBERS[match.group().lower()])


def numbers_known(text: str) -> set[Decimal]:
    """Every value the text writes, also as a part of a date, a version or a telephone number."""
    parts = (Decimal(digits) for digits in re.findall(r"\d{1,30}", text))
    return {value for _, _, value in numbers(text)} | set(parts)


def dates(text: str) -> Iterator[tuple[int, int, Date]]:
    """Start, end and value of each date that has a year or a day with its month."""
    for match in _DATE.finditer(text):
        value = _date(match)
        if value[0] is not None or value[2] is not None:
            yield match.start(), match.end(), value


def dates_known(text: str) -> set[Date]:
    """Every date the text writes, and the less precise ones each of them implies."""
    known: set[Date] = set()
    for _, _, (year, month, day) in dates(text):
        known |= {(year, month, day), (year, month, None), (None, month, day), (year, None, None)}
    return known


def _value(written: str) -> Decimal:
    factor = 1
    if written[-1] in "kKmM":
        factor = 1000 if written[-1] in "kK" else 1_000_000
        written = written[:-1]
    written = written.strip(" .,")
    if _GROUPED.fullmatch(written):
        digits = re.sub(r"[.,\s]", "", written)
    else:
        compact = re.sub(r"\s", "", written)
        head, separator, tail = compact.replace(",", ".").rpartition(".")
        digits = f"{head.replace('.', '')}.{tail}" if separator else compact
    return (Decimal(digits) * factor).normalize()


def _date(match: re.Match[str]) -> Date:
    found = match.groupdict()
    month = found["iso_month"] or found["n_month"]
    number = MONTHS[found["month"].lower()] if found["month"] else int(month)
    year = found["year"] or found["iso_year"] or found["n_year"]
    day = found["day"] or found["day_after"] or found["iso_day"] or found["n_day"]
    return (int(year) if year else None, number, int(day) if day else None)
