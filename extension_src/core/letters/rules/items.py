"""The items of a list that a lead leads to, and the words that tell something."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.names import is_common
from extension_src.core.letters.read.text import has_any
from extension_src.core.native.tables import has, word_set

# Words that end what a lead leads to.
ENDS = word_set(
    "and y e or o u ni but pero for para since desde during durante every cada daily a at to that which who when where as "
    "because porque que cuando donde there alli here aqui i yo we nosotros is es are son was fue has have from by por while "
    "mientras within hoy now ahora me my mi ella ello ellas ellos them him her it this these those esto eso all "
    "others otros otras both most some whom each todos todas ambos ambas algo todo"
)
ENDINGS = [
    "s",
    "ing",
    "ed",
    "ly",
    "tion",
    "cion",
    "ment",
    "miento",
    "mente",
    "ware",
    "dad",
    "ity",
    "aje",
    "age",
    "logia",
    "logy",
]
JOINS = ["and", "y", "e", "or", "o", "u", "ni"]
LONGEST = 5


def item_end(check: Check, first: int) -> int:
    """The last word of the item that begins at a place; before it when there is none."""
    reading = check.reading
    last = first - 1
    while last + 1 < reading.count and last + 1 < first + LONGEST:
        gap = reading.gap(last + 1)
        is_apart = last >= first and has_any(gap, ".,;:!?()\n")
        if is_apart or has(ENDS, reading.fold[last + 1]):
            break
        last += 1
    return last


def next_item(check: Check, last: int) -> int:
    """Where the next item of a list begins; -1 when the list is over."""
    reading = check.reading
    place = last + 1
    if place >= reading.count:
        return -1
    is_joined = reading.gap(place) == ", "
    if reading.fold[place] in JOINS and reading.gap(place) in [" ", ", "]:
        place += 1
        is_joined = True
    # `Do analyses and assist at collections`: a verb is no item.
    if reading.word(place + 1) in ["at", "the", "our", "my"] and not has_any(reading.gap(place + 1), ".,;:"):
        return -1
    return place if is_joined and place < reading.count and not has(ENDS, reading.fold[place]) else -1


def has_ending(word: str) -> bool:
    """Whether a word is formed like a noun or adverb of English or Spanish."""
    return any([word.endswith(ending) for ending in ENDINGS])


def is_rare(word: str) -> bool:
    """Whether a word is none that any text has."""
    return not is_common(word) and not has_any(word, "0123456789")
