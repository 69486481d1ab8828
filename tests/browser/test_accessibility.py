"""axe finds nothing on any page, in either language and theme, empty and filled."""

import pytest
from playwright.sync_api import Page

from tests.browser.accessibility import violations
from tests.browser.applications import application, choose_settings, store
from tests.browser.chromium import Browser

PAGES = [
    "popup.html",
    "tracker.html",
    "tracker.html#board",
    "figures.html",
    "report.html",
    "transfer.html",
    "cv.html",
    "settings.html",
    "welcome.html",
]
MATCH = {
    "fit": 62,
    "word": "partial",
    "provisional": True,
    "parts": {"terms": 0.4, "skills": 0.5, "title": 0.9},
    "have": [
        {"skill": "Python", "label_es": "Python", "must": True, "listing_quote": "Python", "cv_quote": "Python"}
    ],
    "miss": [{"skill": "Cooking", "label_es": "Cocina", "must": True, "listing_quote": "Cooking"}],
    "conditions": [{"kind": "years", "state": "not-met", "quote": "5 years", "need": {}, "have": {}}],
    "cap": {"reason": "years"},
    "language": {"cv": "en", "listing": "en"},
}


def opened(browser: Browser, path: str, theme: str, width: int) -> Page:
    page = browser.context.new_page()
    browser.watch(page)
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light", reduced_motion="reduce")
    page.goto(f"chrome-extension://{browser.extension_id}/{path}")
    page.wait_for_selector("[data-ready]")
    return page


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(("language", "theme", "width"), [("en", "light", 1280), ("es", "dark", 320)])
def test_no_violation(browser: Browser, path: str, language: str, theme: str, width: int) -> None:
    page = opened(browser, path, theme, width)
    assert violations(page) == []
    page.close()
    store(browser, [application(1, confirmed=False), application(20, match=MATCH), application(3, status="offer")])
    choose_settings(browser, language=language, theme=theme)
    page = opened(browser, path, theme, width)
    assert violations(page) == []
    if path in ("popup.html", "tracker.html"):
        page.locator("[data-app-id='a00020'] .row-open").click()
        page.wait_for_selector(".application-form")
        for summary in page.locator("main summary, aside summary").all():
            summary.click()
        assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways"
