"""The page to print before an appointment says what is known of the application, and nothing else."""

from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.applications import DAY, NOW, application, store
from tests.browser.chromium import Browser

CALL = {
    "id": "m1",
    "at": NOW + 5 * DAY,
    "kind": "call",
    "minutes": 30,
    "people": "Ana Sol",
    "notes": "Ask about shifts",
}
BARE = {"id": "m2", "at": NOW + DAY}


def opened(browser: Browser, record: dict[str, Any], meeting: str = "") -> Page:
    store(browser, [record])
    browser.in_extension("text => chrome.storage.local.set({'job:a00001': text})", "We look for a cook.")
    page = browser.open_page(f"preparation.html?id=a00001&meeting={meeting}")
    page.wait_for_selector("[data-ready]")
    return page


def test_it_has_what_one_takes_along_and_keeps_what_is_to_be_asked(browser: Browser) -> None:
    page = opened(browser, application(1, notes="They were kind.", appointments=[BARE, CALL]), "m1")
    sheet = page.locator(".sheet")
    for words in ("Job 1", "Sent on", "Call", "30", "Ana Sol", "They were kind.", "We look for a cook."):
        expect(sheet).to_contain_text(words)
    assert violations(page) == []
    questions = page.locator("#questions")
    expect(questions).to_have_value("Ask about shifts")
    questions.fill("Who trains new people?")
    questions.blur()
    browser.wait_for_stored(
        "all => all['app:a00001'].appointments.some(one => one.notes === 'Who trains new people?')", None
    )
    page.evaluate("() => { window.print = () => { window.printed = true } }")
    page.locator("button.print").click()
    page.wait_for_function("() => window.printed")


def test_what_is_not_known_is_not_said(browser: Browser) -> None:
    page = opened(browser, application(1, appointments=[BARE]))
    expect(page.locator(".sheet")).to_contain_text("Meeting")
    expect(page.locator(".sheet")).not_to_contain_text("60")
    page.close()
    # Apply was clicked, and nobody said that it was sent.
    page = opened(browser, application(1, confirmed=False, appointments=[BARE]))
    expect(page.locator(".sheet header")).to_contain_text("Apply clicked on")
    page.close()
    page = opened(browser, application(1, status="saved", confirmed=False, appointments=[BARE]))
    expect(page.locator(".sheet header")).not_to_contain_text("Sent on")
    expect(page.locator(".sheet header")).not_to_contain_text("Apply clicked")
    page.close()
    # An appointment that is gone is not another one.
    page = opened(browser, application(1, appointments=[BARE]), "gone")
    expect(page.locator("#section-meeting")).to_have_count(0)
