"""Occupations that a letter says its writer has or had, and the CV has not."""

from typing import Any

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.names import FIELD_WORDS
from extension_src.core.letters.read.phrases import Mention
from extension_src.core.letters.read.sources import POSTS
from extension_src.core.letters.read.text import entry_text, has_any
from extension_src.core.letters.rules.lowered import is_lowered
from extension_src.core.native.tables import entry, has, new_table, put, word_set

FRAMES = word_set("as am was been be became")
SPANISH_FRAMES = word_set("soy fui sido era como ser")
WORKED = word_set("trabaje trabajado trabajando trabajo ejerci ejerzo ejercido")
ARTICLES = word_set("a an un una the el la")
JOINS = word_set("and y e or o also tambien")
APART = word_set("of for with in to by from on")
PROFESSIONS = word_set(
    "engineer architect nurse doctor surgeon midwife dentist pharmacist vet physiotherapist psychologist teacher lecturer lawyer "
    "notary judge accountant auditor economist journalist translator scientist biologist chemist physicist mathematician "
    "electrician plumber pilot"
)
REACH = 4
SHORTEST = 4


def check_posts(check: Check) -> None:
    """`I am a mechanical engineer`, `trabajé de gruista`: what the writer is or was, and a CV that names no such work."""
    last = -REACH
    for mention in POSTS.find(check.reading, None):
        is_joined = 0 <= mention.first - last <= REACH - 1 and has(JOINS, check.reading.word(last + 1))
        if not is_framed(check, mention) and not is_joined:
            continue
        if not check.is_claim(mention.first, mention.last):
            continue
        last = mention.last
        first = field_before(check, mention.first)
        # Of a trade another language has many names: only of professions one is sure.
        if check.is_foreign(mention.first) and not has(PROFESSIONS, mention.name):
            continue
        is_other_field = first < mention.first and not check.cv.has_stem(check.reading.fold[first])
        if not has_post(check, mention) or (is_other_field and not check.is_foreign(first)):
            found = "listing" if has(check.job.posts, mention.name) else "nowhere"
            check.mark("title", first, mention.last, found)


def field_before(check: Check, place: int) -> int:
    """Where the field of an English occupation begins, `mechanical` of an engineer; the place itself where none stands."""
    reading = check.reading
    before = place - 1
    is_part = not check.is_spanish[place] and reading.gap(place) == " " and has(FIELD_WORDS, reading.word(before))
    return before if is_part else place


def is_framed(check: Check, mention: Mention) -> bool:
    """Whether `I am a`, `soy`, `as a` or the like leads to a mention."""
    reading = check.reading
    if check.begins_item(mention.first):
        return True
    first = check.sentences[check.sentence_of[mention.first]].first
    if check.is_spanish[mention.first]:
        before = mention.first - 1
        if has(ARTICLES, reading.word(before)):
            before -= 1
        if reading.word(before) == "de":
            return before > first and has(WORKED, reading.word(before - 1))
        return before >= first and has(SPANISH_FRAMES, reading.word(before))
    for before in range(mention.first - 1, max(first, mention.first - REACH) - 1, -1):
        word = reading.fold[before]
        if has_any(reading.gap(before + 1), ",.;:") or has(APART, word):
            return False
        if has(FRAMES, word):
            return True
    return False


def is_only_below(check: Check, name: str) -> bool:
    """Whether the CV names an occupation only as a post below it; its occupations are looked for once."""
    known: Any = entry(check.asked, "posts")
    if known is None:
        known = new_table()
        cv = check.cv.reading
        for mention in POSTS.find(cv, None):
            if not is_lowered(cv, mention.first):
                put(known, mention.name, "held")
            elif not has(known, mention.name):
                put(known, mention.name, "below")
        put(check.asked, "posts", known)
    return entry_text(known, name) == "below"


def has_post(check: Check, mention: Mention) -> bool:
    """Whether the CV names the occupation, in either language or by a word of the same stem, and not only a post below it."""
    if has(check.cv.posts, mention.name) and not is_lowered(check.reading, mention.first):
        return not is_only_below(check, mention.name)
    words = [word for word in check.words(mention.first, mention.last) if len(word) >= SHORTEST]
    return has(check.cv.posts, mention.name) or any([check.cv.has_stem(word) for word in words])
