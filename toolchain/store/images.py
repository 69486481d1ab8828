"""The store's pictures, of the real extension with invented data: `python -m toolchain.store.images`.

Five screenshots of 1280x800 a language and the promo tile of 440x280, into dist/store/. Build first.
"""

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Playwright, ViewportSize, sync_playwright

from tests.browser.chromium import EXTENSION, Browser
from tests.browser.local_web import serve
from toolchain.sources import ROOT
from toolchain.store.sample import CV, applications, listing_texts

TARGET = ROOT / "dist" / "store"
SIZE = ViewportSize(width=1280, height=800)
TILE = ViewportSize(width=440, height=280)
LANGUAGES = ("en", "es")
# The popup stands on this, as over a page in the browser.
POPUP_SIZE = (380, 600)


@contextmanager
def sample_browser(playwright: Playwright, extension: Path) -> Iterator[Browser]:
    """Chromium with the built extension and the invented data, scored."""
    with tempfile.TemporaryDirectory() as folder:
        web, server = serve(Path(folder))
        browser = Browser(playwright, Path(folder, "profile"), web.port, extension)
        try:
            browser.settle()
            store_sample(browser)
            yield browser
        finally:
            browser.close()
            server.shutdown()


def store_sample(browser: Browser) -> None:
    """Store the invented applications, their texts and the CV; gives back when all that can be scored is."""
    made = applications()
    records: dict[str, Any] = {f"app:{application['id']}": application for application in made}
    records.update({f"job:{identifier}": text for identifier, text in listing_texts().items()})
    browser.in_extension("records => chrome.storage.local.set(records)", records)
    browser.in_extension("cv => chrome.runtime.sendMessage({type: 'save-cv', cv})", CV)
    browser.in_extension(
        """ids => new Promise(done => {
             const look = async () => {
               const stored = await chrome.storage.local.get(ids.map(id => 'app:' + id));
               if (Object.values(stored).every(application => application.match !== null)) done();
             };
             chrome.storage.local.onChanged.addListener(look);
             look();
           })""",
        sorted(listing_texts()),
    )


def opened(browser: Browser, path: str) -> Page:
    """A page of the extension, drawn and at rest."""
    page = browser.open_page(path)
    page.set_viewport_size(SIZE)
    page.wait_for_selector("[data-ready]")
    page.evaluate("Promise.all(document.getAnimations().map(animation => animation.finished))")
    return page


def take_table(browser: Browser) -> bytes:
    page = opened(browser, "tracker.html")
    page.wait_for_selector("[data-app-id]")
    return page.screenshot()


def take_application(browser: Browser) -> bytes:
    page = opened(browser, "tracker.html")
    page.locator(".row-open").first.click()
    page.locator(".pane .fit-ring").wait_for()
    page.locator(".pane details summary").first.click()
    return page.screenshot()


def take_popup(browser: Browser) -> bytes:
    """The popup at its own size, in the middle of a quiet ground."""
    page = opened(browser, "popup.html")
    width, height = POPUP_SIZE
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_selector("[data-app-id]")
    return framed(browser, page.screenshot(), (width, height))


def framed(browser: Browser, picture: bytes, size: tuple[int, int]) -> bytes:
    """The picture on a ground of the store's size."""
    page = browser.context.new_page()
    page.set_viewport_size(SIZE)
    page.set_content(
        "<style>body{margin:0;height:100vh;display:grid;place-items:center;background:#dfe5ec}"
        "img{border-radius:12px;box-shadow:0 12px 48px #1b1f2455}</style>"
        f"<img width={size[0]} height={size[1]}>"
    )
    page.evaluate(
        """bytes => { const image = document.querySelector('img');
             image.src = URL.createObjectURL(new Blob([new Uint8Array(bytes)])); return image.decode(); }""",
        list(picture),
    )
    taken = page.screenshot()
    page.close()
    return taken


def take_figures(browser: Browser) -> bytes:
    return opened(browser, "figures.html").screenshot()


def take_cv(browser: Browser) -> bytes:
    page = opened(browser, "cv.html")
    page.locator(".cv").first.wait_for()
    return page.screenshot()


# In the order of "Screenshots" in docs/store/listing.*.md.
PICTURES = {
    "1-table": take_table,
    "2-application": take_application,
    "3-popup": take_popup,
    "4-figures": take_figures,
    "5-cv": take_cv,
}


def tile(browser: Browser) -> bytes:
    """The promo tile: icon, name and the short promise."""
    messages = json.loads((EXTENSION / "_locales/en/messages.json").read_text("utf-8"))
    promise = messages["extension_description"]["message"].split(":")[0]
    icon = (EXTENSION / "assets/icon.svg").read_text("utf-8")
    page = browser.context.new_page()
    page.set_viewport_size(TILE)
    page.set_content(
        "<style>body{margin:0;height:100vh;display:grid;place-content:center;justify-items:center;gap:.6rem;"
        "background:#fff;color:#1b1f24;font-family:system-ui,sans-serif}svg{width:96px}"
        "h1{margin:0;font-size:2.4rem}p{margin:0;font-size:1.15rem;color:#4a525c}</style>"
        f"{icon}<h1>JobTrack</h1><p>{promise}.</p>"
    )
    taken = page.screenshot()
    page.close()
    return taken


def take_all(playwright: Playwright, target: Path, extension: Path = EXTENSION) -> list[Path]:
    """Write every picture of the built extension into `target`; gives the files."""
    target.mkdir(parents=True, exist_ok=True)
    taken: dict[str, bytes] = {}
    with sample_browser(playwright, extension) as browser:
        for language in LANGUAGES:
            browser.in_extension(
                "fields => chrome.runtime.sendMessage({type: 'settings', fields})",
                {"language": language, "theme": "light"},
            )
            for name, take in PICTURES.items():
                taken[f"{language}-{name}.png"] = take(browser)
                browser.close_pages()
        taken["promo-tile.png"] = tile(browser)
    for name, picture in taken.items():
        (target / name).write_bytes(picture)
    return [target / name for name in taken]


if __name__ == "__main__":
    if not EXTENSION.is_dir():
        sys.exit("nothing is built: run `make build` first")
    with sync_playwright() as driver:
        print("\n".join(str(path.relative_to(ROOT)) for path in take_all(driver, TARGET)))
