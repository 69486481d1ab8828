"""Degrees, registrations, honours and posts that the CV has not."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.phrases import Mention
from extension_src.core.letters.read.text import has_any, valued
from extension_src.core.letters.words.trades import RANKS
from extension_src.core.native.strings import split_words
from extension_src.core.native.tables import Table, entry, has, word_set

PERIODS = word_set("year month season ano mes temporada")
PARTS_OF_YEAR = word_set(
    "half most part parts rest start beginning middle turn time times days weeks months quarter third thirds first second last "
    "course busiest quietest principio principios inicio final finales fin resto parte mitad meses dias semanas trimestre "
    "epoca momento balance curso cierre cierres"
)
WON = word_set(
    "won winning winner gane ganador ganadora ganamos obtuve recibi received awarded premiado premiada galardonado galardonada"
)
PRIZES = word_set("prize prizes award awards medal premio premios medalla galardon concurso competition")
NEARLY = [
    "shortlisted",
    "shortlist",
    "longlisted",
    "finalist",
    "finalista",
    "nominated",
    "nominee",
    "nominado",
    "nominada",
]
WINNERS = [
    "won",
    "winner",
    "awarded",
    "gane",
    "ganador",
    "ganadora",
    "premiado",
    "premiada",
    "galardonado",
    "galardonada",
]
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
]
RANK_LINES: Table = valued(
    "|".join([split_words(line)[0] + " " + line for line in RANKS.split("\n") if line.strip() != ""])
)


def check_titles(check: Check) -> None:
    """Degrees, registrations, honours and posts that the CV has not."""
    for mention in check.titles:
        if has(check.cv.titles, mention.name) or is_worded_otherwise(check, mention):
            continue
        if check.is_claim(mention.first, mention.last):
            found = "listing" if has(check.job.titles, mention.name) else "nowhere"
            check.mark("degree", mention.first, mention.last, found)
    check_honours(check)
    check_classes(check)
    check_prizes(check)
    reading = check.reading
    for place in range(reading.count):
        rank = entry(RANK_LINES, reading.fold[place])
        # A head housekeeper is a gobernanta, who has no rank in her name.
        if reading.word(place + 1) == "housekeeper" and has(check.cv.posts, "housekeeper"):
            continue
        if rank is None or not check.is_claim(place, place) or not is_post(check, place):
            continue
        if not has_rank(check.cv.words, str(rank)) or is_another_post(check, place):
            last = place + 1
            if reading.word(last) in ["de", "of"]:
                last += 1
            is_noun = last < reading.count and reading.gap(last) == " "
            found = "listing" if has_rank(check.job.words, str(rank)) else "nowhere"
            check.mark("title", place, last if is_noun else place, found)


def is_worded_otherwise(check: Check, mention: Mention) -> bool:
    """Whether the CV has the paper with a word between: `técnico en` of `técnico laboral en`."""
    words = check.words(mention.first, mention.last)
    return words[0] in ["tecnico", "tecnica"] and words[len(words) - 1] == "en" and has(check.cv.words, words[0])


def check_honours(check: Check) -> None:
    """`Teacher of the Year`, `empleada del mes`: what one is only when somebody says so."""
    reading = check.reading
    for place in range(2, reading.count):
        if not has(PERIODS, reading.fold[place]) or reading.gap(place) != " ":
            continue
        first = place - 2
        if reading.word(place - 1) == "the" and reading.word(place - 2) == "of":
            first = place - 3
        elif reading.word(place - 1) != "del":
            continue
        if first < 0 or has(PARTS_OF_YEAR, reading.fold[first]) or len(reading.fold[first]) < 4:
            continue
        while first > 0 and reading.is_capital(first) and reading.is_capital(first - 1) and reading.gap(first) == " ":
            first -= 1
        if check.is_claim(first, place) and not has_honours(check, check.words(place - 1, place)):
            found = "listing" if check.job.has_name(check.words(first, place)) else "nowhere"
            check.mark("degree", first, place, found)


def check_classes(check: Check) -> None:
    """`A first from Leeds`: the class of a degree, where the CV has none."""
    reading = check.reading
    for place in range(1, reading.count):
        if reading.fold[place] != "first" or reading.fold[place - 1] != "a":
            continue
        is_noun = reading.word(place + 1) in ["from", "in", "at", "and", ""] or has_any(reading.gap(place + 1), ".,;:")
        known = has(check.cv.titles, "first class") or has(check.cv.words, "first") or has(check.cv.words, "1st")
        if is_noun and not known and check.is_claim(place - 1, place):
            check.mark("degree", place - 1, place, "nowhere")


def check_prizes(check: Check) -> None:
    """`I won the prize` of whom the CV says that it was shortlisted."""
    reading = check.reading
    for place in range(reading.count):
        if not has(WON, reading.fold[place]) or not check.is_claim(place, place):
            continue
        clause = check.voices.clause_at(place)
        prizes = [word for word in reading.fold[place : clause.last] if has(PRIZES, word)]
        if len(prizes) > 0 and has_any_of(check.cv.words, NEARLY) and not has_any_of(check.cv.words, WINNERS):
            check.mark("degree", place, place, "nowhere")


def has_any_of(words: Table, wanted: list[str]) -> bool:
    """Whether a text has any of the words."""
    return any([has(words, word) for word in wanted])


def has_honours(check: Check, words: list[str]) -> bool:
    """Whether the CV has `the year` or `del mes` too, behind `of`."""
    cv = check.cv.reading
    places = check.cv.amounts.places.where(words)
    return any([words[0] == "del" or cv.word(place - 1) == "of" for place in places])


def is_post(check: Check, place: int) -> bool:
    """Whether a word of rank is said of the writer: `as head chef`, `fui jefa de sala`."""
    reading = check.reading
    if reading.fold[place] == "responsable" and reading.word(place + 1) not in ["de", "del"]:
        return False
    if check.begins_item(place):
        return True
    # `And lead a crew` is a verb.
    if reading.word(place + 1) in ["a", "an", "the", "my", "our"]:
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
