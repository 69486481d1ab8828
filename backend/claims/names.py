"""Names of organisations (or of anything else with a capital) in a letter, by their spelling alone."""

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

from backend.claims.figures import years_of
from backend.claims.vocabulary import LETTER_WORDS, SAME_WORDS
from backend.letters.texts import without

_WORD = r"[A-ZÁÉÍÓÚÑÇÀÈÒÜ][\w&'’+#-]*(?:\.(?=\w)[\w]+)*"
_JOINER = r"(?:of|de|del|de\sla|de\slos)"
_LEGAL_FORM = r"(?:S\.\s?[AL]\.(?:U\.)?|Inc\.|Ltd\.)"
_NAME = re.compile(rf"(?<![\w@./-]){_WORD}(?:[ \t]+(?:{_JOINER}[ \t]+)?{_WORD})*(?:,?[ \t]+{_LEGAL_FORM})?")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:;]['\"”’»)]*\s|\n)\s*(?:(?:[-*•·–—]|\d{1,2}[.)])\s+)?[¿¡'\"“‘«(]*\Z")
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
_SELF = re.compile(
    r"\b(?:I|I've|I’ve|my|with|tengo|llevo|cuento|mis?|he|con|aporto|acumulo)\b[^.!?\n]{0,60}\Z", re.IGNORECASE
)
_ARTICLES = frozenset(("la", "los"))
_ACRONYM = re.compile(r"\b[A-Z]{2,}\b")
_ENDING = re.compile(r"['’]s\b|(?<=[A-Z]{2})s\b")


def names(letter: str) -> Iterator[tuple[int, int, int]]:
    """Start and end of each run of capitalised words, without the words any letter begins or ends with.

    And where the name itself may begin: a sentence's first word has its capital of the sentence, `Estudié Química`.
    """
    for match in _NAME.finditer(letter):
        begins = _SENTENCE_START.search(letter, max(0, match.start() - 40), match.start()) is not None
        for start, end in _trimmed(letter, match.start(), match.end(), begins):
            first, _, rest = letter[start:end].partition(" ")
            is_verb_perhaps = begins and start == match.start() and rest and not _striking(first)
            yield start, end, end - len(rest) if is_verb_perhaps else start


def employer_claims(letter: str) -> Iterator[tuple[int, int]]:
    """The names for which the letter says the writer worked."""
    for claim in _EMPLOYED.finditer(letter):
        if match := _NAME.match(letter, claim.end()):
            yield from _trimmed(letter, match.start(), match.end(), False)


def experience_claims(letter: str) -> Iterator[tuple[int, int, Decimal]]:
    """The numbers of years the writer claims for themselves."""
    for start, end, years in years_of(letter):
        if _SELF.search(letter, max(0, start - 80), start):
            yield start, end, years


def folded(text: str) -> str:
    """The words of a text without case, accents or punctuation, one space around each.

    `APIs` is `API`, `Acme's` is `Acme`, and `Universidad de Sevilla` is `University of Seville`.
    """
    flat = unicodedata.normalize("NFKD", _ENDING.sub("", text).casefold())
    words = re.findall(r"[^\W_]+", without(flat, unicodedata.combining))
    return f" {' '.join(SAME_WORDS.get(word, word) for word in words if word not in ('of', 'de', 'del'))} "


def holds_name(source: str, name: str) -> bool:
    """Whether a folded source has the words of the name next to each other, or those of each name joined in it.

    `Departamento de Personas de Puertos Albariza` is two names. A part is an acronym or two words at least: with
    single words, any university could be put together of two others.
    """
    if folded(name) in source:
        return True
    acronyms = {folded(word).strip() for word in _ACRONYM.findall(name)}
    words = folded(name).split()
    reached = {0}
    for end in range(1, len(words) + 1):
        for start in sorted(reached):
            part = words[start:end]
            is_article = len(part) == 1 and part[0] in _ARTICLES
            is_name = len(set(part) - _ARTICLES) > 1 or (len(part) == 1 and part[0] in acronyms)
            if is_article or (is_name and _either_way(part, source)):
                reached.add(end)
    return len(words) in reached


def _either_way(part: list[str], source: str) -> bool:
    """Whether a part stands in the source, of two words in either order: `marketing digital`, `digital marketing`."""
    orders = [part, part[::-1]] if len(part) == 2 else [part]
    return any(f" {' '.join(words)} " in source for words in orders)


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
