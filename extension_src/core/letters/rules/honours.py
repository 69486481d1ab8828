"""Honours, prizes and classes of degrees that the CV has not."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.text import has_any
from extension_src.core.native.tables import Table, has, word_set

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
