"""A deletion says until when it can be undone, where it is said and in the settings, and can be made good at once."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.applications import application, choose_settings, store, stored
from tests.browser.chromium import Browser
from tests.browser.messages import ask


def opened(browser: Browser, path: str) -> Page:
    page = browser.open_page(path)
    page.wait_for_selector("[data-ready]")
    return page


def test_a_notice_deletes_for_good(browser: Browser) -> None:
    store(browser, [application(1, title="Zarzamora"), application(2)])
    page = opened(browser, "popup.html")
    page.locator(".row-open").first.click()
    page.get_by_role("button", name="Delete").click()
    expect(page.locator(".notice")).to_contain_text("Application deleted. Can be undone until tomorrow.")
    page.get_by_role("button", name="Delete for good").click()
    expect(page.locator(".notice")).to_contain_text("Deleted for good")
    expect(page.locator(".notice-undo")).to_have_count(0)
    assert "Zarzamora" not in json.dumps(browser.stored())


@pytest.mark.parametrize(
    ("language", "said", "button", "done"),
    [
        ("en", "CV deleted. Can be undone until tomorrow.", "Delete for good", "Deleted for good"),
        (
            "es",
            "CV eliminado. Se puede deshacer hasta mañana.",
            "Eliminar definitivamente",
            "Eliminado definitivamente",
        ),
    ],
)
def test_a_cv_is_deleted_for_good(browser: Browser, language: str, said: str, button: str, done: str) -> None:
    choose_settings(browser, language=language)
    ask(browser, type="save-cv", cv={"id": "c1", "name": "Zarzamora", "text": "Cook"})
    page = opened(browser, "cv.html")
    page.locator(".cv-head button").last.click()
    expect(page.locator(".notice")).to_contain_text(said)
    page.get_by_role("button", name=button).click()
    expect(page.locator(".notice")).to_contain_text(done)
    assert "Zarzamora" not in json.dumps(browser.stored())


def test_what_the_page_asks_by_itself_does_not_take_the_undo_away(browser: Browser) -> None:
    ask(browser, type="save-cv", cv={"id": "c1", "name": "Mine", "text": "Cook"})
    page = opened(browser, "cv.html")
    # The page asks what was understood of a CV that is gone by the time of the answer.
    page.evaluate(
        """() => {
             const send = chrome.runtime.sendMessage.bind(chrome.runtime);
             const asked = [];
             chrome.runtime.sendMessage = message => message.type === 'understand'
               ? new Promise(done => asked.push(() => done(send(message))))
               : send(message).then(answer => { asked.forEach(ask => ask()); return answer; });
             window.asked = asked;
           }"""
    )
    ask(browser, type="save-cv", cv={"id": "c2", "name": "Other", "text": "Nurse"})
    page.wait_for_function("() => asked.length > 0")
    page.locator(".cv-head button").last.click()
    expect(page.locator(".notice-undo")).to_be_visible()
    expect(page.locator(".cv-head")).to_have_count(1)
    expect(page.locator(".notice-undo")).to_be_visible()


def test_a_change_offers_no_deletion(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser, "popup.html")
    page.locator("select.status").first.select_option("offer")
    expect(page.locator(".notice-undo")).to_be_visible()
    expect(page.get_by_role("button", name="Delete for good")).to_have_count(0)


def test_settings_list_what_can_be_brought_back_until_tomorrow(browser: Browser) -> None:
    store(browser, [application(number) for number in range(1, 5)])
    page = opened(browser, "settings.html")
    expect(page.get_by_role("heading", name="Recently deleted")).to_have_count(0)
    ask(browser, type="save-cv", cv={"id": "c1", "name": "Old CV", "text": "Cook"})
    ask(browser, type="delete", ids=["a00001"])
    ask(browser, type="delete", ids=["a00002", "a00003"])
    ask(browser, type="delete-cv", id="c1")
    deleted = page.locator("#section-deleted").locator("xpath=..")
    expect(deleted.locator("bdi")).to_have_text(["Old CV", "2 applications", "Job 1 · Company 1"])
    expect(deleted.locator("li").first).to_contain_text("until")
    assert violations(page) == []
    deleted.locator("li").nth(2).get_by_role("button", name="Undo").click()
    expect(page.locator(".notice")).to_contain_text("Undone")
    expect(deleted.locator("li")).to_have_count(2)
    assert stored(browser, "a00001") is not None
    deleted.locator("li").nth(0).get_by_role("button", name="Delete for good").click()
    expect(page.locator(".notice")).to_contain_text("Deleted for good")
    expect(deleted.locator("bdi")).to_have_text(["2 applications"])
    deleted.locator("li").nth(0).get_by_role("button", name="Delete for good").click()
    expect(page.get_by_role("heading", name="Recently deleted")).to_have_count(0)
    assert {made["id"] for made in browser.applications()} == {"a00001", "a00004"}
