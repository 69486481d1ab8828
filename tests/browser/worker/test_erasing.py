"""After "Delete everything" no byte of the person's is left in any file of the browser's profile."""

import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright

from tests.browser.applications import NOW
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from tests.browser.messages import ask, wait_until
from tests.browser.worker.test_backups import make_backup
from tests.browser.worker.test_imports import do_import, planned
from tests.browser.worker.test_scoring import SETTLED

PLACES = [
    "title", "company", "location", "notes", "listing", "contact", "link", "letter", "cv", "cv_name", "stage", "earlier_note",
    "deleted_title", "deleted_note", "deleted_listing", "deleted_cv", "session", "searched", "typed_note", "typed_letter",
    "typed_cv", "typed_stage",
]  # fmt: skip
Markers = dict[str, str]


@pytest.fixture
def markers() -> Markers:
    """A text of chance for each place where something of the person's rests or passes."""
    return {place: f"Zq{secrets.token_hex(12)}" for place in PLACES}


def fill(browser: Browser, markers: Markers) -> Markers:
    """Use everything with the markers in it; gives them, with pieces of the copies, which are packed."""
    fields: dict[str, Any] = {name: markers[name] for name in ("title", "company", "location", "notes")}
    fields["contacts"] = [{"name": markers["contact"], "email": f"{markers['contact']}@example.com", "phone": ""}]
    fields["links"] = [{"url": f"https://www.example.com/{markers['link']}", "label": markers["link"]}]
    fields["letters"] = [{"at": NOW, "text": markers["letter"], "ending": "done", "claims": [], "chosen": True}]
    # Texts as long as they are in life, so that they fill files as they do.
    kept = planned(1, **fields)
    kept["description"] = f"{markers['listing']} " * 40
    gone = planned(2, title=markers["deleted_title"], notes=markers["deleted_note"])
    gone["description"] = f"{markers['deleted_listing']} " * 40
    do_import(browser, [kept, gone, *(planned(number) for number in range(3, 60))])
    ask(browser, type="save-cv", cv={"id": "c1", "name": markers["cv_name"], "text": f"{markers['cv']}\n" * 60})
    ask(browser, type="save-cv", cv={"id": "c2", "name": "Old", "text": f"{markers['deleted_cv']}\n" * 60})
    stage = {"id": "own-1", "label": markers["stage"][:30], "after": "applied"}
    ask(browser, type="settings", fields={"welcomed": True, "stages": [stage]})
    ask(browser, type="change", ids=["a00001"], fields={"notes": markers["earlier_note"]})
    ask(browser, type="change", ids=["a00001"], fields={"notes": markers["notes"]})
    wait_until(browser, SETTLED)
    (line,) = make_backup(browser)
    ask(browser, type="delete", ids=["a00002"])
    ask(browser, type="delete-cv", id="c2")
    wait_until(browser, SETTLED)
    browser.in_extension("text => chrome.storage.session.set({kept: text})", markers["session"])
    stored = browser.stored()
    packed = stored[f"backup:{line['day']}"]["text"]
    pieces = {f"copy_{start}": packed[start : start + 24] for start in range(100, len(packed) - 24, len(packed) // 5)}
    return {**markers, **pieces, "stage": markers["stage"][:30]}


def look_and_type(browser: Browser, markers: Markers) -> None:
    """Open the pages and type into them, as a person does who leaves them open."""
    tracker = opened(browser, "tracker.html#app:a00001")
    tracker.locator("#field-notes").fill(markers["typed_note"])
    tracker.locator("input[type=search]").fill(markers["searched"])
    letters = opened(browser, "letters.html?id=a00001")
    type_into_all(letters, markers["typed_letter"])
    cv = opened(browser, "cv.html")
    cv.locator(".cv summary").first.click()
    type_into_all(cv, markers["typed_cv"])
    popup = opened(browser, "popup.html")
    popup.locator("input[type=search]").fill(markers["searched"])
    settings = opened(browser, "settings.html")
    type_into_all(settings, markers["typed_stage"])
    for page in (tracker, letters, cv, popup, settings):
        assert not any(marker in page.title() for marker in markers.values())


def opened(browser: Browser, path: str) -> Page:
    page = browser.open_page(path)
    page.wait_for_selector("[data-ready]")
    return page


def type_into_all(page: Page, words: str) -> None:
    """Type into every field of text that is on the page."""
    fields = page.locator("input:not([type]), input[type=text], textarea").locator("visible=true")
    # From the end: a question that was answered goes, and those after it would move up.
    for place in reversed(range(fields.count())):
        fields.nth(place).fill(words)


def found_in(profile: Path, markers: Markers) -> list[str]:
    """Where a marker stands in a file of the profile: place and path."""
    forms = {place: (marker.encode(), marker.encode("utf-16-le")) for place, marker in markers.items()}
    found = []
    for path in sorted(profile.rglob("*")):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            there = [place for place, kinds in forms.items() if any(one in content for one in kinds)]
            found += [f"{place}: {path.relative_to(profile)}" for place in there]
    return found


@pytest.fixture
def extension(built: Path, tmp_path: Path) -> Path:
    """The extension in a folder of the test's own."""
    return Path(shutil.copytree(built, tmp_path / "extension"))


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "profile"
    shutil.rmtree(tmp_path / "profile", ignore_errors=True)


def test_no_byte_is_left(
    extension: Path, profile: Path, playwright_driver: Playwright, local_web: LocalWeb, markers: Markers
) -> None:
    first = Browser(playwright_driver, profile, local_web.port, extension)
    first.settle()
    everything = fill(first, markers)
    look_and_type(first, everything)
    first.close()
    # The search would find them: what was stored is in the files, the copies too.
    before = found_in(profile, everything)
    assert {place.split(":")[0] for place in before} >= {"cv", "listing", "notes", "letter", "deleted_cv", "copy_100"}
    second = Browser(playwright_driver, profile, local_web.port, extension)
    second.settle()
    look_and_type(second, everything)
    page = second.open_page("settings.html")
    page.get_by_role("button", name="Delete everything").first.click()
    page.locator("#erase .danger").click()
    page.get_by_text("Everything is deleted").wait_for()
    second.close()
    assert found_in(profile, everything) == []
    third = Browser(playwright_driver, profile, local_web.port, extension)
    third.settle()
    third.close()
    assert found_in(profile, everything) == []
