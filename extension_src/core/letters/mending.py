"""Ways to mend a claim in a letter: leave it out, or say it more plainly where the plainer words are right in any case."""

from typing import Any

from extension_src.core.letters.read.levels import CODES, levels_known, levels_of
from extension_src.core.letters.read.sentences import Sentence, sentences_of
from extension_src.core.letters.read.text import ENDS, Reading, entry_text, has_any, valued
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.tables import Table, has

JOINS = ["and", "y", "e", "or", "o", "ni"]
# Plainer words for multiples: without its factor, a multiple is still a rise or a fall.
PLAINER = valued(
    """
    increased doubled tripled quadrupled quintupled|reduced halved|increasing doubling tripling|reducing halving
    aumenté duplique triplique cuadruplique quintuplique|aumentamos duplicamos triplicamos cuadruplicamos
    aumentó duplico triplico cuadruplico|aumentado duplicado triplicado cuadruplicado|aumentar duplicar triplicar
    """
)
CLOSERS = ')"\u201d\u2019\u00bb]'
SHARE_OPENINGS = ["by", "un", "el", "in"]


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


def softened(letter: str, claim: Any, cv: str) -> dict[str, Any] | None:
    """{start, end, text}: plainer words for a claim; None when no plainer words would be right.

    A level becomes the CV's, `doubled` becomes `increased`, and a share that a rise or fall does not need is removed.
    """
    reading = Reading(letter)
    if reading.count == 0:
        return None
    if claim["kind"] == "level":
        return own_level(reading, claim, levels_known(Reading(cv)))
    if claim["kind"] != "number":
        return None
    first = word_at(reading, claim["start"])
    last = word_before(reading, claim["end"])
    if has(PLAINER, reading.fold[first]):
        plain = entry_text(PLAINER, reading.fold[first])
        if reading.is_capital(first):
            plain = plain[0:1].upper() + plain[1:]
        return {"start": claim["start"], "end": claim["end"], "text": plain}
    return without_share(reading, first, last)


def own_level(reading: Reading, claim: Any, known: Table) -> dict[str, Any] | None:
    """{start, end, text}: the CV's CEFR code in place of the claimed one."""
    for level in levels_of(reading):
        if level.level < 0 or not claim["start"] <= reading.start[level.level] < claim["end"]:
            continue
        ranks = entry_text(known, level.language)
        if level.low == level.high and len(ranks) == 2 and ranks[0] == ranks[1] and ranks[0] in "123456":
            code = CODES.split(" ")[whole_number(ranks[0]) - 1].upper()
            return {"start": reading.start[level.level], "end": reading.end[level.level], "text": code}
    return None


def without_share(reading: Reading, first: int, last: int) -> dict[str, Any] | None:
    """{start, end, text} that leaves out the share in `fell by 35 %` or `bajaron un 35 %`, or the half in `reduje a la mitad`."""
    end = reading.end[last]
    after = reading.gap(last + 1)
    is_half = reading.fold[first] in ["half", "mitad"]
    is_share = after.strip()[0:1] == "%"
    if is_share:
        end += after.find("%") + 1
    opening = first - 1
    if is_half and reading.word(opening) == "la" and reading.word(opening - 1) == "a":
        opening -= 1
    elif is_half and reading.word(opening) != "by":
        return None
    elif not is_half and not (is_share and reading.word(opening) in SHARE_OPENINGS):
        return None
    behind = reading.text[end : end + 1]
    # In `by 35 % of` the share cannot be left out.
    next_word = reading.word(last + 1) if after.strip() in ["", "%"] else ""
    if next_word in ["of", "de", "del"] or opening < 1:
        return None
    start = reading.end[opening - 1]
    return {"start": start, "end": end, "text": "" if behind in ["", " ", ".", ",", ";", ":", "\n", "!"] else " "}
