"""The numbers, dates and stays of a text, in tables, so that each question about them costs the same."""

from typing import Any

from extension_src.core.letters.read.calendar import WrittenDate, dates_of
from extension_src.core.letters.read.derived import Derived, listed_years
from extension_src.core.letters.read.nouns import agrees, singular
from extension_src.core.letters.read.places import Places
from extension_src.core.letters.read.quantities import quantities_of
from extension_src.core.letters.read.quantity import Quantity, key_of
from extension_src.core.letters.read.stays import stays_of
from extension_src.core.letters.read.text import Reading, entry_text, valued
from extension_src.core.native.numbers import floor, whole_number
from extension_src.core.native.tables import Table, entry, has, new_table, put, word_set

MOST_ROLES = 12
# Smaller numbers are not rounded.
LEAST_ROUNDED = 20
# Behind so many numbers a rough one is not looked for.
MOST_COMPARED = 200
SEASONS = word_set(
    "summer summers winter winters season seasons harvests verano veranos invierno inviernos temporada temporadas "
    "vendimias campana campanas cursos"
)
# So many of these make one: 0.8 is eight tenths.
PARTS = valued("10 decima decimas tenth tenths|100 centesima centesimas hundredth hundredths|1000 milesima milesimas")
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
        self.places = Places(reading, self.stays)

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
        parts = entry_text(PARTS, quantity.noun)
        if parts != "" and has(self.values, key_of(quantity.value / max(1, whole_number(parts)))):
            return True
        if has(SEASONS, quantity.noun) and has(self.stays.seasons, quantity.key):
            return True
        if quantity.shared_key != "" and has(self.values, quantity.shared_key):
            return True
        if self.is_near(quantity) or self.is_little_less(quantity):
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

    def is_little_less(self, quantity: Quantity) -> bool:
        """Whether the text has a number a little below one that says `under`: 2.8 for `under three`."""
        if not quantity.is_under:
            return False
        near = [one for one in self.quantities[:MOST_COMPARED] if quantity.value * 0.75 <= one.value <= quantity.value]
        return any([one.role == quantity.role and agrees(quantity, one, self.nouns) for one in near])

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
