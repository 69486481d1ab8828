"""Dates, numbers and multiples that the CV neither says nor shows."""

from extension_src.core.letters.read.amounts import SEASONS
from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.nouns import is_person
from extension_src.core.letters.read.quantities import is_speech
from extension_src.core.letters.read.quantity import Quantity
from extension_src.core.letters.read.text import has_any
from extension_src.core.letters.rules.stays import place_named
from extension_src.core.letters.rules.timetable import OFFERING, is_timetable
from extension_src.core.letters.voice.verbs import is_self
from extension_src.core.native.tables import has, word_set

YEAR_WORDS = word_set("years anos year experience experiencia trabajando working work trabajo como")
YEAR_REACH = 7
FIGURES = "0123456789"
# Verbs in the past that do not end in -ed.
ACHIEVED = word_set(
    "led leading won winning ran running wrote built taught sold made grew cut saw drew gave took held spoke set kept brought "
    "manage lead supervise run coach mentor employ oversee train teach own"
)
# What follows these is no deed that is counted.
UNCOUNTED = word_set(
    "missed lost failed faltado fallado "
    "worked lived stayed lasted waited needed wanted learned learnt offered tengo tuve llevo soy he pase di necesito veo dedico "
    "conozco aprendi cuento"
)
COMPARED = [
    "next to", "compared to", "compared with", "beside your", "against your", "frente a", "comparado con", "comparada con",
    "lado de", "far from", "short of", "lejos de",
]  # fmt: skip
COMPARED_REACH = 4
# Shares are said of ten at most: nine out of ten.
MOST_SHARED = 10
SMALLEST_COUNT = 3
MOST_NAMED = 5
HOURS = 12
MOST_COUNTS = 200
# How near to a post that the CV has not the years stand that are told of it.
POST_REACH = 8
RELATIVE_WORDS = word_set(
    "brother brothers sister sisters siblings son sons daughter daughters grandchildren hermano hermanos hermana hermanas hijo "
    "hijos hija hijas nietos nietas vecino vecinos relatives neighbours"
)


def check_numbers(check: Check) -> None:
    """Numbers that neither text has, or, said of the writer, the CV has not or has of something else."""
    for number in range(len(check.quantities)):
        quantity = check.quantities[number]
        if check.is_silent[quantity.first] or is_too_small(check, quantity) or is_time_of_day(check, quantity):
            continue
        place = place_named(check, quantity) if quantity.role == "year" else []
        is_held = check.cv.amounts.has_number(quantity) and (
            len(place) == 0 or check.cv.amounts.places.stayed(place, quantity)
        )
        # Two stays at one place are told as one.
        is_held = is_held or (len(place) > 0 and check.cv.amounts.places.stayed_in_all(place, quantity))
        if is_held and not is_listings_years(check, quantity) and not is_of_new_post(check, quantity):
            continue
        if not check.is_own(quantity.first, quantity.last):
            continue
        if is_timetable(check, quantity):
            continue
        # Compares, and is judged as a multiple: `three times what`.
        if quantity.noun in ["times", "veces"] and check.reading.word(quantity.last + 2) in ["what", "lo"]:
            continue
        if is_share(check, number):
            continue
        in_job = check.job.amounts.has_value(quantity)
        # `I can do 140 covers` promises.
        if in_job and any(
            [has(OFFERING, word) for word in check.reading.fold[max(0, quantity.first - 3) : quantity.first]]
        ):
            continue
        if in_job and is_compared(check, quantity):
            continue
        found = "cv" if check.cv.amounts.has_value(quantity) else "nowhere"
        check.mark("number", quantity.first, quantity.last, "listing" if in_job else found)


def is_compared(check: Check, quantity: Quantity) -> bool:
    """Whether the writer's own is measured by a number: `small beer next to £85m`."""
    near = check.reading.fold[max(0, quantity.first - COMPARED_REACH) : quantity.first]
    return any([" ".join(near[place : place + 2]) in COMPARED for place in range(len(near))])


def is_listings_years(check: Check, quantity: Quantity) -> bool:
    """Whether it is the listing's `4 years' management`, said of the writer by whose CV nothing was managed."""
    reading = check.reading
    if quantity.role != "year" or check.is_foreign(quantity.first) or not check.is_own(quantity.first, quantity.last):
        return False
    place = quantity.last + 1
    while place < reading.count and (len(reading.fold[place]) < 4 or has(YEAR_WORDS, reading.fold[place])):
        if has_any(reading.gap(place + 1), ".,;:\n"):
            return False
        place += 1
    word = reading.word(place)
    if word == "" or not has(check.job.words, word) or check.cv.has_stem(word) or has_any(word, FIGURES):
        return False
    job = check.job.reading
    for one in check.job.amounts.quantities[:MOST_COUNTS]:
        if (
            one.value == quantity.value
            and one.role == "year"
            and word in job.fold[one.last + 1 : one.last + YEAR_REACH]
        ):
            return True
    return False


def is_of_new_post(check: Check, quantity: Quantity) -> bool:
    """Whether years are told of a post that the CV has not, so that none of its own can be meant: `head chef for six years`."""
    if quantity.role != "year" or not check.is_own(quantity.first, quantity.last):
        return False
    reading = check.reading
    sentence = check.sentences[check.sentence_of[quantity.first]]
    first = reading.start[max(sentence.first, quantity.first - POST_REACH)]
    last = reading.end[min(sentence.last - 1, quantity.last + 3)]
    return any([one["kind"] == "title" and one["end"] > first and one["start"] < last for one in check.found])


def is_share(check: Check, number: int) -> bool:
    """Whether it is of `two in three` or `de cada cinco, cuatro`, and the CV has that share in per cent."""
    quantity = check.quantities[number]
    if not quantity.is_word or quantity.value > MOST_SHARED:
        return False
    sentence = check.sentence_of[quantity.first]
    beside = check.quantities[max(0, number - 1) : number + 2]
    near = [one for one in beside if check.sentence_of[one.first] == sentence and one.value <= MOST_SHARED]
    for one in near:
        before = check.reading.fold[max(0, one.first - 2) : one.first]
        is_whole = "cada" in before or "every" in before or "in" in before or "out" in before
        for part in near:
            is_pair = is_whole and part.value < one.value and quantity.first in [one.first, part.first]
            if is_pair and check.cv.amounts.has_share(100 * part.value / one.value):
                return True
    return False


def is_too_small(check: Check, quantity: Quantity) -> bool:
    """Whether a number counts what nobody would check: `two other clinics`, `three reasons` that the listing does not give."""
    if has(RELATIVE_WORDS, quantity.noun):
        return True
    if is_speech(quantity) and not is_listings_noun(check, quantity):
        return True
    after = check.reading.fold[quantity.last + 1 : quantity.last + 3]
    if (
        quantity.value < SMALLEST_COUNT
        and len(after) == 2
        and after[0] in ["of", "de"]
        and after[1] in ["my", "mis", "our"]
    ):
        return True
    is_pair = quantity.is_word and quantity.value < SMALLEST_COUNT and quantity.role == "thing"
    if is_pair and check.cv.has_stem(quantity.noun) and not is_person(quantity.noun):
        return True
    if not quantity.is_word or quantity.role not in ["thing", "none"] or is_achieved(check, quantity):
        return False
    # `The four modules` are those that were named.
    is_named = check.reading.word(quantity.first - 1) in ["los", "las", "the"] and quantity.value <= MOST_NAMED
    if is_named and not is_listings_noun(check, quantity):
        return True
    if quantity.value == SMALLEST_COUNT:
        return not check.job.amounts.has_number(quantity)
    return quantity.value < SMALLEST_COUNT and not is_listings_count(check, quantity)


def is_achieved(check: Check, quantity: Quantity) -> bool:
    """Whether a number counts what the writer's verb right before it did: `led three audits`, `gané tres concursos`."""
    before = quantity.first - 1
    reading = check.reading
    if quantity.role != "thing" or has(SEASONS, quantity.noun) or before < 0 or reading.gap(quantity.first) != " ":
        return False
    word = reading.fold[before]
    if check.is_spanish[before]:
        return is_self(reading, before, True) and not has(UNCOUNTED, word)
    return (has(ACHIEVED, word) or (word.endswith("ed") and len(word) > 4)) and not has(UNCOUNTED, word)


def is_listings_noun(check: Check, quantity: Quantity) -> bool:
    """Whether the listing counts the same thing."""
    return any([one.noun == quantity.noun for one in check.job.amounts.quantities[:MOST_COUNTS]])


def is_time_of_day(check: Check, quantity: Quantity) -> bool:
    """Whether a number is an hour or an age: `after four.`, `a partir de las seis,`, `before I was twenty.`."""
    before = check.reading.word(quantity.first - 1)
    behind = check.reading.gap(quantity.last + 1).strip()
    ends = behind != "" and behind[0:1] in [".", ",", ";", "!", "?"]
    ends = ends or check.reading.word(quantity.last + 1) in ["and", "but"]
    is_end = quantity.last + 1 >= check.reading.count or ends
    return (
        (quantity.is_word or quantity.role == "none")
        and quantity.value <= HOURS
        and before in ["after", "before", "until", "past", "las"]
        and is_end
    ) or (quantity.role == "none" and before in ["was", "turned", "am", "m"] and is_end)


def is_listings_count(check: Check, quantity: Quantity) -> bool:
    """Whether the listing counts the same: `two junior analysts` in both."""
    reading = check.reading
    job = check.job.reading
    for other in check.job.amounts.quantities[:MOST_COUNTS]:
        is_same = job.word(other.last + 1) == reading.word(quantity.last + 1)
        if other.value == quantity.value and is_same and is_person(job.word(other.last + 1)):
            return True
        if other.value == quantity.value and is_same and job.word(other.last + 2) == reading.word(quantity.last + 2):
            return reading.word(quantity.last + 2) != ""
    return False
