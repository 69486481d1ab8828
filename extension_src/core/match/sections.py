"""A text cut into segments (a line, or a sentence of a long line), each with what kind of section it stands in."""

from typing import Any

from extension_src.core.native.patterns import matches, pattern, places_of, plain
from extension_src.core.native.words import continues, width

LONGEST_HEADING = 60
LONGEST_SEGMENT = 240
ENDS = ".!?"
LONG_ENDS = ";•·"
CLAUSE_END = pattern("[,;]")
MARK = pattern("[.!?;\u2022\u00b7]")
WORD_BREAKS = " \u00a0\t./("
BREAKS = " \u00a0,"
SHORTEST_SENTENCE = 3
AFTER_END = " \u00a0\t\r•·"

# Section headings, matched at the start of a short line.
HEADINGS = [
    ["nice",
        "^(nice[ -]to[ -]haves?|preferred|desirable|desired|bonus|pluses|it would be a plus|"
        "requisitos deseados|deseable|valorable|se valora|valoramos|valoraremos|otros requisitos|"
        "puntos extra)"
    ],
    ["requirements",
        "^(minimum |basic |required |key |job |main )?(requirements?|requisitos|qualifications|required|"
        "must[ -]haves?|skills|who you are|about you|what you.{0,9} (need|bring|have)|"
        "what we.{0,9} (need|look)|you have|you bring|your profile|profile|perfil|tu perfil|experience|"
        "que buscamos|que necesitas|buscamos|que pedimos|conocimientos|estudios minimos|"
        "experiencia minima|idiomas requeridos|imprescindible|education|educacion|formacion requerida|"
        "tecnologias|necesitamos|te pedimos|competencias)"
    ],
    ["duties",
        "^(job |your |main |key |essential )?(responsibilities|duties|functions|funciones|tareas|"
        "responsabilidades|what you.{0,9} do|the role|your role|role|tu mision|mision|que haras|"
        "lo que haras|tu dia a dia|descripcion|description|job description|job summary|summary|"
        "day to day|el puesto|objetivo)"
    ],
    ["benefits",
        "^(our |the |que |tus )?(benefits|beneficios|perks|compensation|what we offer|we offer|"
        "que ofrecemos|ofrecemos|se ofrece|te ofrecemos|condiciones|salary|salario|why join|why work|pay|"
        "ventajas|que te ofrecemos|lo que ofrecemos|equal opportunity|how to apply)"
    ],
    ["company",
        "^(about (us|the company|our)|who we are|our company|company|quienes somos|sobre nosotros|"
        "sobre la empresa|acerca de|la empresa|nuestra empresa|conocenos|the company)"
    ],
]  # fmt: skip
# How much a section says about the job. What a company offers and is says little.
WEIGHTS = {"title": 4.0, "requirements": 1.0, "duties": 1.0, "other": 1.0, "nice": 0.6, "company": 0.4, "benefits": 0.2}

HEADING_PATTERNS: list[Any] = [[kind, pattern(source)] for kind, source in HEADINGS]
NICE = pattern(
    "nice to have|would be (a |an )?(plus|asset|advantage)|(is|are|as) an? (plus|asset|advantage|"
    "bonus)|preferred|preferably|"
    "desirable|desired|ideally|a plus\\b|valorable|se valora|valoramos|valoraremos|deseable|"
    "preferible|preferiblemente|"
    "sera un plus|es un plus|puntos extra|\\bplus\\)?$"
)
NOT_NEEDED = pattern(
    "\\b(not|isn't|aren't) (be )?(required|necessary|needed|a must|essential|mandatory)|"
    "\\bno [a-z' ]{0,40}\\b(required|necessary|needed)\\b|no (es|son|se) (imprescindible|necesari|requier|exig|precis)|"
    "sin necesidad de|sin experiencia|no hace falta|we don't require|no requerid"
)
MUST = pattern(
    "\\bmust\\b|mandatory|\\brequired\\b|\\bis required|essential\\b|imprescindible|indispensable|"
    "obligatori[oa]|necesari[oa]\\b|"
    "requerid[oa]|excluyente|se requiere|requisito|conocimientos necesarios|non-negotiable"
)


class Segment:
    """A piece of a text: its places in the runtime's own units, its plain text, and the kind of section it stands in.
    A class and no dict, because a Transcrypt dict costs twenty property definitions."""

    def __init__(self, start: int, end: int, plain_text: str) -> None:
        self.start = start
        self.end = end
        self.plain = plain_text
        self.kind = "other"
        # Whether it can hold a condition; None until that is asked.
        self.asks: bool | None = None


def segments_of(text: str, title: str) -> list[Segment]:
    """The segments of `text` in order, blank ends cut off. The first is of kind "title" when it is the `title`, unless
    that is empty."""
    found: list[Segment] = []
    kind = "other"
    start = 0
    for line in text.split("\n"):
        whole = trimmed(text, start, start + len(line))
        if len(found) == 0 and title != "" and whole.plain == plain(title):
            whole.kind = "title"
            found.append(whole)
        elif whole.plain != "":
            opened = sentences_of(text, start, line)
            heading = heading_kind(opened[0].plain)
            if heading is not None:
                kind = heading
            for segment in opened:
                if segment.kind != "nice" or kind == "benefits" or kind == "company":
                    segment.kind = kind
                found.append(segment)
        start += len(line) + 1
    return found


def sentences_of(text: str, start: int, line: str) -> list[Segment]:
    """The sentences of the `line` that begins at `start`, wishes of kind "nice". One that says both what is needed and
    what is nice to have is cut at its commas."""
    found: list[Segment] = []
    for piece in pieces_of(line):
        segment = trimmed(text, start + piece[0], start + piece[1])
        is_wish = matches(NICE, segment.plain)
        if is_wish and matches(MUST, segment.plain):
            for one in clauses_of(line, piece[0], piece[1]):
                clause = trimmed(text, start + one[0], start + one[1])
                if clause.plain != "":
                    clause.kind = "nice" if matches(NICE, clause.plain) else "other"
                    found.append(clause)
        elif segment.plain != "":
            segment.kind = "nice" if is_wish else "other"
            found.append(segment)
    return found


def clauses_of(line: str, start: int, end: int) -> list[list[int]]:
    """`[start, end]` of what commas and semicolons part from `start` to `end`."""
    clauses: list[list[int]] = []
    for place in places_of(CLAUSE_END, line):
        if start <= place < end:
            clauses.append([start, place])
            start = place + 1
    clauses.append([start, end])
    return clauses


def pieces_of(line: str) -> list[list[int]]:
    """`[start, end]` of the sentences of a line. A semicolon or a bullet ends one too when the line is long."""
    is_long = width(line) > LONGEST_SEGMENT
    pieces: list[list[int]] = []
    start = 0
    for place in places_of(MARK, line):
        ends = ends_sentence(line, place) or (is_long and line[place] in LONG_ENDS and opens_next(line, place + 1))
        if ends and width(line[start:place]) >= SHORTEST_SENTENCE:
            pieces.extend(parts_of(line, start, place + 1))
            start = place + 1
    if start < len(line):
        pieces.extend(parts_of(line, start, len(line)))
    return pieces


def parts_of(line: str, start: int, end: int) -> list[list[int]]:
    """`[start, end]` of a sentence, cut at a blank or comma where it is too long."""
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
    before = place
    while before > 0 and line[before - 1] not in WORD_BREAKS:
        before -= 1
    follows_word = place - before >= SHORTEST_SENTENCE and (is_apart or not is_capital(line[place - 1]))
    return is_capital(line[after]) and follows_word


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
    return Segment(start, end, plain(text[start:end]))


def heading_kind(line: str) -> str | None:
    """The kind of section a plain line opens, None when it is no heading."""
    if len(line) > LONGEST_HEADING:
        return None
    for row in HEADING_PATTERNS:
        if matches(row[1], line.replace("¿", "").replace("¡", "")):
            return str(row[0])
    return None


def segment_at(segments: list[Segment], place: int) -> int:
    """The number of the segment that holds `place`, the last one before it otherwise; -1 when there is none."""
    low = 0
    high = len(segments)
    while low < high:
        middle = (low + high) // 2
        if segments[middle].start <= place:
            low = middle + 1
        else:
            high = middle
    return low - 1


def word_shares(words: dict[str, Any], segments: list[Segment]) -> list[float]:
    """For each word the weight of the section it stands in."""
    shares: list[float] = []
    number = 0
    last = len(segments) - 1
    for start in words["start"]:
        while number < last and segments[number + 1].start <= start:
            number += 1
        shares.append(WEIGHTS[segments[number].kind] if last >= 0 else 1.0)
    return shares
