"""The matcher's hot loops: the V8 twin of core/native/vectors.py."""

from collections.abc import Callable

from extension_src.core.types.texts import Term


def packed_numbers(packed: str) -> Map[str, float]:
    table: Map[str, float] = __new__(Map())
    __pragma__(
        "js",
        "{}",
        """
    const parts = packed.split(' ');
    for (let place = 0; place < parts.length; place += 2) table.set(parts[place], Math.sqrt(Number(parts[place + 1]) / 10));
    """,
    )
    return table


def commonplace_length(weights: Map[str, float]) -> float:
    total = 0
    __pragma__(
        "js",
        "{}",
        """
    for (const weight of weights.values()) total += (weight * Math.exp(-weight * weight)) ** 2;
    """,
    )
    return Math.sqrt(total)


def commonplace_sum(vector: Map[str, float], weights: Map[str, float]) -> float:
    total = 0
    __pragma__(
        "js",
        "{}",
        """
    for (const [key, value] of vector) {
      const weight = weights.get(key);
      if (weight !== undefined) total += value * weight * Math.exp(-weight * weight);
    }
    """,
    )
    return total


def packed_lines(packed: str) -> Map[str, str]:
    table: Map[str, str] = __new__(Map())
    __pragma__(
        "js",
        "{}",
        """
    for (const line of packed.split('|')) {
      const cut = line.indexOf(' ');
      table.set(cut < 0 ? line : line.slice(0, cut), cut < 0 ? '' : line.slice(cut + 1));
    }
    """,
    )
    return table


def counted(
    words: list[str], shares: list[float], cache: Map[str, list[Term]], read: Callable[[str], list[Term]]
) -> Map[str, float]:
    counts: Map[str, float] = __new__(Map())
    __pragma__(
        "js",
        "{}",
        """
    for (let place = 0; place < words.length; place += 1) {
      const terms = cache.get(words[place]) ?? read(words[place]);
      const share = shares[place];
      for (let number = 0; number < terms.length; number += 1) {
        const term = terms[number];
        counts.set(term[0], (counts.get(term[0]) ?? 0) + term[1] * share);
      }
    }
    """,
    )
    return counts


def weighted_unit(counts: Map[str, float], weights: Map[str, float], otherwise: float) -> Map[str, float]:
    vector: Map[str, float] = __new__(Map())
    __pragma__(
        "js",
        "{}",
        """
    let total = 0;
    for (const [key, count] of counts) {
      const value = count * (weights.get(key) ?? otherwise);
      vector.set(key, value);
      total += value * value;
    }
    const length = Math.sqrt(total);
    if (length > 0) for (const [key, value] of vector) vector.set(key, value / length);
    """,
    )
    return vector
