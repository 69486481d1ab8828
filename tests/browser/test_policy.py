"""Chromium loads the package without a complaint, and its policy refuses to make code of text."""

import pytest

from tests.browser.chromium import Browser
from toolchain.entries import pages

# Later, because what a test itself evaluates the policy lets through.
LATER = "() => new Promise(done => setTimeout(() => { try { %s; done('ran'); } catch (error) { done(error.name); } }))"
TRIES = {"eval": LATER % "eval('1')", "function": LATER % "new Function('return 1')()"}


@pytest.mark.parametrize("attempt", ["eval", "function"])
def test_text_does_not_become_code(browser: Browser, attempt: str) -> None:
    page = browser.open_page("cv.html")
    assert page.evaluate(TRIES[attempt]) == "EvalError"
    assert browser.worker.evaluate(TRIES[attempt]) == "EvalError"


def test_code_from_elsewhere_does_not_load(browser: Browser) -> None:
    page = browser.open_page("cv.html")
    for address in ("data:text/javascript,1", "https://www.example.com/code.js"):
        answer = page.evaluate("address => import(address).then(() => 'ran', () => 'refused')", address)
        assert answer == "refused", address


def test_chromium_has_nothing_to_say_about_the_package(browser: Browser) -> None:
    """`chrome://extensions` lists what Chromium warns of: the manifest's and those that came up since."""
    for made in pages():
        browser.open_page(made.html.name).wait_for_selector("[data-ready]")
    page = browser.context.new_page()
    page.goto("chrome://extensions")
    described = page.evaluate(
        """id => new Promise(done => chrome.developerPrivate.getExtensionInfo(id, info => done(
             [...info.manifestErrors, ...info.runtimeErrors, ...info.runtimeWarnings || []].map(one => one.message || one))))""",
        browser.extension_id,
    )
    assert described == []
