"""Words of a text with their places. The V8 twin is browser/native/words.py; parity tests hold them equal."""

import re
import unicodedata
from typing import Any

MARK = "\u0300-\u036f"
WORD = re.compile(rf"\.[nN][eE][tT](?![^\W_])|[cC]\+\+|[cCfF]#|(?:[^\W_\U00010000-\U0010ffff]|[{MARK}])+")
BEYOND = re.compile("[\U00010000-\U0010ffff]")
LONE = re.compile("[\ud800-\udfff]")
ACCENT = re.compile(f"[{MARK}]")


def folded(text: str) -> str:
    """Lower case without accents: "Programación" is "programacion". The length may change."""
    if text.isascii():
        return text.lower()
    return ACCENT.sub("", unicodedata.normalize("NFD", text)).lower()


def flat(text: str) -> str:
    """The text with two U+FFFD for each character beyond the first 65,536, so that places in it are UTF-16 units."""
    return text if text.isascii() else LONE.sub("\ufffd", BEYOND.sub("\ufffd\ufffd", text))


def width(text: str) -> int:
    """How many characters a text has; V8 counts those beyond the first 65,536 twice in `len`."""
    return len(text)


def continues(unit: str) -> bool:
    """Whether a unit of text is the second half of a character: only V8 has such."""
    return False


def tokens(text: str) -> dict[str, list[Any]]:
    """Parallel lists `raw`, `folded`, `start`, `end` of the words of `text`; places in the runtime's units."""
    raw: list[str] = []
    fold: list[str] = []
    start: list[int] = []
    end: list[int] = []
    for match in WORD.finditer(text):
        raw.append(match.group())
        fold.append(folded(match.group()))
        start.append(match.start())
        end.append(match.end())
    return {"raw": raw, "folded": fold, "start": start, "end": end}
