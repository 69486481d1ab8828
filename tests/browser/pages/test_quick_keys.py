"""Keys that come faster than frames and answers: each acts on what the person saw. Several events in one task are the fastest
there can be, on any machine."""

from playwright.sync_api import Page, expect

from tests.browser.applications import application, store, wait_for_field
from tests.browser.chromium import Browser
from tests.browser.messages import ask

# Presses the keys ("Control+z" among them) where the focus is, all before the next frame and before any answer of the worker.
PRESS = """keys => keys.forEach(name => {
  const [key, modifier] = name.split('+').reverse();
  const place = document.activeElement ?? document.body;
  const pressed = {key, ctrlKey: modifier === 'Control', bubbles: true, cancelable: true};
  place.dispatchEvent(new KeyboardEvent('keydown', pressed));
})"""
FOCUSED = "document.activeElement.closest('[data-app-id]')?.dataset.appId"


def opened(browser: Browser, count: int) -> Page:
    store(browser, [application(number) for number in range(1, count + 1)])
    page = browser.open_page("tracker.html#table")
    page.wait_for_selector("[data-ready] [data-app-id]")
    return page


def test_undo_takes_back_the_last_key_and_not_the_one_before(browser: Browser) -> None:
    page = opened(browser, 3)
    page.locator("[data-app-id='a00001'] .row-open").focus()
    page.keyboard.press("3")
    wait_for_field(browser, "a00001", "status", "interview")
    expect(page.locator(".notice-undo")).to_be_visible()
    page.locator("[data-app-id='a00002'] .row-open").focus()
    # The second finds nothing to take back.
    page.evaluate(PRESS, ["4", "Control+z", "Control+z"])
    expect(page.locator(".notice")).to_contain_text("Undone")
    wait_for_field(browser, "a00002", "status", "applied")
    wait_for_field(browser, "a00001", "status", "interview")


def test_the_focus_stays_at_its_application_whatever_the_list_does(browser: Browser) -> None:
    page = opened(browser, 5)
    for control in [".row-open", "select.status"]:
        page.locator(f"[data-app-id='a00003'] {control}").focus()
        gone = "a00001" if control == ".row-open" else "a00002"
        ask(browser, type="change", ids=[gone], fields={"status": "rejected"})
        expect(page.locator(f"tr[data-app-id='{gone}']")).to_have_count(0)
        expect(page.locator(f"[data-app-id='a00003'] {control}")).to_be_focused()
    # The next arrow key would change the neighbour's status, were its select focused now.
    page.locator("[data-app-id='a00003'] select.status").select_option("rejected")
    expect(page.locator("tr[data-app-id='a00003']")).to_have_count(0)
    expect(page.locator("[data-app-id='a00004'] .row-open")).to_be_focused()


def test_a_key_finds_the_list_that_is_about_to_be_drawn(browser: Browser) -> None:
    page = opened(browser, 3)
    page.locator("#search").fill("no such job")
    expect(page.locator("main.nothing")).to_be_visible()
    page.evaluate(
        """() => { const field = document.getElementById('search'); field.focus(); field.value = '';
                   field.dispatchEvent(new Event('input', {bubbles: true})); field.blur(); }"""
    )
    page.evaluate(PRESS, ["j", "j"])
    page.wait_for_function(f"{FOCUSED} === 'a00002'")
    # What is typed into a form that was just closed is nothing.
    page.keyboard.press("n")
    expect(page.locator("#field-title")).to_be_focused()
    page.evaluate(
        """() => { document.querySelector("[data-app-id='a00003'] .row-open").click();
                   document.getElementById('field-title').dispatchEvent(new Event('input', {bubbles: true})); }"""
    )
    expect(page.locator("#pane-title")).to_have_text("Job 3")
