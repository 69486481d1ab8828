"""What a list joins to a skill that the CV has not, and neither text has either."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.levels import LANGUAGES
from extension_src.core.letters.read.text import word_set
from extension_src.core.letters.rules.listed import JOINS, item_end, is_rare, next_item
from extension_src.core.letters.words.names import COMMON
from extension_src.core.native.tables import has

COMMON_WORDS = word_set(COMMON)
SHORTEST = 3
MOST_WORDS = 2
MOST_ITEMS = 8


def check_joined(check: Check) -> None:
    """`Topografía, hidrosiembra y trepa`: where one of a list is no skill of the writer's, what the CV does not know beside it
    is none either."""
    reading = check.reading
    for claim in list(check.found):
        if claim["kind"] != "skill":
            continue
        last = -1
        for place in range(reading.count):
            if reading.end[place] == claim["end"]:
                last = place
        for _ in range(MOST_ITEMS):
            first = -1 if last < 0 else next_item(check, last)
            if first < 0:
                break
            last = item_end(check, first)
            if last < first or last - first >= MOST_WORDS or not is_unknown(check, first, last):
                break
            in_job = any([has(check.job.words, word) for word in check.words(first, last)])
            check.mark("skill", first, last, "listing" if in_job else "nowhere")


def is_unknown(check: Check, first: int, last: int) -> bool:
    """Whether words claim what the CV has no word of; a word that any text has tells nothing."""
    words = check.words(first, last)
    if check.is_foreign(first) or not check.is_claim(first, last) or words[0] in JOINS:
        return False
    if any([check.cv.has_stem(word) or has(LANGUAGES, word) for word in words]):
        return False
    return all([len(word) >= SHORTEST and is_rare(word) and not has(COMMON_WORDS, word) for word in words])
