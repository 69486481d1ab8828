"""Languages and their levels: what the listing asks, what the CV says."""

from typing import Any

from extension_src.core.match.conditions.condition import MET, NOT_MET, UNKNOWN, asks, condition, quoted
from extension_src.core.match.sentences import Segment
from extension_src.core.native.patterns import all_matches, first_match, matches, pattern, places_of

NAMES = [
    ["en",
        "english|ingles"
    ], ["es", "spanish|espanol|castellano"], ["fr", "french|frances"], ["de", "german|aleman"],
    ["pt", "portuguese|portugues"], ["it", "italian|italiano"], ["ca", "catalan"], ["eu", "basque|euskera"],
    ["gl",
        "galician|gallego"
    ], ["nl", "dutch|neerlandes|holandes"], ["ru", "russian|ruso"], ["pl", "polish|polaco"],
    ["zh",
        "chinese|mandarin|chino"
    ], ["ja", "japanese|japones"], ["ar", "arabic|arabe"], ["ro", "romanian|rumano"],
]  # fmt: skip
# A level's place is its rank. "native" is a level of its own: no certificate says it.
LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2", "native"]
# In the order they are tried: LinkedIn's phrases and codes before words, "medio-alto" before "alto".
LEVEL_WORDS = [
    ["A2", "elementary proficiency"],
    ["B1", "limited working"],
    ["C2", "\\bc2\\b|proficiency certificate|\\bcpe\\b"],
    ["C1", "\\bc1\\b|certificate in advanced|\\bcae\\b"],
    ["B2", "\\bb2\\b|first certificate|\\bfce\\b"],
    ["B1", "\\bb1\\b"],
    ["A2", "\\ba2\\b"],
    ["A1", "\\ba1\\b"],
    ["native", "nativ[oae]|native|bilingu|mother tongue|first language|lengua materna"],
    ["B2", "upper[- ]intermediate|medio[ -]+alto|intermedio[ -]+alto|\\bgood\\b|\\bbuen"],
    ["C1",
        "advanced|fluen|fluid|avanzad|\\balto\\b|nivel alto|proficien|professional|strong|excellent|"
        "excelente|dominio"
    ],
    ["B1", "intermediate|intermedi|\\bmedio\\b|conversational|working knowledge"],
    ["A2", "basic|elementary|elemental|beginner|nociones"],
]  # fmt: skip
LEVEL_PATTERNS: list[Any] = [[level, pattern(source)] for level, source in LEVEL_WORDS]
RANGE = pattern("\\b([abc][12]) ?(?:-|–|/|a|to|o|or) ?([abc][12])\\b")
AROUND = 30
LONGEST_VALUE = 60
NAME_PATTERNS: list[Any] = [
    [code, pattern("^(.*?)\\b(?:" + source + ")\\b(.*)$")] for code, source in NAMES
]  # fmt: skip
ASKED = pattern(
    "\\b(languages?|idiomas?|nivel|level|fluen|speak|spoken|written|verbal|required|requerid|"
    "imprescindible|must|hablad|escrit|"
    "communicat|proficien|dominio|native|nativ|bilingu|knowledge of|conocimientos? de)"
)
KEY = pattern("^(idiomas requeridos|required languages|languages|idiomas):?$")
ANY_NAME = pattern(
    "\\b(english|ingles|spanish|espanol|castellano|french|frances|german|aleman|portugu|italian|"
    "catalan|basque|euskera|dutch|russian|ruso|"
    "polish|polaco|chin|mandarin|japan|arab|romanian|rumano|galician|gallego)"
)


def level_beside(before: str, after: str) -> str | None:
    """The level named nearest to a language: in the words after it up to the next language, else in those before."""
    cut = first_match(ANY_NAME, after)
    following = after if cut is None else after[0 : after.find(cut[0])]
    for side in [following[0:AROUND], before[max(0, len(before) - AROUND) :]]:
        for row in LEVEL_PATTERNS:
            if matches(row[1], side):
                return str(row[0])
    return None


def least_of_ranges(line: str) -> str:
    """A plain line with "B2" for "B2-C1": the least that will do."""
    found = all_matches(RANGE, line)
    places = places_of(RANGE, line)
    kept: list[str] = []
    end = 0
    for number in range(len(found)):
        kept.append(line[end : places[number]])
        kept.append(found[number][1])
        end = places[number] + len(found[number][0])
    kept.append(line[end:])
    return "".join(kept)


def languages_in(line: str) -> list[list[Any]]:
    """`[language, level or None]` of each language that a plain line names; of a range, the higher level."""
    found: list[list[Any]] = []
    if not matches(ANY_NAME, line):
        return found
    for row in NAME_PATTERNS:
        match = first_match(row[1], line)
        if match is not None:
            found.append([row[0], level_beside(match[1], match[2])])
    return found


def languages_asked(segments: list[Segment]) -> list[list[Any]]:
    """`[language, level or None, segment]` of each language asked for, the first line of each."""
    found: list[list[Any]] = []
    seen: list[str] = []
    in_list = False
    for segment in segments:
        line = segment.plain
        named = languages_in(least_of_ranges(line))
        if matches(KEY, line):
            in_list = True
        elif len(named) == 0 or len(line) > LONGEST_VALUE:
            in_list = False
        if not asks(segment) or segment.kind == "title":
            continue
        for language in named:
            is_asked = in_list or language[1] is not None or matches(ASKED, line)
            if is_asked and language[0] not in seen:
                seen.append(language[0])
                found.append([language[0], language[1], segment])
    return found


def languages_had(segments: list[Segment]) -> dict[str, Any]:
    """The best level the CV says for each language it names, None where it names no level."""
    found: dict[str, Any] = {}
    for segment in segments:
        for language in languages_in(segment.plain):
            code = language[0]
            level = language[1]
            known = found[code] if code in found else None
            if known is None or (level is not None and LEVELS.index(level) > LEVELS.index(known)):
                found[code] = level
    return found


def language_conditions(
    text: str, segments: list[Segment], had: dict[str, Any], cv_language: str | None
) -> list[dict[str, Any]]:
    """A condition for each language asked. The language a CV is written in is had, at a level it does not say."""
    conditions: list[dict[str, Any]] = []
    for asked in languages_asked(segments):
        code = asked[0]
        needed = asked[1]
        is_named = code in had or code == cv_language
        level = had[code] if code in had else None
        state = UNKNOWN
        if is_named and needed is None:
            state = MET
        elif level is not None and needed is not None:
            state = MET if LEVELS.index(level) >= LEVELS.index(needed) or LEVELS.index(level) >= 5 else NOT_MET
        conditions.append(
            condition(
                "language",
                state,
                quoted(text, asked[2], asked[2]),
                {"language": code, "level": needed},
                {"language": code if is_named else None, "level": level},
            )
        )
    return conditions
