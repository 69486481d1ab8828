"""The main job, as a person does it: open a listing, click Apply; end the browser, start it again, look."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from filelock import FileLock
from playwright.sync_api import Error, Playwright

from tests.boards.saved_pages import SavedPage
from tests.browser.chromium import EXTENSION, Browser
from tests.browser.local_web import LocalWeb
from toolchain.store.sample import CV
from toolchain.transpile import BUILD


class LostApplicationError(Exception):
    """An application that was there is not there any more; the message says which."""


@contextmanager
def browser_on(playwright: Playwright, folder: Path, web: LocalWeb, headless: bool) -> Iterator[Browser]:
    """Chromium with the JobTrack in `folder`/extension on the profile in `folder`/profile; closed at the end."""
    browser = Browser(playwright, folder / "profile", web.port, folder / "extension", headless=headless)
    try:
        browser.settle()
        yield browser
    finally:
        browser.close()


def copy_built_extension(folder: Path) -> None:
    """Copy dist/extension to `folder`/extension: another build may begin while Chromium runs on it."""
    with FileLock(BUILD / "build.lock"):
        shutil.copytree(EXTENSION, folder / "extension")


def keep_cv(browser: Browser) -> None:
    """Store the invented CV, so that listings are scored."""
    browser.in_extension("cv => chrome.runtime.sendMessage({type: 'save-cv', cv})", CV)


def apply_at(browser: Browser, listing: SavedPage) -> None:
    """Open the listing and click Apply, as a person where the button can be seen."""
    assert listing.apply
    known = len(browser.applications())
    page = browser.visit(listing.url)
    control = page.locator(listing.apply).first
    if control.is_visible():
        control.click(force=True)
    else:
        control.evaluate("element => element.click()")
    browser.wait_for_applications(known + 1)
    for opened in browser.context.pages:
        if opened.url.startswith("http"):
            opened.close()


def compare(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> None:
    """Raise LostApplicationError when an application of `before` is missing or another one in `after`."""
    kept = {application["id"]: application["title"] for application in after}
    lost = [application["title"] for application in before if kept.get(application["id"]) != application["title"]]
    if lost:
        raise LostApplicationError(f"lost over the restart: {', '.join(lost)}")


def show_until_closed(browser: Browser) -> None:
    """Leave popup and tracker open for the person, until the window is closed."""
    browser.open_page("popup.html")
    # The window may be closed at any moment.
    with suppress(Error):
        browser.open_page("tracker.html").bring_to_front()
    while browser.context.pages:
        # A page that is closed at this moment cannot be waited for any more.
        with suppress(Error):
            browser.context.pages[-1].wait_for_event("close", timeout=0)
