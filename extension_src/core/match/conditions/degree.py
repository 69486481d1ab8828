"""The degree a listing asks for and the highest one a CV names."""

from typing import Any

from extension_src.core.match.conditions.condition import MET, NOT_MET, UNKNOWN, asks, condition, quoted
from extension_src.core.match.sentences import Segment
from extension_src.core.native.patterns import matches, pattern

# Lowest first; a level's place is its rank.
LEVELS = ["none", "secondary", "upper-secondary", "higher-vocational", "bachelor", "master", "doctorate"]
NAMES = [
    ["doctorate", "\\bph\\.? ?d\\b|doctorate|doctoral degree|doctorado|\\bdoctor en\\b"],
    ["master",
        "\\bms (in|degree)\\b|\\bmaster'?s? (degree|of|in)\\b|\\bmaster'?s\\b|\\bmsc\\b|\\bm\\.s\\.|\\bm\\.?b\\.?a\\b|"
        "maestria|\\bmaster (universitario|oficial|en)\\b|postgrado|posgrado|^master$|postgraduate"
    ],
    ["bachelor",
        "bachelor|\\bb\\.?sc\\b|\\bb\\.s\\.|\\bb\\.a\\.|\\bb\\.?tech\\b|\\bb\\.e\\.|\\bbba\\b|"
        "(university|college|undergraduate|four[- ]year|4[- ]year|engineering) (degree|diploma|graduate)|"
        "graduate in [a-z]|"
        "\\bbs/|\\b(bs|ba) (in|degree|or ms)\\b|licenciad|licenciatura|diplomad|diplomatura|"
        "\\bgrado (en|universitario|oficial)\\b|^grado\\.?$|(titulacion|formacion) universitaria|titulacion superior|"
        "titulad[oa](/a)? universitari|estudios universitarios|carrera universitaria|"
        "graduad[oa](/a)? en\\b|ingenier[oa](/a)? (tecnic[oa]|superior) |ingenieria (tecnica|superior|"
        "informatica|industrial|de telecomunic)|ingenier[oa] (informatic|industrial|aeronautic|agronom|(de )?"
        "(telecomunic|caminos|minas|montes))"
    ],
    ["higher-vocational",
        "grado superior|\\bfp ?(ii|2|superior)\\b|\\bcfgs\\b|ciclo superior|ciclo formativo superior|"
        "tecnico superior|associate'? ?s? degree|associate of|\\bhnd\\b"
    ],
    ["upper-secondary",
        "\\bbachiller(ato)?\\b|high school|secondary school diploma|grado medio|\\bcfgm\\b|ciclo medio|"
        "(formacion profesional|\\bfp\\b)(?! ?(ii|2|(de )?(grado )?superior))|a[- ]levels|vocational training"
    ],
    ["secondary",
        "\\beso\\b|graduado escolar|educacion secundaria|secundaria obligatoria|\\bged\\b|\\bgcse|"
        "estudios primarios|educacion primaria|educacion basica"
    ],
]  # fmt: skip
# A degree that is not named is the least of them.
ANY_DEGREE = pattern("degree in|degree level|degree educated")
NAME_PATTERNS: list[Any] = [[name, pattern(source)] for name, source in NAMES]
KEY = pattern(
    "^(estudios minimos|minimum education|education( level)?|nivel de estudios|formacion minima|"
    "titulacion minima|estudios requeridos):?$"
)
EQUIVALENT = pattern(
    "or equivalent (work |professional |practical )?experience|equivalent experience|"
    "o experiencia equivalente|experience in lieu"
)
# Whom one teaches is no degree to have.
TAUGHT = pattern("(alumn[oa]s|estudiantes|students|clases|classes) (de|in|of) ")
TEACHES = pattern("(ensena|imparti|teach|profesor|students|alumn|patients?|estudiantes de|clases de)")


def levels_in(line: str) -> list[str]:
    """The levels that a plain line names, highest first."""
    named: list[str] = [row[0] for row in NAME_PATTERNS if matches(row[1], line)]
    return ["bachelor"] if len(named) == 0 and matches(ANY_DEGREE, line) else named


def degree_asked(segments: list[Segment]) -> list[Any] | None:
    """`[level, first segment, last segment]` of the least degree that will do, None when none is asked."""
    for place in range(len(segments)):
        segment = segments[place]
        if not asks(segment) or segment.kind == "title":
            continue
        is_value = place > 0 and matches(KEY, segments[place - 1].plain)
        if not is_value and (segment.kind == "duties" and matches(TEACHES, segment.plain)):
            continue
        levels = levels_in(segment.plain)
        if len(levels) > 0 and not matches(TAUGHT, segment.plain):
            return [levels[len(levels) - 1], segments[place - 1] if is_value else segment, segment]
    return None


def degree_had(segments: list[Segment]) -> str | None:
    """The highest level a CV names, None when it names none."""
    best: str | None = None
    for segment in segments:
        for level in levels_in(segment.plain):
            if best is None or LEVELS.index(level) > LEVELS.index(best):
                best = level
    return best


def degree_condition(text: str, segments: list[Segment], had: str | None) -> list[dict[str, Any]]:
    """The condition on the degree, or none."""
    asked = degree_asked(segments)
    if asked is None:
        return []
    state = UNKNOWN
    if had is not None:
        if LEVELS.index(had) >= LEVELS.index(asked[0]):
            state = MET
        elif not matches(EQUIVALENT, asked[2].plain):
            state = NOT_MET
    return [condition("degree", state, quoted(text, asked[1], asked[2]), {"level": asked[0]}, {"level": had})]
