"""Languages with the level that a text gives each."""

from extension_src.core.letters.read.text import Reading, entry_text, has_any, valued
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.tables import Table, has, new_table, put

LANGUAGES = valued(
    """
    en english ingles inglesa|es spanish espanol castellano|fr french frances|de german aleman|it italian italiano
    pt portuguese portugues
    ca catalan valenciano valencian|gl galician gallego|eu basque euskera vasco euskara|nl dutch neerlandes holandes
    sv swedish sueco
    no norwegian noruego|da danish danes|fi finnish|pl polish polaco|ru russian ruso|uk ukrainian ucraniano
    ro romanian rumano
    ar arabic arabe|zh chinese chino mandarin|ja japanese japones|ko korean coreano|tr turkish turco|el greek griego
    cy welsh gales
    ga irish irlandes|hi hindi|ur urdu|tw twi|he hebrew hebreo|cs czech checo|hu hungarian hungaro|bg bulgarian bulgaro
    gd gaelic gaelico
    sw swahili suajili|fa persian persa farsi|bn bengali bengali|qu quechua quichua|gn guarani|ay aymara|gu gujarati
    pa punjabi panyabi|ta tamil|mr marathi|so somali
    lt lithuanian lituano|lv latvian leton|et estonian estonio|sk slovak eslovaco|sl slovenian slovene esloveno|hr croatian croata
    sr serbian serbio|sq albanian albanes|hy armenian armenio|yo yoruba|ig igbo|am amharic|ne nepali|ku kurdish kurdo|ps pashto
    vi vietnamese vietnamita|tl tagalog|ber berber bereber
    wo wolof|na nahuatl|mx mixteco mixtec|za zapoteco zapotec|arn mapudungun
    """
)
# low and high rank of each word: A1 is 1, C2 is 6, a native speaker 7.
LEVELS = valued(
    """
    11 a1|22 a2|33 b1|44 b2|55 c1|66 c2|77 native natively nativo nativa nativos materna materno|67 bilingual bilingue
    46 soltura fluent fluently fluido fluida fluidez fluency|45 advanced avanzado avanzada alto proficiency
    56 excellent perfect proficient
    56 excelente perfecto perfectamente|34 intermediate intermedio medio|23 conversational
    23 gcse|12 some algo|12 basic basico elemental elementary beginner beginners rudimentary learner learning principiante
    """
)
# Words of a level only right before a language: some Italian.
ONLY_BEFORE = ["some", "algo"]
# And one only right behind it: francés medio.
ONLY_BEHIND = "medio"
CODES = "a1 a2 b1 b2 c1 c2"
FARTHEST = 5
MIDDLE = 4
# The ranks of a language that is named without a level.
BARE = "17"


class Level:
    """A language at word `place` and its level at word `level` (-1 when none is given) with its ranks."""

    def __init__(self, language: str, place: int, level: int, low: int, high: int) -> None:
        self.language = language
        self.place = place
        self.level = level
        self.low = low
        self.high = high


def levels_of(reading: Reading) -> list[Level]:
    """Every language that a text names, in order, with the level nearest to it."""
    named = [place for place in range(reading.count) if has(LANGUAGES, reading.fold[place])]
    found: list[Level] = []
    used = [False for _ in range(reading.count)]
    for number in range(len(named)):
        place = named[number]
        before = named[number - 1] if number > 0 else -1
        after = named[number + 1] if number + 1 < len(named) else reading.count
        level = level_behind(reading, place, after)
        if level < 0 and after == place + 2 and reading.word(place + 1) in ["and", "y", "e"]:
            level = level_behind(reading, after, reading.count)
            shared = level > after and reading.fold[after + 1] in ["are", "son", "both", "ambos"]
            level = level if shared else -1
        if level < 0:
            level = level_before(reading, place, before)
        if level >= 0 and used[level]:
            level = -1
        if level >= 0 and level > place and level < after:
            used[level] = True
        written = "" if level < 0 else entry_text(LEVELS, reading.fold[level])
        low = 0 if written == "" else whole_number(written[0:1])
        high = 0 if written == "" else whole_number(written[1:2])
        found.append(Level(entry_text(LANGUAGES, reading.fold[place]), place, level, low, high))
    return found


def level_behind(reading: Reading, place: int, limit: int) -> int:
    """The first level word behind a language, before the next language and sentence; -1 when there is none."""
    for after in range(place + 1, min(place + 1 + FARTHEST, limit, reading.count)):
        gap = reading.gap(after)
        if has_any(gap, ";\n") or ". " in gap or (reading.word(after) in ["is", "es", "are"] and after > place + 2):
            return -1
        if reading.fold[after] == ONLY_BEHIND and after > place + 1 and reading.word(after - 1) != "nivel":
            continue
        if has(LEVELS, reading.fold[after]) and reading.fold[after] not in ONLY_BEFORE and not leads_on(reading, after):
            return after
        if has_any(gap, ",") and after > place + 1:
            return -1
    return -1


def leads_on(reading: Reading, place: int) -> bool:
    """Whether a level is that of the language behind it: `at C2 in English`, `nivel B2 de francés`."""
    after = place + 1
    while reading.word(after) in ["in", "en", "de", "of", "level", "nivel"] and after <= place + 2:
        after += 1
    return after > place + 1 and has(LANGUAGES, reading.word(after))


def level_before(reading: Reading, place: int, limit: int) -> int:
    """The nearest level word before a language; -1 when there is none."""
    for before in range(place - 1, max(place - 1 - FARTHEST, limit), -1):
        gap = reading.gap(before + 1)
        if has_any(gap, ",;:\n)") or ". " in gap:
            return -1
        if (
            has(LEVELS, reading.fold[before])
            and reading.fold[before] != ONLY_BEHIND
            and (before == place - 1 or reading.fold[before] not in ONLY_BEFORE)
        ):
            return before
    return -1


def levels_known(reading: Reading) -> Table:
    """The lowest and highest rank a CV gives each language, as "45"; BARE where it gives no level."""
    known: Table = new_table()
    for level in levels_of(reading):
        if level.level < 0:
            if not has(known, level.language):
                put(known, level.language, BARE)
            continue
        before = entry_text(known, level.language)
        if before in ["", BARE]:
            put(known, level.language, f"{level.low}{level.high}")
        else:
            low = min(level.low, whole_number(before[0:1]))
            high = max(level.high, whole_number(before[1:2]))
            put(known, level.language, f"{low}{high}")
    return known


def is_supported(level: Level, known: str) -> bool:
    """Whether a CV's ranks of the language meet those of a letter; a bare language in the CV supports no CEFR code."""
    low = whole_number(known[0:1])
    high = whole_number(known[1:2])
    if known == BARE:
        return level.low != level.high or level.low == 7
    # Intermediate is neither advanced nor fluent.
    if low < high <= MIDDLE and level.high > high:
        return False
    # Who says less in words than the CV does claims nothing.
    modest = level.low != level.high and level.high <= high
    return modest or (level.low <= high and low <= level.high)
