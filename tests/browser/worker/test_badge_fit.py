"""The badge shows how well the open listing fits, where the person switched that on."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

from tests.browser.applications import choose_settings
from tests.browser.chromium import Browser
from tests.browser.messages import ask
from tests.browser.worker.test_faults import URL, apply, offer
from tests.browser.worker.test_scoring import COOK

# A promise of the badge's text on the page's tab, once it is the one wanted: the worker has read and scored the page then.
BADGE = """async ([url, wanted]) => {
  const [tab] = await chrome.tabs.query({url});
  const before = Date.now();
  for (;;) {
    const text = await chrome.action.getBadgeText({tabId: tab.id});
    if (new RegExp(wanted).test(text) || Date.now() - before > 15000) return text;
  }
}"""

OTHER_JOB = """document.querySelector('h1').textContent = 'Arquitecta de software';
  document.querySelector('h3 + div').textContent = 'Java, Kubernetes, Kafka. Imprescindible: 10 años de experiencia.'"""


def badge(browser: Browser, page: Page, wanted: str) -> Any:
    return browser.in_extension(BADGE, [page.url, wanted])


def test_the_badge_shows_the_number_only_where_it_is_switched_on(
    browser: Browser, page_of: Callable[[str, str], Page]
) -> None:
    ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": COOK})
    settings = browser.open_page("settings.html")
    settings.get_by_label("Number on the badge").check()
    browser.wait_for_stored("stored => stored.settings.badge_fit")
    page = page_of(URL.format(1), offer(1))
    page.mouse.move(9, 9)
    shown = badge(browser, page, r"^\d+$")
    assert shown.isdigit(), shown
    # The page goes on to another job without a new document.
    page.evaluate(OTHER_JOB)
    other = badge(browser, page, rf"^(?!{shown}$)\d+$")
    assert int(other) < int(shown)
    assert browser.applications() == [], "looking at a listing stored it"
    choose_settings(browser, badge_fit=False)
    assert badge(browser, page, "^$") == ""
    page.reload()
    page.mouse.move(19, 19)
    assert badge(browser, page, "^$") == ""
    apply(page)
    browser.wait_for_applications(1)
    choose_settings(browser, badge_fit=True)
    page.reload()
    page.mouse.move(19, 19)
    assert badge(browser, page, "^•$") == "•"
