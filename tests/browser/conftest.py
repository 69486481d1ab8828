"""Fixtures of the tests in a real Chromium. `browser` is shared by a module and emptied before each test."""

from tests.browser.fixtures import browser, built, local_web, page_of, playwright_driver, worker_browser

__all__ = ["browser", "built", "local_web", "page_of", "playwright_driver", "worker_browser"]
