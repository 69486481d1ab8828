"""Dates as people write them in CVs: one date of a text with its first and last month, and the words for "till now"."""

from typing import Any

from extension_src.core.native.numbers import whole_number
from extension_src.core.native.patterns import all_matches, pattern, placed_matches
from extension_src.core.native.strings import repeated
from extension_src.core.native.tables import Table, entry, new_table, put

# Each month in English, Spanish, Catalan, Portuguese, French, German and Italian, without accents.
MONTHS = [
    "jan january ene enero gener janeiro janvier januar gennaio janv jaen gen",
    "feb february febrero febrer fevereiro fevrier februar febbraio febr fev",
    "mar march marzo marc marco mars marz maerz mrz",
    "apr april abr abril avril aprile avr",
    "may mayo maig maio mai maggio mag",
    "jun june junio juny junho juin juni giugno giu",
    "jul july julio juliol julho juillet juli luglio juil lug",
    "aug august ago agosto agost aout",
    "sep sept september septiembre setiembre setembre setembro septembre settembre set",
    "oct october octubre octubre outubro octobre oktober ottobre okt out ott",
    "nov november noviembre novembre novembro",
    "dec december dic diciembre desembre dezembro decembre dezember dicembre dez des",
]
# Parts of a year: first and last month, counted from 0. A winter is that in which the year begins.
PARTS: list[Any] = [
    ["spring|primavera|printemps|fruhling|fruhjahr", 2, 4],
    ["summer|verano|estiu|verao|ete|sommer|estate", 5, 7],
    ["autumn|fall|otono|tardor|outono|automne|herbst|autunno", 8, 10],
    ["winter|invierno|hivern|inverno|hiver", 0, 2],
    ["q1|1q|t1|1t|1er trimestre|primer trimestre|first quarter|early|principios|inicios|comienzos", 0, 2],
    ["q2|2q|t2|2t|2o trimestre|2do trimestre|segundo trimestre|second quarter", 3, 5],
    ["q3|3q|t3|3t|3er trimestre|tercer trimestre|third quarter", 6, 8],
    ["q4|4q|t4|4t|4o trimestre|4to trimestre|cuarto trimestre|fourth quarter|late|finales|end", 9, 11],
    ["h1|1h|s1|1s|primer semestre|first half|1er semestre", 0, 5],
    ["h2|2h|s2|2s|segundo semestre|second half|2o semestre", 6, 11],
    ["mid|mediados|middle", 4, 8],
]  # fmt: skip
MOST_DATES = 500
# A span with a short second year is no longer than this.
MOST_YEARS = 40
TAKEN = "_"
# Two digits up to this are a year of this century.
LATEST_SHORT_YEAR = 40
MONTH = "(" + "|".join([word for names in MONTHS for word in names.split(" ")]) + ")"
PART = "(" + "|".join([row[0] for row in PARTS]) + ")"
YEAR = "((?:19|20)[0-9][0-9])"
LINK = "[ ./,'-]{0,3}(?:de |del |of |d')?"
DAY = "(?:[0-9]{1,2}(?:st|nd|rd|th|o)?\\.?[ /-]{0,2}(?:de |of )?)?"
OPEN = (
    "present day|el dia de hoy|dia de hoy|gaur egun|gaur|presente|present|currently|current|now|today|ongoing|"
    "on going|onwards|onward|date|la actualidad|actualidad|"
    "actualmente|actualment|attualmente|attuale|actuellement|derzeit|bis heute|fins ara|actual|act|hoy en dia|hoy|"
    "la fecha|fecha|el momento|momento|continuing|continues|continua|continue|"
    "en curso|vigente|la data|data|actualitat|avui|atualidade|atualmente|atual|momento actual|dato|heute|aujourd'hui|ce jour|"
    "jour|oggi|in corso|ahora|still employed|still working|till now|until now"
)
# What each pattern's groups hold: m month name, d month digits, y year, s two digits, p part of a year, o open end.
FORMS = [
    [
        "sy",
        "\\b(?:cursos?|course|academic year|school year|temporada|season|curs|campana|ano lectivo)(?: academico| escolar| de)?:? "
        "(?:19|20)[0-9][0-9] ?[-/‐-―−] ?(?:19|20)?[0-9][0-9]\\b",
    ],
    ["my", "\\b" + DAY + MONTH + "\\b" + LINK + "(?:[0-9]{1,2}(?:st|nd|rd|th)?,? )?" + YEAR + "\\b"],
    ["ms", "\\b" + DAY + MONTH + "\\b" + LINK + "(?:[0-9]{1,2}(?:st|nd|rd|th)?, )?'?([0-9][0-9])\\b(?![:/.-]?[0-9])"],
    ["yy", "\\b" + YEAR + " ?[-/\u2010-\u2015\u2212] ?(1[3-9]|[2-3][0-9])\\b(?![-/.]?[0-9])"],
    ["day", "\\b([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]((?:19|20)?[0-9][0-9])\\b"],
    ["dy", "\\b([0-9]{1,2})(?: ?/ ?|[.-])" + YEAR + "\\b"],
    ["yd", "\\b" + YEAR + "[/.-]([0-9]{1,2})(?:[/.-][0-9]{1,2})?\\b(?![0-9])"],
    ["ym", "\\b" + YEAR + "[ ,./-]{1,2}" + MONTH + "\\b"],
    ["ds", "\\b([0-9]{1,2})/'?([0-9][0-9])\\b(?!/)"],
    ["py", "\\b" + PART + "(?: of| de| del|,|-|/)?[ '-]?(?:19|20)[0-9][0-9]\\b"],
    ["yp", "\\b" + YEAR + "[ /-]?" + "(q[1-4]|[1-4]q|t[1-4]|h[12]|s[12])\\b"],
    ["y", "\\b" + YEAR + "\\b"],
    ["s", "'([0-9][0-9])\\b"],
    ["o", "\\b(" + OPEN + ")\\b"],
    ["m", "\\b" + DAY + MONTH + "\\b"],
]
SHORT_OR_LONG_YEAR = pattern("([0-9]{4}|[0-9]{2})")
FORM_PATTERNS: list[Any] = [[form[0], pattern(form[1])] for form in FORMS]


def month_table() -> Table:
    """The number of each month's names, from 0."""
    table: Table = new_table()
    for number in range(len(MONTHS)):
        for word in MONTHS[number].split(" "):
            put(table, word, number)
    return table


MONTH_NUMBERS = month_table()


class StayDate:
    """One date of a text: its place, first and last month since the year 0, and how exactly it was said: "month", "part",
    "year", "years" for the first and the last of "2018-20", "school-year", "open" for a word that says till now, "month-only" for
    a month whose year must come from its partner."""

    def __init__(self, start: int, end: int, first: int, last: int, precision: str) -> None:
        self.start = start
        self.end = end
        self.first = first
        self.last = last
        self.precision = precision


def full_year(digits: str) -> int:
    """The year that four or two digits write."""
    number = whole_number(digits)
    if len(digits) > 2:
        return number
    return 2000 + number if number <= LATEST_SHORT_YEAR else 1900 + number


def dates_in(text: str) -> list[StayDate]:
    """The dates of a plain text (lines parted by "\\n") in order, none within another, at most MOST_DATES."""
    found: list[StayDate] = []
    rest = text
    for row in FORM_PATTERNS:
        pieces: list[str] = []
        done = 0
        for match in placed_matches(row[1], rest):
            date = date_of(row[0], match[0], match[1], match[2])
            if date is None or len(found) >= MOST_DATES:
                continue
            found.append(date)
            # What one form took, the later ones do not see.
            pieces.append(rest[done : match[0]])
            pieces.append(repeated(TAKEN, match[1] - match[0]))
            done = match[1]
        pieces.append(rest[done:])
        rest = "".join(pieces)
    return sorted(found, key=lambda date: date.start)


def date_of(form: str, start: int, end: int, groups: list[str]) -> StayDate | None:
    """The date that a match of a form writes, None for no possible one."""
    if form == "o":
        return StayDate(start, end, 0, 0, "open")
    if form == "m":
        number = entry(MONTH_NUMBERS, groups[1])
        return StayDate(start, end, number, number, "month-only")
    if form == "y" or form == "s":
        year = full_year(groups[1])
        return StayDate(start, end, 12 * year, 12 * year + 11, "year")
    if form == "yy":
        return short_span(start, end, full_year(groups[1]), whole_number(groups[2]))
    if form == "sy":
        return school_year(start, end, groups[0])
    if form == "py" or form == "yp":
        return part_of_year(form, start, end, groups)
    if form == "my" or form == "ms":
        return dated_month(start, end, full_year(groups[2]), entry(MONTH_NUMBERS, groups[1]))
    if form == "ym":
        return dated_month(start, end, full_year(groups[1]), entry(MONTH_NUMBERS, groups[2]))
    if form == "yd":
        return dated_month(start, end, full_year(groups[1]), whole_number(groups[2]) - 1)
    if form == "day":
        second = whole_number(groups[2])
        month = second if second <= 12 else whole_number(groups[1])
        return dated_month(start, end, full_year(groups[3]), month - 1)
    return dated_month(start, end, full_year(groups[2]), whole_number(groups[1]) - 1)


def dated_month(start: int, end: int, year: int, month: int) -> StayDate | None:
    """The date of one month, None when there is no such month."""
    if month < 0 or month > 11:
        return None
    return StayDate(start, end, 12 * year + month, 12 * year + month, "month")


def short_span(start: int, end: int, first: int, last: int) -> StayDate | None:
    """The years of "2018-20"."""
    century = first - first % 100
    if not first <= century + last <= first + MOST_YEARS:
        return None
    return StayDate(start, end, 12 * first, 12 * (century + last) + 11, "years")


def school_year(start: int, end: int, written: str) -> StayDate | None:
    """The date of "curso 2018-2019": September to June, as schools and seasons run."""
    years = [found[1] for found in all_matches(SHORT_OR_LONG_YEAR, written)]
    first = full_year(years[0])
    if (first + 1) % 100 != whole_number(years[1]) % 100:
        return None
    return StayDate(start, end, 12 * first + 8, 12 * first + 17, "school-year")


def part_of_year(form: str, start: int, end: int, groups: list[str]) -> StayDate | None:
    """The date of a season, a quarter or half a year."""
    name = groups[1] if form == "py" else groups[2]
    digits = groups[0][len(groups[0]) - 4 :] if form == "py" else groups[1]
    year = whole_number(digits)
    for row in PARTS:
        if name in row[0].split("|"):
            return StayDate(start, end, 12 * year + row[1], 12 * year + row[2], "part")
    return None
