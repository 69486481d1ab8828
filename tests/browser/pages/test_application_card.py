"""One application in the tracker's pane: a card whose fields are edited where they stand, by mouse and by keyboard."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.applications import DAY, NOW, application, store, stored, wait_for_field
from tests.browser.chromium import Browser
from tests.browser.messages import ask


def opened(browser: Browser, place: str = "#table") -> Page:
    page = browser.open_page("tracker.html" + place)
    page.wait_for_selector("[data-ready]")
    return page


def day(days_ago: int) -> str:
    return (datetime.fromtimestamp(NOW / 1000) - timedelta(days=days_ago)).strftime("%Y-%m-%d")


def history(browser: Browser, identifier: str = "a00001") -> list[str]:
    return [event["event"] for event in (stored(browser, identifier) or {})["history"]]


def wait_for_events(browser: Browser, events: list[str], identifier: str = "a00001") -> None:
    browser.wait_for_stored(
        "(all, [key, events]) => all[key].history.map(event => event.event).join() === events.join()",
        [f"app:{identifier}", events],
    )


def test_a_rejection_has_the_day_it_came(browser: Browser) -> None:
    store(browser, [application(20)])
    page = opened(browser, "#app:a00020")
    pane = page.get_by_role("complementary")
    pane.get_by_label("Status of Job 20").select_option("rejected")
    pane.get_by_label("Since").fill(day(3))
    browser.wait_for_stored("(all, at) => Math.abs(all['app:a00020'].history[1].at - at) < 3600000 * 25", NOW - 3 * DAY)
    assert history(browser, "a00020") == ["applied", "rejected"]


def test_the_history_is_corrected_and_taken_back(browser: Browser) -> None:
    events = [{"at": NOW - 9 * DAY, "event": "applied"}, {"at": NOW - 2 * DAY, "event": "interview"}]
    store(browser, [application(9, id="a00001", status="interview", history=events)])
    page = opened(browser, "#app:a00001")
    page.locator(".history summary").click()
    page.get_by_label("Date of “Interview”").fill(day(5))
    browser.wait_for_stored("(all, at) => all['app:a00001'].history[1].at < at", NOW - 4 * DAY)
    page.get_by_label("Date of the note").fill(day(4))
    page.get_by_label("Add a note with a date").fill("Ana called")
    page.get_by_label("Add a note with a date").press("Enter")
    wait_for_events(browser, ["applied", "interview", "note"])
    expect(page.locator(".history li")).to_have_count(4)
    expect(page.locator(".history")).to_contain_text("Ana called")
    page.get_by_label("Remove “Interview” from the history").click()
    wait_for_field(browser, "a00001", "status", "applied")
    page.locator(".notice-undo").click()
    wait_for_field(browser, "a00001", "status", "interview")
    wait_for_events(browser, ["applied", "interview", "note"])


def test_an_interview_is_asked_when_it_is_and_stands_on_the_card_and_in_the_calendar(
    browser: Browser, tmp_path: Path
) -> None:
    store(browser, [application(2, id="a00001", url="https://www.example.com/jobs/1")])
    page = opened(browser, "#app:a00001")
    pane = page.get_by_role("complementary")
    expect(pane.get_by_text("Add an appointment")).to_have_count(0)
    pane.get_by_label("Status of Job 2").select_option("interview")
    pane.get_by_label("Place or link").fill("https://meet.example.com/x")
    assert "appointments" not in (stored(browser, "a00001") or {}), "without a time there is no appointment"
    soon = (datetime.fromtimestamp(NOW / 1000) + timedelta(days=2)).strftime("%Y-%m-%dT10:30")
    pane.get_by_label("When", exact=True).fill(soon)
    pane.get_by_label("When", exact=True).blur()
    browser.wait_for_stored("all => all['app:a00001'].appointments?.length === 1", None)
    pane.get_by_label("People").first.fill("Marta")
    pane.get_by_label("People").first.blur()
    browser.wait_for_stored("all => all['app:a00001'].appointments[0].people === 'Marta'", None)
    (one,) = (stored(browser, "a00001") or {})["appointments"]
    assert (one["kind"], one["minutes"], one["place"]) == ("interview", 60, "https://meet.example.com/x")
    assert datetime.fromtimestamp(one["at"] / 1000).strftime("%H:%M") == "10:30"
    expect(pane.get_by_role("link", name="Open the link")).to_have_attribute("href", "https://meet.example.com/x")
    files = []
    for _ in range(2):
        with page.expect_download() as download:
            pane.get_by_role("button", name="Add to calendar").click()
        download.value.save_as(tmp_path / "one.ics")
        files.append((tmp_path / "one.ics").read_text("utf-8"))
    assert f"UID:appointment-{one['id']}@jobtrack" in files[0]
    assert [line for line in files[0].splitlines() if line.startswith("UID")] == [
        line for line in files[1].splitlines() if line.startswith("UID")
    ]
    page = opened(browser, "")
    expect(page.locator(".todo-line[data-kind=meeting]")).to_have_count(1)
    page = opened(browser, "#board")
    expect(page.locator(".card .facts")).to_contain_text("Interview")


def test_a_row_that_becomes_an_interview_offers_to_say_when(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser)
    page.locator("[data-app-id='a00001'] select").select_option("interview")
    page.get_by_role("button", name="When is it?").click()
    expect(page.locator("#meeting-at")).to_be_focused()


def test_the_cv_is_the_one_in_use_at_apply_and_its_text_opens(browser: Browser) -> None:
    first = ask(browser, type="save-cv", cv={"id": "", "name": "First", "text": "Cook of ten years"})["id"]
    identifier = ask(browser, type="add", application={"title": "Cook", "status": "saved"})["id"]
    ask(browser, type="change", ids=[identifier], fields={"status": "applied"})
    second = ask(browser, type="save-cv", cv={"id": "", "name": "Second", "text": "Nurse"}, is_default=True)["id"]
    wait_for_field(browser, identifier, "cv", first)
    page = opened(browser, f"#app:{identifier}")
    expect(page.locator("#field-cv")).to_have_value(first)
    page.get_by_text("Text of this CV").click()
    expect(page.locator(".cv-sent .kept-text")).to_have_text("Cook of ten years")
    # A CV that comes while the tracker is open can be chosen, and one that went is no number.
    third = ask(browser, type="save-cv", cv={"id": "", "name": "Third", "text": "Clerk"})["id"]
    expect(page.locator("#field-cv option")).to_have_text(["Not noted", "Third", "Second", "First"])
    ask(browser, type="delete-cv", id=first)
    expect(page.locator("#field-cv option:checked")).to_have_text("A CV deleted since")
    assert second != third


def test_tags_are_asked_for_found_and_shown(browser: Browser) -> None:
    store(browser, [application(1), application(2)])
    page = opened(browser)
    page.locator("[data-app-id='a00001'] .row-open").focus()
    page.keyboard.press("t")
    expect(page.locator("#field-tags")).to_be_focused()
    page.keyboard.type("remote, Dream job, remote")
    page.keyboard.press("Enter")
    browser.wait_for_stored("all => all['app:a00001'].tags?.join() === 'remote,Dream job'", None)
    page.keyboard.press("Escape")
    page.locator("#search").fill("dream")
    expect(page.locator("tbody .row-open")).to_have_text(["Job 1"])
    page = opened(browser, "#board")
    expect(page.locator("[data-app-id='a00001'] .facts")).to_contain_text("Dream job")


def test_keys_reach_the_pane_and_act_on_the_row(browser: Browser) -> None:
    store(browser, [application(1), application(2)])
    page = opened(browser)
    page.wait_for_selector("[data-app-id='a00001']")
    page.keyboard.press("j")
    expect(page.locator(".row-open:focus")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator(".pane")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("[data-app-id='a00001'] .row-open")).to_be_focused()
    page.keyboard.press("3")
    wait_for_field(browser, "a00001", "status", "interview")
    page.keyboard.press("e")
    expect(page.locator("#field-notes")).to_be_focused()
    page.keyboard.type("3 rounds")
    wait_for_field(browser, "a00001", "notes", "3 rounds")
    page.keyboard.press("Escape")
    expect(page.locator("[data-app-id='a00001'] .row-open")).to_be_focused()
    with browser.context.expect_page() as opening:
        page.keyboard.press("o")
    assert opening.value.url.startswith("https://www.example.com/jobs/1")
    page.bring_to_front()
    page.keyboard.press("g")
    page.keyboard.press("b")
    expect(page.locator(".columns")).to_be_visible()


@pytest.mark.parametrize("place", ["#board", "#todo"])
def test_walking_goes_as_the_screen_does_and_what_is_selected_is_seen(browser: Browser, place: str) -> None:
    store(browser, [application(9), application(10, status="interview"), application(11), application(12)])
    page = opened(browser, place)
    for name in ("Job 9", "Job 11", "Job 12"):
        page.keyboard.press("j")
        expect(page.locator(".row-open:focus")).to_have_text(name)
    if place == "#board":
        page.keyboard.press("x")
        expect(page.locator(".selection strong")).to_have_text("1 selected")
        expect(page.locator("[data-app-id='a00012']")).to_have_attribute("data-selected", "")


def test_what_is_over_is_a_strip_until_it_is_opened(browser: Browser) -> None:
    store(browser, [application(1), *[application(number, status="rejected") for number in (2, 3)]])
    page = opened(browser, "#board")
    page.set_viewport_size({"width": 1280, "height": 720})
    expect(page.locator(".card")).to_have_count(1)
    strip = page.get_by_role("region", name="Board").get_by_role("button", name="Rejected 2")
    expect(strip).to_have_attribute("aria-expanded", "false")
    columns = page.locator(".columns")
    assert columns.evaluate("element => element.scrollWidth <= element.clientWidth"), "the board fits the window"
    strip.click()
    expect(page.locator(".card")).to_have_count(3)
    page.set_viewport_size({"width": 380, "height": 720})
    boxes = [column.bounding_box() for column in page.locator(".column").all()]
    assert all(box is not None and box["width"] > 300 for box in boxes), "one column"


def test_an_archived_application_is_kept_apart_and_comes_back(browser: Browser) -> None:
    store(browser, [application(1), application(2, status="rejected")])
    page = opened(browser, "#app:a00002")
    page.get_by_role("button", name="Archive", exact=True).click()
    wait_for_field(browser, "a00002", "archived", True)
    page.get_by_role("button", name="Bring back").click()
    wait_for_field(browser, "a00002", "archived", False)
    page.keyboard.press("Escape")
    page.locator("[data-app-id='a00001'] [type=checkbox]").click()
    page.locator(".selection select").select_option("archived")
    wait_for_field(browser, "a00001", "archived", True)


def test_an_offer_has_its_amount_and_its_day(browser: Browser) -> None:
    store(browser, [application(3, id="a00001", status="offer")])
    page = opened(browser, "#app:a00001")
    page.locator("#field-offer").fill("32.000 €")
    page.locator("#field-offer").blur()
    page.locator("#field-answer_by").fill(day(-5))
    browser.wait_for_stored("all => all['app:a00001'].offer?.answer_by > 0", None)
    assert (stored(browser, "a00001") or {})["offer"]["amount"] == "32.000 €"
    page = opened(browser, "#todo")
    expect(page.locator(".todo-line")).to_contain_text("answer by")


# All before the next frame, as of a slow machine.
CHANGED_AT_ONCE = """changes => changes.forEach(([id, value]) => {
  const field = document.getElementById(id);
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
})"""


def test_two_changes_of_one_field_before_the_next_frame_are_both_kept(browser: Browser) -> None:
    store(browser, [application(3, id="a00001", status="offer")])
    page = opened(browser, "#app:a00001")
    expect(page.locator("#field-offer")).to_be_visible()
    page.evaluate(CHANGED_AT_ONCE, [["field-offer", "32.000 €"], ["field-answer_by", day(-5)]])
    browser.wait_for_stored("all => all['app:a00001'].offer?.answer_by > 0", None)
    assert (stored(browser, "a00001") or {})["offer"]["amount"] == "32.000 €"


def test_people_have_a_role_and_the_mail_its_draft(browser: Browser) -> None:
    contact = {"name": "Ana", "role": "Recruiter", "email": "ana@olmo.example"}
    store(browser, [application(1, contacts=[contact])])
    page = opened(browser, "#app:a00001")
    link = page.get_by_role("link", name="Write to Ana")
    address = link.get_attribute("href") or ""
    assert address.startswith("mailto:ana@olmo.example?subject=My%20application")
    page.get_by_text("People and links").click()
    expect(page.get_by_label("Role").first).to_have_value("Recruiter")


def test_a_listing_that_is_missing_is_pasted_in_the_pane(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser, "#app:a00001")
    page.locator(".kept-listing summary").click()
    page.locator("#field-listing").fill("We look for an analyst with SQL.")
    page.locator("#field-listing").blur()
    browser.wait_for_stored("all => all['job:a00001'] === 'We look for an analyst with SQL.'", None)
    expect(page.locator(".kept-listing .kept-text")).to_have_text("We look for an analyst with SQL.")


def test_a_row_names_its_next_appointment_and_tags(browser: Browser) -> None:
    meeting = {"id": "m", "at": NOW + 2 * DAY, "kind": "call"}
    store(browser, [application(1, tags=["remote"], appointments=[meeting]), application(2)])
    page = opened(browser)
    expect(page.locator("[data-app-id='a00001'] .company")).to_contain_text("Call")
    expect(page.locator("[data-app-id='a00001'] .company")).to_contain_text("remote")
    expect(page.locator("[data-app-id='a00002'] .company")).to_have_text("Company 2")
