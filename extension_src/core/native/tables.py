"""Tables keyed by words of untrusted text. In V8 a plain dict is a JavaScript object, where the key "constructor" finds the
prototype; the V8 twin in browser/native/tables.py uses Map, which also makes the hot loops fast."""

from typing import Any

Table = dict[str, Any]


def new_table() -> Table:
    """An empty table."""
    return {}


def has(table: Table, key: str) -> bool:
    """Whether the table has `key`."""
    return key in table


def entry(table: Table, key: str) -> Any:
    """The value at `key`; None when there is none."""
    return table.get(key)


def number_at(table: Table, key: str, otherwise: float) -> float:
    """The number at `key`; `otherwise` when there is none."""
    value: float = table.get(key, otherwise)
    return value


def put(table: Table, key: str, value: Any) -> None:
    """Set the value at `key`."""
    table[key] = value


def add(table: Table, key: str, amount: float) -> None:
    """Add `amount` to the number at `key`, which counts as 0 when it is missing."""
    table[key] = table.get(key, 0) + amount


def put_phrases(numbers: Table, phrases: str, number: int) -> list[str]:
    """Put `number` under each phrase (`;` between phrases) that has no number yet, and -1 under the words that a phrase begins
    with, if they are no phrase themselves. Returns the phrases that begin with "=", a mark that is not part of the phrase.
    Native, because a matcher starts with ten thousand phrases."""
    marked: list[str] = []
    for label in phrases.split(";"):
        phrase = label
        if label.startswith("="):
            marked.append(label)
            phrase = label.replace("=", "").lower()
        if numbers.get(phrase, -1) < 0:
            numbers[phrase] = number
            words = phrase.split(" ")
            for count in range(1, len(words)):
                numbers.setdefault(" ".join(words[:count]), -1)
    return marked


def word_set(words: str) -> Table:
    """A table with each word of the text, for asking whether it has a word."""
    return dict.fromkeys(words.split(), True)


def size(table: Table) -> int:
    """The number of entries."""
    return len(table)


def keys_of(table: Table) -> list[str]:
    """The keys in the order in which they were added."""
    return list(table)


def values_of(table: Table) -> list[Any]:
    """The values in the order in which their keys were added."""
    return list(table.values())


def product_sum(one: Table, other: Table) -> float:
    """The dot product of two sparse vectors: the sum of the products of the numbers under equal keys."""
    if len(one) > len(other):
        one, other = other, one
    total = 0.0
    for key, value in one.items():
        if key in other:
            total += value * other[key]
    return total
