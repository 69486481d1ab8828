"""Without Pro nothing leaves the device: the network is watched while everything is used."""

from collections.abc import Callable

from playwright.sync_api import Page

from tests.boards.saved_pages import own_pages
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from toolchain.entries import pages
from toolchain.store_sample import CV


def requested(web: LocalWeb) -> list[str]:
    """What was asked for, of any host, but the icon that Chromium itself wants for a page's tab."""
    return [request.url for request in web.requests if not request.url.endswith("/favicon.ico")]


def test_the_free_extension_asks_no_server(
    browser: Browser, local_web: LocalWeb, page_of: Callable[[str, str], Page]
) -> None:
    listing = next(page for page in own_pages() if page.board == "infojobs" and page.apply)
    page = page_of(listing.url, listing.html().decode())
    loaded = requested(local_web)
    # What the page itself goes on to load after the click would be its own doing.
    page.locator(listing.apply or "").first.evaluate(
        "control => { control.addEventListener('click', event => event.preventDefault()); control.click(); }"
    )
    browser.wait_for_applications(1)
    browser.in_extension("cv => chrome.runtime.sendMessage({type: 'save-cv', cv})", CV)
    for made in pages():
        browser.open_page(f"{made.name}.html").wait_for_selector("[data-ready]")
    browser.wait_for_application("application.match !== null")
    assert loaded, "the listing itself was asked for"
    assert requested(local_web) == loaded
