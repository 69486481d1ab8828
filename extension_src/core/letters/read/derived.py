"""Numbers that a text does not write but that follow from two that it does: a sum, a change, what is left, a year of months."""

from extension_src.core.letters.read.calendar import WrittenDate
from extension_src.core.letters.read.nouns import is_person
from extension_src.core.letters.read.quantity import Quantity
from extension_src.core.letters.read.text import Reading

CHANGES = ["to", "a", "al", "hasta"]
CHANGE_REACH = 6
AND = ["and", "y", "e"]
MONTHLY = ["month", "mes", "mensual", "mensuales", "monthly"]
MONTHS_OF_YEAR = 12


class Derived:
    """What follows from the numbers of a text, in order of place: `quantities`, and by how many per cent each change changed
    (`shares`)."""

    def __init__(self, reading: Reading, quantities: list[Quantity]) -> None:
        self.reading = reading
        self.quantities: list[Quantity] = []
        self.shares: list[float] = []
        count = len(quantities)
        for number in range(count):
            one = quantities[number]
            if number + 1 < count:
                other = quantities[number + 1]
                self.put_range(one, other)
                self.put_change(one, other)
                self.put_rest(one, other)
                if other.first - one.last <= 3 and reading.word(other.first - 1) in AND:
                    self.put_sum(one.value, one, other)
            if reading.word(one.first - 1) in AND and reading.word(one.first - 3) in ["one", "a", "un", "una"]:
                self.put_sum(1, one, one)
            if any([word in MONTHLY for word in reading.fold[one.last + 1 : one.last + 4]]):
                self.put(one, one.value * MONTHS_OF_YEAR, one)

    def put(self, one: Quantity, value: float, like: Quantity) -> None:
        """Add a number that counts what `like` counts."""
        made = Quantity(one.first, like.last, value)
        made.role = like.role
        made.noun = like.noun
        self.quantities.append(made)

    def put_range(self, one: Quantity, other: Quantity) -> None:
        """Of `60-70k` the first number is scaled as the second."""
        joined = other.first == one.last + 1 and self.reading.gap(other.first).strip() in ["-", "–", "to", "a"]
        if joined and one.scale == 1 and other.scale > 1 and one.value * other.scale < other.value:
            self.put(one, one.value * other.scale, other)

    def put_change(self, one: Quantity, other: Quantity) -> None:
        """Of `from 61% to 74%` a letter may say 13 points, of `from 310 to 220` ninety fewer."""
        leads = any([word in CHANGES for word in self.reading.fold[one.last + 1 : other.first]])
        is_like = one.role == other.role or one.role == "none" or other.role == "none"
        if self.are_near(one, other) and leads and is_like and one.value != other.value:
            change = abs(other.value - one.value)
            self.put(one, change, other if one.role == "none" else one)
            self.shares.append(100 * change / max(0.001, one.value))

    def put_rest(self, one: Quantity, other: Quantity) -> None:
        """Of `28 de 35 materias` a letter may say that seven are left."""
        between = self.reading.fold[one.last + 1 : other.first]
        if len(between) in [1, 2] and between[len(between) - 1] in ["of", "de"] and other.value > one.value:
            self.put(one, other.value - one.value, other)

    def put_sum(self, value: float, one: Quantity, other: Quantity) -> None:
        """Of `two cooks and three waiters` a letter may say five people."""
        people = [each for each in [one, other] if each.role == "people" or is_person(each.noun)]
        if len(people) == 2:
            total = Quantity(one.first, other.last, value + other.value)
            total.role = "people"
            self.quantities.append(total)

    def are_near(self, one: Quantity, other: Quantity) -> bool:
        """Whether two numbers stand on one line, a few words apart."""
        is_line = self.reading.lines[one.first] == self.reading.lines[other.first]
        return is_line and other.first - one.last <= CHANGE_REACH


def listed_years(reading: Reading, dates: list[WrittenDate]) -> list[int]:
    """How many years each list of bare years has: four of `veranos de 2022, 2023, 2024 y 2025`."""
    found: list[int] = []
    count = 1
    for number in range(1, len(dates)):
        date = dates[number]
        gap = date.first - dates[number - 1].last
        is_next = gap == 1 and reading.gap(date.first).strip() == ","
        is_next = is_next or (gap == 2 and reading.word(date.first - 1) in AND)
        count = count + 1 if is_next and date.month == 0 and dates[number - 1].month == 0 else 1
        if count > 1:
            found.append(count)
    return found
