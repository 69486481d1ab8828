"""By keyboard alone: Tab reaches every control of every view, its focus is seen, nothing holds it, and `?` lists the keys."""

import ast
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.applications import DAY, NOW, application, store
from tests.browser.chromium import Browser
from tests.browser.messages import ask
from toolchain.sources import ROOT

COMMANDS = ROOT / "extension_src" / "pages" / "tracker" / "commands"
# As they stand in the list of keys, and as the browser names them.
NAMES = {
    "↵": ["Enter"], "Esc": ["Escape"], "Ctrl K": ["k"], "Ctrl Z": ["z"], "1 – 9": list("123456789"),
    "Alt ←  →": ["ArrowLeft", "ArrowRight"], "Alt ↑  ↓": ["ArrowUp", "ArrowDown"], "Shift": [], "Ctrl": [],
}  # fmt: skip
# Marks every control that Tab should reach, and notes each that gets the focus without a sign of it.
WATCH = """() => {
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const isOff = one => one.disabled || one.tabIndex < 0 || (one.type === 'radio' && !one.checked);
  const inFront = one => !document.querySelector('dialog[open]') || one.closest('dialog[open]');
  globalThis.waiting = new Set([...document.querySelectorAll(controls)]
    .filter(one => one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length && !isOff(one)
      && inFront(one)));
  globalThis.unseen = [];
  globalThis.steps = 0;
}"""
STEP = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return 'left';
  steps += 1;
  waiting.delete(one);
  const shown = [one, one.labels?.[0], one.nextElementSibling, one.closest('.todo-line, tr, .card, li')].filter(Boolean);
  const isSeen = part => [null, '::after'].some(drawn => {
    const style = getComputedStyle(part, drawn);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  });
  if (one.matches(':focus-visible') && !shown.some(isSeen)) unseen.push(one.outerHTML.slice(0, 120));
  return '';
}"""


def opened(browser: Browser, path: str) -> Page:
    page = browser.open_page(path)
    page.wait_for_selector("[data-ready]")
    return page


def walk(page: Page, most: int = 400) -> dict[str, object]:
    """Press Tab until the focus leaves the page; gives what was not reached, and what had a focus that is not seen."""
    page.evaluate(WATCH)
    left = 0
    for _ in range(most):
        page.keyboard.press("Tab")
        left += page.evaluate(STEP) == "left"
        # It may have begun in the midst of the page: once round is enough.
        if left == 2 or not page.evaluate("waiting.size"):
            break
    return {
        "missed": page.evaluate("[...waiting].map(one => one.outerHTML.slice(0, 160))"),
        "unseen": page.evaluate("unseen"),
    }


NOTHING: dict[str, object] = {"missed": [], "unseen": []}


def texts(tree: ast.AST) -> set[str]:
    """The keys that a module compares a pressed key with, and those of its tables."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and ast.unparse(node.left).removeprefix("event.").startswith("key"):
            for other in node.comparators:
                found |= {part.value for part in ast.walk(other) if isinstance(part, ast.Constant) and part.value}
    return found


def table(tree: ast.Module, name: str) -> list[Any]:
    """The keys or items of a module's table."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            return [*ast.literal_eval(node.value)]
    raise AssertionError(name)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def test_the_list_of_keys_is_that_of_the_keys_that_do_something() -> None:
    keys = parsed(COMMANDS / "keys.py")
    tracker = COMMANDS.parent
    acting = texts(keys) | set(table(keys, "PLACES")) | set(table(keys, "DIRECT"))
    acting |= texts(parsed(tracker / "board_card.py")) | texts(parsed(tracker / "to_do_acts.py"))
    # The row that has the focus is a button, which the browser presses.
    acting.add("Enter")
    listed: set[str] = set()
    for key, _ in table(parsed(COMMANDS / "shortcut_help.py"), "KEYS"):
        listed |= set(NAMES[key] if key in NAMES else key.split())
    assert listed == acting


@pytest.mark.parametrize("place", ["#todo", "#table", "#board", "#app:a00003"])
def test_every_control_of_the_tracker_is_reached_and_seen(browser: Browser, place: str) -> None:
    contact = {"name": "Ana", "role": "Recruiter", "email": "ana@olmo.example"}
    meeting = {"id": "m", "at": NOW + 2 * DAY, "kind": "interview", "place": "https://meet.example.com/x"}
    full = application(3, status="interview", contacts=[contact], appointments=[meeting], tags=["remote"])
    store(
        browser,
        [application(1, confirmed=False), application(20), full, application(60), application(5, status="rejected")],
    )
    ask(browser, type="add-file", id="a00003", file={"name": "offer.pdf", "data": "YWJj"})
    page = opened(browser, "tracker.html" + place)
    if place.startswith("#app"):
        page.wait_for_selector(".pane form")
        for summary in page.locator(".pane summary").all():
            summary.click()
    assert walk(page) == NOTHING
    if place == "#table":
        page.locator(".filters > summary").first.click()
        assert walk(page) == NOTHING
        page.keyboard.press("Escape")
        for key, dialog in (("?", "#shortcuts"), ("Control+k", "#palette")):
            page.keyboard.press(key)
            expect(page.locator(dialog)).to_be_visible()
            page.keyboard.press("Tab")
            assert page.evaluate(
                "document.activeElement.closest('dialog') !== null || document.activeElement === document.body"
            )
            page.keyboard.press("Escape")
            expect(page.locator(dialog)).to_be_hidden()


def test_every_control_of_the_other_pages_is_reached_and_seen(browser: Browser) -> None:
    store(browser, [application(1, confirmed=False), application(20), application(3, status="offer")])
    ask(browser, type="save-cv", cv={"id": "", "name": "Mine", "text": "Cook of ten years. " * 20})
    found = {}
    of_one = ("letters", "messages", "preparation")
    for path in ("settings", "cv", "figures", "report", "transfer", "welcome", "popup", "side_panel", *of_one):
        page = opened(browser, f"{path}.html" + ("?id=a00001" if path in of_one else ""))
        found[path] = walk(page)
        page.close()
    assert found == dict.fromkeys(found, NOTHING)
