"""Every mark in every letter of the corpus, written down in pinned.txt: whatever moves one of them is meant, and is read in the
difference before it is kept:

    .venv/bin/python -m tests.core.letters.pinned
"""

from pathlib import Path
from typing import Any

from tests.core.conftest import call_cpython
from tests.core.letters.corpus import FOLDER, letters

PINNED = Path(__file__).with_name("pinned.txt")
CHECK = "extension_src.core.letters.claims:unsupported"
TODAY = "2026-11-27"
PARTS = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


def lines_of(claims: list[Any]) -> list[str]:
    """The marks of a letter, a line each."""
    return [f"{one['start']} {one['kind']} {one['found_in']} {one['text']}".replace("\n", " ") for one in claims]


def pinned() -> dict[str, list[str]]:
    """The lines of each letter, by part and name."""
    blocks = [block.rstrip("\n").split("\n") for block in PINNED.read_text("utf-8").split("=== ")[1:]]
    return {block[0]: block[1:] for block in blocks}


if __name__ == "__main__":
    made = [
        "\n".join(
            [f"=== {part} {letter.name}", *lines_of(call_cpython(CHECK, letter.text, letter.cv, letter.job, TODAY))]
        )
        for part in PARTS
        for letter in letters(part)
    ]
    PINNED.write_text("\n".join(made) + "\n", "utf-8")
