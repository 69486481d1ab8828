"""Where the words of a text stand, and how long the stays on their lines lasted."""

from typing import Any

from extension_src.core.letters.read.quantity import Quantity
from extension_src.core.letters.read.stays import Stays
from extension_src.core.letters.read.text import Reading
from extension_src.core.native.tables import Table, entry, new_table, put

# A word that comes oftener tells no more.
MOST_PLACES = 20


class Places:
    """The words of a reading by where they stand, with the stays of their lines."""

    def __init__(self, reading: Reading, stays: Stays) -> None:
        self.reading = reading
        self.stays = stays
        self.places: Table = new_table()
        for place in range(reading.count):
            known: Any = entry(self.places, reading.fold[place])
            others = [] if known is None else known
            others.append(place)
            put(self.places, reading.fold[place], others)
        self.lasted: Table = new_table()

    def stayed(self, words: list[str], quantity: Quantity) -> bool:
        """Whether no stay of this name is known to have lasted otherwise than so many years."""
        lasted = self.years_at(words)
        if len(lasted) == 0:
            return True
        return any([one == quantity.value or (quantity.is_rough and one >= quantity.value) for one in lasted])

    def stayed_in_all(self, words: list[str], quantity: Quantity) -> bool:
        """Whether the stays of this name, as apprentice and after, lasted so many years together."""
        lasted = self.years_at(words)
        if len(lasted) > 1 and sum_of(lasted) == quantity.value:
            return True
        low = high = lines = 0
        for line in self.lines_of(words):
            on_line: Any = entry(self.stays.lines, line)
            if on_line is not None:
                lines += 1
                years: list[int] = on_line
                low += min(years)
                high += max(years)
        return lines > 1 and low <= quantity.value <= high

    def years_at(self, words: list[str]) -> list[int]:
        """The years of the stays on the lines of a name."""
        key = " ".join(words)
        known: Any = entry(self.lasted, key)
        if known is None:
            known = []
            for place in self.where(words):
                on_line: Any = entry(self.stays.lines, f"{self.reading.lines[place]}")
                if on_line is not None:
                    known.extend(on_line)
            put(self.lasted, key, known)
        years: list[int] = known
        return years

    def lines_of(self, words: list[str]) -> list[str]:
        """The lines on which the words stand, each once."""
        found: list[str] = []
        for place in self.where(words):
            line = f"{self.reading.lines[place]}"
            if line not in found:
                found.append(line)
        return found

    def where(self, words: list[str]) -> list[int]:
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
