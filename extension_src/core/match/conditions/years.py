"""Years of experience: what the listing asks, what the CV's dates add up to."""

from typing import Any

from extension_src.core.match.conditions.condition import MET, NOT_MET, UNKNOWN, asks, condition, quoted
from extension_src.core.match.sentences import Segment
from extension_src.core.native.numbers import floor, rounded, whole_number
from extension_src.core.native.patterns import all_matches, first_match, matches, pattern

WORD_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "un": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10,
}  # fmt: skip
MOST_YEARS = 20
NUMBER = "(\\d{1,2}|" + "|".join(WORD_NUMBERS.keys()) + ")"
SPAN = (
    NUMBER + "(?: ?\\(\\d{1,2}\\))? ?\\+?(?: ?(?:-|–|to|a|y|and|or|o) ?(?:\\d{1,2}|mas|more) ?\\+?)? ?(?:years?|yrs?|"
    "anos?)\\b"
)
YEARS = pattern("(?:^|[^\\d.,/])" + SPAN)
MONTHS_ASKED = pattern(
    "(?:^|[^\\d])"
    + NUMBER
    + " ?\\+? ?(?:meses|months?'?) (?:de |of )?(?:[a-z]+ )?experien|experiencia (?:[a-z]+ ){0,4}"
    + NUMBER
    + " meses"
)
EXPERIENCE = pattern(
    "experien|\\bexp\\b|\\bin a similar|trabajad|\\bbackground\\b|puestos? similar|worked|working|industry|sector|"
    "\\((required|obligatori[oa]|requerid[oa])\\)|years?'? (of|in|as|with|using) |"
    "anos (como|trabajando|desarrollando|programando|realizando|en (puestos?|el sector|funciones|tareas)) |"
    "\\bfor (at least )?\\d+\\+? years"
)
# "5 years, or 3 with a degree": the least will do.
ALTERNATIVE = pattern("\\b(or|o)\\b")
KEY = pattern(
    "^(experiencia minima|minimum experience|experiencia( laboral)?( requerida)?|experience( required)?|"
    "anos de experiencia):?$"
)
NO_EXPERIENCE = pattern("no requerida|sin experiencia|not required|no experience")
ABOUT_THE_COMPANY = pattern(
    "\\b(somos|contamos con|empresa con|compania con|trayectoria|fundad[ao]|founded|we are a|"
    "we have been|for over|"
    "our company|desde hace|llevamos|in business|lider(es)? |years old|anos de (edad|historia|antiguedad|garantia|contrato)|"
    "mayor(es)? de \\d|years of (age|history|growth|success|innovation)|over the (last|past)|average|"
    "contrato de)"
)
MONTHS = ["jan|ene", "feb", "mar", "apr|abr", "may", "jun", "jul", "aug|ago", "sep|set", "oct", "nov", "dec|dic"]
# The rest of a month's name has an end: V8 would try each run of letters from each of its letters.
MONTH = "(?:(" + "|".join(MONTHS) + ")[a-z]{0,12}\\.?,?(?: de| del)? ?(?:\\d{1,2},? )?|(\\d{1,2}) ?[/.-] ?)?"
YEAR = "((?:19|20)\\d\\d)"
OPEN_END = "(present|current|now|today|ongoing|actualidad|actual|actualmente|presente|hoy|fecha)"
RANGE = pattern(
    "(?:^|[^\\d])"
    + MONTH
    + YEAR
    + " ?(?:-|–|—|to|until|till|a|al|hasta)(?: la| el)? ?(?:"
    + MONTH
    + YEAR
    + "|"
    + OPEN_END
    + ")"
)
SINCE = pattern("\\b(?:since|desde)(?: el)? " + MONTH + YEAR + "(?! ?(?:-|–|—|to|until|till|a|al|hasta)\\b)")
SAID = pattern("(?:^|[^\\d.,/])" + NUMBER + " ?\\+? ?(?:years?|yrs?|anos?)(?: [a-z]+){0,4} (?:experience|experiencia)")
STUDIES = pattern(
    "^(education|academic|studies|formacion|estudios|educacion|titulacion|qualifications|courses|cursos|"
    "training|certifi)"
)
WORK = pattern(
    "^(work|professional|employment|experience|experiencia|trayectoria|career|historial|company|skill|"
    "habilidades|summary|projects)"
)
LONGEST_HEADING = 45


def number_of(text: str) -> int:
    """The number that digits or a number word write."""
    return WORD_NUMBERS[text] if text in WORD_NUMBERS else whole_number(text)


def years_asked(segments: list[Segment]) -> list[Any] | None:
    """`[years, first segment, last segment]` of the longest experience the listing asks for, None when it asks none."""
    best: list[Any] | None = None
    for place in range(len(segments)):
        segment = segments[place]
        if not asks(segment) or matches(NO_EXPERIENCE, segment.plain):
            continue
        is_value = place > 0 and matches(KEY, segments[place - 1].plain)
        if not is_value and (not matches(EXPERIENCE, segment.plain) or matches(ABOUT_THE_COMPANY, segment.plain)):
            continue
        years = years_in(segment.plain)
        if years > 0 and (best is None or years > best[0]):
            best = [years, segments[place - 1] if is_value else segment, segment]
    return best


def years_in(line: str) -> float:
    """The years a plain line asks for: the most it names, the least of alternatives; 0 when it names none."""
    named = [number_of(found[1]) for found in all_matches(YEARS, line)]
    likely: list[float] = [years for years in named if 0 < years <= MOST_YEARS]
    for found in all_matches(MONTHS_ASKED, line):
        likely.append(rounded(number_of(found[1] if found[1] != "" else found[2]) / 12, 2))
    if len(likely) == 0:
        return 0
    return min(likely) if matches(ALTERNATIVE, line) else max(likely)


def month_number(name: str, digits: str) -> int:
    """The month, counted from 0; January when the CV names none."""
    if digits != "":
        return min(max(whole_number(digits), 1), 12) - 1
    for number in range(len(MONTHS)):
        if name != "" and name in MONTHS[number].split("|"):
            return number
    return 0


def ranges_of(segments: list[Segment], today: str) -> list[list[int]]:
    """`[first month, month after the last, 1 if it lasts till now]` of each dated stay outside the studies, months
    since the year 0. `today` is YYYY-MM-DD or empty: then a stay till now ends with the last year the CV names."""
    found: list[list[int]] = []
    in_studies = False
    latest = 0
    for segment in segments:
        line = segment.plain
        if len(line) <= LONGEST_HEADING:
            if matches(STUDIES, line):
                in_studies = True
            elif matches(WORK, line):
                in_studies = False
        for match in all_matches(RANGE, line):
            start = whole_number(match[3]) * 12 + month_number(match[1], match[2])
            is_open = match[7] != ""
            end = 0 if is_open else whole_number(match[6]) * 12 + month_number(match[4], match[5])
            if not is_open and match[4] == "" and match[5] == "" and match[1] == "" and match[2] == "":
                end = max(end, start)
            latest = max(latest, start, end)
            if not in_studies:
                found.append([start, end, 1 if is_open else 0])
        for match in all_matches(SINCE, line):
            start = whole_number(match[3]) * 12 + month_number(match[1], match[2])
            latest = max(latest, start)
            if not in_studies:
                found.append([start, 0, 1])
    now = latest if today == "" else whole_number(today[0:4]) * 12 + whole_number(today[5:7]) - 1
    return [[stay[0], now if stay[2] == 1 else stay[1], stay[2]] for stay in found]


def years_had(segments: list[Segment], today: str) -> dict[str, Any]:
    """`{years, months, exact}`: the experience that the CV says or its dates add up to, whole years (None when it shows
    none) and months; `exact` is false when it may be more."""
    said = 0
    for segment in segments:
        match = first_match(SAID, segment.plain)
        if match is not None:
            said = max(said, number_of(match[1]))
    months = 0
    covered = 0
    is_open = False
    for stay in sorted(ranges_of(segments, today), key=lambda stay: stay[0]):
        is_open = is_open or stay[2] == 1
        start = max(stay[0], covered)
        if stay[1] > start:
            months += stay[1] - start
            covered = stay[1]
    years = max(said, floor(months / 12))
    if said == 0 and months == 0:
        return {"years": None, "months": 0, "exact": False}
    return {"years": years, "months": max(12 * said, months), "exact": said > 0 or today != "" or not is_open}


def years_condition(text: str, segments: list[Segment], had: dict[str, Any]) -> list[dict[str, Any]]:
    """The condition on years, or none."""
    asked = years_asked(segments)
    if asked is None:
        return []
    state = UNKNOWN
    if had["years"] is not None:
        if had["months"] >= rounded(12 * asked[0], 0):
            state = MET
        elif had["exact"]:
            state = NOT_MET
    return [condition("years", state, quoted(text, asked[1], asked[2]), {"years": asked[0]}, {"years": had["years"]})]
