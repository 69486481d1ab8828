"""Skills, tools and terms of the listing that the CV has not."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.levels import LANGUAGES
from extension_src.core.letters.read.names import is_common
from extension_src.core.letters.rules.names import is_kind_of_tool
from extension_src.core.letters.rules.terms import COMMON_WORDS, SHORTEST_HEAD
from extension_src.core.native.tables import has


def check_skills(check: Check) -> None:
    """Skills and tools that the CV has not."""
    for mention in check.skills:
        is_word = mention.first == mention.last
        is_had = has(check.cv.skills, mention.name) or (
            is_word and check.cv.has_forms(check.words(mention.first, mention.last))
        )
        # `Ochenta tejados` are counted.
        is_had = is_had or check.reading.word(mention.first - 1) in ["pico", "odd"]
        if check.is_claim(mention.first, mention.last) and not is_had and not is_kind_of_tool(check, mention.last):
            found = "listing" if has(check.job.skills, mention.name) else "nowhere"
            check.mark("skill", mention.first, mention.last, found)


def check_other_skills(check: Check) -> None:
    """Skills of the matcher's vocabulary of which the CV has no word."""
    for mention in check.other_skills:
        if has(check.cv.other_skills, mention.name) or not check.is_claim(mention.first, mention.last):
            continue
        if any(
            [
                len(word) >= SHORTEST_HEAD and check.cv.has_stem(word)
                for word in check.words(mention.first, mention.last)
            ]
        ):
            continue
        found = "listing" if has(check.job.other_skills, mention.name) else "nowhere"
        check.mark("skill", mention.first, mention.last, found)


def check_small_names(check: Check) -> None:
    """Names of the listing that the letter says of the writer in small letters: `phorest` of Phorest."""
    reading = check.reading
    for place in range(reading.count):
        word = reading.fold[place]
        if is_small_pair(check, place):
            check.mark("skill", place, place + 1, "listing")
        is_named = len(word) >= SHORTEST_HEAD and has(check.job.proper, word)
        if reading.is_capital(place) or not (is_named or has(check.job.acronyms, word)):
            continue
        if (
            has(check.cv.words, word)
            or has(check.job.lower, word)
            or check.cv.has_stem(word)
            or has(COMMON_WORDS, word)
            or is_common(word)
        ):
            continue
        if has(LANGUAGES, word) or not check.is_claim(place, place):
            continue
        check.mark("skill", place, place, "listing")


def is_small_pair(check: Check, place: int) -> bool:
    """Whether a name of two words of the listing begins here in small letters, claimed by the writer: `kitchen cut`."""
    reading = check.reading
    if reading.is_capital(place) or reading.gap(place + 1) != " " or place + 1 >= reading.count:
        return False
    pair = [reading.fold[place], reading.fold[place + 1]]
    if not has(check.job.proper_pairs, " ".join(pair)) or all([is_common(word) for word in pair]):
        return False
    return not check.cv.has_name(pair) and not reading.is_capital(place + 1) and check.is_claim(place, place + 1)
