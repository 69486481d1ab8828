"""Every saved page of every board: each field right, Apply caught once, nothing else caught, the page untouched."""

from typing import Any

import pytest
from playwright.sync_api import Page

from extension_src.core.listings.boards import BOARDS
from tests.boards.saved_pages import REAL_PAGES, SavedPage, all_pages, case_pages, own_pages, real_pages
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb

PAGES = [*all_pages(), *case_pages()]
WITH_APPLY = [page for page in PAGES if page.apply]
# Stops what a click would do next, after the extension has seen it, so that one page can be clicked all over.
STAY = "addEventListener('click', event => event.preventDefault())"
CLICK_ALL_OTHERS = """apply => {
  const said = element => (element.getAttribute('aria-label') || element.textContent).replace(/\\s+/g, ' ').trim();
  const chosen = apply ? [...document.querySelectorAll(apply)] : [];
  const words = new Set(chosen.map(said));
  const controls = document.querySelectorAll('a, button, [role=button], input, label, summary, li, h1, h2, h3, p, img');
  let clicked = 0;
  for (const control of controls) {
    const isApply = chosen.some(other => other.contains(control) || control.contains(other));
    if (isApply || words.has(said(control)) || control.closest('[data-same-apply]')) continue;
    control.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, detail: 1}));
    clicked += 1;
  }
  return clicked;
}"""


def visit(browser: Browser, web: LocalWeb, saved: SavedPage) -> Page:
    web.add(saved.url, saved.html())
    return browser.visit(saved.url)


def click(page: Page, selector: str) -> None:
    """A person's click where the control can be seen, else the click that the page's own script would make."""
    control = page.locator(selector).first
    if control.is_visible():
        control.scroll_into_view_if_needed()
        control.click(timeout=5000, force=True)
    else:
        control.evaluate("element => element.click()")


def barrier(browser: Browser) -> None:
    """Wait until the worker has dealt with everything that was sent before now."""
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'settings', fields: {}})")


def test_every_board_has_fixtures() -> None:
    assert {page.board for page in own_pages()} == set(BOARDS)


def test_real_pages_are_there() -> None:
    if not real_pages():
        pytest.skip(f"no real pages in {REAL_PAGES.name}: own fixtures only")


@pytest.mark.parametrize("saved", WITH_APPLY, ids=lambda saved: saved.name)
def test_apply_is_caught_once_with_every_field(browser: Browser, local_web: LocalWeb, saved: SavedPage) -> None:
    page = visit(browser, local_web, saved)
    page.evaluate(STAY)
    assert saved.apply
    click(page, saved.apply)
    (application,) = browser.wait_for_applications(1)
    barrier(browser)
    assert {name: application[name] for name in saved.expected} == saved.expected
    assert application["board"] == saved.board
    assert application["kind"] == saved.kind
    assert application["status"] == ("saved" if saved.kind == "sign-in" else "applied")
    assert application["confirmed"] is False
    assert [entry["event"] for entry in application["history"]] == [application["status"]]
    assert_is_canonical(application)
    assert set(application["sources"]) >= {"title", "company"}


def assert_is_canonical(application: dict[str, Any]) -> None:
    assert application["job_id"] in application["url"]
    for noise in ("utm_", "trk=", "refId", "eBP=", "applicationOrigin", "currentJobId"):
        assert noise not in application["url"]


@pytest.mark.parametrize("saved", PAGES, ids=lambda saved: saved.name)
def test_no_other_control_is_taken_for_apply(browser: Browser, local_web: LocalWeb, saved: SavedPage) -> None:
    page = visit(browser, local_web, saved)
    page.evaluate(STAY)
    clicked = page.evaluate(CLICK_ALL_OTHERS, saved.apply)
    assert clicked > 0
    barrier(browser)
    assert browser.applications() == []


@pytest.mark.parametrize("saved", PAGES, ids=lambda saved: saved.name)
def test_the_page_is_not_touched(browser: Browser, local_web: LocalWeb, saved: SavedPage) -> None:
    """Every mutation is recorded from before the first script runs; a saved page makes none after it was parsed."""
    local_web.add(saved.url, saved.html())
    page = browser.context.new_page()
    page.add_init_script(
        """const before = new Set(Object.getOwnPropertyNames(window));
           globalThis.__seen = {mutations: [], names: () => Object.getOwnPropertyNames(window)
             .filter(name => !before.has(name) && !name.startsWith('__seen'))};
           addEventListener('DOMContentLoaded', () => new MutationObserver(records => {
             for (const record of records) __seen.mutations.push(record.type + ' ' + record.target.nodeName);
           }).observe(document, {childList: true, attributes: true, characterData: true, subtree: true}));
           """
    )
    page.goto(saved.url, wait_until="load")
    before = page.evaluate("document.documentElement.outerHTML")
    names = set(page.evaluate("__seen.names()"))
    page.evaluate(STAY)
    if saved.apply:
        click(page, saved.apply)
        browser.wait_for_applications(1)
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate("document.documentElement.outerHTML") == before
    assert page.evaluate("__seen.mutations") == []
    # The page's own inline state is the only global that a saved page may set.
    assert {name for name in names if not name.startswith("__")} <= own_globals(page)


def own_globals(page: Page) -> set[str]:
    """Globals that the page itself defines: elements with an id, its frames, and names its inline scripts assign."""
    found: list[str] = page.evaluate("[...document.querySelectorAll('[id],[name]')].flatMap(e => [e.id, e.name])")
    frames = {str(number) for number in range(page.evaluate("window.length"))}
    return {name for name in found if isinstance(name, str)} | frames | {"dataLayer"}
