"""The tracker's lists: many at once, filters and views in the address, columns, the board's order, and Ctrl+K."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.applications import DAY, NOW, application, choose_settings, store, stored, wait_for_field
from tests.browser.chromium import Browser
from tests.browser.highlights import wait_for_highlights
from tests.browser.messages import ask
from tests.browser.pages.test_quick_keys import drawn


def opened(browser: Browser, place: str = "#table") -> Page:
    page = browser.open_page("tracker.html" + place)
    page.wait_for_selector("[data-ready]")
    return page


def day(page: Page, at: float) -> str:
    return str(page.evaluate("at => new Date(at).toLocaleDateString('sv')", at))


def select(page: Page, *numbers: int) -> None:
    for number in numbers:
        page.locator(f"[data-app-id='a{number:05d}'] [type=checkbox]").click()


def test_many_get_a_tag_a_day_and_a_file_and_two_become_one(browser: Browser) -> None:
    store(browser, [application(number, tags=["old"] if number == 2 else []) for number in range(1, 6)])
    browser.in_extension("() => chrome.storage.local.set({'job:a00001': 'We look for a cook.'})")
    page = opened(browser)
    select(page, 1, 2)
    more = page.locator(".selection details > summary")
    more.click()
    page.locator("#selection-tag").fill("remote")
    page.locator("#selection-tag").press("Enter")
    browser.wait_for_stored("all => all['app:a00002'].tags?.join() === 'old,remote'", None)
    page.locator("#selection-follow_up").fill(day(page, NOW + 3 * DAY))
    browser.wait_for_stored("all => all['app:a00001'].follow_up?.at > 0 && all['app:a00002'].follow_up?.at > 0", None)
    with page.expect_download() as download:
        page.locator(".selection .sheet").get_by_role("button", name="Export these 2").click()
    assert len(Path(download.value.path()).read_text("utf-8-sig").splitlines()) == 3
    page.locator("#selection-status_at").fill(day(page, NOW))
    assert violations(page) == []
    page.locator(".selection > select").select_option("interview")
    wait_for_field(browser, "a00002", "status", "interview")
    page.locator(".notice-undo").click()
    wait_for_field(browser, "a00002", "status", "applied")
    # A press beside it closed the sheet.
    more.click()
    page.get_by_role("button", name="Make these two one").click()
    browser.wait_for_stored("all => !all['app:a00001']", None)
    record = stored(browser, "a00002")
    assert record is not None
    joined = {"label": "Job 1", "url": "https://www.example.com/jobs/1", "board": "infojobs", "job_id": "1"}
    assert record["links"] == [joined]
    assert browser.stored()["job:a00002"] == "We look for a cook."
    page.locator(".notice-undo").click()
    browser.wait_for_stored("all => all['app:a00001'] && !all['app:a00002'].links?.length && !all['job:a00002']", None)
    assert browser.stored()["job:a00001"] == "We look for a cook."


def test_a_job_that_is_there_twice_is_made_one_where_it_is_seen(browser: Browser) -> None:
    store(browser, [application(1, title="Cook", company="Olmo"), application(2, title="cook", company="OLMO")])
    page = opened(browser, "#app:a00001")
    expect(page.locator(".twin")).to_contain_text("Same title and company")
    page.get_by_role("button", name="Make them one").click()
    browser.wait_for_stored("all => !all['app:a00001'] && all['app:a00002']", None)
    expect(page.locator("#field-title")).to_have_value("cook")
    expect(page.locator(".twin")).to_have_count(0)


def test_filters_are_put_together_and_stand_in_the_address(browser: Browser) -> None:
    pay = {"min": 30000, "max": 36000, "currency": "EUR", "period": "year"}
    store(
        browser,
        [
            application(1, workplace="remote", pay=pay, company="Glovo"),
            application(2, workplace="remote", status="interview"),
            application(3, status="offer", posted_at=NOW - 2 * DAY),
            application(40, status="rejected"),
            application(9),
        ],
    )
    page = opened(browser)
    page.get_by_role("button", name="Interviews 1").click()
    page.get_by_role("button", name="Offers 1").click(modifiers=["Control"])
    expect(page.locator("tbody .row-open")).to_have_text(["Job 2", "Job 3"])
    page.locator(".filters > summary").first.click()
    page.get_by_text("More filters").click()
    page.locator("#filter-workplaces").select_option("remote")
    expect(page.locator("tbody .row-open")).to_have_text(["Job 2"])
    assert violations(page) == []
    page.reload()
    expect(page.locator("tbody .row-open")).to_have_text(["Job 2"])
    page.locator(".filters > summary").first.click()
    page.get_by_text("More filters").click()
    page.locator("#filter-status-interview").click()
    page.locator("#filter-status-offer").click()
    page.locator("#filter-lowest_pay").fill("35000")
    page.locator("#filter-lowest_pay").blur()
    expect(page.locator("tbody .row-open")).to_have_text(["Job 1"])
    page.locator("#filter-company").fill("glov")
    page.locator("#filter-company").blur()
    expect(page.locator("tbody .row-open")).to_have_text(["Job 1"])
    # What was typed stands in no address: the browser keeps addresses.
    assert "glov" not in page.url.lower()
    page.locator("#view-name").fill("Well paid")
    page.locator("#view-name").press("Enter")
    page.wait_for_selector(".views")
    page.get_by_role("button", name="Clear filters").click()
    expect(page.locator("tbody .row-open")).to_have_text(["Job 1", "Job 2", "Job 3", "Job 9"])
    page.get_by_label("Follow-up due").check()
    expect(page.locator("tbody .row-open")).to_have_text(["Job 9"])
    page.keyboard.press("Escape")
    expect(page.locator(".filters[open]")).to_have_count(0)
    page.locator(".views summary").click()
    page.get_by_role("button", name="Well paid", exact=True).click()
    expect(page.locator("tbody .row-open")).to_have_text(["Job 1"])
    address = page.url
    assert "well" not in address.lower()
    page.goto("about:blank")
    page.goto(address)
    expect(page.locator("tbody .row-open")).to_have_text(["Job 1"])


def test_a_search_shows_what_it_found_and_forgives_a_slip(browser: Browser) -> None:
    store(
        browser,
        [application(1, title="Data analyst"), application(2, notes="Ask Ana about zanahorias first"), application(3)],
    )
    browser.in_extension("() => chrome.storage.local.set({'job:a00003': 'We grow rutabagas. '.repeat(9)})")
    page = opened(browser)
    page.locator("#search").fill("anlyst")
    expect(page.locator("tbody .row-open")).to_have_text(["Data analyst"])
    page.locator("#search").fill("zanahor")
    expect(page.locator("tbody .company")).to_contain_text(["Ask Ana about zanahorias first"])
    wait_for_highlights(page, ["zanahor"])
    page.locator("#search").fill("rutabaga")
    expect(page.locator("tbody .company")).to_contain_text(["We grow rutabagas."])
    page.locator("#search").fill("")
    wait_for_highlights(page, [])


def test_columns_and_low_rows_are_kept(browser: Browser) -> None:
    meeting = {"id": "m", "at": NOW + 2 * DAY, "kind": "call"}
    store(browser, [application(1, status="interview", appointments=[meeting], tags=["dream"]), application(2)])
    page = opened(browser)
    page.set_viewport_size({"width": 1440, "height": 800})
    page.keyboard.press("Control+k")
    page.keyboard.type("columns")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Columns and rows")
    dialog.get_by_label("Next step").check()
    dialog.get_by_label("Location").uncheck()
    dialog.get_by_label("Low rows").check()
    expect(page.locator("th.next_step")).to_have_count(1)
    expect(page.locator("table.low")).to_have_count(1)
    assert violations(page) == []
    page = opened(browser)
    expect(page.locator("th")).to_have_text(["", "Job", "Job site", "Next step", "Applied", "Fit", "Status"])
    expect(page.locator("[data-app-id='a00001'] td.next_step")).to_contain_text("Call")
    expect(page.locator("[data-app-id='a00002'] td.next_step")).to_contain_text("Follow up")
    heights = page.evaluate(
        "() => [...document.querySelectorAll('tbody tr')].map(row => row.getBoundingClientRect().height)"
    )
    assert heights == [36, 36]


def test_cards_stand_where_they_are_put(browser: Browser) -> None:
    store(browser, [application(number) for number in (1, 2, 3)] + [application(4, status="interview")])
    page = opened(browser, "#board")
    column = page.locator("section", has=page.locator("#column-applied"))
    expect(column.locator(".row-open")).to_have_text(["Job 1", "Job 2", "Job 3"])
    first = page.locator("[data-app-id='a00001']")
    page.locator("[data-app-id='a00003']").drag_to(first, target_position={"x": 40, "y": 5})
    expect(column.locator(".row-open")).to_have_text(["Job 3", "Job 1", "Job 2"])
    page.locator("[data-app-id='a00003'] .row-open").focus()
    page.keyboard.press("Alt+ArrowDown")
    expect(column.locator(".row-open")).to_have_text(["Job 1", "Job 3", "Job 2"])
    expect(page.locator("[data-app-id='a00003'] .row-open")).to_be_focused()
    page.locator("[data-app-id='a00004']").drag_to(
        page.locator("[data-app-id='a00002']"), target_position={"x": 40, "y": 5}
    )
    wait_for_field(browser, "a00004", "status", "applied")
    expect(column.locator(".row-open")).to_have_text(["Job 1", "Job 3", "Job 4", "Job 2"])
    page.reload()
    expect(column.locator(".row-open")).to_have_text(["Job 1", "Job 3", "Job 4", "Job 2"])
    page.wait_for_selector("[data-ready]")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(page.locator("[data-app-id='a00003']")).to_have_attribute("data-selected", "")
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Add to Offers").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#field-added-status")).to_have_value("offer")


def test_ctrl_k_finds_anything_and_does_anything(browser: Browser) -> None:
    store(browser, [application(number) for number in (1, 2, 3)])
    page = opened(browser)
    page.keyboard.press("j")
    page.keyboard.press("Control+k")
    expect(page.get_by_role("combobox", name="Find anything")).to_be_focused()
    assert violations(page) == []
    page.keyboard.type("status rejected")
    expect(page.locator("#palette [role=option]").first).to_contain_text("Change status to Rejected")
    page.keyboard.press("Enter")
    wait_for_field(browser, "a00001", "status", "rejected")
    page.keyboard.press("Control+k")
    page.keyboard.type("job 3")
    page.keyboard.press("Enter")
    expect(page.locator("#pane-title")).to_have_text("Job 3")
    page.keyboard.press("Control+k")
    page.keyboard.type("no such thing at all")
    expect(page.locator("#palette")).to_contain_text("Nothing found")
    # What is shown can be saved; where nothing is, it is not offered.
    for words, offered in (("", 1), ("no such thing at all", 0)):
        page.keyboard.press("Escape")
        expect(page.locator("#palette")).to_be_hidden()
        page.locator("#search").fill(words)
        expect(page.locator("tr[data-app-id]")).to_have_count(3 * offered)
        page.keyboard.press("Control+k")
        expect(page.locator("#palette [role=option]").filter(has_text="Search")).not_to_have_count(0)
        expect(page.locator("#palette [role=option]").filter(has_text="Export these")).to_have_count(offered)
    page.keyboard.press("Escape")
    page.locator("#search").fill("")
    page.keyboard.press("Control+k")
    # The browser tells of a dialog's end in a later task, by which it may be open again.
    page.evaluate(
        """() => {
             document.getElementById('palette').close();
             const key = new KeyboardEvent('keydown', {key: 'k', ctrlKey: true, bubbles: true, cancelable: true});
             document.body.dispatchEvent(key);
           }"""
    )
    drawn(page)
    expect(page.get_by_role("combobox", name="Find anything")).to_be_focused()
    page.keyboard.type("undo")
    page.keyboard.press("Enter")
    wait_for_field(browser, "a00001", "status", "applied")
    page.keyboard.press("Control+k")
    page.keyboard.type("board")
    page.keyboard.press("Enter")
    expect(page.locator(".columns")).to_be_visible()


def test_a_notice_covers_nothing_goes_and_is_called_back(browser: Browser) -> None:
    store(browser, [application(number) for number in range(1, 60)])
    page = opened(browser)
    page.set_viewport_size({"width": 1280, "height": 700})
    page.locator("[data-app-id='a00001'] select").select_option("interview")
    notice = page.locator(".notice")
    expect(notice).to_contain_text("Moved to Interview")
    box = notice.bounding_box()
    shown = page.locator("#list").bounding_box()
    assert box is not None
    assert shown is not None
    assert shown["y"] + shown["height"] <= box["y"]
    notice.get_by_role("button", name="Close").click()
    expect(notice).to_be_hidden()
    page.keyboard.press("u")
    expect(notice).to_contain_text("Moved to Interview")
    notice.get_by_role("button", name="Undo").click()
    wait_for_field(browser, "a00001", "status", "applied")


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("es", "dark")])
def test_a_page_to_print_before_an_appointment(browser: Browser, language: str, theme: str) -> None:
    choose_settings(browser, language=language, theme=theme)
    cv = ask(browser, type="save-cv", cv={"id": "", "name": "Mine", "text": "Cook of ten years"})["id"]
    meeting = {"id": "m", "at": NOW + 2 * DAY, "kind": "interview", "people": "Marta", "notes": "Ask about shifts"}
    contact = {"name": "Ana", "role": "Head chef", "phone": "600"}
    store(
        browser,
        [
            application(
                2,
                status="interview",
                appointments=[meeting],
                cv=cv,
                notes="Bring knives",
                contacts=[contact],
            )
        ],
    )
    browser.in_extension("() => chrome.storage.local.set({'job:a00002': 'We look for a cook.'})")
    tracker = opened(browser, "#app:a00002")
    tracker.locator(".meeting button").first.click()
    with browser.context.expect_page() as opening:
        tracker.locator(".meeting-acts a").click()
    page = opening.value
    sheet = page.locator(".sheet")
    for words in (
        "Job 2",
        "Company 2",
        "Marta",
        "Ana · Head chef · 600",
        "Bring knives",
        "We look for a cook.",
        "Cook of ten years",
    ):
        expect(sheet).to_contain_text(words)
    # Scored anew against the CV that is there.
    expect(sheet.locator(".why")).to_contain_text("Cooking" if language == "en" else "Cocina")
    assert violations(page) == []
    page.locator("#questions").fill("How many covers a night?")
    page.locator("#questions").blur()
    browser.wait_for_stored("all => all['app:a00002'].appointments[0].notes === 'How many covers a night?'", None)


def test_escape_leaves_the_search_and_what_it_says_stays(browser: Browser) -> None:
    store(browser, [application(1, title="Nurse"), application(2, title="Cook")])
    page = opened(browser)
    page.keyboard.press("/")
    page.keyboard.type("nurse")
    expect(page.locator("tbody .row-open")).to_have_text(["Nurse"])
    page.keyboard.press("Escape")
    expect(page.locator("#search")).not_to_be_focused()
    # The list is searched still, so the field says so.
    expect(page.locator("#search")).to_have_value("nurse")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.get_by_role("complementary").get_by_role("heading", name="Nurse")).to_be_visible()
