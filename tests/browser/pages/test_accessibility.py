"""axe finds nothing on any page, in either language and theme, empty and filled."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.applications import application, choose_settings, store
from tests.browser.chromium import Browser

PAGES = [
    "popup.html",
    "side_panel.html",
    "tracker.html",
    "tracker.html#table",
    "tracker.html#board",
    "figures.html",
    "report.html",
    "transfer.html",
    "cv.html",
    "settings.html",
    "welcome.html",
]
MATCH = {
    "fit": 62,
    "word": "partial",
    "provisional": True,
    "parts": {"terms": 0.4, "skills": 0.5, "title": 0.9},
    "have": [{"skill": "Python", "label_es": "Python", "must": True, "listing_quote": "Python", "cv_quote": "Python"}],
    "miss": [{"skill": "Cooking", "label_es": "Cocina", "must": True, "listing_quote": "Cooking"}],
    "conditions": [{"kind": "years", "state": "not-met", "quote": "5 years", "need": {}, "have": {}}],
    "lowered": {"kind": "years", "need": {"years": 5}},
    "language": {"cv": "en", "listing": "en"},
}


def opened(browser: Browser, path: str, theme: str, width: int) -> Page:
    page = browser.context.new_page()
    browser.watch(page)
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light", reduced_motion="reduce")
    page.goto(browser.address(path))
    page.wait_for_selector("[data-ready]")
    return page


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(("language", "theme", "width"), [("en", "light", 1280), ("es", "dark", 320)])
def test_no_violation(browser: Browser, path: str, language: str, theme: str, width: int) -> None:
    page = opened(browser, path, theme, width)
    assert violations(page) == []
    page.close()
    store(browser, [application(1, confirmed=False), application(20, match=MATCH), application(3, status="offer")])
    choose_settings(browser, language=language, theme=theme)
    page = opened(browser, path, theme, width)
    assert violations(page) == []
    if path in ("popup.html", "tracker.html"):
        page.locator("[data-app-id='a00020'] .row-open").click()
        page.wait_for_selector(".application-form")
        for summary in page.locator("main summary, aside summary").all():
            summary.click()
        assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways"


@pytest.mark.parametrize("path", PAGES)
def test_twice_as_large_everything_is_in_reach(browser: Browser, path: str) -> None:
    """WCAG 1.4.4 and 1.4.10: a window of 1280 pixels zoomed to 200 % lays out as 640."""
    store(browser, [application(1, confirmed=False), application(20, match=MATCH), application(3, status="offer")])
    page = browser.context.new_page()
    zoomed = {"width": 640, "height": 400, "deviceScaleFactor": 2, "mobile": False}
    browser.context.new_cdp_session(page).send("Emulation.setDeviceMetricsOverride", zoomed)
    page.goto(browser.address(path))
    page.wait_for_selector("[data-ready]")
    if path in ("popup.html", "tracker.html"):
        page.locator("[data-app-id='a00020'] .row-open").click()
        page.wait_for_selector(".application-form")
    assert page.evaluate("[innerWidth, devicePixelRatio]") == [640, 2]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways"
    # Every control can be brought into the window, and nothing lies over it there.
    controls = page.locator("main :is(button, select, input, textarea, summary), aside :is(button, select, textarea)")
    for control in controls.all():
        if control.is_visible() and "visually-hidden" not in (control.get_attribute("class") or ""):
            control.scroll_into_view_if_needed()
            box = control.bounding_box()
            assert box is not None
            assert 0 <= box["x"] <= 641 - box["width"], control
            assert box["y"] < 400, control


@pytest.mark.parametrize(("preference", "moves"), [("reduce", False), ("no-preference", True)])
def test_nothing_moves_for_those_who_asked_for_that(browser: Browser, preference: str, moves: bool) -> None:
    store(browser, [application(1)])
    page = browser.context.new_page()
    page.emulate_media(reduced_motion="reduce" if preference == "reduce" else "no-preference")
    page.goto(browser.address("popup.html"))
    page.wait_for_selector("[data-ready]")
    page.evaluate(
        """() => {
             globalThis.moved = false;
             for (const kind of ['animationstart', 'transitionrun'])
               document.addEventListener(kind, () => { globalThis.moved = true; });
           }"""
    )
    page.locator(".row select").select_option("offer")
    page.locator(".notice-undo").click()
    expect(page.locator(".notice")).to_contain_text("Undone")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate("moved") is moves


def test_no_violation_in_dialogs_notices_and_previews(browser: Browser, tmp_path: Path) -> None:
    # The oldest is suggested as one without an answer.
    store(browser, [application(number, match=MATCH) for number in [*range(1, 9), 60]])
    page = opened(browser, "settings.html", "light", 1280)
    page.get_by_role("button", name="Delete everything").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert violations(page) == []
    page = opened(browser, "tracker.html#table", "light", 1280)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.locator(".filters > summary").first.click()
    page.get_by_role("checkbox", name="Select all").check()
    expect(page.locator(".selection")).to_be_visible()
    assert violations(page) == []
    page.locator(".filters > summary").first.click()
    page.locator(".selection").get_by_role("button", name="Delete").click()
    expect(page.locator(".notice-undo")).to_be_visible()
    assert violations(page) == []
    page.locator(".notice-undo").click()
    page.keyboard.press("n")
    expect(page.locator("#field-title")).to_be_focused()
    assert violations(page) == []
    page.locator("#search").fill("no such thing")
    expect(page.locator(".nothing")).to_be_visible()
    assert violations(page) == []
    page = opened(browser, "tracker.html#board", "dark", 1280)
    page.locator("[data-app-id='a00003'] .row-open").click()
    page.wait_for_selector(".application-form")
    assert violations(page) == []
    rows = tmp_path / "mine.csv"
    rows.write_text("Puesto,Empresa,Fecha\nAnalista,Lumen,2026-03-04\n,,\n")
    page = opened(browser, "transfer.html", "dark", 1280)
    page.locator("#import-file").set_input_files(rows)
    expect(page.locator(".plan strong")).to_be_visible()
    assert violations(page) == []
    page.locator("#map-0").select_option("")
    page.locator("#map-1").select_option("")
    expect(page.locator(".warning")).to_be_visible()
    assert violations(page) == []
    page = opened(browser, "letters.html?id=a00001", "dark", 1280)
    assert violations(page) == []
    picture = tmp_path / "cv.pdf"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    page = opened(browser, "cv.html", "dark", 320)
    page.locator("#cv-file").set_input_files(picture)
    expect(page.get_by_role("alert")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("alert").get_by_role("button").click()
    expect(page.locator("#cv-pasted")).to_be_visible()
    assert violations(page) == []
    page = opened(browser, "figures.html", "dark", 320)
    for summary in page.locator("main summary").all():
        summary.click()
    assert violations(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_button_that_is_off_can_be_read(browser: Browser, theme: str) -> None:
    """axe leaves out what is disabled: "Write the letter" stands there so while it is being written."""
    page = opened(browser, "settings.html", theme, 1280)
    ratio = page.evaluate(
        """() => {
             const button = document.createElement('button');
             button.className = 'primary';
             button.disabled = true;
             document.querySelector('main').append(button);
             const shown = getComputedStyle(button);
             const light = color => {
               const canvas = new OffscreenCanvas(1, 1).getContext('2d');
               canvas.fillStyle = color;
               canvas.fillRect(0, 0, 1, 1);
               const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => value / 255)
                 .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
               return 0.2126 * r + 0.7152 * g + 0.0722 * b;
             };
             const [one, other] = [light(shown.color), light(shown.backgroundColor)].sort((a, b) => b - a);
             return (one + 0.05) / (other + 0.05);
           }"""
    )
    assert ratio >= 4.5
