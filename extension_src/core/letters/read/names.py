"""Names of organisations, schools, products and people in a letter, by their spelling alone."""

from extension_src.core.letters.read.sentences import Sentence, salutation_end
from extension_src.core.letters.read.text import ENDS, Reading, has_any
from extension_src.core.letters.words.names import ACTS, DROPPED, FIELDS, INSTITUTIONS, ORDINARY, PLACES, SAME
from extension_src.core.native.strings import split_words
from extension_src.core.native.tables import Table, entry, has, new_table, put, word_set

ORDINARY_WORDS = word_set(ORDINARY)
PLACE_WORDS = word_set(PLACES)
FIELD_WORDS = word_set(FIELDS)
INSTITUTION_WORDS = word_set(INSTITUTIONS)
ACT_WORDS = word_set(ACTS)
DROPPED_WORDS = word_set(DROPPED)
LONGEST_NAME = 12
MOST_INITIALS = 8
JOINERS = ["of", "de", "del", "la", "los", "las", "the", "y", "and", "d", "i"]
SAME_NAMES: Table = new_table()
for line in SAME.replace("\n", "|").split("|"):
    for written in split_words(line):
        put(SAME_NAMES, written, split_words(line)[0])


class Name:
    """Words `first` to `last` (included); `rest` where the name itself may begin, since a sentence begins with a capital."""

    def __init__(self, first: int, last: int, rest: int) -> None:
        self.first = first
        self.last = last
        self.rest = rest


def names_of(reading: Reading, sentences: list[Sentence], skipped: list[bool]) -> list[Name]:
    """Every run of capitalised words that may be a name, without those any letter writes so."""
    found: list[Name] = []
    for sentence in sentences:
        if sentence.part == "head":
            continue
        place = salutation_end(reading, sentence) if sentence.part == "salutation" else sentence.first
        begins = True
        while place < sentence.last:
            if not reading.is_capital(place) or skipped[place]:
                begins = has_any(reading.gap(place + 1), ENDS + ':•-–—\n"“«(')
                place += 1
                continue
            end = run_end(reading, place, sentence.last, skipped)
            name = trimmed(reading, place, end, begins or has_any(reading.gap(place), ':•–—\n"“«'))
            if name is not None:
                found.append(name)
            begins = False
            place = end + 1
    return found


def run_end(reading: Reading, first: int, limit: int, skipped: list[bool]) -> int:
    """The last word of the run of capitalised words that begins at `first`."""
    last = first
    while True:
        after = last + 1
        while after < limit and after - last <= 2 and reading.fold[after] in JOINERS and is_inner(reading.gap(after)):
            after += 1
        known = after < limit and not skipped[after] and is_inner(reading.gaps[after])
        if not known or not reading.is_capital(after):
            return last
        if after > last + 1 and reading.fold[last + 1] in ["y", "and"] and not is_field(reading, last):
            return last
        last = after


def is_inner(gap: str) -> bool:
    """Whether a name goes on across a gap."""
    return gap in [" ", "-", "&", " & ", "'", "\u2019", ".", ". ", "\u00a0"]


def is_field(reading: Reading, place: int) -> bool:
    """Whether a word is of a field or department, which `and` joins."""
    return has(FIELD_WORDS, reading.fold[place])


def trimmed(reading: Reading, first: int, last: int, begins: bool) -> Name | None:
    """The name in a run, None where only ordinary words are left."""
    begin = first
    while begin <= last and (has(ORDINARY_WORDS, reading.fold[begin]) or reading.fold[begin] in JOINERS):
        begin += 1
    end = last
    while end >= begin and (has(ORDINARY_WORDS, reading.fold[end]) or reading.fold[end] in JOINERS):
        end -= 1
    if end < begin:
        return None
    common = all([is_common(reading.fold[place]) for place in range(begin, end + 1)])
    if common and not is_institution(reading.fold[begin : end + 1]):
        return None
    starts = begins and begin == first
    if begin == end and len(reading.raw[begin]) == 1:
        return None
    if begin == end and starts and not is_striking(reading.raw[begin]) and not has(ACT_WORDS, reading.word(end + 1)):
        return None
    rest = begin + 1 if starts and end > begin and not is_striking(reading.raw[begin]) else begin
    return Name(begin, end, rest)


def is_institution(words: list[str]) -> bool:
    """Whether common words together are the name of one place: Universidad de Navarra."""
    return any([has(INSTITUTION_WORDS, word) for word in words]) and any([has(PLACE_WORDS, word) for word in words])


def is_common(word: str) -> bool:
    """Whether a word names a country, a field, a post or nothing at all."""
    return has(FIELD_WORDS, word) or has(PLACE_WORDS, word) or has(ORDINARY_WORDS, word) or word in JOINERS


def is_striking(raw: str) -> bool:
    """Whether a word has a capital or a digit behind its first letter."""
    rest = raw[1:]
    return rest.lower() != rest or has_any(rest, "0123456789")


def name_key(words: list[str]) -> str:
    """Words as names are compared: without `of` and `de`, one spelling for both languages, a space around each."""
    kept: list[str] = []
    for word in words:
        if not has(DROPPED_WORDS, word) and word != "s":
            same = entry(SAME_NAMES, word)
            kept.append(word if same is None else str(same))
    return " " + " ".join(kept) + " "


def initials_of(reading: Reading) -> Table:
    """The initials of every run of capitalised words of a text: UPV of Universitat Politècnica de València."""
    found: Table = new_table()
    place = 0
    while place < reading.count:
        letters = ""
        while place < reading.count:
            if reading.is_capital(place):
                letters += reading.fold[place][0:1]
            elif reading.fold[place] not in JOINERS or letters == "":
                break
            place += 1
            if place < reading.count and not is_inner(reading.gaps[place]):
                break
        # QS of Graduate Quantity Surveyor.
        for begin in range(max(0, min(len(letters), MOST_INITIALS) - 1)):
            for end in range(begin + 2, min(len(letters), MOST_INITIALS) + 1):
                put(found, letters[begin:end], True)
        if letters == "":
            place += 1
    for place in range(reading.count - 1):
        put(found, initials_begun(reading, place), True)
    return found


def initials_begun(reading: Reading, place: int) -> str:
    """The initials of a capitalised word and the small one behind it: TA of `Teaching assistant`."""
    word = reading.fold[place + 1]
    is_pair = reading.is_capital(place) and not reading.is_capital(place + 1) and reading.gap(place + 1) == " "
    return reading.fold[place][0:1] + word[0:1] if is_pair and len(word) > 3 else ""


def holds_name(text: str, words: list[str]) -> bool:
    """Whether a text (a `name_key`) has the words next to each other, or in two parts of two words at least or one acronym."""
    if name_key(words) in text:
        return True
    for cut in range(2, min(len(words) - 1, LONGEST_NAME)):
        if name_key(words[:cut]) in text and name_key(words[cut:]) in text:
            return True
    plain = split_words(name_key(words))
    return len(plain) == 2 and f" {plain[1]} {plain[0]} " in text
