"""The popup over a page of the web: its fit before applying, whether it is tracked, and saving it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.applications import choose_settings
from tests.browser.chromium import Browser
from tests.browser.messages import ask, wait_until
from tests.browser.worker.test_faults import URL, apply, offer
from tests.browser.worker.test_scoring import COOK


def popup_over(browser: Browser, page: Page, path: str = "popup.html") -> Page:
    """The popup (or panel) in a tab that is not in front: for it, as for the real one, `page` is the active tab."""
    keeper = browser.extension_page
    page.bring_to_front()
    with browser.context.expect_page() as opening:
        keeper.evaluate("path => chrome.tabs.create({url: chrome.runtime.getURL(path), active: false})", path)
    popup = opening.value
    browser.watch(popup)
    popup.wait_for_selector("[data-ready]")
    return popup


def test_open_listing_shows_its_fit_and_then_that_it_is_tracked(
    browser: Browser, page_of: Callable[[str, str], Page]
) -> None:
    ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": COOK})
    page = page_of(URL.format(1), offer(1))
    popup = popup_over(browser, page)
    listing = popup.locator(".open-listing")
    expect(listing.locator(".question-title")).to_have_text("Cocinero 1")
    expect(listing.locator(".company")).to_have_text("Casa Ejemplo")
    shown = int(listing.locator(".fit-ring strong").inner_text())
    expect(popup.locator(".empty")).not_to_contain_text("CV")
    expect(listing.get_by_role("button", name="In your tracker")).to_have_count(0)
    assert browser.applications() == [], "looking at a listing stored it"
    apply(page)
    kept = wait_until(browser, "stored => Object.keys(stored).some(key => key.startsWith('app:') && stored[key].match)")
    (application,) = [value for key, value in kept.items() if key.startswith("app:")]
    assert application["match"]["fit"] == shown
    # The popup that was open all along sees it too.
    listing.get_by_role("button", name="In your tracker").click()
    expect(popup.locator("h1")).to_have_text("Cocinero 1")


def test_save_this_page_keeps_a_listing_once_and_opens_it(
    browser: Browser, page_of: Callable[[str, str], Page]
) -> None:
    popup = popup_over(browser, page_of(URL.format(2), offer(2)))
    popup.get_by_role("button", name="Save this page").click()
    expect(popup.locator("h1")).to_have_text("Cocinero 2")
    expect(popup.locator(".notice")).to_contain_text("Page saved")
    (made,) = browser.applications()
    assert (made["status"], made["company"], made["board"]) == ("saved", "Casa Ejemplo", "infojobs")
    popup.locator(".back").click()
    popup.get_by_role("button", name="Save this page").click()
    expect(popup.locator(".notice")).to_contain_text("Already in your tracker")
    assert len(browser.applications()) == 1


@pytest.mark.parametrize("is_off", [True, False])
def test_a_board_that_is_switched_off_keeps_nothing(
    browser: Browser, page_of: Callable[[str, str], Page], is_off: bool
) -> None:
    settings = browser.open_page("settings.html")
    if is_off:
        settings.get_by_label("InfoJobs").uncheck()
        wait_until(browser, "stored => stored.settings && stored.settings.boards_off.includes('infojobs')")
    page = page_of(URL.format(3), offer(3))
    apply(page)
    expect(page).to_have_title("clicked")
    # A click after it, on a page of a board that is on, has been stored: the one before was decided.
    other = page_of(URL.format(4), offer(4))
    choose_settings(browser, boards_off=[])
    other.reload()
    apply(other)
    kept = browser.wait_for_applications(1 if is_off else 2)
    assert [made["title"] for made in kept] == (["Cocinero 4"] if is_off else ["Cocinero 3", "Cocinero 4"])
