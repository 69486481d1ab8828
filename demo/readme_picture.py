"""Draws docs/images/jobtrack.png, popup and tracker side by side, from what the extension caught on our own fixtures.

python -m demo.readme_picture     build first: python build.py
"""

import tempfile
from io import BytesIO
from itertools import zip_longest
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from demo.pictures import choose, opened
from demo.walk import apply_at, browser_on, copy_built_extension, keep_cv
from extension_src.core.listings.boards import BOARDS
from tests.boards.saved_pages import SavedPage, own_pages
from tests.browser.chromium import Browser
from tests.browser.local_web import serve
from toolchain.sources import ROOT

PICTURE = ROOT / "docs" / "images" / "jobtrack.png"
SIZES = {"popup": (380, 600), "tracker": (1000, 600)}
MARGIN = 16
GROUND = (226, 222, 214)
# Flat colours and grey text: 64 look the same and weigh a third.
COLOURS = 64


def mixed_listings() -> list[SavedPage]:
    """Our own listings with an Apply, the boards in turn; the last to be walked, shown first, are of five boards."""
    boards = [[page for page in own_pages() if page.board == board and page.apply] for board in BOARDS]
    return [page for turn in zip_longest(*boards) for page in turn if page][::-1]


def pictured() -> list[Image.Image]:
    """The popup and the tracker after a click on Apply at each of our own listings."""
    listings = mixed_listings()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        copy_built_extension(Path(folder))
        web, server = serve(Path(folder))
        for listing in listings:
            web.add(listing.url, listing.html())
        with browser_on(playwright, Path(folder), web, headless=True) as browser:
            keep_cv(browser)
            for listing in listings:
                apply_at(browser, listing)
            choose(browser, "en", "light")
            taken = [screenshot(browser, name) for name in SIZES]
        server.shutdown()
    return taken


def screenshot(browser: Browser, name: str) -> Image.Image:
    page = opened(browser, name)
    width, height = SIZES[name]
    page.set_viewport_size({"width": width, "height": height})
    return Image.open(BytesIO(page.screenshot(style="::-webkit-scrollbar { display: none }"))).convert("RGB")


def composed(pictures: list[Image.Image]) -> Image.Image:
    """The pictures in a row, with the ground between and around them."""
    width = sum(picture.width + MARGIN for picture in pictures) + MARGIN
    row = Image.new("RGB", (width, max(picture.height for picture in pictures) + 2 * MARGIN), GROUND)
    left = MARGIN
    for picture in pictures:
        row.paste(picture, (left, MARGIN))
        left += picture.width + MARGIN
    return row


if __name__ == "__main__":
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    composed(pictured()).quantize(COLOURS).save(PICTURE, optimize=True)
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size // 1024} kB")
