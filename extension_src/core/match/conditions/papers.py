"""What a listing asks that is neither skill nor study: permits, registrations, certificates, a car, travel, shifts, a move."""

from typing import Any

from extension_src.core.match.conditions.answer import MET, NOT_MET, UNKNOWN, condition, quoted
from extension_src.core.match.conditions.paper_names import LICENCE, LICENCE_CLASS, LICENCE_CLASS_SAID, ROWS
from extension_src.core.match.sentences import Segment, is_needed, is_not_needed
from extension_src.core.native.patterns import all_matches, first_match, matches, pattern, plain

COMPILED: list[Any] = [[row[0], row[1], pattern(row[2]), pattern(row[3] if row[3] != "" else row[2])] for row in ROWS]
IDS = [row[1] for row in ROWS]
LICENCES = pattern(LICENCE)
# What an employer gives, or says that it is not so.
GIVEN = pattern(
    "(we|can|will|happy to|able to) (offer|provide|sponsor|pay|cover)|sponsorship (is )?(available|offered|provided|possible)|"
    "ofrecemos|offers? (visa )?sponsorship|relocation (assistance|package|provided|offered|available|support|bonus)|"
    "(tardes|findes|fines de semana|weekends|evenings) (libres|off|free)|librar|libramos|disfruta|"
    "(te|lo|la) (pagamos|formamos|financiamos)|a cargo de la empresa|company (car|vehicle)|(coche|vehiculo) de empresa"
)
# "You'll need an enhanced DBS (we pay)" asks for what is paid.
NEEDED = pattern("\\b(you('ll| will)? need|must|required|imprescindible|obligatori[oa])\\b")
REFUSES = pattern("\\b(not|no|cannot|can't|unable|without|don't|doesn't|won't|never|sin|nunca)\\b")
# These kinds are offered as much as asked: a "no" before them asks nothing.
READINESS = ["own-car", "travel", "shifts", "relocation"]
# A board's own fields and what the law has a listing say hold permits and shifts too.
SILENT = {
    "permit": ["company", "benefits", "facts"],
    "registration": ["company", "benefits", "facts"],
    "certificate": ["company", "benefits", "facts"],
    "shifts": ["company", "process"],
    # Said as much where the place is offered.
    "notice": ["company", "facts"],
}
OTHERS_SILENT = ["company", "benefits", "process", "facts"]
CLASS = pattern(
    "(?:licen[cs]es?|licencias?|carn[e]?t?s?|permis(?:os?)?|conducir|conduccion|conduir|conducao|cdl|,|y|and|o|or|i|/|"
    "\\+) ?[(:\"']{0,2} ?"
    "(?:de )?(" + LICENCE_CLASS + ")|" + LICENCE_CLASS_SAID + "|\\b" + LICENCE_CLASS + " (?:driving )?licen[cs]e"
)
NAMED_CLASS = pattern("\\b(?:am|a[12]?|b(?: ?\\+ ?e|e|1|96)?|[cd]1?(?: ?\\+ ?e)?|[cd]1e|ce)(?= (?:driving )?licen|$)")
# Britain's names for lorries: with a trailer, and without.
LORRY = pattern("\\b(?:hgv|lgv) (?:class|cat(?:egory)?) ?(1|2)|\\bclass (1|2) (?:hgv|lgv|driver|licen)")
# A list of classes alone on its line, under a heading that says of what.
CLASS_LIST = pattern(
    "^[^a-z]*(?:(?:clase|tipo|class) )?(?:a|"
    + LICENCE_CLASS
    + ")(?:(?:,| y| e| and| ?/| ?\\|)? ?(?:a(?![a-z])|"
    + LICENCE_CLASS
    + "))*[^a-z]*$"
)
LICENCE_HEADING = pattern(
    "^[^a-z]*(?:permisos?|carn[e]?t?s?|licencias?|(?:driving )?licen[cs]es?)(?: de (?:conducir|conduccion|conduir))?[^a-z]*$"
)
AMERICAN = pattern("class (a|b) (?:cdl|commercial)|cdl[ -]{0,3}\\(?(?:class )?(a|b)\\b")
# What each class may drive besides.
INCLUDES = {
    "AM": ["AM"], "A1": ["AM", "A1"], "A2": ["AM", "A1", "A2"], "A": ["AM", "A1", "A2", "A"], "B1": ["AM", "B1"],
    "B": ["AM", "B1", "B"], "B96": ["AM", "B1", "B", "B96"], "BE": ["AM", "B1", "B", "B96", "BE"], "C1": ["AM", "B1", "B", "C1"],
    "C1E": ["AM", "B1", "B", "B96", "BE", "C1", "C1E"], "C": ["AM", "B1", "B", "C1", "C"],
    "CE": ["AM", "B1", "B", "B96", "BE", "C1", "C1E", "C", "CE"], "D1": ["AM", "B1", "B", "D1"],
    "D1E": ["AM", "B1", "B", "B96", "BE", "D1", "D1E"], "D": ["AM", "B1", "B", "D1", "D"],
    "DE": ["AM", "B1", "B", "B96", "BE", "D1", "D1E", "D", "DE"],
    "CDL-A": ["B", "CDL-A", "CDL-B"], "CDL-B": ["B", "CDL-B"],
}  # fmt: skip


def licence_classes(line: str) -> list[str]:
    """The classes of driving licence that a plain line names: "B", "CE", "CDL-A"."""
    if not matches(LICENCES, line):
        return []
    american = [f"CDL-{(one[1] + one[2]).upper()}" for one in all_matches(AMERICAN, line)]
    if len(american) > 0:
        return american
    lorries = ["CE" if one[1] + one[2] == "1" else "C" for one in all_matches(LORRY, line)]
    if len(lorries) > 0:
        return lorries
    named: list[str] = []
    for one in all_matches(CLASS, line):
        found = first_match(NAMED_CLASS, one[0])
        if found is not None:
            named.append(found[0].upper().replace("+", "").replace(" ", ""))
    return named


def papers_had(segments: list[Segment], facts: list[str]) -> dict[str, Any]:
    """`{ids, classes, lines}`: what the CV or the user's own facts (ids or words) show, the driving licences they name, and the
    number of the segment that shows each id (one beyond the CV's for a fact)."""
    found: list[str] = []
    classes: list[str] = []
    at: dict[str, Any] = {}
    lines = [segment.plain for segment in segments]
    lines.extend([plain(fact) for fact in facts])
    for number in range(len(lines)):
        line = lines[number]
        if number > 0 and matches(CLASS_LIST, line) and matches(LICENCE_HEADING, lines[number - 1]):
            line = f"driving licence {line}"
        for row in COMPILED:
            if row[1] in found and row[1] != "driving":
                continue
            # An id is one of the facts: "Work" heads a section of a CV.
            if (number >= len(segments) and line == row[1]) or matches(row[3], line):
                found.append(row[1])
                if row[1] not in at:
                    at[row[1]] = number
                if row[1] == "driving":
                    classes.extend(licence_classes(line))
    return {"ids": found, "classes": classes, "lines": at}


def papers_asked(segments: list[Segment]) -> list[list[Any]]:
    """`[kind, id, segment, driving class or ""]` of each thing a listing asks for, the first line of each. What more than
    one row means is asked once, by the first."""
    found: list[list[Any]] = []
    for segment in segments:
        line = segment.plain
        if segment.kind in ["nice", "company"] or is_not_needed(segment):
            continue
        for named in papers_named(segment):
            row = named[0]
            silent = SILENT[row[0]] if row[0] in SILENT else OTHERS_SILENT
            identifier: str = row[1]
            is_known = any([one[1] == identifier for one in found])
            if is_known or segment.kind in silent or (segment.kind == "process" and not is_needed_there(row, segment)):
                continue
            if is_given(row[0], line, named[1]) and not (
                row[0] in ["registration", "certificate"] and matches(NEEDED, line)
            ):
                continue
            if row[1] == "licensed" and (any([one[0] == "registration" for one in found]) or matches(LICENCES, line)):
                continue
            if row[0] in ["registration", "certificate"] and segment.kind == "duties" and not is_needed(segment):
                # A duty names the papers of others: "under the supervision of the registered nurse".
                continue
            classes = licence_classes(line) if row[1] == "driving" else []
            found.append([row[0], row[1], segment, least_class(classes)])
    return found


def papers_named(segment: Segment) -> list[list[Any]]:
    """`[row, words]` of each row of COMPILED that a segment of a listing matches, read once."""
    if segment.papers is None:
        segment.papers = []
        for row in COMPILED:
            found = first_match(row[2], segment.plain)
            if found is not None:
                segment.papers.append([row, found[0]])
    named: list[list[Any]] = segment.papers
    return named


def is_paper(segment: Segment, piece: str) -> bool:
    """Whether a plain piece of a segment is a paper that the segment asks for: a condition, and no skill besides."""
    if segment.kind == "nice":
        return False
    return any([one[1].strip() in piece or piece in one[1] for one in papers_named(segment)])


def is_needed_there(row: list[Any], segment: Segment) -> bool:
    """Whether a legal sentence asks for a paper outright: it names many things that it does not ask."""
    return row[1] in ["work", "clearance"] or (row[0] in ["registration", "certificate"] and is_needed(segment))


def is_given(kind: str, line: str, words: str) -> bool:
    """Whether a plain line offers a thing, or says beside the words that name it that there is none of it."""
    if matches(GIVEN, line):
        return kind != "permit" or not matches(REFUSES, line)
    return kind in READINESS and matches(REFUSES, clause_around(line, words))


def clause_around(line: str, words: str) -> str:
    """What brackets and semicolons leave of a plain line around words of it."""
    place = line.find(words)
    before = line[0:place]
    behind = line[place + len(words) :]
    start = max(before.rfind("("), before.rfind(";"), before.rfind(")")) + 1
    ends = [end for end in [behind.find("("), behind.find(";"), behind.find(")")] if end >= 0]
    return line[start:place] + words + (behind if len(ends) == 0 else behind[0 : min(ends)])


def least_class(classes: list[str]) -> str:
    """The class that will do where a listing names several, "" where it names none."""
    return classes[0] if len(classes) > 0 else ""


def paper_conditions(
    text: str, asked: list[list[Any]], had: dict[str, Any], refused: list[str]
) -> list[dict[str, Any]]:
    """A condition for each thing asked; a CV's silence proves nothing, only the user's own "no" (`refused`) does."""
    conditions: list[dict[str, Any]] = []
    has_ids: list[str] = had["ids"]
    for one in asked:
        state = UNKNOWN
        if one[1] in refused:
            state = NOT_MET
        elif one[1] in has_ids and (one[3] == "" or drives(had["classes"], one[3])):
            state = MET
        has = True if state == MET else (False if state == NOT_MET else None)
        need: dict[str, Any] = {}
        need[one[0]] = one[1]
        if one[3] != "":
            need["class"] = one[3]
        have: dict[str, Any] = {}
        have[one[0]] = has
        conditions.append(condition(one[0], state, quoted(text, one[2], one[2]), need, have))
    return conditions


def drives(classes: list[str], needed: str) -> bool:
    """Whether licences allow what a class does; a licence of which no class is said is a car's."""
    if len(classes) == 0:
        return needed == "B"
    return any([name in INCLUDES and needed in INCLUDES[name] for name in classes])
