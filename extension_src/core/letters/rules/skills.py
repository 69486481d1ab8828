"""Skills, tools and terms of the listing that the CV has not."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.levels import LANGUAGES
from extension_src.core.letters.read.names import is_common
from extension_src.core.letters.read.quantities import NUMBER_VALUES
from extension_src.core.letters.read.roles import STOPS, is_blank
from extension_src.core.letters.read.text import has_any
from extension_src.core.letters.read.verbs import is_self
from extension_src.core.letters.rules.names import is_kind_of_tool
from extension_src.core.letters.words.names import COMMON
from extension_src.core.letters.words.numbers import ORDINALS
from extension_src.core.native.tables import has, word_set

ORDINAL_WORDS = word_set(ORDINALS)
COMMON_WORDS = word_set(COMMON)
TRAINED = word_set(
    "certified qualified trained licensed accredited specialised specialized specialist certificado certificada titulado "
    "titulada especializado especializada especialista acreditado acreditada diplomado diplomada"
)
CERTIFIED = word_set(
    "certified accredited licensed certificado certificada acreditado acreditada habilitado habilitada homologado homologada"
)
TRAINED_JOINS = word_set("in as on with a an the en como de para el la")
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
SHORTEST_TERM = 5
SHORTEST_HEAD = 4


def check_skills(check: Check) -> None:
    """Skills and tools that the CV has not."""
    for mention in check.skills:
        is_word = mention.first == mention.last
        is_had = has(check.cv.skills, mention.name) or (
            is_word and check.cv.has_forms(check.words(mention.first, mention.last))
        )
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


def check_trainings(check: Check) -> None:
    """What a letter in the CV's language says its writer is certified or trained in, and no word of which the CV has."""
    reading = check.reading
    for place in range(reading.count):
        if not has(TRAINED, reading.fold[place]) or check.is_spanish[place] != check.cv.is_spanish:
            continue
        first = place + 1
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
    for place in check.job.amounts.places_of([word]):
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


def is_count(word: str) -> bool:
    """Whether a word counts: `four`, `third`."""
    return has(NUMBER_VALUES, word) or has(ORDINAL_WORDS, word)


def is_term(word: str) -> bool:
    """Whether a word may be part of the name of a skill."""
    return len(word) > 3 and not has(STOPS, word) and not is_count(word) and not has(COMMON_WORDS, word)


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
        is_object = is_object_of_own(check, place)
        if not is_object and not is_skilled(check, place):
            continue
        opens = is_object or has(NOUN_OPENINGS, reading.word(place - 1)) or "," in reading.gap(place)
        before = reading.word(place - 1)
        leads = reading.word(place - 2)
        is_led = has(NOUN_OPENINGS, leads) or leads[0:1] in "0123456789"
        named = len(before) >= SHORTEST_HEAD and is_new(check, before) and leads != "" and is_led
        # The listing has the two words together, and of the two the CV has only one: `soldadura orbital`.
        paired = len(before) >= SHORTEST_HEAD and check.cv.has_stem(before) and follows(check, before, word)
        if paired and check.reading.gap(place) == " " and check.is_claim(place - 1, place):
            check.mark("skill", place - 1, place, "listing")
        if (opens or named) and check.is_claim(place, place):
            check.mark("skill", place, place, "listing")
