"""What tests in Chromium start from: the built extension, the local web, a browser on both."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import Page, Playwright, sync_playwright

import build as builder
from tests.browser.chromium import EXTENSION, Browser
from tests.browser.local_web import LocalWeb, serve
from toolchain.transpile import BUILD


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the built extension, which a watcher may not change under the tests; one for all workers of a run."""
    run = tmp_path_factory.getbasetemp()
    # With several workers each has a folder of its own inside the run's.
    if "PYTEST_XDIST_WORKER" in os.environ:
        run = run.parent
    copy = run / "extension"
    BUILD.mkdir(exist_ok=True)
    with FileLock(BUILD / "tests.lock"):
        if not copy.exists():
            assert builder.reported_build(dev=False), "the build failed: see its report above"
            shutil.copytree(EXTENSION, copy)
    return copy


@pytest.fixture(scope="session")
def playwright_driver() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def local_web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalWeb]:
    """The server that stands for the whole web."""
    web, server = serve(tmp_path_factory.mktemp("web"))
    yield web
    server.shutdown()


@pytest.fixture(scope="session")
def worker_browser(
    built: Path, playwright_driver: Playwright, local_web: LocalWeb, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A Chromium for all tests of a process."""
    chromium = Browser(playwright_driver, tmp_path_factory.mktemp("profile"), local_web.port, built)
    chromium.settle()
    yield chromium
    chromium.close()


@pytest.fixture
def browser(worker_browser: Browser, local_web: LocalWeb) -> Iterator[Browser]:
    """The process's Chromium with an empty store; the test fails when the extension reported an error."""
    worker_browser.forget_everything()
    local_web.pages.clear()
    local_web.requests.clear()
    worker_browser.problems.clear()
    worker_browser.sent.clear()
    yield worker_browser
    # Whatever was said before now has arrived with this answer. A page that is closed in the midst of something may
    # complain of that, which nobody sees.
    worker_browser.in_extension("1")
    problems = list(worker_browser.problems)
    sent = list(worker_browser.sent)
    worker_browser.close_pages()
    assert problems == [], problems
    assert sent == [], "the free product sends nothing"


@pytest.fixture
def page_of(browser: Browser, local_web: LocalWeb) -> Callable[[str, str], Page]:
    """Serves an HTML text at a board's address and opens it."""

    def visit(url: str, html: str) -> Page:
        local_web.add(url, html)
        return browser.visit(url)

    return visit
