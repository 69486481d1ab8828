"""A load runs the listener alone; a first click is caught whether or not the pointer moved before it."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

from tests.boards.saved_pages import FIXTURES
from tests.boards.test_saved_pages import STAY, barrier, click
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb

SITE = "https://www.tecnoempleo.com"
OFFER = f"{SITE}/tecnico-acuario/python-linux/rf-1a2b3c4d5e6f7a8b9c0d"
# Transcrypt's runtime comes with the reader.
STATE = """async url => {
  const [tab] = await chrome.tabs.query({url});
  const look = () => ({listens: globalThis.jobtrack_listens, has_reader: 'extend' in Array.prototype});
  return (await chrome.scripting.executeScript({target: {tabId: tab.id}, func: look}))[0].result;
}"""
WATCHES_OUTCOME = """async url => {
  const [tab] = await chrome.tabs.query({url});
  const look = () => globalThis.jobtrack_capture().watch.outcome !== null;
  return (await chrome.scripting.executeScript({target: {tabId: tab.id}, func: look}))[0].result;
}"""

# How often all of the page was read for a press.
COUNT = """async url => {
  const [tab] = await chrome.tabs.query({url});
  const count = () => {
    const capture = globalThis.jobtrack_capture();
    const read = capture.open_listing;
    globalThis.reads = 0;
    const counted = () => { globalThis.reads += 1; return read.call(capture); };
    Object.defineProperty(capture, 'open_listing', {value: counted});
  };
  await chrome.scripting.executeScript({target: {tabId: tab.id}, func: count});
}"""
READS = """async url => {
  const [tab] = await chrome.tabs.query({url});
  return (await chrome.scripting.executeScript({target: {tabId: tab.id}, func: () => globalThis.reads}))[0].result;
}"""
WAIT_FOR_A_READ = f"""async url => {{
  const reads = {READS};
  while (await reads(url) === 0) await new Promise(done => setTimeout(done, 20));
}}"""


def state(browser: Browser) -> dict[str, Any]:
    found: dict[str, Any] = browser.in_extension(STATE, OFFER)
    return found


def offer() -> str:
    return (FIXTURES / "tecnoempleo" / "offer.html").read_text("utf-8")


def test_the_reader_is_made_at_the_first_movement(browser: Browser, page_of: Callable[[str, str], Page]) -> None:
    page = page_of(OFFER, offer())
    assert state(browser) == {"listens": True, "has_reader": False}
    page.mouse.move(40, 40)
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert state(browser) == {"listens": True, "has_reader": True}
    assert not browser.in_extension(WATCHES_OUTCOME, OFFER), "nothing was clicked"


def test_a_click_before_any_movement_is_caught_though_the_page_is_left_at_once(
    browser: Browser, local_web: LocalWeb, page_of: Callable[[str, str], Page]
) -> None:
    local_web.add(f"{SITE}/inscripcion-oferta.php", "<title>Acceso</title><h1>Acceso candidatos</h1>")
    page = page_of(OFFER, offer())
    page.evaluate("document.querySelector('#inscribirme').click()")
    page.wait_for_url(f"{SITE}/inscripcion-oferta.php")
    (application,) = browser.wait_for_applications(1)
    assert (application["title"], application["url"]) == ("Técnico de acuario (Python)", OFFER)


def test_a_press_on_apply_has_all_read_once_and_says_nothing(
    browser: Browser, page_of: Callable[[str, str], Page]
) -> None:
    page = page_of(OFFER, offer())
    page.evaluate(STAY)
    browser.in_extension(COUNT, OFFER)
    box = page.locator("#inscribirme").bounding_box()
    assert box
    page.mouse.move(box["x"] + 5, box["y"] + 5)
    page.mouse.down()
    browser.in_extension(WAIT_FOR_A_READ, OFFER)
    # Let go elsewhere, it was no click.
    page.mouse.move(1, 1)
    page.mouse.up()
    barrier(browser)
    assert browser.applications() == []
    click(page, "#inscribirme")
    assert browser.in_extension(READS, OFFER) == 1
    (application,) = browser.wait_for_applications(1)
    assert application["title"] == "Técnico de acuario (Python)"
