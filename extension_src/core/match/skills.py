"""Skills named in a text: phrases of words looked up in a table of labels, the longest first."""

from collections.abc import Callable
from typing import Any

from extension_src.core.dates.tokens import is_digits
from extension_src.core.native.tables import Table, add, entry, new_table, put, put_phrases
from extension_src.core.types.texts import Tokens

# Rows of `skills` in data/match.json.
LABEL_EN = 0
LABEL_ES = 1
LABELS = 2
WEIGHT = 3
BROADER = 4
KIND = 5
# What who names the skill has too, beside the broader ones; only rows that have any have the column.
ALSO = 6
QUALITY = 1
LANGUAGE = 2
# A bundle: who names it may know each of its parts.
SUITE = 3
# A phrase that only looks like a skill.
NO_SKILL = 4
# A whole field, which a duty may only touch: other departments, the sector, the clients.
FIELD = 5
# Seasons that are a product's name too.
SEASONS = ["spring"]
AFTER_SEASONS = ["of", "semester", "term", "break", "season"]
BROADER_SHARE = 0.5
QUALITY_SHARE = 0.5
LIST_MARKS_BEFORE = ",;:|/•·-–*(\n"
JOINING_WORDS = ["o", "or", "u", "y", "and", "e"]
LIST_MARKS_AFTER = ",;|/)\n"


class SkillIndex:
    """Finds skills. A skill is known by its number: its place in `rows`."""

    def __init__(self, rows: list[list[Any]]) -> None:
        self.rows = rows
        self.numbers: Table = new_table()
        # For labels that count only with their capitals: the capitals, and whether a list must surround them.
        self.capitals: Table = new_table()
        for number in range(len(rows)):
            for label in put_phrases(self.numbers, rows[number][LABELS], number):
                bare = label.replace("=", "")
                put(self.capitals, bare.lower(), [bare, label.startswith("==")])

    def find(self, words: Tokens, text: str) -> list[list[int]]:
        """`[skill, first word, number of words]` of every skill named in `text`, whose tokens are `words`."""
        spoken = words["folded"]
        numbers = self.numbers
        count = len(spoken)
        found: list[list[int]] = []
        place = 0
        while place < count:
            longest: list[int] | None = None
            end = place + 1
            key: str = spoken[place]
            number = entry(numbers, key)
            while number is not None:
                if number >= 0 and self.is_written_so(key, words, place, text):
                    longest = [number, place, end - place]
                if end == count:
                    break
                key = key + " " + spoken[end]
                number = entry(numbers, key)
                end += 1
            if longest is None:
                place += 1
            else:
                if self.rows[longest[0]][KIND] != NO_SKILL:
                    found.append(longest)
                place += longest[2]
        return found

    def is_written_so(self, key: str, words: Tokens, place: int, text: str) -> bool:
        """Whether a label that needs capitals or a list around it has them here; a season with its year is a date."""
        needed = entry(self.capitals, key)
        if needed is None:
            return True
        if key in SEASONS and is_dated(words["folded"], place + 1):
            return False
        written: str = words["raw"][place]
        if written != needed[0]:
            return False
        return not needed[1] or is_in_list(text, words["start"][place], words["end"][place])

    def weight(self, number: int) -> float:
        """How telling a skill is."""
        row = self.rows[number]
        weight: float = row[WEIGHT]
        return weight * QUALITY_SHARE if row[KIND] == QUALITY else weight


def without_mentions(
    found: list[list[int]], shares: list[float], is_left_out: Callable[[list[int]], bool]
) -> list[list[int]]:
    """The mentions but those that are left out, whose words then count nothing."""
    kept: list[list[int]] = []
    for mention in found:
        if not is_left_out(mention):
            kept.append(mention)
            continue
        for place in range(mention[1], mention[1] + mention[2]):
            shares[place] = 0.0
    return kept


def family_of(rows: list[list[Any]], skill: int) -> list[int]:
    """The broader skills that who names a skill has, nearest first: "AWS Lambda" has AWS, and so cloud computing."""
    found: list[int] = []
    waiting = [skill]
    while len(waiting) > 0:
        row = rows[waiting.pop(0)]
        above = list(row[ALSO]) if len(row) > ALSO else []
        if row[BROADER] >= 0:
            above.append(row[BROADER])
        for number in above:
            if number not in found:
                found.append(number)
                waiting.append(number)
    return found


def is_dated(spoken: list[str], place: int) -> bool:
    """Whether a year stands at this word, or what only a season has."""
    if place >= len(spoken):
        return False
    return (len(spoken[place]) == 4 and is_digits(spoken[place])) or spoken[place] in AFTER_SEASONS


def is_in_list(text: str, start: int, end: int) -> bool:
    """Whether the piece of text stands between the marks of a list, or alone on its line."""
    before = start - 1
    while before >= 0 and text[before] == " ":
        before -= 1
    after = end
    while after < len(text) and text[after] == " ":
        after += 1
    opens = before < 0 or text[before] in LIST_MARKS_BEFORE or follows_or(text, before)
    closes = after >= len(text) or text[after] in LIST_MARKS_AFTER
    # "C.P. 28045" names no language of programming.
    at_end = closes or (text[after] == "." and (after + 1 >= len(text) or text[after + 1] in " \n\r\t"))
    return (opens and at_end) or (closes and before >= 0 and text[before] in ",;|/")


def follows_or(text: str, before: int) -> bool:
    """Whether the word that ends at `before` joins the last of a list to it."""
    start = before
    while start >= 0 and text[start] != " " and before - start < 4:
        start -= 1
    return start > 0 and text[start + 1 : before + 1] in JOINING_WORDS


def skill_counts(index: SkillIndex, found: list[list[int]], shares: list[float]) -> Table:
    """How often each skill occurs, every mention by the share of its first word; each broader skill by half."""
    counts: Table = new_table()
    for mention in found:
        row = index.rows[mention[0]]
        if row[KIND] == LANGUAGE:
            # Languages are conditions: one does not stand for another.
            continue
        share = shares[mention[1]]
        add(counts, str(mention[0]), share)
        broader: int = row[BROADER]
        while broader >= 0:
            share *= BROADER_SHARE
            add(counts, str(broader), share)
            broader = index.rows[broader][BROADER]
    return counts
