"""What a CV or a listing says, read once: its numbers, names, skills, titles, languages and addresses."""

from typing import Any

from extension_src.core.letters.read.amounts import Amounts
from extension_src.core.letters.read.calendar import digits_of
from extension_src.core.letters.read.contact import Contact, contacts_of, is_same_phone
from extension_src.core.letters.read.levels import levels_known
from extension_src.core.letters.read.names import holds_name, initials_of, name_key
from extension_src.core.letters.read.phrases import Phrases
from extension_src.core.letters.read.text import Reading, entry_text, has_any, is_mostly_spanish, valued
from extension_src.core.letters.words.posts import OCCUPATIONS
from extension_src.core.letters.words.tools import IMPLIED, TOOLS
from extension_src.core.letters.words.trades import (
    CREDENTIALS,
    CREDENTIALS_IMPLIED,
    DEGREE_SIGNS,
    ENGINEER_SIGNS,
    TRADES,
)
from extension_src.core.letters.words.vocabulary import VOCABULARY
from extension_src.core.native.tables import Table, entry, has, new_table, put, word_set

SKILLS = Phrases(TOOLS + ";" + TRADES, IMPLIED)
# Skills of which a CV may say the like in other words.
OTHER_SKILLS = Phrases(VOCABULARY, "")
TITLES = Phrases(CREDENTIALS, CREDENTIALS_IMPLIED)
POSTS = Phrases(OCCUPATIONS, "")
DEGREE_WORDS = word_set(DEGREE_SIGNS)
ENGINEER_WORDS = word_set(ENGINEER_SIGNS)
STATES = ["MA", "MS"]
CANDIDATES = ["candidate", "candidato", "candidata", "pending", "pendiente"]
# Spanish doubles the initials of a plural: RR. HH.
DOUBLED = valued("recursos rr|humanos hh")
MOST_PARTS = 8
MOST_PHONES = 20
SHORTEST_ACRONYM = 3
SHORT_STEM = 5
LONG_STEM = 6


class Source:
    """One text as evidence; `now` is [year, month]."""

    def __init__(self, text: str, now: list[int]) -> None:
        reading = Reading(text)
        self.reading = reading
        self.is_spanish = is_mostly_spanish(reading)
        contacts = contacts_of(reading)
        taken = covered(reading, contacts)
        self.amounts = Amounts(reading, taken, self.is_spanish, now)
        self.addresses: Table = new_table()
        self.phones: list[str] = []
        for contact in contacts:
            self.put_contact(contact)
        self.names = name_key(reading.fold)
        self.initials = initials_of(reading)
        self.skills = SKILLS.known(reading)
        self.other_skills = OTHER_SKILLS.known(reading)
        self.titles = TITLES.known(reading, [is_no_title(reading, place) for place in range(reading.count)])
        self.posts = POSTS.known(reading)
        self.levels = levels_known(reading)
        self.words: Table = new_table()
        self.lower: Table = new_table()
        # Words with a capital in the middle of a sentence.
        self.proper: Table = new_table()
        # Words in capitals alone.
        self.acronyms: Table = new_table()
        # Two such words next to each other.
        self.proper_pairs: Table = new_table()
        self.stems: Table = new_table()
        for place in range(reading.count):
            word = reading.fold[place]
            put(self.words, word, place)
            put(self.stems, word[:SHORT_STEM], True)
            put(self.stems, word[:LONG_STEM], True)
            if has(DOUBLED, word):
                put(self.stems, entry_text(DOUBLED, word)[:LONG_STEM], True)
            if not reading.is_capital(place) and not taken[place]:
                put(self.lower, word, True)
            elif is_name_within(reading, place):
                put(self.proper, word, True)
                if place + 1 < reading.count and reading.is_capital(place + 1) and reading.gap(place + 1) == " ":
                    put(self.proper_pairs, word + " " + reading.fold[place + 1], True)
            if is_acronym(reading.raw[place]) and not taken[place]:
                put(self.acronyms, word, True)
            if has(DEGREE_WORDS, word):
                put(self.titles, "degree", True)
            if has(ENGINEER_WORDS, word):
                put(self.titles, "ingeniero", True)
        self.known_names: Table = new_table()

    def put_contact(self, contact: Contact) -> None:
        """Add an address; of a link each beginning up to a slash too."""
        if contact.kind == "phone":
            self.phones.append(contact.key)
            return
        parts = contact.key.split("/")[:MOST_PARTS]
        for count in range(1, len(parts) + 1):
            put(self.addresses, contact.kind + " " + "/".join(parts[:count]), True)
        put(self.addresses, contact.kind + " " + contact.key, True)

    def has_contact(self, contact: Contact) -> bool:
        """Whether the text has the address, the link or a longer one, or the telephone number."""
        if contact.kind == "phone":
            return any([is_same_phone(one, contact.key) for one in self.phones[:MOST_PHONES]])
        return has(self.addresses, contact.kind + " " + contact.key)

    def has_name(self, words: list[str]) -> bool:
        """Whether the text has the name, or is full of capitals that it abbreviates."""
        if len(words) == 1 and has(self.initials, words[0]):
            return True
        key = " ".join(words)
        known: Any = entry(self.known_names, key)
        if known is None:
            known = holds_name(self.names, words)
            put(self.known_names, key, known)
        return bool(known)

    def has_forms(self, words: list[str]) -> bool:
        """Whether the text has each long word of a name in another form: Delegada of Delegado."""
        long = [word for word in words if len(word) > LONG_STEM]
        return len(long) > 0 and all([has(self.stems, word[:LONG_STEM]) for word in long])

    def has_stem(self, word: str) -> bool:
        """Whether a word of the text begins as this one."""
        return has(self.stems, word[: LONG_STEM if len(word) > LONG_STEM + 1 else SHORT_STEM])


def is_no_title(reading: Reading, place: int) -> bool:
    """Whether a word ends no title: a CPA candidate is no CPA, and in `Boston, MA` there is no master's degree."""
    if reading.word(place + 1) in CANDIDATES:
        return True
    is_end = reading.gap(place + 1) != " " or digits_of(reading.word(place + 1)) > 0
    return (
        reading.raw[place] in STATES
        and reading.gap(place) in [", ", " "]
        and place > 0
        and reading.is_capital(place - 1)
        and is_end
    )


def is_acronym(raw: str) -> bool:
    """Whether a word is three or more capitals: GIS."""
    return len(raw) >= SHORTEST_ACRONYM and raw == raw.upper() and raw.lower() != raw and not has_any(raw, "0123456789")


def is_name_within(reading: Reading, place: int) -> bool:
    """Whether a word is a name in the middle of a sentence: a capital behind a word in small letters or a comma."""
    if place == 0 or not reading.is_capital(place):
        return False
    before = reading.gap(place)
    return before in [", ", "/"] or (before == " " and not reading.is_capital(place - 1))


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
