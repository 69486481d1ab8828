"""Messages about an application: filled in from it, asked where it does not say, in the listing's language, kept and restored."""

import re
from urllib.parse import unquote

from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.applications import DAY, NOW, application, store, stored
from tests.browser.chromium import Browser

SPANISH = "Buscamos una persona para el equipo de la clínica, con experiencia en los turnos de noche y en la UCI."
CV = {"id": "c1", "name": "CV", "text": "Irune Castañer Olabe\nTel. 600 111 222\nNurse", "added_at": 1}


def opened(browser: Browser, number: int, kind: str = "") -> Page:
    page = browser.open_page(f"messages.html?id=a0000{number}&kind={kind}")
    page.wait_for_selector("[data-ready]")
    return page


def begin(browser: Browser) -> None:
    met = [{"id": "m1", "at": NOW - DAY, "people": "Leo Vidal"}]
    store(
        browser,
        [
            application(1, title="Enfermera", company="Olmo", status="interview", appointments=met),
            application(2, title="Nurse", company="", contacts=[{"name": "Ana", "email": "ana@olmo.example"}]),
        ],
    )
    browser.in_extension(
        "([job, cv]) => chrome.storage.local.set({'job:a00001': job, 'cv:c1': cv})",
        [SPANISH, CV],
    )


def test_a_message_is_written_asked_for_edited_and_started_again(browser: Browser) -> None:
    begin(browser)
    page = opened(browser, 1)
    text = page.get_by_label("Text", exact=True)
    # After an interview the likely message is thanks, in the language of the listing.
    expect(page.get_by_label("Kind of message")).to_have_value("thanks")
    expect(page.get_by_label("Language")).to_have_value("es")
    expect(text).to_have_value(
        re.compile(r"^Hola, Leo Vidal:\n\nGracias por la conversación del \d+ de \w+ de \d{4} sobre")
    )
    expect(text).to_have_value(re.compile(r"Un saludo,\nIrune Castañer Olabe$"))
    page.get_by_label("What you liked hearing about").fill("el plan de formación")
    expect(text).to_have_value(re.compile(r"Me gustó especialmente el plan de formación\."))
    assert violations(page) == []
    text.press("Control+End")
    page.keyboard.type(" (ñ)")
    browser.wait_for_stored("all => all['app:a00001'].messages?.[0].text.endsWith('(ñ)')", None)
    # The wording outlives the page, and the template comes back, and goes again.
    page = opened(browser, 1)
    text = page.get_by_label("Text", exact=True)
    expect(text).to_have_value(re.compile(r"Olabe \(ñ\)$"))
    page.get_by_role("button", name="Start again from the template").click()
    expect(text).to_have_value(re.compile(r"Olabe$"))
    page.locator(".notice-undo").click()
    expect(text).to_have_value(re.compile(r"Olabe \(ñ\)$"))
    page.get_by_label("Kind of message").select_option("withdrawal")
    expect(page.get_by_label("Subject", exact=True)).to_have_value("Retiro mi candidatura: Enfermera")
    page.get_by_label("Language").select_option("en")
    expect(page.get_by_label("Subject", exact=True)).to_have_value("Withdrawing my application: Enfermera")
    assert browser.problems == []


def test_an_own_template_is_kept_and_the_original_restored(browser: Browser) -> None:
    begin(browser)
    page = opened(browser, 2)
    page.get_by_text("Edit the template").click()
    assert violations(page) == []
    page.get_by_label("Text of the template").fill(
        "Dear[ {contact}], any news of {title} at {company}? I am {own}. Bye[,\n{me}]"
    )
    page.get_by_label("Text of the template").blur()
    text = page.get_by_label("Text", exact=True)
    # Of the company nothing is known: its sentence is left out, until it is said.
    expect(text).to_have_value("Bye,\nIrune Castañer Olabe")
    page.get_by_label("Company").fill("Olmo")
    page.get_by_label("own", exact=True).fill("ready")
    expect(text).to_have_value("Dear Ana, any news of Nurse at Olmo? I am ready. Bye,\nIrune Castañer Olabe")
    browser.wait_for_stored("all => all.settings.letter_templates?.length === 1", None)
    mail = unquote(page.get_by_role("link", name="Write an e-mail").get_attribute("href") or "")
    assert mail.startswith("mailto:ana@olmo.example?subject=My application: Nurse&body=Dear Ana, any")
    page.get_by_role("button", name="Restore the original").click()
    expect(text).to_have_value(re.compile(r"^Hello Ana,\n\nOn "))
    browser.wait_for_stored("all => all.settings.letter_templates.length === 0", None)
    assert "messages" not in (stored(browser, "a00002") or {})


def test_answers_for_a_form_have_no_subject_and_are_copied(browser: Browser) -> None:
    begin(browser)
    page = opened(browser, 2, "why_us")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    expect(page.get_by_label("Subject", exact=True)).to_have_count(0)
    copy = page.get_by_role("button", name="Copy")
    expect(copy).to_be_disabled()
    page.get_by_label("Your reason, e.g.").fill("you train your nurses")
    copy.click()
    expect(page.locator(".notice")).to_contain_text("Message copied")
    assert (
        page.evaluate("navigator.clipboard.readText()")
        == "I would like to work with you because you train your nurses."
    )
