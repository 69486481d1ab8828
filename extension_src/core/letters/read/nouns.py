"""The nouns that numbers count: which of them are persons, and whether two numbers may count the same."""

from extension_src.core.letters.read.quantity import Quantity
from extension_src.core.letters.words.numbers import NOT_PERSONS
from extension_src.core.native.tables import Table, has, word_set

# Roles that say what is counted; a number of years is never one of people.
CLOSE_ROLES = ["thing public", "public thing", "people public", "public people", "money thing"]
PERSON_ENDINGS = [
    "er", "ers", "or", "ore", "ora", "era", "ero", "ist", "ista", "ian", "ant", "ante", "maid", "man", "men", "woman", "women",
    "ario", "aria", "ologo", "ologa", "ador", "adora", "ee",
]  # fmt: skip
NOT_PERSON_WORDS = word_set(NOT_PERSONS)


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
