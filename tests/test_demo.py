"""`make run` as a machine without a display runs it, and the window that a person closes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from demo.listings import walked_listings
from demo.pictures import LANGUAGES, SIZES, THEMES
from demo.walk import LostApplicationError, compare, show_until_closed
from extension_src.core.listings.boards import BOARD_NAMES
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from toolchain.sources import ROOT

CLOSE_ALL_ONCE_THE_TRACKER_IS_SHOWN = """() => {
  chrome.tabs.onUpdated.addListener(async (id, change, tab) => {
    if (change.status !== 'complete' || !tab.url.endsWith('/tracker.html')) return;
    const tabs = await chrome.tabs.query({});
    chrome.tabs.remove(tabs.map(one => one.id));
  });
}"""


def test_the_walk_catches_one_application_a_listing_and_leaves_pictures(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    command = [sys.executable, "-m", "demo", "--pictures", str(tmp_path)]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr[-4000:]
    listings = walked_listings()
    assert f"{len(listings)} clicks on Apply, {len(listings)} applications" in run.stdout
    table = run.stdout.partition("---\n")[2].partition("\n\n")[0].splitlines()
    shown = [line.split("  ")[0] for line in table]
    assert shown == [BOARD_NAMES[listing.board] for listing in listings]
    assert set(shown) == set(BOARD_NAMES.values())
    pictures = {f"{name}-{language}-{theme}.png" for name in SIZES for language in LANGUAGES for theme in THEMES}
    assert {path.name for path in tmp_path.iterdir()} == pictures
    assert all(path.stat().st_size > 5000 for path in tmp_path.iterdir())


def test_the_window_stays_until_it_is_closed(
    built: Path,
    playwright_driver: Playwright,
    local_web: LocalWeb,
    tmp_path: Path,
) -> None:
    browser = Browser(playwright_driver, tmp_path, local_web.port, built)
    browser.settle()
    browser.in_extension(CLOSE_ALL_ONCE_THE_TRACKER_IS_SHOWN)
    show_until_closed(browser)
    assert browser.context.pages == []
    browser.close()


def test_a_lost_application_ends_the_walk() -> None:
    kept = [{"id": "a", "title": "Kite Librarian"}, {"id": "b", "title": "Fog Analyst"}]
    compare(kept, kept)
    with pytest.raises(LostApplicationError, match="Fog Analyst"):
        compare(kept, kept[:1])
