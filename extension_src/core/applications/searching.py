"""What a search finds in a row, and where: accents and case aside, and one slip of the keyboard forgiven. Pure, and fast, because
every keystroke goes through every row.

`searchable` folds a row's text once, and the text is kept beside the row; a search is then a few `find` for each row.
"""

from collections.abc import Mapping
from typing import Any

from extension_src.core.applications.fields import marked
from extension_src.core.native.records import is_list
from extension_src.core.native.strings import split_words
from extension_src.core.native.words import folded

# Fields of a row in which a search looks: a text, or a list of texts.
SEARCHED = marked("searched")
SEARCHED.append("note")
# Shorter words are too like one another for a slip to be told from another word.
SHORTEST_FORGIVEN = 5
BEFORE_WORDS = " \n\t-/(.,:;&'\"¿¡"
# How many characters of a text are shown before and after what was found in it.
AROUND = 36


def searchable(row: Mapping[str, Any]) -> str:
    """The row's folded text for searching, with line ends between the fields so that no match spans two of them."""
    parts: list[str] = []
    for field in SEARCHED:
        if field in row and is_list(row[field]):
            parts.extend(row[field])
        elif field in row and row[field] is not None and row[field] != "":
            parts.append(row[field])
    return folded("\n".join(parts))


def query_words(query: str) -> list[str]:
    """The folded words of a query."""
    return split_words(folded(query))


def has_words(text: str, words: list[str]) -> bool:
    """Whether a folded text contains every word."""
    for word in words:
        if text.find(word) < 0:
            return False
    return True


def has_near_words(text: str, words: list[str]) -> bool:
    """Whether a folded text contains every word, in which one slip each is forgiven."""
    for word in words:
        if not is_near(text, word):
            return False
    return True


def is_near(text: str, word: str) -> bool:
    """Whether the folded text contains the word, or a word that begins with it but for one slip: a letter left out, too many
    or another one, or two neighbours swapped."""
    if text.find(word) >= 0:
        return True
    if len(word) < SHORTEST_FORGIVEN:
        return False
    # With one slip, one half of the word is whole; only where one stands are the letters compared.
    half = len(word) // 2
    if _stands_near(text, word, word[:half], 0) or _stands_near(text, word, word[half:], half):
        return True
    swapped = word[: half - 1] + word[half] + word[half - 1] + word[half + 1 :]
    place = text.find(swapped)
    return place >= 0 and _begins_word(text, place)


def _stands_near(text: str, word: str, part: str, before: int) -> bool:
    """Whether the text has the part of the word that follows `before` letters, in a word that is the word but for one slip."""
    place = text.find(part)
    while place >= 0:
        for start in range(place - before - 1, place - before + 2):
            if start >= 0 and _begins_word(text, start):
                # No match spans two fields.
                found = text[start : start + len(word) + 1].split("\n")[0]
                if is_one_slip(found, word):
                    return True
        place = text.find(part, place + 1)
    return False


def _begins_word(text: str, place: int) -> bool:
    return place == 0 or text[place - 1] in BEFORE_WORDS


def is_one_slip(found: str, word: str) -> bool:
    """Whether `found` begins with the word but for at most one slip."""
    same = 0
    while same < len(word) and same < len(found) and found[same] == word[same]:
        same += 1
    if same == len(word):
        return True
    rest = found[same:]
    if rest[1:].startswith(word[same + 1 :]) and len(rest) > 0:
        return True
    if rest.startswith(word[same + 1 :]) or rest[1:].startswith(word[same:]):
        return True
    is_swapped = same + 1 < len(word) and rest[:2] == word[same + 1] + word[same]
    return is_swapped and rest[2:].startswith(word[same + 2 :])


def marks(text: str, words: list[str]) -> list[list[int]]:
    """Where the words stand in a text: `[[start, end]]` in order, those that touch put together; [] where folding changes the
    text's length, as the places would not be the text's."""
    plain = folded(text)
    if len(plain) != len(text):
        return []
    found: list[list[int]] = []
    for word in words:
        place = plain.find(word)
        while place >= 0:
            found.append([place, place + len(word)])
            place = plain.find(word, place + len(word))
    together: list[list[int]] = []
    for mark in sorted(found, key=lambda one: one[0]):
        last = len(together) - 1
        if last >= 0 and mark[0] <= together[last][1]:
            together[last][1] = max(together[last][1], mark[1])
        else:
            together.append(mark)
    return together


def passage(text: str, words: list[str]) -> str:
    """The few words of a text around the first of the words that stands in it; '' where none does."""
    plain = folded(text)
    first = -1
    for word in words:
        place = plain.find(word)
        if place >= 0 and (first < 0 or place < first):
            first = place
    if first < 0:
        return ""
    # Where folding changes lengths, the passage is a little beside the word, and still of this text.
    start = max(0, min(first, len(text)) - AROUND)
    end = min(len(text), first + 2 * AROUND)
    words_around = " ".join(split_words(text[start:end]))
    return ("…" if start > 0 else "") + words_around + ("…" if end < len(text) else "")
