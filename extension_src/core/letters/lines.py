"""Finds the line of a CV or listing to show beside a claim."""

from typing import Any

from extension_src.core.letters.read.sentences import sentences_of
from extension_src.core.letters.read.text import Reading
from extension_src.core.letters.words.common import COMMON
from extension_src.core.letters.words.names import ORDINARY
from extension_src.core.native.strings import split_words
from extension_src.core.native.tables import Table, has, new_table, put, word_set

PLAIN_WORDS = word_set(COMMON + " " + ORDINARY)
LONGEST = 140
# The fewest words that a line of the CV must share with a sentence to be shown as the nearest line.
FEWEST_SHARED = 2
SHORTEST = 3
STEM = 6
LONGEST_SENTENCE = 2000


def line_for(claim: Any, letter: str, cv: str, job: str) -> dict[str, str]:
    """{source: "cv", "job" or "", text}: the line that contains the claim, or the line of the CV that is nearest to it."""
    if claim["kind"] == "placeholder":
        return {"source": "", "text": ""}
    own = stems_of(claim["text"], 1)
    if claim["found_in"] == "listing":
        return {"source": "job", "text": best_line(job, own, 1)}
    if claim["found_in"] in ["cv", "denied"]:
        return {"source": "cv", "text": best_line(cv, own, 1)}
    nearest = best_line(cv, stems_of(sentence_around(letter, claim["start"]), SHORTEST), FEWEST_SHARED)
    return {"source": "" if nearest == "" else "cv", "text": nearest}


def sentence_around(letter: str, place: int) -> str:
    """The sentence of the letter that contains a place; of a very long one, what is near the place."""
    first = max(0, place - LONGEST_SENTENCE)
    reading = Reading(letter[first : place + LONGEST_SENTENCE])
    for sentence in sentences_of(reading):
        if first + reading.end[sentence.last - 1] > place:
            return reading.text[reading.start[sentence.first] : reading.end[sentence.last - 1]]
    return ""


def stems_of(text: str, shortest: int) -> Table:
    """The stems of a text's significant words."""
    found: Table = new_table()
    for word in Reading(text).fold:
        if len(word) >= shortest and (shortest == 1 or not has(PLAIN_WORDS, word)):
            put(found, word[:STEM], True)
    return found


def best_line(text: str, stems: Table, fewest: int) -> str:
    """The piece of a text with the most of these stems, shortened; "" when no piece has `fewest` of them."""
    best = ""
    most = fewest - 1
    for line in text.replace(". ", ".\n").replace("; ", ";\n").split("\n"):
        if len(line) < SHORTEST:
            continue
        shared = len([stem for stem in own_stems(line) if has(stems, stem)])
        if shared > most:
            most = shared
            best = line
    words = " ".join(split_words(best))
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "\u2026"


def own_stems(line: str) -> list[str]:
    """The stems of a line's words, each once."""
    found: Table = new_table()
    kept = []
    for word in Reading(line).fold:
        if not has(found, word[:STEM]):
            put(found, word[:STEM], True)
            kept.append(word[:STEM])
    return kept
