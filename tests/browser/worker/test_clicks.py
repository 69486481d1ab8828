"""Every way to press Apply counts once, the page's own handlers see it as ever, and the badge tells what became of it."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.boards.saved_pages import FIXTURES
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from tests.browser.worker.test_faults import URL, apply, offer

PageOf = Callable[[str, str], Page]
EXTERNAL = "https://www.tecnoempleo.com/diseno/figma/rf-3a2b3c4d5e6f7a8b9c0d"
# What the page's own listeners see of a click, and the second copy of the button that it passes the click on to.
PAGE = """() => {
  globalThis.seen = [];
  const [first, copy] = document.querySelectorAll('[data-test=apply-button-header] button');
  for (const type of ['click', 'auxclick', 'keydown', 'mousedown']) {
    first.addEventListener(type, event => seen.push(`${type} ${event.defaultPrevented} ${event.isTrusted}`));
  }
  if (copy) first.addEventListener('click', () => copy.click());
}"""
# Notes what the open offer's badge shows, and lets the tick of a fresh capture end at once. A tick of another test's tab
# may still have to end.
NOTE_BADGE = """async () => {
  globalThis.shown = [];
  const [tab] = await chrome.tabs.query({url: 'https://www.infojobs.net/*'});
  const show = chrome.action.setBadgeText.bind(chrome.action);
  chrome.action.setBadgeText = badge => {
    if (badge.tabId === tab.id) shown.push(badge.text);
    return show(badge);
  };
  const later = setTimeout;
  globalThis.setTimeout = (work, wait) => later(work, wait === 4000 ? 0 : wait);
}"""


def press(page: Page, how: str) -> None:
    button = page.get_by_role("button", name="Inscribirme").first
    if how == "mouse":
        button.click()
    elif how == "double click":
        button.dblclick()
    else:
        button.focus()
        page.keyboard.press(how)


def events(application: dict[str, Any]) -> list[str]:
    return [entry["event"] for entry in application["history"]]


def settled(browser: Browser) -> list[dict[str, Any]]:
    """The applications after everything that was sent before now."""
    browser.wait_for_applications(1)
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'settings', fields: {}})")
    return browser.applications()


@pytest.mark.parametrize("how", ["mouse", "double click", "Enter", "Space"])
def test_each_way_to_press_apply_counts_once(browser: Browser, page_of: PageOf, how: str) -> None:
    page = page_of(URL.format(1), offer(1))
    page.evaluate(PAGE)
    press(page, how)
    (application,) = settled(browser)
    assert events(application) == ["applied"]
    seen = page.evaluate("seen")
    assert seen
    assert {line.split(" ", 1)[1] for line in seen} == {"false true"}


def test_a_click_that_the_page_passes_on_to_its_copy_counts_once(browser: Browser, page_of: PageOf) -> None:
    button = "<button>Inscribirme en esta oferta</button>"
    page = page_of(URL.format(2), offer(2).replace(button, button * 2))
    page.evaluate(PAGE)
    press(page, "mouse")
    (application,) = settled(browser)
    assert events(application) == ["applied"]


def test_the_second_half_of_a_double_click_on_what_closed_over_apply_counts(browser: Browser, page_of: PageOf) -> None:
    page = page_of(URL.format(3), offer(3))
    page.evaluate(
        """() => { const cover = document.createElement('div');
             cover.style = 'position: fixed; inset: 0';
             cover.onclick = () => cover.remove();
             document.body.append(cover); }"""
    )
    box = page.get_by_role("button", name="Inscribirme").bounding_box()
    assert box
    page.mouse.dblclick(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    (application,) = settled(browser)
    assert events(application) == ["applied"]


def test_a_middle_click_counts_on_a_link_and_on_nothing_else(
    browser: Browser, local_web: LocalWeb, page_of: PageOf
) -> None:
    local_web.add("https://empleo.arrecife.example/ofertas/7", "<title>Arrecife</title>")
    page = page_of(URL.format(4), offer(4))
    page.get_by_role("button", name="Inscribirme").click(button="middle")
    page.get_by_role("button", name="Inscribirme").click(button="right")
    page = page_of(EXTERNAL, (FIXTURES / "tecnoempleo" / "external.html").read_text("utf-8"))
    page.locator("a[href*='arrecife.example']").click(button="right")
    with browser.context.expect_page():
        page.locator("a[href*='arrecife.example']").click(button="middle")
    (application,) = settled(browser)
    assert (application["board"], application["kind"], events(application)) == ("tecnoempleo", "external", ["applied"])


def wait_for_badges(browser: Browser, shown: list[str]) -> None:
    browser.worker.evaluate(
        """shown => new Promise((done, fail) => {
             const look = () => JSON.stringify(globalThis.shown.filter(text => text)) === JSON.stringify(shown)
               ? done() : setTimeout(look, 20);
             setTimeout(() => fail(new Error('badges: ' + JSON.stringify(globalThis.shown))), 20000);
             look();
           })""",
        shown,
    )


def test_the_badge_tells_a_capture_then_that_the_listing_is_tracked(browser: Browser, page_of: PageOf) -> None:
    page = page_of(URL.format(5), offer(5))
    browser.worker.evaluate(NOTE_BADGE)
    apply(page)
    wait_for_badges(browser, ["✓", "•"])
    page.reload()
    page.mouse.move(40, 40)
    wait_for_badges(browser, ["✓", "•", "•"])


def test_the_badge_tells_a_failed_capture_until_it_is_kept(browser: Browser, page_of: PageOf) -> None:
    page = page_of(URL.format(6), offer(6))
    browser.worker.evaluate(NOTE_BADGE)
    browser.worker.evaluate(
        """() => { const real = chrome.storage.local.set.bind(chrome.storage.local);
             let is_full = true;
             const put = IDBObjectStore.prototype.put;
             IDBObjectStore.prototype.put = function (...rest) {
               if (is_full) throw new DOMException('disk full', 'QuotaExceededError');
               return put.apply(this, rest);
             };
             chrome.storage.local.set = async values => { if (is_full) throw new Error('disk full'); return real(values); };
             globalThis.mend = () => { is_full = false; }; }"""
    )
    apply(page)
    assert page.title() == "clicked"
    browser.worker.evaluate(
        """() => new Promise(done => { const look = () => shown.includes('!') ? done() : setTimeout(look, 20); look(); })"""
    )
    browser.worker.evaluate("() => mend()")
    (application,) = browser.wait_for_applications(1)
    assert events(application) == ["applied"]
    browser.worker.evaluate(
        """() => new Promise(done => {
             const look = () => shown.indexOf('✓') > shown.indexOf('!') ? done() : setTimeout(look, 20);
             look();
           })"""
    )
    browser.problems.clear()
