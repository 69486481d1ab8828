"""Settings, figures, report, import and export, first start: what a person does there."""

import base64
import csv
import io
import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.accessibility import violations
from tests.browser.applications import DAY, NOW, application, store, wait_for_field
from tests.browser.chromium import Browser
from tests.browser.messages import ask, wait_until
from tests.browser.worker.test_backups import make_backup
from tests.browser.worker.test_scoring import SETTLED


def opened(browser: Browser, path: str) -> Page:
    page = browser.open_page(path)
    page.wait_for_selector("[data-ready]")
    return page


def saved(page: Page, button: str) -> str:
    """The text of the file that a button offers."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button).first.click()
    return Path(download.value.path()).read_text("utf-8-sig")


def test_language_and_theme_hold_at_once_on_every_page(browser: Browser) -> None:
    welcome = opened(browser, "welcome.html")
    page = opened(browser, "settings.html")
    page.locator("#language").select_option("es")
    expect(page.locator("h1")).to_have_text("Ajustes")
    expect(welcome.locator("h1")).to_have_text("Te damos la bienvenida a JobTrack")
    page.locator("#theme").select_option("dark")
    expect(welcome.locator("html")).to_have_attribute("data-theme", "dark")


def test_own_stages_are_offered_beside_the_built_in_ones(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser, "settings.html")
    page.locator("#stage").fill("Test task")
    page.locator("#stage").press("Enter")
    expect(page.get_by_label("Name of Test task")).to_have_value("Test task")
    page.locator("#stage").fill("interview")
    page.locator("#stage").press("Enter")
    expect(page.locator(".notice")).to_contain_text("There is a stage of that name already")
    popup = browser.open_page("popup.html")
    popup.locator(".row select").select_option(label="Test task")
    expect(popup.locator(".notice")).to_contain_text("Moved to Test task")
    # What is being typed stays when the page is drawn anew, for what another window chose.
    page.get_by_label("Name of Test task").fill("Exam")
    ask(browser, type="settings", fields={"badge_fit": True})
    expect(page.locator("#badge_fit")).to_be_checked()
    expect(page.get_by_label("Name of Test task")).to_have_value("Exam")
    page.get_by_label("Name of Test task").press("Tab")
    expect(popup.locator(".row select option:checked")).to_have_text("Exam")
    page.get_by_label("Exam comes after").select_option("saved")
    expect(popup.locator(".row select option").nth(1)).to_have_text("Exam")
    # What is in it goes where the person says.
    page.get_by_role("button", name="Remove the stage Exam").click()
    page.get_by_label("1 application is in it. Move it to").select_option("offer")
    page.get_by_role("button", name="Move and remove").click()
    wait_for_field(browser, "a00001", "status", "offer")
    expect(page.get_by_label("Name of Exam")).to_have_count(0)
    expect(popup.locator(".row select option:checked")).to_have_text("Offer")
    # And it is taken back whole.
    page.locator(".notice").get_by_role("button", name="Undo").click()
    expect(page.get_by_label("Name of Exam")).to_have_count(1)
    expect(popup.locator(".row select option:checked")).to_have_text("Exam")


def test_everything_is_deleted_after_saying_so(browser: Browser) -> None:
    store(browser, [application(1)])
    page = opened(browser, "settings.html")
    page.get_by_role("button", name="Delete everything").first.click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("There is no way back")
    dialog.get_by_role("button", name="Cancel").click()
    assert len(browser.applications()) == 1
    page.get_by_role("button", name="Delete everything").first.click()
    dialog.get_by_role("button", name="Delete everything").click()
    expect(page.locator(".notice")).to_contain_text("Everything is deleted")
    assert browser.applications() == []


def test_export_holds_everything_and_defuses_formulas(browser: Browser) -> None:
    store(browser, [application(1, title='=HYPERLINK("x")', company="Lumen, S.L."), application(2)])
    page = opened(browser, "transfer.html")
    rows = list(csv.reader(io.StringIO(saved(page, "Spreadsheet"))))
    assert rows[0][:2] == ["Title", "Company"]
    assert rows[1][0].startswith("'=")
    assert rows[1][1] == "Lumen, S.L."
    record = json.loads(saved(page, "Everything (JSON)"))
    assert [made["id"] for made in record["applications"]] == ["a00001", "a00002"]
    page.locator("summary", has_text="Choose which ones").click()
    page.locator("#export-status").select_option("offer")
    expect(page.get_by_role("status").first).to_have_text("0 of 2 applications")
    assert len(list(csv.reader(io.StringIO(saved(page, "Spreadsheet"))))) == 1
    page.locator("#export-status").select_option("")
    page.evaluate("location.hash = '#only=a00002'")
    expect(page.get_by_role("status").first).to_have_text("1 of 2 applications")
    assert [made["id"] for made in json.loads(saved(page, "Everything (JSON)"))["applications"]] == ["a00002"]
    page.get_by_role("button", name="Take all").click()
    assert "UID:follow-up-a00002@jobtrack" in saved(page, "Follow-ups and appointments")


def test_import_shows_what_it_would_do_before_it_does(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "mine.csv"
    file.write_text("Puesto,Empresa,Fecha,Algo\nAnalista,Lumen,2026-03-04,3/4/2026\n,,,\n")
    page = opened(browser, "transfer.html")
    page.locator("#import-file").set_input_files(file)
    expect(page.locator(".plan strong")).to_have_text("1 added · 1 left out")
    # What asks for a look is first, however far down it stands in the file.
    expect(page.locator(".preview tbody tr").first).to_contain_text("Skipped")
    expect(page.locator("#import-order")).to_have_count(0)
    page.locator("#map-3").select_option("updated_at")
    expect(page.locator("#import-order")).to_be_visible()
    page.locator("#map-3").select_option("")
    expect(page.locator("#import-order")).to_have_count(0)
    page.locator("#map-0").select_option("")
    page.locator("#map-1").select_option("")
    expect(page.locator(".warning")).to_contain_text("No column holds a title")
    assert browser.applications() == []
    page.locator("#map-0").select_option("title")
    page.locator("#map-1").select_option("company")
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.locator(".notice")).to_contain_text("1 application imported")
    assert [(made["title"], made["company"]) for made in browser.applications()] == [("Analista", "Lumen")]
    page.locator(".notice-undo").click()
    expect(page.locator(".notice")).to_contain_text("Undone")
    assert browser.applications() == []


def test_figures_come_from_the_history(browser: Browser) -> None:
    def answered(number: int) -> dict[str, object]:
        at = NOW - number * DAY
        events = [{"at": at, "event": "applied"}, {"at": at + 2 * DAY, "event": "rejected"}]
        return application(number, status="rejected", history=events)

    store(browser, [answered(number) for number in range(10, 16)] + [application(number) for number in range(1, 5)])
    page = opened(browser, "figures.html")
    expect(page.locator(".facts dd")).to_have_text(["10", "60%", "2 days"])
    expect(page.get_by_role("img", name="Applications per week")).to_be_visible()
    expect(page.get_by_role("table", name="Answers: Job site")).to_contain_text("60%")
    expect(page.get_by_role("img", name="Outcomes: Applied → Rejected 6; Applied → Waiting 4")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Outcomes: SVG").click()
    drawing = Path(download.value.path()).read_text()
    assert drawing.startswith("<svg")
    assert "Rejected 6" in drawing
    # Its colours written in, for programs that know nothing of the page.
    assert 'fill="rgb(' in drawing
    with page.expect_download() as download:
        page.get_by_role("button", name="Outcomes: PNG").click()
    assert Path(download.value.path()).read_bytes().startswith(b"\x89PNG")


def test_each_part_of_a_figure_leads_to_its_applications(browser: Browser) -> None:
    made = [application(number, match={"fit": 100, "word": "very-close"}, tags=["dream"]) for number in range(1, 61)]
    store(browser, made)
    page = opened(browser, "figures.html")
    chart = page.get_by_role("img", name="Fit and outcome")
    expect(chart.locator(".point")).to_have_count(60)
    chart.locator(".point").first.dispatch_event("click")
    expect(page.locator(".asked li")).to_have_count(1)
    expect(page.locator(".asked a")).to_have_attribute("href", "tracker.html#app:a00001")
    page.locator("#chart-funnel .bar").first.click()
    expect(page.locator(".asked li")).to_have_count(60)
    page.locator("#chart-funnel .bar").first.click()
    expect(page.locator(".asked")).to_have_count(0)
    # By keyboard it is the table's counts.
    page.locator("#figure-weeks").locator("xpath=../..").locator("summary").press("Enter")
    page.locator(".weeks").locator("xpath=..").locator(".count").last.press("Enter")
    expect(page.locator(".asked li").first).to_be_visible()
    assert violations(page) == []
    page.locator("#period").select_option("7")
    expect(page.locator(".facts dd").first).to_have_text("6")
    page.locator("#figure-by").select_option("tag")
    expect(page.get_by_role("table", name="Answers: Tag")).to_contain_text("dream")
    page.locator("#period").select_option("own")
    page.locator("#period-first").fill("2001-01-01")
    page.locator("#period-last").fill("2001-02-01")
    expect(page.locator(".lead")).to_contain_text("Nothing was sent in this period")
    page.locator("#weekly-goal").fill("50")
    page.locator("#weekly-goal").press("Enter")
    browser.wait_for_stored("({settings}) => settings && settings.weekly_goal === 50")
    expect(page.locator(".week")).to_contain_text("to go")


def test_report_lists_the_chosen_days_and_claims_nothing_unseen(browser: Browser) -> None:
    store(browser, [application(1), application(2, confirmed=False), application(200, title="Long ago")])
    page = opened(browser, "report.html")
    rows = page.locator(".report-table tbody tr")
    expect(rows).to_have_count(2)
    expect(page.locator(".sheet")).to_contain_text("Not confirmed: 1")
    page.locator("#report-language").select_option("es")
    expect(page.locator(".sheet h2")).to_have_text("Relación de candidaturas (búsqueda activa de empleo)")
    page.locator("#report-last").fill("2000-01-01")
    expect(page.locator(".warning")).to_contain_text("El último día es anterior")
    # From the tracker it is two clicks, whose days and language are the usual ones: the report, and the printing.
    tracker = opened(browser, "tracker.html")
    tracker.add_init_script("window.print = () => { globalThis.printed = document.querySelector('.sheet').innerText; }")
    tracker.get_by_role("link", name="Report").click()
    tracker.get_by_role("button", name="Print or save as PDF").click()
    assert "Job 1" in tracker.evaluate("printed")
    # What was selected there is a report of its own, from the first of them on.
    tracker.evaluate("location.hash = '#only=a00002,a00200'")
    expect(tracker.locator(".report-table.sent tbody tr")).to_have_count(2)
    expect(tracker.locator(".sheet")).to_contain_text("Only: as selected in the tracker")
    tracker.get_by_role("button", name="Take all").click()
    expect(tracker.locator(".report-table.sent tbody tr")).to_have_count(3)


def test_report_says_who_confirmed_and_what_else_was_done(browser: Browser) -> None:
    seen = application(2, title="Seen")
    seen["history"].append({"at": seen["applied_at"] + 60000, "event": "confirmed", "by": "board"})
    earlier = application(60, title="Long ago", status="rejected")
    earlier["history"].append({"at": NOW - 3 * DAY, "event": "rejected"})
    met = application(61, title="Met", appointments=[{"id": "m", "at": NOW - 2 * DAY, "kind": "video"}])
    store(browser, [application(1, title="Clicked", confirmed=False), seen, earlier, met])
    page = opened(browser, "report.html")
    sent = page.locator(".report-table.sent tbody tr")
    expect(sent).to_have_count(2)
    expect(sent.nth(0)).to_contain_text("InfoJobs confirmed it on")
    expect(sent.nth(1)).to_contain_text("not confirmed")
    expect(page.locator(".report-table.earlier tbody tr")).to_contain_text(["Long ago"])
    expect(page.locator(".sheet")).to_contain_text("It is not an official form")
    page.locator("summary", has_text="Other actions").click()
    page.locator("#report-action_text").fill("Food safety")
    page.get_by_role("button", name="Add action").click()
    done = page.locator(".report-table.actions tbody tr")
    expect(done).to_have_count(2)
    expect(done.nth(0)).to_contain_text("Met")
    expect(done.nth(1)).to_contain_text("Course · Food safety")
    # Nothing about the person is kept unless they wish it.
    page.locator("#report-name").fill("An Invented Name")
    page.locator("#report-identity").fill("X0000000T")
    assert "An Invented Name" not in json.dumps(browser.stored())
    page.get_by_role("checkbox", name="Remember these on this device").check()
    browser.wait_for_stored("({settings}) => settings && settings.report && settings.report.identity === 'X0000000T'")
    page.reload()
    expect(page.locator(".person")).to_have_text("An Invented Name · X0000000T")
    page.get_by_role("checkbox", name="Remember these on this device").uncheck()
    browser.wait_for_stored(
        "({settings}) => settings.report.identity === undefined && settings.report.actions.length === 1"
    )
    page.get_by_role("checkbox", name="Only confirmed ones").check()
    expect(sent).to_have_count(1)
    assert violations(page) == []
    page.set_viewport_size({"width": 380, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth <= 380")
    assert page.evaluate(
        "[...document.querySelectorAll('.sheet *')].every(part => part.getBoundingClientRect().right <= 380)"
    )


SHOWN_OUTSIDE_THE_SHEET = """() => [...document.querySelectorAll('#page *')]
  .filter(part => part.checkVisibility() && !part.closest('.sheet') && !part.querySelector('.sheet'))
  .map(part => part.outerHTML)"""


def printed(page: Page, language: str, heading: str) -> str:
    """The text of the report as a PDF in that language, in which it has this heading, without its line ends."""
    page.locator("#report-language").select_option(language)
    expect(page.locator("html")).to_have_attribute("lang", language)
    # The page names its language a frame before it is drawn in it.
    expect(page.locator(".sheet h2")).to_have_text(heading)
    page.emulate_media(media="print")
    assert page.evaluate(SHOWN_OUTSIDE_THE_SHEET) == []
    page.emulate_media(media="null")
    session = page.context.new_cdp_session(page)
    document = session.send("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})
    session.detach()
    sheets = PdfReader(io.BytesIO(base64.b64decode(document["data"]))).pages
    headings = [cell.inner_text() for cell in page.locator(".report-table thead th").all()]
    for sheet in sheets:
        # Each sheet has its headings, and a row that begins on it ends on it.
        text = "".join(sheet.extract_text().split())
        # The last may have the place to sign alone.
        is_signature = sheet is sheets[len(sheets) - 1] and "(begin)" not in text
        assert text.count("".join(headings[1].split())) == (0 if is_signature else 1)
        assert text.count("(begin)") == text.count("/end")
        # What has no place to break leaves the others theirs: an ordinary address stands on one line.
        lines = sheet.extract_text().splitlines()
        assert sum("https://x.example/" in line and line.endswith("/end") for line in lines) >= text.count("/end") - 1
    return "".join("".join(sheet.extract_text().split()) for sheet in sheets)


def test_report_is_printed_whole_and_without_its_controls(browser: Browser) -> None:
    changes = [{"at": NOW - DAY // 2, "event": "interview"}, {"at": NOW, "event": "rejected"}]
    made = [
        application(1, title=f"(begin) Job {number}.", id=f"r{number}", company=f"House {number},", url=f"https://x.example/{number}/end")
        for number in range(40)
    ]  # fmt: skip
    made[0]["history"] += changes
    made[0]["status"] = "rejected"
    # Nothing in them to break a line at.
    made[1]["company"] = "House" + "x" * 90 + ","
    made[2]["url"] = f"https://x.example/{'a' * 400}/end"
    store(browser, made)
    page = opened(browser, "report.html")
    page.emulate_media(color_scheme="dark")
    page.locator("#report-name").fill("An Invented Name")
    expect(page.locator(".report-table tbody tr")).to_have_count(40)
    for language, heading, interview, button in [
        ("en", "Job search record", "Interview", "PrintorsaveasPDF"),
        ("es", "Relación de candidaturas (búsqueda activa de empleo)", "Entrevista", "ImprimiroguardarcomoPDF"),
    ]:
        text = printed(page, language, heading)
        for record in made:
            for value in [record["title"], record["company"], record["url"]]:
                assert text.count("".join(value.split())) == 1, value
        dates = [cell.inner_text() for cell in page.locator(".report-table tbody th").all()]
        assert text.count("".join(dates[0].split())) >= 40
        assert interview in text
        assert "AnInventedName" in text
        assert button not in text
        assert page.locator("h1").inner_text().replace(" ", "") not in text


def test_fit_is_drawn_against_what_came_of_it(browser: Browser) -> None:
    match = {"fit": 70, "word": "close"}
    twins = [application(number, status="rejected", match={**match, "fit": 20}) for number in range(1, 4)]
    for made in twins:
        made["history"].append({"at": NOW, "event": "rejected"})
    store(browser, [*twins, *(application(number, match=match) for number in range(4, 9)), application(9)])
    page = opened(browser, "figures.html")
    chart = page.get_by_role("img", name="Fit and outcome: 0–39: Applications 3")
    expect(chart.locator(".point")).to_have_count(8)
    expect(chart.locator(".name")).to_have_text(["Rejected", "Waiting"])
    left = {point.get_attribute("cx") for point in chart.locator(".point").all()}
    assert len(left) == 2
    page.locator("#figure-scores").locator("xpath=../..").locator("summary").click()
    expect(page.get_by_role("table", name="Fit and outcome")).to_contain_text("60–79")


def test_first_steps_can_be_skipped_and_are_found_again_until_then(browser: Browser) -> None:
    popup = browser.open_page("popup.html")
    expect(popup.get_by_role("link", name="The first three steps")).to_have_attribute("href", "welcome.html")
    page = opened(browser, "welcome.html")
    expect(page.locator(".steps > li")).to_have_count(3)
    page.get_by_role("button", name="To my applications").click()
    page.wait_for_url("**/tracker.html")
    assert browser.stored()["settings"]["welcomed"] is True
    expect(popup.get_by_role("link", name="The first three steps")).to_have_count(0)


def test_first_steps_see_that_a_cv_was_added(browser: Browser) -> None:
    page = opened(browser, "welcome.html")
    expect(page.locator(".drop")).to_be_visible()
    ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": "Nurse"})
    expect(page.locator(".done")).to_contain_text("Your CV is here.")
    expect(page.locator(".drop")).to_have_count(0)


def test_a_cv_is_dropped_on_the_first_page_and_a_board_is_opened_from_it(browser: Browser, tmp_path: Path) -> None:
    browser.forget_everything(agrees=False)
    page = opened(browser, "welcome.html")
    picture = tmp_path / "cv.pdf"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    page.locator("#cv-file").set_input_files(picture)
    expect(page.get_by_role("alert")).to_contain_text("This is a picture")
    expect(page.get_by_role("alert").get_by_role("link")).to_have_attribute("href", "cv.html")
    file = tmp_path / "Ana.txt"
    file.write_text("Backend developer. Python, SQL and Docker, five years at a bank in Vigo. " * 8)
    page.locator("#cv-file").set_input_files(file)
    expect(page.locator(".done")).to_contain_text("Your CV is here.")
    expect(page.get_by_role("alert")).to_have_count(0)
    # A board is offered once its pages may be read, and opening one ends the first steps.
    expect(page.locator("#boards")).to_have_count(0)
    page.locator("#agree").click()
    expect(page.locator("#boards a")).to_have_count(5)
    addresses = [link.get_attribute("href") for link in page.locator("#boards a").all()]
    assert addresses == [
        "https://www.linkedin.com/",
        "https://www.indeed.com/",
        "https://www.infojobs.net/",
        "https://www.glassdoor.com/",
        "https://www.tecnoempleo.com/",
    ]
    with browser.context.expect_page() as opening:
        page.get_by_role("link", name="InfoJobs").click()
    assert opening.value.url.startswith("https://www.infojobs.net/")
    browser.wait_for_stored("all => all.settings.welcomed === true")


def test_daily_copy_shows_what_would_change_is_restored_and_that_taken_back(browser: Browser) -> None:
    store(browser, [application(1), application(2), application(4)])
    ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": "Nurse"})
    ask(browser, type="settings", fields={"follow_up_days": 5})
    page = opened(browser, "settings.html")
    copies = page.locator(".daily")
    expect(copies).to_contain_text("within a day of your first application")
    # A score that comes after the copy would be a change since.
    wait_until(browser, SETTLED)
    make_backup(browser)
    ask(browser, type="delete", ids=["a00001"])
    ask(browser, type="change", ids=["a00002"], fields={"title": "Changed"})
    ask(browser, type="add", application={"title": "Added since"}, description="")
    ask(browser, type="save-cv", cv={"id": "", "name": "Newer CV", "text": "Cook"})
    ask(browser, type="settings", fields={"follow_up_days": 9, "ghosted_days": 45})
    expect(copies.locator("li")).to_contain_text("3 applications")
    copies.get_by_role("button", name="Restore").click()
    shown = page.locator(".restoring")
    expect(shown.locator("h4")).to_have_text(
        ["1 application comes back", "1 application goes back to how it was", "1 application is removed"]
    )
    expect(shown.locator(".titles li")).to_have_text(["Job 1 · Company 1", "Job 2 · Company 2", "Added since"])
    expect(shown).to_contain_text("1 CV is removed")
    expect(shown.get_by_role("checkbox", name="Restore the settings too")).not_to_be_checked()
    assert violations(page) == []
    # Nothing was done yet.
    assert {made["title"] for made in browser.applications()} == {"Changed", "Added since", "Job 4"}
    shown.get_by_role("button", name="Cancel").click()
    expect(shown).to_have_count(0)
    copies.get_by_role("button", name="Restore").click()
    shown.get_by_role("button", name="Restore", exact=True).click()
    expect(page.locator(".notice")).to_contain_text("The copy is restored")
    assert {made["title"] for made in browser.applications()} == {"Job 1", "Job 2", "Job 4"}
    settings = browser.stored()["settings"]
    assert (settings["follow_up_days"], settings["ghosted_days"]) == (9, 45)
    page.locator(".notice-undo").click()
    expect(page.locator(".notice")).to_contain_text("Undone")
    assert {made["title"] for made in browser.applications()} == {"Changed", "Added since", "Job 4"}


def test_settings_come_back_with_a_daily_copy_when_chosen(browser: Browser) -> None:
    store(browser, [application(1)])
    ask(browser, type="settings", fields={"follow_up_days": 5, "letters_agreed": 7})
    page = opened(browser, "settings.html")
    make_backup(browser)
    ask(browser, type="settings", fields={"follow_up_days": 9, "ghosted_days": 45, "letters_agreed": 8})
    page.locator(".daily").get_by_role("button", name="Restore").click()
    shown = page.locator(".restoring")
    expect(shown).to_contain_text("Applications and CVs are the same now")
    shown.get_by_role("checkbox", name="Restore the settings too").check()
    shown.get_by_role("button", name="Restore", exact=True).click()
    expect(page.locator(".notice")).to_contain_text("The copy is restored")
    settings = browser.stored()["settings"]
    # Set since then, and not at all then: as before anybody chose.
    assert (settings["follow_up_days"], settings["ghosted_days"], settings["letters_agreed"]) == (5, 30, 8)
    page.locator(".notice-undo").click()
    expect(page.locator(".notice")).to_contain_text("Undone")
    settings = browser.stored()["settings"]
    assert (settings["follow_up_days"], settings["ghosted_days"]) == (9, 45)


def test_large_copy_leaves_the_page_free_while_it_is_looked_through(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "large.json"
    record = {"format": "jobtrack", "version": 1, "schema": 1, "listings": {}, "settings": {}, "cvs": []}
    file.write_text(json.dumps({**record, "applications": [application(number) for number in range(1, 5001)]}))
    store(browser, [application(1)])
    page = opened(browser, "transfer.html")
    page.locator("#import-file").set_input_files(file)
    expect(page.get_by_role("progressbar")).to_be_visible()
    # Chosen while the first look is on its way: that one ends.
    page.locator("#import-mode").select_option("replace")
    expect(page.locator(".plan strong")).to_contain_text("5,000 added", timeout=60000)
    page.locator("#import-mode").select_option("merge")
    expect(page.locator(".plan strong")).to_have_text("4,999 added · 1 here already", timeout=60000)
    # More than one message holds.
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.locator(".notice")).to_contain_text("4,999 applications imported", timeout=60000)
    assert len(browser.applications()) == 5000


# A file's first bytes are read when the test calls `release()`, there once the page has asked for them.
HOLD_FILE = """() => {
  const read = Blob.prototype.arrayBuffer;
  Blob.prototype.arrayBuffer = function () {
    return new Promise(done => { globalThis.release = () => read.call(this).then(done); });
  };
}"""
WHEN_HELD = """() => new Promise(done => {
  const look = () => globalThis.release ? done() : setTimeout(look, 10);
  look();
})"""


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_what_is_chosen_while_the_file_is_read_counts(browser: Browser, tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"small.{kind}"
    record = {"format": "jobtrack", "version": 1, "schema": 1, "listings": {}, "settings": {}, "cvs": []}
    if kind == "json":
        file.write_text(json.dumps({**record, "applications": [application(2)]}))
    else:
        file.write_text("Puesto,Empresa,Fecha\nAnalista,Lumen,2026-03-04")
    store(browser, [application(1)])
    page = opened(browser, "transfer.html")
    page.evaluate(HOLD_FILE)
    page.locator("#import-file").set_input_files(file)
    page.evaluate(WHEN_HELD)
    page.locator("#import-mode").select_option("replace")
    page.evaluate("release()")
    expect(page.locator(".plan")).to_contain_text("1 added")
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.locator(".notice")).to_contain_text("1 application imported")
    assert len(browser.applications()) == 1


def test_large_file_leaves_the_page_free_while_it_is_looked_through(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "large.csv"
    lines = [f"Analista {number},Lumen {number},2026-03-04" for number in range(20000)]
    file.write_text("\n".join(["Puesto,Empresa,Fecha", *lines]))
    page = opened(browser, "transfer.html")
    page.locator("#import-file").set_input_files(file)
    expect(page.get_by_role("progressbar")).to_be_visible()
    # Corrected while the first look is on its way: that one ends, and the plan is of the correction.
    page.locator("#map-1").select_option("")
    expect(page.locator(".plan strong")).to_have_text("20,000 added", timeout=60000)
    expect(page.locator(".preview tbody tr").first).to_contain_text("Analista 0")
    expect(page.locator(".preview")).not_to_contain_text("Lumen")
