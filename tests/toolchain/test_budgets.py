"""What every script may weigh. Raising a budget is a decision: the commit that does it says what was bought."""

import gzip
import re
from pathlib import Path

import pytest

from extension_src.core.listings.boards import BOARDS

# kB of gzip, Transcrypt's runtime (6) included. Apply is said in the thirty languages of LinkedIn and Indeed (1.5 of a content
# script). Content scripts go into every page of a board: the project's aim is 12.
BUDGETS = {
    **{f"content/{board}.js": 22 for board in BOARDS},
    "content/any_page.js": 12,
    # The readers of listings and CVs, with their tables of words, and what a posting says of itself.
    "worker.js": 112,
    "popup.js": 34,
    # To do, appointments, saved views and the card of an application; an advert is read by its labels in seven languages.
    # Since: a search that shows and forgives, filters, columns, the board's order, many at once, Ctrl+K, CSV.
    "tracker.js": 70,
    # The explanation of the score.
    "preparation.js": 32,
    # Columns, hyphens, accents and wrong widths of a PDF are put right here; every script has the runtime's mends.
    "cv.js": 33,
    # Periods, six ways to tell answers apart, and the lists that each part leads to.
    "figures.js": 30,
    # The letter page in parts: the first two with it, the check when there is a letter, the files when one is asked for.
    "letters.js": 20,
    "letters/chunk.js": 16,
    "letters/check.js": 44,
    "letters/files.js": 3,
    "letters/zip.js": 6,
    # Who confirmed, other actions, the person.
    "report.js": 29,
    "settings.js": 40,
    # Headers and statuses are read in seven languages, six encodings told apart; the runtime's mends are in every script.
    "transfer.js": 55,
    # It asks for the agreement.
    "welcome.js": 34,
    # The text extraction of pdf.js, which is read when a PDF is.
    "cv_reader/chunk.js": 2,
    "cv_reader/pdf_pages.js": 560,
    "cv_reader/worker.js": 16,
    # The reader of XLSX, loaded when such a file or a JSON export is chosen.
    "table_reader/worker.js": 24,
}


def scripts(folder: Path) -> dict[str, list[Path]]:
    """Every script by its name in BUDGETS: a part that a page loads has a digest in its file's name, and parts may share one."""
    found: dict[str, list[Path]] = {}
    for path in sorted(folder.rglob("*.js")):
        name = re.sub(r"-[0-9A-Z]{8}\.js$", ".js", path.relative_to(folder).as_posix())
        found.setdefault(name, []).append(path)
    return found


def test_every_script_has_a_budget(built: Path) -> None:
    assert set(scripts(built)) == set(BUDGETS)


@pytest.mark.parametrize("name", BUDGETS)
def test_script_is_within_its_budget(built: Path, name: str) -> None:
    size = sum(len(gzip.compress(path.read_bytes(), 9)) for path in scripts(built)[name]) / 1000
    assert size <= BUDGETS[name], f"{name}: {size:.1f} kB gzip, budget {BUDGETS[name]}"
