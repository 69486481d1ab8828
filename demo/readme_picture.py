"""Draws docs/images/jobtrack.png, the popup over the tracker, from what the extension caught on our own fixtures.

python -m demo.readme_picture     build first: python build.py
"""

import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from demo.pictures import choose, opened
from demo.walk import apply_at, browser_on, keep_cv
from tests.boards.saved_pages import own_pages
from tests.browser.local_web import serve
from toolchain.sources import ROOT

PICTURE = ROOT / "docs" / "images" / "jobtrack.png"
BACKGROUND = (1180, 620)
MARGIN = 20
EDGE = (200, 196, 188)
# Flat colours and grey text: 64 look the same and weigh a third.
COLOURS = 64


def pictured() -> dict[str, Image.Image]:
    """The popup and the tracker after a click on Apply at each of our own listings."""
    listings = [page for page in own_pages() if page.apply]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        web, server = serve(Path(folder))
        for listing in listings:
            web.add(listing.url, listing.html())
        with browser_on(playwright, Path(folder, "profile"), web, headless=True) as browser:
            keep_cv(browser)
            for listing in listings:
                apply_at(browser, listing)
            choose(browser, "en", "light")
            taken: dict[str, Image.Image] = {
                name: Image.open(BytesIO(opened(browser, name).screenshot())) for name in ("tracker", "popup")
            }
        server.shutdown()
    return taken


def composed(tracker: Image.Image, popup: Image.Image) -> Image.Image:
    """The popup with a hairline around it at the right of the tracker."""
    picture = tracker.convert("RGB").crop((0, 0, *BACKGROUND))
    framed = Image.new("RGB", (popup.width + 2, min(popup.height, BACKGROUND[1] - 2 * MARGIN - 2) + 2), EDGE)
    framed.paste(popup.convert("RGB").crop((0, 0, popup.width, framed.height - 2)), (1, 1))
    picture.paste(framed, (BACKGROUND[0] - framed.width - MARGIN, MARGIN))
    return picture


if __name__ == "__main__":
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    composed(**pictured()).quantize(COLOURS).save(PICTURE, optimize=True)
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size // 1024} kB")
