"""Dates as letters and CVs write them, in English and Spanish."""

from extension_src.core.letters.read.text import Reading, entry_text, valued
from extension_src.core.letters.words.numbers import MONTHS
from extension_src.core.native.numbers import whole_number

MONTH_NUMBERS = valued(MONTHS)
FIRST_YEAR = 1940
LAST_YEAR = 2079
DIGITS = "0123456789"


class WrittenDate:
    """Words `first` to `last` (included). Year, month and day are 0 where not written."""

    def __init__(self, first: int, last: int, year: int, month: int, day: int) -> None:
        self.first = first
        self.last = last
        self.year = year
        self.month = month
        self.day = day


def digits_of(word: str) -> int:
    """How many ASCII digits a word begins with."""
    count = 0
    for character in word:
        if character not in DIGITS:
            break
        count += 1
    return count


def plain_number(word: str, longest: int) -> int:
    """The number a word of at most `longest` digits writes, -1 for another word."""
    count = digits_of(word)
    return whole_number(word) if 0 < count <= longest and count == len(word) else -1


def year_at(reading: Reading, place: int) -> int:
    """The year that the word at a place writes, 0 when it writes none."""
    word = reading.word(place)
    if len(word) != 4:
        return 0
    number = plain_number(word, 4)
    return number if FIRST_YEAR <= number <= LAST_YEAR else 0


def month_at(reading: Reading, place: int) -> int:
    """The month that a word names; a short or ambiguous one needs its year or day beside it."""
    written = entry_text(MONTH_NUMBERS, reading.word(place))
    return 0 if written == "" else whole_number(written)


def day_at(reading: Reading, place: int) -> int:
    """The day of a month at a place (`12`, `12th`), 0 otherwise."""
    word = reading.word(place)
    count = digits_of(word)
    if count == 0 or count > 2 or word[count:] not in ["", "st", "nd", "rd", "th", "º"]:
        return 0
    number = whole_number(word[:count])
    return number if 1 <= number <= 31 else 0


def dates_of(reading: Reading) -> list[WrittenDate]:
    """Every date with a year, or with a day and its month, in order."""
    found: list[WrittenDate] = []
    place = 0
    while place < reading.count:
        date = date_at(reading, place)
        if date is None:
            place += 1
        else:
            found.append(date)
            place = date.last + 1
    return found


def date_at(reading: Reading, place: int) -> WrittenDate | None:
    """The date that begins with the word at a place, the longest reading first."""
    first = reading.fold[place]
    if digits_of(first) > 0:
        numeric = numeric_date(reading, place)
        if numeric is not None:
            return numeric
        day = day_at(reading, place)
        after = place + 2 if reading.word(place + 1) in ["de", "of"] else place + 1
        if day > 0 and month_at(reading, after) > 0 and is_joined(reading, after):
            return with_year(reading, place, after, month_at(reading, after), day)
        year = year_at(reading, place)
        if year > 0 and is_year_alone(reading, place):
            return WrittenDate(place, place, year, 0, 0)
        return None
    month = month_at(reading, place)
    if month == 0:
        return None
    day = day_at(reading, place + 1)
    if day > 0 and reading.gap(place + 1) in [" ", ". "] and year_at(reading, place + 2) > 0:
        return WrittenDate(place, place + 2, year_at(reading, place + 2), month, day)
    dated = with_year(reading, place, place, month, 0)
    if dated.year > 0:
        return dated
    if day > 0 and reading.gap(place + 1) == " " and reading.is_capital(place) and len(first) > 3:
        return WrittenDate(place, place + 1, 0, month, day)
    return None


def is_joined(reading: Reading, place: int) -> bool:
    """Whether only a blank parts a word from the one before."""
    return reading.gap(place) in [" ", "\u00a0"]


def with_year(reading: Reading, first: int, month_place: int, month: int, day: int) -> WrittenDate:
    """A date whose month stands at `month_place`, with the year behind it where there is one."""
    after = month_place + 1
    if reading.word(after) in ["de", "del", "of"]:
        after += 1
    gap = reading.gap(after)
    if year_at(reading, after) > 0 and len(gap) <= 2 and gap.strip() in ["", ".", ",", "/", "-"]:
        return WrittenDate(first, after, year_at(reading, after), month, day)
    return WrittenDate(first, month_place, 0, month, day)


def numeric_date(reading: Reading, place: int) -> WrittenDate | None:
    """`12/03/2019`, `12.03.2019`, `2019-03-12`, `03/2019`, `2019-03`."""
    joint = reading.gap(place + 1)
    if joint not in ["/", "-", "."]:
        return None
    one = plain_number(reading.word(place), 4)
    two = plain_number(reading.word(place + 1), 4)
    three = plain_number(reading.word(place + 2), 4) if reading.gap(place + 2) == joint else -1
    if year_at(reading, place + 2) > 0 and 1 <= one <= 31 and 1 <= two <= 12 and three > 0:
        return WrittenDate(place, place + 2, three, two, one)
    if year_at(reading, place) > 0 and 1 <= two <= 12 and len(reading.word(place + 1)) == 2:
        if 1 <= three <= 31:
            return WrittenDate(place, place + 2, one, two, three)
        return WrittenDate(place, place + 1, one, two, 0)
    if joint == "/" and 1 <= one <= 12 and year_at(reading, place + 1) > 0:
        return WrittenDate(place, place + 1, two, one, 0)
    return None


def is_year_alone(reading: Reading, place: int) -> bool:
    """Whether a number that may be a year is no part of a longer one and no amount of money."""
    before = reading.gap(place)
    after = reading.gap(place + 1)
    joined_before = place > 0 and before in [".", ",", "+"] and digits_of(reading.word(place - 1)) > 0
    joined_after = after in [".", ","] and digits_of(reading.word(place + 1)) > 0
    money = before[-1:] in ["€", "$", "£", "+"] or after.strip()[0:1] in ["€", "$", "£", "%"]
    return (
        not joined_before
        and not joined_after
        and not money
        and reading.word(place + 1) not in ["euros", "eur", "kg", "km"]
    )
