"""Where the work is done: remote, hybrid or on site, and whether that is where the applicant lives."""

from typing import Any

from extension_src.core.match.conditions.condition import MET, NOT_MET, SILENT_KINDS, UNKNOWN, condition
from extension_src.core.match.sentences import Segment
from extension_src.core.native.patterns import all_matches, first_match, matches, pattern, plain
from extension_src.core.native.words import tokens

REMOTE = pattern(
    "100 ?% ?(remot|teletrabajo|telematic)|(fully|completely|entirely) remote|remote (position|job|"
    "role|work|first|only|within|from)|"
    "\\b(work|working) (remotely|from home)|\\(remote\\)|^remote\\b|^remoto\\b|\\bin remote\\b|"
    "totalmente (remoto|en remoto)|"
    "(trabajo|puesto|modalidad|posicion|en)( de trabajo)?:? (100 ?% )?(en )?remoto|teletrabajo:? (al )?(100|"
    "total|completo)|solo teletrabajo|100 ?% home ?office|home ?office 100|desde casa|\\bremote$"
)
HYBRID = pattern(
    "hybrid|hibrid|teletrabajo:? (parcial|\\d\\b)|[1-9]\\d ?% (de |en )?(teletrabajo|remot)|(from home|remotely)( up to)? \\d|"
    "\\d dias? ((de|en) )?(teletrabajo|remoto|oficina|presencial)|"
    "days? (a week )?(in|at) the office|days? (of )?(remote|from home)"
)
ON_SITE = pattern(
    "\\bon[- ]?site\\b|\\boffice[- ]based|in[- ]office|in[- ]person\\b|presencial|no remote|not (a )?remote|no (hay|"
    "se ofrece) teletrabajo|sin teletrabajo"
)
NOT_REMOTE = pattern(
    "no remote|not (a )?remote|remote( work| working)? (is not|isn't|not) |"
    "not (available|eligible) for remote|no (hay|se ofrece|es posible el|"
    "contempla) teletrabajo|sin teletrabajo"
)
# These words about other things than where one works.
OTHER_THINGS = pattern(
    "hybrid (cloud|vehicle|car|app|mobile|infra|environment|solution|engine)|"
    "(vehiculo|coche|motor|nube|cloud|aplicacion|app)[a-z]{0,20} hibrid|soporte remot|acceso remot|"
    "remote (team|server|site|support|control|desktop|access|monitor|management|device|infra)|"
    "(formacion|reunion|reuniones|clases?|cursos?)( [a-z]+)? (es |son )?presencial|(phone|online) (or|and) in[- ]person|"
    "on[- ]?site (presentation|visit|meeting|training|support|customer|client|inspection)"
)
LABELLED = pattern(
    "^(?:location|ubicacion|lugar de trabajo|localidad|poblacion|provincia|centro de trabajo|"
    "job location|work location|localizacion)s? ?: ?(.{2,60})$"
)
LIVES = pattern(
    "^(?:address|direccion|location|ubicacion|residencia|domicilio|lugar de residencia|localidad|ciudad|"
    "city|based in)s? ?:? (.{2,60})$"
)
PIECES = pattern("[^,()/|;·-]+")
NOT_PLACES = [
    "remote",
    "remoto",
    "hybrid",
    "hibrido",
    "on site",
    "onsite",
    "presencial",
    "teletrabajo",
    "solo teletrabajo",
    "spain",
    "espana",
]
HEADER_SEGMENTS = 12
BARE_SEGMENTS = 6


def mode_of(line: str) -> str | None:
    """ "remote", "hybrid" or "on-site" when the plain line says so."""
    mode: str | None = None
    if matches(NOT_REMOTE, line):
        mode = "on-site"
    elif matches(HYBRID, line):
        mode = "hybrid"
    elif matches(REMOTE, line):
        mode = "remote"
    elif matches(ON_SITE, line):
        mode = "on-site"
    return None if mode is not None and matches(OTHER_THINGS, line) else mode


def mode_asked(location: str, segments: list[Segment], text: str) -> list[Any] | None:
    """`[mode, quote]` of how the listing wants the work done, None when it does not say."""
    mode = mode_of(plain(location))
    if mode is not None:
        return [mode, location]
    for segment in segments:
        if segment.kind == "company":
            continue
        mode = mode_of(segment.plain)
        if mode is not None:
            return [mode, text[segment.start : segment.end]]
    return None


def places_of(location: str) -> list[str]:
    """The plain names in "Getafe, Madrid (híbrido)": city first, without the words that are no places."""
    found: list[str] = []
    for match in all_matches(PIECES, plain(location)):
        name = plain(match[0])
        if len(name) > 1 and name not in NOT_PLACES:
            found.append(name)
    return found


def place_asked(location: str, segments: list[Segment], text: str) -> list[Any] | None:
    """`[location, quote]` of the work place, None when the listing names none."""
    if len(places_of(location)) > 0:
        return [location, location]
    for segment in segments:
        found = first_match(LABELLED, segment.plain)
        if found is not None and segment.kind not in SILENT_KINDS and len(places_of(found[1])) > 0:
            return [found[1], text[segment.start : segment.end]]
    return None


def home_in_cv(segments: list[Segment]) -> str | None:
    """Where the head of a CV says its owner lives, None when it does not."""
    for segment in segments[0:HEADER_SEGMENTS]:
        found = first_match(LIVES, segment.plain)
        if found is not None:
            return found[1]
    return None


def lives_at(place: str, segments: list[Segment]) -> bool:
    """Whether the first lines of a CV name the work place."""
    names = places_of(place)
    for segment in segments[0:BARE_SEGMENTS]:
        if (" " + " ".join(tokens(segment.plain)["folded"]) + " ").find(" " + names[0] + " ") >= 0:
            return True
    return False


def place_state(place: str, home: str | None) -> str:
    """Whether `home` is at the work place: unknown where only a region or country agrees."""
    if home is None or len(places_of(home)) == 0:
        return UNKNOWN
    wanted = places_of(place)
    lived = places_of(home)
    if wanted[0] in lived or lived[0] in wanted:
        return MET
    for name in wanted:
        if name in lived:
            return UNKNOWN
    return NOT_MET


def place_conditions(
    location: str, segments: list[Segment], text: str, home: str | None, cv_segments: list[Segment]
) -> list[dict[str, Any]]:
    """The conditions on place and on working remotely. A fully remote job asks for no place. `home` None: unknown, but
    for what the first lines of the CV name."""
    mode = mode_asked(location, segments, text)
    place = place_asked(location, segments, text)
    is_remote = mode is not None and mode[0] == "remote"
    state = MET if is_remote else UNKNOWN
    if home is None and place is not None and lives_at(place[0], cv_segments):
        home = place[0]
    if not is_remote and place is not None:
        state = place_state(place[0], home)
    conditions: list[dict[str, Any]] = []
    if place is not None and not is_remote:
        conditions.append(condition("location", state, place[1], {"place": place[1]}, {"place": home}))
    if mode is not None:
        conditions.append(condition("remote", state, mode[1], {"mode": mode[0]}, {"place": home}))
    return conditions
