"""To do: whatever is asked is answered where it is asked, one at a time and for all that are shown."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.applications import DAY, NOW, application, choose_settings, store, stored, wait_for_field
from tests.browser.chromium import Browser

HOUR = DAY // 24


def opened(browser: Browser, place: str = "") -> Page:
    page = browser.open_page("tracker.html" + place)
    page.wait_for_selector("[data-ready]")
    return page


def lines(page: Page, kind: str) -> list[str]:
    return page.locator(f".todo-line[data-kind={kind}] .row-open").all_inner_texts()


def test_it_is_the_first_view_when_something_is_in_it(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser)
    expect(page.locator("tbody [data-app-id]")).to_have_count(1)
    page.goto(browser.address("tracker.html#todo"))
    expect(page.locator(".nothing")).to_contain_text("Nothing needs you now")
    page.close()
    store(browser, [application(1), application(9)])
    page = opened(browser)
    expect(page.locator(".todo-group h2")).to_have_text(["Time to follow up1"])
    # An address is a view that was asked for.
    page = opened(browser, "#table")
    expect(page.locator("tbody [data-app-id]")).to_have_count(2)


def test_what_is_far_down_the_list_is_found_too(browser: Browser) -> None:
    store(browser, [*[application(1, id=f"n{number}") for number in range(200)], application(9)])
    page = opened(browser)
    expect(page.locator(".todo-line .row-open")).to_have_text(["Job 9"])


def test_each_kind_stands_under_its_heading(browser: Browser) -> None:
    store(
        browser,
        [
            application(3, status="interview", appointments=[{"id": "m", "at": NOW + 30 * HOUR}]),
            application(2, confirmed=False),
            application(8),
            application(9),
            application(70),
            application(4, status="saved", confirmed=False, closes_at=NOW + 2 * DAY),
            application(5, status="offer", offer={"amount": "30.000", "answer_by": NOW + 3 * DAY}),
        ],
    )
    page = opened(browser)
    expect(page.locator(".todo-line")).to_have_count(7)
    shown = {kind: lines(page, kind) for kind in ("meeting", "unsent", "due", "silent", "closing", "answer")}
    assert shown == {
        "meeting": ["Job 3"], "unsent": ["Job 2"], "due": ["Job 8", "Job 9"], "silent": ["Job 70"],
        "closing": ["Job 4"], "answer": ["Job 5"],
    }  # fmt: skip


def test_a_line_is_answered_by_mouse_and_by_one_key_and_taken_back(browser: Browser) -> None:
    store(browser, [application(number, confirmed=False) for number in (1, 2, 3)])
    page = opened(browser)
    page.get_by_role("button", name="Yes, sent: Job 1").click()
    wait_for_field(browser, "a00001", "confirmed", True)
    expect(page.locator(".todo-line")).to_have_count(2)
    page.locator("[data-app-id='a00002'] .row-open").focus()
    page.keyboard.press("y")
    wait_for_field(browser, "a00002", "confirmed", True)
    expect(page.locator("[data-app-id='a00003'] .row-open")).to_be_focused()
    page.keyboard.press("Control+z")
    wait_for_field(browser, "a00002", "confirmed", False)
    page.get_by_label("More about Job 2").select_option("unsent")
    wait_for_field(browser, "a00002", "status", "saved")


def test_all_that_are_shown_are_answered_at_once(browser: Browser) -> None:
    choose_settings(browser, follow_up_days=0, ghosted_days=0)
    store(browser, [application(number, confirmed=False) for number in range(1, 24)])
    page = opened(browser)
    expect(page.locator(".todo-line")).to_have_count(20)
    page.locator("[data-app-id='a00001'] .row-open").focus()
    page.keyboard.press("Shift+Y")
    wait_for_field(browser, "a00020", "confirmed", True)
    expect(page.locator(".todo-line")).to_have_count(3)
    assert (stored(browser, "a00021") or {})["confirmed"] is False, "what was not shown was not answered"
    page.get_by_label("All 3: Did you send it?").select_option("sent")
    wait_for_field(browser, "a00023", "confirmed", True)
    expect(page.locator(".notice")).to_contain_text("3 applications")
    page.locator(".notice-undo").click()
    wait_for_field(browser, "a00023", "confirmed", False)


def test_not_now_is_kept(browser: Browser) -> None:
    store(browser, [application(60), application(61)])
    page = opened(browser)
    page.get_by_label("More about Job 61").select_option("later")
    expect(page.locator(".todo-line")).to_have_count(1)
    page.reload()
    expect(page.locator(".todo-line .row-open")).to_have_text(["Job 60"])


def test_the_silent_are_moved_only_by_the_person(browser: Browser) -> None:
    store(browser, [application(60), application(61)])
    page = opened(browser)
    page.get_by_label("All 2: No reply for long").select_option("ghosted")
    wait_for_field(browser, "a00060", "status", "ghosted")
    wait_for_field(browser, "a00061", "status", "ghosted")


def test_an_edit_and_an_undo_are_no_news(browser: Browser) -> None:
    event = {"at": NOW - 45 * DAY, "event": "interview"}
    history = [{"at": NOW - 60 * DAY, "event": "applied"}, event]
    store(browser, [application(60, status="interview", history=history)])
    page = opened(browser)
    expect(page.locator(".todo-line")).to_have_count(1)
    page.locator(".row-open").click()
    page.locator("#field-notes").fill("Asked Ana")
    wait_for_field(browser, "a00060", "notes", "Asked Ana")
    page.get_by_role("button", name="Move to No answer").click()
    expect(page.locator(".todo-line")).to_have_count(0)
    page.keyboard.press("Escape")
    page.locator(".notice-undo").click()
    expect(page.locator(".todo-line")).to_have_count(1)


def test_the_popup_leads_to_the_rest(browser: Browser) -> None:
    store(browser, [application(number, confirmed=False) for number in range(1, 15)])
    popup = browser.open_page("popup.html")
    with browser.context.expect_page() as opening:
        popup.get_by_role("link", name="and 13 more").click()
    expect(opening.value.locator(".todo-line")).to_have_count(14)


@pytest.mark.parametrize("place", ["#table", "#board"])
def test_applied_is_an_answer_where_it_is_asked(browser: Browser, place: str) -> None:
    store(browser, [application(1, confirmed=False)])
    page = opened(browser, place)
    select = page.locator("[data-app-id='a00001'] select")
    expect(select.locator("option:checked")).to_have_text("Applied?")
    select.select_option("applied")
    wait_for_field(browser, "a00001", "confirmed", True)
    assert (stored(browser, "a00001") or {})["history"][-1]["event"] == "confirmed"
    expect(select.locator("option:checked")).to_have_text("Applied")
    expect(select.locator("option", has_text="Applied?")).to_have_count(0)


def test_pane_popup_and_many_at_once_answer_too(browser: Browser) -> None:
    store(browser, [application(number, confirmed=False) for number in range(1, 6)])
    page = opened(browser, "#app:a00001")
    page.get_by_role("complementary").get_by_label("Status of Job 1").select_option("applied")
    wait_for_field(browser, "a00001", "confirmed", True)
    page = opened(browser, "#table")
    for number in (2, 3):
        page.locator(f"[data-app-id='a0000{number}'] [type=checkbox]").click()
    page.locator(".selection select").first.select_option("applied")
    wait_for_field(browser, "a00002", "confirmed", True)
    wait_for_field(browser, "a00003", "confirmed", True)
    popup = browser.open_page("popup.html")
    popup.locator(".row[data-app-id='a00004'] select").select_option("applied")
    wait_for_field(browser, "a00004", "confirmed", True)
    popup.locator(".row[data-app-id='a00005'] select").select_option("rejected")
    wait_for_field(browser, "a00005", "confirmed", True)


def test_the_list_stands_where_it_did_after_the_board(browser: Browser) -> None:
    store(browser, [application(number) for number in range(1, 200)])
    page = opened(browser, "#table")
    page.locator("#list").evaluate("list => { list.scrollTop = 4000; }")
    expect(page.locator("[data-app-id='a00075']")).to_be_in_viewport()
    page.get_by_role("link", name="Board").click()
    expect(page.locator(".card").first).to_be_visible()
    page.get_by_role("link", name="Table").click()
    expect(page.locator("tbody [data-app-id='a00001']")).to_be_in_viewport()


def test_open_leaves_out_what_is_over_and_all_has_it(browser: Browser) -> None:
    store(browser, [application(1), application(2, status="rejected"), application(3, archived=True)])
    page = opened(browser, "#table")
    expect(page.locator("tbody .row-open")).to_have_text(["Job 1"])
    page.get_by_role("button", name="All", exact=False).first.click()
    expect(page.locator("tbody .row-open")).to_have_text(["Job 1", "Job 2"])
    page.get_by_role("button", name="Archived").click()
    expect(page.locator("tbody .row-open")).to_have_text(["Job 3"])
    page.get_by_role("button", name="Open", exact=False).first.click()
    # A search goes through the closed ones too.
    page.locator("#search").fill("job 2")
    expect(page.locator("tbody .row-open")).to_have_text(["Job 2"])


def test_what_nobody_confirmed_is_not_counted_as_sent(browser: Browser) -> None:
    store(browser, [application(1), application(2, confirmed=False), application(3, confirmed=False)])
    page = opened(browser, "#table")
    buttons = page.get_by_role("group", name="Status").get_by_role("button")
    expect(buttons).to_have_text(["Open3", "Applied?2", "Applied1", "All3"])
    buttons.nth(1).click()
    expect(page.locator("tbody .row-open")).to_have_text(["Job 2", "Job 3"])
    page = opened(browser, "#board")
    expect(page.locator("#column-applied")).to_have_text("Applied1Applied? 2")


def test_every_way_is_in_sight_in_a_narrow_window(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser, "#table")
    page.set_viewport_size({"width": 320, "height": 700})
    add = page.locator("header.bar > button").first.bounding_box()
    assert add is not None
    for way in page.locator("header.bar nav a").all():
        box = way.bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= add["x"] + 1, way.get_attribute("href")
