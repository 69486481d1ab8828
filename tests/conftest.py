"""Fixtures of the tests in a real Chromium. `browser` is shared by a module and emptied before each test.

They are made known here and nowhere else: a second definition would start a second Playwright in the same process.
"""

from tests.browser.fixtures import browser, built, local_web, page_of, playwright_driver, worker_browser

__all__ = ["browser", "built", "local_web", "page_of", "playwright_driver", "worker_browser"]
