"""Numbers and dates as values, however English or Spanish writes them."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from backend.claims.vocabulary import FIGURES_OF_SPEECH, MONTHS, NUMBERS, SCALES, TENS, UNITS


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_FIGURE = r"\d(?:[\d.,\u00a0\u202f]*\d)?"
_WORD_SCALE = rf"(?:\s+(?P<scale>{_any_of(SCALES)})\b)"
_SCALE = rf"(?:\s?(?P<short>[kKmM])\b|{_WORD_SCALE})"
_NUMBER = re.compile(rf"(?:(?<![\w.,])|(?<=[A-Za-z$€£#+~]))(?P<figure>{_FIGURE}){_SCALE}?", re.IGNORECASE)
_RANGE = re.compile(rf"(?P<low>{_FIGURE})\s?(?:-|–|to|a)\s?{_FIGURE}{_SCALE}", re.IGNORECASE)
_ITEM = re.compile(r"^[ \t]*\d{1,2}[.)][ \t]", re.MULTILINE)
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f]\d{3})+")
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?"
_DAY_BEFORE = re.compile(rf"\b{_DAY}\Z", re.IGNORECASE)
_MONTH_DATE = re.compile(
    rf"(?:{_DAY})?(?P<month>[^\W\d_]+)\.?"
    r"(?:\s+(?P<day_after>\d{1,2})(?:st|nd|rd|th)?,)?"
    r"(?:,?\s+(?:del?\s+|of\s+)?(?P<year>(?:19|20)\d{2}))?",
    re.IGNORECASE,
)
_DIGIT_DATE = re.compile(
    r"\b(?P<year>(?:19|20)\d{2})-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d{2}))?\b"
    r"|\b(?:(?P<day_first>\d{1,2})[/.-])?(?P<month_first>\d{1,2})[/.-](?P<year_last>(?:19|20)\d{2})\b"
)
_WORDS = re.compile(r"[^\W\d_]+")
_AND_UNIT = re.compile(rf"(?:-|\s|\sy\s)(?P<unit>{_any_of(UNITS)})\b", re.IGNORECASE)
_AND_SCALE = re.compile(_WORD_SCALE, re.IGNORECASE)
_AND_SPEECH = re.compile(rf"\s+(?:{_any_of(FIGURES_OF_SPEECH)})\b", re.IGNORECASE)

Date = tuple[int | None, int | None, int | None]
"""Year, month and day, each None where not written."""


def numbers(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """Start, end and value of each number, in figures or in words (not `one`, mostly an article).

    The numbers before the items of a list are none.
    """
    items = {match.end() for match in _ITEM.finditer(text)}
    reached = 0
    figures = [match for match in _NUMBER.finditer(text) if match.end() + 2 not in items]
    for match in figures:
        yield match.start(), match.end(), _value(match["figure"]) * _scale(match["short"], match["scale"])
    scaled = {match.start("scale") for match in figures}
    for match in _WORDS.finditer(text):
        if match.start() >= reached and match.start() not in scaled and match.group().lower() in NUMBERS:
            reached, value = _worded(text, match)
            if not _AND_SPEECH.match(text, reached):
                yield match.start(), reached, value


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
    """Start, end and value of each date that has a year or a day with its month, in order."""
    found = [*_month_dates(text), *((*match.span(), _date(match)) for match in _DIGIT_DATE.finditer(text))]
    reached = 0
    for start, end, value in sorted(found, key=lambda each: each[0]):
        if start >= reached:
            reached = end
            yield start, end, value


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


def _worded(text: str, match: re.Match[str]) -> tuple[int, Decimal]:
    """Where the number that begins with this word ends, and its value."""
    word, end = match.group().lower(), match.end()
    value = NUMBERS[word]
    if word in TENS and (unit := _AND_UNIT.match(text, end)):
        value, end = value + UNITS[unit["unit"].lower()], unit.end()
    if scale := _AND_SCALE.match(text, end):
        value, end = value * SCALES[scale["scale"].lower()], scale.end()
    return end, Decimal(value)


def _month_dates(text: str) -> Iterator[tuple[int, int, Date]]:
    for match in _WORDS.finditer(text):
        if match.group().lower() in MONTHS:
            before = _DAY_BEFORE.search(text, max(0, match.start() - 10), match.start())
            date = _MONTH_DATE.match(text, before.start() if before else match.start())
            assert date
            if date["year"] or date["day"] or date["day_after"]:
                day, year = date["day"] or date["day_after"], date["year"]
                month = MONTHS[date["month"].lower()]
                yield *date.span(), (int(year) if year else None, month, int(day) if day else None)


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
    day = match["day"] or match["day_first"]
    month, year = match["month"] or match["month_first"], match["year"] or match["year_last"]
    return int(year), int(month), int(day) if day else None
