"""Every mark in every letter of the corpus, written down in pinned.txt: whatever moves one of them is meant, and is read in the
difference before it is kept:

    .venv/bin/python -m tests.core.letters.pinned
"""

from pathlib import Path
from typing import Any

from tests.core.conftest import Core, call_cpython
from tests.core.letters.corpus import FOLDER, Letter, letters
from tests.core.pins import write_blocks, written_blocks

PINNED = Path(__file__).with_name("pinned.txt")
CHECK = "extension_src.core.letters.claims:unsupported"
TODAY = "2026-11-27"
# The lots of which it is written down too what is removed with a mark, and what plainer words there are for it.
MENDED = ("held", "walks")
PARTS = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


def lines_of(claims: list[Any]) -> list[str]:
    """The marks of a letter, a line each."""
    return [f"{one['start']} {one['kind']} {one['found_in']} {one['text']}".replace("\n", " ") for one in claims]


def mended(core: Core, letter: Letter, claims: list[Any]) -> list[str]:
    """What is removed with each mark, and the plainer words for it, a line each."""
    lines: list[str] = []
    for one in claims:
        gone = core("extension_src.core.letters.mending:removal_of", letter.text, one)
        plainer = core("extension_src.core.letters.softening:softened", letter.text, one, letter.cv)
        words = "" if plainer is None else f"{plainer['start']} {plainer['end']} {plainer['text']}"
        lines.append(f"> {gone['start']} {gone['end']} {gone['of']} {words}".rstrip())
    return lines


def lines_for(core: Core, part: str, letter: Letter) -> list[str]:
    """All that is written down of a letter."""
    claims = core(CHECK, letter.text, letter.cv, letter.job, TODAY)
    return lines_of(claims) + (mended(core, letter, claims) if part in MENDED else [])


def pinned() -> dict[str, list[str]]:
    """The lines of each letter, by part and name."""
    return {block[0]: block[1:] for block in written_blocks(PINNED)}


if __name__ == "__main__":
    made = [
        [f"{part} {letter.name}", *lines_for(call_cpython, part, letter)] for part in PARTS for letter in letters(part)
    ]
    write_blocks(PINNED, made)
