"""Languages and their levels: what the listing asks, what the CV says."""

from typing import Any

from extension_src.core.match.conditions.answer import MET, NOT_MET, UNKNOWN, asks, condition, quoted
from extension_src.core.match.cv.language_names import (
    LEVELS,
    languages_in,
    least_of_ranges,
    level_places,
    name_places,
    with_exams_named,
)
from extension_src.core.match.cv.sections import CvSections
from extension_src.core.match.sentences import Segment
from extension_src.core.native.patterns import matches, pattern, replaced

LONGEST_VALUE = 60
LONGEST_ITEM = 24
ASKED = pattern(
    "\\b(languages?|idiomas?|nivel|level|fluen[a-z]{1,5}|speak(er|ing|s)?|spoken|written|verbal|required|requerid[oa]s?|"
    "imprescindible|must|hablad[oa]|escrit[oa]|communicat[a-z]{1,5}|proficien[a-z]{1,3}|dominio|native|nativ[oa]|"
    "bilingu[a-z]{1,4}|"
    "knowledge of|conocimientos? (alto |medio |avanzado )?de|nivell|parla[a-z]{0,3}|hablar|hables|hable|comunicar[a-z]{0,3}|"
    "necesari[oa]|essential|read and write|understand)\\b"
)
KEY = pattern(
    "^(idiomas requeridos|required languages|languages?( requirements| required| skills)?|idiomas|idioma|idiomes):?$"
)
# Words beside a language that make it something else than one to speak.
OTHER_SENSE = pattern(
    "(english|spanish|french|german|chinese|italian|japanese|greek|ingles|espanola?|frances|italian[oa]|aleman|turkish|"
    "russian|polish|"
    "thai|irish|indonesian|dutch) (literature|market|markets|teacher|teaching|law|food|cuisine|company|companies|client|"
    "clients|department|"
    "studies|history|tax|gaap|speaking (market|countries|country)|lessons|classes|class|tutor|education|degree|philology|"
    "embassy|"
    "government|citizen|national|version|team|office|headquarters|group|multinational|literatura|filologia|course|words|text|"
    "translation|interpreter|major|minor|language arts|composition|101|nationality|passport|wine|restaurant|art)|"
    "(profesor[a]?|clases|cocina|cuisine|mercado|filologia|literatura|multinacional|empresa|grupo|cliente|libro|curso|"
    "academia|grado|"
    "licenciatura|estudios|facultad|nacionalidad|major in|ba in|teacher of|teach|teaching|mercados|comida|marca|equipo|"
    "master) (de |en |d')?"
    "(ingles[a]?|espanol[a]?|frances[a]?|aleman[a]?|italian[oa]|english|spanish|french|german|italian|catalan[a]?|"
    "portugues[a]?|chin[oa]|"
    "japones[a]?|hispanica|polaca)|"
    "(las ofertas|this (job|ad|posting)|cv|curriculum|resume|application)[a-z ]{0,30} in (english|spanish)|(cv|"
    "curriculum) en ingles|"
    "comunidad valenciana|comunitat valenciana|clients in (english|spanish)|we (speak|are)"
)
NOT_SPOKEN = pattern(
    "\\b(no|not|without|sin) (?:[a-z']{1,12} ){0,3}(is )?(required|needed|necessary|necesari[oa]|requerid[oa])|"
    "no es necesari[oa]"
)
EITHER = pattern(
    "\\b(english|ingles|spanish|espanol|castellano|french|frances|german|aleman|italian|italiano|portugues|portuguese|catalan)"
    "(?: ?(?:or|o|/|u|and/or|y/o) ?)(?:an? )?(english|ingles|spanish|espanol|castellano|french|frances|german|aleman|"
    "italian|italiano|"
    "portugues|portuguese|catalan|another|otro)\\b"
)
SAYS = pattern(
    "\\b(languages?|idiomas?|lenguas?|speak|speaks|spoken|fluent|bilingu[a-z]{1,4}|trilingual|native|nativ[oa]|"
    "mother tongue|hablo|"
    "nivel|level|written and|hablad[oa]|multilingual|proficient in|conversational|linguistic|"
    "(communicat[a-z]{1,5}|work(ing)?) (in|both)|comunicarme en)\\b"
)
# In a list of skills, work with a language shows it too.
WORKS_WITH = pattern(
    "\\b(locali[sz]ation|linguistics|translat(ion|or)|interpret(er|ing|ation)|traduccion|traductora?)\\b"
)
# What a CV says its owner does not speak is left out of its line.
DENIED = pattern(
    "\\b(no|not|don't|do not|cannot|can't|sin|nor) (hablo|hablar|speak|domino|se|conozco|tengo)\\b[^.;,]{0,40}"
)
# As many names in a row are a list of languages whatever stands around it.
RUN = 3
JOINING = pattern("^ ?(,|/|;|\\||&|and|y|e)? ?$")
# What stands in place of the level of a language that a person says they do not speak.
NONE_SPOKEN = "none"
CERTAIN_LEVEL = pattern("\\b[abc][12]\\b")
MULTILINGUAL = pattern("\\b(bilingual|bilingue|trilingual|trilingue)\\b")


def is_spoken(line: str) -> bool:
    """Whether a plain line may name a language that somebody speaks."""
    return not matches(OTHER_SENSE, line) or matches(CERTAIN_LEVEL, line)


def languages_asked(segments: list[Segment]) -> list[list[Any]]:
    """`[language, level or None, segment, is a band, number of alternatives]` of each language asked for, the first line
    of each that says a level, else the first."""
    found: list[list[Any]] = []
    in_list = False
    for segment in segments:
        line = with_exams_named(segment.plain)
        named = languages_in(least_of_ranges(line)) if is_spoken(line) else []
        if matches(KEY, line):
            in_list = True
        elif len(named) == 0 or len(line) > LONGEST_VALUE:
            in_list = False
        if len(named) == 0 or not asks(segment) or segment.kind == "title" or matches(NOT_SPOKEN, line):
            continue
        alternatives = named if matches(EITHER, line) else []
        for language in named:
            is_item = segment.kind == "requirements" and len(line) <= LONGEST_ITEM
            is_asked = in_list or is_item or language[1] is not None or matches(ASKED, line)
            if is_asked:
                keep_asked(
                    found, [language[0], language[1], segment, language[2], [one[0] for one in alternatives], in_list]
                )
    return found


def keep_asked(found: list[list[Any]], asked: list[Any]) -> None:
    """Add a language asked, or the level that its first line did not say; a board's own list goes before sentences."""
    code: str = asked[0]
    for place in range(len(found)):
        if found[place][0] == code:
            if found[place][1] is None and asked[1] is not None and not found[place][5]:
                found[place] = asked
            elif asked[5] and not found[place][5] and (asked[3] is False or found[place][3]):
                found[place] = asked
            elif found[place][3] and asked[1] is not None and not asked[3]:
                # A certificate says more than a word of level.
                found[place] = asked
            return
    found.append(asked)


def languages_had(segments: list[Segment], sections: CvSections) -> dict[str, Any]:
    """`{code: [level, segment, is a band]}`: the best level the CV says for each language it names, None where it names no
    level, the number of the segment that says it, and whether a word of level does and no certificate."""
    found: dict[str, Any] = {}
    for number in range(len(segments)):
        line = with_exams_named(segments[number].plain)
        kind = sections.kinds[number]
        in_section = kind == "languages"
        names = name_places(line)
        if len(names) == 0:
            continue
        if not in_section and (not is_spoken(line) or kind in ["education", "courses", "publications"]):
            if len(level_places(line)) == 0 or not is_spoken(line):
                continue
        says = (
            in_section or matches(SAYS, line) or is_run(line, names) or (kind == "skills" and matches(WORKS_WITH, line))
        )
        for language in languages_in(least_of_ranges(replaced(DENIED, line, " "))):
            level = language[1]
            if level is None and in_section and len(names) == 1:
                level = level_on_next_line(segments, number)
            if level is None and not says:
                continue
            if level is None and matches(MULTILINGUAL, line) and len(names) <= 3:
                level = "native"
            keep_best(found, language[0], level, number, language[2])
    return found


def is_run(line: str, names: list[list[Any]]) -> bool:
    """Whether a plain line names RUN languages in a row."""
    size = 1
    for place in range(1, len(names)):
        size = size + 1 if matches(JOINING, line[names[place - 1][1] : names[place][0]]) else 1
        if size >= RUN:
            return True
    return False


def level_on_next_line(segments: list[Segment], number: int) -> str | None:
    """The level alone on the line after a language's."""
    if number + 1 >= len(segments):
        return None
    line = segments[number + 1].plain
    levels = level_places(line)
    if len(levels) == 0 or len(line) > 40 or len(name_places(line)) > 0:
        return None
    return str(levels[0][2])


def keep_best(found: dict[str, Any], code: str, level: str | None, number: int, is_band: bool) -> None:
    """Keep a language's level where it is the best that was said."""
    known = found[code][0] if code in found else None
    if code not in found or (level is not None and (known is None or LEVELS.index(level) > LEVELS.index(known))):
        found[code] = [level, number, is_band]


def language_conditions(
    text: str, asked_languages: list[list[Any]], had: dict[str, Any], cv_language: str | None
) -> list[dict[str, Any]]:
    """A condition for each language asked; of alternatives one will do. The language a CV is written in is had, at a
    level it does not say."""
    conditions: list[dict[str, Any]] = []
    for asked in asked_languages:
        code: str = asked[0]
        state = language_state(asked, had, cv_language)
        if state != MET:
            alternatives: list[str] = asked[4]
            for other in asked_languages:
                if other[0] in alternatives and other[0] != code and language_state(other, had, cv_language) != NOT_MET:
                    state = UNKNOWN if language_state(other, had, cv_language) == UNKNOWN else MET
        is_named = code in had or code == cv_language
        level = had[code][0] if code in had and had[code][0] != NONE_SPOKEN else None
        conditions.append(
            condition(
                "language",
                state,
                quoted(text, asked[2], asked[2]),
                {"language": code, "level": asked[1]},
                {"language": code if is_named else None, "level": level},
            )
        )
    return conditions


def language_state(asked: list[Any], had: dict[str, Any], cv_language: str | None) -> str:
    """Whether the CV meets a language asked. A word of level ("alto", "fluent") is a band, on either side: what is one level
    below may meet it."""
    code = asked[0]
    needed = asked[1]
    is_named = code in had or code == cv_language
    level = had[code][0] if code in had else None
    if level == NONE_SPOKEN:
        return NOT_MET
    if is_named and needed is None:
        return MET
    if level is None or needed is None:
        return UNKNOWN
    rank = LEVELS.index(level)
    wanted = LEVELS.index(needed)
    if rank >= wanted or rank >= 5:
        return MET
    # "Native" or "bilingual" of a listing is meant loosely: C1 may do.
    is_near = rank == wanted - 1 or (needed == "native" and rank >= 4)
    return UNKNOWN if is_near and (asked[3] or had[code][2]) else NOT_MET
