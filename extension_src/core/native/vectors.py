"""The matcher's hot loops over tables of numbers. The V8 twin is browser/native/vectors.py."""

import math
from collections.abc import Callable

from extension_src.core.native.tables import Table
from extension_src.core.types.texts import Term


def packed_numbers(packed: str) -> Table:
    """A table from "work 2 chart 27": for each word the square root of a tenth of its number."""
    parts = packed.split(" ")
    return {parts[place]: math.sqrt(int(parts[place + 1]) / 10) for place in range(0, len(parts), 2)}


def commonplace(weight: float) -> float:
    """A word's value in the vector of a text about nothing: its weight (the root of its inverse document frequency) times its
    frequency."""
    return weight * math.exp(-weight * weight)


def commonplace_length(weights: Table) -> float:
    """The length of the vector of a text about nothing."""
    total = 0.0
    for weight in weights.values():
        total += commonplace(weight) * commonplace(weight)
    return math.sqrt(total)


def commonplace_sum(vector: Table, weights: Table) -> float:
    """The dot product of a vector and the vector of a text about nothing."""
    total = 0.0
    for key, value in vector.items():
        if key in weights:
            total += value * commonplace(weights[key])
    return total


def packed_lines(packed: str) -> Table:
    """A table from "ventas sale|para": for each line's first word the text after its first blank."""
    pairs = [line.partition(" ") for line in packed.split("|")]
    return {pair[0]: pair[2] for pair in pairs}


def counted(words: list[str], shares: list[float], cache: Table, read: Callable[[str], list[Term]]) -> Table:
    """The count of each stem. Every word gives `[stem, share, weight]` terms, which `read` finds and `cache` keeps, and counts
    by its own share."""
    counts: Table = {}
    for word, share in zip(words, shares, strict=True):
        terms = cache.get(word)
        if terms is None:
            terms = read(word)
        for term in terms:
            counts[term[0]] = counts.get(term[0], 0) + term[1] * share
    return counts


def weighted_unit(counts: Table, weights: Table, otherwise: float) -> Table:
    """The vector of counts times weights, scaled to length 1; an empty vector stays empty."""
    vector: Table = {}
    total = 0.0
    for key, count in counts.items():
        value = count * weights.get(key, otherwise)
        vector[key] = value
        total += value * value
    length = math.sqrt(total)
    return {key: value / length for key, value in vector.items()} if length > 0 else vector
