"""Fixtures of the tests in a real Chromium. `browser` is shared by the tests of a process and emptied before each test.

They are made known here and nowhere else: a second definition would start a second Playwright in the same process.
"""

import pytest
from hypothesis import settings

from tests.browser.fixtures import browser, built, local_web, page_of, playwright_driver, worker_browser

__all__ = ["browser", "built", "local_web", "page_of", "playwright_driver", "worker_browser"]

# No test asserts a time, and the first call of many builds something. `make test` tries the same examples for the same code
# (toolchain/checks.py), so that it is red for a change and not for a chance; runs by hand look further.
# Files of a minute and more. They begin first, so that at the end no process waits for one that has just taken such a file.
LONGEST = (
    "tests/core/test_linear_time.py",
    "tests/backend/billing/test_money_calls.py",
    "tests/toolchain/test_package.py",
    "tests/toolchain/test_new_board.py",
    "tests/browser/worker/test_hostile_values.py",
    "tests/boards/test_mutations.py",
    "tests/browser/cv_reader/test_reading.py",
    "tests/browser/pro/test_faults.py",
    "tests/browser/worker/test_folder_copies.py",
    "tests/browser/worker/test_dying.py",
    "tests/browser/pages/test_accessibility.py",
    "tests/browser/worker/test_forgetting.py",
    "tests/test_demo.py",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--cpython", action="store_true", help="tests of core on CPython alone: nothing is built for V8")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the longest files first; the others keep their order. Leave out what V8 alone can answer where it is not wanted."""
    items.sort(key=lambda item: place_in_turn(item.nodeid.split("::")[0]))
    if config.getoption("cpython"):
        items[:] = [item for item in items if not asks_v8(item)]


def asks_v8(item: pytest.Item) -> bool:
    """Whether a test of core asks V8 and nothing else; the property tests ask CPython too."""
    parameters = getattr(getattr(item, "callspec", None), "params", {})
    return parameters.get("core") == "v8" or "v8" in getattr(item, "fixturenames", [])


def place_in_turn(file: str) -> int:
    return LONGEST.index(file) if file in LONGEST else len(LONGEST)


settings.register_profile("further", deadline=None)
settings.register_profile("same-examples", deadline=None, derandomize=True)
settings.load_profile("further")
