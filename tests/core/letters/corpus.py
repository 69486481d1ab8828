"""Letters of invented people with what they invent between ⟦ and ⟧: see the folders of corpus/."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).with_name("corpus")


@dataclass(frozen=True)
class Letter:
    """A letter with its CV and listing; `inventions` are [start, end] in its text."""

    name: str
    cv: str
    job: str
    text: str
    inventions: tuple[tuple[int, int], ...]
    is_honest: bool


def overlaps(claim: Any, span: tuple[int, int]) -> bool:
    """Whether a claim and a piece of the letter have a character in common."""
    return bool(claim["start"] < span[1] and span[0] < claim["end"])


def letters(part: str) -> list[Letter]:
    """The letters of a folder: see README.md there."""
    return [letter for path in sorted((FOLDER / part).glob("*.txt")) for letter in _letters_in(path)]


def _letters_in(path: Path) -> list[Letter]:
    sections = [section.split("\n", 1) for section in path.read_text("utf-8").split("=== ")[1:]]
    texts = [(kind, text.strip()) for kind, text in sections]
    cv, job = "", ""
    found = []
    for number, (kind, text) in enumerate(texts):
        if kind == "cv":
            cv = text
        elif kind == "job":
            job = text
        else:
            plain, spans = unmarked(text)
            assert bool(spans) is (kind == "invented"), f"{path.name}, section {number}"
            found.append(Letter(f"{path.stem} {number}", cv, job, plain, spans, kind == "honest"))
    return found


def unmarked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A text without its marks, and what stood between them."""
    plain = ""
    spans = []
    for piece in text.split("⟦"):
        if "⟧" in piece:
            inside, outside = piece.split("⟧")
            spans.append((len(plain), len(plain) + len(inside)))
            piece = inside + outside
        plain += piece
    return plain, tuple(spans)
