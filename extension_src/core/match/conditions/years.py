"""Years of experience: what the listing asks, what the CV's dates add up to."""

from typing import Any

from extension_src.core.match.conditions.answer import MET, NOT_MET, UNKNOWN, asks, condition, quoted
from extension_src.core.match.conditions.years_said import spans_said
from extension_src.core.match.cv.sections import CvSections
from extension_src.core.match.cv.stays import work_of
from extension_src.core.match.listing.sentence_kinds import HAS_YEARS, PERSON
from extension_src.core.match.sentences import Segment, is_needed
from extension_src.core.native.numbers import floor, rounded, whole_number
from extension_src.core.native.patterns import all_matches, matches, pattern, replaced

EXPERIENCE = pattern(
    "experien|\\bexp\\b|\\bin a similar|trabajad|\\bbackground\\b|puestos? similar|worked|working|industry|sector|"
    "\\((required|obligatori[oa]|requerid[oa])\\)|years?'? (of|in|as|with|using|doing) |"
    "anos (como|trabajando|desarrollando|programando|realizando|en (puestos?|el sector|funciones|tareas)) |"
    "\\bfor (at least )?[0-9]{1,2}\\+? years|practice\\b|in the field"
)
# Where it is said what an applicant must have, these are experience too: "al menos dos años en bloque quirúrgico".
EXPERIENCE_ASKED = pattern(
    "\\byears' (?!notice|warranty|guarantee|contract|lease)[a-z]{3,14}\\b|\\b(years?|yrs?|anos|anys|months|meses)'? (in|"
    "con|with|on|at|en|em|como|com|as|de|of|a|within|[a-z]{3,12}(ing|ando|iendo))\\b|"
    "(minimo|minima|al menos|at least|minimum|minim|pelo menos|almenys),? (de |"
    "of )?[a-z0-9+]{1,8} (\\([0-9]+\\) )?(years?|yrs?|anos|anys)"
)
LEAST = pattern("\\b(minimo|minima|al menos|at least|minimum|pelo menos|almenys)\\b")
EXPERIENCE_MONTHS = pattern("experien|trabajad|worked|puestos? similar")
# "5 years, or 3 with a degree": the least will do.
ALTERNATIVE = pattern("\\b(or|o)\\b")
KEY = pattern(
    "^(experiencia minima|minimum experience|experiencia( laboral)?( requerida)?|experience( required)?|"
    "(required )?work experience|years of experience|anos de experiencia):?$"
)
LONGEST_VALUE = 40
NO_EXPERIENCE = pattern(
    "no requerida|sin experiencia|experience (is )?not (required|necessary|needed)|no (prior |previous )?experience (is )?"
    "(required|necessary|needed)|no se requiere experiencia|no es necesaria experiencia"
)
# One of these stands wherever years or months are said.
ANY_TIME = pattern("year|yr|ano|any|month|mes")
# Time that is no experience of an applicant; what matches is left out of the line.
SOME = "(?:[0-9]{1,2}|[a-z]{2,8}) ?\\+? ?"
OTHER_TIME = pattern(
    "(?:including|of which|incluyendo|incluidos?|de los cuales|al menos uno|dels quals|dos quais) (?:at least |al menos |a )?"
    + SOME
    + "(?:years?|anos?|anys?)|"
    + SOME
    + "(?:years?|anos?) (?:old|or older|or over|and over|o mas de edad|of age|ago|"
    "de edad|de historia|de antiguedad|de garantia|de contrato|de vida|"
    "de vigencia|de permanencia|"
    "of (?:history|growth|success|innovation|service|vacation|operation)|in business|in a row|running)|"
    "(?:over|in|during|within|for|throughout) (?:the |our )?(?:last|past|next|first) " + SOME + "(?:years?|months?)|"
    "(?:en|durante) (?:los |el )?(?:ultimos?|proximos?|primeros?|primer) " + SOME + "?(?:anos?|meses|mes)|"
    "mayor(?:es)? de [0-9]{2} (?:anos)?|"
    "contrato (?:de|por|temporal de|inicial de) "
    + SOME
    + "(?:meses|mes|anos?)|"
    + SOME
    + "(?:months?|years?) ?(?:contract|"
    "probation|project|assignment|"
    "warranty|guarantee|program|programme)|(?:contract|assignment|project|duration)(?: of| is|:| for|"
    "  ?length:?)? ?" + SOME + "(?:months?|years?)|"
    "(?:resid|liv|viv)[a-z]{1,4} (?:in |en )?(?:the )?[a-z ]{0,24}(?:for|durante|al menos|desde hace) (?:the last |at least )?"
    + SOME
    + "(?:years?|anos?)|"
    "(?:hace|every|each|cada|after|tras|desde hace|llevamos|in business for|llevan|lleva) (?:mas de |"
    "over )?" + SOME + "(?:years?|months?|anos?|meses|mes)|"
    "(?:antiguedad|carn[e]?t de conducir|driv[a-z']{3,5} licen[cs]e) (?:[a-z]+ ){0,4}" + SOME + "(?:years?|anos?)|"
    "(?:contamos con|somos [a-z ]{3,40} con|with|con) (?:mas de |over |more than )?" + SOME + "(?:years?|anos?) (?:de "
    "historia|de experiencia en el sector|"
    "of history)|(?<![a-z])[a-z]* ?average [a-z ]{0,20}"
    + SOME
    + "years?|"
    + SOME
    + "(?:years?|anos?) (?:de experiencia )?(?:on "
    "average|de media)"
)
COMPANY = pattern(
    "\\b(somos|contamos con|empresa|compania|grupo|trayectoria|fundad[ao]s?|founded|we are|we're|we have|we've|our|us|"
    "nuestr[oa]s?|"
    "company|firm|agency|consultora|llevamos|in business|lider(es)?|leader|leading|since|desde hace|familiar|team of|"
    "cuenta con|brand|marca|organi[sz]ation|combined|history)\\b"
)
SAID = pattern(
    "(?:^|[^0-9.,/])(?:[0-9]{1,2}|[a-z]{2,8}) ?\\+? ?(?:years?|yrs?|anos?)'?(?: [a-z]+){0,4} (?:experience|experiencia)|"
    "(?:experience|experiencia)(?: [a-z]+){0,5} (?:of|de) (?:[a-z]+ ){0,3}[0-9]{1,2}\\+? (?:years?|anos?)|"
    "(?:[0-9]{1,2}|[a-z]{2,8}) ?\\+? (?:years?|anos?) (?:working|trabajando|in the|en el sector|as an?|como)"
)
# Of one subject, or of others: no whole working life.
NOT_ALL_OF_IT = pattern("less than|menos de|team|equipo|combined|company|empresa|exprience|months")
# Stays of which it is not known whether they were paid work leave the years unknown when they would add more than this.
UNSURE_MONTHS = 18
BY_SKILL = pattern(
    "(?:experience|experiencia|exprience|exp)\\.?:? ?[-–:(]? ?(less than 1 year|([0-9]{1,3}) ?(months|meses|years|yrs|anos))"
)


def years_asked(segments: list[Segment]) -> list[Any] | None:
    """`[years, first segment, last segment]` of the longest experience the listing asks for, None when it asks none."""
    best: list[Any] | None = None
    for place in range(len(segments)):
        segment = segments[place]
        if not matches(ANY_TIME, segment.plain) or not asks(segment) or matches(NO_EXPERIENCE, segment.plain):
            continue
        is_value = place > 0 and is_key(segments[place - 1]) and len(segment.plain) <= LONGEST_VALUE
        line = replaced(OTHER_TIME, segment.plain, " ")
        if not is_value and not is_of_applicant(segment, line):
            continue
        years = years_in(line)
        if years > 0 and (best is None or years > best[0]):
            best = [years, segments[place - 1] if is_value else segment, segment]
    return best


def is_key(segment: Segment) -> bool:
    """Whether a segment heads a value of experience."""
    return matches(KEY, segment.plain) or (segment.kind == "heading" and "experien" in segment.plain)


def is_of_applicant(segment: Segment, line: str) -> bool:
    """Whether time that a segment names is experience that an applicant should have; `line` is its text without OTHER_TIME."""
    is_demand = segment.kind == "requirements" or is_needed(segment) or matches(LEAST, line)
    if not matches(EXPERIENCE, line) and not (is_demand and matches(EXPERIENCE_ASKED, line)):
        return False
    if segment.kind == "requirements":
        return True
    return matches(PERSON, line) or not (matches(COMPANY, line) or matches(HAS_YEARS, line))


def years_in(line: str) -> float:
    """The years that a plain line without OTHER_TIME asks for: the most it names, the least of alternatives; 0 when it names
    none."""
    likely = spans_said(line, matches(EXPERIENCE_MONTHS, line) or matches(KEY, line))
    if len(likely) == 0:
        return 0
    return min(likely) if matches(ALTERNATIVE, line) else max(likely)


def years_said(segments: list[Segment], sections: CvSections) -> float:
    """The years of experience that a CV says it has, 0 for none; of a skill's own list not."""
    said = 0.0
    for number in range(len(segments)):
        line = segments[number].plain
        if sections.kinds[number] not in ["head", "summary", "skills"] or not matches(SAID, line):
            continue
        if sections.kinds[number] == "skills" and len(line) < 40:
            continue
        if not matches(NOT_ALL_OF_IT, line):
            for years in spans_said(line, False):
                said = max(said, years)
    return said


def least_by_skill(segments: list[Segment]) -> int | None:
    """The most months that a CV says of one skill ("Python - experience - 24 months"), None when it says none."""
    least: int | None = None
    for segment in segments:
        for found in all_matches(BY_SKILL, segment.plain):
            months = 0
            if found[2] != "":
                months = whole_number(found[2]) * (1 if found[3][0] == "m" else 12)
            least = months if least is None else max(least, months)
    return least


def years_had(segments: list[Segment], sections: CvSections, today: str) -> dict[str, Any]:
    """`{years, months, most, exact, unread, stays}`: the experience that the CV says or its dates add up to, whole years (None
    when it shows none) and months; `most` are the months that its dates may mean at most; `exact` is false when some were
    not understood, `unread` the numbers of the segments that hold them. `today` is YYYY-MM-DD or empty."""
    work = work_of(segments, sections, today)
    said = years_said(segments, sections)
    months: int = work["months"]
    if said == 0 and months == 0:
        least = least_by_skill(segments) if work["sure_and_unsure"] == 0 else None
        months = 0 if least is None else least
        years = None if least is None else floor(least / 12)
        return {
            "years": years,
            "months": months,
            "most": months,
            "exact": False,
            "unread": work["unread"],
            "stays": work["stays"],
        }
    doubtful = 12 * said < months + UNSURE_MONTHS < work["sure_and_unsure"]
    return {
        "years": None if doubtful else max(floor(said), floor(months / 12)),
        "months": max(12 * said, months),
        "most": max(12 * said, work["most"]),
        "exact": work["is_exact"],
        "unread": work["unread"],
        "stays": work["stays"],
    }


def years_condition(
    text: str, asked: list[Any] | None, had: dict[str, Any], cv_text: str, cv_segments: list[Segment]
) -> list[dict[str, Any]]:
    """The condition on the years `asked` (see `years_asked`), or none. Not met only where every date of the CV was
    understood and none may mean enough; `unread` is the CV's line that was not."""
    if asked is None:
        return []
    needed = rounded(12 * asked[0], 0)
    state = UNKNOWN
    if had["years"] is not None:
        if had["months"] >= needed:
            state = MET
        elif had["exact"] and had["most"] < needed:
            state = NOT_MET
    have: dict[str, Any] = {"years": had["years"]}
    if state == UNKNOWN and len(had["unread"]) > 0:
        line = cv_segments[had["unread"][0]]
        have["unread"] = cv_text[line.start : line.end]
    return [condition("years", state, quoted(text, asked[1], asked[2]), {"years": asked[0]}, have)]
