"""A board whose captures have begun to lack a field, as the tracker says it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.applications import application, choose_settings, store, wait_for_field
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from tests.browser.pages.test_open_tab import popup_over
from tests.browser.worker.test_faults import URL, offer
from toolchain.fixture_from_report import add_fixture, fixture_of
from toolchain.reports.invented_words import WORDS

WHOLE = {"title": "dom", "company": "dom", "location": "dom"}
LACKING = {"title": "dom", "location": "dom"}


def captures(board: str, lacking: int) -> list[dict[str, Any]]:
    """Twelve captures of the board; the latest `lacking` of them have no company."""
    first = 100 if board == "indeed" else 200
    return [
        application(first + number, board=board, company="", sources=LACKING)
        if number < lacking
        else application(first + number, board=board, sources=WHOLE)
        for number in range(12)
    ]


def test_a_changed_board_is_said_and_its_applications_can_be_filled_in(browser: Browser) -> None:
    store(browser, [*captures("indeed", 4), *captures("infojobs", 2)])
    page = browser.open_page("tracker.html#table")
    # Two in a row are chance: InfoJobs is not named.
    line = page.locator(".suggestion", has_text="captures from")
    expect(line).to_have_count(1)
    expect(line).to_contain_text("captures from Indeed lack: company.")
    assert violations(page) == []
    line.get_by_role("button", name="See them").click()
    expect(page.locator("tbody .row-open")).to_have_text(["Job 100", "Job 101", "Job 102", "Job 103"])
    expect(page.locator("#pane-title")).to_have_text("Job 100")
    page.locator("#field-company").fill("Casa Ejemplo")
    page.locator("#field-company").blur()
    wait_for_field(browser, "a00100", "company", "Casa Ejemplo")
    # The next one that lacks it.
    expect(page.locator("tbody [data-app-id='a00100']")).to_contain_text("Casa Ejemplo")
    expect(line).to_be_visible()
    line.get_by_role("button", name="See them").click()
    expect(page.locator("#pane-title")).to_have_text("Job 101")


def test_not_now_holds_until_the_board_changes_again(browser: Browser) -> None:
    store(browser, captures("indeed", 3))
    choose_settings(browser, language="es", theme="dark")
    page = browser.open_page("tracker.html#table")
    line = page.locator(".suggestion", has_text="capturas de Indeed")
    expect(line).to_contain_text("a las capturas de Indeed les falta: empresa.")
    page.set_viewport_size({"width": 320, "height": 800})
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    line.get_by_role("button", name="Ahora no").click()
    expect(line).to_have_count(0)
    since = application(102)["applied_at"]
    browser.wait_for_stored("({settings}, since) => settings.health_seen.indeed === since", since)
    later = [application(number, board="indeed", sources=WHOLE) for number in range(40, 60)]
    newest = [application(number, board="indeed", company="", sources=LACKING) for number in (31, 32, 33)]
    browser.in_extension(
        "records => chrome.storage.local.set(records)", {f"app:{made['id']}": made for made in [*later, *newest]}
    )
    browser.wait_for_stored("({index}) => JSON.parse(index).counts.reduce((sum, count) => sum + count, 0) === 35")
    page = browser.open_page("tracker.html#table")
    expect(page.locator(".suggestion", has_text="capturas de Indeed")).to_have_count(1)


@pytest.mark.parametrize("is_changed", [False, True], ids=["read", "changed"])
def test_a_report_becomes_a_fixture_that_says_what_is_read(
    browser: Browser, page_of: Callable[[str, str], Page], local_web: LocalWeb, tmp_path: Path, is_changed: bool
) -> None:
    """From the person's button to the fixture: invented words stand where the page's own stood, and where the board renamed what
    its company is found by, the fixture is red until that is mended."""
    hook = "ij-OfferDetailHeader-companyLogo-companyName"
    html = offer(1)
    if is_changed:
        html = html.replace(f'class="{hook}"', 'class="new-employer"').replace(
            '<a href="/x">Casa Ejemplo</a>', "<b>Casa Ejemplo</b>"
        )
    popup = popup_over(browser, page_of(URL.format(1), html))
    popup.get_by_role("button", name="Report this page").click()
    with popup.expect_download() as saving:
        popup.get_by_role("button", name="Save as a file").click()
    report = tmp_path / "report.html"
    saving.value.save_as(report)
    folder = tmp_path / "tests/boards/fixtures/infojobs"
    folder.mkdir(parents=True)
    (folder / "expected.json").write_text("{}\n", "utf-8")
    places = [
        "title=h1", "company=.new-employer b" if is_changed else f"company=.{hook} a",
        "location=.ij-OfferDetailHeader-detailsList-item", "apply=[data-test='apply-button-header'] button",
    ]  # fmt: skip
    fixture = add_fixture(tmp_path, report, "infojobs", URL.format(7), places)
    (facts,) = json.loads((folder / "expected.json").read_text("utf-8")).values()
    local_web.add(facts["url"], fixture.read_text("utf-8"))
    page = browser.visit(facts["url"])
    page.locator(facts["apply"]).click()
    (kept,) = browser.wait_for_applications(1)
    fields = ("title", "company", "location", "kind", "url")
    assert [field for field in fields if kept[field] != facts[field]] == (["company"] if is_changed else [])
    assert facts["title"] == WORDS["title"]


def test_a_report_holds_the_structure_and_no_word_of_the_page(
    browser: Browser, page_of: Callable[[str, str], Page], tmp_path: Path
) -> None:
    page = page_of(URL.format(1), offer(1))
    before = page.content()
    popup = popup_over(browser, page)
    popup.get_by_role("button", name="Report this page").click()
    shown = popup.locator("#page-report pre")
    expect(shown).to_be_visible()
    assert violations(popup) == []
    popup.emulate_media(color_scheme="dark")
    assert violations(popup) == []
    report = shown.inner_text()
    words = set(page.locator("body").inner_text().split())
    assert "Cocinero" in words
    body = report.split("</title>")[1]
    assert not [word for word in words if len(word) > 3 and word in body]
    assert "<h1" in body
    with popup.expect_download() as saving:
        popup.get_by_role("button", name="Save as a file").click()
    saving.value.save_as(tmp_path / "report.html")
    assert saving.value.suggested_filename == "jobtrack-infojobs-page.html"
    saved = (tmp_path / "report.html").read_text("utf-8")
    assert saved.split() == report.split()
    assert "<h1" in fixture_of(saved, "infojobs"), "the command refuses what the extension writes"
    expect(shown).not_to_be_visible()
    assert page.content() == before, "making a report changed the page"
