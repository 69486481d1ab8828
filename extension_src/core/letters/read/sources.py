"""What a CV or a listing says, read once: its numbers, names, skills, titles, languages and addresses."""

from typing import Any

from extension_src.core.letters.read.calendar import WrittenDate, dates_of
from extension_src.core.letters.read.contact import Contact, contacts_of, is_same_link, is_same_phone
from extension_src.core.letters.read.levels import levels_known
from extension_src.core.letters.read.names import holds_name, initials_of, name_key
from extension_src.core.letters.read.phrases import Phrases
from extension_src.core.letters.read.quantities import quantities_of
from extension_src.core.letters.read.quantity import Quantity, key_of
from extension_src.core.letters.read.stays import stays_of
from extension_src.core.letters.read.text import Reading, is_mostly_spanish, word_set
from extension_src.core.letters.words.numbers import NOT_PERSONS
from extension_src.core.letters.words.tools import IMPLIED, TOOLS
from extension_src.core.letters.words.trades import (
    CREDENTIALS,
    CREDENTIALS_IMPLIED,
    DEGREE_SIGNS,
    ENGINEER_SIGNS,
    TRADES,
)
from extension_src.core.native.tables import Table, entry, has, new_table, put

SKILLS = Phrases(TOOLS + ";" + TRADES, IMPLIED)
TITLES = Phrases(CREDENTIALS, CREDENTIALS_IMPLIED)
DEGREE_WORDS = word_set(DEGREE_SIGNS)
ENGINEER_WORDS = word_set(ENGINEER_SIGNS)
# Roles that say what is counted; a number of years is never one of people.
CLOSE_ROLES = ["thing public", "public thing", "people public", "public people", "money thing"]
PERSON_ENDINGS = [
    "er", "ers", "or", "ore", "ora", "era", "ero", "ist", "ista", "ian", "ant", "ante", "maid", "man", "men", "woman", "women",
    "ario", "aria", "ologo", "ologa", "ador", "adora", "ee",
]  # fmt: skip
NOT_PERSON_WORDS = word_set(NOT_PERSONS)
SHORT_STEM = 5
LONG_STEM = 6


class Source:
    """One text as evidence; `now` is [year, month]."""

    def __init__(self, text: str, now: list[int]) -> None:
        reading = Reading(text)
        self.reading = reading
        self.is_spanish = is_mostly_spanish(reading)
        self.dates: list[WrittenDate] = dates_of(reading)
        self.contacts: list[Contact] = contacts_of(reading)
        self.quantities = quantities_of(reading, self.dates, covered(reading, self.contacts), self.is_spanish)
        self.stays = stays_of(reading, self.dates, now)
        self.names = name_key(reading.fold)
        self.initials = initials_of(reading)
        self.skills = SKILLS.known(reading)
        self.titles = TITLES.known(reading)
        self.levels = levels_known(reading)
        self.words: Table = new_table()
        self.lower: Table = new_table()
        self.stems: Table = new_table()
        for place in range(reading.count):
            word = reading.fold[place]
            put(self.words, word, place)
            put(self.stems, word[:SHORT_STEM], True)
            put(self.stems, word[:LONG_STEM], True)
            if not reading.is_capital(place):
                put(self.lower, word, True)
            if has(DEGREE_WORDS, word):
                put(self.titles, "degree", True)
            if has(ENGINEER_WORDS, word):
                put(self.titles, "ingeniero", True)
        self.values: Table = new_table()
        self.nouns: Table = new_table()
        for quantity in self.quantities:
            known: Any = entry(self.values, quantity.key)
            others = [] if known is None else known
            others.append(quantity)
            put(self.values, quantity.key, others)
            put(self.nouns, singular(quantity.noun), True)
        self.put_ranges()

    def put_ranges(self) -> None:
        """Of `60-70k` the first number is scaled as the second."""
        for number in range(len(self.quantities) - 1):
            one = self.quantities[number]
            other = self.quantities[number + 1]
            joined = other.first == one.last + 1 and self.reading.gap(other.first).strip() in ["-", "–", "to", "a"]
            if joined and one.scale == 1 and other.scale > 1 and one.value * other.scale < other.value:
                put(self.values, key_of(one.value * other.scale), [other])

    def has_number(self, quantity: Quantity) -> bool:
        """Whether the text has the number in a role that agrees."""
        if quantity.role in ["year", "month"] and self.has_time(quantity):
            return True
        if self.has_year(quantity):
            return True
        found: Any = entry(self.values, quantity.key)
        if found is None:
            return False
        return any([agrees(quantity, one, self.nouns) for one in found])

    def has_value(self, quantity: Quantity) -> bool:
        """Whether the text has the number at all."""
        return entry(self.values, quantity.key) is not None or self.has_year(quantity)

    def has_year(self, quantity: Quantity) -> bool:
        """Whether a bare number is a year of the text."""
        return quantity.role == "none" and any([date.year == quantity.value for date in self.dates if date.year > 0])

    def has_time(self, quantity: Quantity) -> bool:
        """Whether so many years or months follow from the text's stays."""
        if quantity.role == "month":
            return quantity.value in self.stays.months
        written = [one.value for one in self.quantities if one.role == "year" and self.is_experience(one)]
        for number in range(len(self.stays.years)):
            # Where a CV counts its years itself, its count is what holds.
            is_whole = self.stays.lines[number] < 0
            if self.stays.years[number] == quantity.value and not (is_whole and len(written) > 0):
                return True
        if not quantity.is_rough:
            return False
        return any([quantity.value <= one for one in written]) or quantity.value < self.stays.longest

    def stayed(self, words: list[str], quantity: Quantity) -> bool:
        """Whether no stay of this name is known to have lasted otherwise than so many years."""
        places = [place for place in range(self.reading.count) if self.reading.fold[place] == words[0]]
        lasted: list[int] = []
        for place in places:
            if self.words_at(place, len(words)) == " ".join(words):
                line = self.reading.lines[place]
                lasted.extend(
                    [self.stays.years[one] for one in range(len(self.stays.years)) if self.stays.lines[one] == line]
                )
        if len(lasted) == 0:
            return True
        return any([one == quantity.value or (quantity.is_rough and one >= quantity.value) for one in lasted])

    def has_words(self, words: list[str]) -> bool:
        """Whether the words stand next to each other in the text."""
        places = [place for place in range(self.reading.count) if self.reading.fold[place] == words[0]]
        return any([self.words_at(place, len(words)) == " ".join(words) for place in places])

    def words_at(self, place: int, count: int) -> str:
        """So many words from a place, as one text."""
        return " ".join(self.reading.fold[place : place + count])

    def is_experience(self, quantity: Quantity) -> bool:
        """Whether a number of years counts a whole working life: `7 years of experience`."""
        near = self.reading.fold[max(0, quantity.first - 4) : quantity.last + 6]
        return any([word in ["experience", "experiencia", "trayectoria"] for word in near])

    def has_date(self, date: WrittenDate) -> bool:
        """Whether the text has the date, or a more precise one."""
        for one in self.dates:
            same_year = date.year in [0, one.year]
            same_month = date.month in [0, one.month]
            same_day = date.day in [0, one.day]
            if same_year and same_month and same_day:
                return True
        return False

    def has_contact(self, contact: Contact) -> bool:
        """Whether the text has the address, link or telephone number."""
        for one in self.contacts:
            if one.kind == contact.kind and one.key == contact.key:
                return True
            if contact.kind == "phone" and one.kind == "phone" and is_same_phone(one.key, contact.key):
                return True
            if contact.kind == "url" and one.kind == "url" and is_same_link(contact.key, one.key):
                return True
        return False

    def has_name(self, words: list[str]) -> bool:
        """Whether the text has the name, or is full of capitals that it abbreviates."""
        if len(words) == 1 and has(self.initials, words[0]):
            return True
        return holds_name(self.names, words)

    def has_stem(self, word: str) -> bool:
        """Whether a word of the text begins as this one."""
        return has(self.stems, word[: LONG_STEM if len(word) > LONG_STEM + 1 else SHORT_STEM])


def agrees(one: Quantity, other: Quantity, nouns: Table) -> bool:
    """Whether two numbers of one value may count the same."""
    if one.role == "none" or other.role == "none":
        return True
    if one.role == "thing" and other.role == "thing":
        # Where the CV counts just these otherwise, its number of something else is none of them.
        same = singular(one.noun) == singular(other.noun)
        return same or not has(nouns, singular(one.noun))
    if one.role + " " + other.role in ["people thing", "thing people"]:
        return is_person(one.noun if one.role == "thing" else other.noun)
    return one.role == other.role or one.role + " " + other.role in CLOSE_ROLES


def is_person(noun: str) -> bool:
    """Whether a noun ends as those of people do: `camareras`, `chambermaids`, `electricians`."""
    bare = noun[: len(noun) - 1] if noun.endswith("s") else noun
    if has(NOT_PERSON_WORDS, bare):
        return False
    return any([bare.endswith(ending) for ending in PERSON_ENDINGS])


def singular(noun: str) -> str:
    """A noun without the ending of its plural."""
    if noun.endswith("es") and len(noun) > 4:
        return noun[: len(noun) - 2]
    return noun[: len(noun) - 1] if noun.endswith("s") or noun.endswith("e") else noun


def covered(reading: Reading, contacts: list[Contact]) -> list[bool]:
    """For each word whether it is part of an address or telephone number."""
    taken = [False for _ in range(reading.count)]
    ordered = sorted(contacts, key=lambda one: one.start)
    number = 0
    for place in range(reading.count):
        while number < len(ordered) and ordered[number].end <= reading.start[place]:
            number += 1
        if number < len(ordered) and ordered[number].start < reading.end[place]:
            taken[place] = True
    return taken
