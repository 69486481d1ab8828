"""The check in the letter page: typed and pasted letters are marked, each mark says why and can be answered and taken back."""

import re

from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.applications import application, store, stored
from tests.browser.chromium import Browser

CV = "Irune Castañer. Quillmark Rail, 2019 - today: Python and SQL, a team of 4.\nEnglish C1, French A2."
JOB = "We run Django and Kafka. You lead a team of 40."
LETTER = (
    "Dear team,\n\nI write Python, kafka and SQL. I led 41 people. I speak French at C1. Costs fell by 35%.\n\nIrune"
)


def opened(browser: Browser, number: int = 1) -> Page:
    page = browser.open_page(f"letters.html?id=a0000{number}")
    page.wait_for_selector("[data-ready]")
    return page


def begin(browser: Browser) -> Page:
    store(
        browser,
        [application(1, title="Engineer", company="Brambleworks"), application(2, title="Cook", company="Acme")],
    )
    browser.in_extension(
        "([job, cv]) => chrome.storage.local.set("
        "{'job:a00001': job, 'job:a00002': job, 'cv:c1': cv, settings: {default_cv: 'c1', agreed_at: 1}})",
        [JOB, {"id": "c1", "name": "CV", "text": CV, "added_at": 1}],
    )
    page = opened(browser)
    page.get_by_role("button", name="Write it myself").click()
    page.get_by_label("Text of the letter").fill(LETTER)
    return page


def marks(page: Page) -> list[str]:
    return page.locator(".paper mark").all_text_contents()


def claim(page: Page, text: str):  # type: ignore[no-untyped-def]
    return page.locator(".claims li").filter(has=page.get_by_role("button", name=text, exact=True))


def test_each_mark_says_why_and_shows_its_line(browser: Browser) -> None:
    page = begin(browser)
    expect(page.locator(".claims li")).to_have_count(4)
    assert marks(page) == ["kafka", "41", "French at C1", "35"]
    expect(claim(page, "kafka")).to_contain_text("in the ad, but not in your CV")
    expect(claim(page, "kafka")).to_contain_text("We run Django and Kafka.")
    expect(claim(page, "41")).to_contain_text("not in your CV or in the ad")
    expect(claim(page, "French at C1")).to_contain_text("your CV says this of something else")
    expect(claim(page, "French at C1")).to_contain_text("English C1, French A2.")
    assert violations(page) == []
    assert browser.problems == []


def test_a_claim_is_removed_said_more_plainly_and_taken_back(browser: Browser) -> None:
    page = begin(browser)
    text = page.get_by_label("Text of the letter")
    claim(page, "kafka").get_by_role("button", name="Remove it").click()
    expect(text).to_have_value(LETTER.replace(", kafka", ""))
    page.locator(".notice-undo").click()
    expect(text).to_have_value(LETTER)
    claim(page, "French at C1").get_by_role("button", name="Change to “A2”").click()
    expect(text).to_have_value(LETTER.replace("C1", "A2"))
    expect(page.locator(".claims li")).to_have_count(3)
    claim(page, "35").get_by_role("button", name="Leave out the figure").click()
    expect(text).to_have_value(re.compile(r"Costs fell\.\n"))
    claim(page, "41").get_by_role("button", name="Remove the sentence").click()
    expect(text).not_to_have_value(re.compile("people"))
    browser.wait_for_stored("(all, key) => !all[key].letters[0].text.includes('people')", "app:a00001")
    assert "claims" not in stored(browser, "a00001")["letters"][0]


def test_what_is_true_is_not_marked_again_in_any_letter(browser: Browser) -> None:
    page = begin(browser)
    claim(page, "41").get_by_role("button", name="It is true").click()
    expect(page.locator(".claims li")).to_have_count(3)
    other = opened(browser, 2)
    other.get_by_role("button", name="Write it myself").click()
    other.get_by_label("Text of the letter").fill("I led 41 people. I use kafka.")
    expect(other.locator(".claims li")).to_have_count(1)
    assert marks(other) == ["kafka"]
    # A skill is one on the CV page too.
    claim(other, "kafka").get_by_role("button", name="It is true").click()
    expect(other.locator(".claims li")).to_have_count(0)
    browser.wait_for_stored("all => all.settings.corrections?.[0]?.name === 'kafka'")
    other.locator(".notice-undo").click()
    browser.wait_for_stored("all => all.settings.corrections.length === 0 && all.settings.letter_truths.length === 1")
    expect(other.locator(".claims li")).to_have_count(1)
    # Taken back here, it is marked there too.
    page.locator(".notice-undo").click()
    expect(page.locator(".claims li")).to_have_count(4)
    expect(other.locator(".claims li")).to_have_count(2)


def test_all_of_it_by_keyboard(browser: Browser) -> None:
    page = begin(browser)
    expect(page.locator(".claims li")).to_have_count(4)
    page.get_by_label("Text of the letter").focus()
    for _ in range(3):
        page.keyboard.press("Tab")
    focused = page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent")
    assert focused == "It is true: kafka"
    page.keyboard.press("Enter")
    expect(page.locator(".claims li")).to_have_count(3)
    expect(page.locator("#letter-claims")).to_be_focused()
    page.locator(".notice-undo").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".claims li")).to_have_count(4)


def test_typing_moves_the_marks_and_a_mended_claim_loses_its_own(browser: Browser) -> None:
    page = begin(browser)
    text = page.get_by_label("Text of the letter")
    expect(page.locator(".claims li")).to_have_count(4)
    text.press("Control+Home")
    page.keyboard.type("Oh, ")
    expect(text).to_have_value("Oh, " + LETTER)
    page.get_by_role("button", name="41", exact=True).click()
    assert text.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)") == "41"
    page.keyboard.type("4")
    expect(page.locator(".claims li")).to_have_count(3)


def test_without_a_cv_only_what_was_left_open_is_marked(browser: Browser) -> None:
    page = begin(browser)
    browser.in_extension("() => chrome.storage.local.remove('cv:c1')", None)
    page = opened(browser)
    page.get_by_label("Text of the letter").fill("Dear [Company Name],\n\nI led 40 people.")
    expect(page.locator(".claims li")).to_have_count(1)
    expect(page.locator(".claims li")).to_contain_text("left blank")
    assert marks(page) == ["[Company Name]"]
    expect(page.get_by_role("button", name="It is true")).to_have_count(0)
