"""Tables over JavaScript's Map: the V8 twin of core/native/tables.py."""

from typing import Any

Table = Map


def new_table() -> Any:
    return __new__(Map())


def has(table: Any, key: Any) -> Any:
    return table.has(key)


def entry(table: Any, key: Any) -> None:
    value = None
    __pragma__("js", "{}", "value = table.get(key) ?? null;")
    return value


def number_at(table: Any, key: Any, otherwise: Any) -> Any:
    value = otherwise
    __pragma__("js", "{}", "value = table.get(key) ?? otherwise;")
    return value


def put(table: Any, key: Any, value: Any) -> None:
    __pragma__("js", "{}", "table.set(key, value);")


def add(table: Any, key: Any, amount: Any) -> None:
    __pragma__("js", "{}", "table.set(key, (table.get(key) ?? 0) + amount);")


def put_phrases(numbers: Any, phrases: Any, number: Any) -> list[Any]:
    marked: list[Any] = []
    __pragma__(
        "js",
        "{}",
        """
    for (const label of phrases.split(";")) {
      let phrase = label;
      if (label.charCodeAt(0) === 61) {
        marked.push(label);
        phrase = label.replaceAll("=", "").toLowerCase();
      }
      if (numbers.get(phrase) >= 0) continue;
      numbers.set(phrase, number);
      for (let end = phrase.indexOf(" "); end >= 0; end = phrase.indexOf(" ", end + 1)) {
        const opening = phrase.slice(0, end);
        if (!numbers.has(opening)) numbers.set(opening, -1);
      }
    }
    """,
    )
    return marked


def word_set(words: Any) -> Any:
    table = None
    __pragma__("js", "{}", "table = new Map((words.match(/[^ \\n]+/g) ?? []).map((word) => [word, true]));")
    return table


def size(table: Any) -> Any:
    return table.size


def keys_of(table: Any) -> list[Any]:
    found: list[Any] = []
    __pragma__("js", "{}", "found = Array.from(table.keys());")
    return found


def values_of(table: Any) -> list[Any]:
    found: list[Any] = []
    __pragma__("js", "{}", "found = Array.from(table.values());")
    return found


def product_sum(one: Any, other: Any) -> int:
    total = 0
    __pragma__(
        "js",
        "{}",
        """
    if (one.size > other.size) [one, other] = [other, one];
    for (const [key, value] of one) {
      const match = other.get(key);
      if (match !== undefined) total += value * match;
    }
    """,
    )
    return total
