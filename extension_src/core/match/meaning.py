"""Which way a title points: stems have directions learnt from ESCO's occupations and from the language at large
(data_build/build_match_data.py), so that "linguist" points where "translator" does; Spanish words point where the English
names of their occupations do, whatever a dictionary says."""

from typing import Any

from extension_src.core.native.numbers import square_root
from extension_src.core.native.tables import Table, entry, new_table, put
from extension_src.core.native.vectors import packed_lines

DIMENSIONS = 168
LEVELS = 4
STEPS = 2 * LEVELS + 1
FIRST_CHARACTER = 35
SKIPPED_CHARACTER = 92
# How much each stem counts that a Spanish word points to, beside the word's translation.
SENSE_SHARE = 0.35


class Meaning:
    """Directions of stems, from the packed strings of data/match.json."""

    def __init__(self, vector_words: str, vectors: str, senses: str) -> None:
        # In order: a title's few words are found sooner than a table of all is made.
        self.words = vector_words.split(" ")
        self.vectors = vectors
        # Unpacked when the first Spanish word is looked up.
        self.packed_senses = senses
        self.senses: Table | None = None
        self.read: Table = new_table()

    def direction(self, stem: str) -> list[float] | None:
        """The direction of a stem at length 1, None when it is in no occupation's name."""
        known: list[float] | None = entry(self.read, stem)
        if known is not None:
            return known
        number = self.place_of(stem)
        if number < 0:
            return None
        vector: list[float] = []
        start = (DIMENSIONS // 2) * number
        for place in range(start, start + DIMENSIONS // 2):
            code = ord(self.vectors[place])
            pair = code - FIRST_CHARACTER - (1 if code > SKIPPED_CHARACTER else 0)
            vector.append(pair // STEPS - LEVELS)
            vector.append(pair % STEPS - LEVELS)
        vector = unit(vector)
        put(self.read, stem, vector)
        return vector

    def place_of(self, stem: str) -> int:
        """The place of a stem among the words that have directions, -1 for none."""
        low = 0
        high = len(self.words)
        while low < high:
            middle = (low + high) // 2
            if self.words[middle] < stem:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self.words) and self.words[low] == stem else -1

    def senses_of(self, folded: list[str]) -> list[list[Any]]:
        """`[stem, share, weight]` terms of Spanish words, for `of_terms`."""
        if self.senses is None:
            self.senses = packed_lines(self.packed_senses)
        terms: list[list[Any]] = []
        for word in folded:
            found: str | None = entry(self.senses, word)
            if found is None and word.endswith("s"):
                found = entry(self.senses, word[0 : len(word) - 1])
            for stem in [] if found is None else found.split(" "):
                terms.append([stem, SENSE_SHARE, 1.0])
        return terms

    def of_words(self, terms: list[list[Any]], folded: list[str], is_spanish: bool) -> list[float] | None:
        """The mean direction of words with these terms at length 1; None when none of them has one."""
        found = list(terms)
        if is_spanish:
            found.extend(self.senses_of(folded))
        return self.of_terms(found)

    def of_terms(self, terms: list[list[Any]]) -> list[float] | None:
        """The mean direction of `[stem, share, weight]` terms at length 1; None when no stem has one."""
        total = [0.0 for _ in range(DIMENSIONS)]
        is_known = False
        for term in terms:
            vector = self.direction(term[0])
            if vector is None:
                continue
            is_known = True
            scale = term[1] * term[2]
            for place in range(DIMENSIONS):
                total[place] += scale * vector[place]
        return unit(total) if is_known else None


def unit(vector: list[float]) -> list[float]:
    """The vector at length 1; one of nothing stays so."""
    total = 0.0
    for value in vector:
        total += value * value
    length = square_root(total)
    if length == 0:
        return vector
    return [value / length for value in vector]


def cosine(one: list[float], other: list[float]) -> float:
    """The cosine of two directions of length 1."""
    total = 0.0
    for place in range(len(one)):
        total += one[place] * other[place]
    return total
