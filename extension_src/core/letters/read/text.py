"""A text cut into words, lines and sentences, once. Places count UTF-16 units on either runtime."""

from typing import Any

from extension_src.core.letters.words.voices import (
    ABBREVIATED,
    ATTENTION,
    CLOSING,
    LANGUAGE_EN,
    LANGUAGE_ES,
    SALUTATION,
)
from extension_src.core.native.strings import split_words
from extension_src.core.native.tables import Table, entry, has, new_table, put, word_set
from extension_src.core.native.words import flat, tokens

ENDS = ".!?\u2026"
BULLETS = "-*\u2022\u00b7\u25aa"
# A shorter line that ends without a mark was ended on purpose; a longer one was wrapped.
WRAPPED = 56
HEAD_LINES = 14
SHORT_LINE = 7


def valued(text: str) -> Table:
    """`2 two dos|3 three` as a table from word to number."""
    table: Table = new_table()
    for line in text.replace("\n", "|").split("|"):
        words = split_words(line)
        for place in range(1, len(words)):
            put(table, words[place], words[0])
    return table


ABBREVIATIONS = word_set(ABBREVIATED)
SALUTATIONS = word_set(SALUTATION)
ATTENTIONS = word_set(ATTENTION)
CLOSINGS = word_set(CLOSING)
SPANISH_LETTERS = "áéíóúñÁÉÍÓÚÑ"
SPANISH = word_set(LANGUAGE_ES)
ENGLISH = word_set(LANGUAGE_EN)


class Sentence:
    """Words `first` to `last` (not included) of a text; `part`: "head", "salutation", "body" or "foot" of a letter."""

    def __init__(self, first: int, last: int) -> None:
        self.first = first
        self.last = last
        self.part = "body"
        self.is_spanish = False


class Reading:
    """The words of a text. `gaps[n]` is what stands before word n, and the last one what follows all words."""

    def __init__(self, text: str) -> None:
        self.text = flat(text)
        words: dict[str, Any] = tokens(self.text)
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
        if not has_any(gap, ENDS) or gap.strip() == gap:
            return False
        last = self.fold[place - 1]
        if gap.startswith(". ") and (has(ABBREVIATIONS, last) or len(last) == 1):
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


def sentences_of(reading: Reading) -> list[Sentence]:
    """The sentences of a letter in order, each with the part of the letter it stands in."""
    found: list[Sentence] = []
    first = 0
    line_start = 0 if reading.count == 0 else reading.start[0]
    for place in range(1, reading.count + 1):
        if place == reading.count or reading.ends_before(place, line_start):
            found.append(Sentence(first, place))
            first = place
        if place < reading.count and "\n" in reading.gaps[place]:
            line_start = reading.start[place]
    set_parts(reading, found)
    set_languages(reading, found)
    return found


def set_parts(reading: Reading, sentences: list[Sentence]) -> None:
    """Tell head, salutation and foot from the body."""
    greeting = -1
    for number in range(len(sentences)):
        sentence = sentences[number]
        if reading.lines[sentence.first] > HEAD_LINES:
            break
        if is_salutation(reading, sentence):
            greeting = number
            if sentence.last - sentence.first <= SHORT_LINE and has(SALUTATIONS, reading.fold[sentence.first]):
                break
    for number in range(greeting):
        if sentences[number].last - sentences[number].first <= 2 * SHORT_LINE:
            sentences[number].part = "head"
    if greeting >= 0:
        sentences[greeting].part = "salutation"
    is_foot = False
    for number in range(max(greeting + 1, len(sentences) - 8), len(sentences)):
        sentence = sentences[number]
        is_short = sentence.last - sentence.first <= SHORT_LINE
        if is_short and not is_foot and ends_letter(reading, sentence):
            is_foot = True
        if is_foot and is_short:
            sentence.part = "foot"


def is_salutation(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence addresses somebody: "Dear ...", "A la atención de ..."."""
    if has(SALUTATIONS, reading.fold[sentence.first]):
        return True
    words = sentence.last - sentence.first
    if sentence.first == 0 and words <= SHORT_LINE + 1 and has_any(reading.gap(sentence.last)[0:1], ",:"):
        return "\n" in reading.gap(sentence.last)
    for place in range(sentence.first, min(sentence.first + 4, sentence.last)):
        if has(ATTENTIONS, reading.fold[place]) or reading.fold[place] == "whom":
            return True
    return False


def salutation_end(reading: Reading, sentence: Sentence) -> int:
    """Behind the last word of the address itself: what follows its comma or colon is a sentence of the letter."""
    if sentence.last - sentence.first <= 2 * SHORT_LINE and has_any(reading.gap(sentence.last)[0:1], ":,"):
        return sentence.last
    for place in range(sentence.first + 1, sentence.last):
        gap = reading.gaps[place]
        if has_any(gap, ":!") or ("," in gap and place - sentence.first > 1):
            return place
    return sentence.last


def ends_letter(reading: Reading, sentence: Sentence) -> bool:
    for place in range(sentence.first, sentence.last):
        if has(CLOSINGS, reading.fold[place]):
            return True
    return False


def set_languages(reading: Reading, sentences: list[Sentence]) -> None:
    """Whether each sentence is Spanish; where its words do not say, as the whole letter."""
    whole = lean(reading, 0, reading.count)
    for sentence in sentences:
        own = lean(reading, sentence.first, sentence.last)
        sentence.is_spanish = (own if own != 0 else whole) > 0


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
