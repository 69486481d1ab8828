"""How senior a listing wants its applicant, and how senior a CV's own titles are."""

from typing import Any

from extension_src.core.match.conditions.answer import MET, NOT_MET, UNKNOWN, condition
from extension_src.core.match.cv.sections import CvSections
from extension_src.core.match.sentences import Segment
from extension_src.core.native.patterns import matches, pattern, replaced

# A level's place is its rank.
LEVELS = ["junior", "mid", "senior", "lead", "head"]
ROWS = [
    ["junior",
        "\\bjunior\\b|\\bjr\\b|\\btrainee\\b|\\bintern\\b|\\binternship\\b|\\bbecari[oa]\\b|\\bbeca\\b|\\bpracticas\\b|"
        "\\baprendiz[a]?\\b|"
        "\\(graduate\\)|entry[- ]level|\\bgraduate (programme|program|scheme|role|engineer|analyst|developer|"
        "trainee)|recien (titulad|"
        "graduad|licenciad)|"
        "\\bapprentice|sin experiencia|nivel inicial|\\bestagi|\\bbecaria"],
    ["mid", "\\bmid\\b|\\bmid[- ]level|\\bssr\\b|\\bnivel medio\\b"],
    ["senior", "\\bsenior\\b|\\bsr\\b|\\bprincipal\\b (?!func|respons|mision|objet)|\\bstaff (engineer|developer|scientist)|"
        "\\bexpert[oa]?\\b"],
    ["lead",
        "\\blead\\b(?! gen)|\\bteam lead|\\btech(nical)? lead|\\blider\\b|\\bsupervisor[a]?\\b|\\bmanager\\b|\\bjefe\\b|"
        "\\bjefa\\b|\\bcoordinador[a]?\\b|"
        "\\bencargad[oa]\\b|\\bresponsable de\\b|\\bsuperintendent\\b|\\bforeman\\b|\\bcapataz\\b|\\bgerente\\b|"
        "\\bteam leader|\\bcap d|\\bchefe\\b"],
    ["head", "\\bhead of\\b|\\bdirector[a]?\\b|\\bchief\\b|\\bvice ?president\\b|\\bvp\\b|\\bc[tefom]o\\b|\\bdirectiv[oa]\\b"],
]  # fmt: skip
# Below a senior, though the word stands in it.
SEMI_SENIOR = pattern("semi ?-?senior|\\bmid ?/ ?senior")
COMPILED: list[Any] = [[row[0], pattern(row[1])] for row in ROWS]
# Managers of accounts, products, cases lead nobody; an assistant of a director is none.
NO_LEAD = pattern(
    "(account|product|project|case|community|content|property|social media|office|brand|category|customer success|relationship|"
    "program|territory|data|contract|event|kitchen) manager|(assistant|assistente|auxiliar|asistente|secretari[oa]|support|"
    "adjunt[oa]) "
    "(to |of |a |al |de |del )?(the |la |el )?(director|manager|gerente|jefe|head|chief|direccion)|chief of staff|art director|"
    "lead (generat|qualif|time)|leads\\b|jefe de (proyecto|producto)|director[a]? de arte|manager in training|scrum master|"
    "junior[a-z ]{0,14}manager"
)
FACT_KEYS = pattern("^(nivel( laboral)?|seniority( level)?|experience level):?$")
# A board's field for how many people one leads.
PEOPLE_KEY = pattern("^(personal a cargo|people in charge):?$")
SOME_PEOPLE = pattern("^[1-9]")
FACTS: list[Any] = [
    ["junior", pattern("^(becari|practicas|junior|internship|entry level|aprendiz)")],
    ["lead", pattern("^(jefe|gerente|manager|supervisor)")],
    ["head", pattern("^(direccion|director|executive|alta direccion)")],
]  # fmt: skip
SENTENCE = pattern(
    "(looking for|seeking|busca(mos)?( a)?|precisa(mos)?|necesita(mos)?|incorporar|seleccionamos|hiring|"
    "position( is)?( for)?|perfil|this is an?) "
    "(a |an |un[a]? |al? )?[a-z /()]{0,24}\\b(junior|senior|entry[- ]level|trainee|becari[oa]|recien (titulad|graduad))|"
    "^(this is an? )?entry[- ]level (opportunity|position|role|job)|^\\u00bf?eres (un[a]? )?[a-z ]{0,16}(junior|senior)\\b|"
    "contratando:? "
    "(un[a]? )?(junior|senior)"
)
# From this many months of work on, nobody is a beginner; below it, nobody leads.
BEGINNER_MONTHS = 24
SENIOR_MONTHS = 60
LONGEST_JOB_LINE = 110
DATED = pattern("\\b(19|20)[0-9]{2}\\b")


def level_of(line: str) -> str | None:
    """The level that a plain title names, the highest where it names several; "junior" before any other."""
    if matches(COMPILED[0][1], line):
        return "junior"
    named = replaced(SEMI_SENIOR, line, "mid")
    found: str | None = None
    for row in COMPILED[1:]:
        if matches(row[1], named) and not (row[0] in ["lead", "head"] and matches(NO_LEAD, line)):
            found = str(row[0])
    return found


def seniority_asked(title: str, segments: list[Segment]) -> list[Any] | None:
    """`[level, segment]` of what the title, a board's field or a sentence on who is sought says; None for nothing. `title` is
    plain; the segment is None where the title says it."""
    level = level_of(title)
    if level is not None:
        return [level, None]
    for place in range(len(segments)):
        segment = segments[place]
        if place > 0 and matches(FACT_KEYS, segments[place - 1].plain):
            for row in FACTS:
                if matches(row[1], segment.plain):
                    return [row[0], segment]
        if place > 0 and matches(PEOPLE_KEY, segments[place - 1].plain) and matches(SOME_PEOPLE, segment.plain):
            return ["lead", segment]
        if segment.kind not in ["company", "benefits", "process", "nice", "facts"] and matches(SENTENCE, segment.plain):
            found = level_of(segment.plain)
            if found in ["junior", "senior"]:
                return [found, segment]
    return None


def seniority_had(
    headline: str, segments: list[Segment], sections: CvSections, years: dict[str, Any]
) -> dict[str, Any]:
    """`{level, months, most}`: the highest level that the CV's headline or a short line of its work names, None for none; the
    months of work that it shows, and the most they may be (None where not all of it was read)."""
    level = level_of(headline)
    heads = [segments[place].plain for place in range(len(segments)) if sections.kinds[place] == "head"]
    if (
        level == "junior"
        and len(heads) > 0
        and not any([level_of(line) == "junior" and not matches(DATED, line) for line in heads])
    ):
        # What one was once, in a line with its dates: "Prácticas, 03/2017 - 06/2017".
        level = None
    is_beginner = level == "junior"
    for number in range(len(segments)):
        line = segments[number].plain
        if (
            sections.kinds[number] not in ["work", "mixed", "head"]
            or len(line) > LONGEST_JOB_LINE
            or line.endswith(".")
        ):
            continue
        found = level_of(line)
        if found == "junior" and matches(DATED, line):
            continue
        if found is not None and (level is None or (LEVELS.index(found) > LEVELS.index(level) and not is_beginner)):
            level = found
    most = years["most"] if years["exact"] and years["years"] is not None else None
    return {"level": level, "months": years["months"], "most": most}


def seniority_conditions(quote: str, asked: list[Any] | None, had: dict[str, Any]) -> list[dict[str, Any]]:
    """The condition on the level `asked` (see `seniority_asked`), or none. Not met only where the CV calls its owner a
    beginner, or where all its dates were read and make one."""
    if asked is None:
        return []
    need = asked[0]
    level = had["level"]
    state = UNKNOWN
    is_new = had["most"] is not None and had["most"] < BEGINNER_MONTHS
    if need == "junior":
        state = MET if level in ["junior", "mid"] or is_new else UNKNOWN
    elif level is not None and LEVELS.index(level) >= LEVELS.index(need):
        state = MET
    elif need == "mid" and had["months"] >= BEGINNER_MONTHS:
        state = MET
    elif need == "senior" and had["months"] >= SENIOR_MONTHS and level != "junior":
        state = MET
    elif level == "junior" or (level is None and is_new):
        state = NOT_MET
    return [condition("seniority", state, quote, {"seniority": need}, {"seniority": level})]
