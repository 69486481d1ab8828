"""Plainer words for a claim, where they are right in any case."""

from typing import Any

from extension_src.core.letters.mending import word_at, word_before
from extension_src.core.letters.read.levels import CODES, levels_known, levels_of
from extension_src.core.letters.read.text import Reading, entry_text, valued
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.tables import Table, has

# Plainer words for multiples: without its factor, a multiple is still a rise or a fall.
PLAINER = valued(
    """
    increased doubled tripled quadrupled quintupled|reduced halved|increasing doubling tripling|reducing halving
    aumenté duplique triplique cuadruplique quintuplique|aumentamos duplicamos triplicamos cuadruplicamos
    aumentó duplico triplico cuadruplico|aumentado duplicado triplicado cuadruplicado|aumentar duplicar triplicar
    aumentaron duplicaron triplicaron
    """
)
SHARE_OPENINGS = ["by", "un"]
# Before a share these lead to it, and would be left without what they lead to.
LEADS = [
    "casi",
    "hasta",
    "de",
    "a",
    "mas",
    "menos",
    "que",
    "about",
    "almost",
    "nearly",
    "over",
    "than",
    "to",
    "of",
    "with",
]
AUXILIARIES = ["ha", "han", "habia", "habian"]
# What may stand behind a verb that has no object: `complaints halved under me`.
BEHIND_FALL = [
    "under",
    "while",
    "when",
    "after",
    "before",
    "in",
    "during",
    "since",
    "twice",
    "and",
    "but",
    "by",
    "within",
    "thanks",
]


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
    if has(PLAINER, reading.fold[first]):
        return plainer_multiple(reading, first)
    return without_share(reading, first, word_before(reading, claim["end"]))


def plainer_multiple(reading: Reading, place: int) -> dict[str, Any]:
    """{start, end, text}: a rise or fall in place of the multiple at a place.

    Without an object `halved` is `fell`, which `reduced` cannot be, and `se duplicó` is `aumentó`, without `se`.
    """
    plain = entry_text(PLAINER, reading.fold[place])
    if reading.fold[place] == "halved" and is_without_object(reading, place):
        plain = "fell"
    first = place
    if reading.word(place - 1) in AUXILIARIES and reading.word(place - 2) == "se":
        first = place - 2
        plain = reading.raw[place - 1] + " " + plain
    elif reading.word(place - 1) == "se":
        first = place - 1
    if reading.is_capital(first):
        plain = plain[0:1].upper() + plain[1:]
    return {"start": reading.start[first], "end": reading.end[place], "text": plain}


def is_without_object(reading: Reading, place: int) -> bool:
    """Whether nothing that a verb could act upon follows it."""
    behind = reading.gap(place + 1).strip()
    return place + 1 >= reading.count or behind != "" or reading.fold[place + 1] in BEHIND_FALL


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
    # `En un 30 %` is left out whole.
    if is_share and reading.word(opening) == "un" and reading.word(opening - 1) == "en":
        opening -= 1
    if reading.word(opening - 1) in LEADS:
        return None
    behind = reading.text[end : end + 1]
    # In `by 35 % of` the share cannot be left out.
    next_word = reading.word(last + 1) if after.strip() in ["", "%"] else ""
    of_what = ["of", "de", "del"]
    compares = next_word in ["mas", "menos", "more", "less", "fewer"] and reading.word(last + 2) in of_what
    if next_word in of_what or compares or opening < 1:
        return None
    start = reading.end[opening - 1]
    return {"start": start, "end": end, "text": "" if behind in ["", " ", ".", ",", ";", ":", "\n", "!"] else " "}
