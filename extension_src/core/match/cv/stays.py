"""The stays of a CV: its dated times of paid work, and the months they make, as surely as their dates say it."""

from typing import Any

from extension_src.core.match.cv.sections import CvSections
from extension_src.core.match.cv.stay_dates import StayDate, dates_in
from extension_src.core.match.sentences import Segment
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.patterns import matches, pattern

DASH = "(?:[-\u2010-\u2015\u2212~>\u2192\u25ba\u2023\u00bb\ufffd]|--|->|=>)"
# What some writers' dashes have become on their way through other programs.
BROKEN_DASH = "i\u00bc|a\u20ac.|[^a-z0-9 \\n,;&+.|/()]{1,3}"
LINK_WORD = "to|until|till|til|through|thru|up to|a|al|hasta|bis|ate|fins|fins a|au|jusqu'a|e|y|and|&|/"
LINK = pattern(
    "^[ \\n.,):|]{0,4}(?:(?:" + DASH + "{1,2}|" + BROKEN_DASH + ")(?: ?(?:" + LINK_WORD + "))?|" + LINK_WORD + ")"
    "(?: ?(?:the|la|el|el dia|l'|a la|al))?[ \\n(:|,.]{0,4}$"
)
# Between two dates of a table's columns, or of two lines that are dates alone.
COLUMNS = pattern("^(?: ?\\| ?| {1,3}|\\t| ?\\n ?|, )$")
DASH_ENDS_LINE = pattern("^ ?" + DASH + "{1,2} ?[)\\]]?(?:\n|$)")
DASH_FOLLOWS = pattern("^ ?" + DASH)
OPEN_BESIDE = pattern("^[ \\n,(|]{1,3}$")
SINCE = pattern("(?:since|desde|des de|depuis|seit|a partir de)(?: el| la| the)? ?:? ?$")
PAIR_WORD = pattern("(?:between|entre|from|de|desde|del|des de|entre el) ?$")
# A single date is a stay's only where the line is little more than it.
LONGEST_DATED_LINE = 70
SHORTEST_DATED_LINE = 30
NEAR_END = 6
# A word in a dated line that is none of a date's.
OWN_WORD = pattern("\\b(?!(?:from|between|years?|dates?|desde|entre|anos?|fechas?|curso|class|promocion)\\b)[a-z]{3,}")
LONGEST_LINK = 18
LONGEST_STAY = 12 * 60
STUDY = pattern(
    "\\b(bachelor|master'?s?|degree|diploma|b\\.?sc|m\\.?sc|ph\\.?d|mba|licenciatura|licenciad[oa]|grado (?:en|superior|medio)|"
    "graduad[oa] en|bachillerato|master en|doctorado|ciclo formativo|eso|high school|ingenieria en|tecnico superior en|"
    "b\\.?tech|b\\.?e\\.|cursando|graduated)\\b"
)
# Time away from work, whatever section it stands in.
AWAY = pattern(
    "\\b(career break|career gap|gap year|parental leave|maternity leave|paternity leave|family leave|sabbatical|unemployed|"
    "time out|stay[- ]at[- ]home|full[- ]time (parent|carer for)|excedencia|ano sabatico|baja (de|por) (maternidad|"
    "paternidad|enfermedad)|"
    "en paro|desempleo|desempleado|parada laboral|pausa (laboral|profesional)|permiso (de|por) (maternidad|paternidad)|"
    "cuidado de (mis |un |una )?(hij[oa]s?|familiar(es)?)|pausa na carreira|licenca de maternidade)\\b"
)
# Work without pay, wherever it stands; who coordinates volunteers is paid.
UNPAID = pattern(
    "\\bvolunteer\\b(?! (coordinat|manag|program|service|cent|engag|recruit|officer|lead))|\\bvoluntari[oa]\\b(?! (de coordina))|"
    "\\b(unpaid|sin remunerar|no remunerad[oa])\\b"
)
# Years of work that no first and last month part: "seasons 2022, 2023 and 2024".
SEASONAL = pattern(
    "\\b(seasons?|temporadas?|summers?|veranos?|winters?|inviernos?|campanas?|estius?|verao|navidad(es)?|christmas)\\b"
)
SCHOOL = pattern("\\b(university|universidad|universitat|school|college|instituto|escuela|ies|colegio|academia)\\b")
# A line that is the name of a place of studies: "University of Vigo", "IES Valle Real".
SCHOOL_ALONE = pattern(
    "^(?:the )?(?:(?:university|universidad|universidade|universitat|escuela|instituto|ies|facultad|faculty|college|"
    "colegio) [a-z' ,.-]{2,50}|"
    "[a-z' .-]{2,40} (?:university|college|school|polytechnic))$"
)
# Sections whose dates are no paid work, and those of which it is not known.
NEVER_WORK = [
    "education",
    "courses",
    "volunteer",
    "languages",
    "interests",
    "references",
    "awards",
    "publications",
    "memberships",
]
MAYBE_WORK = ["mixed", "unknown", "personal", "skills"]


class Stay:
    """A dated time of work, in months since the year 0, `end` the month after the last: as the dates say it, and the
    longest that they may mean. `is_sure` is false where it may be no paid work; `segment` is where it stands."""

    def __init__(self, start: int, end: int, longest: list[int], is_sure: bool, segment: int) -> None:
        self.start = start
        self.end = end
        self.longest = longest
        self.is_sure = is_sure
        self.segment = segment


class StayReader:
    """Reads the stays of a CV; `unread` are the numbers of segments that hold a date of work which was not understood."""

    def __init__(self, segments: list[Segment], sections: CvSections, today: str) -> None:
        self.segments = segments
        self.sections = sections
        self.knows_today = today != ""
        self.now = 0 if today == "" else 12 * whole_number(today[0:4]) + whole_number(today[5:7]) - 1
        self.stays: list[Stay] = []
        self.unread: list[int] = []
        # Dates without a partner in lines that are little more: `[segment, first month, last month]`.
        self.singles: list[list[int]] = []
        # Whether a stay lasts till now while today's date was not given.
        self.is_open_ended = False
        self.starts: list[int] = []
        self.text = ""

    def read(self) -> None:
        """Fill `stays` and `unread`."""
        place = 0
        for segment in self.segments:
            self.starts.append(place)
            place += len(segment.plain) + 1
        self.text = "\n".join([segment.plain for segment in self.segments])
        dates = dates_in(self.text)
        if not self.knows_today:
            for date in dates:
                self.now = max(self.now, date.last)
        number = 0
        while number < len(dates):
            number += self.take(dates, number)
        for single in self.singles:
            if not covers(self.stays, single[1], single[2]) and single[0] not in self.unread:
                self.unread.append(single[0])

    def take(self, dates: list[StayDate], number: int) -> int:
        """Read what begins with a date; gives how many dates it was."""
        date = dates[number]
        if date.precision == "open":
            return 1
        segment = self.segment_at(date.start)
        following = dates[number + 1] if number + 1 < len(dates) else None
        if following is not None and self.are_one_stay(date, following):
            self.add(date, following, segment)
            return 2
        if date.precision == "month-only":
            return 1
        if date.precision == "school-year":
            self.add(date, date, segment)
            return 1
        if date.precision == "years":
            middle = date.last - 11
            begin = StayDate(date.start, date.end, date.first, date.first + 11, "year")
            self.add(begin, StayDate(date.start, date.end, middle, date.last, "year"), segment)
            return 1
        before = self.text[max(0, date.start - 14) : date.start]
        if matches(SINCE, before):
            self.add(date, StayDate(date.end, date.end, 0, 0, "open"), segment)
            return 1
        if self.is_left_open(date):
            self.add(date, StayDate(date.end, date.end, 0, 0, "open"), segment)
            return 1
        if self.counts(segment) and self.is_dated_line(segment, date):
            self.singles.append([segment, date.first, date.last])
        return 1

    def is_left_open(self, date: StayDate) -> bool:
        """Whether a dash after a date ends its line in a section of work, as in "03/2021 -", and no later stay is told."""
        if date.precision not in ["month", "year"] or self.sections.kinds[self.segment_at(date.start)] != "work":
            return False
        if any([stay.end > date.last + 1 for stay in self.stays]):
            return False
        return matches(DASH_ENDS_LINE, self.text[date.end : date.end + LONGEST_LINK])

    def are_one_stay(self, date: StayDate, following: StayDate) -> bool:
        """Whether two dates are the first and the last of a stay."""
        if following.start - date.end > LONGEST_LINK or "years" in [date.precision, following.precision]:
            return False
        between = self.text[date.end : following.start]
        if following.precision == "month-only":
            return False
        if matches(LINK, between):
            if date.precision == "month-only":
                return following.precision == "month"
            if between.replace(" ", "").replace("\n", "") in ["and", "y", "e", "&"]:
                return matches(PAIR_WORD, self.text[max(0, date.start - 10) : date.start])
            return True
        if following.precision == "open":
            return date.precision != "month-only" and matches(OPEN_BESIDE, between)
        both = date.precision == following.precision and date.precision in ["month", "year"]
        return both and date.first <= following.first and matches(COLUMNS, between) and self.are_bare(date, following)

    def are_bare(self, date: StayDate, following: StayDate) -> bool:
        """Whether two dates stand in columns or each alone on its line."""
        first = self.segments[self.segment_at(date.start)].plain
        if date.precision == "month" and self.segment_at(date.start) == self.segment_at(following.start):
            return True
        second = self.segments[self.segment_at(following.start)].plain
        if first == second:
            return len(first) <= following.end - date.start + 1
        return len(first) <= date.end - date.start + 3 and len(second) <= following.end - following.start + 3

    def add(self, date: StayDate, following: StayDate, segment: int) -> None:
        """Keep a stay from `date` to `following`."""
        line = self.segments[segment].plain
        if not self.counts(segment) or matches(AWAY, line) or matches(UNPAID, line):
            return
        is_beside_study = self.is_beside_study(segment)
        rest = (
            self.text[self.starts[segment] : date.start] + self.text[following.end : self.starts[segment] + len(line)]
        )
        if self.is_study(segment) or (is_beside_study and not matches(OWN_WORD, rest)):
            return
        first = date.first
        is_open = following.precision == "open"
        self.is_open_ended = self.is_open_ended or (is_open and not self.knows_today)
        if date.precision == "month-only":
            first = following.first - following.first % 12 + date.first
        if not is_open and following.last < first:
            self.unread.append(segment)
            return
        end = self.now + 1 if is_open else following.last + 1
        longest = [first, end]
        if date.precision == "year" and (following.precision == "year" or is_open):
            # "2018 - 2020" is two years, and may be nearly three.
            end = end if is_open else max(following.first, first + 6)
        elif following.precision == "year":
            end = max(following.first + 6, first + 1)
        elif date.precision == "year":
            first = min(first + 6, end - 1)
        if following.precision == "part":
            # A winter may be that in which its year ends.
            longest = [longest[0], following.last - following.last % 12 + 12]
        if end <= first or end - first > LONGEST_STAY or first > self.now + 1:
            self.unread.append(segment)
            return
        is_sure = self.is_sure(segment) and not is_beside_study and not self.is_below_school(segment)
        self.stays.append(Stay(first, min(end, self.now + 1), longest, is_sure, segment))

    def segment_at(self, place: int) -> int:
        """The number of the segment that holds a place of the joined text."""
        low = 0
        high = len(self.starts)
        while low < high:
            middle = (low + high) // 2
            if self.starts[middle] <= place:
                low = middle + 1
            else:
                high = middle
        return low - 1

    def counts(self, segment: int) -> bool:
        """Whether dates of a segment may be of work."""
        kind = self.sections.kinds[segment]
        return kind not in NEVER_WORK and not (kind == "projects" and self.sections.has("work"))

    def is_sure(self, segment: int) -> bool:
        """Whether a stay at a segment surely is paid work."""
        kind = self.sections.kinds[segment]
        if kind == "work":
            return True
        if kind in MAYBE_WORK:
            return False
        if kind == "projects":
            return False
        # Without a section of work, what stands at the head is it.
        return not self.sections.has("work") or kind == "head"

    def is_study(self, segment: int) -> bool:
        """Whether a line outside a section of work tells of studies."""
        line = self.segments[segment].plain
        return self.sections.kinds[segment] != "work" and (matches(STUDY, line) or matches(SCHOOL, line))

    def is_beside_study(self, segment: int) -> bool:
        """Whether a short line outside a section of work stands before or after one that tells of studies: its dates are
        those of the studies, or of a post that follows them without a heading."""
        if self.sections.kinds[segment] == "work" or len(self.segments[segment].plain) >= SHORTEST_DATED_LINE:
            return False
        following = self.segments[segment + 1].plain if segment + 1 < len(self.segments) else ""
        before = self.segments[segment - 1].plain if segment > 0 else ""
        return matches(STUDY, following) or matches(STUDY, before)

    def is_below_school(self, segment: int) -> bool:
        """Whether a short line outside a section of work stands below the name of a school: one studies there, or works."""
        if self.sections.kinds[segment] == "work" or len(self.segments[segment].plain) >= SHORTEST_DATED_LINE:
            return False
        return segment > 0 and matches(SCHOOL_ALONE, self.segments[segment - 1].plain)

    def is_dated_line(self, segment: int, date: StayDate) -> bool:
        """Whether a segment in a section of work is little more than a date, or begins or ends with it."""
        size = len(self.segments[segment].plain)
        if self.sections.kinds[segment] == "work" and (
            date.precision in ["month", "part"]
            or matches(SEASONAL, self.segments[segment].plain)
            or matches(DASH_FOLLOWS, self.text[date.end : date.end + LONGEST_LINK])
        ):
            # In a list of jobs it begins or ends one, however its line goes on.
            return True
        if self.sections.kinds[segment] not in ["work", "mixed", "unknown"] or size > LONGEST_DATED_LINE:
            return False
        start = self.starts[segment]
        return size <= SHORTEST_DATED_LINE or date.start - start <= NEAR_END or start + size - date.end <= NEAR_END


def months_of(spans: list[list[int]]) -> int:
    """The months that spans `[start, end]` cover, overlaps once."""
    months = 0
    covered = 0
    for span in sorted(spans, key=lambda one: one[0]):
        start = max(span[0], covered)
        if span[1] > start:
            months += span[1] - start
            covered = span[1]
    return months


def covers(stays: list[Stay], first: int, last: int) -> bool:
    """Whether a stay covers the months from `first` to `last`."""
    return any([stay.longest[0] <= first and last < stay.longest[1] for stay in stays])


def work_of(segments: list[Segment], sections: CvSections, today: str) -> dict[str, Any]:
    """`{months, sure_and_unsure, most, unread, is_exact, stays}`: the months of paid work that a CV's dates surely make,
    with those that may be no work, and the most they may mean; the numbers of segments whose dates were not understood,
    and whether nothing is missing."""
    reader = StayReader(segments, sections, today)
    reader.read()
    sure = [[stay.start, stay.end] for stay in reader.stays if stay.is_sure]
    return {
        "months": months_of(sure),
        "sure_and_unsure": months_of([[stay.start, stay.end] for stay in reader.stays]),
        "most": months_of([stay.longest for stay in reader.stays]),
        "unread": reader.unread,
        "is_exact": len(reader.unread) == 0 and not reader.is_open_ended,
        "stays": reader.stays,
    }
