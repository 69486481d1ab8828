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


def put_phrase(numbers, longest, phrase, number):
    __pragma__(
        "js",
        "{}",
        """
    if (phrase !== "" && !numbers.has(phrase)) {
      numbers.set(phrase, number);
      let count = 1;
      for (let at = phrase.indexOf(" "); at >= 0; at = phrase.indexOf(" ", at + 1)) count += 1;
      const first = count === 1 ? phrase : phrase.slice(0, phrase.indexOf(" "));
      if (!(longest.get(first) >= count)) longest.set(first, count);
    }
    """,
    )


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
