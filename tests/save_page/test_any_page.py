"""Adverts on the sites that employers use, and the shared cases: what is saved of each, and that the page stays as it was.

The script runs as the worker runs it, but in the page's own world: it uses nothing of Chrome, and no site has to be allowed.
"""

import json
import os
import time
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


MARKED = """<!doctype html><title>x</title><main itemscope itemtype="https://schema.org/JobPosting">
<div itemprop="hiringOrganization" itemscope><b itemprop="name">Horno Ejemplo</b></div><h1 itemprop="name">Baker</h1>
<time itemprop="datePosted" datetime="2026-10-15">October</time><meta itemprop="validThrough" content="2027-01-31">
<meta itemprop="jobLocationType" content="TELECOMMUTE"><i itemprop="employmentType">PART_TIME</i>
<p itemprop="jobLocation" itemscope><span itemprop="address" itemscope><i itemprop="addressLocality">Vigo</i>
<i itemprop="addressRegion">Pontevedra</i></span></p><p itemprop="baseSalary" itemscope><i itemprop="currency">EUR</i>
<i itemprop="minValue">1400</i><i itemprop="maxValue">1600</i><i itemprop="unitText">MONTH</i></p>
<p itemprop="description">Bread.</p><p itemprop="responsibilities">Ovens.</p><p itemprop="qualifications">Mornings.</p>
<p itemprop="skills">Sourdough.</p><p itemprop="incentives">Loaves.</p><p itemprop="jobBenefits">Sundays.</p></main>"""


def test_every_property_that_a_page_marks_up(page: Page, local_web: LocalWeb, built: Path) -> None:
    url = "https://horno.test/baker"
    capture = saved(page, local_web, url, MARKED, built)
    assert_is(capture, {"title": "Baker", "company": "Horno Ejemplo", "location": "Vigo, Pontevedra"})
    assert capture["description"].split() == ["Bread.", "Ovens.", "Mornings.", "Sourdough.", "Loaves.", "Sundays."]
    facts = dict(capture["facts"])
    pay = {"min": 1400, "max": 1600, "currency": "EUR", "period": "month"}
    assert (facts["workplace"], facts["pay"]) == ("remote", pay)
    assert [time.gmtime(facts[name] / 1000)[:3] for name in ("posted_at", "closes_at")] == [
        (2026, 10, 15),
        (2027, 1, 31),
    ]
    assert facts["contract"] == "Part-time"
    one = MARKED.replace('"minValue">1400', '"value">1500').replace('<i itemprop="maxValue">1600</i>', "")
    one = one.replace('<span itemprop="address" itemscope><i itemprop="addressLocality">Vigo</i>', "<span>Vigo, ")
    one = one.replace('<i itemprop="addressRegion">Pontevedra</i>', "Pontevedra")
    capture = saved(page, local_web, url, one, built)
    assert_is(capture, {"location": "Vigo, Pontevedra", "pay": {**pay, "min": 1500, "max": 1500}})
    # Of two postings none is known to be meant.
    assert_is(saved(page, local_web, url, MARKED + MARKED, built), {"company": ""})


def test_the_shared_cases(page: Page, local_web: LocalWeb, built: Path) -> None:
    if not CASES.exists():
        pytest.skip("no shared cases beside the tree")
    for name, expected in OF_CASES.items():
        html = (CASES / name).read_text("utf-8")
        assert_is(saved(page, local_web, f"https://example.test/{name}", html, built), expected)
