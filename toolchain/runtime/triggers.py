"""What must stand in a line for an expression to match it: pieces of up to four characters, one of which every match has.

The matcher searches each line of two texts for some two hundred expressions, of which nearly none are there. In V8 one pass
over a line tells which of them may be (`browser/native/lines.py`); the others are not searched for, and one that no line may
have is never compiled. The pieces are read from the expressions themselves when the extension is built, so that a new one
cannot be forgotten: one that has no such pieces is always searched for.

    python -m toolchain.runtime.triggers        prints each expression of the matcher with its pieces
"""

import importlib
import json
import math
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

from extension_src.core.match.language import STOP_WORDS
from toolchain.sources import ROOT

CORE = ROOT / "extension_src" / "core"
MATCH = CORE / "match"
MODULE = "extension_src.core.match.triggers"
LENGTH = 4
# Every character but these, and the ends of a line, are one: between words. So are the digits: any of them is the first.
WORD_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0_"
DIGITS = "0123456789"
BETWEEN = "~"
# A character between words that is a piece of its own, and a digit, by how often they are met, a word being met once.
SIGNS = {"$": 0.001, "€": 0.001, "%": 0.001, "@": 0.001, "&": 0.003, "+": 0.003, "!": 0.003, "?": 0.003, "/": 0.01, ";": 0.01,
         ":": 0.02, "(": 0.02, ")": 0.02, ",": 0.08}  # fmt: skip
DIGIT = 0.02
# A piece that several texts of an expression have may be so much likelier than the rarest of each.
RARE_ENOUGH = 10.0
RARE = 0.3
# Beyond that most lines have one of the pieces: to look for them costs and spares nothing.
TOO_OFTEN = 30.0
# More texts than that are no longer told apart: the part of the expression that has them is passed over.
MOST_TEXTS = 80
WIDEST_RANGE = 10
# An edge of a word: between words only where a word stands beside it.
EDGE = "\b"
KEY_LIMIT = 2147483647
KEY_CHARACTERS = 10


def evenly(text: str) -> str:
    """The text as pieces are cut from it."""
    digitless = "".join(DIGITS[0] if one in DIGITS else one for one in text)
    return "".join(one if one in WORD_CHARACTERS else BETWEEN for one in digitless)


@cache
def usual_parts() -> dict[str, float]:
    """How often each piece and each part of one is met, by the words that the matcher's data and its languages know."""
    data = json.loads((ROOT / "extension_src" / "data" / "match.json").read_text("utf-8"))
    parts = data["idf"].split(" ")
    words = {word: math.exp(-int(number) / 10) for word, number in zip(parts[::2], parts[1::2], strict=True)}
    for line in data["spanish"].split("|"):
        words.setdefault(line.split(" ")[0], math.exp(-4))
    words.update(dict.fromkeys(STOP_WORDS, 1.0))
    found: dict[str, float] = {}
    for word, frequency in words.items():
        text = f"{BETWEEN}{evenly(word)}{BETWEEN}"
        for first in range(len(text)):
            for end in range(first + 1, min(len(text), first + LENGTH) + 1):
                found[text[first:end]] = found.get(text[first:end], 0.0) + frequency
    return found


def pieces_within(text: str) -> list[str]:
    """Every piece of a text: of a short one all that it has. What is nothing but the edge of a word is none."""
    length = min(LENGTH, len(text))
    even = evenly(text)
    pieces = [even[place : place + length] for place in range(len(text) - length + 1)]
    return [*(piece for piece in pieces if piece.strip(BETWEEN)), *(one for one in text if one in SIGNS)]


@cache
def chance(piece: str) -> float:
    """How likely a piece is met. Across two words it is as likely as the end of one and the beginning of another."""
    parts = usual_parts()
    if piece in SIGNS or piece == DIGITS[0]:
        return SIGNS.get(piece, DIGIT) * parts[BETWEEN]
    inner = piece.find(BETWEEN, 1, LENGTH - 1)
    if inner < 0:
        return parts.get(piece, 0.0) + 1e-4
    return parts.get(piece[: inner + 1], 0.0) * parts.get(piece[inner:], 0.0) / parts[BETWEEN] + 1e-4


@cache
def least_chance(text: str) -> float:
    """How likely the rarest piece of a text is met."""
    return min(map(chance, pieces_within(text)))


def without_edges(texts: Iterable[str]) -> set[str] | None:
    """The texts with what stands beside a word at its edges; None where one has no piece."""
    found = set()
    for text in texts:
        bare = text
        if bare.startswith(EDGE):
            bare = (BETWEEN if bare[1:2] and bare[1] in WORD_CHARACTERS else "") + bare[1:]
        if bare.endswith(EDGE):
            bare = bare[:-1] + (BETWEEN if bare[-2:-1] and bare[-2] in WORD_CHARACTERS else "")
        if not pieces_within(bare):
            return None
        found.add(bare)
    return found


def better(one: set[str] | None, other: set[str] | None) -> set[str] | None:
    """Which of two sets, of each of which every match has a text, is met less."""
    if one is None or other is None:
        return other if one is None else one
    # A plain sum depends on the order of a set, and so on the process.
    return one if math.fsum(map(least_chance, one)) <= math.fsum(map(least_chance, other)) else other


def covering(texts: set[str]) -> list[str]:
    """Pieces of which each text has one, few and rare ones, sorted."""
    able = {
        text: {piece for piece in pieces_within(text) if chance(piece) <= RARE_ENOUGH * least_chance(text) + RARE}
        for text in texts
    }
    found: list[str] = []
    while able:
        counts = Counter(piece for pieces in able.values() for piece in pieces)
        piece = min(counts, key=lambda one: (-counts[one], chance(one), one))
        found.append(piece)
        able = {text: pieces for text, pieces in able.items() if piece not in pieces}
    return sorted(found)


def texts_of(items: Iterable[Any]) -> set[str] | None:
    """Every text that a part of an expression can match, None where there are too many."""
    found = {""}
    for kind, value in items:
        texts = texts_of_item(kind, value)
        if texts is None:
            return None
        found = {before + after for before in found for after in texts}
        if len(found) > MOST_TEXTS:
            return None
    return found


def texts_of_item(kind: Any, value: Any) -> set[str] | None:
    """`texts_of` for one item as Python's parser of expressions gives it."""
    if kind is _constants.LITERAL:
        return {chr(value)}
    if kind is _constants.IN:
        return texts_of_class(value)
    if kind is _constants.SUBPATTERN:
        return texts_of(value[3])
    if kind is _constants.BRANCH:
        branches = [texts_of(branch) for branch in value[1]]
        found = {text for texts in branches if texts is not None for text in texts}
        return None if None in branches or len(found) > MOST_TEXTS else found
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and value[1] == 1:
        texts = texts_of(value[2])
        return texts if texts is None or value[0] == 1 else texts | {""}
    # What is looked for ahead or behind takes no room.
    return {""} if kind in (_constants.ASSERT, _constants.ASSERT_NOT) else None


def texts_of_class(members: list[Any]) -> set[str] | None:
    """The characters of a class, those between words as one of them; None for a wide one."""
    found: set[str] = set()
    for kind, value in members:
        if kind is _constants.LITERAL:
            found.add(chr(value))
        elif kind is _constants.RANGE and chr(value[0]) in DIGITS and chr(value[1]) in DIGITS:
            found.add(DIGITS[0])
        elif kind is _constants.RANGE and value[1] - value[0] < WIDEST_RANGE:
            found |= {chr(code) for code in range(value[0], value[1] + 1)}
        else:
            return None
    return {DIGITS[0] if one in DIGITS else one if one in WORD_CHARACTERS or one in SIGNS else " " for one in found}


def required(items: Iterable[Any]) -> set[str] | None:
    """Texts of which every match of a part of an expression has one; None where none can be told."""
    best: set[str] | None = None
    run = {""}
    for kind, value in items:
        texts = texts_of_item(kind, value)
        if kind is _constants.AT:
            before, run = at_place(value, run)
            best = better(best, without_edges(before))
        elif texts is not None and len(texts) * len(run) <= MOST_TEXTS:
            run = {one + text for one in run for text in texts}
            best = better(best, required_of_item(kind, value))
        else:
            best = better(best, without_edges(run))
            best = better(best, required_of_item(kind, value))
            run = {""} if texts is None else texts
    return better(best, without_edges(run))


def at_place(place: Any, run: set[str]) -> tuple[set[str], set[str]]:
    """The texts before a beginning, an end or an edge of a word with what they then end with, and what the next begin with."""
    if place is _constants.AT_BOUNDARY:
        return {text + EDGE for text in run}, {EDGE}
    if place is _constants.AT_BEGINNING:
        return run, {BETWEEN}
    if place is _constants.AT_END:
        return {text + BETWEEN for text in run}, {""}
    return run, {""}


def required_of_item(kind: Any, value: Any) -> set[str] | None:
    """`required` for one item as Python's parser of expressions gives it."""
    if kind is _constants.SUBPATTERN:
        return required(value[3])
    if kind is _constants.BRANCH:
        branches = [required(branch) for branch in value[1]]
        return None if None in branches else {piece for pieces in branches if pieces is not None for piece in pieces}
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and value[0] > 0:
        return required(value[2])
    return None


def pieces_of(source: str) -> list[str] | None:
    """The pieces of an expression in the syntax of `core/native/patterns.py`, sorted; None where none can be told that few
    lines have."""
    texts = required(_parser.parse(source, re.ASCII))
    pieces = [] if texts is None else covering(texts)
    return pieces if 0 < math.fsum(map(chance, pieces)) < TOO_OFTEN else None


def key_of(source: str) -> int:
    """What an expression is known by in the browser: its length and some of its characters. `key_of` in
    `browser/native/lines.py` is the same."""
    middle = len(source) // 2
    sample = source[:KEY_CHARACTERS] + source[middle : middle + KEY_CHARACTERS] + source[-KEY_CHARACTERS:]
    key = len(source)
    for one in sample:
        key = (key * 31 + ord(one)) % KEY_LIMIT
    return key


def print_sources() -> None:
    """Print as JSON the sources of the expressions that the matcher's modules make when they are imported, and of those that
    core's others make."""
    from extension_src.core.native import patterns

    made = patterns.pattern
    sources: list[str] = []

    def noted(source: str) -> patterns.Pattern:
        sources.append(source)
        return made(source)

    patterns.pattern = noted
    import_all(MATCH)
    of_match = sorted(set(sources))
    import_all(CORE)
    print(json.dumps([of_match, sorted(set(sources) - set(of_match))]))


def import_all(folder: Path) -> None:
    """Import the modules of a folder and of those within it."""
    for path in sorted(folder.rglob("*.py")):
        if path.name != "__init__.py":
            importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))


def core_sources() -> list[list[str]]:
    """What `print_sources` prints, in a process of its own: here the modules may be imported already."""
    command = [sys.executable, "-m", "toolchain.runtime.triggers", "--sources"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    sources: list[list[str]] = json.loads(result.stdout)
    return sources


def triggers() -> list[list[Any]]:
    """`[key, pieces joined]` of each expression of the matcher that has pieces, short ones filled with blanks."""
    of_match, others = core_sources()
    if len({key_of(source) for source in of_match + others}) < len(of_match) + len(others):
        raise ValueError(
            "two expressions of core have one key: take more characters into toolchain/runtime/triggers.py's key_of"
        )
    found = [(source, pieces_of(source)) for source in of_match]
    return [
        [key_of(source), "".join(piece.ljust(LENGTH) for piece in pieces)]
        for source, pieces in found
        if pieces is not None
    ]


def with_triggers(staged: str) -> str:
    """The staged text of core/match/triggers.py with this build's pieces in place of none."""
    return re.sub(r"^(TRIGGERS\b.*) = \[\]$", lambda found: f"{found[1]} = {triggers()!r}", staged, flags=re.M)


def main(arguments: list[str]) -> None:
    if arguments == ["--sources"]:
        print_sources()
        return
    for source in core_sources()[0]:
        print(f"{source[:80]}\n    {pieces_of(source)}")


if __name__ == "__main__":
    main(sys.argv[1:])
