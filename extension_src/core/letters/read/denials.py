"""What a person says on the CV page is not theirs: the check marks it though the CV's words have it."""

from typing import Any

from extension_src.core.letters.read.phrases import Phrases
from extension_src.core.letters.read.sources import OTHER_SKILLS, SKILLS, TITLES
from extension_src.core.letters.read.text import Reading
from extension_src.core.native.tables import Table, has, new_table, put


class Denials:
    """`said`: {denied: names of skills, affirmed: what is said to be theirs after all, languages: codes}; None for nothing."""

    def __init__(self, said: Any) -> None:
        self.skills: Table = new_table()
        self.phrases: list[list[str]] = []
        self.languages: Table = new_table()
        self.is_empty = said is None or len(said["denied"]) + len(said["languages"]) == 0
        if self.is_empty:
            return
        affirmed: Table = new_table()
        for name in said["affirmed"]:
            put(affirmed, " ".join(Reading(name).fold), True)
            for skill in named(Reading(name)):
                put(affirmed, skill, True)
        for name in said["denied"]:
            for part in name.split("/"):
                self.put_name(part, affirmed)
        for code in said["languages"]:
            put(self.languages, code, True)

    def put_name(self, name: str, affirmed: Table) -> None:
        """Add the skills that a name stands for, and its words, but what is affirmed."""
        reading = Reading(name)
        for skill in named(reading):
            if not has(affirmed, skill):
                put(self.skills, skill, True)
        if reading.count > 0 and not has(affirmed, " ".join(reading.fold)):
            self.phrases.append(reading.fold)


def named(reading: Reading) -> list[str]:
    """The skills and titles that a text names, each as its table's name and its own."""
    found: list[str] = []
    for table in ["skill", "other", "title"]:
        for mention in phrases_of(table).find(reading, phrases_of(table).ids):
            found.append(table + " " + mention.name)
    return found


def phrases_of(table: str) -> Phrases:
    """The phrases of a table by its name."""
    if table == "skill":
        return SKILLS
    return OTHER_SKILLS if table == "other" else TITLES
