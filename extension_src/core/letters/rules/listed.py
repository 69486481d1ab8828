"""What a letter claims outright, `I use ...`, `experience in ...`, `domino ...`, and the CV has no word of."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.names import FIELD_WORDS
from extension_src.core.letters.read.text import Reading, has_any
from extension_src.core.letters.rules.items import ENDS, has_ending, is_rare, item_end, next_item
from extension_src.core.letters.words.common import COMMON
from extension_src.core.native.tables import has, word_set

COMMON_WORDS = word_set(COMMON)
# Words after which comes what the writer can do.
LEADS = word_set(
    "use used using apply applied operate operated master mastered know knew skilled proficient experienced experience expertise "
    "knowledge expert specialised specialized trained background competent fluent certified worked working "
    "uso use utilizo utilice empleo emplee aplico aplique manejo maneje domino dominio experiencia conocimientos experto experta "
    "se do did done formada formado especializada especializado especialista trabaje trabajo trabajado practico conozco"
)
# Those of them after which a word that neither text has is one of the writer's skills.
STRICT_LEADS = word_set(
    "se do did used use using mastered skilled proficient experienced experience expertise expert specialised "
    "specialized trained certified uso "
    "utilizo manejo maneje domino dominio experiencia conocimientos experto experta especializada especializado especialista"
)
# Words between a lead and what it leads to.
BETWEEN = word_set("in with on of the a an my at en con de del la el los las un una mi mis sobre as como")
# What one does without a skill.
DONE = word_set(
    "not n so my it this that these those what well everything all anything something nothing have like love know"
)
# Those after which a bare word is a tool.
TOOL_LEADS = word_set("use using uso utilizo domino manejo")
# Those of them that lead to nothing but skills.
SKILL_VERBS = ["domino", "manejo"]
# Work that one does in or with a program.
MAKERS = word_set(
    "manage plan planned draw drew design designed record recorded log logged schedule scheduled rotas invoice "
    "invoiced bill billed "
    "book booked program programme programmed code coded model modelled edit edited track tracked inventory stock "
    "orders accounts "
    "gestiono gestione planifico planifique dibujo dibuje diseno disene registro registre programo programe "
    "facturo facture edito "
    "edite modelo modele inventario partes turnos cuadrantes pedidos agenda presupuestos planos stocks historias"
)
INFINITIVES = ["ar", "er", "ir"]
TOOL_PREPOSITIONS = ["in", "on", "with", "using", "en", "con"]
MAKER_REACH = 6
NO_TOOLS = word_set(
    "advance detail full person practice private public parallel pairs turn order shifts confidence silence peace pencil paper "
    "paint winter summer spring autumn town hand mind house site field earnest budget demand schedule casa obra "
    "mano papel equipo "
    "verano invierno otono primavera solitario pareja campo tiempo cuenta orden plazo"
)
SHORTEST = 4
MOST_ITEMS = 12
MOST_SKILLS = 100


def check_listed(check: Check) -> None:
    """Words of the listing that follow `I use`, `experience in`, `domino` or the like, and of which the CV has none."""
    reading = check.reading
    for lead in range(reading.count):
        if not has(LEADS, reading.fold[lead]) or not check.is_claim(lead, lead) or not leads(reading, lead):
            continue
        first = lead + 1
        while first < reading.count and has(BETWEEN, reading.fold[first]) and reading.gap(first) == " ":
            first += 1
        if reading.gap(first).strip() != "":
            continue
        for _ in range(MOST_ITEMS):
            last = item_end(check, first)
            if last < first:
                break
            if not mark_listed(check, first, last) and has(STRICT_LEADS, reading.fold[lead]):
                mark_unlisted(check, first, last, has(TOOL_LEADS, reading.fold[lead]))
            first = next_item(check, last)
            if first < 0:
                break


def leads(reading: Reading, place: int) -> bool:
    """Whether a word leads to what the writer can do: no `trained new starters`, no `used to`."""
    word = reading.fold[place]
    after = reading.word(place + 1)
    if word == "trained":
        return after in ["in", "as", "on"]
    if word == "se":
        return reading.raw[place].lower() == "s\u00e9" and after[-2:] not in INFINITIVES
    if word in ["do", "did"]:
        return reading.word(place - 1) == "i" and not has(DONE, after)
    return word != "used" or after != "to"


def check_tools(check: Check) -> None:
    """`I plan rotas in rotacloud`: a word that neither text has, where one says with what a thing is made or kept."""
    reading = check.reading
    for place in range(1, reading.count - 1):
        word = reading.fold[place + 1]
        if reading.fold[place] not in TOOL_PREPOSITIONS or len(word) < SHORTEST or reading.gap(place + 1) != " ":
            continue
        last = place + 2
        behind = reading.gap(last)
        is_end = last >= reading.count or has_any(behind, ".,;:!?)\n") or has(ENDS, reading.fold[last])
        if not is_end or reading.is_capital(place + 1) or has_ending(word) or not is_rare(word) or has(NO_TOOLS, word):
            continue
        if has(COMMON_WORDS, word) or check.cv.has_stem(word) or has(check.job.lower, word):
            continue
        clause = check.voices.clause_at(place)
        makes = any([has(MAKERS, one) for one in reading.fold[max(clause.first, place - MAKER_REACH) : place]])
        if makes and check.is_claim(place + 1, place + 1):
            check.mark("skill", place + 1, place + 1, "nowhere")


def mark_listed(check: Check, first: int, last: int) -> bool:
    """Mark the longest beginning of an item that stands in the listing, if the CV has none of its telling words; gives whether
    the listing has one."""
    for end in range(last, first - 1, -1):
        words = check.words(first, end)
        if not check.job.has_name(words):
            continue
        telling = [word for word in words if len(word) >= SHORTEST and not has(COMMON_WORDS, word)]
        rare = [word for word in telling if is_rare(word) or has(FIELD_WORDS, word)]
        known = any([check.cv.has_stem(word) for word in telling])
        if (len(rare) > 0 or len(telling) > 1) and not known and check.is_claim(first, end):
            check.mark("skill", first, end, "listing")
        return True
    return False


def mark_unlisted(check: Check, first: int, last: int, is_tool: bool) -> None:
    """Mark an item of rare words that neither text has, where letter and CV are of one language."""
    telling = [word for word in check.words(first, last) if len(word) >= SHORTEST]
    if len(telling) == 0 or not check.is_claim(first, last):
        return
    # `I do the signs` tells of a chore.
    if check.reading.word(first - 1) == "the" and check.reading.word(first - 2) in ["do", "did"]:
        return
    # In another language only what stands with tools and looks like no noun: `I use koha and python`.
    is_sure = check.reading.word(first - 1) in SKILL_VERBS or is_with_tools(check, first)
    if check.is_foreign(first) and (not is_tool or first < last or has_ending(telling[0]) or not is_sure):
        return
    if all([is_rare(word) and not has(COMMON_WORDS, word) and not check.cv.has_stem(word) for word in telling]):
        check.mark("skill", first, last, "nowhere")


def is_with_tools(check: Check, place: int) -> bool:
    """Whether the sentence of a word names a known tool."""
    sentence = check.sentence_of[place]
    return any([check.sentence_of[mention.first] == sentence for mention in check.skills[:MOST_SKILLS]])
