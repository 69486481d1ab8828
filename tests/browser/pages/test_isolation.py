"""Texts of others stand beside ours and turn nothing around, whatever direction they are written in."""

from playwright.sync_api import Page

from tests.browser.applications import application, choose_settings, store
from tests.browser.chromium import Browser

ARABIC = "\u0645\u0637\u0648\u0631"
# Where each text of a row, a button, an option and a notice stands: the computed value that isolates it.
ISOLATED = """selector => [...document.querySelectorAll(selector)].map(
  element => getComputedStyle(element).unicodeBidi)"""


def shown(browser: Browser, path: str) -> Page:
    page = browser.open_page(path)
    page.wait_for_selector("[data-ready]")
    page.wait_for_selector("[data-app-id]")
    return page


def test_texts_of_others_turn_nothing_around(browser: Browser) -> None:
    store(browser, [application(1, title=f"{ARABIC} 12", company=f"\u202e{ARABIC}", location="Madrid")])
    choose_settings(browser, stages=[{"id": "own-1", "label": ARABIC, "after": "applied"}])
    popup = shown(browser, "popup.html")
    for selector in (".row-open", ".places span", "option", ".notice button"):
        assert set(popup.evaluate(ISOLATED, selector)) <= {"isolate"}, selector
    # An override that was stored is not shown.
    assert popup.locator(".places .company").inner_text() == ARABIC
    # In one of our sentences the title is isolated from the words around it.
    assert f"\u2068{ARABIC} 12\u2069" in popup.locator("select").first.get_attribute("aria-label")
    tracker = shown(browser, "tracker.html#table")
    assert set(tracker.evaluate(ISOLATED, "[data-app-id] button, [data-app-id] span, [role=cell] button")) == {
        "isolate"
    }
