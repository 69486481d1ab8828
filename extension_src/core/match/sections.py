"""A text cut into segments (a line, or a sentence of a long line), each with what kind of section it stands in."""

from typing import Any

from extension_src.core.match.sentences import SHORTEST_SENTENCE, Segment, sentences_of, trimmed
from extension_src.core.native.patterns import matches, pattern, plain

LONGEST_HEADING = 60
# More than any advert or CV has: each is searched by every expression of the conditions.
MOST_SEGMENTS = 5000
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


def segments_of(text: str, title: str) -> list[Segment]:
    """The segments of `text` in order, MOST_SEGMENTS at most, blank ends cut off. The first is of kind "title" when it is
    the `title`, unless that is empty."""
    found: list[Segment] = []
    kind = "other"
    start = 0
    wanted = plain(title)
    for line in text.split("\n"):
        is_short = len(line) < SHORTEST_SENTENCE
        is_blank = line == "" or (is_short and trimmed(text, start, start + len(line)).plain == "")
        opened = [] if len(found) > 0 or title == "" or is_blank else title_line(text, start, line, wanted)
        if len(opened) == 0 and not is_blank:
            opened = sentences_of(text, start, line)
            kind = kind_within(opened, kind)
        found.extend(opened)
        if len(found) > MOST_SEGMENTS:
            return found[:MOST_SEGMENTS]
        start += len(line) + 1
    return found


def title_line(text: str, start: int, line: str, title: str) -> list[Segment]:
    """The `line` that begins at `start` as a segment of kind "title" when it is the plain `title`, else nothing."""
    whole = trimmed(text, start, start + len(line))
    if whole.plain != title:
        return []
    whole.kind = "title"
    return [whole]


def kind_within(opened: list[Segment], kind: str) -> str:
    """Gives the sentences of a line the kind of the section they stand in, which is `kind` unless the line opens
    another, and returns it. A wish stays one, but not in what the company offers or is."""
    if len(opened) == 0:
        return kind
    heading = heading_kind(opened[0].plain)
    inside = kind if heading is None else heading
    for segment in opened:
        if segment.kind != "nice" or inside == "benefits" or inside == "company":
            segment.kind = inside
    return inside


def heading_kind(line: str) -> str | None:
    """The kind of section a plain line opens, None when it is no heading."""
    if len(line) > LONGEST_HEADING:
        return None
    bare = line.replace("¿", "").replace("¡", "")
    for row in HEADING_PATTERNS:
        if matches(row[1], bare):
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
