"""How machines read a CV: what a program that reads it may miss, each with its place. Only what JobTrack itself saw."""

from typing import Any

from extension_src.core.match.cv.headings import KIND_OF_WORD, heading_kind
from extension_src.core.native.patterns import all_matches, matches, pattern, plain
from extension_src.core.native.tables import entry, has

EMAIL = pattern("[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,64}\\.[a-z]{2,12}")
PHONE = pattern("(?:[0-9][ .()/-]{0,2}){8}[0-9]")
LOST = pattern("[\ufffd\ue000-\uf8ff]")
WORD = pattern("[a-z]+")
JOINS = pattern("( (and|y|e|&|of|de|i|en|in|or|o) |[,/&+:])")
FEWEST_WORDS = 120
MOST_WORDS = 2500
MOST_LINES = 5


def machine_findings(cv: dict[str, Any]) -> list[dict[str, Any]]:
    """`{id, lines}` of each finding on a CV's profile: "no-email", "no-phone", "few-words", "many-words" (without lines),
    "lost-letters", "columns", "dates", "headings" (the lines concerned, at most MOST_LINES), "no-work"."""
    text: str = cv["text"]
    own: list[Any] = cv["segments"][0 : cv["own"]]
    lines = [segment.plain for segment in own]
    found: list[dict[str, Any]] = []
    if not any([matches(EMAIL, line) for line in lines]):
        found.append({"id": "no-email", "lines": []})
    if not any([matches(PHONE, line) for line in lines]):
        found.append({"id": "no-phone", "lines": []})
    words = len(cv["words"]["folded"])
    if words < FEWEST_WORDS or words > MOST_WORDS:
        found.append({"id": "few-words" if words < FEWEST_WORDS else "many-words", "lines": []})
    written = [text[segment.start : segment.end] for segment in own]
    add(found, "lost-letters", [line for line in written if matches(LOST, line)])
    add(found, "columns", [written[number] for number in range(len(own)) if is_two_headings(lines[number])])
    add(found, "dates", [written[number] for number in cv["unread_dates"]])
    sections = cv["sections"]
    add(found, "headings", [written[number] for number in sections.headings if sections.kinds[number] == "unknown"])
    if not sections.has("work") and not sections.has("mixed"):
        found.append({"id": "no-work", "lines": []})
    return found


def add(found: list[dict[str, Any]], name: str, lines: list[str]) -> None:
    """Add a finding that has lines."""
    if len(lines) > 0:
        found.append({"id": name, "lines": lines[0:MOST_LINES]})


def is_two_headings(line: str) -> bool:
    """Whether a line is the headings of two columns in one: "Experience Skills"."""
    if heading_kind(line) is None or matches(JOINS, plain(line)):
        return False
    kinds: list[str] = []
    for word in [one[0] for one in all_matches(WORD, line)]:
        if has(KIND_OF_WORD, word) and entry(KIND_OF_WORD, word) not in kinds:
            kinds.append(str(entry(KIND_OF_WORD, word)))
    return "work" in kinds and any([kind in ["education", "skills", "languages", "interests"] for kind in kinds])
