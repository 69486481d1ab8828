"""The whole way of Pro in Chromium: upgrade, pay, letter, edit, export, cancel, erase; and what was sent on it."""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Page, Playwright, expect
from pypdf import PdfReader

from tests.backend.model_server import Script
from tests.backend.processes import until
from tests.browser.accessibility import violations
from tests.browser.applications import application, store, stored
from tests.browser.local_web import LocalWeb
from tests.browser.pro.parts import Pro, Sent, running
from toolchain.sources import ROOT

CV = (
    "Irune Castañer, irune@castaner.example. From 2019 to now I have been with Quillmark Rail, where I keep the "
    "ticketing service in Python with 4 people. " + "I like tests that fail for a reason. " * 100
)
JOB = (
    "Brambleworks in Bilbao looks for an engineer for the booking service. You know Python and you care for tests. "
    "We are a team of nine and we work for the theatres of the city. " + "You will be with us on two days. " * 60
)
LETTER = [
    "Dear hiring team,\n\nI keep the ticketing service of Quillmark Rail ",
    "and have led 40 people at Ferngate Systems since 2016.\n\n",
    "Kind regards,\nIrune Castañer",
]
OWN_LETTER = (
    "Hi Maren,\n\nI've kept the lamps of the lighthouse for six winters. I don't like noise! I like lists, oil and rope. I wrote "
    "the manual. I taught two keepers. It's still in use. Could I show you how we did it? I'm free on Thursdays.\n\nMany thanks"
)
# What Chromium adds by itself to any request of an extension's page.
BROWSERS_OWN = re.compile(
    r"(?i)host|connection|content-length|user-agent|accept.*|origin|sec-.*|priority|pragma|cache-control"
)


@pytest.fixture(scope="module")
def parts(
    built: Path, playwright_driver: Playwright, local_web: LocalWeb, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pro]:
    with running(playwright_driver, built, tmp_path_factory.mktemp("pro"), local_web.port) as pro:
        yield pro


def begin(pro: Pro) -> Page:
    """An application with its listing and a CV; its letter page, opened from the tracker."""
    store(pro.browser, [application(1, title="Engineer", company="Brambleworks")])
    pro.browser.in_extension(
        "([job, cv]) => chrome.storage.local.set({'job:a00001': job, 'cv:c1': cv, settings: {default_cv: 'c1'}})",
        [JOB, {"id": "c1", "name": "CV", "text": CV, "added_at": 1}],
    )
    tracker = pro.browser.open_page("tracker.html#app:a00001")
    with pro.browser.context.expect_page() as opened:
        tracker.get_by_role("link", name="Cover letter").click()
    tracker.close()
    page = opened.value
    pro.browser.watch(page)
    page.wait_for_selector("[data-ready]")
    return page


def pay(pro: Pro, page: Page) -> None:
    """From the offer to a paid subscription."""
    with pro.browser.context.expect_page() as opened:
        page.get_by_role("button", name="Get Pro").click()
    checkout = opened.value
    checkout.get_by_role("button", name="Pay").click()
    expect(checkout.get_by_text("You can close this tab")).to_be_visible()
    checkout.close()
    paid = page.get_by_role("button", name="I have paid")
    form = page.get_by_role("button", name="Write the letter")
    expect(paid.or_(form)).to_be_visible()
    if paid.is_visible():
        paid.click()
    expect(form).to_be_visible()


def promised_fields() -> dict[tuple[str, str], set[str]]:
    """The requests of docs/privacy-data.md with their fields."""
    rows = re.findall(r"^\| `(\w+) (/v1/\w+)` \|[^|]*\| (.*) \|$", (ROOT / "docs/privacy-data.md").read_text(), re.M)
    assert len(rows) == 9
    return {(method, path): set(re.findall(r"`(\w+)`", fields)) for method, path, fields in rows}


def previewed(page: Page) -> dict[str, str]:
    """What "See exactly what is sent" says of each field of a letter's request."""
    fields: dict[str, str] = page.locator(".letter-preview").evaluate(
        """preview => Object.fromEntries([
          ...[...preview.querySelectorAll('textarea')].map(field => [field.id.replace('sent-', ''), field.value]),
          ...[...preview.querySelectorAll('[data-sent]')].flatMap(
            said => said.dataset.sent.split(' ').map(name => [name, said.textContent])),
        ])"""
    )
    return fields


def check_preview(preview: dict[str, str], body: dict[str, str | None]) -> None:
    """Every field that was sent was seen, whole, and is promised; nothing was shown that was not sent."""
    assert preview.keys() == {name for name, value in body.items() if value is not None}
    assert body.keys() == promised_fields()["POST", "/v1/letters"]
    for name in ("cv", "job", "draft"):
        assert preview.get(name) == body[name]
    for name in ("style", "avoid", "instruction"):
        assert (body[name] or "") in preview.get(name, "")


def check_against_promise(sent: list[Sent], installation: str) -> None:
    promised = promised_fields()
    for request in sent:
        fields = set(request.body or {}) | set(request.query)
        assert fields <= promised[request.method, request.path], request
        if request.body is not None:
            assert fields == promised[request.method, request.path]
        own = {name for name in request.headers if not BROWSERS_OWN.fullmatch(name)}
        assert own == {"Authorization"} | ({"Content-Type"} if request.body is not None else set()), request.headers
        assert request.headers["Authorization"] == f"Bearer {installation}"
        assert installation not in f"{request.path}{request.query}"


def test_upgrade_pay_letter_edit_export_cancel_erase(parts: Pro, local_web: LocalWeb) -> None:
    pro = parts
    pro.reset()
    local_web.requests.clear()
    installation = pro.browser.stored()["installation_id"]
    page = begin(pro)
    expect(page.get_by_role("main").locator("section .sent")).to_contain_text("up to 3,000 characters")
    assert violations(page) == []
    assert (pro.recorder.sent, pro.recorder.preflights) == ([], 0), "asked before the person did anything"
    page.get_by_role("button", name="What does it cost?").click()
    expect(page.get_by_text(re.compile("€9 a month"))).to_be_visible()
    page.reload()
    expect(page.get_by_text(re.compile("€9 a month"))).to_be_visible()
    assert [sent.path for sent in pro.recorder.sent] == ["/v1/price"]
    pay(pro, page)

    # What will be sent is there to read, unfolded the first time, and can be changed.
    sent_cv, sent_job = page.locator("#sent-cv"), page.locator("#sent-job")
    expect(sent_cv).to_be_visible()
    chosen = sent_job.input_value()
    sent_job.fill("An engineer for the theatres.")
    page.get_by_role("button", name="Choose again").click()
    expect(sent_job).to_have_value(chosen)
    sent_cv.fill(sent_cv.input_value().replace("irune@castaner.example", "no address"))
    shown = [sent_cv.input_value(), sent_job.input_value()]
    assert violations(page) == []

    # The person's voice: read here, kept without the letter it was read from.
    page.get_by_text("Your own voice").click()
    page.get_by_label("A letter you wrote").fill(OWN_LETTER)
    page.get_by_role("button", name="Read its style").click()
    style = page.get_by_label("How you write")
    expect(style).to_have_value(re.compile("^Short sentences"))
    page.get_by_label("Words you never use").fill("synergy")
    page.get_by_label("Words you never use").blur()
    pro.browser.wait_for_stored("(all) => all.settings.letter_avoid === 'synergy' && all.settings.letter_style")
    assert "lighthouse" not in json.dumps(pro.browser.stored())

    # The first letter: asked once, streamed, marked.
    waiting = Script(pieces=LETTER, pause_after=2)
    pro.model.script = lambda _request: waiting
    page.get_by_label("Tone").select_option("warm")
    page.get_by_label("Length").select_option("short")
    page.get_by_label("Language").select_option("en-GB")
    previews = [previewed(page)]
    page.get_by_role("button", name="Write the letter").click()
    expect(page.get_by_role("dialog")).to_contain_text("Anthropic")
    assert violations(page) == []
    page.get_by_role("button", name="Send and write the letter").click()
    # The service imports the SDK for its first letter.
    expect(page.locator(".letter-live")).to_contain_text("Ferngate Systems", timeout=30_000)
    # Marked while it comes, by the page itself.
    expect(page.locator(".letter-live mark").filter(has_text=re.compile("^40$"))).to_be_visible()
    assert pro.model.asked
    waiting.resume.set()
    text = page.get_by_label("Text of the letter")
    expect(text).to_have_value("".join(LETTER))
    expect(page.locator(".paper mark").filter(has_text="Ferngate")).to_have_count(1)
    expect(page.locator(".paper mark").filter(has_text=re.compile("^40$"))).to_have_count(1)
    page.get_by_role("button", name="40", exact=True).click()
    assert text.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)") == "40"
    assert violations(page) == []

    # Edited: kept, and what was corrected is no longer marked.
    text.fill("".join(LETTER).replace("40", "4"))
    expect(page.get_by_role("button", name="40", exact=True)).to_have_count(0)
    text.blur()
    pro.browser.wait_for_application("application.letters?.[0]?.text.includes('led 4 people')")

    # Another draft beside the first, without a second question: what is to change is sent with the wish.
    expect(sent_cv).to_be_hidden()
    changed = text.input_value()
    pro.model.script = lambda _request: Script(pieces=["Hello,\n\nshorter."])
    page.get_by_label("What should be different").fill("Half as long")
    page.get_by_text("See exactly what is sent").click()
    expect(page.get_by_label("The draft that is to be changed")).to_have_value(changed)
    expect(page.locator(".letter-preview")).to_contain_text("Your wish: Half as long")
    assert violations(page) == []
    previews.append(previewed(page))
    page.get_by_text("See exactly what is sent").click()
    page.get_by_role("button", name="Write another draft").click()
    expect(text).to_have_value("Hello,\n\nshorter.")
    page.get_by_role("button", name="Draft 1").click()
    expect(text).to_have_value(re.compile("led 4 people"))

    # Stopped on the way: what came is kept, and the model is not paid for the rest.
    waiting = Script(pieces=["Dear team,", " more", " and more"], pause_after=1)
    pro.model.script = lambda _request: waiting
    page.get_by_role("button", name="Write another draft").click()
    expect(page.locator(".letter-live")).to_contain_text("Dear team,")
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_text("You stopped this draft.")).to_be_visible()
    expect(text).to_have_value("Dear team,")
    until(lambda: pro.model.left == 1, "the model to be left")
    waiting.resume.set()
    letters = [draft["text"] for draft in stored(pro.browser, "a00001")["letters"]]
    assert [words[:10] for words in letters] == ["Dear hirin", "Hello,\n\nsh", "Dear team,"]

    # Copied and exported.
    page.get_by_role("button", name="Draft 1").click()
    expect(text).to_have_value(re.compile("led 4 people"))
    pro.browser.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_role("status").filter(has_text="Letter copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == letters[0]
    with page.expect_download() as download:
        page.get_by_role("button", name="Word (DOCX)").click()
    assert download.value.suggested_filename == "Cover letter - Brambleworks.docx"
    check_docx(Path(download.value.path()).read_bytes())
    page.evaluate("() => { window.print = () => { window.printed = true } }")
    page.get_by_role("button", name="Print or PDF").click()
    page.wait_for_function("() => window.printed")
    printed = PdfReader(io.BytesIO(page.pdf()))
    words = " ".join(" ".join(sheet.extract_text() for sheet in printed.pages).split())
    assert words.startswith("Irune Castañer irune@castaner.example")
    assert words.endswith(" Brambleworks " + " ".join(letters[0].split()))

    # Cancelled at Stripe, then erased at once.
    settings = pro.browser.open_page("settings.html")
    expect(settings.get_by_text("Pro is on.")).to_be_visible()
    settings.get_by_role("button", name="Show the license code").click()
    code = settings.get_by_label("License code")
    expect(code).to_have_value(re.compile("^JT2-"))
    shown_code = code.input_value()
    settings.get_by_role("button", name="New code").click()
    expect(code).not_to_have_value(shown_code)
    expect(code).to_have_value(re.compile("^JT2-"))
    assert violations(settings) == []
    with pro.browser.context.expect_page() as opened:
        settings.get_by_role("button", name="Subscription page").click()
    opened.value.get_by_role("button", name="Cancel Pro").click()
    expect(opened.value.get_by_text("Cancelled")).to_be_visible()
    opened.value.close()
    settings.reload()
    expect(settings.get_by_text("Pro is cancelled and lasts until")).to_be_visible()
    settings.get_by_role("button", name="End Pro and erase its data").click()
    settings.get_by_role("dialog").get_by_role("button", name="End Pro and erase its data").click()
    expect(settings.get_by_text("the service has forgotten this browser")).to_be_visible()
    statuses = [each["status"] for each in pro.payments.direct("GET", "/v1/subscriptions?status=all")["data"]]
    assert statuses == ["canceled"]
    after = pro.browser.stored()
    assert "subscription" not in after
    assert after["installation_id"] != installation
    assert "letters_agreed" not in after["settings"]
    assert len(after["app:a00001"]["letters"]) == 3

    check_against_promise(pro.recorder.sent, installation)
    assert {(sent.method, sent.path) for sent in pro.recorder.sent} == promised_fields().keys() - {
        ("POST", "/v1/restore")
    }
    asked = [sent.body for sent in pro.recorder.sent if sent.path == "/v1/letters"]
    for preview, body in zip(previews, asked, strict=False):
        check_preview(preview, body or {})
    assert [body["instruction"] for body in asked] == [None, "Half as long", None]
    assert asked[0] | {"cv": "", "job": "", "style": ""} == {
        "cv": "", "job": "", "tone": "warm", "length": "short", "language": "en", "region": "GB", "address": None,
        "style": "", "avoid": "synergy", "instruction": None, "draft": None,
    }  # fmt: skip
    assert asked[0]["style"].startswith("Short sentences")
    assert [asked[0]["cv"], asked[0]["job"]] == shown
    assert [body["draft"] for body in asked] == [None, changed, None]
    assert 2900 < len(asked[0]["cv"]) <= 3000
    assert asked[0]["job"].startswith("Engineer\nBrambleworks in Bilbao")
    assert len(asked[0]["job"]) <= 1500
    assert [request.url for request in local_web.requests] == [], "something else was asked"
    assert pro.browser.problems == []


def check_docx(content: bytes) -> None:
    paragraphs = [paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs]
    head, body = paragraphs[:4], paragraphs[4:]
    assert [head[0], head[1], head[3]] == ["Irune Castañer", "irune@castaner.example", "Brambleworks"]
    assert len(body) == 3
    assert body[0] == "Dear hiring team,"
    assert body[2] == "Kind regards,\nIrune Castañer"
    assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None
