"""Chromium loads the package without a complaint, and its policy refuses to make code of text."""

import json
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from toolchain.entries import pages

# Later, because what a test itself evaluates the policy lets through.
LATER = "() => new Promise(done => setTimeout(() => { try { %s; done('ran'); } catch (error) { done(error.name); } }))"
TRIES = {"eval": LATER % "eval('1')", "function": LATER % "new Function('return 1')()"}


@pytest.mark.parametrize("attempt", ["eval", "function"])
def test_text_does_not_become_code(browser: Browser, attempt: str) -> None:
    page = browser.open_page("cv.html")
    assert page.evaluate(TRIES[attempt]) == "EvalError"
    assert browser.worker.evaluate(TRIES[attempt]) == "EvalError"


def test_code_from_elsewhere_does_not_load(browser: Browser, local_web: LocalWeb) -> None:
    page = browser.open_page("cv.html")
    for address in ("data:text/javascript,1", "https://www.example.com/code.js"):
        answer = page.evaluate("address => import(address).then(() => 'ran', () => 'refused')", address)
        assert answer == "refused", address
    assert local_web.requests == []
    # The attempt itself, which the policy stopped before the network, is this test's.
    browser.sent.clear()


def complaints(browser: Browser) -> list[str]:
    """What chrome://extensions lists against the extension: collected from a reload on, and from its opened pages."""
    identifier = browser.extension_id
    page = browser.context.new_page()
    page.goto("chrome://extensions")
    page.evaluate(
        """async id => {
             await chrome.developerPrivate.updateExtensionConfiguration({extensionId: id, errorCollection: true});
             const loaded = new Promise(done => chrome.developerPrivate.onItemStateChanged.addListener(
               change => { if (change.event_type === 'LOADED') done(); }));
             await chrome.developerPrivate.reload(id, {failQuietly: true});
             await loaded;
           }""",
        identifier,
    )
    for made in pages():
        browser.open_page(f"{made.name}.html").wait_for_selector("[data-ready]")
    found: list[str] = page.evaluate(
        """async id => {
             const info = await chrome.developerPrivate.getExtensionInfo(id);
             return [...info.manifestErrors, ...info.runtimeErrors].map(error => error.message);
           }""",
        identifier,
    )
    return found


def test_chromium_has_nothing_to_say_about_the_package(
    built: Path, playwright_driver: Playwright, local_web: LocalWeb, tmp_path: Path
) -> None:
    # A browser of its own: the shared one remembers what other tests made fail.
    extension = tmp_path / "extension"
    shutil.copytree(built, extension)
    chromium = Browser(playwright_driver, tmp_path / "profile", local_web.port, extension)
    try:
        chromium.settle()
        assert complaints(chromium) == []
    finally:
        chromium.close()


def test_what_chromium_says_is_heard(
    built: Path, playwright_driver: Playwright, local_web: LocalWeb, tmp_path: Path
) -> None:
    changed = tmp_path / "extension"
    shutil.copytree(built, changed)
    manifest = json.loads((changed / "manifest.json").read_text("utf-8"))
    manifest["permissions"].append("nonsense")
    (changed / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    chromium = Browser(playwright_driver, tmp_path / "profile", local_web.port, changed)
    try:
        chromium.settle()
        assert complaints(chromium) == ["Permission 'nonsense' is unknown."]
    finally:
        chromium.close()
