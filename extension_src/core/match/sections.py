"""A text cut into segments (a line, or a sentence of a long line), each with what kind of section it stands in."""

from typing import Any

from extension_src.core.match.listing.glued_lines import lines_within
from extension_src.core.match.listing.headings import heading_kind, headings_within, is_strong
from extension_src.core.match.listing.sentence_kinds import SILENT, kind_of_sentence
from extension_src.core.match.sentences import SHORTEST_SENTENCE, Segment, sentences_of, trimmed
from extension_src.core.native.patterns import matches, pattern, plain

# How much a section says about the job. What a company offers and is says little.
WEIGHTS = {
    "title": 4.0, "requirements": 1.0, "duties": 1.0, "other": 1.0, "nice": 0.6, "company": 0.4, "benefits": 0.2, "process": 0.2,
    "facts": 0.4, "heading": 0.0,
}  # fmt: skip
# What says what is done and asked, and how much everything else may weigh beside it: a short listing is not its company's story.
TELLING = ["title", "requirements", "duties", "nice"]
ASIDE_MASS = 0.3
LONGEST_HEADING_LINE = 80
LONGEST_GLUED_HEADING = 40
# More than any advert or CV has: each is searched by every expression of the conditions.
MOST_SEGMENTS = 1500
SENTENCE_ENDS = ".!?:;)"
BULLET = pattern("^[ \t\r\u00a0]*[-–—•·*>▪◦✔✓●○➢]")
# A key and its value, and a line of at least six words with an end.
FIELD_LINE = pattern("^[^:.]{2,40}: ?[^.:!?]{1,110}$")
PROSE = pattern("^(?:[^ ]+ +){5,}[^ ]+[.!]")
# "E = essential, D = desirable", and what such a letter marks.
LEGEND = pattern("\\bd ?[=:\u2013-] ?desirable")
MARKED = pattern("(?:\\(d\\)| d)$")
CLOSED = pattern("[:?][ \t\r\u00a0]*$")


def segments_of(text: str) -> list[Segment]:
    """The segments of a CV's text in order, blank ends cut off."""
    found: list[Segment] = []
    start = 0
    for line in text.split("\n"):
        if not is_blank(text, start, line):
            found.extend(sentences_of(text, start, line))
        start += len(line) + 1
        if len(found) > MOST_SEGMENTS:
            return found[:MOST_SEGMENTS]
    return found


def is_blank(text: str, start: int, line: str) -> bool:
    """Whether a line that begins at `start` says nothing."""
    return line == "" or (len(line) < SHORTEST_SENTENCE and trimmed(text, start, start + len(line)).plain == "")


def listing_segments(text: str, title: str) -> list[Segment]:
    """The segments of a listing in order, each with the kind of its section; headings have the kind "heading", the first
    line has the kind "title" when it is the `title`."""
    found: list[Segment] = []
    kind = "other"
    is_field = False
    has_legend = matches(LEGEND, text.lower())
    start = 0
    wanted = plain(title)
    # As many characters: a place in the line is one in the text.
    for line in text.replace("\u00a0", " ").split("\n"):
        if is_blank(text, start, line):
            start += len(line) + 1
            continue
        opened = [] if len(found) > 0 or title == "" else title_line(text, start, line, wanted)
        found.extend(opened)
        if len(opened) == 0:
            if is_field and is_prose(line):
                # "Technologies: Java, SQL" heads nothing but its own line.
                kind = "other"
            is_field = matches(FIELD_LINE, line)
            first = len(found)
            for piece in lines_within(line):
                kind = read_line(text, start + piece[0], line[piece[0] : piece[1]], kind, found)
            is_field = is_field or holds_wishes(found[first:])
            if has_legend:
                mark_wishes(found[first:])
        start += len(line) + 1
        if len(found) > MOST_SEGMENTS:
            return found[:MOST_SEGMENTS]
    return found


def mark_wishes(line: list[Segment]) -> None:
    """Make wishes of the segments of a line that a legend's letter marks as such: "Payroll exposure (D)"."""
    for segment in line:
        if segment.kind != "heading" and matches(MARKED, segment.plain):
            segment.kind = "nice"


def holds_wishes(line: list[Segment]) -> bool:
    """Whether a line ends with a heading of wishes and those wishes: "Bonus points: GraphQL, Rust." heads its own line."""
    return len(line) > 1 and line[len(line) - 2].kind == "heading" and line[len(line) - 1].kind == "nice"


def is_prose(line: str) -> bool:
    """Whether a line is a sentence, and no item of a list."""
    return not matches(BULLET, line) and matches(PROSE, line)


def title_line(text: str, start: int, line: str, title: str) -> list[Segment]:
    """The `line` that begins at `start` as a segment of kind "title" when it is the plain `title`, else nothing."""
    whole = trimmed(text, start, start + len(line))
    if whole.plain != title:
        return []
    whole.kind = "title"
    return [whole]


def read_line(text: str, start: int, line: str, kind: str, found: list[Segment]) -> str:
    """Adds the segments of a line that stands in a section of `kind`; gives the kind in which the next line stands."""
    if len(line) <= LONGEST_HEADING_LINE:
        whole = trimmed(text, start, start + len(line))
        opened = heading_kind(whole.plain)
        if opened is not None and (not matches(BULLET, line) or matches(CLOSED, line) or is_strong(whole.plain)):
            whole.kind = "heading"
            found.append(whole)
            return opened
    done = 0
    for heading in headings_within(line):
        add_sentences(text, start, line, done, heading[0], kind, found)
        head = trimmed(text, start + heading[0], start + heading[1])
        head.kind = "heading"
        found.append(head)
        kind = heading[2]
        done = heading[1]
    return add_sentences(text, start, line, done, len(line), kind, found)


def add_sentences(text: str, start: int, line: str, first: int, end: int, kind: str, found: list[Segment]) -> str:
    """Adds the sentences from `first` to `end` of a line, each with the kind that it has in such a section; gives the kind in
    which the next stands."""
    before: Segment | None = None
    asked = False
    for segment in sentences_of(text, start + first, line[first:end]):
        opened = heading_kind(segment.plain) if kind in SILENT and len(segment.plain) <= LONGEST_GLUED_HEADING else None
        if opened is not None and opened != kind:
            # In a long line without its breaks nothing else ends the section of what the company gives.
            segment.kind = "heading"
            found.append(segment)
            kind = opened
            continue
        segment.kind = kind_of_sentence(segment, kind)
        if segment.is_rest and segment.kind == "other" and asked:
            # "You must know Python (Kafka is a bonus) and Docker".
            segment.kind = "requirements"
        asked = segment.kind == "requirements" or (asked and segment.is_rest)
        if before is not None and before.kind in SILENT and goes_on(text, before, segment):
            segment.kind = before.kind
        found.append(segment)
        before = segment
    return kind


def goes_on(text: str, before: Segment, segment: Segment) -> bool:
    """Whether a segment is the rest of a sentence that was cut because of its length."""
    return segment.start - before.end <= 1 and text[before.end - 1] not in SENTENCE_ENDS


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
    """For each word the weight of the section it stands in; what asks nothing weighs no more than ASIDE_MASS of the rest."""
    shares: list[float] = []
    aside: list[bool] = []
    number = 0
    last = len(segments) - 1
    kind = segments[0].kind if last >= 0 else "other"
    for start in words["start"]:
        while number < last and segments[number + 1].start <= start:
            number += 1
            kind = segments[number].kind
        shares.append(WEIGHTS[kind])
        aside.append(kind not in TELLING)
    telling = sum([shares[place] for place in range(len(shares)) if not aside[place]])
    rest = sum([shares[place] for place in range(len(shares)) if aside[place]])
    if telling > 0 and rest > ASIDE_MASS * telling:
        scale = ASIDE_MASS * telling / rest
        shares = [shares[place] * (scale if aside[place] else 1.0) for place in range(len(shares))]
    return shares
