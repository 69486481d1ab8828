"""The words of a text with their places. The V8 twin is browser/native/words.py; parity tests hold them equal."""

import re
import unicodedata

from extension_src.core.types.texts import Tokens

MARK = "\u0300-\u036f"
WORD = re.compile(rf"\.[nN][eE][tT](?![^\W_])|[cC]\+\+|[cCfF]#|(?:[^\W_\U00010000-\U0010ffff]|[{MARK}])+")
BEYOND = re.compile("[\U00010000-\U0010ffff]")
LONE = re.compile("[\ud800-\udfff]")
ACCENT = re.compile(f"[{MARK}]")
# What folding may make longer or shorter, or read by its neighbours: all but Latin letters, marks and pictures.
UNEVEN = re.compile("[^\u0000-\u012f\u0131-\u024f\u2000-\u2bff\ufe0f\ufffd\U0001f000-\U0001fbff]")


def folded(text: str) -> str:
    """The text in lower case without accents: "Programación" becomes "programacion". The length may change."""
    if text.isascii():
        return text.lower()
    return ACCENT.sub("", unicodedata.normalize("NFD", text)).lower()


def evenly_folded(text: str) -> str | None:
    """The folded text where each character stands where it did, so that parts of it may be cut out; else None."""
    return None if UNEVEN.search(text) else folded(text)


def flat(text: str) -> str:
    """The text with two U+FFFD in place of each character beyond the first 65,536, so that places in it are UTF-16 units."""
    return text if text.isascii() else LONE.sub("\ufffd", BEYOND.sub("\ufffd\ufffd", text))


def width(text: str) -> int:
    """The number of characters in a text; in V8 `len` counts each character beyond the first 65,536 twice."""
    return len(text)


def continues(unit: str) -> bool:
    """Whether a unit of text is the second half of a character, which occurs only in V8."""
    return False


def tokens(text: str) -> Tokens:
    """The words of `text` as parallel lists `raw`, `folded`, `start` and `end`; places count the runtime's own units."""
    raw: list[str] = []
    fold: list[str] = []
    start: list[int] = []
    end: list[int] = []
    whole = evenly_folded(text)
    for match in WORD.finditer(text):
        raw.append(match.group())
        fold.append(folded(match.group()) if whole is None else whole[match.start() : match.end()])
        start.append(match.start())
        end.append(match.end())
    return {"raw": raw, "folded": fold, "start": start, "end": end}
