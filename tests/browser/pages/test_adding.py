"""An application added from a link or an advert's text that a person pastes."""

from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.chromium import Browser

ADVERT = (
    "Cocinera de hotel\nHarina\nVigo, España (presencial)\n\nSalario: 24.000 € brutos anuales\nhttps://harina.example/7"
)


def test_a_pasted_advert_fills_what_is_empty_and_says_so(browser: Browser) -> None:
    page = browser.open_page("tracker.html")
    page.wait_for_selector("[data-ready]")
    page.keyboard.press("n")
    expect(page.locator("#field-title")).to_be_focused()
    # Both before the next frame: what was written first is not empty by then.
    page.evaluate(
        """texts => {
             for (const [id, words] of texts) {
               const field = document.getElementById(id);
               field.value = words;
               field.dispatchEvent(new Event('input', {bubbles: true}));
             }
           }""",
        [["field-company", "Panes Harina"], ["field-advert", ADVERT]],
    )
    expect(page.locator("#field-title")).to_have_value("Cocinera de hotel")
    expect(page.locator("#field-company")).to_have_value("Panes Harina")
    expect(page.locator("#field-url")).to_have_value("https://harina.example/7")
    expect(page.locator("#field-salary")).to_have_value("24.000 € brutos anuales")
    marked = page.locator(".field", has_text="Read from the advert")
    expect(marked.locator("input")).to_have_count(4)
    # What the person writes over is theirs.
    page.locator("#field-location").fill("Vigo")
    expect(marked.locator("input")).to_have_count(3)
    page.locator("#field-added-status").select_option("interview")
    page.locator("#field-tags").fill("dream, near home")
    page.locator("#field-notes").fill("Ask for Ana")
    assert violations(page) == []
    page.locator("form button[type=submit]").click()
    expect(page.locator("tbody .row-open")).to_have_text("Cocinera de hotel")
    (made,) = browser.applications()
    stored = {name: made[name] for name in ("company", "location", "status", "tags", "notes", "url", "salary")}
    assert stored == {
        "company": "Panes Harina", "location": "Vigo", "status": "interview", "tags": ["dream", "near home"],
        "notes": "Ask for Ana", "url": "https://harina.example/7", "salary": "24.000 € brutos anuales",
    }  # fmt: skip
    assert browser.stored()[f"job:{made['id']}"].startswith("Cocinera de hotel\nHarina")
