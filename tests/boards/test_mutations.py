"""Boards rename, wrap and drop: title, company, address and Apply come through, and the docs say what else does."""

from collections.abc import Iterator

import pytest

from extension_src.core.listings.boards import BOARDS
from tests.boards.mutations import MUTATIONS, Mutation, is_hashed
from tests.boards.saved_pages import REAL_PAGES, SavedPage, all_pages, real_pages
from tests.boards.survival import Tab, row, written_row
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb

# No hook of the board is left.
HARDEST = "classes-and-test-ids"
REQUIRED = [mutation for mutation in MUTATIONS if mutation.must_survive or mutation.name == HARDEST]
WITH_APPLY = [page for page in all_pages() if page.apply]


@pytest.fixture(scope="module")
def tab(worker_browser: Browser, local_web: LocalWeb) -> Iterator[Tab]:
    worker_browser.problems.clear()
    yield Tab(worker_browser, local_web)
    assert worker_browser.problems == []


def named(value: SavedPage | Mutation) -> str:
    return value.name


@pytest.mark.parametrize("mutation", REQUIRED, ids=named)
@pytest.mark.parametrize("saved", [page for page in WITH_APPLY if page.is_real], ids=named)
def test_real_pages_survive(tab: Tab, saved: SavedPage, mutation: Mutation) -> None:
    before = tab.unchanged_listing(saved)
    after, _ = tab.listing(saved, mutation)
    needed = ("title", "company", "url", "kind") if mutation.must_survive else ("title", "company", "url")
    assert before["kind"] == saved.kind
    assert {name: after[name] for name in needed} == {name: before[name] for name in needed}


def test_real_pages_are_there() -> None:
    if not real_pages():
        pytest.skip(f"no real pages in {REAL_PAGES.name}: mutations tried on own fixtures only")


@pytest.mark.parametrize("mutation", MUTATIONS, ids=named)
@pytest.mark.parametrize("board", BOARDS)
def test_own_pages_survive_as_the_docs_say(tab: Tab, board: str, mutation: Mutation) -> None:
    measured = row(tab, board, mutation)
    assert measured == written_row(board, mutation), "run `python -m tests.boards.survival` and read what changed"
    if (mutation.must_survive or mutation.keeps_names) and measured:
        cells = [cell.strip() for cell in measured.split("|")[3:-1]]
        for cell in [*cells[:3], *(cells[-1:] if mutation.must_survive else [])]:
            assert cell.split("/")[0] == cell.split("/")[1], measured


@pytest.mark.parametrize(
    "name, expected",
    [
        ("_3d4c77c2", True),
        ("_08369f34", True),
        ("ckymt4", True),
        ("heading_Heading__BqX5J", True),
        ("JobDetails_jobDescription__uW_fK", True),
        ("css-1u8dvic", True),
        ("e37uo190", True),
        ("vKHpYqhbSHaBWxLAEHYgYkKkYq", True),
        ("jobs-apply-button", False),
        ("job-details-jobs-unified-top-card__job-title", False),
        ("job-details-jobs-unified-top-card__container--two-pane", False),
        ("show-more-less-html__markup", False),
        ("topcard__org-name-link", False),
        ("ij-OfferDetailHeader-detailsList-item", False),
        ("bg-secondary-soft", False),
        ("list-item", False),
        ("float-end", False),
        ("t-24", False),
    ],
)
def test_hashed_names_are_told_by_their_shape(tab: Tab, name: str, expected: bool) -> None:
    assert is_hashed(tab.parser, name) is expected
