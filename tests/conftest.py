"""Fixtures of the tests in a real Chromium. `browser` is shared by the tests of a process and emptied before each test.

They are made known here and nowhere else: a second definition would start a second Playwright in the same process.
"""

from hypothesis import settings

from tests.browser.fixtures import browser, built, local_web, page_of, playwright_driver, worker_browser

__all__ = ["browser", "built", "local_web", "page_of", "playwright_driver", "worker_browser"]

# No test asserts a time, and the first call of many builds something. `make test` tries the same examples for the same code
# (toolchain/checks.py), so that it is red for a change and not for a chance; runs by hand look further.
settings.register_profile("further", deadline=None)
settings.register_profile("same-examples", deadline=None, derandomize=True)
settings.load_profile("further")
