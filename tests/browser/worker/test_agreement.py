"""Nothing of a page is read before the person agreed; then every page is, those open already too."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from extension_src.core.listings.boards import BOARDS
from tests.boards.saved_pages import SavedPage, own_pages
from tests.boards.test_saved_pages import STAY, click
from tests.browser.board_script import listens, wait_for_script, wait_until_stopped
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from tests.browser.messages import ask, wait_until, wake
from tests.browser.worker.test_faults import URL, apply, offer, report
from tests.browser.worker.test_save_page import POSTING
from tests.browser.worker.test_upgrade import restart_on

PageOf = Callable[[str, str], Page]
REGISTERED = "async () => (await chrome.scripting.getRegisteredContentScripts()).map(script => script.id).sort()"
SHOWN = "() => chrome.action.getBadgeText({})"


@pytest.fixture
def first_day(browser: Browser) -> Browser:
    """A browser whose person has not agreed."""
    browser.forget_everything(agrees=False)
    return browser


def listing_of(board: str) -> SavedPage:
    """The board's first page with an Apply that is no sign-in."""
    return next(
        page for page in own_pages() if page.board == board and page.apply and page.kind in ("easy", "external")
    )


def opened(browser: Browser, web: LocalWeb) -> list[tuple[Page, SavedPage]]:
    """A page of each board."""
    pages = []
    for board in BOARDS:
        listing = listing_of(board)
        web.add(listing.url, listing.html())
        page = browser.visit(listing.url)
        page.evaluate(STAY)
        pages.append((page, listing))
    return pages


def address(page: Page) -> str:
    return page.url.split("#")[0]


def agree(browser: Browser) -> Page:
    """Press the button on the welcome page."""
    welcome = browser.open_page("welcome.html")
    welcome.locator("#agree").click()
    browser.wait_for_stored("all => all.settings && all.settings.agreed_at > 0")
    return welcome


def test_nothing_is_read_before_and_everything_after(first_day: Browser, local_web: LocalWeb) -> None:
    pages = opened(first_day, local_web)
    before = first_day.stored()
    for page, listing in pages:
        assert listing.apply
        click(page, listing.apply)
        assert not listens(first_day, address(page))
    wake(first_day)
    assert first_day.stored() == before
    assert first_day.in_extension("() => chrome.storage.session.get(null)") == {}
    agree(first_day)
    # The same pages, open since before the agreement.
    for page, listing in pages:
        wait_for_script(first_day, address(page))
        assert listing.apply
        click(page, listing.apply)
    assert sorted(made["board"] for made in first_day.wait_for_applications(5)) == sorted(BOARDS)


def test_a_page_opened_after_the_agreement_is_read_from_its_first_moment(first_day: Browser, page_of: PageOf) -> None:
    agree(first_day)
    first_day.stop_worker()
    page = page_of(URL.format(1), offer(1))
    apply(page)
    (made,) = first_day.wait_for_applications(1)
    assert [event["event"] for event in made["history"]] == ["applied"]


def test_an_agreement_that_another_program_writes_counts(first_day: Browser, page_of: PageOf) -> None:
    page = page_of(URL.format(2), offer(2))
    first_day.in_extension("() => chrome.storage.local.set({settings: {agreed_at: Date.now()}})")
    wait_for_script(first_day, address(page))
    apply(page)
    first_day.wait_for_applications(1)


def test_taken_back_nothing_is_read(first_day: Browser, page_of: PageOf) -> None:
    welcome = agree(first_day)
    page = page_of(URL.format(3), offer(3))
    welcome.locator("#disagree").click()
    first_day.wait_for_stored("all => all.settings.agreed_at === 0")
    welcome.locator("#agree").wait_for()
    assert first_day.in_extension(REGISTERED) == []
    apply(page)
    assert ask(first_day, **report(4))["id"] == ""
    assert first_day.applications() == []
    welcome.locator("#agree").click()
    first_day.wait_for_stored("all => all.settings.agreed_at > 0")
    wait_for_script(first_day, address(page))
    apply(page)
    first_day.wait_for_applications(1)


def test_deleting_everything_takes_the_agreement_too(browser: Browser, page_of: PageOf) -> None:
    page = page_of(URL.format(5), offer(5))
    assert browser.in_extension(REGISTERED) == sorted(BOARDS)
    ask(browser, type="erase")
    assert browser.in_extension(REGISTERED) == []
    apply(page)
    ask(browser, type="settings", fields={})
    assert browser.applications() == []


def test_a_board_that_is_switched_off_is_not_read(browser: Browser, page_of: PageOf) -> None:
    page = page_of(URL.format(6), offer(6))
    assert listens(browser, address(page))
    ask(browser, type="settings", fields={"boards_off": ["infojobs"]})
    assert browser.in_extension(REGISTERED) == sorted(board for board in BOARDS if board != "infojobs")
    wait_until_stopped(browser, address(page))
    page.reload()
    assert not listens(browser, address(page))
    apply(page)
    ask(browser, type="settings", fields={"boards_off": []})
    wait_for_script(browser, address(page))
    assert browser.applications() == []
    apply(page)
    browser.wait_for_applications(1)


def test_no_page_is_saved_before(first_day: Browser, page_of: PageOf) -> None:
    page_of("https://www.linkedin.com/careers/baker", POSTING)
    tab = first_day.in_extension("async () => (await chrome.tabs.query({url: 'https://www.linkedin.com/*'}))[0].id")
    save = "tab_id => chrome.runtime.sendMessage({type: 'save-page', tab_id})"
    assert first_day.in_extension(save, tab)["error"] == "not-agreed"
    opened = first_day.in_extension("tab_id => chrome.runtime.sendMessage({type: 'open-listing', tab_id})", tab)
    assert (opened["ok"], opened["listing"], opened["id"], opened["match"]) == (True, None, "", None)
    assert first_day.applications() == []
    agree(first_day)
    assert first_day.in_extension(save, tab)["ok"]


def test_badge_and_popup_lead_to_the_welcome_page(first_day: Browser) -> None:
    assert first_day.in_extension(SHOWN) == "?"
    popup = first_day.open_page("popup.html")
    link = popup.get_by_role("link", name="See what, and agree")
    assert link.get_attribute("href") == "welcome.html"
    assert popup.get_by_role("button", name="Save this page").count() == 0
    agree(first_day)
    link.wait_for(state="detached")
    assert first_day.in_extension(SHOWN) == ""


def test_agreed_by_keyboard_the_focus_stays_in_place(first_day: Browser) -> None:
    welcome = first_day.open_page("welcome.html")
    welcome.locator("#agree").focus()
    welcome.keyboard.press("Enter")
    welcome.locator("#agreed:focus").wait_for()
    assert welcome.locator("#agree").count() == 0
    # A copy can be brought back without any agreement, and with one.
    assert welcome.get_by_text("I have a copy").is_visible()
    welcome.locator("#disagree").press("Enter")
    welcome.locator("#agree:focus").wait_for()


def welcomes(browser: Browser) -> int:
    return sum(page.url == browser.address("welcome.html") for page in browser.context.pages)


def test_who_used_the_version_before_is_asked_once(browser: Browser) -> None:
    kept = ask(browser, **report(7))["id"]
    stored = wait_until(browser, f"stored => stored['app:{kept}']")
    old = {key: value for key, value in stored.items() if key != "settings"}
    restart_on(browser, {**old, "settings": {"theme": "dark"}})
    with browser.context.expect_page(lambda page: page.url.endswith("welcome.html")) as asked:
        browser.reload_extension(agrees=False)
    welcome = asked.value
    welcome.locator("#agree").wait_for()
    assert welcome.get_by_text("stays as it is").is_visible()
    after = browser.stored()
    assert after[f"app:{kept}"] == stored[f"app:{kept}"]
    assert after["settings"]["theme"] == "dark"
    assert browser.in_extension(REGISTERED) == []
    browser.reload_extension(agrees=False)
    ask(browser, type="settings", fields={})
    assert welcomes(browser) == 0
    agree(browser)
    assert browser.in_extension(REGISTERED) == sorted(BOARDS)


def test_what_is_new_is_told_once(browser: Browser) -> None:
    popup = browser.open_page("popup.html")
    popup.wait_for_selector("[data-ready]")
    assert popup.locator(".news").count() == 0
    ask(browser, type="settings", fields={"news_seen": "0.1.0"})
    popup.reload()
    popup.locator(".news li").first.wait_for()
    seen = browser.in_extension("() => chrome.runtime.getManifest().version")
    browser.wait_for_stored("(all, seen) => all.settings.news_seen === seen", seen)
    popup.reload()
    popup.wait_for_selector("[data-ready]")
    ask(browser, type="settings", fields={})
    assert popup.locator(".news").count() == 0
