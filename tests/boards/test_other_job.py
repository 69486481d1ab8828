"""A page that shows another job than its address names, as boards do while they move on: nothing of it is claimed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.boards.mutations import AS_SAVED
from tests.boards.saved_pages import SavedPage, all_pages
from tests.boards.survival import FIELDS, Tab
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb

DIGITS = "0123456789"
# It names its job nowhere but in the address: a page of one job is taken at its word.
NAMES_NO_JOB = ["own-linkedin-classic-view-external"]
PAGES = [page for page in all_pages() if page.apply and page.name not in NAMES_NO_JOB]


@pytest.fixture(scope="module")
def tab(worker_browser: Browser, local_web: LocalWeb) -> Iterator[Tab]:
    worker_browser.problems.clear()
    yield Tab(worker_browser, local_web)
    assert worker_browser.problems == []


@pytest.mark.parametrize("saved", PAGES, ids=lambda saved: saved.name)
def test_nothing_of_another_job_is_claimed_and_apply_is_caught(tab: Tab, saved: SavedPage) -> None:
    shown = tab.unchanged_listing(saved)
    other_id = shown["job_id"].translate(str.maketrans(DIGITS, DIGITS[::-1]))
    address = saved.url.replace(shown["job_id"], other_id)
    if address == saved.url:
        pytest.skip("the address names no job")
    listing, _ = tab.listing(replace(saved, url=address), AS_SAVED)
    # A list page may have moved on without its address: then it is the shown job, by its own id.
    if listing["job_id"] == other_id:
        claimed = [name for name in FIELDS if listing[name] != "" and listing[name] == shown[name]]
        assert claimed == []
    # Of which kind it is may stand in what the page carries of the other job.
    assert listing["kind"] != ""
