"""Names of skills and titles looked up in a text, the longest first."""

from typing import Any

from extension_src.core.letters.read.text import Reading
from extension_src.core.native.tables import Table, entry, has, new_table, put

# Up to so many letters a name is that of a tool.
LONGEST_NAME = 7


class Mention:
    """Words `first` to `last` (included) that name the thing `name`."""

    def __init__(self, name: str, first: int, last: int) -> None:
        self.name = name
        self.first = first
        self.last = last


class Phrases:
    """A table of names: `;` between things, `=` between the names of one, `^` before one that needs a capital."""

    def __init__(self, table: str, implied: str) -> None:
        self.names: Table = new_table()
        self.capitals: Table = new_table()
        self.implied: Table = new_table()
        self.ids: Table = new_table()
        for thing in table.replace("\n", "").split(";"):
            labels = thing.split("=")
            first = labels[0].replace("^", "").strip()
            put(self.ids, first, True)
            for label in labels:
                self.put_label(label.strip(), first)
        for pair in implied.replace("\n", "").split(";"):
            self.put_implied(pair.strip())

    def put_label(self, label: str, name: str) -> None:
        """Add one name, and what it begins with, so that a longer one is looked for."""
        phrase = label.replace("^", "")
        if label == "":
            return
        if label.startswith("^"):
            put(self.capitals, phrase, True)
        put(self.names, phrase, name)
        other = other_number(phrase)
        if other != phrase and not has(self.names, other) and not label.startswith("^"):
            put(self.names, other, name)
        words = phrase.split(" ")
        for count in range(1, len(words)):
            opening = " ".join(words[:count])
            if not has(self.names, opening):
                put(self.names, opening, "")

    def put_implied(self, pair: str) -> None:
        """`django python`: the longest name that begins the pair, then what it implies."""
        words = pair.split(" ")
        for count in range(len(words) - 1, 0, -1):
            one = " ".join(words[:count])
            other = " ".join(words[count:])
            if entry(self.names, one) == one:
                known: Any = entry(self.implied, one)
                others = [] if known is None else known
                others.append(other)
                put(self.implied, one, others)
                return

    def find(self, reading: Reading, listed: Table | None = None) -> list[Mention]:
        """Every name in the text, in order, none within another. One of `listed` needs no capital."""
        found: list[Mention] = []
        place = 0
        while place < reading.count:
            longest = self.longest_at(reading, place, listed)
            if longest is None:
                place += 1
            else:
                found.append(longest)
                place = longest.last + 1
        return found

    def find_in_lists(self, reading: Reading, listed: Table) -> list[Mention]:
        """`find`, and names in small letters that need a capital where a list joins them to another: `python, flask y celery`."""
        every = self.find(reading, self.ids)
        sure: Table = new_table()
        for mention in self.find(reading, listed):
            put(sure, f"{mention.first}", True)
        is_named = [has(sure, f"{mention.first}") for mention in every]
        for number in range(1, len(every)):
            if is_named[number - 1] and in_one_list(reading, every[number - 1], every[number]):
                is_named[number] = True
        for number in range(len(every) - 2, -1, -1):
            if is_named[number + 1] and in_one_list(reading, every[number], every[number + 1]):
                is_named[number] = True
        return [every[number] for number in range(len(every)) if is_named[number]]

    def longest_at(self, reading: Reading, place: int, listed: Table | None) -> Mention | None:
        """The longest name that begins at a place."""
        longest: Mention | None = None
        key = reading.fold[place]
        last = place
        name: Any = entry(self.names, key)
        while name is not None:
            is_free = not has(self.capitals, key) or (listed is not None and has(listed, str(name)))
            if name != "" and (is_free or reading.is_capital(place)):
                longest = Mention(name, place, last)
            last += 1
            if last >= reading.count or not joins(reading.gaps[last]):
                break
            key = key + " " + reading.fold[last]
            name = entry(self.names, key)
        return longest

    def known(self, reading: Reading, none_at: list[bool] | None = None) -> Table:
        """What a text names, with what that implies; nothing that ends at a place of `none_at`."""
        names: Table = new_table()
        # A CV in small letters names the same.
        waiting = [one.name for one in self.find(reading, self.ids) if none_at is None or not none_at[one.last]]
        while len(waiting) > 0:
            name = waiting.pop()
            if has(names, name):
                continue
            put(names, name, True)
            implied: Any = entry(self.implied, name)
            if implied is not None:
                waiting.extend(implied)
        return names


def in_one_list(reading: Reading, one: Mention, other: Mention) -> bool:
    """Whether a comma or `and` alone stands between two mentions."""
    between = other.first - one.last - 1
    if between == 0:
        return reading.gap(other.first).strip() in [",", "/"]
    return between == 1 and reading.word(one.last + 1) in ["and", "y", "e", "or", "o", "u", "ni"]


def other_number(phrase: str) -> str:
    """A long name in the singular for the plural and the other way round; short ones are names that have but one form."""
    if len(phrase) <= LONGEST_NAME:
        return phrase
    if phrase.endswith("iones"):
        return phrase[: len(phrase) - 2]
    if phrase.endswith("ion"):
        return phrase + "es"
    return phrase[: len(phrase) - 1] if phrase.endswith("s") else phrase + "s"


def joins(gap: str) -> bool:
    """Whether two words may be parts of one name across a gap."""
    return gap in [" ", "-", "/", ".", "'", "\u2019", "\u00a0", "\n", ". ", " / "] or gap == ""
