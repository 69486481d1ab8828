"""Draws the extension's icons from icon.svg, with the Chromium of the machine: `python -m toolchain.icons`."""

from pathlib import Path

from playwright.sync_api import sync_playwright

from toolchain.setup import chromium_path
from toolchain.sources import ROOT

ASSETS = ROOT / "extension_src" / "assets"
# What the manifest names: toolbar, Windows, the extensions page, the store.
SIZES = (16, 32, 48, 128)


def draw_icons(folder: Path) -> None:
    """Write icon-SIZE.png into `folder` for every size."""
    drawing = (ASSETS / "icon.svg").read_text("utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path())
        for size in SIZES:
            page = browser.new_page(viewport={"width": size, "height": size})
            page.set_content(f"<style>body{{margin:0}}svg{{display:block;width:{size}px}}</style>{drawing}")
            page.screenshot(path=folder / f"icon-{size}.png", omit_background=True)
            page.close()
        browser.close()


if __name__ == "__main__":
    draw_icons(ASSETS)
