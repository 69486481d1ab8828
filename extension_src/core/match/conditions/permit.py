"""Papers a listing asks for: the right to work, a clearance, a driving licence, a disability certificate."""

from typing import Any

from extension_src.core.match.conditions.answer import MET, NOT_MET, UNKNOWN, asks, condition, quoted
from extension_src.core.match.sentences import Segment
from extension_src.core.native.patterns import matches, pattern, plain

# Each with what a listing writes and what shows it in a CV or among the user's own facts.
PERMITS = [
    [
        "work",
            "authoriz?s?ed to work|authorization to work|work authori[sz]ation|right to work|"
            "eligible to work|legally (entitled|able) to work|work permit|work visa|"
            "visa sponsorship|(no|require|for|need|offer|provide|without) sponsorship|"
        "sponsor (a )?(work )?visas?|permiso de (trabajo|residencia)|"
            "papeles en regla|documentacion en regla|autorizacion de trabajo|eu citizen"
        ,
            "work permit|right to work|authoriz?s?ed to work|work authori[sz]ation|permiso de (trabajo|"
            "residencia)|eu citizen|ciudadan[oa] (de la ue|europe)|"
        "nacionalidad espanola|spanish national|green card|us citizen",
    ],
    ["clearance",
        "security clearance|\\b(sc|dv) clear|\\bts/sci\\b|top secret|\\bsecret clearance|"
        "habilitacion (personal )?de seguridad|\\bhps\\b"
    , "clearance|\\bts/sci\\b|habilitacion (personal )?de seguridad"],
    [
        "driving",
            "driv(ing|er'?s?)[ -]licen[cs]e|carn[e]t? de conducir|carnet de conducir|permiso de conducir|"
            "carnet? (tipo )?[bcd]\\b|permiso b\\b|valid cdl|class a cdl"
        ,
            "driv(ing|er'?s?)[ -]licen[cs]e|carn[e]t? de conducir|permiso de conducir|"
            "carnet? (tipo )?[bcd]\\b|permiso b\\b|\\bcdl\\b"
        ,
    ],
    ["disability",
        "certificado de discapacidad|disability certificate"
    , "certificado de discapacidad|disability certificate"],
]  # fmt: skip
# A listing that sponsors asks for no permit.
SPONSORS = pattern(
    "(we|can|will|happy to|able to) (offer|provide|sponsor)|sponsorship (is )?(available|offered|provided|possible)|"
    "ofrecemos|offers? (visa )?sponsorship"
)
REFUSES = pattern("\\b(not|no|cannot|can't|unable|without|don't|doesn't|won't)\\b")
COMPILED: list[Any] = [[row[0], pattern(row[1]), pattern(row[2])] for row in PERMITS]


def permits_had(segments: list[Segment], facts: list[str]) -> list[str]:
    """The kinds of permit that the CV or the user's own facts (ids or words) name."""
    found: list[str] = []
    lines = [segment.plain for segment in segments]
    lines.extend([plain(fact) for fact in facts])
    for row in COMPILED:
        for line in lines:
            if line == row[0] or matches(row[2], line):
                found.append(row[0])
                break
    return found


def permits_asked(segments: list[Segment]) -> list[list[Any]]:
    """`[permit, segment]` of each permit a listing asks for, the first line of each."""
    found: list[list[Any]] = []
    for row in COMPILED:
        for segment in segments:
            if not asks(segment) or not matches(row[1], segment.plain):
                continue
            if matches(SPONSORS, segment.plain) and not matches(REFUSES, segment.plain):
                continue
            found.append([row[0], segment])
            break
    return found


def permit_conditions(text: str, asked: list[list[Any]], had: list[str], refused: list[str]) -> list[dict[str, Any]]:
    """A condition for each permit asked; a CV's silence proves nothing, only the user's own "no" (`refused`) does."""
    conditions: list[dict[str, Any]] = []
    for one in asked:
        state = UNKNOWN
        if one[0] in had:
            state = MET
        elif one[0] in refused:
            state = NOT_MET
        has = True if state == MET else (False if state == NOT_MET else None)
        need = {"permit": one[0]}
        conditions.append(condition("permit", state, quoted(text, one[1], one[1]), need, {"permit": has}))
    return conditions
