"""The tracker page as a person uses it, on the built extension."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.applications import application, store, stored, wait_for_field
from tests.browser.chromium import Browser
from tests.browser.messages import ask
from tests.browser.worker.test_upgrade import restart_on


def opened(browser: Browser, place: str = "#table") -> Page:
    page = browser.open_page("tracker.html" + place)
    page.wait_for_selector("[data-ready]")
    return page


def test_describes_only_the_rows_on_the_screen_and_scrolls_to_the_last(browser: Browser) -> None:
    store(browser, [application(number) for number in range(1, 1201)])
    page = opened(browser)
    expect(page.locator("table")).to_have_attribute("aria-rowcount", "1201")
    assert page.locator("tbody [data-app-id]").count() < 60
    page.locator("#list").evaluate("list => { list.scrollTop = list.scrollHeight; }")
    expect(page.locator("[data-app-id='a01200']")).to_be_visible()
    assert page.locator("tbody [data-app-id]").count() < 60


def test_rows_stand_and_are_read_in_their_order_after_scrolling(browser: Browser) -> None:
    store(browser, [application(number) for number in range(1, 301)])
    page = opened(browser)
    page.set_viewport_size({"width": 1280, "height": 720})
    # Through the end of a window of rows, where places are counted anew.
    for top in (900, 3000, 6500, 6900, 2500):
        page.locator("#list").evaluate("(list, top) => { list.scrollTop = top; }", top)
        first = top // 56 + 1
        row = page.locator(f"[data-app-id='a{first:05d}']")
        expect(row).to_be_in_viewport()
        assert row.evaluate("row => row.offsetParent.offsetTop + row.offsetTop") == 36 + (first - 1) * 56
        row.get_by_role("button").focus()
        for _ in range(3 * 9):
            page.keyboard.press("Tab")
        # Three controls a row.
        expect(page.locator(f"[data-app-id='a{first + 9:05d}'] .row-open")).to_be_focused()
    nodes = [row.get_attribute("data-app-id") for row in page.locator("tbody tr").all()]
    assert nodes != sorted(nodes, key=str), "nodes that stay where they are are not in the order of the screen"
    session = browser.context.new_cdp_session(page)
    read = [
        node["name"]["value"]
        for node in session.send("Accessibility.getFullAXTree")["nodes"]
        if node["role"]["value"] == "button" and re.fullmatch(r"Job \d+", node["name"]["value"])
    ]
    assert len(read) > 10
    assert read == sorted(read, key=lambda name: int(name[4:]))


def test_search_and_filters_narrow_the_list_and_can_be_cleared(browser: Browser) -> None:
    store(
        browser,
        [
            application(1, title="Diseñador", board="linkedin"),
            application(2, title="Diseñadora", status="rejected"),
            application(40, title="Enfermera", match={"fit": 80, "word": "same-field"}),
        ],
    )
    page = opened(browser)
    page.locator("#search").fill("disenador")
    expect(page.locator("tbody [data-app-id]")).to_have_count(2)
    page.get_by_role("button", name="Rejected").click()
    expect(page.locator("tbody [data-app-id]")).to_have_count(1)
    page.locator(".filters > summary").click()
    page.get_by_role("button", name="Clear filters").click()
    # What is over is not among the open ones.
    expect(page.locator("tbody [data-app-id]")).to_have_count(2)
    page.keyboard.press("Escape")
    expect(page.locator(".filters[open]")).to_have_count(0)
    page.get_by_role("button", name="All 3").click()
    expect(page.locator("tbody [data-app-id]")).to_have_count(3)
    page.locator(".filters > summary").click()
    page.locator("#filter-board").select_option("linkedin")
    expect(page.locator("tbody .row-open")).to_have_text(["Diseñador"])
    page.locator("#filter-board").select_option("")
    page.locator("#filter-fit").select_option("70")
    expect(page.locator("tbody .row-open")).to_have_text(["Enfermera"])
    page.locator("#search").fill("no such thing")
    expect(page.locator(".nothing")).to_contain_text("No application matches")


def test_search_reaches_whole_notes_and_listing_texts(browser: Browser) -> None:
    long_note = "word " * 60 + "zanahoria"
    store(browser, [application(1, notes=long_note), application(2), application(3)])
    browser.in_extension("() => chrome.storage.local.set({'job:a00002': 'We plant zanahorias here.'})")
    page = opened(browser)
    page.locator("#search").fill("zanahoria")
    expect(page.locator("tbody .row-open")).to_have_text(["Job 1", "Job 2"])
    page.locator("#search").fill("zanahorias")
    expect(page.locator("tbody .row-open")).to_have_text(["Job 2"])


def test_sorts_by_a_column_and_back(browser: Browser) -> None:
    store(browser, [application(1, title="b"), application(2, title="Á"), application(3, title="c")])
    page = opened(browser)
    expect(page.locator("tbody .row-open")).to_have_text(["b", "Á", "c"])
    page.locator("th.title button").click()
    expect(page.locator("th.title")).to_have_attribute("aria-sort", "ascending")
    expect(page.locator("tbody .row-open")).to_have_text(["Á", "b", "c"])
    page.locator("th.title button").click()
    expect(page.locator("th.title")).to_have_attribute("aria-sort", "descending")
    expect(page.locator("tbody .row-open")).to_have_text(["c", "b", "Á"])


def test_many_are_selected_moved_deleted_and_brought_back(browser: Browser) -> None:
    store(browser, [application(number) for number in range(1, 9)])
    page = opened(browser)
    page.locator("[data-app-id='a00002'] [type=checkbox]").click()
    page.locator("[data-app-id='a00005'] [type=checkbox]").click(modifiers=["Shift"])
    expect(page.locator(".selection strong")).to_have_text("4 selected")
    page.locator(".selection select").select_option("interview")
    for number in range(2, 6):
        wait_for_field(browser, f"a{number:05d}", "status", "interview")
    wait_for_field(browser, "a00001", "status", "applied")
    page.locator(".selection").get_by_role("button", name="Delete").click()
    expect(page.locator("tbody [data-app-id]")).to_have_count(4)
    assert stored(browser, "a00003") is None
    page.keyboard.press("Control+z")
    expect(page.locator("tbody [data-app-id]")).to_have_count(8)


def test_the_tracker_has_a_shortcut(browser: Browser) -> None:
    keys = {command["name"]: command["shortcut"] for command in browser.in_extension("() => chrome.commands.getAll()")}
    # Chrome gives no key that is one of its own: then there is none.
    assert all(keys[name] for name in ("_execute_action", "open-tracker")), keys
    store(browser, [application(1)])
    with browser.context.expect_page() as opening:
        # Keys of the browser itself cannot be pressed from a test; this is what pressing them calls.
        browser.worker.evaluate("() => chrome.commands.onCommand.dispatch('open-tracker')")
    expect(opening.value.locator("[data-app-id]")).to_have_count(1)


def test_pane_shows_and_edits_one_application(browser: Browser) -> None:
    letters = [{"at": 5, "text": "An older draft"}, {"at": 9, "text": "Dear team", "chosen": True}]
    store(browser, [application(1, cv="mine-2019.pdf", letters=letters)])
    browser.in_extension("() => chrome.storage.local.set({'job:a00001': 'We look for an analyst.'})")
    page = opened(browser)
    page.locator(".row-open").click()
    pane = page.get_by_role("complementary")
    # Named by an import, while no CV is kept here.
    expect(pane.locator("#field-cv")).to_have_value("mine-2019.pdf")
    expect(pane.locator("#pane-title")).to_have_text("Job 1")
    pane.locator(".kept-listing summary").click()
    expect(pane.locator(".kept-listing .kept-text")).to_have_text("We look for an analyst.")
    pane.locator(".kept-letter summary").click()
    expect(pane.locator(".kept-letter .kept-text")).to_have_text("Dear team")
    pane.locator("#field-notes").fill("Second call on Friday")
    wait_for_field(browser, "a00001", "notes", "Second call on Friday")
    page.keyboard.press("Escape")
    expect(pane).to_have_count(0)
    expect(page.locator(".row-open")).to_be_focused()


def test_a_repost_names_what_was_done_about_the_earlier_posting(browser: Browser) -> None:
    fields = {"title": "Cook", "company": "Casa Ejemplo"}
    earlier = application(40, **fields)
    begun = application(41, **fields, confirmed=False)
    store(browser, [earlier, begun, application(1, repost_of="a00040"), application(2, repost_of="a00041")])
    page = opened(browser)
    page.locator("[data-app-id='a00001'] .row-open").click()
    way = page.locator(".pane .earlier-posting a")
    expect(way).to_contain_text("You applied for an earlier posting of this job on")
    way.click()
    expect(page.locator("#pane-title")).to_have_text("Cook")
    expect(page.locator(".pane .earlier-posting")).to_have_count(0)
    page.locator("[data-app-id='a00002'] .row-open").click()
    # A click on Apply that nobody confirmed is not said to be sent.
    expect(way).to_contain_text("You clicked Apply on an earlier posting of this job on")
    popup = browser.open_page("popup.html")
    popup.locator("[data-app-id='a00001'] .row-open").click()
    expect(popup.locator(".earlier-posting")).to_contain_text("You applied for an earlier posting")


def test_a_repost_of_what_is_gone_says_nothing(browser: Browser) -> None:
    store(browser, [application(1, repost_of="gone")])
    page = opened(browser)
    page.locator(".row-open").click()
    expect(page.locator("#pane-title")).to_have_text("Job 1")
    expect(page.locator(".earlier-posting")).to_have_count(0)


def test_a_card_has_the_beginning_of_the_note(browser: Browser) -> None:
    store(browser, [application(1, notes="Ask for Marta, mornings only"), application(2, notes=" ")])
    page = browser.open_page("tracker.html#board")
    expect(page.locator(".card .note")).to_have_text(["Ask for Marta, mornings only"])


def test_only_those_not_confirmed(browser: Browser) -> None:
    unsure = application(2, confirmed=False)
    store(browser, [application(1), unsure, application(3, status="saved", confirmed=False)])
    page = opened(browser)
    page.locator(".filters > summary").click()
    page.get_by_label("Not confirmed as sent").check()
    expect(page.locator("tbody [data-app-id]")).to_have_count(1)
    expect(page.locator("tbody [data-app-id='a00002']")).to_be_visible()
    expect(page.locator(".filters > summary")).to_contain_text("1")


def test_two_windows_stay_in_step_and_keep_each_others_fields(browser: Browser) -> None:
    store(browser, [application(1)])
    one = opened(browser)
    one.locator(".row-open").click()
    other = opened(browser)
    other.locator(".row-open").click()
    one.locator("#field-company").fill("Lumen")
    other.locator("#field-location").fill("Vigo")
    wait_for_field(browser, "a00001", "company", "Lumen")
    wait_for_field(browser, "a00001", "location", "Vigo")
    expect(other.locator("tbody .company")).to_have_text("Lumen")
    expect(other.locator("#field-company")).to_have_value("Lumen")
    expect(one.locator("tbody td.location")).to_have_text("Vigo")


def test_board_moves_a_card_by_dragging_and_by_keys(browser: Browser) -> None:
    store(browser, [application(1), application(2)])
    page = opened(browser, "#board")
    interview = page.locator("section", has=page.locator("#column-interview"))
    page.locator("[data-app-id='a00002']").drag_to(interview)
    wait_for_field(browser, "a00002", "status", "interview")
    expect(interview.locator("[data-app-id='a00002']")).to_be_visible()
    page.locator("[data-app-id='a00001'] .row-open").focus()
    page.keyboard.press("Alt+ArrowRight")
    wait_for_field(browser, "a00001", "status", "interview")
    expect(page.locator("[data-app-id='a00001'] .row-open")).to_be_focused()


def test_an_application_is_added_by_hand(browser: Browser) -> None:
    page = opened(browser)
    expect(page.locator(".empty h2")).to_have_text("Nothing here yet")
    page.keyboard.press("n")
    expect(page.locator("#field-title")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.locator("#field-title").evaluate("field => field.validity.valueMissing")
    page.locator("#field-title").fill("Carpintera")
    page.locator("#field-company").fill("Taller Sur")
    page.locator("#field-applied_on").fill("2026-02-03")
    page.locator("form button[type=submit]").click()
    expect(page.locator("tbody .row-open")).to_have_text("Carpintera")
    made = browser.applications()[0]
    assert (made["company"], made["kind"], made["confirmed"]) == ("Taller Sur", "manual", True)
    assert page.evaluate("at => new Date(at).toLocaleDateString('sv')", made["applied_at"]) == "2026-02-03"


def test_shortcuts_walk_search_select_and_explain_themselves(browser: Browser) -> None:
    store(browser, [application(number) for number in range(1, 101)])
    page = opened(browser)
    for _ in range(30):
        page.keyboard.press("j")
    expect(page.locator("[data-app-id='a00030'] .row-open")).to_be_focused()
    page.keyboard.press("x")
    expect(page.locator("[data-app-id='a00030'] [type=checkbox]")).to_be_checked()
    page.keyboard.press("k")
    expect(page.locator("[data-app-id='a00029'] .row-open")).to_be_focused()
    page.keyboard.press("?")
    expect(page.locator("#shortcuts")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#shortcuts")).to_be_hidden()
    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()


def test_popup_leads_to_the_application_it_shows(browser: Browser) -> None:
    store(browser, [application(1), application(2)])
    popup = browser.open_page("popup.html")
    popup.locator("[data-app-id='a00002'] .row-open").click()
    with browser.context.expect_page() as opening:
        popup.get_by_role("link", name="Open in the tracker").click()
    expect(opening.value.locator("#pane-title")).to_have_text("Job 2")


def test_bulk_deletion_is_taken_back_after_the_worker_died_and_the_pages_were_closed(browser: Browser) -> None:
    store(browser, [application(number) for number in range(1, 41)])
    browser.in_extension("() => chrome.storage.local.set({'job:a00007': 'We look for an analyst.'})")
    before = {made["id"]: made for made in browser.applications()}
    page = opened(browser)
    page.get_by_role("checkbox", name="Select all").check()
    page.locator(".selection").get_by_role("button", name="Delete").click()
    expect(page.locator(".notice")).to_contain_text("40 applications deleted")
    assert browser.applications() == []
    page.close()
    browser.stop_worker()
    popup = browser.open_page("popup.html")
    expect(popup.locator(".notice")).to_contain_text("40 applications deleted")
    browser.stop_worker()
    popup.locator(".notice-undo").click()
    expect(popup.locator(".row")).to_have_count(30)
    assert {made["id"]: made for made in browser.applications()} == before
    page = opened(browser)
    expect(page.locator("table")).to_have_attribute("aria-rowcount", "41")
    page.locator("[data-app-id='a00007'] .row-open").click()
    expect(page.locator(".kept-listing .kept-text")).to_have_text("We look for an analyst.")


def test_popup_and_tracker_follow_each_other(browser: Browser) -> None:
    store(browser, [application(1), application(2)])
    page = opened(browser)
    popup = browser.open_page("popup.html")
    popup.locator("[data-app-id='a00001'] select").select_option("interview")
    expect(page.locator("[data-app-id='a00001'] select")).to_have_value("interview")
    page.locator("[data-app-id='a00002'] [type=checkbox]").click()
    page.locator(".selection").get_by_role("button", name="Delete").click()
    expect(popup.locator(".row-open")).to_have_text(["Job 1"])


# Holds the first reading of rows until it is let go, and says when a change came meanwhile.
HOLD_ROWS = """() => {
  const real = chrome.storage.local.get.bind(chrome.storage.local);
  const released = new Promise(done => { globalThis.release = done; });
  let readings = 0;
  chrome.storage.local.get = async keys => {
    if (globalThis.isHolding && Array.isArray(keys) && keys.includes('index')) {
      // Another reading has begun: now the held one goes on first.
      release();
      await real(keys);
    }
    const found = await real(keys);
    if (Array.isArray(keys) && keys.some(key => key.startsWith('index:'))) {
      readings += 1;
      globalThis.isHolding = true;
      if (readings === 1) await released;
    }
    return found;
  };
  globalThis.changes = 0;
  chrome.storage.onChanged.addListener(keys => {
    if (Object.keys(keys).some(key => key.startsWith('index'))) globalThis.changes += 1;
  });
}"""

# Resolves once a reading is held and the tracker was told of so many changes.
WHEN_HOLDING = """changes => new Promise(done => {
  const look = () => globalThis.isHolding && globalThis.changes >= changes ? done() : setTimeout(look, 10);
  look();
})"""


def test_a_change_while_the_rows_of_another_are_being_read(browser: Browser) -> None:
    store(browser, [application(number) for number in range(500)])
    page = opened(browser)
    page.evaluate(HOLD_ROWS)
    ask(browser, type="change", ids=["a00000"], fields={"title": "Newest"})
    page.evaluate(WHEN_HOLDING, 1)
    ask(browser, type="change", ids=["a00499"], fields={"title": "Oldest"})
    page.evaluate(WHEN_HOLDING, 2)
    page.evaluate("release()")
    expect(page.locator("tbody .row-open").first).to_have_text("Newest")
    page.locator("#search").fill("oldest")
    expect(page.locator("tbody .row-open")).to_have_text(["Oldest"])


def test_data_of_a_newer_jobtrack_is_listed_and_exported_though_its_index_is_not_known(browser: Browser) -> None:
    newer = {"schema": 99, "app:n1": {"id": "n1", "title": "Of the future", "applied_at": 5}, "app:n2": {"later": True}}
    restart_on(browser, newer)
    page = opened(browser)
    expect(page.locator("tbody .row-open")).to_have_text(["Of the future", "(untitled)"])
    page.locator("[data-app-id=n1] select").select_option("offer")
    expect(page.locator(".notice")).to_contain_text("comes from a newer JobTrack")
    popup = browser.open_page("popup.html")
    expect(popup.locator(".row-open")).to_have_text(["Of the future", "(untitled)"])
    popup.locator("#search").fill("future")
    expect(popup.locator(".row-open")).to_have_text(["Of the future"])
    settings = browser.open_page("settings.html")
    with settings.expect_download() as download:
        settings.get_by_role("button", name="Export everything").click()
    assert "Of the future" in Path(download.value.path()).read_text("utf-8")
    report = browser.open_page("report.html")
    report.locator("#report-first").fill("1970-01-01")
    expect(report.locator(".report-table tbody tr")).to_have_count(1)
    assert browser.stored() == newer


def test_the_whole_row_opens_and_its_controls_do_not(browser: Browser) -> None:
    store(browser, [application(1), application(2)])
    page = opened(browser)
    page.locator("[data-app-id='a00001'] [type=checkbox]").click()
    expect(page.get_by_role("complementary")).to_have_count(0)
    page.locator("[data-app-id='a00002'] td.location").click()
    expect(page.locator("#pane-title")).to_have_text("Job 2")


def test_selecting_moves_nothing_under_the_pointer(browser: Browser) -> None:
    store(browser, [application(number) for number in range(1, 9)])
    page = opened(browser)
    page.set_viewport_size({"width": 1280, "height": 720})
    place = "() => document.querySelector(\"[data-app-id='a00002']\").getBoundingClientRect().top"
    before = page.evaluate(place)
    page.locator("[data-app-id='a00002'] [type=checkbox]").click()
    expect(page.locator(".selection")).to_be_visible()
    assert page.evaluate(place) == before


def test_the_filters_close_on_a_press_beside_them(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser)
    page.locator(".filters > summary").click()
    expect(page.locator(".filters[open]")).to_have_count(1)
    page.locator("th.title").click(position={"x": 5, "y": 5})
    expect(page.locator(".filters[open]")).to_have_count(0)


def test_a_word_of_the_address_finds_nothing(browser: Browser) -> None:
    store(browser, [application(1, url="https://www.example.com/zaragoza/1"), application(2, notes="zaragoza, call")])
    page = opened(browser)
    page.locator("#search").fill("zaragoza")
    expect(page.locator("tbody .row-open")).to_have_text(["Job 2"])
    page.wait_for_function("() => document.querySelectorAll('tbody [data-app-id]').length === 1")


def test_the_same_job_by_hand_is_said_and_the_company_too(browser: Browser) -> None:
    store(browser, [application(1, company="Olmo"), application(2, company="olmo", confirmed=False)])
    page = opened(browser)
    page.keyboard.press("n")
    page.locator("#field-title").fill("job 1")
    page.locator("#field-company").fill("OLMO")
    expect(page.locator(".same-company")).to_contain_text("You have this one already: Job 1")
    page.locator("#field-url").fill("cabify.com/jobs/1")
    page.locator("form button[type=submit]").click()
    browser.wait_for_stored("all => Object.values(all).some(one => one?.url === 'https://cabify.com/jobs/1')", None)
    page.keyboard.press("Escape")
    page.locator("[data-app-id='a00001'] .row-open").click()
    expect(page.locator(".same-company")).to_contain_text("Same title and company: job 1")


def test_a_view_is_saved_shown_and_removed(browser: Browser) -> None:
    store(
        browser, [application(1, tags=["remote"]), application(2), application(3, status="rejected", tags=["remote"])]
    )
    page = opened(browser)
    page.get_by_role("button", name="All 3").click()
    page.locator(".filters > summary").click()
    page.locator("#filter-tag").select_option("remote")
    page.locator("#view-name").fill("Remote ones")
    page.locator("#view-name").press("Enter")
    page.wait_for_selector(".views")
    page = opened(browser)
    expect(page.locator("tbody .row-open")).to_have_text(["Job 1", "Job 2"])
    page.locator(".views summary").click()
    page.get_by_role("button", name="Remote ones", exact=True).click()
    expect(page.locator("tbody .row-open")).to_have_text(["Job 1", "Job 3"])
    page.locator(".views summary").click()
    page.get_by_role("button", name="Remove the view Remote ones").click()
    expect(page.locator(".views")).to_have_count(0)


def test_dates_are_the_regions(browser: Browser) -> None:
    store(browser, [application(1)])
    page = browser.context.new_page()
    page.add_init_script(
        """Object.defineProperty(navigator, 'languages', {get: () => ['en-GB', 'en']});
           const own = chrome.i18n.getUILanguage; chrome.i18n.getUILanguage = () => 'en-GB';"""
    )
    page.goto(browser.address("tracker.html#table"))
    page.wait_for_selector("[data-ready] tbody time")
    shown = page.locator("tbody time").inner_text()
    expected = page.evaluate(
        "at => new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short'}).format(at)",
        page.evaluate("() => new Date(document.querySelector('tbody time').dateTime).getTime()"),
    )
    assert shown == expected
