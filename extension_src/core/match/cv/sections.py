"""The sections of a CV: which kind each of its segments stands in."""

from typing import Any

from extension_src.core.match.cv.headings import bare_heading, heading_kind
from extension_src.core.match.cv.language_names import level_places
from extension_src.core.match.sentences import Segment
from extension_src.core.native.patterns import matches, pattern

# A line in capitals of this form may open a section that we do not know.
LONGEST_UNKNOWN = 40
DATED = pattern("(?:19|20)[0-9][0-9]|'[0-9][0-9]")
LETTER = pattern("[a-z]")
# More marks than icons, rules and bullets make beside a heading are none of it.
MOST_MARKS = 60
LINE_END = "\n"


class CvSections:
    """For each segment of a CV the kind of its section: "head" before the first heading, a kind of cv_headings, "unknown"
    after a line that stands as a heading but says none we know. `headings` are the numbers of the segments that open one."""

    def __init__(self, kinds: list[str], headings: list[int]) -> None:
        self.kinds = kinds
        self.headings = headings

    def has(self, kind: str) -> bool:
        """Whether the CV has such a section."""
        return kind in self.kinds


def cv_sections(text: str, segments: list[Segment]) -> CvSections:
    """The sections of a CV's segments."""
    known = [heading_kind(segment.plain) if is_alone(text, segment) else None for segment in segments]
    known = without_a_first_name(known, segments)
    in_capitals = [number for number in range(len(segments)) if known[number] is not None]
    shouts = len(in_capitals) > 1 and all([is_capitals(text, segments[number]) for number in in_capitals])
    kinds: list[str] = []
    headings: list[int] = []
    kind = "head"
    for number in range(len(segments)):
        opened: Any = known[number]
        if opened is None and shouts and kind != "head" and stands_as_heading(text, segments, number):
            opened = "unknown"
        if opened is not None and kind == "languages" and is_level(segments[number].plain):
            # "Professional working" stands under a language, and opens no section of work.
            opened = None
        if opened is not None:
            kind = str(opened)
            headings.append(number)
        kinds.append(kind)
    return CvSections(kinds, headings)


def is_level(line: str) -> bool:
    """Whether a plain line is a level of a language."""
    levels = level_places(line)
    return len(levels) > 0 and levels[0][0] <= 1


def without_a_first_name(known: list[str | None], segments: list[Segment]) -> list[str | None]:
    """`known`, but "Curriculum vitae" and the like above everything opens no section."""
    found = list(known)
    if len(found) > 0 and found[0] is not None and found[0] in ["summary", "personal"]:
        found[0] = None
    return found


def is_alone(text: str, segment: Segment) -> bool:
    """Whether a segment is the whole of its line but for icons and bullets."""
    before = segment.start - 1
    first = before - MOST_MARKS
    while before >= 0 and before > first and text[before] != LINE_END and not is_letter(text[before]):
        before -= 1
    if before >= 0 and text[before] != LINE_END:
        return False
    after = segment.end
    last = after + MOST_MARKS
    while after < len(text) and after < last and text[after] != LINE_END and not is_letter(text[after]):
        after += 1
    return after >= len(text) or text[after] == LINE_END


def is_letter(character: str) -> bool:
    """Whether the character has two cases."""
    return character.lower() != character.upper()


def is_capitals(text: str, segment: Segment) -> bool:
    """Whether a segment is written in capitals."""
    words = text[segment.start : segment.end]
    return words == words.upper() and words != words.lower()


def stands_as_heading(text: str, segments: list[Segment], number: int) -> bool:
    """Whether a segment looks as the headings of a CV in capitals do: alone, short, after an empty line, no date near."""
    segment = segments[number]
    bare = bare_heading(segment.plain)
    if len(bare) < 4 or len(bare) > LONGEST_UNKNOWN or not is_capitals(text, segment) or not is_alone(text, segment):
        return False
    if len(bare.split(" ")) > 4 or matches(DATED, bare) or not matches(LETTER, bare) or "," in bare:
        return False
    before = text[max(0, segment.start - 3) : segment.start].replace(" ", "").replace("\r", "")
    if not before.endswith("\n\n"):
        return False
    following = segments[number + 1].plain if number + 1 < len(segments) else ""
    return not matches(DATED, following)
