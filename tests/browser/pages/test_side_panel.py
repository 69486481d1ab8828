"""The side panel beside pages of the web: it follows the tab in front, reads only while it is open, and keeps nothing."""

import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.applications import application, choose_settings, store, wait_for_field
from tests.browser.chromium import Browser
from tests.browser.messages import ask
from tests.browser.pages.test_open_tab import popup_over
from tests.browser.worker.test_faults import URL, apply, offer
from tests.browser.worker.test_scoring import COOK

Pages = Callable[[str, str], Page]
# Milliseconds that the page's script rests between two looks (content_scripts/beside.py).
PAUSE = 300
COUNT_READS = """() => {
  const read = globalThis.jobtrack_capture;
  globalThis.reads = 0;
  globalThis.jobtrack_capture = () => { globalThis.reads += 1; return read(); };
}"""
# What the page's script would do after a change begins before this timer, and so is over when it ends.
READS_AFTER_A_CHANGE = """pause => new Promise(done => {
  document.title += ' .';
  queueMicrotask(() => setTimeout(() => done(globalThis.reads), pause));
})"""

# Reading its address raises an error.
BROKEN_LINK = '<a href="https://[">'
# What was typed is not stored yet when the application's own card is opened.
TYPED_AND_OPENED = """words => {
  const field = document.getElementById('listing-notes');
  field.value = words;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  document.querySelector('.tracked .answers button').click();
}"""


def beside(browser: Browser, page: Page) -> Page:
    return popup_over(browser, page, "side_panel.html")


def in_script_world(browser: Browser, page: Page, script: str, argument: Any = None) -> Any:
    """Evaluate a function where the extension's scripts of a page run."""
    return browser.in_extension(
        f"""async ([url, argument]) => {{
             const [tab] = await chrome.tabs.query({{url}});
             const script = {{target: {{tabId: tab.id}}, func: {script}, args: [argument]}};
             return (await chrome.scripting.executeScript(script))[0].result;
           }}""",
        [page.url, argument],
    )


def test_follows_the_tab_scores_what_one_looks_at_and_reads_no_more_when_closed(
    browser: Browser, page_of: Pages
) -> None:
    ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": COOK})
    first = page_of(URL.format(1), offer(1))
    panel = beside(browser, first)
    listing = panel.locator(".open-listing")
    expect(listing.locator(".question-title")).to_have_text("Cocinero 1")
    expect(listing.locator(".fit-ring strong")).to_have_text(re.compile(r"\d+"))
    second = page_of(URL.format(2), offer(2))
    expect(listing.locator(".question-title")).to_have_text("Cocinero 2")
    first.bring_to_front()
    expect(listing.locator(".question-title")).to_have_text("Cocinero 1")
    # The page renders another job without a new document, or more of this one.
    first.evaluate("document.querySelector('h1').textContent = 'Jefa de cocina'")
    expect(listing.locator(".question-title")).to_have_text("Jefa de cocina")
    second.bring_to_front()
    expect(listing.locator(".question-title")).to_have_text("Cocinero 2")
    in_script_world(browser, first, COUNT_READS)
    in_script_world(browser, second, COUNT_READS)
    assert in_script_world(browser, second, READS_AFTER_A_CHANGE, PAUSE) > 0
    assert in_script_world(browser, first, READS_AFTER_A_CHANGE, PAUSE) == 0, "a page in the background was read"
    panel.close()
    before = in_script_world(browser, second, "() => globalThis.reads")
    assert in_script_world(browser, second, READS_AFTER_A_CHANGE, PAUSE) == before
    assert browser.applications() == [], "looking at a listing stored it"


def test_notes_status_and_letter_are_at_hand_also_beside_the_employers_form(browser: Browser, page_of: Pages) -> None:
    # The page's script catches what the browser throws, also beside the script that the panel brings.
    page = page_of(URL.format(1), offer(1, "event.preventDefault()").replace("<button>", f"{BROKEN_LINK}<button>"))
    panel = beside(browser, page)
    panel.get_by_role("button", name="Save this page").click()
    panel.locator(".back").click()
    (kept,) = browser.wait_for_applications(1)
    listing = panel.locator(".open-listing")
    panel.evaluate(TYPED_AND_OPENED, "Ask for Ana")
    expect(panel.locator("#field-notes")).to_have_value("Ask for Ana")
    panel.locator(".back").click()
    wait_for_field(browser, kept["id"], "notes", "Ask for Ana")
    apply(page)
    expect(listing.locator("select")).to_have_value("asked")
    listing.locator("select").select_option("applied")
    wait_for_field(browser, kept["id"], "confirmed", True)
    cv = "Lucía Prado Vega\nCocinera\nlucia@correo.example\n\n" + COOK
    ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": cv})
    form = page_of("https://jobs.example.com/form", "<title>Form</title><h1>Apply here</h1>")
    form.bring_to_front()
    expect(panel.locator("#open-listing")).to_have_text("The last job you looked at")
    expect(listing.get_by_label("Notes")).to_have_value("Ask for Ana")
    assert listing.get_by_role("link", name="Cover letter").get_attribute("href") == f"letters.html?id={kept['id']}"
    panel.get_by_role("button", name="Answers").click()
    browser.context.grant_permissions(["clipboard-read", "clipboard-write"])
    facts = panel.locator(".own-facts button")
    expect(facts).to_have_text(["NameLucía Prado Vega", "E-maillucia@correo.example"])
    panel.bring_to_front()
    facts.last.click()
    expect(panel.locator(".notice")).to_contain_text("E-mail")
    assert panel.evaluate("navigator.clipboard.readText()") == "lucia@correo.example"
    form.bring_to_front()
    panel.reload()
    panel.wait_for_selector("[data-ready]")
    expect(panel.locator(".unread-page")).to_contain_text("does not see this page")


def test_the_same_job_at_another_board_is_shown_and_made_one_only_by_the_person(
    browser: Browser, page_of: Pages
) -> None:
    there = {"title": "Cocinero 1 (H/M)", "company": "Casa Ejemplo, S.L.", "board": "glassdoor", "job_id": "1009"}
    store(browser, [application(1, **there, location="Lugo", url="https://www.glassdoor.es/job-listing/j?jl=1009")])
    panel = beside(browser, page_of(URL.format(1), offer(1)))
    listing = panel.locator(".open-listing")
    expect(listing.locator(".same-company")).to_contain_text("You have this one already: Cocinero 1 (H/M) · Glassdoor")
    panel.get_by_role("button", name="Save this page").click()
    panel.locator(".back").click()
    browser.wait_for_applications(2)
    listing.get_by_role("button", name="Make them one").click()
    expect(panel.locator(".notice")).to_contain_text("The two are one now")
    # Its page is known as the one that stays.
    expect(listing.get_by_role("button", name="In your tracker")).to_be_visible()
    (kept,) = browser.applications()
    assert (kept["id"], kept["board"]) == ("a00001", "glassdoor")
    expect(listing.locator(".same-company")).to_have_count(0)
    panel.locator(".notice-undo").click()
    expect(listing.get_by_role("button", name="Make them one")).to_be_visible()
    assert len(browser.applications()) == 2


def test_a_listing_that_is_not_kept_becomes_part_of_the_application_for_the_same_job(
    browser: Browser, page_of: Pages
) -> None:
    there = {"title": "Cocinero 1 (H/M)", "company": "Casa Ejemplo, S.L.", "board": "glassdoor", "job_id": "1009"}
    store(browser, [application(1, **there, location="Lugo", url="https://www.glassdoor.es/job-listing/j?jl=1009")])
    (before,) = browser.applications()
    panel = beside(browser, page_of(URL.format(1), offer(1)))
    listing = panel.locator(".open-listing")
    listing.get_by_role("button", name="It is the same job").click()
    expect(panel.locator(".notice")).to_contain_text("Both listings lead to this application now")
    # Its page is known as that application, which nothing happened to.
    expect(listing.get_by_role("button", name="In your tracker")).to_be_visible()
    # The tab with the panel is not in front: nothing in it is focused as a locator sees it, and no frame is drawn.
    panel.wait_for_function("() => document.activeElement.closest('.tracked .answers')", polling=100)
    (kept,) = browser.applications()
    for field in ("id", "board", "job_id", "title", "company", "status", "applied_at", "confirmed", "history"):
        assert kept[field] == before[field], field
    assert [(link["board"], link["url"]) for link in kept["links"]] == [("infojobs", URL.format(1))]
    assert browser.stored()[f"job:{kept['id']}"] != ""
    panel.locator(".notice-undo").click()
    expect(listing.get_by_role("button", name="It is the same job")).to_be_visible()
    browser.wait_for_stored("(all, id) => !(`job:${id}` in all)", kept["id"])
    (again,) = browser.applications()
    assert not again.get("links")


def test_reads_nothing_of_a_board_that_is_switched_off(browser: Browser, page_of: Pages) -> None:
    page = page_of(URL.format(1), offer(1))
    panel = beside(browser, page)
    expect(panel.locator(".question-title")).to_have_text("Cocinero 1")
    in_script_world(browser, page, COUNT_READS)
    choose_settings(browser, boards_off=["infojobs"])
    expect(panel.locator("#open-listing")).to_have_text("The last job you looked at")
    before = in_script_world(browser, page, "() => globalThis.reads")
    assert in_script_world(browser, page, READS_AFTER_A_CHANGE, PAUSE) == before
    panel.reload()
    expect(panel.locator(".unread-page")).to_contain_text("switched off")
    page.reload()
    page.bring_to_front()
    assert in_script_world(browser, page, "() => globalThis.jobtrack_beside") is None


def test_opens_from_the_popup(browser: Browser, page_of: Pages) -> None:
    popup = popup_over(browser, page_of(URL.format(1), offer(1)))
    with popup.expect_event("close"):
        popup.get_by_role("button", name="Open the side panel").click()
    shown = browser.in_extension(
        """async () => {
             // Chrome says that it opens the panel before the panel's page is there, and that it is before it has its address.
             let contexts = [];
             while (!contexts.some(one => one.documentUrl)) {
               contexts = await chrome.runtime.getContexts({contextTypes: ['SIDE_PANEL']});
             }
             return contexts.map(context => new URL(context.documentUrl).pathname);
           }"""
    )
    # An open panel reads the pages of the tests that follow in this browser.
    browser.in_extension(
        """async () => {
             await chrome.sidePanel.setOptions({enabled: false});
             while ((await chrome.runtime.getContexts({contextTypes: ['SIDE_PANEL']})).length > 0);
             await chrome.sidePanel.setOptions({enabled: true});
           }"""
    )
    assert shown == ["/side_panel.html"]
