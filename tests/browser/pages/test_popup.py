"""The popup as a person uses it, on the built extension."""

from urllib.parse import unquote

from playwright.sync_api import Page, expect

from tests.browser.applications import application, choose_settings, store, stored, wait_for_field
from tests.browser.chromium import Browser


def opened(browser: Browser) -> Page:
    page = browser.open_page("popup.html")
    page.set_viewport_size({"width": 380, "height": 600})
    page.wait_for_selector("[data-ready]")
    return page


def test_shows_the_latest_first_with_board_title_company_time_and_status(browser: Browser) -> None:
    store(browser, [application(2), application(1, board="linkedin", status="interview"), application(3)])
    page = opened(browser)
    rows = page.locator(".row")
    expect(rows).to_have_count(3)
    first = rows.first
    expect(first.locator(".row-open")).to_have_text("Job 1")
    expect(first.locator(".places")).to_contain_text("Company 1")
    expect(first.locator(".places")).to_contain_text("LinkedIn")
    expect(first.locator("time")).to_have_text("yesterday")
    expect(first.locator("select")).to_have_value("interview")
    expect(rows.last.locator(".row-open")).to_have_text("Job 3")


def test_first_day_teaches_what_to_do(browser: Browser) -> None:
    page = opened(browser)
    expect(page.locator(".empty h2")).to_have_text("Nothing here yet")
    expect(page.locator(".empty li")).to_have_count(3)
    assert page.locator(".empty a").first.get_attribute("href") == "cv.html"


def test_status_is_changed_in_place_and_taken_back(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser)
    page.locator(".row select").select_option("offer")
    wait_for_field(browser, "a00001", "status", "offer")
    expect(page.locator(".notice")).to_contain_text("Moved to Offer")
    page.locator(".notice-undo").click()
    wait_for_field(browser, "a00001", "status", "applied")
    expect(page.locator(".row select")).to_have_value("applied")


def test_every_field_is_edited_and_saved_without_a_button(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser)
    page.locator(".row-open").click()
    edits = {
        "title": "Head of data",
        "company": "Lumen",
        "location": "Vigo",
        "salary": "40.000 €",
        "url": "https://www.example.com/other",
        "notes": "Call Ana on Friday",
    }
    for field, value in edits.items():
        page.locator(f"#field-{field}").fill(value)
    page.locator("#field-applied_at").fill("2026-10-05")
    page.locator(".application-form select").select_option("interview")
    wait_for_field(browser, "a00001", "notes", edits["notes"])
    wait_for_field(browser, "a00001", "status", "interview")
    page.locator(".back").click()
    expect(page.locator(".row-open")).to_have_text("Head of data")
    record = stored(browser, "a00001")
    assert record is not None
    assert {field: record[field] for field in edits} == edits
    assert page.evaluate("at => new Date(at).toLocaleDateString('sv')", record["applied_at"]) == "2026-10-05"


def test_what_is_being_typed_is_saved_when_the_popup_closes(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser)
    page.locator(".row-open").click()
    page.locator("#field-notes").press_sequentially("half a sen")
    page.close()
    wait_for_field(browser, "a00001", "notes", "half a sen")


def test_typing_goes_on_undisturbed_by_its_own_saving(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser)
    page.locator(".row-open").click()
    field = page.locator("#field-company")
    field.fill("Lumen ")
    # Stored without the space at its end; the field must keep it for the next word.
    wait_for_field(browser, "a00001", "company", "Lumen")
    field.press_sequentially("Labs")
    expect(field).to_have_value("Lumen Labs")
    wait_for_field(browser, "a00001", "company", "Lumen Labs")


def test_deletion_is_taken_back_even_after_the_popup_was_closed(browser: Browser) -> None:
    store(browser, [application(1), application(2)])
    page = opened(browser)
    page.locator(".row-open").first.click()
    page.get_by_role("button", name="Delete").click()
    expect(page.locator(".row")).to_have_count(1)
    expect(page.locator(".notice")).to_contain_text("Application deleted")
    assert stored(browser, "a00001") is None
    page.close()
    page = opened(browser)
    page.locator(".notice-undo").click()
    expect(page.locator(".row")).to_have_count(2)
    assert stored(browser, "a00001") is not None


def test_asks_whether_an_unconfirmed_application_was_finished(browser: Browser) -> None:
    # What another program kept of a score is enough to show it.
    scored = {"fit": 71, "word": "same-field"}
    store(browser, [application(1, confirmed=False, match=scored), application(2, confirmed=False), application(3)])
    page = opened(browser)
    # What was not seen is not said in the list either.
    expect(page.locator(".row select option:checked")).to_have_text(["Applied?", "Applied?", "Applied"])
    expect(page.get_by_role("img", name="Fit: 71, Good")).to_have_text("71")
    page.locator(".row-open").first.click()
    expect(page.locator(".match")).to_have_text("Good71")
    page.keyboard.press("Escape")
    asked = page.locator(".unfinished")
    expect(asked.locator(".question-title")).to_have_text(["Job 1"])
    expect(asked.locator(".more")).to_have_text("and 1 more")
    expect(page.locator("#unfinished")).to_have_text("Did you finish applying?")
    asked.get_by_role("button", name="Yes, sent").click()
    wait_for_field(browser, "a00001", "confirmed", True)
    expect(page.locator(".row select option:checked").first).to_have_text("Applied")
    expect(asked.locator(".question-title")).to_have_text(["Job 2"])
    asked.get_by_role("button", name="Not yet").click()
    wait_for_field(browser, "a00002", "status", "saved")
    expect(page.locator(".unfinished")).to_have_count(0)


def test_search_finds_in_every_application_accents_aside(browser: Browser) -> None:
    many = [application(number) for number in range(1, 450)]
    store(browser, [*many, application(600, title="Diseñadora gráfica")])
    page = opened(browser)
    page.locator("#search").fill("disenadora GRAFICA")
    expect(page.locator(".row")).to_have_count(1)
    expect(page.locator(".row-open")).to_have_text("Diseñadora gráfica")
    page.locator("#search").fill("nothing like it")
    expect(page.locator(".nothing")).to_contain_text("nothing like it")
    page.locator("#search").press("Escape")
    expect(page.locator(".row")).to_have_count(30)


def test_works_by_keyboard_alone(browser: Browser) -> None:
    store(browser, [application(1), application(2)])
    page = opened(browser)
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.locator(".row-open").nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Job 2")
    page.keyboard.press("Escape")
    expect(page.locator(".row-open").nth(1)).to_be_focused()
    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()


def test_speaks_the_chosen_language(browser: Browser) -> None:
    store(browser, [application(1, confirmed=False)])
    choose_settings(browser, language="es")
    page = opened(browser)
    expect(page.locator("html")).to_have_attribute("lang", "es")
    expect(page.locator("#unfinished")).to_have_text("¿Terminaste la inscripción?")
    expect(page.locator(".row select")).to_contain_text("Entrevista")


def test_markup_in_a_title_stays_text(browser: Browser) -> None:
    store(
        browser,
        [application(1, title="<img src=x onerror=alert(1)>", company="<b>Bold</b>", url="javascript:alert(1)")],
    )
    page = opened(browser)
    expect(page.locator(".row-open")).to_have_text("<img src=x onerror=alert(1)>")
    page.locator(".row-open").click()
    expect(page.locator("#field-company")).to_have_value("<b>Bold</b>")
    assert page.locator("img").count() == 0
    assert page.locator("a[href^='javascript']").count() == 0


def test_follow_up_that_is_due_can_be_put_off(browser: Browser) -> None:
    store(browser, [application(9), application(10), application(8, company="", url="")])
    page = opened(browser)
    # The newest that is due comes first: it is the likeliest to be answered.
    expect(page.locator(".due")).to_contain_text("Job 8")
    page.evaluate("() => { chrome.tabs.create = options => { globalThis.draft = options.url; }; }")
    page.get_by_role("button", name="Write").click()
    expect(page.locator(".due")).to_contain_text("Job 9")
    draft = unquote(page.evaluate("draft"))
    assert draft.startswith("mailto:?subject=My application: Job 8&body=Hello,\r\n\r\nOn ")
    # No company and no address are known, and none is missed.
    assert "the Job 8 position. I remain" in draft
    assert draft.endswith("going.\r\n\r\nKind regards")
    page.get_by_label("More about Job 9").select_option(label="Remind me in 3 days")
    expect(page.locator(".due")).to_contain_text("Job 10")
    page.get_by_label("More about Job 10").select_option(label="Stop reminding")
    expect(page.locator(".due")).to_have_count(0)
    record = stored(browser, "a00010")
    assert record is not None
    assert record["follow_up"] == {"at": 0}


def test_latest_applications_are_in_sight_below_what_is_asked(browser: Browser) -> None:
    store(browser, [application(number, confirmed=number > 3) for number in range(1, 40)])
    page = opened(browser)
    expect(page.locator(".unfinished")).to_be_visible()
    expect(page.locator(".due")).to_be_visible()
    for row in page.locator(".row").all()[:3]:
        expect(row).to_be_in_viewport(ratio=1)


def test_what_waits_longest_is_asked_first_however_many_came_after_it(browser: Browser) -> None:
    made = [application(number, status="interview") for number in range(1, 201)]
    store(browser, [*made, application(240), application(250, confirmed=False)])
    page = opened(browser)
    # Silent for long: writing once more is not what is offered.
    expect(page.locator(".due")).to_contain_text("Job 240")
    expect(page.locator(".due").get_by_role("button", name="Write")).to_have_count(0)
    expect(page.locator(".unfinished")).to_contain_text("Job 250")
    page.locator(".due").get_by_role("button", name="Not now").click()
    expect(page.locator(".due")).not_to_contain_text("Job 240")
    page.reload()
    expect(page.locator(".due")).to_contain_text("Job 200")
    page.locator(".due").get_by_role("button", name="Move to No answer").click()
    wait_for_field(browser, "a00200", "status", "ghosted")
    expect(page.locator(".unfinished")).to_be_visible()


def test_the_first_view_stands_where_the_whole_one_will(browser: Browser) -> None:
    store(browser, [application(number, status="interview", confirmed=number > 2) for number in range(1, 40)])
    whole = opened(browser)
    expect(whole.locator(".row .status").first).to_have_role("combobox")
    page = browser.context.new_page()
    page.set_viewport_size({"width": 380, "height": 600})
    # Nothing is drawn after it.
    page.add_init_script("requestAnimationFrame = () => 0; PerformanceObserver.prototype.observe = () => {};")
    page.goto(browser.address("popup.html"))
    page.wait_for_selector("[data-ready]")
    assert page.locator(".row select").count() == 0
    places = """() => [...document.querySelectorAll('.row .status')].slice(0, 5).map(status => {
      const {x, y, width, height} = status.getBoundingClientRect();
      return [x, y, width, height, status.textContent && getComputedStyle(status).color];
    })"""
    assert len(page.evaluate(places)) == 5
    assert page.evaluate(places) == whole.evaluate(places)


# Everything in one task: the fastest there can be, on any machine. Ends when what was read by then has been answered and drawn.
AT_ONCE = """async acts => {
  const press = key => (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
  for (const act of acts) act.startsWith('#') || act.startsWith('.') ? document.querySelector(act).click() : press(act);
  await chrome.storage.local.get('app:a00001');
  await new Promise(done => setTimeout(() => requestAnimationFrame(() => setTimeout(done))));
}"""
# Another window changes the application that is open, and Escape is pressed while the popup reads it.
CHANGED_AND_CLOSED = """() => new Promise(done => {
  chrome.storage.local.onChanged.addListener(async function changed(changes) {
    if (!('app:a00001' in changes)) return;
    chrome.storage.local.onChanged.removeListener(changed);
    document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}));
    await chrome.storage.local.get('app:a00001');
    setTimeout(() => requestAnimationFrame(() => setTimeout(done)));
  });
  chrome.runtime.sendMessage({type: 'change', ids: ['a00001'], fields: {salary: '40.000'}});
})"""


def test_an_application_opens_over_nothing_that_the_person_went_to_meanwhile(browser: Browser) -> None:
    store(browser, [application(1), application(2)])
    page = opened(browser)
    expect(page.locator(".row select")).to_have_count(2)
    page.evaluate(AT_ONCE, [".row-open", "q"])
    expect(page.locator(".answer-part")).to_be_visible()
    expect(page.locator(".application-form")).to_have_count(0)
    page.evaluate(AT_ONCE, ["Escape", ".row-open", "/"])
    expect(page.locator("#search")).to_be_focused()
    expect(page.locator(".application-form")).to_have_count(0)
    page.locator(".row-open").first.click()
    expect(page.locator(".back")).to_be_focused()
    page.evaluate(CHANGED_AND_CLOSED)
    expect(page.locator(".row-open").first).to_be_focused()
    expect(page.locator(".application-form")).to_have_count(0)


def test_an_answer_outlives_keys_beside_it_and_a_deleted_one_stays_deleted(browser: Browser) -> None:
    page = opened(browser)
    page.keyboard.press("q")
    page.locator(".answer-part .usual button").first.click()
    page.locator("#answer-answer").fill("From March on")
    # The one button of the form: here `q` is a letter no more.
    page.locator(".answer-part button[type=submit]").focus()
    page.keyboard.press("q")
    expect(page.locator("#answer-answer")).to_have_value("From March on")
    page.locator(".answer-part button[type=submit]").click()
    browser.wait_for_stored("all => all.settings.answers?.length === 1")
    page.locator(".answer-part li .icon-button").click()
    page.evaluate(AT_ONCE, [".answer-part .danger", "Escape"])
    expect(page.locator(".notice-undo, .notice button").first).to_be_visible()
    browser.wait_for_stored("all => all.settings.answers.length === 0")
