"""How many years a CV's stays lasted, so that "five years" need not be written in it."""

from typing import Any

from extension_src.core.letters.read.calendar import WrittenDate
from extension_src.core.letters.read.quantity import key_of
from extension_src.core.letters.read.text import Reading
from extension_src.core.letters.words.numbers import PRESENT, STUDIES
from extension_src.core.native.tables import Table, entry, has, new_table, put, word_set

PRESENT_WORDS = word_set(PRESENT)
STUDY_WORDS = word_set(STUDIES)
POST_WORDS = word_set(
    "teacher assistant lecturer tutor caretaker cook cleaner nurse secretary librarian head worker profesor profesora docente "
    "instructor instructora trainer formador formadora "
    "maestro maestra auxiliar conserje cocinero cocinera limpiador limpiadora monitor monitora orientador orientadora lead"
)
BETWEEN = word_set("to a hasta until till and y al till the la el de del")
SINCE = ["desde", "since", "from"]
# Months above full years from which one says the next year.
NEARLY = 8
MOST_ON_LINE = 12
MOST_STEPS = 100
# Words before and behind a date within which its line may tell of studies.
STUDY_REACH = 25


class Stays:
    """Years (rounded down and up) by their key: `single` of one stay, `whole` of all together and since the first; the
    `months` of each; `lines` of the text with the years of the stays on it."""

    def __init__(self) -> None:
        self.single: Table = new_table()
        self.whole: Table = new_table()
        self.months: Table = new_table()
        self.lines: Table = new_table()
        self.longest = 0
        # The full years of the longest.
        self.full = 0
        # The summers or seasons from one bare year to another, both counted.
        self.seasons: Table = new_table()

    def add(self, months: int, is_exact: bool, line: int) -> None:
        """Take a time of so many months; between bare years only the difference is known. Line -1: all together."""
        years = [months // 12]
        # From 2018 to 2019 may be nearly two years.
        if (is_exact and months % 12 >= NEARLY) or (not is_exact and months == 12):
            years.append(months // 12 + 1)
        for year in years:
            put(self.whole if line < 0 else self.single, key_of(year), True)
        put(self.months, key_of(months), True)
        self.longest = max(self.longest, (months + 11) // 12)
        self.full = max(self.full, months // 12)
        if line >= 0:
            known: Any = entry(self.lines, f"{line}")
            others = [] if known is None else known
            if len(others) < MOST_ON_LINE:
                others.extend(years)
            put(self.lines, f"{line}", others)

    def add_single(self, line: int) -> None:
        """A line with one year alone tells of a year at most."""
        if not has(self.lines, f"{line}"):
            put(self.lines, f"{line}", [0, 1])


def stays_of(reading: Reading, dates: list[WrittenDate], now: list[int]) -> Stays:
    """The stays of a CV; `now` is [year, month]. Years of study count alone, not in the whole."""
    stays = Stays()
    today = now[0] * 12 + now[1] - 1
    worked: list[list[int]] = []
    earliest = today
    latest = 0
    singles: list[WrittenDate] = []
    spans: list[list[int]] = []
    for number in range(len(dates)):
        begin = dates[number]
        if begin.year == 0:
            continue
        end = today
        is_exact = begin.month > 0
        if is_open(reading, begin):
            end = today if is_exact else now[0] * 12
        elif number + 1 < len(dates) and is_range(reading, begin, dates[number + 1]):
            after = dates[number + 1]
            is_exact = is_exact and after.month > 0
            end = after.year * 12 + (after.month if is_exact else 0)
            put(stays.seasons, key_of(after.year - begin.year + 1), True)
        else:
            if number == 0 or not is_range(reading, dates[number - 1], begin):
                stays.add_single(reading.lines[begin.first])
                if is_step(reading, begin):
                    singles.append(begin)
            continue
        start = begin.year * 12 + (begin.month - 1 if is_exact else 0)
        if end < start:
            continue
        stays.add(end - start, is_exact, reading.lines[begin.first])
        spans.append([start, end, reading.lines[begin.first]])
        if reading.word(begin.first - 1) in SINCE:
            singles.append(begin)
        if not is_study(reading, begin.first):
            worked.append([start, end])
            earliest = min(earliest, start)
            latest = max(latest, end)
    for single in singles[:MOST_STEPS]:
        add_step(stays, spans, single.year * 12, reading.lines[single.first])
    if latest > 0:
        stays.add(months_of(worked), True, -1)
        stays.add(latest - earliest, True, -1)
    return stays


def is_step(reading: Reading, date: WrittenDate) -> bool:
    """Whether a date begins a part of a stay: `senior assistant (2019)`, `manager from 2009`."""
    in_brackets = reading.gap(date.first)[-1:] == "(" and reading.gap(date.last + 1)[0:1] == ")"
    return in_brackets or reading.word(date.first - 1) in SINCE


def add_step(stays: Stays, spans: list[list[int]], month: int, line: int) -> None:
    """Take the time from a step to the end of the stay on its line within which it lies."""
    for span in spans[:MOST_STEPS]:
        if span[2] == line and span[0] < month < span[1]:
            stays.add(span[1] // 12 * 12 - month, False, line)


def months_of(worked: list[list[int]]) -> int:
    """The months of all stays together; of two at the same time those of one."""
    total = 0
    reached = 0
    for stay in sorted(worked, key=lambda one: one[0]):
        total += max(0, stay[1] - max(stay[0], reached))
        reached = max(reached, stay[1])
    return total


def is_range(reading: Reading, one: WrittenDate, other: WrittenDate) -> bool:
    """Whether two dates are the ends of one stay: a dash or `to` alone is between them."""
    for place in range(one.last + 1, other.first):
        if not has(BETWEEN, reading.fold[place]):
            return False
    words = other.first - one.last - 1
    gap = reading.gap(one.last + 1).strip()
    return words <= 2 and (words > 0 or gap in ["-", "–", "—", "/"]) and other.year >= one.year


def is_open(reading: Reading, date: WrittenDate) -> bool:
    """Whether a stay goes on: "2019 - today", "desde enero de 2024"."""
    after = date.last + 1
    for place in range(after, min(after + 4, reading.count)):
        if has(PRESENT_WORDS, reading.fold[place]):
            return True
        if not has(BETWEEN, reading.fold[place]):
            break
    before = reading.word(date.first - 1)
    return before in ["desde", "since"]


def is_study(reading: Reading, place: int) -> bool:
    """Whether a line, or the one that ends before a date, tells of studies."""
    line = reading.lines[place]
    first = place
    while (
        first > max(0, place - STUDY_REACH)
        and reading.lines[first - 1] == line
        and not reading.gap(first).startswith(". ")
    ):
        first -= 1
    studies = False
    while first < min(reading.count, place + STUDY_REACH) and reading.lines[first] == line:
        studies = studies or has(STUDY_WORDS, reading.fold[first])
        # Who teaches or cooks at a school works there.
        if has(POST_WORDS, reading.fold[first]):
            return False
        if first > place and reading.gap(first).startswith(". "):
            break
        first += 1
    return studies
