"""Answers that are often asked for: kept, found, copied by one key in popup and tracker, taken along and brought back."""

import json
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.applications import application, store
from tests.browser.chromium import Browser

ASK_AND_WALK = """question => {
  const field = document.activeElement;
  field.value = question;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, cancelable: true}));
}"""


def opened(browser: Browser, path: str) -> Page:
    page = browser.open_page(path)
    page.wait_for_selector("[data-ready]")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return page


def copied(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def kept(browser: Browser) -> list[dict[str, str]]:
    found: list[dict[str, str]] = browser.in_extension("() => chrome.storage.local.get('settings')", None)["settings"][
        "answers"
    ]
    return found


def test_answers_are_kept_found_copied_and_taken_back(browser: Browser, tmp_path: Path) -> None:
    store(browser, [application(1)])
    page = opened(browser, "popup.html")
    page.keyboard.press("q")
    assert violations(page) == []
    # Nothing is kept yet: the usual questions are a start.
    page.get_by_role("button", name="Pay expected").click()
    expect(page.get_by_label("Answer")).to_be_focused()
    page.keyboard.type("28.000 € gross")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("button", name="Add an answer").click()
    page.get_by_label("Question").fill("Preaviso")
    page.get_by_label("Answer").fill("Quince días")
    # Escape keeps what was written, and goes back to the list of applications.
    page.keyboard.press("Escape")
    browser.wait_for_stored("all => all.settings.answers?.length === 2", None)
    expect(page.locator(".row-open")).to_be_visible()
    page.keyboard.press("q")
    search = page.get_by_role("searchbox")
    expect(search).to_be_focused()
    assert violations(page) == []
    search.fill("¿Cuáles son tus expectativas salariales (bruto anual)?")
    page.keyboard.press("Enter")
    expect(page.locator(".notice")).to_contain_text("Copied: Pay expected")
    assert copied(page) == "28.000 € gross"
    page.close()

    page = opened(browser, "tracker.html#app:a00001")
    page.wait_for_selector(".application-form")
    page.keyboard.press("q")
    expect(page.locator("#answers-search")).to_be_focused()
    # The arrow comes before the frame that shows what was found.
    page.evaluate(ASK_AND_WALK, "when could you start with us?")
    expect(page.locator(".answer-copy")).to_have_count(1)
    expect(page.locator(".answer-copy")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".notice")).to_contain_text("Copied: Preaviso")
    assert copied(page) == "Quince días"
    assert violations(page) == []
    page.get_by_role("button", name="Edit: Preaviso").click()
    page.get_by_label("Answer", exact=True).fill("Un mes")
    page.get_by_role("button", name="Save").click()
    browser.wait_for_stored("all => all.settings.answers[1].answer === 'Un mes'", None)
    page.get_by_role("button", name="Edit: Preaviso").click()
    page.locator(".answer-part").get_by_role("button", name="Delete").click()
    browser.wait_for_stored("all => all.settings.answers.length === 1", None)
    page.locator(".notice").get_by_role("button", name="Undo").click()
    browser.wait_for_stored("all => all.settings.answers.length === 2", None)
    # What covered the application goes, and the application is there again.
    page.keyboard.press("Escape")
    expect(page.locator(".application-form")).to_be_visible()
    page.close()

    page = opened(browser, "settings.html")
    with page.expect_download() as download:
        page.get_by_role("button", name="Export").first.click()
    file = tmp_path / "export.json"
    download.value.save_as(file)
    exported = json.loads(file.read_text("utf-8"))
    assert exported["settings"]["answers"] == kept(browser)
    # A file that is merged adds its answers to those here, and replaces none.
    exported["settings"]["answers"] = [{"id": "x1", "question": "Visa", "answer": "EU citizen"}]
    file.write_text(json.dumps(exported), "utf-8")
    page = opened(browser, "transfer.html")
    page.locator("#import-file").set_input_files(file)
    page.get_by_role("button", name="Import", exact=True).click()
    browser.wait_for_stored("all => all.settings.answers.length === 3", None)
    assert [one["question"] for one in kept(browser)] == ["Pay expected", "Preaviso", "Visa"]
    assert browser.problems == []


# The worker's writes wait until `release` is called.
HOLD = """() => {
  const set = chrome.storage.local.set.bind(chrome.storage.local);
  const gate = new Promise(done => { self.release = done; });
  chrome.storage.local.set = records => gate.then(() => set(records));
}"""


def test_an_answer_is_not_lost_while_the_one_before_is_being_kept(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser, "popup.html")
    page.keyboard.press("q")
    browser.worker.evaluate(HOLD)
    for question in ("Notice", "Permit"):
        page.get_by_role("button", name="Add an answer").click()
        page.get_by_label("Question").fill(question)
        page.get_by_label("Answer").fill("Yes")
        page.get_by_role("button", name="Save").click()
    browser.worker.evaluate("() => self.release()")
    browser.wait_for_stored("all => all.settings.answers?.length === 2", None)
    assert {answer["question"] for answer in kept(browser)} == {"Notice", "Permit"}
