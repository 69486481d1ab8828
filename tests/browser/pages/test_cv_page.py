"""The CV page: a file in, its text kept, and every way out when it cannot be read."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.applications import application, choose_settings, store
from tests.browser.chromium import Browser
from tests.browser.messages import ask
from tests.browser.worker.test_scoring import DESCRIPTION
from tests.cv_corpus import letter_makers
from tests.cv_corpus.people import BACKEND

WORDS = "Backend developer. Python, SQL and Docker, five years at a bank in Vigo. " * 8


def opened(browser: Browser) -> Page:
    page = browser.open_page("cv.html")
    page.wait_for_selector("[data-ready]")
    return page


def cvs(browser: Browser) -> list[dict[str, str]]:
    return [value for key, value in browser.stored().items() if key.startswith("cv:")]


def test_a_file_is_read_kept_edited_and_deleted_with_a_way_back(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "Ana CV.txt"
    file.write_text(WORDS)
    page = opened(browser)
    page.locator("#cv-file").set_input_files(file)
    expect(page.locator(".cv")).to_have_count(1)
    expect(page.locator(".cv-head input")).to_have_value("Ana CV")
    expect(page.locator(".cv .tag")).to_have_text("In use")
    kept = cvs(browser)
    assert len(kept) == 1
    assert "five years at a bank" in kept[0]["text"]
    page.locator(".cv summary").click()
    page.locator(".cv textarea").fill("Only this")
    page.locator(".cv textarea").blur()
    browser.wait_for_stored("(all, key) => all[key]?.text === 'Only this'", f"cv:{kept[0]['id']}")
    page.get_by_role("button", name="Delete Ana CV").click()
    expect(page.locator(".cv")).to_have_count(0)
    page.locator(".notice-undo").click()
    expect(page.locator(".cv")).to_have_count(1)


def test_a_file_that_is_no_cv_says_why_and_costs_nothing(browser: Browser, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(WORDS)
    picture = tmp_path / "cv.pdf"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    page = opened(browser)
    page.locator("#cv-file").set_input_files(good)
    expect(page.locator(".cv")).to_have_count(1)
    page.locator("#cv-file").set_input_files(picture)
    expect(page.get_by_role("alert")).to_contain_text("This is a picture")
    # Below the drop area, a small window would not show it.
    order = "[...document.querySelectorAll('[role=alert], .drop')].map(element => element.className)"
    assert page.evaluate(order) == ["problem", "drop"]
    assert len(cvs(browser)) == 1
    page.get_by_role("alert").get_by_role("button", name="Paste the text instead").click()
    page.locator("#cv-pasted").fill(WORDS)
    page.get_by_role("button", name="Save text").click()
    expect(page.locator(".cv")).to_have_count(2)


def test_another_cv_becomes_the_one_in_use(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser)
    for name in ("one", "two"):
        file = tmp_path / f"{name}.txt"
        file.write_text(WORDS)
        page.locator("#cv-file").set_input_files(file)
        expect(page.locator(".cv-head input").first).to_have_value(name)
    page.get_by_role("button", name="Use this one").click()
    expect(page.locator(".cv", has=page.locator(".tag")).locator("input")).to_have_value("two")


def test_a_changed_cv_shows_how_far_the_scores_are(browser: Browser) -> None:
    store(browser, [application(number) for number in range(600)])
    texts = {f"job:a{number:05d}": DESCRIPTION for number in range(600)}
    browser.in_extension("texts => chrome.storage.local.set(texts)", texts)
    tracker = browser.open_page("tracker.html#table")
    tracker.wait_for_selector("[data-ready]")
    page = opened(browser)
    ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": WORDS})
    for shown in (page, tracker):
        expect(shown.locator(".scoring")).to_have_text(re.compile(r"^Comparing with your CV: \d+ of 600$"))
    for shown in (page, tracker):
        expect(shown.locator(".scoring")).to_have_count(0, timeout=60000)
    expect(tracker.locator("tbody [data-app-id] .fit").first).to_have_text(re.compile(r"^\d+$"))


def test_typing_into_a_cv_outlives_what_else_the_page_shows(browser: Browser) -> None:
    ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": WORDS})
    page = opened(browser)
    page.locator(".cv summary").click()
    page.locator(".cv textarea").fill("Half a sen")
    ask(browser, type="settings", fields={"language": "es"})
    expect(page.locator("h1")).to_have_text("Tu CV")
    expect(page.locator(".cv textarea")).to_have_value("Half a sen")
    page.locator(".cv textarea").blur()
    expect(page.locator(".notice")).to_be_visible()
    assert [cv["text"] for cv in cvs(browser)] == ["Half a sen"]


LOST = {"en": "Some letters of office.pdf could not be read", "es": "No se pudieron leer algunas letras de office.pdf"}


@pytest.mark.parametrize("language", LOST)
def test_lost_letters_are_said_until_the_next_file(browser: Browser, tmp_path: Path, language: str) -> None:
    choose_settings(browser, language=language)
    lost = tmp_path / "office.pdf"
    lost.write_bytes(letter_makers.lost(BACKEND)[0])
    whole = tmp_path / "whole.txt"
    whole.write_text(WORDS)
    page = opened(browser)
    page.locator("#cv-file").set_input_files(lost)
    expect(page.locator(".cv")).to_have_count(1)
    expect(page.get_by_role("status").filter(has_text=LOST[language])).to_have_count(1)
    page.locator("#cv-file").set_input_files(whole)
    expect(page.locator(".cv")).to_have_count(2)
    expect(page.get_by_role("status").filter(has_text=LOST[language])).to_have_count(0)


PERSON = """Ana Sol
Cocinera
ana@example.com
Experiencia laboral
Cocinera, Casa Clara, 03/2019 - 05/2022
Menús de temporada, arroces y pescados para sesenta comensales.
Ayudante de cocina, Hotel Onyar, 2016 - 2018
Formación
Técnico superior en cocina, 2014 - 2016
Idiomas
Inglés B1, español nativo
"""


def test_what_was_understood_is_shown_with_its_line_and_corrected(browser: Browser) -> None:
    kept = ask(browser, type="save-cv", cv={"id": "", "name": "Cocina", "text": PERSON})["id"]
    words = (
        "Requisitos\n- Imprescindible experiencia en repostería\n- Imprescindible carnet de conducir B\n- Inglés B2\n"
    )
    store(browser, [application(1, title="Cocinera", match=None)])
    ask(browser, type="change", ids=["a00001"], fields={"description": words + "- Cinco años de experiencia\n" * 8})
    browser.wait_for_stored("(all, key) => all[key]?.match?.conditions?.length > 0", "app:a00001")
    page = opened(browser)
    expect(page.locator("#fact-trade")).to_have_value("Cocinera")
    expect(page.locator("#fact-degree")).to_have_value("higher-vocational")
    expect(page.locator("#fact-language-en")).to_have_value("B1")
    expect(page.locator(".fact-language q").first).to_have_text("Inglés B1, español nativo")
    expect(page.get_by_text("No phone number in the text")).to_be_visible()
    # What no CV says is asked, as a listing of theirs asks it.
    asked = page.locator("section", has=page.get_by_role("heading", name="Asked by your listings"))
    asked.get_by_role("button", name="Driving licence: Yes").click()
    page.locator("#fact-language-en").select_option("C1")
    adding = page.locator(".fact-skills form")
    adding.get_by_label("Add a skill").fill("Repostería")
    adding.get_by_role("button").click()
    browser.wait_for_stored(
        """(all, key) => {
          const {conditions, have} = all[key].match;
          const met = kind => conditions.some(one => one.kind === kind && one.state === "met" && one.have.said);
          return met("permit") && met("language") && have.some(one => one.said);
        }""",
        "app:a00001",
    )
    # A new version of the CV keeps what was said; the one that was sent stays as it was.
    ask(browser, type="change", ids=["a00001"], fields={"cv": kept})
    again = ask(browser, type="save-cv", cv={"id": kept, "name": "Cocina", "text": PERSON + "Carnet de manipulador\n"})
    assert again["id"] != kept
    texts = {one["id"]: one["text"] for one in cvs(browser)}
    assert texts[kept] == PERSON.strip() or texts[kept] == PERSON
    assert len(browser.stored()["settings"]["corrections"]) == 3
    page.locator(".fact-language").get_by_role("button", name="Take back").click()
    expect(page.locator("#fact-language-en")).to_have_value("B1")
    assert [one["kind"] for one in browser.stored()["settings"]["corrections"]] == ["paper", "skill"]
