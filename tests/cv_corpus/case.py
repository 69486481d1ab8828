"""What a corpus file is, and how near a reading of it came."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Case:
    """A made file, the name it is given to the reader under, and every word that it shows."""

    name: str
    content: bytes
    text: str

    @property
    def kind(self) -> str:
        return self.name.rpartition(".")[2]


def words(text: str) -> Counter[str]:
    """How often each run of letters and digits occurs, as written."""
    return Counter(WORD.findall(unicodedata.normalize("NFC", text)))


def word_f1(read: str, known: str) -> float:
    """Harmonic mean of the shares of words read that are right and of known words that were read, order aside."""
    found, wanted = words(read), words(known)
    shared = (found & wanted).total()
    return 2 * shared / (found.total() + wanted.total()) if shared else 0.0
