"""What a person sees when a letter cannot be written, and that no word of a draft is lost."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from backend.service.problems import PROBLEMS
from extension_src.pages.parts.pro_problem import SAID_AS
from tests.backend.instance import Caller
from tests.backend.model_server import Script
from tests.backend.processes import until
from tests.browser.accessibility import violations
from tests.browser.applications import application, store
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from tests.browser.pages.test_locales import messages
from tests.browser.pro.parts import Pro, running

CV = "Irune Castañer. From 2019 to now: Quillmark Rail, ticketing service in Python."
JOB = "Brambleworks looks for an engineer for the booking service. You know Python and you care for the tests of it."
SPANISH_JOB = "Brambleworks busca una persona para el equipo de reservas, con experiencia en los turnos de la noche."
NO_LONGER_PAID = {"status": "past_due", "current_period_start": 1_600_000_000, "current_period_end": 1_600_100_000}


@pytest.fixture(scope="module")
def parts(
    built: Path, playwright_driver: Playwright, local_web: LocalWeb, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pro]:
    folder = tmp_path_factory.mktemp("pro-faults")
    with running(playwright_driver, built, folder, local_web.port, LETTERS_A_DAY="2") as pro:
        yield pro


@pytest.fixture
def pro(parts: Pro) -> Iterator[Pro]:
    """A new installation with one application, its listing and a CV."""
    parts.reset()
    parts.browser.forget_everything()
    parts.browser.in_extension(
        """async ([id, job, cv]) => chrome.storage.local.set({installation_id: id, 'job:a00001': job, 'cv:c1': cv,
             settings: {default_cv: 'c1', letters_agreed: 1}})""",
        [str(uuid.uuid4()), JOB, {"id": "c1", "name": "CV", "text": CV, "added_at": 1}],
    )
    store(parts.browser, [application(1, title="Engineer", company="Brambleworks")])
    yield parts
    parts.browser.context.set_offline(False)
    parts.browser.close_pages()
    assert parts.browser.problems == []


def subscribed(pro: Pro) -> str:
    """Pay, as if in another window; the customer id."""
    caller = Caller(pro.service, pro.browser.stored()["installation_id"])
    customer = caller.subscribe(pro.payments)
    pro.browser.in_extension(
        "() => chrome.storage.local.set({subscription: {begun: true, pro: false, status: 'none', checked_at: 0}})"
    )
    return customer


def letter_page(pro: Pro) -> Page:
    page = pro.browser.open_page("letters.html?id=a00001")
    page.wait_for_selector("[data-ready]")
    return page


def ask(page: Page) -> None:
    page.get_by_role("button", name="Write").and_(page.locator("[type=submit]")).click()


def kept(pro: Pro, count: int) -> list[str]:
    """The texts of the kept drafts, when there are so many."""
    record = pro.browser.wait_for_application(f"(application.letters || []).length === {count}")
    return [draft["text"] for draft in record["letters"]]


def test_the_day_s_letters_are_used_up(pro: Pro) -> None:
    subscribed(pro)
    page = letter_page(pro)
    for count in (1, 2):
        ask(page)
        kept(pro, count)
    ask(page)
    expect(page.get_by_role("alert")).to_contain_text("You can go on from")
    assert len(kept(pro, 2)) == 2
    assert violations(page) == []


def test_pro_is_offered_after_what_a_letter_needs(pro: Pro) -> None:
    keep = "records => chrome.storage.local.set(records)"
    pro.browser.in_extension("() => chrome.storage.local.remove(['cv:c1', 'job:a00001'])")
    page = letter_page(pro)
    offer = page.get_by_role("button", name="Get Pro")
    expect(page.locator(".missing").get_by_role("link")).to_have_attribute("href", "cv.html")
    expect(offer).to_have_count(0)
    pro.browser.in_extension(keep, {"cv:c1": {"id": "c1", "name": "CV", "text": CV, "added_at": 1}})
    expect(page.locator(".missing textarea")).to_be_visible()
    expect(offer).to_have_count(0)
    pro.browser.in_extension(keep, {"job:a00001": JOB})
    expect(offer).to_be_visible()


def test_offline(pro: Pro) -> None:
    subscribed(pro)
    page = letter_page(pro)
    ask(page)
    (words,) = kept(pro, 1)
    pro.browser.context.set_offline(True)
    ask(page)
    expect(page.get_by_role("alert")).to_contain_text("You are offline")
    expect(page.get_by_label("Text of the letter")).to_have_value(words)
    pro.browser.context.set_offline(False)
    ask(page)
    kept(pro, 2)
    expect(page.get_by_role("alert")).to_have_count(0)


def test_the_service_is_down_and_pro_goes_on(pro: Pro) -> None:
    subscribed(pro)
    page = letter_page(pro)
    expect(page.get_by_role("button", name="Write the letter")).to_be_visible()
    pro.recorder.is_down = True
    pro.browser.in_extension(
        """async () => {
             const {subscription} = await chrome.storage.local.get('subscription');
             await chrome.storage.local.set({subscription: {...subscription, checked_at: Date.now() - 2 * 3600000}});
           }"""
    )
    page.reload()
    ask(page)
    expect(page.get_by_role("alert")).to_contain_text("does not answer")
    expect(page.get_by_role("button", name="Write the letter")).to_be_visible()


@pytest.mark.parametrize(
    ("script", "words"),
    [
        (Script(pieces=["Dear team,", " lost"], cut_after=1), "has a fault"),
        (Script(pieces=["Dear team,", " lost"], error_after=1), "has a fault"),
        (Script(pieces=["Dear team,", " lost"], pause_after=1), "has a fault"),
    ],
    ids=["model gone", "model failed", "model stalled"],
)
def test_what_came_before_the_break_is_kept(pro: Pro, script: Script, words: str) -> None:
    subscribed(pro)
    pro.model.script = lambda _request: script
    page = letter_page(pro)
    ask(page)
    expect(page.get_by_role("alert")).to_contain_text(words)
    expect(page.get_by_text("This draft broke off before its end.")).to_be_visible()
    assert kept(pro, 1) == ["Dear team,"]
    script.resume.set()


def test_the_connection_is_cut_on_the_way(pro: Pro) -> None:
    subscribed(pro)
    script = Script(pieces=["Dear team,", " lost"], pause_after=1)
    pro.model.script = lambda _request: script
    page = letter_page(pro)
    ask(page)
    expect(page.locator(".letter-live")).to_have_text("Dear team,")
    pro.recorder.cut()
    expect(page.get_by_role("alert")).to_contain_text("The connection broke off")
    assert kept(pro, 1) == ["Dear team,"]
    script.resume.set()


def test_the_page_is_closed_on_the_way(pro: Pro) -> None:
    subscribed(pro)
    script = Script(pieces=["Dear team,", " lost"], pause_after=1)
    pro.model.script = lambda _request: script
    page = letter_page(pro)
    ask(page)
    expect(page.locator(".letter-live")).to_have_text("Dear team,")
    page.close()
    assert kept(pro, 1) == ["Dear team,"]
    until(lambda: pro.model.left == 1, "the model to be left")
    script.resume.set()


def test_a_payment_is_due(pro: Pro) -> None:
    customer = subscribed(pro)
    page = letter_page(pro)
    ask(page)
    kept(pro, 1)
    pro.payments.patches[customer] = NO_LONGER_PAID
    changed = {"object": "subscription", "customer": customer}
    event = {"id": f"evt_{uuid.uuid4().hex}", "type": "customer.subscription.updated", "data": {"object": changed}}
    assert pro.service.deliver(event).status_code == 204
    ask(page)
    expect(page.get_by_role("alert")).to_contain_text("The last payment failed")
    expect(page.get_by_role("alert").get_by_role("button", name="Subscription page")).to_be_visible()
    expect(page.get_by_role("button", name="Get Pro")).to_be_visible()
    kept(pro, 1)


@pytest.mark.parametrize(
    ("language", "theme", "width"), [("en", "dark", 1280), ("es", "light", 320), ("es", "dark", 320)]
)
def test_a_letter_with_marks_has_no_violation(pro: Pro, language: str, theme: str, width: int) -> None:
    subscribed(pro)
    pro.model.script = lambda _request: Script(pieces=["Dear team, I led 40 people at Ferngate Systems."])
    page = letter_page(pro)
    ask(page)
    kept(pro, 1)
    ask(page)
    kept(pro, 2)
    chosen = {"default_cv": "c1", "letters_agreed": 1, "language": language, "theme": theme}
    pro.browser.in_extension("settings => chrome.storage.local.set({settings})", chosen)
    page.set_viewport_size({"width": width, "height": 800})
    page.reload()
    expect(page.locator(".paper mark").first).to_be_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways"


def test_a_letter_in_another_language_than_the_listing(pro: Pro) -> None:
    subscribed(pro)
    pro.browser.in_extension("job => chrome.storage.local.set({'job:a00001': job})", SPANISH_JOB)
    page = letter_page(pro)
    ask(page)
    expect(page.get_by_text("This letter is in English, the listing in Spanish.")).to_be_visible()


def test_nothing_is_sent_before_the_answer_to_what_is_sent(pro: Pro) -> None:
    subscribed(pro)
    pro.browser.in_extension("() => chrome.storage.local.set({settings: {default_cv: 'c1'}})")
    page = letter_page(pro)
    ask(page)
    page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    ask(page)
    expect(page.get_by_role("dialog")).to_be_visible()
    assert [sent.path for sent in pro.recorder.sent if sent.path == "/v1/letters"] == []


def test_a_subscription_comes_over_by_its_license_code(pro: Pro) -> None:
    other = pro.service.installation()
    customer = other.subscribe(pro.payments)
    code = other("GET", "/v1/license").json()["license_code"]
    page = letter_page(pro)
    page.get_by_text("I have a license code").click()
    page.get_by_label("License code").fill("JT1-mistyped")
    page.get_by_role("button", name="Use this code").click()
    expect(page.get_by_role("alert")).to_contain_text("No subscription has this code")
    # One that waits for a payment comes over too, to be paid here.
    pro.payments.patches[customer] = {"status": "unpaid"}
    page.get_by_label("License code").fill(code)
    page.get_by_role("button", name="Use this code").click()
    expect(page.get_by_role("alert").get_by_role("button", name="Subscription page")).to_be_visible()
    del pro.payments.patches[customer]
    page.get_by_label("License code").fill(code)
    page.get_by_role("button", name="Use this code").click()
    expect(page.get_by_role("button", name="Write the letter")).to_be_visible()
    sent = [request for request in pro.recorder.sent if request.path == "/v1/restore"]
    assert [request.body for request in sent] == [{"license_code": each} for each in ("JT1-mistyped", code, code)]


def test_a_letter_of_one_s_own_needs_no_service(pro: Pro) -> None:
    page = letter_page(pro)
    page.get_by_role("button", name="Write it myself").click()
    page.get_by_label("Text of the letter").fill("My own words")
    pro.browser.wait_for_application("application.letters?.[0]?.text === 'My own words'")
    page.get_by_role("button", name="Delete this draft").click()
    kept(pro, 0)
    page.get_by_role("button", name="Undo").click()
    assert kept(pro, 1) == ["My own words"]
    assert pro.recorder.sent == []


def test_everything_erased_ends_a_paid_subscription_first(pro: Pro) -> None:
    customer = subscribed(pro)
    page = pro.browser.open_page("settings.html")
    expect(page.get_by_text("Pro is on.")).to_be_visible()
    pro.payments.down = True
    page.get_by_role("button", name="Delete everything").first.click()
    page.locator("#erase .danger").click()
    expect(page.get_by_role("alert")).to_contain_text("could not do it just now")
    assert "app:a00001" in pro.browser.stored()
    pro.payments.down = False
    page.get_by_role("button", name="Delete everything").first.click()
    page.locator("#erase .danger").click()
    expect(page.get_by_text("Everything is deleted")).to_be_visible()
    customers = pro.payments.direct("GET", "/v1/customers?limit=1000")["data"]
    assert customer not in [each["id"] for each in customers]


def test_a_build_without_a_service(browser: Browser) -> None:
    """The browser fixture's build has an address; one without says so and still keeps letters."""
    store(browser, [application(1)])
    page = browser.context.new_page()
    browser.watch(page)
    page.route("**/service.json", lambda route: route.fulfill(json={"address": ""}))
    page.goto(browser.address("letters.html?id=a00001"))
    # What any letter needs is said first.
    expect(page.get_by_role("link", name="Add your CV")).to_be_visible()
    cv = {"id": "c1", "name": "CV", "text": "A cook.", "added_at": 1}
    browser.in_extension("cv => chrome.storage.local.set({'cv:c1': cv, 'job:a00001': 'We cook.'})", cv)
    expect(page.get_by_text("This build of JobTrack has no letter service.")).to_be_visible()
    expect(page.get_by_role("button", name="Get Pro")).to_have_count(0)
    expect(page.get_by_role("button", name="Write it myself")).to_be_visible()


@pytest.mark.parametrize("code", sorted(PROBLEMS))
def test_every_refusal_of_the_service_has_words(code: str) -> None:
    assert f"error_{SAID_AS.get(code, code)}" in messages("en")
