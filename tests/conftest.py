"""Fixtures of the tests in a real Chromium. `browser` is shared by a module and emptied before each test.

They are made known here and nowhere else: a second definition would start a second Playwright in the same process.
"""

import os

from hypothesis import settings

from tests.browser.fixtures import browser, built, local_web, page_of, playwright_driver, worker_browser

__all__ = ["browser", "built", "local_web", "page_of", "playwright_driver", "worker_browser"]

# CI tries the same examples for the same code, so that it is red for a change and not for a chance; runs by hand look further.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")
