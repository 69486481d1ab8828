"""Turns of phrase of the listing that a letter in the CV's language says of its writer, and of which the CV lacks a word."""

from extension_src.core.letters.read.clock import ROLE_NAMES
from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.names import is_common
from extension_src.core.letters.read.nouns import singular
from extension_src.core.letters.read.quantities import SCALE_VALUES
from extension_src.core.letters.read.roles import STOPS, is_blank
from extension_src.core.letters.read.text import entry_text, has_any
from extension_src.core.letters.words.common import COMMON
from extension_src.core.letters.words.numbers import ORDINALS
from extension_src.core.native.tables import has, word_set

ORDINAL_WORDS = word_set(ORDINALS)
COMMON_WORDS = word_set(COMMON)
SHORTEST = 4
LONGEST = 5
FIGURES = "0123456789"
UNITS = ["hour", "minute", "second", "money", "percent"]


def check_asked(check: Check) -> None:
    """`Content crits`, `clubes de fútbol`: two words or more as the listing has them, one of them rare and not the CV's."""
    reading = check.reading
    place = 0
    while place < reading.count:
        last = phrase_end(check, place)
        while last > place and check.is_marked[reading.start[last]]:
            last -= 1
        if last > place and is_new(check, place, last) and check.is_claim(place, last):
            check.mark("skill", place, last, "listing")
            place = last
        place += 1


def phrase_end(check: Check, first: int) -> int:
    """The last word of the longest phrase of the listing that begins at a place and both begins and ends with a telling word."""
    reading = check.reading
    if not is_telling(reading.fold[first]) or check.is_foreign(first):
        return first
    found = first
    job = check.job.reading
    for start in check.job.amounts.places.where([reading.fold[first]]):
        last = first
        while (
            last + 1 < reading.count
            and last + 1 - first < LONGEST
            and is_blank(reading.gap(last + 1))
            and reading.fold[last + 1] == job.word(start + last + 1 - first)
            and is_blank(job.gap(start + last + 1 - first))
        ):
            last += 1
        while last > found and not is_telling(reading.fold[last]):
            last -= 1
        found = max(found, last)
    return found


def is_telling(word: str) -> bool:
    """Whether a word says what a phrase is about."""
    return (
        len(word) >= SHORTEST
        and not has(ORDINAL_WORDS, word)
        and not has(STOPS, word)
        and not has_any(word, FIGURES)
        and entry_text(ROLE_NAMES, word) not in UNITS
        and not has(SCALE_VALUES, word)
    )


def is_new(check: Check, first: int, last: int) -> bool:
    """Whether a phrase has a rare word that the CV does not know."""
    for place in range(first, last + 1):
        word = check.reading.fold[place]
        is_rare = not check.is_known[place] and is_telling(word) and not has(COMMON_WORDS, word) and not is_common(word)
        if is_rare and not check.cv.has_stem(word) and not has(check.cv.words, singular(word)):
            return True
    return False
