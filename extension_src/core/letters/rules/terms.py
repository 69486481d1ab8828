"""Terms of the listing that a letter in the CV's language says of its writer."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.names import is_common
from extension_src.core.letters.read.quantities import NUMBER_VALUES
from extension_src.core.letters.read.text import has_any
from extension_src.core.letters.voice.verbs import is_self
from extension_src.core.letters.words.common import COMMON
from extension_src.core.letters.words.numbers import ORDINALS
from extension_src.core.native.tables import has, word_set

ORDINAL_WORDS = word_set(ORDINALS)
COMMON_WORDS = word_set(COMMON)
SKILL_LEADS = word_set(
    "experience experienced expertise expert skilled proficient knowledge command background managed manage run ran led lead "
    "responsible experiencia experto experta conocimientos dominio manejo domino gestion gestiono responsable control "
    "coordino coordinado dirijo dirigido lidero certified trained maintain maintained use used uses operate operated handle "
    "handled built build develop developed perform performed teach taught write wrote uso usado hago hecho realizo realizado "
    "programo instalado instalo opero llevo llevado trabajo trabajado worked work treated treat give given done did do campanas "
    "confident comfortable versed familiar competent adept qualified soltura formacion cursado titulado preparo imparto monto "
    "running managing leading planning using reparo vendo fabrico introduced launched implemented passed completed "
    "fitted fit serviced service supervised oversee oversaw "
    "organised organise planned plan designed design produced produce prepared prepare assisted assist support "
    "supported delivered "
    "deliver installed install introduje implante organice planifique lleve coordine supervise instale monte atendi imparti "
    "principalmente sobre mainly mostly especially particularly chiefly trabaje trabajaba llevaba "
    "gestione produzco elaboro atiendo cuido preparo planifico superviso"
)
SKILL_ENDS = ["experience", "expertise", "skills", "background", "knowledge"]
SKILL_REACH = 7
NOUN_OPENINGS = word_set(
    "de en con y el la los las un una mi del al e o of in with and the my a an using for on manejo"
)
FIGURES = "0123456789"
SHORTEST_TERM = 5
SHORTEST_HEAD = 4


def is_new(check: Check, word: str) -> bool:
    """Whether a word is the listing's, telling, and not known to the CV: the head of `arco sumergido`."""
    if not has(check.job.words, word) or check.cv.has_stem(word) or has_any(word, "0123456789"):
        return False
    return not has(COMMON_WORDS, word) and not is_common(word)


def is_object_of_own(check: Check, place: int) -> bool:
    """Whether a word stands bare behind a Spanish verb of the first person: `hago trepa`."""
    reading = check.reading
    return check.is_spanish[place] and reading.gap(place) == " " and is_self(reading, place - 1, True)


def follows(check: Check, before: str, word: str) -> bool:
    """Whether the listing has a word right behind one of the stem of another."""
    job = check.job.reading
    for place in check.job.amounts.places.where([word]):
        if job.word(place - 1)[:SHORTEST_TERM] == before[:SHORTEST_TERM] and job.gap(place) == " ":
            return True
    return False


def is_skilled(check: Check, place: int) -> bool:
    """Whether `experience in`, `dominio de` or the like leads to a word of the same clause."""
    if check.is_in_item(place):
        return True
    first = check.sentences[check.sentence_of[place]].first
    near = check.reading.fold[max(first, place - SKILL_REACH) : place]
    behind = check.reading.fold[place + 1 : place + 3]
    # A Spanish verb of the first person leads to what it does.
    if check.is_spanish[place] and not check.reading.is_capital(place):
        if any([is_self(check.reading, one, True) for one in range(max(first, place - SKILL_REACH), place)]):
            return True
    return any([has(SKILL_LEADS, word) for word in near]) or any([word in SKILL_ENDS for word in behind])


def is_behind_adjective(check: Check, place: int) -> bool:
    """Whether an English term stands behind another word that tells of it: `weekly cuppings`, but not `34 machines`."""
    before = check.reading.word(place - 1)
    return (
        not check.is_spanish[place]
        and not check.is_in_item(place)
        and not is_count(before)
        and before[0:1] not in FIGURES
    )


def is_count(word: str) -> bool:
    """Whether a word counts: `four`, `third`."""
    return has(NUMBER_VALUES, word) or has(ORDINAL_WORDS, word)


def check_terms(check: Check) -> None:
    """Terms of the listing that a letter in the CV's language says of the writer, and the CV does not know."""
    reading = check.reading
    for place in range(reading.count):
        word = reading.fold[place]
        if check.is_known[place] or is_count(word):
            continue
        if (
            len(word) < SHORTEST_TERM
            or check.is_spanish[place] != check.cv.is_spanish
            or not has(check.job.words, word)
        ):
            continue
        if has(COMMON_WORDS, word) or is_common(word) or check.cv.has_stem(word) or has_any(word, "0123456789"):
            continue
        # `I sell tractors` to Ebro Tractors: a word of the hirer's name alone is no term.
        if has(check.job.proper, word) and not has(check.job.lower, word) and not reading.is_capital(place):
            continue
        is_object = is_object_of_own(check, place)
        if not is_object and not is_skilled(check, place):
            continue
        before = reading.word(place - 1)
        opens = (
            is_object or has(NOUN_OPENINGS, before) or "," in reading.gap(place) or is_behind_adjective(check, place)
        )
        leads = reading.word(place - 2)
        is_led = has(NOUN_OPENINGS, leads) or leads[0:1] in "0123456789"
        named = len(before) >= SHORTEST_HEAD and is_new(check, before) and leads != "" and is_led
        # The listing has the two words together, and of the two the CV has only one: `soldadura orbital`.
        paired = len(before) >= SHORTEST_HEAD and check.cv.has_stem(before) and follows(check, before, word)
        if paired and check.reading.gap(place) == " " and check.is_claim(place - 1, place):
            check.mark("skill", place - 1, place, "listing")
        if (opens or named) and check.is_claim(place, place):
            check.mark("skill", place, place, "listing")
