"""Names of organisations (or of anything else with a capital) in a letter, by their spelling alone."""

import re
import unicodedata
from collections.abc import Iterator

from backend.figures import numbers
from backend.vocabulary import LETTER_WORDS

_WORD = r"[A-ZÁÉÍÓÚÑÇÀÈÒÜ][\w&'’+#-]*(?:\.(?=\w)[\w]+)*"
_JOINER = r"(?:of|de|del|de\sla|de\slos|and\sthe|&|y\sla)"
_LEGAL_FORM = r"(?:S\.\s?[AL]\.(?:U\.)?|Inc\.|Ltd\.)"
_NAME = re.compile(rf"(?<![\w@./-]){_WORD}(?:[ \t]+(?:{_JOINER}[ \t]+)?{_WORD})*(?:,?[ \t]+{_LEGAL_FORM})?")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:;]['\"”’)]*\s|\n)\s*\Z")
_HIRER = re.compile(r"\s+(?:hired|employed|trained|promoted|awarded|taught|gave|me\s+\w+(?:ó|aron|ieron)\b)")
_EMPLOYED = re.compile(
    r"\b(?:(?:I|I've|I’ve|having|have)\s+(?:also\s+)?"
    r"(?:worked|been\s+employed|served|interned|led\s+\w+)\s+(?:at|for|with)"
    r"|(?:my|during\s+my)\s+(?:\w+\s+){0,3}(?:at|with)|joined|while\s+at|employed\s+(?:at|by)|hired\s+by"
    r"|(?:he\s+trabajado|trabajé|trabajando|estuve|lideré\s+\w+)\s+(?:en|para)"
    r"|mi\s+(?:etapa|experiencia|trabajo|paso|puesto)\s+(?:\w+\s+){0,2}(?:en|con)"
    r"|contratad[oa]\s+por|me\s+incorporé\s+a)\s+",
    re.IGNORECASE,
)
_EXPERIENCE = re.compile(
    r"\b(?:I|I've|I’ve|my|with|tengo|llevo|cuento|mis?|he|con|aporto|acumulo)\b[^.!?\n]{0,60}?"
    r"(?<![\w.,])(?P<figure>\d+|[a-záéíóú]+)\+?\s+(?:years?|años)\b",
    re.IGNORECASE,
)


def names(letter: str) -> Iterator[tuple[int, int]]:
    """Start and end of each run of capitalised words, without the words any letter begins or ends with."""
    for match in _NAME.finditer(letter):
        begins = _SENTENCE_START.search(letter[: match.start()]) is not None
        yield from _trimmed(letter, match.start(), match.end(), begins)


def employer_claims(letter: str) -> Iterator[tuple[int, int]]:
    """The names for which the letter says the writer worked."""
    for claim in _EMPLOYED.finditer(letter):
        if match := _NAME.match(letter, claim.end()):
            yield from _trimmed(letter, match.start(), match.end(), False)


def experience_claims(letter: str) -> Iterator[tuple[int, int]]:
    """The numbers of years the writer claims for themselves."""
    for claim in _EXPERIENCE.finditer(letter):
        start, end = claim.span("figure")
        if any(True for _ in numbers(letter[start:end])):
            yield start, end


def folded(text: str) -> str:
    """The words of a text without case, accents or punctuation, one space around each."""
    flat = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(char for char in flat if not unicodedata.combining(char))
    words = re.findall(r"[^\W_]+", letters)
    return f" {' '.join(words)} "


def holds_name(source: str, name: str) -> bool:
    """Whether a folded source has the words of the name next to each other."""
    return folded(re.sub(r"['’]s\b", "", name)) in source


def _trimmed(letter: str, start: int, end: int, begins_sentence: bool) -> Iterator[tuple[int, int]]:
    words = [(start + word.start(), start + word.end()) for word in re.finditer(r"[^\s,]+", letter[start:end])]
    while words and _ordinary(letter, words[0]):
        words.pop(0)
        begins_sentence = False
    while words and _ordinary(letter, words[-1]):
        words.pop()
    if not words:
        return
    first, last = words[0][0], words[-1][1]
    name = letter[first:last]
    # Any word may begin a sentence with a capital; one that stands alone there is a name only if it looks
    # like one.
    if len(words) == 1 and begins_sentence and not _striking(name) and not _HIRER.match(letter, last):
        return
    yield first, last


def _ordinary(letter: str, span: tuple[int, int]) -> bool:
    return letter[slice(*span)].casefold().strip(".,’'") in LETTER_WORDS


def _striking(word: str) -> bool:
    return any(char.isupper() or char.isdigit() for char in word[1:])
