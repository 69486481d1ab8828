"""What a letter says its writer is certified or trained in, and the CV knows nothing of."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.roles import STOPS, is_blank
from extension_src.core.letters.rules.terms import COMMON_WORDS, SHORTEST_HEAD, is_count
from extension_src.core.native.tables import has, word_set

TRAINED = word_set(
    "certified qualified trained licensed accredited specialised specialized specialist certificado certificada titulado "
    "titulada especializado especializada especialista acreditado acreditada diplomado diplomada"
)
CERTIFIED = word_set(
    "certified accredited licensed certificado certificada acreditado acreditada habilitado habilitada homologado homologada"
)
TRAINED_JOINS = word_set("in as on with a an the en como de para el la")


def check_trainings(check: Check) -> None:
    """What a letter in the CV's language says its writer is certified or trained in, and no word of which the CV has."""
    reading = check.reading
    for place in range(reading.count):
        if not has(TRAINED, reading.fold[place]) or check.is_spanish[place] != check.cv.is_spanish:
            continue
        first = place + 1
        # `He certificado inmuebles` is what one did to them.
        if reading.word(place - 1) in ["he", "hemos"]:
            continue
        if reading.fold[place] == "trained" and not has(TRAINED_JOINS, reading.word(first)):
            continue
        while first < reading.count and has(TRAINED_JOINS, reading.fold[first]):
            first += 1
        last = first - 1
        while (
            last + 1 < reading.count
            and last - first < 3
            and is_blank(reading.gap(last + 1))
            and (
                is_term(reading.fold[last + 1])
                or (has(CERTIFIED, reading.fold[place]) and len(reading.fold[last + 1]) > SHORTEST_HEAD)
            )
        ):
            last += 1
        head = first if check.is_spanish[place] else last
        known = last >= first and check.cv.has_stem(reading.fold[head])
        if last >= first and not known and check.is_claim(first, last):
            in_job = any([has(check.job.words, word) for word in check.words(first, last)])
            check.mark("skill", first, last, "listing" if in_job else "nowhere")


def widen_trainings(check: Check) -> None:
    """`Certified in` is marked together with what it is said of."""
    reading = check.reading
    for place in range(reading.count):
        if not has(CERTIFIED, reading.fold[place]) or not check.is_claim(place, place):
            continue
        first = place + 1
        while first < reading.count and has(TRAINED_JOINS, reading.fold[first]) and is_blank(reading.gap(first)):
            first += 1
        if first < reading.count and is_blank(reading.gap(first)):
            check.widen(place, first)


def is_term(word: str) -> bool:
    """Whether a word may be part of the name of a skill."""
    return len(word) > 3 and not has(STOPS, word) and not is_count(word) and not has(COMMON_WORDS, word)
