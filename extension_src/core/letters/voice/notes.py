"""Sentences in which nobody is named, `Fifteen years on cranes`: they are the writer's, unless a verb is said of others."""

from extension_src.core.letters.read.calendar import digits_of
from extension_src.core.letters.read.quantities import NUMBER_VALUES
from extension_src.core.letters.read.sentences import Sentence
from extension_src.core.letters.read.text import BULLETS, Reading, has_any
from extension_src.core.letters.words.voices import OTHERS_VERBS
from extension_src.core.native.tables import has, word_set

OTHERS_VERB_WORDS = word_set(OTHERS_VERBS)
NO_OPENINGS = ["please", "what", "lo", "this", "that", "your", "to"]
ANYBODY = [
    "puede",
    "pueden",
    "hace",
    "hacen",
    "trata",
    "aprende",
    "debe",
    "dice",
    "necesita",
    "nota",
    "ocupa",
    "ocupan",
    "encarga",
    "encargan",
    "lleva",
]
INFINITIVES = ["ar", "er", "ir"]
# A longer sentence may have a subject of its own.
SHORT = 6


def is_note(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence without "I" is a note of the writer's own: it has no verb of others and asks nothing."""
    first = reading.fold[sentence.first]
    if any([is_of_others(reading, place) for place in range(sentence.first, sentence.last)]):
        return False
    # `210,000 visitors!` wonders.
    if has_any(reading.gap(sentence.last)[0:1], "!?") and sentence.part != "foot":
        return False
    is_short = sentence.part == "foot" or sentence.last - sentence.first <= SHORT
    if is_short or is_listed(reading, sentence.first):
        return True
    if digits_of(first) > 0 or has(NUMBER_VALUES, first):
        return counts_time(reading, sentence.first)
    # `Registrar 40 medicamentos debe de ser` speaks of a thing to do.
    return first not in NO_OPENINGS and not (sentence.is_spanish and first[-2:] in INFINITIVES)


def is_listed(reading: Reading, place: int) -> bool:
    """Whether a sentence that begins with this word is an item of a list."""
    return has_any(reading.gap(place), BULLETS)


def is_of_others(reading: Reading, place: int) -> bool:
    """Whether a verb is said of others: `hace`, but not of `desde hace`."""
    word = reading.fold[place]
    # `Con cuatro comerciales se puede hacer mucho`: anybody can.
    if word == "se" and reading.raw[place].lower() == "se" and reading.word(place + 1) in ANYBODY:
        return True
    return has(OTHERS_VERB_WORDS, word) and not (word == "hace" and reading.word(place - 1) == "desde")


def counts_time(reading: Reading, place: int) -> bool:
    """Whether a note begins with years: `Fifteen years as crane operator`."""
    return any([word in ["years", "anos", "year"] for word in reading.fold[place : place + 4]])
