"""Where the work is done: remote, hybrid or on site, and whether that is where the applicant lives."""

from typing import Any

from extension_src.core.match.conditions.answer import MET, NOT_MET, SILENT_KINDS, UNKNOWN, condition
from extension_src.core.match.conditions.known_places import is_in_spain, known_place
from extension_src.core.match.sentences import Segment
from extension_src.core.native.patterns import all_matches, first_match, matches, pattern, plain, replaced
from extension_src.core.native.words import tokens

# One of these stands in all that the next four find.
ANY_MODE = pattern("remot|hybrid|hibrid|teletrab|telematic|home|casa|oficina|office|presencial|mixto|site|person")
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
    "days? (a week |per week )?(in|at|from) the office|days? (a week |per week )?(of )?(remote|from home|working from home)|"
    "^(posibilidad de |opcion de |opcion a )?teletrabajo( parcial)?\\.?$|partially remote|partly remote|semipresencial|"
    "mixto presencial|modelo mixto|teletrabajo:? (de |del |al )?[1-9][0-9] ?%|(un|dos|tres|cuatro|[1-4]) dias? (a "
    "la|por) semana (en|de) (la |nuestra |las )?(oficina|presencial|teletrabajo|casa|remoto)|days? (a|per) "
    "week (on[- ]?site|at home|remote)|"
    "some remote|occasional remote|(some|part|partial|occasional) home[- ]?working|home[- ]?working (possible|"
    "available|days)|work from home (option|some|one|two)|flexible remote"
)
ON_SITE = pattern(
    "\\bon[- ]?site\\b|\\boffice[- ]based|in[- ]office|in[- ]person\\b|presencial|no remote|not (a )?remote|no (hay|"
    "se ofrece) teletrabajo|sin teletrabajo"
)
NOT_REMOTE = pattern(
    "(cannot|can't|can not|do not|don't|does not|unable to|not able to|won't|will not) (offer|provide|support|allow|"
    "accommodate|consider|be) "
    "(a |any |fully )?(remote|home office|working from home)|no (se puede|podemos|se permite|ofrecemos|admite|"
    "contempla)[a-z ]{0,12} "
    "(teletrabaj|remoto|en remoto)|no remote|not (a )?remote|remote( work| working)? (is not|isn't|not) |"
    "not (available|eligible) for remote|no (hay|se ofrece|es posible el|"
    "contempla) teletrabajo|sin teletrabajo"
)
# These words about other things than where one works.
OTHER_THINGS = pattern(
    "(interview|selection|hiring|process|onboarding|training|entrevista|proceso|seleccion|formacion|"
    "assessment)s?( [a-z]{1,12}){0,3} "
    "(is|are|will be|es|sera|son|seran|can be|held|en|de forma) ?(fully |100% )?(remot|online|telematic|presencial|hybrid|"
    "in person|on[- ]?site)|"
    "ability to work (remotely|from home) (is not|not)|hybrid (cloud|vehicle|car|app|mobile|infra|environment|solution|engine)|"
    "(vehiculo|veiculo|carro|moto|autobus|camion|furgon|tecnologi|coche|motor|nube|cloud|aplicacion|"
    "app)[a-z]{0,20} hibrid|soporte remot|acceso remot|"
    "remote (team|server|site|support|control|desktop|access|monitor|management|device|infra|location|area|region|place|"
    "village|communit|employee|worker|user|staff|office|branch|client|customer|sens|learning)|"
    "(formacion|reunion|reuniones|clases?|cursos?)( [a-z]+)? (es |son )?presencial|(phone|online) (or|and) in[- ]person|"
    "on[- ]?site (presentation|visit|meeting|training|support|customer|client|inspection)"
)
LABELLED = pattern(
    "^(?:location|ubicacion|lugar de trabajo|localidad|poblacion|provincia|centro de trabajo|"
    "job location|work location|localizacion)s? ?: ?(.{2,60})$"
)
LIVES = pattern(
    "^(?:(?:address|direccion|residencia (?=en )|domicilio|lugar de residencia|based in|vivo en|resido en|"
    "residente en|living in)s? ?:?|"
    "(?:home|residencia|residence|location|ubicacion|localidad|ciudad|city|poblacion|adreca|morada)s? ?:) (.{2,60})$"
)
YEAR = pattern("\\b(19|20)[0-9]{2}\\b")
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
]
# A line of a CV's head by which one is reached, or that sets things apart.
CONTACT = pattern("@|https?:|www\\.|linkedin|[0-9](?:[ .()-]{0,2}[0-9]){7}|[|·]")
SHORTEST_SAYING = 20
HEADER_SEGMENTS = 12
BARE_SEGMENTS = 6
POST_CODE = pattern("\\b[0-9]{4,5}\\b")
# A board's key for where one must live, and sentences that ask it.
RESIDENCE_KEY = pattern("^(imprescindible residente en|residencia|must reside in|residence)( en)?:?$")
NO_RESIDENCE = pattern("^(no requerid|indiferente|not required|no)")
RESIDENCE = pattern(
    "(resident|residente|residencia|residir|vivir|viure|viver|morar|domiciliad[oa]) (habitual )?(en|cerca|a prop|em) |"
    "(residir|viure) a |^(?!.{0,200}de residencia a )(?:.{0,200}[^a-z])?residencia a [a-z]|"
    "imprescindible (vivir|residir)|"
    "must (currently )?(live|reside|be based|"
    "be located|be resident)|(based|living|residing|resident|local) (in|to) [a-z ,]{2,30}(required|only)|"
    "local candidates|"
    "candidates? (must be|should be|needs? to be|in|from) (local|located|based|residing|living|within commuting)|"
    "within commuting distance|"
    "(must|should|need to|required to|have to) (be )?(live|living|reside|residing) (in|within|near) |be local to|"
    "only candidates (in|from|based)|residents? only"
)


def mode_of(line: str) -> str | None:
    """ "remote", "hybrid" or "on-site" when the plain line says so."""
    mode: str | None = None
    if not matches(ANY_MODE, line):
        return None
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
    best: list[Any] | None = None
    for segment in segments:
        if segment.kind == "company" or segment.kind == "process":
            continue
        mode = mode_of(segment.plain)
        if mode is None:
            continue
        found = [mode, text[segment.start : segment.end]]
        # A board's bare word ("Remoto", "Teletrabajo") gives way to a sentence that says how much.
        if best is None or (len(best[1]) < SHORTEST_SAYING and mode == "hybrid" and len(found[1]) >= SHORTEST_SAYING):
            best = found
    return best


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


def residence_asked(segments: list[Segment], text: str) -> list[Any] | None:
    """`[place, quote]` of where the applicant must live, None when the listing does not ask."""
    for place in range(len(segments)):
        segment = segments[place]
        if place > 0 and matches(RESIDENCE_KEY, segments[place - 1].plain):
            if not matches(NO_RESIDENCE, segment.plain):
                return [segment.plain, text[segments[place - 1].start : segment.end]]
        elif segment.kind not in SILENT_KINDS and segment.kind != "nice" and matches(RESIDENCE, segment.plain):
            return [segment.plain, text[segment.start : segment.end]]
    return None


def home_in_cv(segments: list[Segment], first_heading: int) -> list[Any] | None:
    """`[place, segment]` of where the head of a CV says its owner lives, None when it does not; `first_heading` is the number
    of its first heading."""
    for number in range(min(HEADER_SEGMENTS, len(segments))):
        found = first_match(LIVES, segments[number].plain)
        if found is not None:
            return [found[1], number]
    return bare_home(segments[0 : min(BARE_SEGMENTS, first_heading)])


def bare_home(head: list[Segment]) -> list[Any] | None:
    """`[place, segment]` of the known place that stands for itself in the head of a CV ("mail | phone | Valencia"); None where
    none does, or several that are not the same."""
    home: list[Any] | None = None
    at: list[str] = []
    for number in range(len(head)):
        line = head[number].plain
        # A post code says that the words behind it are a place; else "Hotel Madrid" is none.
        is_address = matches(POST_CODE, line)
        names = names_in(line) if is_address else names_alone_in(line)
        is_place = number == 0 or is_address or matches(CONTACT, line) or begins_with_place(names)
        if matches(YEAR, line) or not is_place:
            continue
        for place in range(len(names)):
            # "León, María" begins with a name.
            known = None if number == 0 and place == 0 else known_place([names[place]])
            if known is None or (home is not None and (known[1] == "" or known[0] == "spain")):
                continue
            if home is not None and known[1] != "" and at[1] not in ["", known[1]]:
                return None
            if home is None or at[1] == "":
                home = [names[place], number]
                at = known
    return home


def names_alone_in(line: str) -> list[str]:
    """The names between commas and other marks, each whole: of "Hotel Madrid, Leeds" only "leeds" is a place's."""
    return [" ".join(tokens(name)["folded"]) for name in places_of(line)]


def begins_with_place(names: list[str]) -> bool:
    """Whether names begin with a known place, as of "Porto, Portugal"."""
    return len(names) > 0 and known_place([names[0]]) is not None


def lives_at(place: str, segments: list[Segment]) -> bool:
    """Whether the first lines of a CV name the work place."""
    names = places_of(place)
    for segment in segments[0:BARE_SEGMENTS]:
        if (" " + " ".join(tokens(segment.plain)["folded"]) + " ").find(" " + names[0] + " ") >= 0:
            return True
    return False


def place_state(place: str, home: str | None) -> str:
    """Whether `home` is at the work place. Not met only where both are known to be in different provinces; names that are
    not known prove nothing."""
    if home is None or len(names_in(home)) == 0:
        return UNKNOWN
    wanted = names_in(place)
    lived = names_in(home)
    there = known_place(wanted)
    here = known_place(lived)
    if there is None or here is None:
        return MET if wanted[0] in lived or lived[0] in wanted else UNKNOWN
    if there[0] == "spain" or here[0] == "spain":
        return UNKNOWN if here[0] == "spain" and there[0] != "spain" else (MET if is_in_spain(here) else NOT_MET)
    if there[0] != here[0]:
        return NOT_MET
    if there[1] == "" or there[1] == here[1]:
        return MET
    return UNKNOWN if here[1] == "" else NOT_MET


def names_in(place: str) -> list[str]:
    """The names of a place, post code and street left out: of "Calle Olmo 3, 28004 Madrid" the last is "madrid"."""
    names: list[str] = []
    for name in places_of(place):
        words = tokens(replaced(POST_CODE, name, " "))["folded"]
        bare = " ".join(words)
        if bare != "":
            names.append(bare)
        for size in [3, 2, 1]:
            tail = " ".join(words[max(0, len(words) - size) :])
            if tail != bare and known_place([tail]) is not None:
                names.append(tail)
                break
    return names


def residence_state(asked: str, place: list[Any] | None, home: str | None) -> str:
    """Whether `home` is where the applicant must live: the place named, or that of the work ("Provincia Puesto Vacante")."""
    if home is None:
        return UNKNOWN
    for name in places_of(home):
        if (" " + " ".join(tokens(asked)["folded"]) + " ").find(" " + name + " ") >= 0:
            return MET
    return UNKNOWN if place is None else place_state(place[0], home)


def place_demands(location: str, segments: list[Segment], text: str) -> dict[str, Any]:
    """What a listing asks of place, `{mode, residence, place}`, each as its reader gives it."""
    return {
        "mode": mode_asked(location, segments, text),
        "residence": residence_asked(segments, text),
        "place": place_asked(location, segments, text),
    }


def place_conditions(demands: dict[str, Any], home: str | None, cv_segments: list[Segment]) -> list[dict[str, Any]]:
    """The conditions on place and on working remotely. A fully remote job asks for no place. `home` None: unknown, but
    for what the first lines of the CV name."""
    mode = demands["mode"]
    place = demands["place"]
    residence = demands["residence"]
    is_remote = mode is not None and mode[0] == "remote"
    state = MET if is_remote else UNKNOWN
    if home is None and place is not None and lives_at(place[0], cv_segments):
        home = place[0]
    if not is_remote and place is not None:
        state = place_state(place[0], home)
    conditions: list[dict[str, Any]] = []
    if residence is not None:
        home_state = residence_state(residence[0], place, home)
        conditions.append(condition("location", home_state, residence[1], {"place": residence[1]}, {"place": home}))
    elif place is not None and not is_remote:
        conditions.append(condition("location", state, place[1], {"place": place[1]}, {"place": home}))
    if mode is not None:
        conditions.append(condition("remote", state, mode[1], {"mode": mode[0]}, {"place": home}))
    return conditions
