"""The degree a listing asks for and the highest finished one a CV names."""

from typing import Any

from extension_src.core.match.conditions.answer import MET, NOT_MET, UNKNOWN, asks, condition, quoted
from extension_src.core.match.cv.degree_names import LEVELS, levels_in
from extension_src.core.match.cv.sections import CvSections
from extension_src.core.match.sentences import Segment
from extension_src.core.native.patterns import all_matches, matches, pattern

KEY = pattern(
    "^(estudios minimos|minimum education|education( level)?|nivel de estudios|formacion minima|education required|"
    "titulacion minima|titulacion|estudios requeridos|formacion|formacion requerida|required education|estudis minims):?$"
)
NO_STUDIES = pattern("^(estudios minimos:? )?(sin estudios|no requerid[oa]s?|indiferente|otros)")
EQUIVALENT = pattern(
    "or (an )?equivalent (work |professional |practical |relevant |combination|in )?|equivalent (work |"
    "professional )?experience|"
    "o (experiencia )?equivalente|experience in lieu|in lieu of|or (relevant|comparable|related|similar) (work )?experience|"
    "o experiencia (similar|relevante|demostrable|demostrada)|or (a )?combination|substitut"
)
# Whom one teaches, or what one would be paid, is no degree to have.
TAUGHT = pattern(
    "(alumn[oa]s|estudiantes|students|clases|classes|patients) (de|in|of|with|at) |(at|in) (the )?(high|secondary) school"
)
TEACHES = pattern("(ensena|imparti|teach|profesor|students|alumn|patients?|estudiantes de|clases de)")
GIVEN = pattern(
    "\\bwe (pay|fund|sponsor|offer|support|cover)|(pay|fund|financ)(s|ed|iamos|iacion|amos)? (for )?(your|tu|el|un)|te pagamos|"
    "pagamos|ofrecemos|podras (elegir|cursar|realizar)|tuition|masteres que|financiamos|"
    "chance to (study|obtain|get)|opportunity to (study|obtain|earn)|te (formamos|titulamos)|during your|while you"
)
ASKED_OF_STUDENTS = (
    "\\b(pursuing|currently (studying|enrolled|completing|attending)|enrolled|working (on|towards?) (a|an|your|the)|"
    "studying (for|towards?)|cursando|estudiante de|estudiantes de|student of|students? (in|of)|undergraduate students?"
)
# A listing that says so has students in mind, or those who teach them.
FOR_STUDENTS = pattern(ASKED_OF_STUDENTS + ")")
STUDYING = pattern(
    ASKED_OF_STUDENTS + "|currently in|working (on|towards?)|en curso|in progress|candidate for|"
    "expected|anticipated|ongoing|incomplete|incompleto|sin (terminar|finalizar|acabar)|no (finalizad|terminad|completad|"
    "acabad)|"
    "not completed|unfinished|did not (finish|complete|graduate)|abandonad|some college|(semester|credit) hours|"
    "[0-9]{1,3} credits|"
    "coursework (toward|in)|finished all course ?work|all but dissertation|\\babd\\b|dropped out|(toward|towards) (a|an|my)|"
    "to be completed|pendiente|ultimo ano|final year|actualmente|"
    "hasta la actualidad|- (actualidad|present|current|presente)|present\\b|thesis pending|faltan)"
)
# Without this master nobody may practise, whatever degree comes before it.
TO_PRACTISE = pattern("master (de |del )?(acceso|habilitante|profesorado|formacion del profesorado)\\b")
REPLACED = pattern("(may|can|could) be substituted|in place of|substitute")
YEAR = pattern("\\b(20[0-9]{2})\\b")
SAFE_KINDS = ["education", "head", "summary", "mixed", "courses", "unknown", "personal", "skills"]


def degree_asked(segments: list[Segment]) -> list[Any] | None:
    """`[level, first segment, last segment]` of the least degree that will do, None when none is asked. A board's own
    field ("Estudios mínimos") goes before what sentences say."""
    best: list[Any] | None = None
    for place in range(len(segments)):
        segment = segments[place]
        is_value = place > 0 and matches(KEY, segments[place - 1].plain)
        if is_value and matches(NO_STUDIES, segment.plain):
            continue
        if not asks(segment) or segment.kind == "title":
            continue
        levels = asked_levels(segment, is_value)
        if len(levels) > 0:
            found = [levels[len(levels) - 1], segments[place - 1] if is_value else segment, segment]
            if is_value:
                return found
            if best is None:
                best = found
    return best


def asked_levels(segment: Segment, is_value: bool) -> list[str]:
    """The levels that a segment of a listing asks for, highest first."""
    line = segment.plain
    if matches(GIVEN, line) or matches(FOR_STUDENTS, line) or matches(REPLACED, line):
        return []
    if not is_value and (segment.kind == "duties" and matches(TEACHES, line)):
        return []
    if matches(TO_PRACTISE, line):
        return ["master"]
    return [] if matches(TAUGHT, line) else levels_in(line)


def degree_had(segments: list[Segment], sections: CvSections, today: str) -> list[Any] | None:
    """`[level, segment]` of the highest finished level a CV names, None when it names none; `today` is YYYY-MM-DD or empty.
    Where it has a section of education, work says nothing of it: a teacher's work names the degrees of others."""
    best: list[Any] | None = None
    has_studies = sections.has("education") or sections.has("mixed")
    for number in range(len(segments)):
        line = segments[number].plain
        kind = sections.kinds[number]
        if has_studies and kind not in SAFE_KINDS:
            continue
        if kind != "education" and (matches(TEACHES, line) or len(line) > 200):
            continue
        levels = levels_in(line)
        if len(levels) == 0 or is_unfinished(segments, number, levels) or ends_later(line, today):
            continue
        if best is None or LEVELS.index(levels[0]) > LEVELS.index(best[0]):
            best = [levels[0], number]
    return best


def ends_later(line: str, today: str) -> bool:
    """Whether a plain line has a year after today's: studies that last till then are not finished."""
    return today != "" and any([found[1] > today[0:4] for found in all_matches(YEAR, line)])


def is_unfinished(segments: list[Segment], number: int, levels: list[str]) -> bool:
    """Whether a CV says of a degree that it is not finished: on its line, or alone on the next."""
    if matches(STUDYING, segments[number].plain):
        return True
    following = segments[number + 1].plain if number + 1 < len(segments) else ""
    return len(following) < 60 and len(levels_in(following)) == 0 and matches(STUDYING, following)


def degree_condition(text: str, asked: list[Any] | None, had: str | None) -> list[dict[str, Any]]:
    """The condition on the degree `asked` (see `degree_asked`), or none."""
    if asked is None:
        return []
    state = UNKNOWN
    if had is not None:
        if LEVELS.index(had) >= LEVELS.index(asked[0]):
            state = MET
        elif not matches(EQUIVALENT, asked[2].plain):
            state = NOT_MET
    return [condition("degree", state, quoted(text, asked[1], asked[2]), {"level": asked[0]}, {"level": had})]
