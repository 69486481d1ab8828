"""Which language a text is in, by its most frequent words: enough for listings and letters, and instant."""

import re
from collections.abc import Mapping
from typing import Literal

Language = Literal["en", "es", "ca", "pt", "fr", "de", "it"]

NAMES: Mapping[Language, str] = {
    "en": "English",
    "es": "Spanish",
    "ca": "Catalan",
    "pt": "Portuguese",
    "fr": "French",
    "de": "German",
    "it": "Italian",
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS: Mapping[Language, frozenset[str]] = {
    "en": _words("the and of to in is for with you we our are be on your will this that as have from"),
    "es": _words("el la los las de del y en que con para un una por se su es como más nuestro años"),
    "ca": _words("el la els les de del i en que amb per un una és com més nostre seva anys dels al"),
    "pt": _words("o a os as de do da e em que com para um uma por se é como mais nossa não dos"),
    "fr": _words("le la les de des du et en que avec pour un une par est vous nous dans notre sur"),
    "de": _words("der die das und in zu mit für von ist wir sie ein eine den auf im unser als bei"),
    "it": _words("il la i gli le di del e in che con per un una è come più nostro della sono"),
}

_WORD = re.compile(r"[^\W\d_]+")
FEWEST = 3
"""Function words below which no language is named."""


def language_of(text: str) -> Language | None:
    """The language with the most function words in the text; None when there are too few or two are level."""
    words = [word.lower() for word in _WORD.findall(text)]
    scores = sorted(
        ((sum(word in FUNCTION_WORDS[language] for word in words), language) for language in NAMES),
        reverse=True,
    )
    (best, language), (second, _) = scores[0], scores[1]
    return language if best >= FEWEST and best > second else None
