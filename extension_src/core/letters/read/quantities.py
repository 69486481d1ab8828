"""Numbers of a text as values, however English or Spanish writes them."""

from extension_src.core.letters.read.calendar import DIGITS, WrittenDate, digits_of
from extension_src.core.letters.read.quantity import Quantity
from extension_src.core.letters.read.roles import role_named, set_roles
from extension_src.core.letters.read.text import Reading, entry_text, has_any, valued
from extension_src.core.letters.words.numbers import NUMBERS, ONCE, SCALES, SPEECH, UNITS
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.strings import decimal_number
from extension_src.core.native.tables import Table, has, new_table, put, word_set

NUMBER_VALUES = valued(NUMBERS)
UNIT_VALUES = valued(UNITS)
SCALE_VALUES = valued(SCALES)
SPEECH_WORDS = word_set(SPEECH)
GROUP_MARKS = [".", ",", "\u00a0", "\u202f"]
LONGEST_AMOUNT = 12
MONEY = ["\u20ac", "$", "\u00a3"]
MOST = 10**12
# More points than one makes in a letter are points of a share.
MOST_POINTS = 5
LEADING = ["to", "al", "a", "and", "y", "or", "o"]
NOT_AMOUNTS = ["st", "nd", "rd", "th", "º", "ª", "d", "s", "o", "a"]


def quantities_of(reading: Reading, dates: list[WrittenDate], taken: list[bool], is_spanish: bool) -> list[Quantity]:
    """Every number that is no date and touches no `taken` word, in order."""
    free = [not one for one in taken]
    for date in dates:
        for place in range(date.first, date.last + 1):
            free[place] = False
    found: list[Quantity] = []
    place = 0
    while place < reading.count:
        quantity = quantity_at(reading, place, is_spanish) if free[place] else None
        if quantity is None:
            place += 1
            continue
        found.append(quantity)
        place = quantity.last + 1
    set_roles(reading, found)
    set_leading(reading, found, dates)
    return [one for one in found if one.role != "clock" and not is_in_name(reading, one)]


def set_leading(reading: Reading, found: list[Quantity], dates: list[WrittenDate]) -> None:
    """A number that leads to a date is a day of its month: `from 3 to 10 February`."""
    begins: Table = new_table()
    for date in dates:
        put(begins, f"{date.first}", True)
    for quantity in found:
        after = quantity.last + 1
        if quantity.role == "none" and reading.word(after) in LEADING and has(begins, f"{after + 1}"):
            quantity.role = "clock"


def is_in_name(reading: Reading, quantity: Quantity) -> bool:
    """Whether a number word is part of a name: Tres Naranjas."""
    if not quantity.is_word or not reading.is_capital(quantity.first):
        return False
    before = quantity.first > 0 and reading.gap(quantity.first) == " " and reading.is_capital(quantity.first - 1)
    after = quantity.last + 1
    return before or (after < reading.count and reading.gap(after) == " " and reading.is_capital(after))


def is_speech(quantity: Quantity) -> bool:
    """Whether it counts without counting: two things, mil gracias, three disciplines."""
    if quantity.noun in ["points", "puntos"]:
        return quantity.is_word and quantity.value <= MOST_POINTS
    return quantity.is_word and quantity.role == "thing" and has(SPEECH_WORDS, quantity.noun)


def quantity_at(reading: Reading, place: int, is_spanish: bool) -> Quantity | None:
    """The number that begins with the word at a place."""
    word = reading.fold[place]
    if digits_of(word) > 0:
        return in_digits(reading, place)
    if word == ONCE and is_spanish:
        return worded(reading, place, place, 11)
    if word in ["ciento", "cien", "cent", "hundred"] and reading.word(place - 1) in ["por", "per", "every", "cada"]:
        return None
    if word in ["hundred", "thousand"] and reading.word(place - 1) == "a" and reading.word(place - 2) == "in":
        return None
    written = entry_text(NUMBER_VALUES, word)
    return None if written == "" else in_words(reading, place, whole_number(written))


def in_digits(reading: Reading, place: int) -> Quantity | None:
    """A number in figures, with what scales it: `2.3 million`, `12k`, `1.500`."""
    parts: list[str] = []
    marks: list[str] = []
    last = place
    rest = ""
    while True:
        word = reading.fold[last]
        count = digits_of(word)
        parts.append(word[:count])
        rest = word[count:]
        mark = reading.gap(last + 1)
        if rest != "" or mark not in GROUP_MARKS or digits_of(reading.word(last + 1)) == 0:
            break
        marks.append(mark)
        last += 1
    if is_list_item(reading, place, last) or rest in NOT_AMOUNTS or has_any(rest, DIGITS):
        return None
    if len("".join(parts)) > LONGEST_AMOUNT:
        return None
    value = value_of(parts, marks)
    scale = entry_text(SCALE_VALUES, rest)
    if rest == "" and reading.gap(last + 1) in [" ", "\u00a0"]:
        scale = entry_text(SCALE_VALUES, reading.word(last + 1))
        is_letter = reading.word(last + 1) in ["m", "k"]
        # 18 m are metres, £18 m and 18 M€ millions.
        is_money = reading.gap(place)[-1:] in MONEY or reading.gap(last + 2).strip()[0:1] in MONEY
        if scale != "" and reading.raw[last + 1] == "m" and not is_money:
            scale = ""
        if scale != "" and not is_letter:
            last += 1
    if scale != "":
        value = value * whole_number(scale)
    quantity = Quantity(place, last, value)
    quantity.scale = 1 if scale == "" else whole_number(scale)
    if rest != "" and scale == "":
        quantity.role = role_named(rest)
        quantity.noun = rest
    return quantity


def is_list_item(reading: Reading, place: int, last: int) -> bool:
    """Whether a number stands before an item of a list: it counts nothing."""
    begins = place == 0 or "\n" in reading.gap(place)
    return begins and place == last and reading.gap(place + 1)[0:1] in [".", ")"] and len(reading.raw[place]) <= 2


def value_of(parts: list[str], marks: list[str]) -> float:
    """The value of groups of digits and the marks between them: three digits behind each mark group thousands."""
    groups = [part for part in parts[1:] if len(part) == 3] if len(parts) > 1 else []
    if len(marks) == 0 or (len(groups) == len(marks) and len(parts[0]) <= 3 and same(marks)):
        return whole_number("".join(parts))
    last = len(parts) - 1
    number = decimal_number("".join(parts[:last]) + "." + parts[last])
    return 0.0 if number is None else number


def same(marks: list[str]) -> bool:
    """Whether all marks are one and the same."""
    return len([mark for mark in marks if mark != marks[0]]) == 0


def in_words(reading: Reading, place: int, first: int) -> Quantity:
    """A number in words: `thirty-five`, `treinta y cinco`, `two hundred`, `dos mil`."""
    total = 0
    current = first
    last = place
    while True:
        after = last + 1
        if reading.gap(after) not in [" ", "-", "\u00a0"]:
            break
        if reading.word(after) in ["y", "and"] and reading.gap(after + 1) == " ":
            after += 1
        word = reading.word(after)
        scale = entry_text(SCALE_VALUES, word)
        unit = entry_text(UNIT_VALUES, word)
        written = entry_text(NUMBER_VALUES, word)
        joined = after == last + 1
        if scale != "" and joined and word not in ["m", "k", "mn", "bn"]:
            factor = whole_number(scale)
            if current * factor > MOST or total > MOST:
                break
            current = current * factor  # dialect: allow growing-number because it stays below MOST
            if factor >= 1000:
                total += current
                current = 0
        elif unit != "" and 20 <= current < 100 and current % 10 == 0:
            current += whole_number(unit)
        elif written != "" and whole_number(written) < lowest_part(current):
            current += whole_number(written)
        elif written != "" and current == 0 and whole_number(written) < 1000:
            current = whole_number(written)
        else:
            break
        last = after
    return worded(reading, place, last, total + current)


def lowest_part(number: int) -> int:
    """What may be added to a number word: below 10 to tens, below 100 to hundreds."""
    if number >= 100 and number % 100 == 0:
        return 100
    return 10 if number >= 20 and number % 10 == 0 else 0


def worded(reading: Reading, first: int, last: int, value: int) -> Quantity:
    quantity = Quantity(first, last, value)
    quantity.is_word = True
    if reading.fold[first] in ["decade", "decada"]:
        quantity.role = "year"
    return quantity
