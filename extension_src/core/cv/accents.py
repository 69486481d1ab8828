"""Joins accents to their letters, where a PDF draws the accent as a glyph of its own before its letter."""

from extension_src.core.cv.date_lines import LETTERS
from extension_src.core.native.cv_characters import composed, replaced

# The combining form of each accent sign. LaTeX without T1 fonts draws an accent as a glyph of its own.
COMBINING = {
    "`": "\u0300",
    "\u00b4": "\u0301",
    "\u02c6": "\u0302",
    "\u02dc": "\u0303",
    "\u00a8": "\u0308",
    "\u02da": "\u030a",
    "\u02c7": "\u030c",
    "\u00b8": "\u0327",
}
DOTLESS = {"\u0131": "i", "\u0237": "j"}
SMALL = "a-z\u00df-\u024f"
LARGE = "A-Z\u00c0-\u00de"
SPACING = "\u00b4\u02c6\u02dc\u00a8\u02da\u02c7\u00b8"
# Hardly any Spanish word ends in these letters, so what follows a gap continues the word.
NO_END = "bcfghjkmpqtvwx\u00f1"
REST = f"([{LETTERS}]*)(?![{LETTERS}]|[\u00b4`](?![{LETTERS}]))"
GAP = f"(?= |[{SPACING}] )( ?)([{SPACING}])( ?)"
SMALL_AFTER_GAP = GAP + f"([{SMALL}])" + REST
ANY_AFTER_GAP = GAP + f"([{SMALL}{LARGE}])" + REST
# Beginnings of words whose first letter has an accent: a gap before one of them is a space between words.
BEGINNINGS = (
    "acid aerea aereo agil alamo albu algebra ambit anim angel angul arab arbol area areas aspero atomo avila ebano ecole ecran"
    " ecri econom educ el elec embolo enfasis epic epoca equip esta etap etat etic etud eval exit exodo ictus icono idolo"
    " impetu indic indol infim inter intim item opera optic optim orden organ oscar ubeda ultim unica unico util"
).split(" ")
KNOWN_BEGINNINGS = {f"={beginning}": True for beginning in BEGINNINGS}
LONGEST_BEGINNING = 10


def with_accents(text: str) -> str:
    """`text` with every accent on its letter, even where a gap before or after the accent was read as a space.

    `text` must have no blanks but spaces beside accents. A gap before an accent that may begin a word is kept.
    """
    text = replaced(f"(?<=[{NO_END}])" + SMALL_AFTER_GAP, _joined, text)
    text = replaced(f"(?<=[{SMALL}])" + SMALL_AFTER_GAP, _moved, text)
    text = replaced(f"(?<=[{LARGE}])" + ANY_AFTER_GAP, _moved, text)
    text = replaced(f"([{SPACING}])([A-Za-z\u0131\u0237])", _accented, text)
    # A grave accent is also the quote of Markdown and of shells, so it is only joined within a word.
    return replaced(f"(?<=[{LETTERS}])(`)([aeiouAEIOU\u0131])", _accented, text)


def _joined(before: str, accent: str, after: str, letter: str, rest: str) -> str:
    base = DOTLESS.get(letter, letter).lower()
    is_accent = base in "aeiou" or (accent == "\u02dc" and base == "n") or (accent == "\u00b8" and base == "c")
    return accent + letter + rest if is_accent else before + accent + after + letter + rest


def _moved(before: str, accent: str, after: str, letter: str, rest: str) -> str:
    is_word = before != "" and after == "" and _is_beginning((DOTLESS.get(letter, letter) + rest).lower())
    return before + accent + letter + rest if is_word else _joined(before, accent, after, letter, rest)


def _is_beginning(word: str) -> bool:
    for size in range(2, min(len(word), LONGEST_BEGINNING) + 1):
        if f"={word[:size]}" in KNOWN_BEGINNINGS and (size > 3 or len(word) <= size + 1):
            return True
    return False


def _accented(accent: str, letter: str) -> str:
    base = DOTLESS.get(letter, letter)
    whole = composed(base + COMBINING[accent])
    # In "it´s" and "you´re" the sign is an apostrophe, although ś and ŕ are letters too.
    is_apostrophe = accent == "\u00b4" and base.lower() not in "aeiouy"
    return accent + letter if is_apostrophe or len(whole) > 1 else whole
