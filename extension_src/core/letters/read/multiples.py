"""Claims of having doubled, halved or tripled something, and vague amounts: what a CV must show or say."""

from extension_src.core.letters.read.calendar import plain_number
from extension_src.core.letters.read.nouns import singular
from extension_src.core.letters.read.quantities import NUMBER_VALUES
from extension_src.core.letters.read.sources import Source
from extension_src.core.letters.read.text import Reading, entry_text, valued
from extension_src.core.letters.words.numbers import VAGUE
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.tables import has, word_set

# factor: its words, whole or their beginnings.
FACTORS = valued(
    """
    2 doubled doubling double doubles twice twofold doble dobles duplicado duplicada duplicando duplicar duplico
    2 duplique duplicamos
    2 duplicaron duplicaba|3 tripled tripling triple threefold thrice triplicado triplicada triplicando triplicar
    2 triplico triplique
    3 triplicamos triplicaron|4 quadrupled quadruple fourfold cuadruple cuadruplicado cuadruplicar cuadruplico cuadruplique
    4 cuadruplicamos|5 quintupled quintuple fivefold quintuplicado quintuplique quintuplico|10 tenfold decupled
    12 halved halving half mitad|13 tercio tercios tercera|14 cuarta|15 quinta
    """
)
VAGUE_AMOUNTS = valued(VAGUE)
NOT_FACTORS = word_set(
    "degree grado titulacion check checked click shift turno major page room rooms habitacion habitaciones espresso day days "
    "time hour hours marathon term board agent bass decker edged an sided jornada ciclo master licenciatura"
)
HALF_BEFORE = ["by", "in", "to", "cut", "almost", "nearly", "than", "about", "reduced", "over"]
HALF_BEHIND = ["of", "the", "its", "our", "my"]
# In the first half of the year nothing was halved.
PERIODS = word_set("year day week month century ano dia semana mes siglo")
CLOSE = 0.12
MOST_COMPARED = 40


class Multiple:
    """Words `first` to `last` (included) and the factor they claim; below 0 a vague amount of at least that many."""

    def __init__(self, first: int, last: int, factor: int) -> None:
        self.first = first
        self.last = last
        self.factor = factor
        # "less" of `less than half`, "more" of `more than double`, or "".
        self.bound = ""


def multiples_of(reading: Reading) -> list[Multiple]:
    """Every claim of that kind in a text."""
    found: list[Multiple] = []
    for place in range(reading.count):
        word = reading.fold[place]
        vague = entry_text(VAGUE_AMOUNTS, word)
        if vague != "" and reading.word(place + 1) in ["of", "de"]:
            found.append(Multiple(place, place, -whole_number(vague)))
        if word in ["third", "thirds", "quarter", "quarters"] and reading.word(place - 1) in [
            "a",
            "one",
            "two",
            "three",
        ]:
            counts = reading.word(place + 1) in ["of", "less", "more", "fewer", "faster"] or reading.word(
                place - 2
            ) in ["by", "to", "down", "up", "fell", "rose", "grew", "cut"]
            if counts:
                found.append(Multiple(place - 1, place, 13 if word.startswith("third") else 14))
        times = times_at(reading, place)
        if times > 0:
            # "Multipliqué por tres" has its factor last.
            found.append(Multiple(place, place + (1 if reading.word(place + 1) in ["times", "veces"] else 0), times))
        written = entry_text(FACTORS, word)
        if written == "" and word.endswith("x") and word[: len(word) - 1] in ["2", "3", "4", "5", "10"]:
            written = word[: len(word) - 1]
        if written != "" and is_factor(reading, place):
            found.append(Multiple(place, place, whole_number(written)))
    for multiple in found:
        multiple.bound = bound_of(reading, multiple.first)
    return found


def bound_of(reading: Reading, place: int) -> str:
    """Whether `less than` or `más de` stands before a word."""
    before = place - 1
    if reading.word(before) in ["la", "el", "a"]:
        before -= 1
    if reading.word(before) not in ["than", "de", "del"]:
        return ""
    word = reading.word(before - 1)
    if word in ["less", "menos", "under"]:
        return "less"
    return "more" if word in ["more", "mas"] else ""


def times_at(reading: Reading, place: int) -> int:
    """The factor of `three times as fast`, `multipliqué por tres` or `five times more`, 0 otherwise."""
    written = entry_text(NUMBER_VALUES, reading.fold[place])
    number = whole_number(written) if written != "" else plain_number(reading.fold[place], 3)
    if number < 2 or number > 1000:
        return 0
    if reading.word(place - 1) in ["por", "by"] and reading.word(place - 2).startswith("multipl"):
        return number
    compares = reading.word(place + 2) in [
        "as",
        "more",
        "faster",
        "the",
        "mas",
        "higher",
        "bigger",
        "larger",
        "better",
        "what",
    ]
    return number if reading.word(place + 1) in ["times", "veces"] and compares else 0


def is_factor(reading: Reading, place: int) -> bool:
    """Whether the word compares two amounts: no double degree, no half day."""
    word = reading.fold[place]
    after = reading.word(place + 1)
    if has(NOT_FACTORS, after):
        return False
    if word in ["half", "mitad"] and any([has(PERIODS, one) for one in reading.fold[place + 1 : place + 4]]):
        return False
    # `That is half of managing`.
    if word == "half" and after == "of" and reading.word(place + 2).endswith("ing"):
        return False
    if word == "half":
        return (
            after not in ["a", "an"]
            and reading.word(place + 2) not in ["a", "an"]
            and (reading.word(place - 1) in HALF_BEFORE or after in HALF_BEHIND)
        )
    if word == "mitad":
        return reading.word(place - 1) != "a"
    if word in ["tercera", "cuarta", "quinta"]:
        return after in ["parte", "partes"]
    if word == "twice":
        return after in ["as", "the", "that", "what", "our", "my"]
    if word in ["double", "doble", "triple"]:
        return after not in ["a", "week", "year", "month"] and reading.word(place - 1) not in ["with", "con"]
    return True


def shows(source: Source, known: list[Multiple], multiple: Multiple) -> bool:
    """Whether a source claims the same, gives the share for it, or two numbers of one line that are so far apart."""
    quantities = source.amounts.quantities
    if multiple.factor < 0:
        least = -multiple.factor
        return any([one.factor == multiple.factor for one in known]) or any(
            [least <= one.value < 1000 * least for one in quantities if one.role not in ["year", "percent"]]
        )
    if any([one.factor == multiple.factor for one in known]):
        return True
    ratio = float(multiple.factor) if multiple.factor <= 10 else 1.0 / (multiple.factor - 10)
    share = (ratio - 1) * 100 if ratio > 1 else (1 - ratio) * 100
    for number in range(len(quantities)):
        one = quantities[number]
        if one.role == "percent" and share - 2 <= one.value <= share + 2:
            return True
        if number + 1 < len(quantities):
            other = quantities[number + 1]
            close = (
                source.reading.lines[one.first] == source.reading.lines[other.first]
                and other.first - one.last <= 6
                and is_change(source.reading, one.last + 1, other.first)
            )
            if close and one.role == other.role and one.value > 0 and meets(multiple, other.value / one.value, ratio):
                return True
    return False


def is_change(reading: Reading, first: int, last: int) -> bool:
    """Whether `to` leads from one number to the next."""
    return any([reading.fold[place] in ["to", "a", "al", "hasta"] for place in range(first, last)])


def meets(multiple: Multiple, found: float, ratio: float) -> bool:
    """Whether a ratio found is about the one claimed, or beyond it where that is what is claimed."""
    if (multiple.bound == "less" and found < ratio) or (multiple.bound == "more" and found > ratio):
        return True
    return is_near(found, ratio)


def compares(one: Source, other: Source, multiple: Multiple) -> bool:
    """Whether a number of one text is the given multiple of one of the other's that counts the same: `half of what you ask`."""
    ratio = float(multiple.factor) if multiple.factor <= 10 else 1.0 / max(1, multiple.factor - 10)
    for mine in one.amounts.quantities[:MOST_COMPARED]:
        for theirs in other.amounts.quantities[:MOST_COMPARED]:
            is_same = mine.role == theirs.role and singular(mine.noun) == singular(theirs.noun)
            if is_same and theirs.value > 0 and mine.noun != "" and is_near(mine.value / theirs.value, ratio):
                return True
    return False


def is_near(one: float, other: float) -> bool:
    """Whether two ratios are about the same."""
    return other * (1 - CLOSE) <= one <= other * (1 + CLOSE)
