"""The headings of a listing: what kind of section words open, alone on their line or before a colon within it."""

from typing import Any

from extension_src.core.dates.tokens import is_digits
from extension_src.core.match.line_ends import without_end
from extension_src.core.native.lines import note_line
from extension_src.core.native.patterns import (
    all_matches,
    first_match,
    matches,
    pattern,
    placed_matches,
    places_of,
    plain,
)
from extension_src.core.native.tables import Table, entry, has, new_table, put, word_set

LONGEST_HEADING = 64
MOST_WORDS = 9
# What "about" may be about without it being the company.
ABOUT_WORK = (
    "(?:the |this |your |el |la |tu )?(?:role|job|position|opportunity|work|puesto|rol|trabajo|oferta|vacante|posicion)"
)
PHRASES = [
    ["nice",
        "^(?:nice|good|great)[ -]to[ -]haves?|^(?:it )?would be (?:a |an )?(?:plus|bonus|asset|advantage|nice|great|ideal)|"
        "^bonus(?: points?)?|"
        "^extra points|^icing on the cake|^brownie points|^it'?s a plus|^(?:lo que |que )?(?:tambien )?(?:se )?valor(?:a|"
        "amos|aremos|ara|an|"
        "able|ables)(?: positivamente| especialmente| tambien)?$|^(?:te )?sumaras? puntos|^suma puntos|^puntos? extra|"
        "^(?:es|sera|seria) (?:un "
        "plus|ideal)$|^not required but|^it helps if|^even better|^ideally,? you|^(?:should|could) haves?$|"
        "^what would be (?:great|nice|ideal|perfect)|^good to know$|^no imprescindibles?$|"
        "^(?:helpful|handy|useful|welcome|nice),? (?:but |and |though )?not\\b|^what we (?:can|could) live without|"
        "^a valorar$|^puntos que suman|^lo que nos haria|^[a-z ]{0,30}(?:qualifications|skills|"
        "experience) that (?:would )?helps?$|^destacaras|^mejor si\\b|^you(?:'ll|"
        " will)? (?:get bonus points|stand out|impress us)|^we(?:'d| would) (?:also )?welcome|"
        "^(?:the following|any of (?:the following|these)|these)(?: skills| things)? (?:would be|are|is|will be) (?:an? |also |"
        "considered )*(?:plus|bonus|advantage|asset|nice|welcome|helpful|useful|ideal|valued)|^lo ideal$|^requisits desitjables|"
        "^es valorara?$|^diferenciais|"
        "^not (?:essential|required|needed|necessary),? but|^no (?:es )?(?:imprescindible|necesario),? pero|"
        "^what (?:would|will|'?d) (?:really |also )?make (?:us|me)\\b|"
        "^(?:handy|welcome|useful)$|^(?:handy|useful|helpful|nice|good|a plus|bonus|great|ideal) if\\b|^un extra$|^extras?$|"
        "^what else would|^what would (?:set|make) you|^(?:we )?would (?:also )?(?:love|like)|^it(?:'d be|'d also "
        "be|'s| would be| is) (?:also )?(?:a )?(?:great|nice|good|cool|a bonus|brilliant|fantastic|ideal|helpful) "
        "if|^(?:it would be )?(?:great|even better|brilliant) if|^you (?:may|might|could) also|^(?:and )?if you "
        "also|^y si ademas|^si ademas|^ademas,? (?:nos|si|sumar|valor)|^(?:que|lo que) (?:te |nos )?(?:sumar?|"
        "sumaria|sumaran?|encantaria|haria destacar|hara destacar|hara brillar)|^nos encantaria|^te "
        "hara (?:destacar|brillar)|^(?:que )?sumaria|^seria (?:genial|perfecto|estupendo)|"
        "^aspectos (?:valorables|a valorar)|^meritos|^tambien (?:sumaria|suma|sera|es) |^(?:o "
        "que )?valoriza(?:mos|-se|do)|^sera valorizad|^nice extras|^(?:the |some |our )(?:nice|desirable)\\b[a-z ]{0,24}$|"
        "^extra credit|^stand[- ]?out|^plus$|^pluses$|"
        "^ideally$|^se valorara$"
    ],
    ["process",
        "^(?:how|where) (?:to|do (?:i|you)) apply|^(?:to )?apply(?: now| today| here)?$|^next steps|^equal (?:opportunity|"
        "employment)|^eeo\\b|"
        "^diversity|^disclaimer|^legal|^privacy|^proteccion de datos|^como (?:aplicar|inscribirte|participar|solicitar)|"
        "^proximos pasos|"
        "(?:hiring|interview|selection|recruitment|application) (?:process|steps|procedure)|^proceso\\b|^our commitment|"
        "^notice\\b|"
        "^igualdad|^important(?:e|)? (?:notice|information)|^contact(?:o|)?\\b|^interested\\??$|^te interesa|"
        "^como es el proceso|"
        "^candidatura|^about the process|^additional notes|^aviso|^nota(?: legal)?$|^(?:the )?(?:small|fine) print|"
        "^letra pequena|^drug|^background check|^accommodation"
    ],
    ["benefits",
        "^what(?:'s| is)? (?:we offer|in it for you|you(?:'ll| will)? (?:get|receive))|^what (?:do |can )?we (?:offer|provide)|"
        "^why (?:join|work|you'?ll love|us|choose|apply|be a part)|^we offer|^(?:que|lo que) (?:te |os )?(?:ofrecemos|"
        "ofrece|ofrecen|damos|"
        "aportamos|proporcionamos)|^(?:te |se |os )?ofrece(?:mos|n)?\\b|^por ?que (?:trabajar|unirte|elegir|nosotros|"
        "formar)|top reasons|"
        "^perks|^the good (?:stuff|bits)|^lo bueno$|^(?:lo )?que (?:obtendras|ganas|encontraras|tendras|te llevas)|"
        "^in return|^our offer|"
        "^what'?s on offer|^que oferim|"
        "^oferim$|"
        "^was wir bieten|^o que oferecemos|^oferecemos|^oferece-se|^the package|^what we(?:'ll| will)? give|"
        "^we(?:'ll| will)? give you|^te damos|^a cambio|^what you(?:'ll| will) get|^nous offrons|^reasons to|^some "
        "of the benefits|^tus? beneficios|^benefits?\\b"
    ],
    ["requirements",
        "^what (?:do |will |would )?(?:you|we|you'?ll|we'?re|we'?ll|you'?re)(?: will| are| would)?(?: also)? (?:need|bring|"
        "have|looking for|look for|"
        "seek|expect|require|ask|must have|want|going to need)|^what (?:it takes|makes you|you should have)|^what you bring|"
        "^who (?:you are|are you|we(?:'re| are) looking for|should apply|we want|are we looking for|we need)|^about you$|"
        "^you(?:'ll|'re| will| are|"
        " should| must| ideally)? (?:have|bring|need|possess|are)\\b|^your (?:profile|background|skills|experience|"
        "qualifications|talents?|"
        "strengths|key skills)|^we(?:'re| are)? (?:looking for|require|need|expect|seeking)|ideal candidate|"
        "successful candidate|"
        "^is this you|^sounds? like you|^do you have|^must[ -]haves?$|^in order to qualify|^to (?:be considered|qualify|"
        "succeed|be successful)|"
        "^(?:que|lo que|a quien|quien) (?:buscamos|necesitamos|necesitas|pedimos|esperamos|te pedimos|requerimos|debes|"
        "aportas|se requiere|"
        "se pide|estamos buscando|perfil|es lo que|tienes que|deberias|has de|nos gustaria)|^como eres|^quien eres|"
        "^(?:que )?buscamos(?: en ti| a alguien| que)?$|"
        "^(?:que )?necesit(?:as|amos)(?: que| de ti| tener)?$|^se requiere$|^requerimos$|^te pedimos$|^pedimos$|^eres tu|"
        "^tu perfil|^que te hara|^que te pedimos|"
        "^debes(?: tener| cumplir| aportar)?$|^(?:es )?imprescindible$|^imprescindible residente en$|^encajas si|^perfil\\b|"
        "^que (?:et )?(?:busquem|demanem|necessit|cerquem)|^(?:demanem|busquem)$|^requisits|"
        "^es requereix|"
        "^o que procuramos|^(?:perfil )?procura(?:mos|-se)|^requisitos|^lo imprescindible|^o teu perfil|"
        "^(?:we )?require$|^indispensavel|^essentials?$|^(?:you )?(?:must|need to|should|will need to) be$|^must "
        "be|^ihr profil|^anforderungen|^profil recherche|^vas "
        "a necesitar|^what we'?d like|^the person|"
        "^person specification|"
        "^minimum requirements|^basic requirements|^lo que buscamos|^es necesario$|^what skills|^(?:lo basico|"
        "the basics)$|^what we can'?(?:t|not) do without|^skills you|^the skills|"
        "^this role is for you if|^you should|^candidates? (?:must|should|will|profile|requirements)"
    ],
    ["duties",
        "^what (?:will )?you(?:'ll| will|'re going to)?(?: be)? (?:do|doing|own|work on|working|responsible|contribute|"
        "achieve|get to do)|"
        "^what (?:you|the) (?:do|job|role|work)|^about " + ABOUT_WORK + "|^(?:sobre|acerca del?) (?:el |la )?(?:puesto|rol|"
        "trabajo|oferta|posicion)|"
        "^a day in|^day[ -]to[ -]day|^in this (?:role|position|job)|^you will(?: be)?$|^you'?ll(?: be)?$|^how you|"
        "^responsible for|"
        "^as (?:a|an|our) |^(?:que|lo que) (?:haras|vas a hacer|tendras que|harias)|^(?:cuales|cual|que) (?:seran?|son|es|"
        "funciones|tareas)|"
        "^tus? (?:mision|dia a dia|rol|reto|retos|trabajo|funciones|responsabilidades|tareas|principales)|^en que consiste|"
        "^como sera|^te encargaras(?: de)?$|^seras(?: responsable de)?$|^realizaras$|^day to day|^un dia|^your (?:role|"
        "mission|responsibilities|"
        "day|impact|tasks|duties|job|work)|^the (?:role|job|position|opportunity|work)$|^what'?s the job|^funcions|"
        "^tasques|^funcoes|^o que (?:vais|vai) fazer|^principais (?:funcoes|tarefas|responsabilidades)|"
        "^(?:[a-z]+ ){0,2}stack$|^(?:nuestro |our |the )?(?:tech |technology )?stack(?: tecnologico)?$|"
        "^que faras|^aufgaben|"
        "^ihre aufgaben|^missions?$|^your challenge|^where you|^key result"
    ],
    ["company",
        "^(?:about|sobre|acerca de|conoce(?:nos)?|meet)\\b|^who (?:we are|are we|is [a-z])|^(?:y )?quien(?:es)? (?:somos|"
        "es [a-z]|son)|"
        "^our (?:company|story|mission|values|culture|team|client|purpose|vision|history|clients)|^nuestr[oa]s? (?:empresa|"
        "historia|cultura|"
        "mision|cliente|valores|equipo|compania)|^(?:la |el )?(?:empresa|compania|cliente|grupo)$|^company\\b|"
        "^the (?:company|client|team)|"
        "^qui som|^sobre nosaltres|^uber uns|^sobre nos|^a empresa|^somos\\b|^what we do|^que hacemos|^a que nos dedicamos|"
        "^client(?:e)?$|^descripcion de la empresa|^empresa ofertante|^why we (?:exist|do)|^our why|"
        "^por ?que (?:existimos|lo hacemos)|"
        "^de donde venimos|^where we come from|^(?:una |un poco de |a )?(?:bit of |little )?(?:historia|history)$"
    ],
]  # fmt: skip
NOUNS = [
    ["nice", "useful helpful assets valorados valoradas valorado "
        "preferred desirable desirables desired bonus plus pluses deseable deseables deseados deseadas valorable "
        "valorables "
        "opcional opcionales optional advantageous extras"],
    ["benefits", "benefits beneficios perks compensation salary salario salarial pay ventajas rewards package prestaciones "
        "remuneracion sueldo retribucion remuneration contrato contract jornada horario schedule hours wage shift turno turnos "
        "condiciones sou beneficis"],
    ["requirements", "requirement requirements required requisito requisitos requisits qualification qualifications skills "
        "competencies competences "
        "competencia competencias competencies conocimientos perfil profile experience experiencia education formacion "
        "estudios titulacion must "
        "haves have mandatory imprescindible imprescindibles necesario necesarios necesaria criteria abilities capacidades "
        "habilidades "
        "aptitudes idiomas idioma languages language certifications certification licenses tecnologias technologies "
        "tools "
        "herramientas essential essentials prerequisites prerequisite credentials attributes knowledge expertise background "
        "needed "
        "exigidos solicitados cualificacion experiencie destrezas anforderungen minimums training license licensure "
        "coneixements formacio licencias carnets requerido requerida requeridos requeridas ability"],
    ["duties", "responsibilities responsibility duties duty functions funciones funcion tareas tarea tasks "
        "responsabilidades role roles puesto "
        "mision description descripcion summary objetivo objetivos accountabilities activities actividades position job "
        "overview "
        "purpose scope proyecto proyectos cometidos labores funcions tasques day-to-day accountability objectives posicion "
        "assignment detail projects"],
    ["process", "process proceso application disclaimer legal privacy candidatura inscripcion"],
    ["company", "company empresa compania culture cultura values valores"],
]  # fmt: skip
BESIDE = (
    "minimum basic required key job main your our the specific technical tecnicos tecnicas professional profesional "
    "profesionales "
    "personal personales other otros otras otra additional adicionales general generales and or of for in to a an & y e o "
    "de del la "
    "el los las en tu tus principal principales minimos minimas minima minimo clave core major primary essential physical "
    "daily "
    "position work related relevant some must all with para un una al se su sus nuestros nuestras basicos basicas basica "
    "laboral "
    "previa academica academicos academico requerida requeridas previos functional funcionales soft hard tecnologico "
    "tecnologica it ti nuestro vacante oferta the this these employee candidate candidatos candidato candidata persona role's "
    "educational working leadership management communication interpersonal academic what are following typical "
    "special preferred required tipo skills/ qualification/ computer software sociales transversales digitales laborales "
    "previo demostrable valorada que y/o and/or level nivel i con per dels opening details offer"
)
MUST_NOUNS = [
    "required",
    "minimum",
    "essential",
    "mandatory",
    "must",
    "imprescindible",
    "imprescindibles",
    "minimos",
    "basic",
    "necesarios",
]
WORD = pattern("[a-z][a-z'/&-]*")
OPENING = pattern("^(?:[^a-z0-9]*(?:[0-9]{1,2}|[ivx]{1,4})[.):|/-]+ ?)?[^a-z0-9]*")
KEPT_AT_END = pattern("[a-z0-9)%]")
NO_HEADING = pattern("[a-z]{3}[.] [a-z]|: [a-z0-9]|[0-9]{2}|@|https?:|;|[.,] ?$|\\b(years?|anos)\\b")
FACTS = pattern(
    "^(tipo de industria( de la oferta)?|categoria|nivel( laboral)?|personal a cargo|numero de vacantes|vacantes|referencia|"
    "beneficios sociales|tipo de contrato|jornada( laboral)?|salario|fecha|industry|job function|employment type|"
    "seniority level|"
    "job type|work type|posted|reference|job id|job number|req(uisition)? (id|number)|sector|salary|pay|location|ubicacion|"
    "permisos requeridos)$"
)
ALWAYS_FACTS = pattern(
    "^(tipo de industria|categoria|nivel|personal a cargo|numero de vacantes|referencia|industry|job function|"
    "employment type|job type|"
    "reference|job id|seniority level|sector)"
)
# Sections whose headings begin as sentences do: "You need", "We are looking for", "You will".
ASKING = ["requirements", "duties", "nice"]
SENTENCE_START = pattern("^(?:you|you'll|you're|you've|we|we're|must)\\b")
# What may follow the beginning of such a heading.
NOTHING_MORE = pattern(
    "^(?: (?:to )?(?:have|be|the following|if(?: you [a-z]{3,6})?|for|with|someone who|someone with|a (?:good|"
    "great) fit(?: if)?))?$"
)
PHRASE_PATTERNS: list[Any] = [[row[0], pattern(row[1])] for row in PHRASES]
# A line with more of them than that is no text with headings.
MOST_MARKS = 150
# A heading within a line ends with one of these; none of its words is far before it.
MARK = pattern("[:?!\u2022*\u00b7]| ?- ?| {2,}")
STRONG = pattern(
    "requirements?$|qualifications?( |$)|responsibilities|duties|^(what|who|why|about|how|you)\\b|preferred|nice to have|"
    "benefits$|skills$|^bonus points|sumaria|would be (great|nice)|also (have|had)$|"
    "icing on|requisitos|funciones|ofrecemos|ofrece$|responsabilidades|experience$|education$|^que |valorable|"
    "imprescindible$|deseable"
)


def noun_table() -> Table:
    """The kind of section each noun names."""
    table: Table = new_table()
    for row in NOUNS:
        for word in row[1].split(" "):
            if not has(table, word):
                put(table, word, row[0])
    return table


KIND_OF_NOUN = noun_table()
BESIDE_WORDS = word_set(BESIDE)


def bare_heading(line: str) -> str:
    """A plain line without icon, number, bullet and the marks at its ends."""
    opening = first_match(OPENING, line)
    bare = line if opening is None else line[len(opening[0]) :]
    bare = without_end(bare, KEPT_AT_END)
    return bare


def heading_kind(line: str) -> str | None:
    """The kind of section that a plain line opens: "nice", "requirements", "duties", "benefits", "company", "process",
    "facts" for what a board says beside the text; None when it is no heading."""
    return section_named(line, True)


def section_named(line: str, is_alone: bool) -> str | None:
    """`heading_kind` of words that are alone on their line, or stand within one before a mark."""
    if len(line) > 2 * LONGEST_HEADING:
        return None
    bare = bare_heading(line)
    if bare == "" or len(bare) > LONGEST_HEADING or matches(NO_HEADING, bare):
        return None
    if matches(FACTS, bare):
        return "facts" if matches(ALWAYS_FACTS, bare) else noun_kind(bare)
    if len(places_of(WORD, bare)) > MOST_WORDS:
        return None
    kind = noun_kind(bare)
    if kind == "nice":
        # "Perfil deseable", "Ideal but optional skills".
        return kind
    says = is_alone and says_something(line, bare)
    note_line(bare)
    for row in PHRASE_PATTERNS:
        found = first_match(row[1], bare)
        if found is not None and not (says and row[0] in ASKING and not matches(NOTHING_MORE, bare[len(found[0]) :])):
            return str(row[0])
    return kind


def says_something(line: str, bare: str) -> bool:
    """Whether a plain line may be a sentence that only begins as a heading does: "You need to be local to Leeds."."""
    if line.endswith(":") or line.endswith("?") or line.endswith(".."):
        return False
    return line.endswith(".") or matches(SENTENCE_START, bare)


def noun_kind(bare: str) -> str | None:
    """The kind of a heading made of naming words and such as stand beside them."""
    named: list[str] = []
    words = [found[0] for found in all_matches(WORD, bare.replace("/", " "))]
    for word in words:
        kind = entry(KIND_OF_NOUN, word)
        if kind is not None:
            named.append(kind)
        elif not has(BESIDE_WORDS, word):
            return None
    if "desired" in words and "requirements" in named and "qualifications" not in words:
        # "Desired skills and experience" is what LinkedIn used to head its requirements with.
        return "requirements"
    if "nice" in named:
        return "nice" if not any([word in MUST_NOUNS for word in words]) else "requirements"
    for kind in ["benefits", "requirements", "duties", "process", "company"]:
        if kind in named and not (kind == "benefits" and "requirements" in named):
            return kind
    return None


def headings_within(line: str) -> list[list[Any]]:
    """`[start, end, kind]` of the headings that stand within a line, each with its closing mark, in order."""
    found: list[list[Any]] = []
    done = 0
    for mark in placed_matches(MARK, line)[:MOST_MARKS]:
        if mark[0] < done or is_in_time(line, mark[0]):
            continue
        is_colon = line[mark[0]] == ":"
        first = max(done, mark[0] - LONGEST_HEADING)
        for start in starts_of(line, first, mark[0]):
            words = plain(line[start : mark[0]])
            kind = section_named(words, False)
            if kind is None or not is_evenly_written(line[start : mark[0]]):
                continue
            strong = matches(STRONG, words)
            if (is_colon or strong) and opens(line, start, is_colon and strong):
                found.append([start, mark[1], kind])
                done = mark[1]
                break
    return found


def is_in_time(line: str, place: int) -> bool:
    """Whether a mark stands between the hours and the minutes of a time, "8:30"."""
    around = line[max(0, place - 1) : place + 2]
    return len(around) == 3 and is_digits(around[0]) and is_digits(around[2])


def starts_of(line: str, first: int, end: int) -> list[int]:
    """Where a heading that ends at `end` may begin: at the line's start, or at a capital letter that begins a word."""
    starts: list[int] = []
    for place in range(first, end):
        character = line[place]
        if place == 0 or (character != character.lower() and not is_capital(line[place - 1])):
            starts.append(place)
        elif "¿¡".find(character) >= 0:
            starts.append(place)
    return starts


def is_capital(character: str) -> bool:
    """Whether the character is a capital letter."""
    return character != character.lower()


def is_strong(line: str) -> bool:
    """Whether a plain heading of several words can be nothing else."""
    return " " in line and matches(STRONG, line)


def is_evenly_written(words: str) -> bool:
    """Whether a heading is not the end of a sentence: its last word has no capital unless the long ones before have."""
    found = words.split(" ")
    last = found[len(found) - 1]
    if last == last.lower() or last == last.upper():
        return True
    return not any(
        [len(word) > 5 and word == word.lower() and word != word.upper() for word in found[0 : len(found) - 1]]
    )


def opens(line: str, start: int, is_strong: bool) -> bool:
    """Whether a heading may begin at `start`: at the line's start, after a mark, or glued to the word before it; a strong
    one anywhere."""
    if start == 0 or is_strong:
        return True
    before = start - 1
    while before > 0 and line[before] in " \u00a0\t":
        before -= 1
    if line[before] in ".!?;:)*•·-–—|\"'”>]¿¡#\u200b" or before == 0:
        return True
    return line[start - 1] not in " \u00a0\t"
