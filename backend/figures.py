"""Numbers and dates as values, however English or Spanish writes them."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from backend.vocabulary import FIGURES_OF_SPEECH, MONTHS, NUMBERS, SCALES, TENS, UNITS


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_FIGURE = r"\d(?:[\d.,\u00a0\u202f]*\d)?"
_WORD_SCALE = rf"(?:\s+(?P<scale>{_any_of(SCALES)})\b)"
_SCALE = rf"(?:\s?(?P<short>[kKmM])\b|{_WORD_SCALE})"
_NUMBER = re.compile(rf"(?:(?<![\w.,])|(?<=[A-Za-z$€£#+~]))(?P<figure>{_FIGURE}){_SCALE}?", re.IGNORECASE)
_RANGE = re.compile(rf"(?P<low>{_FIGURE})\s?(?:-|–|to|a)\s?{_FIGURE}{_SCALE}", re.IGNORECASE)
_ITEM = re.compile(r"^[ \t]*\d{1,2}[.)][ \t]", re.MULTILINE)
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f]\d{3})+")
_MONTH_NAMES = _any_of(MONTHS)
_DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?)?(?P<month>{_MONTH_NAMES})\b\.?"
    r"(?:\s+(?P<day_after>\d{1,2})(?:st|nd|rd|th)?,)?"
    r"(?:,?\s+(?:del?\s+|of\s+)?(?P<year>(?:19|20)\d{2}))?"
    r"|\b(?P<iso_year>(?:19|20)\d{2})-(?P<iso_month>0[1-9]|1[0-2])(?:-(?P<iso_day>\d{2}))?\b"
    r"|\b(?:(?P<n_day>\d{1,2})[/.-])?(?P<n_month>\d{1,2})[/.-](?P<n_year>(?:19|20)\d{2})\b",
    re.IGNORECASE,
)
_WORD_NUMBER = re.compile(
    rf"\b(?:(?P<tens>{_any_of(TENS)})(?:-|\s|\sy\s)(?P<unit>{_any_of(UNITS)})|(?P<word>{_any_of(NUMBERS)}))\b{_WORD_SCALE}?"
    rf"(?!\s+(?:{_any_of(FIGURES_OF_SPEECH)})\b)",
    re.IGNORECASE,
)

Date = tuple[int | None, int | None, int | None]
"""Year, month and day, each None where not written."""


def numbers(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """Start, end and value of each number, in figures or in words (not `one`, mostly an article).

    The numbers before the items of a list are none.
    """
    items = {match.end() for match in _ITEM.finditer(text)}
    for match in _NUMBER.finditer(text):
        if match.end() + 2 in items:
            continue
        yield match.start(), match.end(), _value(match["figure"]) * _scale(match["short"], match["scale"])
    for match in _WORD_NUMBER.finditer(text):
        yield match.start(), match.end(), _worded(match) * _scale(None, match["scale"])


def numbers_known(text: str) -> set[Decimal]:
    """Every value the text writes, also as a part of a version or a telephone number, or as a year.

    Of a date, only its year: `12/2020` makes nobody the head of 12 people.
    """
    days = list(dates(text))
    undated = _without(text, [(start, end) for start, end, _ in days])
    values = [value for _, _, value in numbers(undated)]
    parts = [Decimal(digits) for digits in re.findall(r"\d{1,30}", undated)]
    ranges = [_value(range["low"]) * _scale(range["short"], range["scale"]) for range in _RANGE.finditer(undated)]
    return {*values, *parts, *ranges, *(Decimal(year) for _, _, (year, _, _) in days if year)}


def years_of(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """The numbers that count years, as in `7+ years`."""
    for start, end, value in numbers(text):
        if re.match(r"\+?[\s-]*(?:years?|años)\b", text[end:], re.IGNORECASE):
            yield start, end, value


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


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        text = f"{text[:start]} | {text[end:]}"
    return text


def _worded(match: re.Match[str]) -> Decimal:
    if match["word"]:
        return Decimal(NUMBERS[match["word"].lower()])
    return Decimal(TENS[match["tens"].lower()] + UNITS[match["unit"].lower()])


def _scale(letter: str | None, word: str | None) -> int:
    if letter:
        return 1000 if letter in "kK" else 1_000_000
    return SCALES[word.lower()] if word else 1


def _value(written: str) -> Decimal:
    if _GROUPED.fullmatch(written):
        digits = re.sub(r"[.,\s]", "", written)
    else:
        compact = re.sub(r"\s", "", written)
        head, separator, tail = compact.replace(",", ".").rpartition(".")
        digits = f"{head.replace('.', '')}.{tail}" if separator else compact
    return Decimal(digits).normalize()


def _date(match: re.Match[str]) -> Date:
    found = match.groupdict()
    month = found["iso_month"] or found["n_month"]
    number = MONTHS[found["month"].lower()] if found["month"] else int(month)
    year = found["year"] or found["iso_year"] or found["n_year"]
    day = found["day"] or found["day_after"] or found["iso_day"] or found["n_day"]
    return (int(year) if year else None, number, int(day) if day else None)
