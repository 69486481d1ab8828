"""Tables over JavaScript's Map: the V8 twin of core/native/tables.py."""

from typing import Any

Table = Map


def new_table() -> Map[str, Any]:
    return __new__(Map())


def has(table: Map[str, Any], key: str) -> bool:
    return table.has(key)


def entry(table: Map[str, Any], key: str) -> Any:
    value = None
    __pragma__("js", "{}", "value = table.get(key) ?? null;")
    return value


def number_at(table: Map[str, float], key: str, otherwise: float) -> float:
    value = otherwise
    __pragma__("js", "{}", "value = table.get(key) ?? otherwise;")
    return value


def put(table: Map[str, Any], key: str, value: object) -> None:
    __pragma__("js", "{}", "table.set(key, value);")


def add(table: Map[str, float], key: str, amount: float) -> None:
    __pragma__("js", "{}", "table.set(key, (table.get(key) ?? 0) + amount);")


def put_phrases(numbers: Map[str, float], phrases: str, number: int) -> list[str]:
    marked: list[str] = []
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


def word_set(words: str) -> Map[str, bool] | None:
    table = None
    __pragma__("js", "{}", "table = new Map((words.match(/[^ \\n]+/g) ?? []).map((word) => [word, true]));")
    return table


def size(table: Map[str, Any]) -> int:
    return table.size


def keys_of(table: Map[str, Any]) -> list[str]:
    found: list[str] = []
    __pragma__("js", "{}", "found = Array.from(table.keys());")
    return found


def values_of(table: Map[str, Any]) -> list[Any]:
    found: list[Any] = []
    __pragma__("js", "{}", "found = Array.from(table.values());")
    return found


def product_sum(one: Map[str, float], other: Map[str, float]) -> float:
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
