"""Where the work is done: remote, hybrid or on site, and whether that is where the applicant lives."""

from typing import Any

from extension_src.core.match.conditions.answer import MET, NOT_MET, SILENT_KINDS, UNKNOWN, asks, condition
from extension_src.core.match.conditions.known_places import is_in_spain, known_place
from extension_src.core.match.cv.stays import SCHOOL
from extension_src.core.match.sentences import Segment
from extension_src.core.native.patterns import all_matches, first_match, matches, pattern, plain, replaced
from extension_src.core.native.words import tokens

# One of these stands in all that the next four find.
ANY_MODE = pattern(
    "anywhere|wherever|remot|hybrid|hibrid|teletrab|telematic|home|casa|oficina|office|presencial|mixto|site|person"
)
REMOTE = pattern(
    "100 ?% ?(remot|teletrabajo|telematic)|(fully|completely|entirely) remote|remote (position|job|"
    "role|work|first|only|within|from)|"
    "\\b(work|working) (remotely|from home)|\\((fully |100 ?% )?remote\\b(?! (team|support|sites?|sensing|access|"
    "desktop))|^remote\\b|^remoto\\b|\\bin remote\\b|"
    "totalmente (remoto|en remoto)|"
    "(trabajo|puesto|modalidad|posicion|en)( de trabajo)?:? (100 ?% )?(en )?remoto|teletrabajo:? (al )?(100|"
    "total|completo)|solo teletrabajo|100 ?% home ?office|home ?office 100|desde (tu )?casa\\b|trabaj[a-z]{1,5} en casa\\b|"
    "\\bremote$|"
    "\\bwork from (anywhere|wherever)|home[- ]based (role|job|position|work|contract|post)"
)
HYBRID = pattern(
    "hybrid|hibrid|teletrabajo:? (parcial|\\d\\b)|[1-9]\\d ?% (de |en )?(teletrabajo|remot)|(from home|remotely)( up to)? \\d|"
    "(\\d|\\b(un|uno|dos|tres|cuatro)) dias? (a la semana |por semana |semanales )?((de|en|desde) )?(la |nuestra |las )?"
    "(teletrabajo|remoto|oficinas?|presencial|casa\\b(?! del? ))|"
    "teletrabajo:? (de )?(un|dos|tres|cuatro) dias?|from home (on |one |two |some |up to )|home[- ]?working (one|two|"
    "three|up to)|"
    "(office|oficina|presencial|on[- ]?site)[a-z ,;]{0,60} (rest|resto)\\b|(remot|home|casa)[a-z ,;]{0,40} (rest|resto)\\b|"
    "remote(ly)? with [a-z0-9 ]{1,12} (office|on[- ]?site)|(from|in|at) the office (once|twice|one|two|three|[1-4])|"
    "days? (a week |per week )?(in|at|from) the office|days? (a week |per week )?(of )?(remote|from home|working from home)|"
    "^(posibilidad de |opcion de |opcion a )?teletrabajo( parcial)?\\.?$|partially remote|partly remote|semipresencial|"
    "mixto presencial|modelo mixto|teletrabajo:? (de |del |al )?[1-9][0-9] ?%|days? (a|per) "
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
    "contempla) teletrabajo|\\b(sin|no hay|no existe) ((opcion|posibilidad|posibilidades) (de|a|al) )?teletrabajo"
)
# How a company works, in a sentence that says what it is.
WE_WORK = pattern(
    "^(we('re| are)? (all )?(in the office|on[- ]?site|hybrid|(a )?(fully |100 ?% |completely )?(remote|hybrid)|"
    "work (from|remote|hybrid))|"
    "somos (un equipo |una empresa )?(100 ?% )?remot|trabajamos (en (remoto|hibrido)|de forma (remota|hibrida)|desde casa))"
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
    "(formacion|reunion|reuniones|clases?|cursos?|entrevistas?|visitas?)( [a-z]+)? (es |son )?presencial|(phone|"
    "online) (or|and) in[- ]person|"
    "on[- ]?site (seo|optimi|presentation|visit|meeting|training|support|customer|client|inspection)"
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
# A place to live that is named by what stands there.
THAT_OF_THE_WORK = pattern(
    "puesto vacante|local candidates|commut|\\b(la|esta) (zona|isla|provincia|ciudad|localidad|comarca)\\b(?! de )|"
    "\\b(the|this) (area|city|region|island|county)\\b(?! of )|\\b(cerca|a prop) del? |\\bnear (the|our)|locally"
)
# Who lives elsewhere may move, or come.
OR_ELSE = pattern(
    "relocat|traslad|mudar|mudanza|cambi[a-z]{1,3} de residencia|reubica|desplaza|"
    "\\b(o|or) (be |estar |tener |have |poder |able |prepared|willing|dispuest|at least)"
)
LONGEST_PLACE = 4
YEAR = pattern("\\b(19|20)[0-9]{2}\\b")
OR = pattern(" (o|or|u) ")
# What is at a place and not there: "Waiter at Hotel Madrid".
AT = pattern(
    "\\b(hotel|restaurant[e]?|bar|cafe|hospital|clinica|clinic|ayuntamiento|council|banco|bank|grupo|group|real|ltd|sl|sa)\\b"
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
]
# A line of a CV's head by which one is reached, or that sets things apart.
CONTACT = pattern("@|https?:|www\\.|linkedin|[0-9](?:[ .()-]{0,2}[0-9]){7}|[|·]")
SHORTEST_SAYING = 20
HEADER_SEGMENTS = 12
BARE_SEGMENTS = 6
# What is said of a home besides: "Vivo en Teruel, con disponibilidad para viajar".
BESIDE_HOME = pattern(
    "(?: (?:capital|ciudad))?,? (?:con|with|and|pero|but|dispuest[oa]|disponib[a-z]{1,9}|willing|available|open|able) .{1,50}$|"
    " (?:capital|ciudad)$|(?: ?[|;\u00b7\u2022]| - | [^ ,@]{1,40}@|,? ?\\+?[0-9][0-9 ()-]{7,}).{0,60}$"
)
# Also of Britain: "DN1 4AB".
POST_CODE = pattern("\\b([0-9]{4,5}|[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2})\\b")
# A board's key for where one must live, and sentences that ask it.
RESIDENCE_KEY = pattern("^(imprescindible residente en|residencia|must reside in|residence)( en)?:?$")
NO_RESIDENCE = pattern("^(no requerid|indiferente|not required|no)")
RESIDENCE = pattern(
    "(resident|residentes?|(?<!permiso de )(?<!la )(?<!nuestra )(?<!mayores )residencia|residir|vivir|viure|viver|morar|"
    "domiciliad[oa]) (habitual |fiscal |legal )?(en|cerca|a prop|em) (?!una? |casa|tu |su )|"
    "\\b(residas|residan?|vivas|vivan?) (en|cerca|a menos) |\\b(tu|su|con|tener|tengas) (tu |su )?domicilio en |"
    "candidat[oa]s? (residentes|locales|de la (zona|provincia|region|comarca))|(vivir|residir) a (menos|un maximo|no mas) |"
    "(residir|viure) a |^(?!.{0,200}de residencia a )(?:.{0,200}[^a-z])?residencia a [a-z]|"
    "imprescindible (vivir|residir)|\\b(establish|maintain|have|proof of) (legal |permanent )?residen(cy|ce) (in|within|near)|"
    "must (currently )?(live|reside|be based|"
    "be located|be resident)|(based|living|residing|resident|local) (in|to) [a-z ,]{2,30}(required|essential|mandatory|only)|"
    "local candidates|"
    "candidates? (must be|should be|needs? to be|in|from) (local|located|based|residing|living|within commuting)|"
    "within commuting distance|"
    "(must|should|needs? to|required to|have to|has to|expected to) (already |currently )?(be )?(already |currently )?"
    "(live|living|resident|reside|residing|based|located) (locally|(in|within|near|at) (?!our|the [a-z ]{0,14}(office|site|hub)|"
    "one of|reality|the cloud))|be local to|"
    "\\b(already|currently) (live|living|reside|residing|resident) (in|near|within)\\b|"
    "\\bwill (reside|be resident|live) (in|near|within) (?!provided|our|the |an? |accomm)|"
    "\\b(live|reside|based|living|located) within (a |an |about )?([0-9]|one |two |half |an? |easy |reasonable |daily |travel|"
    "reach|commut|hour)|"
    "\\b(hire|accept|consider|employ|applicants?|candidates?|anyone)( [a-z]{1,12}){0,2} (who|that|living|residing|based|"
    "resident) "
    "(live |reside |are (based |resident |living ))?(in|near|within) |\\bhave an? [a-z]{2,12} (home )?address\\b|"
    "\\b(uk|us|usa|eu|europe|spain|ireland|germany|france|portugal|italy|canada|australia|india|netherlands) (only|residents|"
    "based only)\\b|"
    "only (candidates|applicants|people) (in|from|based|living|residing)|residents? only"
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
        if segment.kind == "process" or (segment.kind == "company" and not matches(WE_WORK, segment.plain)):
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
    """`[location, quote, is a demand]` of the work place, None when the listing names none. That the board's field names it
    is a demand to be there; a line of the text only says where the office is."""
    if len(places_of(location)) > 0:
        return [location, location, True]
    for segment in segments:
        found = first_match(LABELLED, segment.plain)
        if found is not None and segment.kind not in SILENT_KINDS and len(places_of(found[1])) > 0:
            return [found[1], text[segment.start : segment.end], False]
    return None


def residence_asked(segments: list[Segment], text: str) -> list[Any] | None:
    """`[place, quote]` of where the applicant must live, None when the listing does not ask."""
    for place in range(len(segments)):
        segment = segments[place]
        if place > 0 and matches(RESIDENCE_KEY, segments[place - 1].plain):
            if not matches(NO_RESIDENCE, segment.plain):
                return [segment.plain, text[segments[place - 1].start : segment.end]]
        elif asks(segment) and matches(RESIDENCE, segment.plain):
            return [segment.plain, text[segment.start : segment.end]]
    return None


def home_in_cv(segments: list[Segment], first_heading: int) -> list[Any] | None:
    """`[place, segment]` of where the head of a CV says its owner lives, None when it does not; `first_heading` is the number
    of its first heading."""
    for number in range(min(HEADER_SEGMENTS, len(segments))):
        found = first_match(LIVES, segments[number].plain)
        if found is not None:
            home = replaced(BESIDE_HOME, found[1], "")
            if home != "":
                return [home, number]
    return bare_home(head_of(segments, first_heading))


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


def head_of(segments: list[Segment], first_heading: int) -> list[Segment]:
    """The lines of a CV's head that may say where its owner lives."""
    return segments[0 : min(BARE_SEGMENTS, first_heading)]


def lives_at(place: str, head: list[Segment]) -> bool:
    """Whether the head of a CV names the work place, and not in the name or the dates of a school or a post."""
    wanted = places_of(place)[0]
    for segment in head:
        line = segment.plain
        if matches(YEAR, line) or matches(SCHOOL, line):
            continue
        if wanted in names_alone_in(line) or (matches(POST_CODE, line) and wanted in names_in(line)):
            return True
        if (" " + " ".join(tokens(line)["folded"]) + " ").find(" " + wanted + " ") >= 0 and not matches(AT, line):
            return True
    return False


def as_written(text: str, segment: Segment, place: str) -> str:
    """A plain place that a segment of a text names, as the text writes it."""
    part = text[segment.start : segment.end]
    words = tokens(part)
    wanted: list[str] = tokens(place)["folded"]
    folded: list[str] = words["folded"]
    for first in range(len(folded) - len(wanted) + 1):
        last = first + len(wanted)
        if len(wanted) > 0 and " ".join(folded[first:last]) == " ".join(wanted):
            start: int = words["start"][first]
            end: int = words["end"][last - 1]
            # "Getafe (Madrid)" keeps its bracket.
            return part[start:end] + (")" if "(" in part[start:end] and part[end : end + 1] == ")" else "")
    return place


def place_state(place: str, home: str | None) -> str:
    """Whether `home` is at the work place. Not met only where both are known to be in different provinces; names that are
    not known prove nothing."""
    if home is None or len(names_in(home)) == 0:
        return UNKNOWN
    wanted = names_in(replaced(OR, plain(place), ", "))
    lived = names_in(home)
    there = known_place(wanted)
    here = known_place(lived)
    if there is None or here is None:
        return MET if wanted[0] in lived or lived[0] in wanted else UNKNOWN
    # "Sevilla, Valencia o Madrid": one of them will do.
    states = [state_between(one, here) for one in exact_places(wanted)]
    return MET if MET in states else (state_between(there, here) if len(states) < 2 else states[0])


def exact_places(names: list[str]) -> list[list[str]]:
    """What is known of those of plain names that are of one province."""
    known = [known_place([name]) for name in names]
    return [one for one in known if one is not None and one[1] != ""]


def state_between(there: list[str], here: list[str]) -> str:
    """Whether who lives `here` is `there`, both as `known_place` gives them."""
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
    """Whether `home` is where the applicant must live: the place named, or that of the work where the line means it
    ("Provincia Puesto Vacante")."""
    if home is None:
        return UNKNOWN
    words: list[str] = tokens(asked)["folded"]
    for name in places_of(home):
        if (" " + " ".join(words) + " ").find(" " + name + " ") >= 0:
            return MET
    named = places_among(words)
    if len(named) > 0:
        here = known_place(names_in(home))
        states = [UNKNOWN if here is None else state_between(one, here) for one in named]
        state = MET if MET in states else (UNKNOWN if UNKNOWN in states else NOT_MET)
    else:
        is_there = place is not None and matches(THAT_OF_THE_WORK, asked)
        state = place_state(place[0], home) if place is not None and is_there else UNKNOWN
    return UNKNOWN if state == NOT_MET and matches(OR_ELSE, asked) else state


def places_among(words: list[str]) -> list[list[str]]:
    """The known places that folded words name, those of one province where there are any."""
    named: list[str] = []
    for first in range(len(words)):
        for size in range(1, LONGEST_PLACE + 1):
            name = " ".join(words[first : first + size])
            if first + size <= len(words) and known_place([name]) is not None:
                named.append(name)
    exact = exact_places(named)
    if len(exact) > 0:
        return exact
    wide = known_place(named)
    return [] if wide is None else [wide]


def place_demands(location: str, segments: list[Segment], text: str) -> dict[str, Any]:
    """What a listing asks of place, `{mode, residence, place}`, each as its reader gives it."""
    return {
        "mode": mode_asked(location, segments, text),
        "residence": residence_asked(segments, text),
        "place": place_asked(location, segments, text),
    }


def place_conditions(demands: dict[str, Any], home: str | None, head: list[Segment]) -> list[dict[str, Any]]:
    """The conditions on place and on working remotely. A fully remote job asks for no place. `home` None: unknown, but
    for what the head of the CV names (`head_of`)."""
    mode = demands["mode"]
    place = demands["place"]
    residence = demands["residence"]
    is_remote = mode is not None and mode[0] == "remote"
    state = MET if is_remote else UNKNOWN
    if home is None and place is not None and lives_at(place[0], head):
        home = place[0]
    if not is_remote and place is not None:
        state = place_state(place[0], home)
    conditions: list[dict[str, Any]] = []
    if residence is not None:
        home_state = residence_state(residence[0], place, home)
        conditions.append(condition("location", home_state, residence[1], {"place": residence[1]}, {"place": home}))
    elif place is not None and place[2] and not is_remote:
        conditions.append(condition("location", state, place[1], {"place": place[1]}, {"place": home}))
    if mode is not None:
        conditions.append(condition("remote", state, mode[1], {"mode": mode[0]}, {"place": home}))
    return conditions
