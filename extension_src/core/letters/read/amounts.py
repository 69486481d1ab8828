"""The numbers, dates and stays of a text, in tables, so that each question about them costs the same."""

from typing import Any

from extension_src.core.letters.read.calendar import WrittenDate, dates_of
from extension_src.core.letters.read.derived import Derived, listed_years
from extension_src.core.letters.read.nouns import agrees, singular
from extension_src.core.letters.read.quantities import quantities_of
from extension_src.core.letters.read.quantity import Quantity, key_of
from extension_src.core.letters.read.stays import stays_of
from extension_src.core.letters.read.text import Reading
from extension_src.core.native.numbers import floor
from extension_src.core.native.tables import Table, entry, has, new_table, put, word_set

# A name or number that comes oftener tells no more.
MOST_PLACES = 20
MOST_ROLES = 12
# Smaller numbers are not rounded.
LEAST_ROUNDED = 20
# Behind so many numbers a rough one is not looked for.
MOST_COMPARED = 200
SEASONS = word_set(
    "summer summers winter winters season seasons harvests verano veranos invierno inviernos temporada temporadas "
    "vendimias campana campanas cursos"
)
EXPERIENCE = ["experience", "experiencia", "trayectoria"]


class Amounts:
    """The amounts of a reading; `now` is [year, month], `taken` the words of addresses."""

    def __init__(self, reading: Reading, taken: list[bool], is_spanish: bool, now: list[int]) -> None:
        self.reading = reading
        dates: list[WrittenDate] = dates_of(reading)
        self.quantities = quantities_of(reading, dates, taken, is_spanish)
        self.stays = stays_of(reading, dates, now)
        self.dates: Table = new_table()
        for date in dates:
            self.put_date(date)
        self.values: Table = new_table()
        self.nouns: Table = new_table()
        # The most years that a text itself counts as experience, 0 where it counts none.
        self.counted = 0.0
        for quantity in self.quantities:
            self.put_value(quantity.key, quantity)
            put(self.nouns, singular(quantity.noun), True)
            if quantity.role == "year" and self.is_experience(quantity):
                self.counted = max(self.counted, quantity.value)
        derived = Derived(reading, self.quantities)
        self.shares = derived.shares
        for quantity in derived.quantities:
            self.put_value(quantity.key, quantity)
        for count in listed_years(reading, dates):
            put(self.stays.seasons, key_of(count), True)
        self.places: Table = new_table()
        for place in range(reading.count):
            known: Any = entry(self.places, reading.fold[place])
            others = [] if known is None else known
            others.append(place)
            put(self.places, reading.fold[place], others)
        self.lasted: Table = new_table()

    def put_date(self, date: WrittenDate) -> None:
        """Add a date with each less precise one that it implies."""
        for key in [
            f"{date.year} {date.month} {date.day}",
            f"{date.year} {date.month} 0",
            f"{date.year} 0 0",
            f"0 {date.month} {date.day}",
        ]:
            put(self.dates, key, True)

    def put_value(self, key: str, quantity: Quantity) -> None:
        """Add a number; of those with one role and noun the first stands for all."""
        known: Any = entry(self.values, key)
        others = [] if known is None else known
        for other in others:
            if other.role == quantity.role and other.noun == quantity.noun:
                return
        if len(others) < MOST_ROLES:
            others.append(quantity)
        put(self.values, key, others)

    def is_experience(self, quantity: Quantity) -> bool:
        """Whether a number of years counts a whole working life: `7 years of experience`."""
        near = self.reading.fold[max(0, quantity.first - 4) : quantity.last + 6]
        return any([word in EXPERIENCE for word in near])

    def has_number(self, quantity: Quantity) -> bool:
        """Whether the text has the number in a role that agrees."""
        if quantity.role in ["year", "month", "none"] and self.has_time(quantity):
            return True
        if self.has_year(quantity):
            return True
        if has(SEASONS, quantity.noun) and has(self.stays.seasons, quantity.key):
            return True
        if quantity.shared_key != "" and has(self.values, quantity.shared_key):
            return True
        if self.is_near(quantity):
            return True
        if quantity.role == "percent" and any(
            [share - 1 < quantity.value < share + 1 for share in self.shares[:MOST_COMPARED]]
        ):
            return True
        found: Any = entry(self.values, quantity.key)
        return found is not None and any([agrees(quantity, one, self.nouns) for one in found])

    def is_near(self, quantity: Quantity) -> bool:
        """Whether a rough number is a rounded one of the text: `almost 20,000` for 18,700."""
        if not quantity.is_rough or quantity.value < LEAST_ROUNDED:
            return False
        for one in self.quantities[:MOST_COMPARED]:
            is_close = one.value * 0.85 <= quantity.value <= one.value * 1.12
            if is_close and one.role not in ["label", "year"] and agrees(quantity, one, self.nouns):
                return True
        return False

    def has_rounded(self, quantity: Quantity) -> bool:
        """Whether a number is one of the text, rounded."""
        return any([one.value * 0.9 <= quantity.value <= one.value * 1.1 for one in self.quantities[:MOST_COMPARED]])

    def has_share(self, share: float) -> bool:
        """Whether the text has about so many per cent."""
        return any(
            [one.role == "percent" and share - 3 <= one.value <= share + 3 for one in self.quantities[:MOST_COMPARED]]
        )

    def has_value(self, quantity: Quantity) -> bool:
        """Whether the text has the number at all."""
        return has(self.values, quantity.key) or self.has_year(quantity)

    def has_year(self, quantity: Quantity) -> bool:
        """Whether a bare number is a year of the text."""
        return quantity.role == "none" and has(self.dates, f"{floor(quantity.value)} 0 0")

    def has_time(self, quantity: Quantity) -> bool:
        """Whether so many years or months follow from the text's stays."""
        if quantity.role == "month":
            return has(self.stays.months, quantity.key)
        if quantity.is_over and quantity.value > max(self.stays.full, self.counted):
            return False
        if has(self.stays.single, quantity.key):
            return True
        # Where a CV counts its years itself, its count is what holds.
        if self.counted == 0 and has(self.stays.whole, quantity.key):
            return True
        return quantity.is_rough and (quantity.value <= self.counted or quantity.value < self.stays.longest)

    def has_date(self, date: WrittenDate) -> bool:
        """Whether the text has the date, or a more precise one."""
        return has(self.dates, f"{date.year} {date.month} {date.day}")

    def stayed(self, words: list[str], quantity: Quantity) -> bool:
        """Whether no stay of this name is known to have lasted otherwise than so many years."""
        lasted = self.years_at(words)
        if len(lasted) == 0:
            return True
        return any([one == quantity.value or (quantity.is_rough and one >= quantity.value) for one in lasted])

    def stayed_in_all(self, words: list[str], quantity: Quantity) -> bool:
        """Whether the stays of this name, as apprentice and after, lasted so many years together."""
        lasted = self.years_at(words)
        return len(lasted) > 1 and sum_of(lasted) == quantity.value

    def years_at(self, words: list[str]) -> list[int]:
        """The years of the stays on the lines of a name."""
        key = " ".join(words)
        known: Any = entry(self.lasted, key)
        if known is None:
            known = []
            for place in self.places_of(words):
                on_line: Any = entry(self.stays.lines, f"{self.reading.lines[place]}")
                if on_line is not None:
                    known.extend(on_line)
            put(self.lasted, key, known)
        years: list[int] = known
        return years

    def places_of(self, words: list[str]) -> list[int]:
        """Where the words stand next to each other, the first few times."""
        found: Any = entry(self.places, words[0])
        if found is None:
            return []
        key = " ".join(words)
        return [
            place for place in found[:MOST_PLACES] if " ".join(self.reading.fold[place : place + len(words)]) == key
        ]


def sum_of(years: list[int]) -> int:
    """All years together."""
    total = 0
    for year in years:
        total += year
    return total
