"""Builds JobTrack, opens Chromium with it on local copies of the boards and walks the main job.

With a display the window stays open until you close it; without one the same runs headless, prints the applications it
caught and leaves screenshots.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Playwright, sync_playwright

import build as builder
from demo.listings import walked_listings
from demo.pictures import take_pictures
from demo.table import table_of
from demo.walk import (
    LostApplicationError,
    apply_at,
    browser_on,
    compare,
    copy_built_extension,
    keep_cv,
    show_until_closed,
)
from tests.browser.local_web import LocalWeb, serve
from toolchain.sources import ROOT


def has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) or sys.platform in ("darwin", "win32")


def walk(playwright: Playwright, web: LocalWeb, folder: Path, pictures: Path, headless: bool) -> None:
    """Apply once at every board, restart the browser, show what is there."""
    listings = walked_listings()
    for listing in listings:
        web.add(listing.url, listing.html())
    with browser_on(playwright, folder, web, headless) as browser:
        keep_cv(browser)
        for listing in listings:
            apply_at(browser, listing)
        before = browser.applications()
    with browser_on(playwright, folder, web, headless) as browser:
        after = browser.applications()
        compare(before, after)
        print(f"{len(listings)} clicks on Apply, {len(after)} applications after a restart of the browser:\n")
        print(table_of(after), flush=True)
        if headless:
            taken = take_pictures(browser, pictures)
            print(f"\n{len(taken)} screenshots: {pictures}{os.sep}")
        else:
            print("\nThese listings open in the window; close it to end:")
            print("\n".join(f"  {listing.url}" for listing in listings), flush=True)
            show_until_closed(browser)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--headless", action="store_true", help="no window, also where there is a display")
    parser.add_argument("--pictures", type=Path, default=ROOT / "screenshots", help="folder for the screenshots")
    options = parser.parse_args()
    if not builder.reported_build(dev=False):
        return 1
    with tempfile.TemporaryDirectory() as folder:
        copy_built_extension(Path(folder))
        web, server = serve(Path(folder))
        try:
            with sync_playwright() as playwright:
                walk(playwright, web, Path(folder), options.pictures, options.headless or not has_display())
        except LostApplicationError as error:
            print(error, file=sys.stderr)
            return 1
        finally:
            server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
