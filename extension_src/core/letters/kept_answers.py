"""Answers that a person keeps: a list in the settings, `answers`, of {id, question, answer}. Pure.

They are found by their words while one types, and by topic when a whole question is pasted, in whichever language.
"""

from typing import Any

from extension_src.core.applications.limits import MOST_ANSWERS
from extension_src.core.letters.topics import COMMON, TOPICS
from extension_src.core.native.records import is_list, is_record, is_text
from extension_src.core.native.tables import Table, has, new_table, put, word_set
from extension_src.core.native.words import tokens

FIELD = "answers"
# With more words of its own, what is typed is a question and no search: not each of its words must occur.
MOST_SEARCHED = 3
STEM = 5
# The least share of a question's words that an answer of another topic has in common with it.
LEAST_SHARED = 0.5
# How much of what is asked is compared.
LONGEST_ASKED = 2000


COMMON_WORDS = word_set(COMMON)


def answers_of(settings: Any) -> list[Any]:
    """The answers in the settings; malformed ones are left out."""
    if not is_record(settings) or FIELD not in settings or not is_list(settings[FIELD]):
        return []
    return [one for one in settings[FIELD] if _is_answer(one)]


def with_answer(answers: list[Any], answer: Any) -> list[Any]:
    """The answers with this one in the place of the earlier one of its id, else at the end."""
    changed = [answer if one["id"] == answer["id"] else one for one in answers]
    if not any([one["id"] == answer["id"] for one in answers]):
        changed.append(answer)
    return changed


def without_answer(answers: list[Any], identifier: str) -> list[Any]:
    """The answers without the one of this id."""
    return [one for one in answers if one["id"] != identifier]


def has_room(answers: list[Any]) -> bool:
    """Whether one more answer can be kept."""
    return len(answers) < MOST_ANSWERS


def found_answers(answers: list[Any], asked: str) -> list[Any]:
    """The answers to what is typed or pasted, the best first; all of them in their order where nothing is asked."""
    words = _own_words(asked)
    topics = topics_in(asked)
    if len(words) == 0 and len(topics) == 0:
        return list(answers) if asked.strip() == "" else []
    scores: list[float] = []
    for place in range(len(answers)):
        scores.append(_score(answers[place], words, topics))
    places = [place for place in range(len(answers)) if scores[place] > 0]
    return [answers[place] for place in sorted(places, key=lambda number: 0 - scores[number])]


def topics_in(text: str) -> list[str]:
    """The topics (topics.py) of a question."""
    fold = " " + " ".join(tokens(text[:LONGEST_ASKED])["folded"]) + " "
    found = []
    for topic in TOPICS.keys():
        if any([" " + phrase in fold for phrase in TOPICS[topic].split("|")]):
            found.append(topic)
    return found


def _score(answer: Any, words: list[str], topics: list[str]) -> float:
    """How well an answer fits the words and topics that are asked; 0 for not at all."""
    in_question = tokens(answer["question"])["folded"]
    in_answer = tokens(answer["answer"])["folded"]
    shared = 0
    strength = 0.0
    for word in words:
        if _occurs(word, in_question):
            shared += 1
            strength += 2
        elif _occurs(word, in_answer):
            shared += 1
            strength += 1
    own = topics_in(answer["question"])
    level = len([topic for topic in topics if topic in own])
    if shared < len(words) * (1 if len(words) <= MOST_SEARCHED else LEAST_SHARED) and level == 0:
        return 0
    return strength + 4 * level


def _occurs(word: str, words: list[str]) -> bool:
    """Whether one of the words begins with this one, as the last word that is typed does, or has its stem."""
    return any([other.startswith(word) or (len(word) > STEM and other[:STEM] == word[:STEM]) for other in words])


def _own_words(text: str) -> list[str]:
    """The words of a text that are not common, each once."""
    seen: Table = new_table()
    found = []
    for word in tokens(text[:LONGEST_ASKED])["folded"]:
        if not has(COMMON_WORDS, word) and not has(seen, word):
            put(seen, word, True)
            found.append(str(word))
    return found


def _is_answer(value: Any) -> bool:
    return is_record(value) and all([name in value and is_text(value[name]) for name in ["id", "question", "answer"]])
