"""The saved pages boards are tried on: our own fixtures, and real ones where the folder with them is there."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolchain.sources import ROOT

FIXTURES = Path(__file__).parent / "fixtures"
REAL_PAGES = Path(os.environ.get("JOBTRACK_REAL_PAGES", ROOT.parent / "shared" / "pages"))
CASES = REAL_PAGES.parent / "cases" / "pages"
# What the expectations of a page may state; all but `note` and `apply` are compared.
FIELDS = ["title", "company", "location", "salary"]


@dataclass(frozen=True)
class SavedPage:
    """A page and what a person reads on it."""

    board: str
    path: Path
    url: str
    apply: str | None
    kind: str | None
    expected: dict[str, str]
    is_real: bool

    @property
    def name(self) -> str:
        origin = "real" if self.is_real else "own"
        return f"{origin}-{self.board}-{self.path.stem}"

    def html(self) -> bytes:
        return self.path.read_bytes()


def _page(board: str, path: Path, facts: dict[str, Any], is_real: bool) -> SavedPage:
    expected = {name: facts[name] or "" for name in FIELDS if name in facts}
    return SavedPage(board, path, facts["url"], facts.get("apply"), facts.get("kind"), expected, is_real)


def own_pages() -> list[SavedPage]:
    """Every page of every fixture folder."""
    pages = []
    for listing in sorted(FIXTURES.glob("*/expected.json")):
        for name, facts in json.loads(listing.read_text("utf-8")).items():
            pages.append(_page(listing.parent.name, listing.parent / name, facts, False))
    return pages


def real_pages() -> list[SavedPage]:
    """The pages of the folder with real ones, none when it is not there."""
    return _pages_in(REAL_PAGES)


def case_pages() -> list[SavedPage]:
    """The pages of kinds that failed once, beside the real ones, none when they are not there."""
    return _pages_in(CASES)


def _pages_in(folder: Path) -> list[SavedPage]:
    truth = folder / "truth.json"
    if not truth.exists():
        return []
    facts = json.loads(truth.read_text("utf-8"))
    return [_page(name.split("/")[0], folder / name, facts[name], True) for name in sorted(facts)]


def all_pages() -> list[SavedPage]:
    return [*own_pages(), *real_pages()]
