"""Degrees, registrations and ranks that the CV has not."""

from typing import Any

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.phrases import Mention
from extension_src.core.letters.read.roles import STOPS
from extension_src.core.letters.read.text import valued
from extension_src.core.letters.rules.lowered import is_lowered
from extension_src.core.letters.words.trades import RANKS
from extension_src.core.native.strings import split_words
from extension_src.core.native.tables import Table, entry, has, put

ADDED = ["and", "y", "e"]
JOINED_REACH = 8
RANK_FRAMES = [
    "actualmente",
    "currently",
    "as",
    "m",
    "como",
    "soy",
    "fui",
    "was",
    "am",
    "been",
    "sido",
    "be",
    "became",
    "de",
    "era",
    "llegue",
    "made",
    "named",
    "appointed",
    "promoted",
    "nombro",
    "nombraron",
    "ascendio",
    "ascendieron",
]
RANK_LINES: Table = valued(
    "|".join([split_words(line)[0] + " " + line for line in RANKS.split("\n") if line.strip() != ""])
)


def check_titles(check: Check) -> None:
    """Degrees, registrations and posts above others that the CV has not."""
    for mention in check.titles:
        if has(check.cv.titles, mention.name) or is_worded_otherwise(check, mention):
            continue
        if check.is_claim(mention.first, mention.last):
            found = "listing" if has(check.job.titles, mention.name) else "nowhere"
            last = mention.last
            # `Un máster en` is marked without its preposition.
            while last > mention.first and has(STOPS, check.reading.fold[last]):
                last -= 1
            check.mark("degree", mention.first, last, found)
    reading = check.reading
    for place in range(reading.count):
        rank = entry(RANK_LINES, reading.fold[place])
        # A head housekeeper is a gobernanta, who has no rank in her name.
        if reading.word(place + 1) == "housekeeper" and has(check.cv.posts, "housekeeper"):
            continue
        if rank is None or not check.is_claim(place, place) or not is_post(check, place):
            continue
        if not holds_rank(check, str(rank), place) or is_another_post(check, place):
            last = place + 1
            if reading.word(last) in ["de", "of"]:
                last += 1
            is_noun = last < reading.count and reading.gap(last) == " " and not has(STOPS, reading.fold[last])
            found = "listing" if has_rank(check.job.words, str(rank)) else "nowhere"
            check.mark("title", place, last if is_noun else place, found)


def is_worded_otherwise(check: Check, mention: Mention) -> bool:
    """Whether the CV has the paper with a word between, `técnico en` of `técnico laboral en`, or as a noun: `licensed`."""
    words = check.words(mention.first, mention.last)
    if words[0] == "licensed":
        return has(check.cv.words, "license") or has(check.cv.words, "licence")
    return words[0] in ["tecnico", "tecnica"] and words[len(words) - 1] == "en" and has(check.cv.words, words[0])


def holds_rank(check: Check, rank: str, place: int) -> bool:
    """Whether the CV has a rank, and not only below it: an assistant manager is no manager."""
    lowered = is_lowered(check.reading, place)
    key = f"rank {rank} {lowered}"
    known: Any = entry(check.asked, key)
    if known is None:
        cv = check.cv.reading
        held = [one for one in range(cv.count) if entry(RANK_LINES, cv.fold[one]) == rank]
        known = any([lowered or not is_lowered(cv, one) for one in held])
        put(check.asked, key, known)
    return bool(known)


def is_post(check: Check, place: int) -> bool:
    """Whether a word of rank is said of the writer: `as head chef`, `fui jefa de sala`."""
    reading = check.reading
    if reading.fold[place] == "responsable" and reading.word(place + 1) not in ["de", "del"]:
        return False
    if check.begins_item(place):
        return True
    # `And lead a crew` is a verb.
    if not check.is_spanish[place] and reading.word(place + 1) in ["a", "an", "the", "my", "our"]:
        return False
    first = max(check.voices.clause_at(place).first, place - 3)
    # `I am an instructor and studio manager`.
    if reading.word(place - 1) in ADDED or reading.word(place - 2) in ADDED:
        first = max(check.sentences[check.sentence_of[place]].first, place - JOINED_REACH)
    for before in range(first, place):
        if reading.fold[before] in RANK_FRAMES and not (reading.fold[before] == "de" and before < place - 1):
            return True
    return False


def is_another_post(check: Check, place: int) -> bool:
    """Whether a CV in the letter's language has the rank in other posts only: `jefe de partida`, not `de cocina`."""
    reading = check.reading
    if reading.word(place + 1) not in ["de", "of"] or check.is_spanish[place] != check.cv.is_spanish:
        return False
    cv = check.cv.reading
    rank: str | None = entry(RANK_LINES, reading.fold[place])
    held = [cv.word(one + 2) for one in range(cv.count) if entry(RANK_LINES, cv.fold[one]) == rank]
    return reading.word(place + 2) not in held


def has_rank(words: Table, rank: str) -> bool:
    """Whether a text has any word of a rank."""
    for line in RANKS.split("\n"):
        if line.startswith(rank + " ") or line == rank:
            return any([has(words, word) for word in split_words(line)])
    return False
