"""Tables keyed by words of untrusted text. A plain dict becomes a JavaScript object in V8, where the word "constructor"
finds the prototype; the V8 twin in browser/native/tables.py uses Map, which also is what makes the hot loops fast."""

from typing import Any

Table = dict[str, Any]


def new_table() -> Table:
    """An empty table."""
    return {}


def has(table: Table, key: str) -> bool:
    """Whether `key` stands in the table."""
    return key in table


def entry(table: Table, key: str) -> Any:
    """The value at `key`, None when there is none."""
    return table.get(key)


def number_at(table: Table, key: str, otherwise: float) -> float:
    """The number at `key`, `otherwise` when there is none."""
    value: float = table.get(key, otherwise)
    return value


def put(table: Table, key: str, value: Any) -> None:
    """Set the value at `key`."""
    table[key] = value


def add(table: Table, key: str, amount: float) -> None:
    """Add to the number at `key`, which is 0 when there is none."""
    table[key] = table.get(key, 0) + amount


def put_phrases(numbers: Table, phrases: str, number: int) -> list[str]:
    """Put `number` under each of the phrases, `;` between them, that has none yet, and -1 under the words a phrase begins
    with where they are none themselves. Gives those with "=" before them, which is no part of the phrase. Native,
    because a matcher begins with ten thousand of them."""
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


def size(table: Table) -> int:
    """How many entries there are."""
    return len(table)


def keys_of(table: Table) -> list[str]:
    """The keys in the order they came."""
    return list(table)


def values_of(table: Table) -> list[Any]:
    """The values in the order their keys came."""
    return list(table.values())


def product_sum(one: Table, other: Table) -> float:
    """The sum of products of the numbers that stand under the same key: the dot product of two sparse vectors."""
    if len(one) > len(other):
        one, other = other, one
    total = 0.0
    for key, value in one.items():
        if key in other:
            total += value * other[key]
    return total
