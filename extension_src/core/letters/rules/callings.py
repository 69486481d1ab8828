"""What a letter in the CV's language calls its writer, `I was a lieutenant`, `as a content designer`, and the CV never does."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.names import FIELD_WORDS
from extension_src.core.letters.read.nouns import is_person
from extension_src.core.letters.read.roles import STOPS, is_blank
from extension_src.core.letters.words.common import COMMON
from extension_src.core.letters.words.names import ORDINARY
from extension_src.core.letters.words.posts import PERSONS
from extension_src.core.native.tables import has, word_set

FRAMES = word_set("as am was m been be became")
ARTICLES = word_set("a an the our their its")
SPANISH_FRAMES = word_set("soy fui sido como ser")
PLAIN = word_set(COMMON + " " + ORDINARY + " " + PERSONS)
LONGEST = 4
SHORTEST = 4


def check_callings(check: Check) -> None:
    """A noun of persons behind `I am a` or `soy`, or a post by the listing's own name, of which the CV has no word."""
    reading = check.reading
    for place in range(reading.count):
        if check.is_foreign(place):
            continue
        spanish = check.is_spanish[place]
        has_article = True
        # `Cómo volver` asks.
        if not has(SPANISH_FRAMES if spanish else FRAMES, reading.fold[place]) or "ó" in reading.raw[place]:
            continue
        first = place + 1
        if spanish and reading.word(first) in ["un", "una"]:
            first += 1
        elif not spanish:
            has_article = has(ARTICLES, reading.word(first))
            first += 1 if has_article else 0
        last = calling_end(check, first, 1 if spanish else LONGEST)
        if spanish:
            last = listed_end(check, first, last)
        if last < first or not check.is_claim(first, last):
            continue
        noun = reading.fold[last]
        words = [word for word in check.words(first, last) if len(word) >= SHORTEST]
        is_called = is_person(noun) or (reading.fold[place] == "como" and has(check.job.words, noun))
        # A first aider has `First aid`.
        is_called = is_called and not (noun.endswith("er") and has(check.cv.words, noun[: len(noun) - 2]))
        is_new = is_called and len(noun) >= SHORTEST and not has(PLAIN, noun) and not check.cv.has_stem(noun)
        is_named = not has(PLAIN, noun) or check.reading.is_capital(last)
        asked = first < last and check.job.has_name(check.words(first, last)) and is_named
        # Without its article only the listing's own name of a post: `I was company secretary`.
        if (is_new and has_article) or (asked and any([not check.cv.has_stem(word) for word in words])):
            in_job = all([has(check.job.words, word) for word in check.words(first, last)])
            check.mark("title", first, last, "listing" if in_job else "nowhere")


def listed_end(check: Check, first: int, last: int) -> int:
    """The last word of the listing's own name of a post that begins at a place, `como HR Business Partner`, else `last`."""
    longest = calling_end(check, first, LONGEST)
    for end in range(longest, last, -1):
        words = check.words(first, end)
        is_post = any([is_person(word) or has(FIELD_WORDS, word) for word in words])
        if is_post and check.reading.is_capital(end) and check.job.has_name(words):
            return end
    return last


def calling_end(check: Check, first: int, longest: int) -> int:
    """The last word of what stands at a place up to a preposition or mark; before it when there is none."""
    reading = check.reading
    last = first - 1
    while last + 1 < min(reading.count, first + longest):
        word = reading.fold[last + 1]
        if has(STOPS, word) or word in ["of", "s", "de"] or (last >= first and not is_blank(reading.gap(last + 1))):
            break
        if reading.gap(last + 1) in ["'", "\u2019"]:
            break
        last += 1
    return last
