"""A text cut into words, lines and sentences, once. Places count UTF-16 units on either runtime."""

from extension_src.core.letters.words.voices import ABBREVIATED, LANGUAGE_EN, LANGUAGE_ES
from extension_src.core.native.strings import split_words
from extension_src.core.native.tables import Table, entry, has, new_table, put, word_set
from extension_src.core.native.words import flat, tokens

ENDS = ".!?\u2026"
BULLETS = "-*\u2022\u00b7\u25aa"
# A shorter line that ends without a mark was ended on purpose; a longer one was wrapped.
WRAPPED = 56


def valued(text: str) -> Table:
    """`2 two dos|3 three` as a table from word to number."""
    table: Table = new_table()
    for line in text.replace("\n", "|").split("|"):
        words = split_words(line)
        for place in range(1, len(words)):
            put(table, words[place], words[0])
    return table


ABBREVIATIONS = word_set(ABBREVIATED)
SPANISH_LETTERS = "áéíóúñÁÉÍÓÚÑ"
SPANISH = word_set(LANGUAGE_ES)
ENGLISH = word_set(LANGUAGE_EN)


class Reading:
    """The words of a text. `gaps[n]` is what stands before word n, and the last one what follows all words."""

    def __init__(self, text: str) -> None:
        self.text = flat(text)
        words = tokens(self.text)
        self.raw: list[str] = words["raw"]
        self.fold: list[str] = words["folded"]
        self.start: list[int] = words["start"]
        self.end: list[int] = words["end"]
        self.count = len(self.raw)
        self.gaps: list[str] = []
        self.lines: list[int] = []
        line = 0
        reached = 0
        for place in range(self.count):
            gap = self.text[reached : self.start[place]]
            self.gaps.append(gap)
            line += len(gap.split("\n")) - 1
            self.lines.append(line)
            reached = self.end[place]
        self.gaps.append(self.text[reached:])

    def word(self, place: int) -> str:
        """The folded word at a place, "" where there is none."""
        return self.fold[place] if 0 <= place < self.count else ""

    def gap(self, place: int) -> str:
        """What stands before the word at a place."""
        return self.gaps[place] if 0 <= place <= self.count else ""

    def is_capital(self, place: int) -> bool:
        """Whether a word begins with a capital letter."""
        first = self.raw[place][0:1]
        return first.lower() != first

    def ends_before(self, place: int, line_start: int) -> bool:
        """Whether a sentence ends before the word at a place, whose line before began at `line_start`."""
        gap = self.gaps[place]
        if "\n" in gap:
            lines = gap.split("\n")
            if len(lines) > 2 or has_any(gap, ENDS + ":") or has_any(lines[len(lines) - 1], BULLETS):
                return True
            return self.end[place - 1] - line_start < WRAPPED
        # `Two weeks. £22 an hour is fine`.
        if not has_any(gap, ENDS) or " " not in gap:
            return False
        last = self.fold[place - 1]
        if gap.startswith(". ") and (has(ABBREVIATIONS, last) or (len(last) == 1 and self.is_capital(place - 1))):
            return False
        return self.is_word_start(place)

    def is_word_start(self, place: int) -> bool:
        """Whether a sentence may begin with this word."""
        first = self.raw[place][0:1]
        return first.lower() != first or first in "0123456789"


def has_any(text: str, characters: str) -> bool:
    """Whether any of the characters stands in the text."""
    for character in characters:
        if character in text:
            return True
    return False


def lean(reading: Reading, first: int, last: int) -> int:
    """Above 0 for Spanish, below 0 for English."""
    balance = 0
    for place in range(first, last):
        if has(SPANISH, reading.fold[place]) or has_any(reading.raw[place], SPANISH_LETTERS):
            balance += 1
        if has(ENGLISH, reading.fold[place]):
            balance -= 1
    return balance


def is_mostly_spanish(reading: Reading) -> bool:
    """Whether a whole text leans to Spanish."""
    return lean(reading, 0, reading.count) > 0


def entry_text(table: Table, key: str) -> str:
    """The text at `key`, "" when there is none."""
    found = entry(table, key)
    return "" if found is None else str(found)
