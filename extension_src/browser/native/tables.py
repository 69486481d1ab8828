"""Tables over JavaScript's Map: the V8 twin of core/native/tables.py."""

Table = Map


def new_table():
    return __new__(Map())


def has(table, key):
    return table.has(key)


def entry(table, key):
    value = None
    __pragma__("js", "{}", "value = table.get(key) ?? null;")
    return value


def number_at(table, key, otherwise):
    value = otherwise
    __pragma__("js", "{}", "value = table.get(key) ?? otherwise;")
    return value


def put(table, key, value):
    __pragma__("js", "{}", "table.set(key, value);")


def add(table, key, amount):
    __pragma__("js", "{}", "table.set(key, (table.get(key) ?? 0) + amount);")


def put_phrases(numbers, phrases, number):
    marked = []
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


def size(table):
    return table.size


def keys_of(table):
    found = []
    __pragma__("js", "{}", "found = Array.from(table.keys());")
    return found


def values_of(table):
    found = []
    __pragma__("js", "{}", "found = Array.from(table.values());")
    return found


def product_sum(one, other):
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
