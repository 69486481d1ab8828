"""What is removed of a letter together with a claim."""

from typing import Any

from extension_src.core.letters.read.sentences import Sentence, sentences_of
from extension_src.core.letters.read.text import ENDS, Reading, has_any

JOINS = ["and", "y", "e", "or", "o", "ni"]
CLOSERS = ')"\u201d\u2019\u00bb]'


def removal_of(letter: str, claim: Any) -> dict[str, Any]:
    """{start, end, of}: what to remove together with a claim; `of` says whether it is a list's item, a line or a sentence."""
    reading = Reading(letter)
    first = word_at(reading, claim["start"])
    last = word_before(reading, claim["end"])
    if claim["kind"] == "skill":
        item = item_span(reading, first, last)
        if len(item) > 0:
            return {"start": item[0], "end": item[1], "of": "item"}
    for sentence in sentences_of(reading):
        if sentence.last > first:
            return sentence_span(reading, sentence)
    return {"start": claim["start"], "end": claim["end"], "of": "item"}


def word_at(reading: Reading, place: int) -> int:
    """The number of the first word that ends after a place."""
    for number in range(reading.count):
        if reading.end[number] > place:
            return number
    return max(0, reading.count - 1)


def word_before(reading: Reading, place: int) -> int:
    """The number of the last word that begins before a place."""
    found = 0
    for number in range(reading.count):
        if reading.start[number] < place:
            found = number
    return found


def item_span(reading: Reading, first: int, last: int) -> list[int]:
    """[start, end] of an item in a list, with the mark or word that joins it; [] when it is in no list."""
    if reading.count == 0:
        return []
    before = reading.gap(first)
    after = reading.gap(last + 1)
    joined_behind = after.startswith(", ") or (after == " " and reading.word(last + 1) in JOINS)
    if before == ", " and joined_behind:
        return [reading.end[first - 1], reading.end[last]]
    is_pair = reading.word(first - 1) in JOINS and before == " " and reading.gap(first - 1) == " "
    if is_pair and first >= 2 and not joined_behind and not has_any(reading.gap(first - 2), ","):
        return [reading.end[first - 2], reading.end[last]]
    if after.startswith(", ") and before == " " and last + 1 < reading.count:
        return [reading.start[first], reading.start[last + 1]]
    if joined_behind and before == " " and after == " " and last + 2 < reading.count:
        return [reading.start[first], reading.start[last + 2]]
    return []


def sentence_span(reading: Reading, sentence: Sentence) -> dict[str, Any]:
    """{start, end, of} of a sentence with its marks and one blank, or of the whole line when the sentence fills it."""
    before = reading.gap(sentence.first)
    opening = before
    for mark in ["\n", " "]:
        if mark in opening:
            opening = opening[opening.rfind(mark) + 1 :]
            break
    if "\n" in before:
        opening = before[before.rfind("\n") + 1 :]
    start = reading.start[sentence.first] - len(opening)
    end = reading.end[sentence.last - 1]
    after = reading.gap(sentence.last)
    end += closing_width(after)
    at_start = start == 0 or reading.text[start - 1] == "\n"
    at_end = end >= len(reading.text) or reading.text[end] == "\n"
    if at_start and at_end:
        return {"start": start, "end": min(end + 1, len(reading.text)), "of": "line"}
    if not at_end:
        end += 1
    elif start > 0 and reading.text[start - 1] == " ":
        start -= 1
    return {"start": start, "end": end, "of": "sentence"}


def closing_width(after: str) -> int:
    """How many characters after a sentence's last word belong to it: its marks, with closing quotes and brackets."""
    line = after.split("\n")[0]
    width = 0
    for place in range(len(line)):
        if line[place] in ENDS:
            width = place + 1
        elif width > 0 and line[place] not in CLOSERS:
            break
    while 0 < width < len(line) and line[width] in CLOSERS:
        width += 1
    return width if width > 0 else len(line.rstrip())
