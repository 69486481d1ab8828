"""Letters without Pro: the copied prompt, a stand-in for the browser's own model, and files that look like a letter."""

import io
import json
import re
from pathlib import Path

import docx
import pypdf
from playwright.sync_api import Page, expect

from extension_src.core.letters.prompt import RULES
from tests.browser.accessibility import violations
from tests.browser.applications import application, store
from tests.browser.chromium import Browser

CV = "Irune Castañer Olabe\nirune@olmo.example\nNurse at Quillmark, 2019 - today: night shifts, intensive care.\nEnglish C1."
JOB = "We look for a nurse for the night shifts of our clinic. You work with us in the team and have your own patients."
LETTER = "Dear team,\n\nI work night shifts as a nurse. I led 40 people.\n\nIrune"
# Like Chrome's, as far as the page uses it; what it was told stands in `told`, and it goes on when `release` is called.
STAND_IN = """
globalThis.told = [];
globalThis.steps = [];
globalThis.release = async () => {
  while (steps.length === 0) await new Promise(requestAnimationFrame);
  steps.shift()();
};
const step = () => new Promise(done => steps.push(done));
globalThis.LanguageModel = {
  state: 'downloadable',
  fault: '',
  async availability(options) {
    told.push(['availability', options]);
    return LanguageModel.state === 'broken' ? 'available' : LanguageModel.state;
  },
  async create({monitor, signal, ...options}) {
    told.push(['create', options]);
    const target = new EventTarget();
    monitor(target);
    globalThis.load = loaded => target.dispatchEvent(Object.assign(new Event('downloadprogress'), {loaded}));
    load(0.25);
    await step();
    if (LanguageModel.fault === 'broken') throw new DOMException('no room', 'OperationError');
    const takes = LanguageModel.fault !== 'short';
    LanguageModel.state = 'available';
    return {
      promptStreaming(prompt, {signal}) {
        told.push(['prompt', prompt]);
        return new ReadableStream({
          async start(controller) {
            if (!takes) return controller.error(new DOMException('too long', 'QuotaExceededError'));
            signal.addEventListener('abort', () => controller.error(signal.reason));
            for (const piece of LETTER.match(/[^]{1,30}/g)) {
              if (signal.aborted) return;
              controller.enqueue(piece);
              if (piece.startsWith('Dear')) await step();
              if (LanguageModel.fault === 'destroyed') {
                return controller.error(new DOMException('The model execution session has been destroyed.', 'InvalidStateError'));
              }
            }
            if (!signal.aborted) controller.close();
          },
        });
      },
      destroy() { told.push(['destroy']); },
    };
  },
};
"""


def opened(browser: Browser, script: str) -> Page:
    page = browser.context.new_page()
    browser.watch(page)
    page.add_init_script(script)
    page.goto(browser.address("letters.html?id=a00001"))
    page.wait_for_selector("[data-ready]")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return page


def begin(browser: Browser, script: str) -> Page:
    store(browser, [application(1, title="Enfermera", company="Olmo")])
    browser.in_extension(
        "([job, cv]) => chrome.storage.local.set("
        "{'job:a00001': job, 'cv:c1': cv, settings: {default_cv: 'c1', agreed_at: 1}})",
        [JOB, {"id": "c1", "name": "CV", "text": CV, "added_at": 1}],
    )
    return opened(browser, script)


def test_without_a_model_there_is_a_prompt_to_copy_and_nothing_else(browser: Browser) -> None:
    page = begin(browser, "delete globalThis.LanguageModel")
    copy = page.get_by_role("button", name="Copy as prompt")
    expect(copy).to_be_enabled()
    expect(page.get_by_text("Pasting it there sends it there")).to_be_visible()
    expect(page.get_by_text(re.compile("Chrome.s (own )?model"))).to_have_count(0)
    page.get_by_text("Choices, and the texts that are used").click()
    page.get_by_label("Tone").select_option("direct")
    assert violations(page) == []
    copy.click()
    expect(page.locator(".notice")).to_contain_text("Prompt copied")
    prompt: str = page.evaluate("navigator.clipboard.readText()")
    assert prompt.startswith(RULES + "\n\nTone: direct")
    documents = json.loads(prompt[prompt.index("The documents:\n") + len("The documents:\n") :])
    assert "Quillmark" in documents["cv"]
    assert "night shifts" in documents["listing"]
    assert browser.problems == []


def test_the_browsers_own_model_writes_a_letter_that_is_checked(browser: Browser) -> None:
    page = begin(browser, f"const LETTER = {json.dumps(LETTER)};" + STAND_IN)
    download = page.get_by_role("button", name="Download Chrome’s model and write here")
    expect(download).to_be_enabled()
    expect(page.get_by_text("Chrome downloads its model once")).to_be_visible()
    download.click()
    progress = page.get_by_role("progressbar", name="Chrome is downloading its model")
    expect(progress).to_have_attribute("value", "0.25")
    # Chrome counts what it unpacks too, beyond the whole: the bar says no more than that it goes on.
    page.evaluate("load(1.5)")
    expect(progress).not_to_have_attribute("value", re.compile(""))
    expect(progress).to_be_visible()
    page.evaluate("release()")
    expect(page.locator(".letter-live")).to_contain_text("Dear team,")
    page.evaluate("release()")
    expect(page.get_by_label("Text of the letter")).to_have_value(LETTER)
    # Checked like any letter, and marked as what it is.
    expect(page.locator(".claims li")).to_have_count(1)
    expect(page.locator(".draft")).to_contain_text("written on this device")
    told = page.evaluate("told")
    created = next(one for kind, one in told if kind == "create")
    assert created["initialPrompts"] == [{"role": "system", "content": RULES}]
    assert created["expectedOutputs"] == [{"type": "text", "languages": ["en"]}]
    assert [kind for kind, *_ in told].count("destroy") == 1
    browser.wait_for_stored("all => all['app:a00001'].letters?.[0].on_device === true")
    # It is here now; a letter that is stopped stays as far as it came, and a failure is said.
    page.get_by_role("button", name="Write on this device").click()
    page.evaluate("release()")
    expect(page.locator(".letter-live")).to_contain_text("Dear team,")
    page.get_by_role("button", name="Stop").click()
    expect(page.locator(".draft")).to_contain_text("written on this device")
    expect(page.get_by_label("Text of the letter")).to_have_value(re.compile("^Dear team,"))
    # Chrome takes the session away in the middle, as when its model's process dies: what came is kept, and the failure said.
    page.evaluate("LanguageModel.fault = 'destroyed'; steps.length = 0; told.length = 0")
    page.get_by_role("button", name="Write on this device").click()
    page.evaluate("release()")
    expect(page.locator(".letter-live")).to_contain_text("Dear team,")
    page.evaluate("release()")
    expect(page.get_by_role("alert")).to_contain_text("Chrome’s model could not finish this letter")
    expect(page.get_by_label("Text of the letter")).to_have_value(re.compile("^Dear team,"))
    assert [kind for kind, *_ in page.evaluate("told")].count("destroy") == 1
    # What the stopped letter waited for comes no more.
    page.evaluate("LanguageModel.fault = 'broken'; steps.length = 0")
    page.get_by_role("button", name="Write on this device").click()
    page.evaluate("release()")
    expect(page.get_by_role("alert")).to_contain_text("Chrome’s model could not finish this letter")
    # A model that takes fewer words than the texts have says so, and leaves no session behind.
    page.evaluate("LanguageModel.fault = 'short'; steps.length = 0; told.length = 0")
    page.get_by_role("button", name="Write on this device").click()
    page.evaluate("release()")
    expect(page.get_by_role("alert")).to_contain_text("too long for Chrome’s model")
    assert [kind for kind, *_ in page.evaluate("told")].count("destroy") == 1
    browser.wait_for_stored("all => all['app:a00001'].letters.map(one => one.ending).join() === 'done,stopped,broken'")
    assert browser.problems == []


def test_docx_and_pdf_look_like_a_letter(browser: Browser, tmp_path: Path) -> None:
    page = begin(browser, "globalThis.print = () => { document.documentElement.dataset.printed = '1'; }")
    page.get_by_role("button", name="Write it myself").click()
    spanish = (
        "Estimado equipo:\n\n" + "Trabajo de noche en la UCI y me gusta el trabajo en equipo con los pacientes. " * 6
    )
    page.get_by_label("Text of the letter").fill(spanish + "\n\nUn saludo,\nIrune Castañer Olabe")
    with page.expect_download() as download:
        page.get_by_role("button", name="Word").click()
    paragraphs = [one.text for one in docx.Document(io.BytesIO(Path(download.value.path()).read_bytes())).paragraphs]
    assert paragraphs[:2] == ["Irune Castañer Olabe", "irune@olmo.example"]
    assert re.fullmatch(r"\d+ de \w+ de \d{4}", paragraphs[2])
    assert paragraphs[3:6] == ["Olmo", "Asunto: Enfermera", "Estimado equipo:"]
    page.get_by_role("button", name="PDF").click()
    page.wait_for_selector("[data-printed]")
    file = tmp_path / "letter.pdf"
    file.write_bytes(page.pdf(prefer_css_page_size=True))
    (printed,) = pypdf.PdfReader(file).pages
    text = printed.extract_text()
    assert [text.index(part) for part in ("Irune", "Olmo", "Asunto: Enfermera", "Estimado", "Un saludo")] == sorted(
        text.index(part) for part in ("Irune", "Olmo", "Asunto: Enfermera", "Estimado", "Un saludo")
    )
