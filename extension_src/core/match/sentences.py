"""A line cut into sentences, and whether one says what is needed, what is not, or what would be nice to have."""

from typing import Any

from extension_src.core.native.lines import note_line
from extension_src.core.native.patterns import matches, pattern, places_of, plain, plain_part, replaced
from extension_src.core.native.words import continues, width

LONGEST_SEGMENT = 240
# Without a blank or comma to cut at: the expressions of conditions are tried from each character of a segment.
LONGEST_UNBROKEN = 480
ENDS = ".!?"
LONG_ENDS = ";•·"
CLAUSE_END = pattern(
    "[,;()]| (?=(?:and|y|e|or|o),? (?:ideally|preferabl|idealmente|preferible|deseable|if possible|a poder ser|"
    "a ser posible|si es "
    "posible))"
)
# A mark right before another is no end.
MARK = pattern("[.!?;](?![.!?;])|[\u2022\u00b7]")
WORD_BREAKS = " \u00a0\t./("
BREAKS = " \u00a0,"
CONDITION = pattern(
    "degree|diploma|bachelor|[0-9] ?\\+? ?(years|yrs|anos|anys|meses|months)|titulad|titulacion|grado |licenc|ingenier|graduad|"
    "\\b(english|ingles|spanish|french|german) (to |at |nivel )?[abc][12]\\b"
)
CHECKS = pattern("background (check|investigation|screen)|drug[- ](test|screen)|criminal record")
SHORTEST_SENTENCE = 3
SHORTEST_ASIDE = 30
AFTER_END = " \u00a0\t\r•·"

NICE = pattern(
    "\\b(un extra|(handy|useful|nice|helpful) if)\\b|\\b(a|an) (added |real |big )?(bonus|asset)(?= ?($|[.,;)]))|"
    "\\b(we'd|would|we would|something we) (also )?(value|appreciate|enjoy|welcome)\\b|\\bnos (vendria|vendra|iria) (muy |"
    "de )?(bien|perlas)|"
    "\\bif you (also |already )?(have|know|speak|bring|are) .{0,60}, (great|brilliant|fantastic|lovely|perfect|wonderful|"
    "all the better|"
    "so much the better|even better)|"
    "\\b(delighted|thrilled|great|cool) if you|\\b(considered|viewed|looked on|looked upon) favou?rably|"
    "\\b(set|sets|make|makes) you (apart|stand out)|given (priority|preference)|(priority|preference) (will be |is )?given|"
    "\\bdeal[- ]?breaker|\\bif you have (it|them|one)[.!]?$|\\b(is|are) cool[.!]?$|\\b(helpful|useful|handy)[.;)]?$|"
    "\\bda(ra|ran|n)? ventaja|"
    "\\bpuntua(ra|ran|n)?\\b|\\b(ideal|genial|perfecto|estupendo|mejor|bien) si (sabes|conoces|tienes|has|aportas|cuentas|"
    "dominas|"
    "vienes|ademas)|\\bnos (gustaria|encantaria) que|\\bno excluyentes?\\b|\\bsin (ser|que sea) (imprescindible|necesari|"
    "obligatori|excluyent|un requisito)|\\baunque no (es |son |sea |"
    "sean )?(imprescindible|necesari|"
    "obligatori|excluyent|indispensable)|"
    "\\b(helps|ayuda|ayudan|ayudaria|suma|suman)[.!]?$|\\b(pero|but it|but that) (ayuda|suma|puntua|helps)|\\bsuma, no resta|"
    "\\b(a poder ser|(a|de) ser posible|(if|si es) (possible|posible)|agradec(emos|era|eran|eremos|eriamos))\\b|"
    "\\b(tendras?|tendran|tienen?|con|de|dara|daremos) preferencia\\b|\\bsi (ademas|tambien|encima|ya|dominas?|sabes?|"
    "tienes?|vienes?|conoces?|cuentas?|aportas?|hablas?|eres) .{0,80}\\b(mejor|"
    "perfecto|genial|ideal|estupendo|fantastico|fenomenal|miel sobre)\\b|"
    ", (tanto |mucho )?mejor( que mejor)?[.!]?$|\\bse agradece|would be (lovely|welcome|appreciated)|"
    "[a-z] (are |is )?welcome([.]?$|;)|\\b(are|is) nice\\b(?! to work)|nice[ -]to[ -]have|good to have|"
    "would be (a |an |your )?(great |big |"
    "definite |strong |real |huge |valuable |"
    "added )?(plus|asset|advantage|"
    "bonus|beneficial|helpful|useful|ideal|advantageous)|(is|are|as|considered) (also )?(an? )?(great |big |definite |"
    "strong |real |huge |"
    "valuable |added )?(plus|asset|advantage|bonus)\\b|\\bpreferred|preferably|\\bpreference\\b|desirable|\\bdesired\\b|"
    "\\bideally\\b|a "
    "(big |huge |great |definite |strong |real )?plus\\b|(a|an|definite|distinct|strong) advantage|advantageous|"
    "\\bbeneficial\\b|(?<!not )(?<!non-)optional(ly)?\\b|"
    "(is|are) (helpful|ideal)\\b|considered ideal|bonus (if|for|points)|we('d| would) love|(\\b|in)valorable|valorables|"
    "se valora|preferencia(l|is)\\b|\\bpreferente\\b|\\b(is|would be|are) (also )?(an? )?(nice|great|"
    "welcome) (extra|addition)|\\bvalorable|"
    "valoramos|valorar[ae]|"
    "valoraremos|valorad[oa]s?\\b|deseable|preferible|preferentemente|idealmente|opcional|se tendra (muy )?en cuenta|"
    "sera un plus|es un plus|un plus\\b|puntos? (extra|a favor)|suman? puntos|sumara|recomendable|interesante|"
    "seria (ideal|deseable|un)|"
    "es valora|es valorara|desejavel|valoriza|\\bplus\\)?:?$|\\bplus:|\\bmay (also |sometimes )?(be )?requir|"
    "puede(n)? (ser )?requer|podria(n)? requer|desitjable|preferencialmente|valorizamos|sera valorizad|diferencial\\b"
)
# A wish word at the head of its clause holds for what follows it.
WISH_FIRST = pattern(
    "^(?:and |y |but |pero |also |ademas |tambien |\\()?(?:it would be |muy |highly |se |es |lo |siendo (?:muy )?(?:un )?)?"
    "(?:nice|good to have|a poder ser|a ser posible|de ser posible|if possible|agradec|"
    "ideally|preferabl|preferred|"
    "preferiblemente|preferentemente|valor|deseable|desirable|desired|bonus|plus|optional|opcional|se valora|idealmente|"
    "puntos extra|"
    "suma|preference|we'?d love)"
)
SINGULAR = pattern(
    "\\b(a plus|an asset|a bonus|an advantage)\\b|\\b(is|es|sera|seria|siendo|would be) (a|an|un|muy|also|highly|"
    "preferred|valorable|deseable|desirable|welcome)|\\("
)
NOT_NEEDED = pattern(
    "\\b(not|isn't|aren't|never) (be )?(strictly |absolutely )?(required|necessary|needed|a must|essential|mandatory)|"
    "\\bno [a-z' ]{0,40}\\b(required|necessary|needed)\\b|no (es|son|se) (un |)(requisito|imprescindible|indispensable|"
    "obligatori|"
    "excluyente|esencial|fundamental|necesari|requier|exig|precis|requerid)|"
    "\\b(by no means|far from) (required|necessary|needed|essential|mandatory|a must)|\\bis no must\\b|non-essential|"
    "\\bneedn't\\b|"
    "\\bno [a-z' ]{0,40}\\b(expected|assumed)|\\b(isn't|aren't|not) (assumed|expected)|(don't|do not) expect\\b|"
    "\\b(no pasa nada|da igual|no importa) (si|que)\\b|(doesn't|does not|won't) matter|(don't|do not) worry|\\b(is|"
    "are) no problem|"
    "\\bno (exigimos|pedimos|requerimos|esperamos)\\b|"
    "\\bnot an? (strict |absolute |hard )?(requirement|must|prerequisite|condition)|\\bno (necesari[oa]|imprescindible|"
    "obligatori[oa]|exigid[oa]|excluyente)s?\\b|"
    "sin necesidad de|sin experiencia|no hace falta|we don't (require|use|need|work with)|we do not (require|use|need|"
    "work with)|no requerid|"
    "(don't|do not|doesn't|does not) (have|need) to\\b|(don't|do not) need\\b|no need (to|for)|not looking for|no (usamos|"
    "utilizamos|trabajamos con|"
    "necesitas|es obligatori)|no buscamos|rather than\\b"
)
MUST = pattern(
    "\\bmust\\b|mandatory|\\bis required|are required|essential\\b|imprescindible|indispensable|"
    "obligatori[oa]|necesari[oa]s?\\b|\\brequires?\\b|"
    "requerid[oa]|excluyente|se requiere|requisito|conocimientos necesarios|non-negotiable|\\bnot optional|no es opcional|"
    "\\brequired\\b"
)
SOMETIMES = pattern(
    "\\b(as|if|when|where|whenever) (is |are )?(required|needed|necessary|requested)|(segun|si|"
    "cuando) (sea )?(necesari|requerid)"
)


# "degree, 7 years, MRICS or MSCSI desirable": a name and its wish, at the end of what is needed.
OWN_END = pattern(
    "^(?!.*\\b(experience|experiencia|knowledge|conocimientos?|skills)\\b)[a-z0-9+#./&' -]{2,40} (is |are |es |muy |highly )?"
    "(desirable|preferred|advantageous|valorable|deseable|preferible)[.]?$"
)
# "(CIPD desirable)" wishes what it names, and not what stands before it.
OWN_WISH = pattern(
    "^(?!(?:not|no|a|an|the|strongly|highly|very|muy|also|but|would|is|it|although|es|lo|especially|preferably|and|y|pero|this|se|"
    "ideally|una?|altamente|tambien|though|both|all|any|optional|nice) )[a-z0-9+#.]+(?: [a-z0-9+#.&/-]+){0,3} "
    "(?:is |are |es |son |seria )?(?:desirable|preferred|a plus|an advantage|a bonus|an asset|helpful|useful|se valora|"
    "se valorara|se agradece|valorable|valorables|"
    "deseable|deseables|optional|"
    "opcional|nice to have|advantageous|beneficial)$"
)
# "(ideally AMOS)", "(deseable SAP GTS)": what follows the wish word is wished.
OWN_WISH_AHEAD = pattern(
    "^(?:ideally|preferabl[ey]|desirable|deseable|valorable|preferible|preferiblemente|preferentemente|idealmente|valorandose|"
    "se valora(?:ra|n)?|a poder ser|a ser posible|nice to have|bonus|plus|un plus)[:,]? "
    "(?!(?:but|pero|not|no|and|y|e|or|o|for|para|if|si|aunque|though|points|only|solo)\\b)[a-z0-9]"
)
# A wish word that is a clause of its own holds for the clause before it: "FENSA knowledge, ideally".
LONE_WISH = pattern(
    "^(?:but |pero )?(?:ideally|preferabl[ey]|preferred|if possible|a plus|a bonus|an advantage|an asset|desirable|"
    "optional(?:ly)?|"
    "nice to have|preferible|preferiblemente|preferentemente|deseable(?:mente)?|idealmente|opcional(?:mente)?|valorable|un plus|"
    "(?:a|de) ser posible|si es posible|a poder ser|de preferencia|(?:mucho |tanto )?mejor)[.!]?$"
)
# "Permiso B. Suma puntos ...": the class of a licence is a word, and no initial.
LICENCE_CLASS = pattern(
    "\\b(?:carn[e]?t?|permiso|licen[cs][ei]a?|clase|tipo|class|category|cat)\\.? (?:de )?[a-d](?:\\+e)?$"
)
LONGEST_CLASS = 20
JOINS_NEXT = pattern("(^| )(and|y|e|or|o|but|pero)$")
IF_HAD = pattern("\\bif you have (it|them|one)\\b")
ASIDE = pattern("\\([^()]{0,40}\\)")


class Segment:
    """A piece of a text: its places in the runtime's own units, its plain text, and the kind of section it stands in."""

    def __init__(self, start: int, end: int, plain_text: str) -> None:
        self.start = start
        self.end = end
        self.plain = plain_text
        self.kind = "other"
        # Whether it holds a word of denial (`cv/denials.py`), once that was asked.
        self.denies: bool | None = None
        # Whether it is a clause in brackets, of which `told_apart` knows that it has a subject of its own.
        self.in_brackets = False
        # Whether it is a clause that a semicolon parts from what stands before it.
        self.after_semicolon = False
        # Whether it is a clause of a sentence, and not its first.
        self.is_rest = False
        # What `is_needed`, `is_not_needed` and those of `listing/asked.py` found; None until they are asked.
        self.needed: bool | None = None
        self.not_needed: bool | None = None
        self.names_degree: bool | None = None
        self.begins_with_verb: bool | None = None
        self.hires: bool | None = None
        # The papers that it names (`conditions/papers.py`), once they were looked for.
        self.papers: Any = None
        note_line(plain_text)


def is_needed(segment: Segment) -> bool:
    """Whether the segment says outright that something is needed."""
    if segment.needed is None:
        segment.needed = matches(MUST, segment.plain) and not matches(SOMETIMES, segment.plain)
    return segment.needed


def is_not_needed(segment: Segment) -> bool:
    """Whether the segment says that something is not needed."""
    if segment.not_needed is None:
        segment.not_needed = matches(NOT_NEEDED, segment.plain)
    return segment.not_needed


def sentences_of(text: str, start: int, line: str) -> list[Segment]:
    """The sentences of the `line` that begins at `start`, wishes of kind "nice". One that says both what is needed and
    what is not is cut at its commas."""
    found: list[Segment] = []
    for piece in pieces_of(line):
        segment = trimmed(text, start + piece[0], start + piece[1])
        if segment.plain == "":
            continue
        is_wish = matches(NICE, segment.plain)
        if is_wish or is_not_needed(segment):
            found.extend(told_apart(segment, clause_segments(text, start, line, piece), is_wish))
        elif ";" in segment.plain and matches(CHECKS, segment.plain):
            # "High school diploma; pass a background check": the law asks only the last.
            found.extend(clause_segments(text, start, line, piece))
        else:
            found.append(segment)
    return found


def clause_segments(text: str, start: int, line: str, piece: list[int]) -> list[Segment]:
    """The clauses of a piece of the `line` that begins at `start`, those without words left out."""
    places = clauses_of(line, piece[0], piece[1])
    clauses = [clause_at(text, start + one[0], start + one[1], start) for one in places]
    return [clause for clause in clauses if clause.plain != ""]


def told_apart(whole: Segment, clauses: list[Segment], is_wish: bool) -> list[Segment]:
    """A sentence with a wish, or with something not needed, as one segment or as its clauses: wishes of kind "nice"."""
    flags = [matches(NICE, clause.plain) for clause in clauses]
    for place in range(1, len(clauses)):
        clauses[place].is_rest = True
    needs = [
        is_needed(clause) and not is_not_needed(clause) and not flags[place] for place, clause in enumerate(clauses)
    ]
    if not is_wish:
        return clauses if any(needs) else [whole]
    first = flags.index(True) if True in flags else 0
    if len(clauses) < 2 or not any(flags):
        whole.kind = "nice"
        return [whole]
    leads = matches(WISH_FIRST, clauses[first].plain)
    if first == 0 and leads and not any(needs):
        whole.kind = "nice"
        return [whole]
    if (
        not leads
        and not any(needs)
        and not clauses[first].in_brackets
        and not clauses[first].after_semicolon
        and not wishes_in_brackets(clauses[first])
        and not matches(IF_HAD, clauses[first].plain)
        and not (
            any([stands_alone(one) for one in clauses[0:first]])
            and (matches(SINGULAR, clauses[first].plain) or matches(OWN_END, clauses[first].plain))
        )
    ):
        whole.kind = "nice"
        return [whole]
    is_open = False
    for place in range(len(clauses)):
        clause = clauses[place]
        # What brackets open they close: "Go (ideally with Kafka) and SQL".
        holds = not needs[place] and (clause.in_brackets or not clauses[max(0, place - 1)].in_brackets)
        is_alone = flags[place] and matches(LONE_WISH, clause.plain)
        is_open = (flags[place] and not is_alone and matches(WISH_FIRST, clause.plain)) or (is_open and holds)
        clause.kind = "nice" if flags[place] or is_open else "other"
        if is_alone and place + 1 < len(clauses) and place > 0 and matches(JOINS_NEXT, clauses[place - 1].plain):
            # "Python and, ideally, Kafka".
            is_open = True
        elif is_alone and place > 0 and not needs[place - 1]:
            clauses[place - 1].kind = "nice"
    return clauses


def wishes_in_brackets(clause: Segment) -> bool:
    """Whether a clause is wished by what stands in its brackets: "Kafka (a plus)"."""
    return "(" in clause.plain and not matches(NICE, replaced(ASIDE, clause.plain, ""))


def clause_at(text: str, start: int, end: int, line_start: int) -> Segment:
    """The clause from `start` to `end` of a text, with whether it stands in brackets of its line."""
    clause = trimmed(text, start, end)
    before = text[line_start:start]
    clause.in_brackets = before.rfind("(") > before.rfind(")")
    clause.after_semicolon = before.endswith(";")
    return clause


def stands_alone(clause: Segment) -> bool:
    """Whether a clause asks for years or a degree, which no wish at the end of its sentence takes back."""
    return matches(CONDITION, clause.plain)


def clauses_of(line: str, start: int, end: int) -> list[list[int]]:
    """`[start, end]` of what commas and semicolons part from `start` to `end`."""
    clauses: list[list[int]] = []
    part = line[start:end]
    first = 0
    opened = -1
    for place in places_of(CLAUSE_END, part):
        if part[place] == "(":
            opened = place
            # What stands in short brackets belongs to what stands before them: "Kafka (nice to have)".
            closed = part[place : place + SHORTEST_ASIDE].find(")")
            if closed >= 0 and not wishes_itself(plain(part[place + 1 : place + closed])):
                continue
            opened = -1 if closed >= 0 else place
        if part[place] == ")" and opened >= 0 and place - opened <= SHORTEST_ASIDE:
            continue
        clauses.append([start + first, start + place])
        first = place + 1
    clauses.append([start + first, end])
    return clauses


def wishes_itself(aside: str) -> bool:
    """Whether plain words in brackets wish what they name themselves, and not what stands before them."""
    return matches(OWN_WISH, aside) or matches(OWN_WISH_AHEAD, aside)


def pieces_of(line: str) -> list[list[int]]:
    """`[start, end]` of the sentences of a line. A semicolon or a bullet ends one too when the line is long."""
    # Widths are counted character by character: only where the length may be another.
    is_long = len(line) > LONGEST_SEGMENT and width(line) > LONGEST_SEGMENT
    pieces: list[list[int]] = []
    start = 0
    for place in places_of(MARK, line):
        if line[place] == "\u00b7" and line[max(0, place - 1) : place + 2].lower() == "l\u00b7l":
            continue
        ends = ends_sentence(line, place) or (is_long and line[place] in LONG_ENDS and opens_next(line, place + 1))
        if ends and (place - start > 2 * SHORTEST_SENTENCE or width(line[start:place]) >= SHORTEST_SENTENCE):
            pieces.extend(parts_of(line, start, place + 1))
            start = place + 1
    if start < len(line):
        pieces.extend(parts_of(line, start, len(line)))
    return pieces


def parts_of(line: str, start: int, end: int) -> list[list[int]]:
    """`[start, end]` of a sentence, cut at a blank or comma where it is too long, and anywhere where it has neither."""
    parts: list[list[int]] = []
    if end - start > LONGEST_SEGMENT:
        count = 0
        first = start
        for place in range(first, end):
            count += 0 if continues(line[place]) else 1
            if count > LONGEST_SEGMENT and line[place] in BREAKS:
                parts.append([start, place + 1])
                start = place + 1
                count = 0
            elif count > LONGEST_UNBROKEN and not continues(line[place]):
                parts.append([start, place])
                start = place
                count = 1
    if start < end:
        parts.append([start, end])
    return parts


def opens_next(line: str, place: int) -> bool:
    """Whether another sentence can begin at `place`."""
    return place >= len(line) or line[place] in AFTER_END or is_capital(line[place])


def ends_sentence(line: str, place: int) -> bool:
    """Whether a mark at `place` ends a sentence: not in "e.g. Python", "Sr. Cook" or "ASP.NET"."""
    if line[place] not in ENDS:
        return False
    after = place + 1
    while after < len(line) and line[after] in AFTER_END:
        after += 1
    if after == len(line):
        return True
    is_apart = after > place + 1
    if (
        is_apart
        and place > 1
        and is_capital(line[place - 1])
        and is_capital(line[place - 2])
        and is_capital(line[after])
    ):
        # "In the UK. You will": two capitals are a name, as "Sr." is none.
        return place < 3 or line[place - 3] in WORD_BREAKS
    before = place
    while before > 0 and place - before < SHORTEST_SENTENCE and line[before - 1] not in WORD_BREAKS:
        before -= 1
    if is_apart and is_capital(line[after]) and is_level_before(line, place):
        # "German B1. TypeScript is nice": a level is a word.
        return True
    if (
        is_apart
        and is_capital(line[after])
        and matches(LICENCE_CLASS, plain(line[max(0, place - LONGEST_CLASS) : place]))
    ):
        return True
    follows_word = place - before >= SHORTEST_SENTENCE and (is_apart or not is_capital(line[place - 1]))
    return is_capital(line[after]) and follows_word


def is_level_before(line: str, place: int) -> bool:
    """Whether a level of a language ("B1") ends at `place`."""
    return place > 1 and "ABC".find(line[place - 2]) >= 0 and "12".find(line[place - 1]) >= 0


def is_capital(character: str) -> bool:
    """Whether a sentence may begin with this character."""
    return character != character.lower()


def trimmed(text: str, start: int, end: int) -> Segment:
    """The segment from `start` to `end` without blanks and bullets at its ends."""
    blanks = " \t\r\u00a0•·*-–—>"
    while start < end and text[start] in blanks:
        start += 1
    while end > start and text[end - 1] in " \t\r\u00a0":
        end -= 1
    return Segment(start, end, plain_part(text, start, end))
