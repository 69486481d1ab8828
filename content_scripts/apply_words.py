"""Tells by a label whether it says Apply, or something that only looks like it.

The words of each language are in content_scripts/words/; a board carries those of its sites. Pure.
"""

from typing import Any

from extension_src.core.native.matching import occurs
from extension_src.core.native.strings import split_words

# Characters; a longer label with an end that says Apply is a sentence.
LONGEST_WITH_END = 60
LONGEST = 160


class Words:
    """The words of some languages. All are in lower case; a language has those lists that it needs."""

    def __init__(self, languages: list[Any]) -> None:
        # The beginnings of labels. No letter may follow: "Applied" is not Apply.
        self.easy = listed(languages, "easy")
        self.apply = listed(languages, "apply")
        # [a label's beginning, the verb after it]: "Auf der Website des Unternehmens bewerben".
        self.frames = listed(languages, "frames")
        # The ends of labels.
        self.ends = listed(languages, "ends")
        # Labels that are Apply only alone: as the beginning of others the same word says "search".
        self.whole = listed(languages, "whole")
        # The beginnings of labels that start like Apply but are about filters, lists or other actions.
        self.not_apply = listed(languages, "not_apply")
        # The words that follow the same verb, after small words, in labels of filters, alerts, newsletters.
        self.other_things = listed(languages, "other_things")
        self.small_words = listed(languages, "small_words")
        # The beginnings of labels that say that the person already applied ("Applied 2 days ago", "Ya inscrito"), and of
        # other controls that may stand in the box of Apply.
        self.otherwise = listed(languages, "otherwise")

    def says_apply(self, label: str) -> bool:
        """Whether a label says Apply. Its beginning decides, so "Supply" and "Filter by Easy Apply" do not."""
        text = normalised(label)
        if len(text) > LONGEST or _starts_with_one_of(text, self.not_apply) or self.says_otherwise(label):
            return False
        is_begun = self._is_begun(text, self.easy) or self._is_begun(text, self.apply)
        is_ended = len(text) <= LONGEST_WITH_END and any([text.endswith(end) for end in self.ends])
        return is_begun or text in self.whole or is_ended or self._is_framed(text)

    def says_easy_apply(self, label: str) -> bool:
        """Whether a label says Apply with the board's own short form ("Easy Apply")."""
        return self.says_apply(label) and self._is_begun(normalised(label), self.easy)

    def says_otherwise(self, label: str) -> bool:
        """Whether a label says that the person already applied, or something other than Apply."""
        return _starts_with_one_of(normalised(label), self.otherwise)

    def _is_begun(self, text: str, beginnings: list[str]) -> bool:
        for phrase in beginnings:
            if text.startswith(phrase) and self._ends_word(text[len(phrase) :]):
                return True
        return False

    def _ends_word(self, rest: str) -> bool:
        """Whether the phrase before `rest` ends with a whole word, and `rest` is not about a filter, an alert or the like."""
        if rest != "" and _is_letter(rest[0]):
            return False
        if occurs("^[^0-9A-Za-z]*[0-9][^A-Za-z]*$", rest):
            # "Candidati (12)", "Candidati: 1.204+" count the candidates.
            return False
        for word in normalised(rest).split(" "):
            if word not in self.small_words:
                return not _starts_with_one_of(word, self.other_things)
        return True

    def _is_framed(self, text: str) -> bool:
        for frame in self.frames:
            if text.startswith(frame[0]) and f" {frame[1]} " in f"{text} ":
                return True
        return False


def listed(languages: list[Any], name: str) -> list[Any]:
    """The lists of this name of all the languages, in one."""
    words = []
    for language in languages:
        words.extend(language.get(name, []))
    return words


def _starts_with_one_of(text: str, beginnings: list[str]) -> bool:
    return any([text.startswith(beginning) for beginning in beginnings])


def normalised(text: str) -> str:
    """The text in lower case, from its first letter or digit on, because some labels begin with icons or "¡"."""
    # Which sigma a Greek capital becomes depends on what follows it.
    words = " ".join(split_words(text)).lower().replace("ς", "σ")
    start = 0
    while start < len(words) and not _is_of_a_word(words[start]):
        start += 1
    return words[start:]


def _is_of_a_word(character: str) -> bool:
    """Whether it is a letter of any script, or a digit; icons, arrows and punctuation are not."""
    is_of_script = "\u0590" <= character <= "\u1fff" or "\u3040" <= character <= "\ud7ff"
    return is_of_script or _is_letter(character) or character in "0123456789"


def _is_letter(character: str) -> bool:
    """Whether it is a letter with a lower and an upper case: only in those scripts does one after a phrase make another word."""
    return character.lower() != character.upper()
