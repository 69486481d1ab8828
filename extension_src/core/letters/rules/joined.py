"""What a list joins to a skill that the CV has not, and neither text has either."""

from typing import Any

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.levels import LANGUAGES
from extension_src.core.letters.read.quantities import NUMBER_VALUES
from extension_src.core.letters.rules.items import JOINS, is_rare, item_end, next_item
from extension_src.core.letters.rules.numbers import ACHIEVED
from extension_src.core.letters.voice.verbs import is_self
from extension_src.core.letters.words.common import COMMON
from extension_src.core.native.tables import Table, entry, has, new_table, put, word_set

COMMON_WORDS = word_set(COMMON)
APART = word_set("with in on of con en de del al a")
SHORTEST = 3
MOST_WORDS = 2
MOST_ITEMS = 8


def check_joined(check: Check) -> None:
    """`Topografía, hidrosiembra y trepa`: where one of a list is no skill of the writer's, what the CV does not know beside it
    is none either."""
    reading = check.reading
    ends: Table = new_table()
    for place in range(reading.count):
        put(ends, f"{reading.end[place]}", place)
    for claim in list(check.found):
        known: Any = entry(ends, f"{claim['end']}")
        if claim["kind"] != "skill" or known is None:
            continue
        last: int = known
        # `Riego por goteo y` goes on behind what was marked of it.
        if next_item(check, last) < 0 and reading.word(last + 1) in ["por", "de", "of"]:
            last += 2
        for _ in range(MOST_ITEMS):
            first = -1 if last >= reading.count else next_item(check, last)
            if first < 0:
                break
            last = bare_end(check, first)
            if last < first or last - first >= MOST_WORDS or not is_unknown(check, first, last):
                break
            in_job = any([has(check.job.words, word) for word in check.words(first, last)])
            check.mark("skill", first, last, "listing" if in_job else "nowhere")


def bare_end(check: Check, first: int) -> int:
    """The last word of the item that begins at a place, before any preposition."""
    last = item_end(check, first)
    for place in range(first + 1, last + 1):
        if has(APART, check.reading.fold[place]):
            return place - 1
    return last


def is_unknown(check: Check, first: int, last: int) -> bool:
    """Whether words claim what the CV has no word of; a word that any text has tells nothing."""
    words = check.words(first, last)
    if check.is_foreign(first) or not check.is_claim(first, last) or words[0] in JOINS:
        return False
    # `Read wiring diagrams and led a team`: a verb is no item.
    if is_self(check.reading, first, check.is_spanish[first]) or has(ACHIEVED, words[0]):
        return False
    if any([check.cv.has_stem(word) or has(LANGUAGES, word) for word in words]):
        return False
    return all(
        [
            len(word) >= SHORTEST and not has(NUMBER_VALUES, word) and is_rare(word) and not has(COMMON_WORDS, word)
            for word in words
        ]
    )
