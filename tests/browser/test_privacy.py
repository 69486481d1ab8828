"""Without Pro nothing leaves the device: the network is watched while everything is used."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.boards.saved_pages import own_pages
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from tests.browser.messages import ask, wait_until, wake
from tests.browser.worker.test_backups import make_backup
from tests.browser.worker.test_faults import report
from tests.browser.worker.test_imports import do_import, planned
from tests.browser.worker.test_scoring import SETTLED
from tests.browser.worker.test_upgrade import restart_on
from tests.core.storage.test_schema import sample
from toolchain.entries import pages
from toolchain.privacy import policy_facts, policy_page
from toolchain.store.sample import CV

# Keys that only Pro and a granted permission bring about.
NOT_HERE = {"subscription", "pro_price", "reminded_at", "folder_copy"}
# Collects the keys that are written to either area from now on, in the page that stays open.
COLLECT = """() => {
  globalThis.written = {local: new Set(), session: new Set()};
  chrome.storage.onChanged.addListener((changes, area) => {
    for (const key of Object.keys(changes)) if ('newValue' in changes[key]) written[area].add(key);
  });
}"""
COLLECTED = "area => [...written[area]]"


def requested(web: LocalWeb) -> list[str]:
    """What was asked for, of any host, but the icon that Chromium itself wants for a page's tab."""
    return [request.url for request in web.requests if not request.url.endswith("/favicon.ico")]


def test_the_free_extension_asks_no_server(
    browser: Browser, local_web: LocalWeb, page_of: Callable[[str, str], Page]
) -> None:
    listing = next(page for page in own_pages() if page.board == "infojobs" and page.apply)
    page = page_of(listing.url, listing.html().decode())
    loaded = requested(local_web)
    # What the page itself goes on to load after the click would be its own doing.
    page.locator(listing.apply or "").first.evaluate(
        "control => { control.addEventListener('click', event => event.preventDefault()); control.click(); }"
    )
    browser.wait_for_applications(1)
    browser.in_extension("cv => chrome.runtime.sendMessage({type: 'save-cv', cv})", CV)
    for made in pages():
        browser.open_page(f"{made.name}.html").wait_for_selector("[data-ready]")
    browser.wait_for_application("application.match !== null")
    assert loaded, "the listing itself was asked for"
    assert requested(local_web) == loaded


def named_keys(language: str) -> tuple[set[str], set[str]]:
    """The keys of the local and of the session area that the policy names."""
    table = re.search(r'<table class="keys">.*?</table>', policy_page(language, policy_facts()), re.DOTALL)
    assert table
    named = re.findall(r"<code>([^<]+)</code>(\*?)", table[0])
    return {key for key, star in named if not star}, {key for key, star in named if star}


def test_both_languages_name_the_same_keys() -> None:
    assert named_keys("en") == named_keys("es")


@pytest.mark.parametrize("language", ["en"])
def test_every_key_in_storage_is_named_in_the_policy(browser: Browser, language: str) -> None:
    local, session = named_keys(language)
    wake(browser)
    browser.in_extension(COLLECT)
    use_everything(browser)
    kinds = {key.partition(":")[0] + ":" if ":" in key else key for key in browser.in_extension(COLLECTED, "local")}
    # What another version left and this one takes away at once.
    kinds -= {"last_write"}
    assert kinds == local - NOT_HERE
    assert set(browser.stored()) & NOT_HERE == set()
    kinds = {key.partition(":")[0] + ":" if ":" in key else key for key in browser.in_extension(COLLECTED, "session")}
    # The folder for copies has tests of its own.
    assert kinds == session - {"folder_copy_started"}


def use_everything(browser: Browser) -> None:
    """Whatever writes something, once: from an update of an earlier version to deleting for good."""
    restart_on(browser, sample("schema-1.json"))
    wake(browser)
    browser.agree()
    do_import(browser, [planned(number) for number in range(5)])
    entry = {"outbox:click-9:aside": report(9)["capture"]}
    browser.in_extension("entry => chrome.storage.session.set(entry)", entry)
    browser.wait_for_stored("all => Object.values(all).some(one => one && one.title === 'Cocinero 9')")
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'unheard of'})")
    browser.in_extension("record => chrome.storage.local.set(record)", {"app:z1": {"id": "z1", "title": "Pastelera"}})
    ask(
        browser, type="save-cv", cv={"id": "c1", "name": "CV", "text": "Cocinera de cocina de mercado"}, is_default=True
    )
    wait_until(browser, SETTLED)
    ask(browser, type="add-file", id="a00002", file={"name": "offer.pdf", "data": "YWJj"})
    make_backup(browser)
    undo = ask(browser, type="delete", ids=["a00001"])["undo"]
    ask(browser, type="delete-for-good", undo=undo)
    ask(browser, type="settings", fields={"theme": "dark"})
