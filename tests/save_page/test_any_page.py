"""Adverts on the sites that employers use, and the shared cases: what is saved of each, and that the page stays as it was.

The script runs as the worker runs it, but in the page's own world: it uses nothing of Chrome, and no site has to be allowed.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from extension_src.core.listings.capture import checked_page
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from toolchain.sources import ROOT

FIXTURES = Path(__file__).parent / "fixtures"
EXPECTED: dict[str, dict[str, Any]] = json.loads((FIXTURES / "expected.json").read_text("utf-8"))
CASES = Path(os.environ.get("JOBTRACK_REAL_PAGES", ROOT.parent / "shared" / "pages")).parent / "cases" / "save-page"
# The shared cases have no table: what their README says of each.
OF_CASES: dict[str, dict[str, Any]] = {
    "save-salary.html": {
        "title": "Data Engineer", "company": "Lumbre", "location": "Spain", "workplace": "remote",
        "pay": {"min": 30000, "max": 40000, "currency": "EUR", "period": "year"},
    },
    "save-raw-newline.html": {"title": "Data Engineer", "company": "Lumbre", "description_has": "line one"},
    "save-no-json-ld.html": {"title": "Data Engineer", "description_has": "Pipelines with Python for shops."},
}  # fmt: skip
NOW = 1_795_000_000_000


@pytest.fixture(scope="module")
def page(worker_browser: Browser) -> Iterator[Page]:
    page = worker_browser.context.new_page()
    yield page
    page.close()


def saved(page: Page, web: LocalWeb, url: str, html: str, built: Path) -> Any:
    """What the worker makes of the page."""
    web.add(url, html)
    page.goto(url, wait_until="load")
    before = page.content()
    web.requests.clear()
    page.evaluate((built / "content" / "any_page.js").read_text("utf-8"))
    assert page.content() == before
    # Chromium asks for a page's icon by itself, whenever it comes to it.
    assert [request for request in web.requests if not request.url.endswith("/favicon.ico")] == []
    return checked_page(page.evaluate("jobtrack_listing"), [], NOW)


def assert_is(capture: Any, expected: dict[str, Any]) -> None:
    fields = {name: expected[name] for name in ("title", "company", "location") if name in expected}
    assert {name: capture[name] for name in fields} == fields
    assert expected.get("description_has", "") in capture["description"]
    if "description_lacks" in expected:
        assert expected["description_lacks"] not in capture["description"]
    for fact in ("pay", "workplace"):
        if fact in expected:
            assert capture["facts"][fact] == expected[fact]


@pytest.mark.parametrize("name", EXPECTED)
def test_an_employers_page(page: Page, local_web: LocalWeb, built: Path, name: str) -> None:
    html = (FIXTURES / name).read_text("utf-8")
    assert_is(saved(page, local_web, EXPECTED[name]["url"], html, built), EXPECTED[name])


def test_the_shared_cases(page: Page, local_web: LocalWeb, built: Path) -> None:
    if not CASES.exists():
        pytest.skip("no shared cases beside the tree")
    for name, expected in OF_CASES.items():
        html = (CASES / name).read_text("utf-8")
        assert_is(saved(page, local_web, f"https://example.test/{name}", html, built), expected)
