"""A letter's sentences, the part of the letter that each stands in, and its language."""

from extension_src.core.letters.read.text import Reading, has_any, lean
from extension_src.core.letters.words.voices import ATTENTION, CLOSING, SALUTATION
from extension_src.core.native.tables import has, word_set

HEAD_LINES = 14
SHORT_LINE = 7
SALUTATIONS = word_set(SALUTATION)
ATTENTIONS = word_set(ATTENTION)
CLOSINGS = word_set(CLOSING)


class Sentence:
    """Words `first` to `last` (not included) of a text; `part`: "head", "salutation", "body" or "foot" of a letter."""

    def __init__(self, first: int, last: int) -> None:
        self.first = first
        self.last = last
        self.part = "body"
        self.is_spanish = False


def sentences_of(reading: Reading) -> list[Sentence]:
    """The sentences of a letter in order, each with the part of the letter it stands in."""
    found: list[Sentence] = []
    first = 0
    line_start = 0 if reading.count == 0 else reading.start[0]
    for place in range(1, reading.count + 1):
        if place == reading.count or reading.ends_before(place, line_start):
            found.append(Sentence(first, place))
            first = place
        if place < reading.count and "\n" in reading.gaps[place]:
            line_start = reading.start[place]
    set_parts(reading, found)
    set_languages(reading, found)
    return found


def set_parts(reading: Reading, sentences: list[Sentence]) -> None:
    """Tell head, salutation and foot from the body."""
    greeting = -1
    for number in range(len(sentences)):
        sentence = sentences[number]
        if reading.lines[sentence.first] > HEAD_LINES:
            break
        if is_salutation(reading, sentence):
            greeting = number
            if sentence.last - sentence.first <= SHORT_LINE and has(SALUTATIONS, reading.fold[sentence.first]):
                break
    for number in range(greeting):
        if sentences[number].last - sentences[number].first <= 2 * SHORT_LINE:
            sentences[number].part = "head"
    if greeting >= 0:
        sentences[greeting].part = "salutation"
    is_foot = False
    for number in range(max(greeting + 1, len(sentences) - 8), len(sentences)):
        sentence = sentences[number]
        is_short = sentence.last - sentence.first <= SHORT_LINE
        if is_short and not is_foot and ends_letter(reading, sentence):
            is_foot = True
        if is_foot and is_short:
            sentence.part = "foot"


def is_salutation(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence addresses somebody: "Dear ...", "A la atención de ..."."""
    # `Lic. Rocío Belmonte, Presente` stands over a letter from Mexico.
    is_present = reading.fold[sentence.first] == "presente" and sentence.last == sentence.first + 1
    if has(SALUTATIONS, reading.fold[sentence.first]) or is_present:
        return True
    words = sentence.last - sentence.first
    if sentence.first == 0 and words <= SHORT_LINE + 1 and has_any(reading.gap(sentence.last)[0:1], ",:"):
        return "\n" in reading.gap(sentence.last)
    for place in range(sentence.first, min(sentence.first + 4, sentence.last)):
        if has(ATTENTIONS, reading.fold[place]) or reading.fold[place] == "whom":
            return True
    return False


def salutation_end(reading: Reading, sentence: Sentence) -> int:
    """Behind the last word of the address itself: what follows its comma or colon is a sentence of the letter."""
    if sentence.last - sentence.first <= 2 * SHORT_LINE and has_any(reading.gap(sentence.last)[0:1], ":,"):
        return sentence.last
    for place in range(sentence.first + 1, sentence.last):
        gap = reading.gaps[place]
        if has_any(gap, ":!") or ("," in gap and place - sentence.first > 1):
            return place
    return sentence.last


def ends_letter(reading: Reading, sentence: Sentence) -> bool:
    for place in range(sentence.first, sentence.last):
        if has(CLOSINGS, reading.fold[place]):
            return True
    return False


def set_languages(reading: Reading, sentences: list[Sentence]) -> None:
    """Whether each sentence is Spanish; where its words do not say, as the whole letter."""
    whole = lean(reading, 0, reading.count)
    for sentence in sentences:
        own = lean(reading, sentence.first, sentence.last)
        sentence.is_spanish = (own if own != 0 else whole) > 0
