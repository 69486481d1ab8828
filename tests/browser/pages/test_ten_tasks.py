"""The ten tasks of a job search in so many clicks at most, and no screen louder than it was: each control is counted."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.applications import DAY, NOW, application, store, wait_for_field
from tests.browser.chromium import Browser
from tests.browser.highlights import wait_for_highlights
from tests.browser.messages import ask

MATCH = {
    "fit": 62, "word": "partial", "parts": {"terms": 0.4, "skills": 0.5, "title": 0.9}, "have": [], "miss": [], "conditions": [],
}  # fmt: skip
FIT = {"fit": 62, "word": "partial"}
# How many controls a screen has that is opened, those of its rows aside.
MOST = {"popup": 10, "bar": 10, "tools": 12, "head": 7, "pane": 21}
CONTROLS = """root => [...document.querySelectorAll(root)]
  .flatMap(part => [...part.querySelectorAll('a, button, input, select, textarea, summary')])
  .filter(one => one.checkVisibility() && one.getClientRects().length > 0)
  .filter(one => !one.closest('.row, tbody, .card, .todo-line')).length"""


class Clicks:
    """Counts what a person clicks: a select is opened and an option of it chosen, which is two."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.count = 0

    def on(self, selector: str) -> None:
        self.page.locator(selector).first.click()
        self.count += 1

    def choose(self, selector: str, option: str) -> None:
        self.page.locator(selector).first.select_option(option)
        self.count += 2


def opened(browser: Browser, place: str = "#table") -> Clicks:
    page = browser.open_page("tracker.html" + place)
    page.wait_for_selector("[data-ready]")
    return Clicks(page)


def row(number: int) -> str:
    return f"[data-app-id='a{number:05d}']"


def some(browser: Browser) -> None:
    """Applications in every state, one of them as full as the pane can be at first."""
    meeting = {"id": "m", "at": NOW + 2 * DAY, "kind": "interview", "place": "https://meet.example.com/x"}
    states = ["applied", "saved", "interview", "offer", "rejected", "ghosted", "withdrawn"]
    made = [application(number, status=states[number % 7], match=FIT) for number in range(1, 40)]
    made[1] |= {"status": "interview", "appointments": [meeting], "company": "Company 1"}
    made[2] |= {"status": "applied", "confirmed": False}
    store(browser, made)


def test_what_a_search_needs_is_a_click_or_two_away(browser: Browser, tmp_path: Path) -> None:
    store(browser, [application(number, match=MATCH, confirmed=number != 2) for number in range(1, 14)])
    # To mark as an interview.
    clicks = opened(browser)
    page = clicks.page
    clicks.choose(f"{row(1)} select", "interview")
    wait_for_field(browser, "a00001", "status", "interview")
    assert clicks.count <= 2
    # A note.
    clicks.count = 0
    clicks.on(f"{row(3)} .row-open")
    clicks.on("#field-notes")
    page.keyboard.type("Ask Ana")
    wait_for_field(browser, "a00003", "notes", "Ask Ana")
    assert clicks.count <= 2
    # To change the date applied.
    clicks.count = 0
    clicks.on(f"{row(4)} .row-open")
    clicks.on("#field-applied_at")
    page.locator("#field-applied_at").fill("2026-01-05")
    browser.wait_for_stored("all => all['app:a00004'].applied_at < 1767657600000", None)
    assert clicks.count <= 2
    # Why the number is what it is.
    page.keyboard.press("Escape")
    clicks.count = 0
    clicks.on(f"{row(5)} td.fit")
    expect(page.locator(".why")).to_have_attribute("open", "")
    assert clicks.count <= 1
    # A rejection with its day.
    page.keyboard.press("Escape")
    clicks.count = 0
    clicks.choose(f"{row(6)} select", "rejected")
    wait_for_field(browser, "a00006", "status", "rejected")
    clicks.on(".notice button:has-text('Another day?')")
    expect(page.locator("#field-status_since")).to_be_focused()
    page.locator("#field-status_since").fill(
        page.evaluate("at => new Date(at).toLocaleDateString('sv')", NOW - 2 * DAY)
    )
    browser.wait_for_stored("(all, at) => all['app:a00006'].history[1].at < at", NOW - DAY)
    assert clicks.count <= 3
    # To find one.
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.type("job 7")
    expect(page.locator("tbody .row-open")).to_have_text(["Job 7"])
    wait_for_highlights(page, ["Job", "7", "7"])
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    # A view as a spreadsheet.
    clicks.count = 0
    clicks.on(".filters > summary")
    with page.expect_download() as download:
        clicks.on(".sheet button:has-text('Export these')")
    assert clicks.count <= 2
    lines = Path(download.value.path()).read_text("utf-8-sig").splitlines()
    assert len(lines) == 1 + page.locator("tbody [data-app-id]").count()
    # All follow-ups that are due, and whether one was sent.
    page.keyboard.press("Escape")
    clicks.count = 0
    clicks.on("header.bar a[href='tracker.html#todo']")
    expect(page.locator(".todo-line[data-kind=due]").first).to_be_visible()
    assert clicks.count <= 1
    clicks.count = 0
    clicks.on(".todo-line[data-kind=unsent] > button")
    wait_for_field(browser, "a00002", "confirmed", True)
    assert clicks.count <= 1


def test_no_screen_is_louder_than_it_was(browser: Browser) -> None:
    some(browser)
    page = opened(browser).page
    page.locator(f"{row(2)} .row-open").click()
    page.wait_for_selector(".pane form")
    shown_in_pane = page.evaluate(CONTROLS, ".pane")
    # Without a CV the popup has the way to it besides; with one, the pane says which went out.
    ask(browser, type="save-cv", cv={"id": "", "name": "Mine", "text": "Cook of ten years"})
    popup = browser.open_page("popup.html")
    popup.set_viewport_size({"width": 380, "height": 600})
    popup.wait_for_selector(".row select")
    shown = {
        "popup": popup.evaluate(CONTROLS, "body"),
        "bar": page.evaluate(CONTROLS, "header.bar"),
        "tools": page.evaluate(CONTROLS, ".tools"),
        "head": page.evaluate(CONTROLS, "thead"),
        "pane": shown_in_pane,
    }
    assert {name: count for name, count in shown.items() if count > MOST[name]} == {}
