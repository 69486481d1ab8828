"""Which language a text is in, by its most frequent words: enough for listings and letters, and instant."""

import re
from collections.abc import Mapping
from typing import Literal

from backend.vocabulary import FUNCTION_WORDS

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
