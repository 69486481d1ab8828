"""Skills, tools and terms of the listing that the CV has not."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.names import is_common
from extension_src.core.letters.read.sources import SKILLS
from extension_src.core.letters.read.text import has_any, word_set
from extension_src.core.letters.words.names import COMMON
from extension_src.core.native.tables import has

COMMON_WORDS = word_set(COMMON)
NOUN_OPENINGS = word_set(
    "de en con y el la los las un una mi del al e o of in with and the my a an using for on manejo"
)
SHORTEST_TERM = 5


def check_skills(check: Check) -> None:
    """Skills and tools that the CV has not."""
    for mention in SKILLS.find(check.reading):
        if check.is_claim(mention.first, mention.last) and not has(check.cv.skills, mention.name):
            found = "listing" if has(check.job.skills, mention.name) else "nowhere"
            check.mark("skill", mention.first, mention.last, found)


def check_terms(check: Check) -> None:
    """Terms of the listing that a letter in the CV's language says of the writer, and the CV does not know."""
    reading = check.reading
    for place in range(reading.count):
        word = reading.fold[place]
        if (
            len(word) < SHORTEST_TERM
            or check.is_spanish[place] != check.cv.is_spanish
            or not has(check.job.words, word)
        ):
            continue
        if has(COMMON_WORDS, word) or is_common(word) or check.cv.has_stem(word) or has_any(word, "0123456789"):
            continue
        opens = has(NOUN_OPENINGS, reading.word(place - 1)) or "," in reading.gap(place)
        if opens and check.is_claim(place, place):
            check.mark("skill", place, place, "listing")
