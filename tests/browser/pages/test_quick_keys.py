"""Keys that come faster than frames and answers: each acts on what the person saw. Several events in one task are the fastest
there can be, on any machine."""

from playwright.sync_api import Page, expect

from tests.browser.applications import application, store, stored, wait_for_field
from tests.browser.chromium import Browser
from tests.browser.messages import ask

# Presses the keys ("Control+z" among them) where the focus is, all before the next frame and before any answer of the worker.
# Gives the id of what has the focus then.
PRESS = """keys => {
  for (const name of keys) {
    const [key, modifier] = name.split('+').reverse();
    const place = document.activeElement ?? document.body;
    const pressed = {key, ctrlKey: modifier === 'Control', bubbles: true, cancelable: true};
    place.dispatchEvent(new KeyboardEvent('keydown', pressed));
  }
  return document.activeElement.id;
}"""
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


def test_a_key_that_comes_before_the_next_frame_is_of_the_row_that_was_walked_to(browser: Browser) -> None:
    page = opened(browser, 3)
    page.keyboard.press("j")
    expect(page.get_by_role("button", name="Job 1", exact=True)).to_be_focused()
    page.evaluate(PRESS, ["j", "3"])
    wait_for_field(browser, "a00002", "status", "interview")
    assert (stored(browser, "a00001") or {})["status"] == "applied"
    expect(page.get_by_role("button", name="Job 2", exact=True)).to_be_focused()
    page.evaluate(PRESS, ["j"])
    page.keyboard.press("Enter")
    expect(page.locator("#pane-title")).to_have_text("Job 3")


def test_what_is_typed_goes_where_the_last_key_led(browser: Browser) -> None:
    page = opened(browser, 3)
    # These fields are there at once: a letter typed before the next frame would be a shortcut.
    assert page.evaluate(PRESS, ["n"]) == "field-title"
    page.keyboard.press("Escape")
    page.evaluate(PRESS, ["q"])
    assert page.evaluate("() => document.activeElement.matches('.answer-part button')")
    page.keyboard.press("Escape")
    row = page.get_by_role("button", name="Job 2", exact=True)
    # The card gives the focus back to its row, and a row walked to takes it, but not from a search that was begun since.
    row.focus()
    page.keyboard.press("e")
    expect(page.locator("#field-notes")).to_be_focused()
    page.evaluate(PRESS, ["Escape", "Escape", "/"])
    drawn(page)
    expect(page.locator("#search")).to_be_focused()
    row.focus()
    page.evaluate(PRESS, ["j", "/"])
    drawn(page)
    expect(page.locator("#search")).to_be_focused()
    # Nor does the card, which is read before it is shown.
    row.focus()
    page.evaluate(PRESS, ["e", "/"])
    expect(page.locator("#field-notes")).to_be_visible()
    drawn(page)
    expect(page.locator("#search")).to_be_focused()


def drawn(page: Page) -> None:
    """Wait until what was asked for is drawn, and what follows a drawing is done."""
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
