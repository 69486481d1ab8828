"""What every script may weigh. Raising a budget is a decision: the commit that does it says what was bought."""

import gzip
from pathlib import Path

import pytest

from extension_src.core.listings.boards import BOARDS

# kB of gzip, Transcrypt's runtime (6) included. Content scripts go into every page of a board: the project's aim is 30.
BUDGETS = {
    **{f"content/{board}.js": 20 for board in BOARDS},
    "content/any_page.js": 12,
    # The readers of listings and CVs, with their tables of words, and what a posting says of itself.
    "worker.js": 112,
    "popup.js": 34,
    # To do, appointments, saved views and the card of an application.
    "tracker.js": 50,
    # Columns, hyphens, accents and wrong widths of a PDF are put right here.
    "cv.js": 32,
    "figures.js": 28,
    "letters.js": 76,
    "report.js": 26,
    "settings.js": 40,
    "transfer.js": 40,
    "welcome.js": 33,
    # The text extraction of pdf.js, which is read when a PDF is.
    "cv_reader/chunk.js": 2,
    "cv_reader/pdf_pages.js": 560,
    "cv_reader/worker.js": 16,
}


def scripts(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.js"))


def test_every_script_has_a_budget(built: Path) -> None:
    assert set(scripts(built)) == set(BUDGETS)


@pytest.mark.parametrize("name", BUDGETS)
def test_script_is_within_its_budget(built: Path, name: str) -> None:
    size = len(gzip.compress((built / name).read_bytes(), 9)) / 1000
    assert size <= BUDGETS[name], f"{name}: {size:.1f} kB gzip, budget {BUDGETS[name]}"
