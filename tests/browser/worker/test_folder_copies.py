"""Copies in a folder of the person's own: written with no page open, after a restart too, and said when they are not."""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.browser.accessibility import violations
from tests.browser.applications import application
from tests.browser.chromium import Browser
from tests.browser.folders import copies_in, drop, permit, unattended, withdraw
from tests.browser.local_web import LocalWeb

CV = {"id": "c1", "name": "CV", "text": "Nurse: ñ, 日本, 😀", "added_at": 1}
RING = "chrome.alarms.create('folder-copy', {when: Date.now()})"
# Waits in the worker, so that no page of the extension has to be open.
UNTIL = """condition => new Promise((done, fail) => {
  const look = async () => {
    const stored = await chrome.storage.local.get(null);
    const {folder_copy: copy} = stored;
    if (!CONDITION) return;
    chrome.storage.local.onChanged.removeListener(look);
    done(stored);
  };
  chrome.storage.local.onChanged.addListener(look);
  setTimeout(() => fail(new Error('waited in vain')), 40000);
  look();
})"""


class Keeper:
    """A browser that may write to `folder` on every visit, started and closed as a person does."""

    def __init__(self, playwright: Playwright, built: Path, web: LocalWeb, place: Path) -> None:
        self.playwright = playwright
        self.extension = built
        self.web = web
        self.profile = place / "profile"
        self.folder = place / "My copies"
        self.folder.mkdir()
        self.browser: Browser | None = None
        permit(self.profile, built, self.folder)

    def start(self) -> Browser:
        """Start it; the page that a first start opens is closed."""
        first = not (self.profile / "Local State").exists()
        self.browser = Browser(self.playwright, self.profile, self.web.port, self.extension)
        if first:
            context = self.browser.context
            opened = [page for page in context.pages if "welcome" in page.url]
            (opened[0] if opened else context.wait_for_event("page", lambda page: "welcome" in page.url)).close()
        # A tab beside those of the extension: with the last of all the browser ends.
        self.browser.context.new_page()
        # A page opened before the extension's start is over may find none of its texts.
        self.until("'schema' in stored")
        return self.browser

    def close(self) -> None:
        if self.browser is not None:
            self.browser.close()
        self.browser = None

    def store(self, *records: dict[str, Any]) -> None:
        """Store applications as another program would, with no page open, and wait until they are indexed."""
        self.worker("records => chrome.storage.local.set(records)", {f"app:{made['id']}": made for made in records})

    def worker(self, script: str, argument: Any = None) -> Any:
        assert self.browser is not None
        return self.browser.worker.evaluate(script, argument)

    def until(self, condition: str) -> dict[str, Any]:
        """Wait until a JavaScript condition on `copy`, the folder's record, and `stored` holds; gives everything stored."""
        return dict(self.worker(UNTIL.replace("CONDITION", f"({condition})")))

    def settings(self) -> Page:
        assert self.browser is not None
        page = self.browser.open_page("settings.html")
        page.wait_for_selector("[data-ready]")
        return page

    def choose(self) -> Page:
        """Drop the folder on the settings; gives the settings as they are opened anew."""
        assert self.browser is not None
        page = self.settings()
        with page.expect_event("close"):
            drop(page, "#folder", self.folder)
        return self.opened_anew()

    def opened_anew(self) -> Page:
        """The settings that the worker opened in the place of those it closed."""
        assert self.browser is not None
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            # A blank tab may stand in between.
            for page in self.browser.context.pages:
                if "settings.html" in page.url:
                    page.wait_for_selector("[data-ready]")
                    return page
            self.worker("1")
        raise AssertionError("the settings were not opened anew")

    def chosen(self) -> None:
        """With one application and the folder chosen; no page of the extension is open."""
        self.start()
        self.store(application(1))
        page = self.choose()
        page.goto("about:blank")

    def badge(self) -> str:
        return str(self.worker("chrome.action.getBadgeText({})"))


@pytest.fixture
def keeper(built: Path, playwright_driver: Playwright, local_web: LocalWeb, tmp_path: Path) -> Iterator[Keeper]:
    made = Keeper(playwright_driver, built, local_web, tmp_path)
    yield made
    made.close()


def wait_for(condition: Callable[[], bool], said: str) -> None:
    """Wait for something on the disk, which tells nobody when it comes."""
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline, said
        time.sleep(0.1)


def assert_is_what_is_stored(copy: dict[str, Any], stored: dict[str, Any]) -> None:
    """The copy has every application, listing, CV and setting that the storage has, and nothing else of them."""

    def under(beginning: str) -> dict[str, Any]:
        return {key[len(beginning) :]: value for key, value in stored.items() if key.startswith(beginning)}

    assert {made["id"]: made for made in copy["applications"]} == under("app:")
    assert copy["listings"] == under("job:")
    assert {made["id"]: made for made in copy["cvs"]} == under("cv:")
    assert copy["settings"] == stored.get("settings", {})
    assert stored["installation_id"] not in json.dumps(copy)


def test_copies_are_written_with_no_page_open_and_after_a_restart(keeper: Keeper) -> None:
    browser = keeper.start()
    keeper.store(application(1))
    page = keeper.choose()
    expect(page.locator("#folder")).to_contain_text("Copied to My copies")
    expect(page.locator("#folder")).not_to_contain_text("automatically")
    assert page.url.endswith("settings.html"), "nothing is left to ask for"
    (first,) = copies_in(keeper.folder).values()
    assert [made["id"] for made in first["applications"]] == ["a00001"]
    page.evaluate("cv => chrome.runtime.sendMessage({type: 'save-cv', cv})", CV)
    page.evaluate(
        """() => chrome.runtime.sendMessage(
             {type: 'add', application: {title: 'Cook', company: 'Lumen'}, description: 'A text: ñ 😀'})"""
    )
    # A settings page is open: nobody can say yet that copies are kept without one.
    keeper.worker(RING)
    stored = keeper.until("copy.wanted_at === 0 && copy.last.count === 2")
    assert stored["folder_copy"]["unattended_at"] == 0
    page.goto("about:blank")
    keeper.store(application(3, notes="written with no page"))
    keeper.worker(RING)
    stored = keeper.until("copy.unattended_at > 0 && copy.last.count === 3 && copy.wanted_at === 0")
    (name,) = copies_in(keeper.folder)
    assert_is_what_is_stored(copies_in(keeper.folder)[name], stored)
    assert stored["folder_copy"]["last"]["size"] == (keeper.folder / name).stat().st_size
    assert browser.problems == []
    keeper.close()
    # Nothing but Chromium itself now.
    (keeper.folder / name).unlink()
    with unattended(keeper.profile, keeper.extension, keeper.web.port):
        wait_for(lambda: copies_in(keeper.folder) != {}, "no copy after a restart")
    keeper.start()
    page = keeper.settings()
    expect(page.locator("#folder")).to_contain_text("Kept automatically in My copies")
    expect(page.locator("#folder")).to_contain_text("3 applications")
    expect(page.locator("#folder")).not_to_contain_text("every visit")
    assert_is_what_is_stored(copies_in(keeper.folder)[name], stored)


def test_a_copy_can_be_restored_on_a_fresh_profile_in_two_clicks(
    keeper: Keeper, built: Path, playwright_driver: Playwright, local_web: LocalWeb, tmp_path: Path
) -> None:
    letters = [{"id": "l1", "text": "Dear", "at": 5}]
    keeper.start()
    keeper.store(application(1, letters=letters), application(2), application(3, status="own-1"))
    page = keeper.settings()
    stages = [{"id": "own-1", "label": "Test task", "after": "interview"}]
    page.evaluate(
        "fields => chrome.runtime.sendMessage({type: 'settings', fields})",
        {"stages": stages, "follow_up_days": 3, "welcomed": True, "letters_agreed": 7},
    )
    page.evaluate("cv => chrome.runtime.sendMessage({type: 'save-cv', cv})", CV)
    page.close()
    keeper.choose()
    (copy,) = keeper.folder.glob("*.json")
    keeper.close()
    fresh = Browser(playwright_driver, tmp_path / "fresh", local_web.port, built)
    try:
        fresh.settle()
        page = fresh.open_page("welcome.html")
        page.wait_for_selector("[data-ready]")
        with page.expect_file_chooser() as chooser:
            page.get_by_text("I have a copy").click()
        chooser.value.set_files(copy)
        preview = page.locator(".restoring")
        expect(preview).to_contain_text("3 applications · 1 CV · 1 letter · 1 stage of your own")
        expect(preview).to_contain_text("Job 1 · Company 1")
        expect(preview).to_contain_text("Copy of ")
        assert violations(page) == []
        assert fresh.applications() == []
        page.get_by_role("button", name="Restore", exact=True).click()
        expect(page.locator(".notice")).to_contain_text("Your copy is restored")
        stored = fresh.stored()
        assert {key for key in stored if key.startswith("app:")} == {"app:a00001", "app:a00002", "app:a00003"}
        assert stored["app:a00001"]["letters"] == letters
        assert stored["settings"]["follow_up_days"] == 3
        assert stored["settings"]["stages"] == stages
        # What a person agreed to in another browser is asked again in this one.
        assert "letters_agreed" not in stored["settings"]
        assert "welcomed" not in stored["settings"]
        page.locator(".notice-undo").click()
        expect(page.locator(".notice")).to_contain_text("Undone")
        assert fresh.applications() == []
        # The folder itself will do too.
        page.reload()
        page.wait_for_selector("[data-ready]")
        drop(page, "#copy", keeper.folder)
        expect(page.locator(".restoring")).to_contain_text("3 applications · 1 CV")
        assert fresh.problems == []
    finally:
        fresh.close()


def test_a_folder_that_moved_is_said_everywhere_and_mended_when_it_is_back(keeper: Keeper) -> None:
    keeper.chosen()
    keeper.until("copy.wanted_at === 0 && copy.last")
    # It still waits for the agreement.
    assert keeper.badge() == "?"
    elsewhere = keeper.folder.with_name("elsewhere")
    keeper.folder.rename(elsewhere)
    keeper.store(application(2))
    keeper.worker(RING)
    stored = keeper.until("copy.problem")
    assert stored["folder_copy"]["problem"]["kind"] == "moved"
    assert stored["folder_copy"]["wanted_at"] > 0
    assert keeper.badge() == "!"
    browser = keeper.browser
    assert browser is not None
    for path in ("popup.html", "tracker.html", "cv.html"):
        page = browser.open_page(path)
        warning = page.locator(".copy-problem, .copy-warning .warning")
        expect(warning).to_contain_text("No copy since")
        if path != "popup.html":
            expect(warning).to_contain_text("My copies is not where it was")
        expect(warning.get_by_role("link", name="See copies")).to_have_attribute("href", "settings.html#folder")
        assert violations(page) == []
        page.close()
    page = keeper.settings()
    expect(page.get_by_role("alert")).to_contain_text("My copies is not where it was")
    assert violations(page) == []
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("alert")).to_contain_text("My copies is not where it was")
    elsewhere.rename(keeper.folder)
    page.get_by_role("button", name="Try again").click()
    expect(page.locator(".notice")).to_contain_text("Copy written")
    expect(page.get_by_role("alert")).to_have_count(0)
    assert keeper.badge() == "?"
    (copy,) = copies_in(keeper.folder).values()
    assert len(copy["applications"]) == 2


def test_a_withdrawn_permission_is_said_with_its_button(keeper: Keeper) -> None:
    keeper.chosen()
    keeper.worker(RING)
    keeper.until("copy.unattended_at > 0")
    keeper.close()
    withdraw(keeper.profile)
    before = copies_in(keeper.folder)
    browser = keeper.start()
    stored = keeper.until("copy.problem")
    assert stored["folder_copy"]["problem"]["kind"] == "grant"
    assert stored["folder_copy"]["unattended_at"] == 0
    assert keeper.badge() == "!"
    page = keeper.settings()
    expect(page.get_by_role("alert")).to_contain_text("Chrome no longer lets JobTrack write to My copies")
    expect(page.get_by_role("button", name="Allow again")).to_be_visible()
    expect(page.locator("#folder")).not_to_contain_text("automatically")
    tracker = browser.open_page("tracker.html")
    expect(tracker.locator(".copy-warning").get_by_role("button", name="Allow again")).to_be_visible()
    assert copies_in(keeper.folder) == before


def test_a_full_disk_leaves_the_old_copy_whole(keeper: Keeper) -> None:
    if (
        os.geteuid() != 0
        or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", keeper.folder]).returncode
    ):
        pytest.skip("no small file system can be mounted here")
    try:
        keeper.chosen()
        keeper.until("copy.wanted_at === 0 && copy.last")
        (name,) = copies_in(keeper.folder)
        old = (keeper.folder / name).read_bytes()
        keeper.store(*(application(number, notes="x" * 9000) for number in range(2, 60)))
        keeper.worker(RING)
        stored = keeper.until("copy.problem")
        assert stored["folder_copy"]["problem"]["kind"] == "full"
        assert (keeper.folder / name).read_bytes() == old
        assert [path.name for path in keeper.folder.iterdir()] == [name], "what was begun is taken away"
        assert keeper.badge() == "!"
        page = keeper.settings()
        expect(page.get_by_role("alert")).to_contain_text("There is no room left on the disk of My copies")
        expect(page.locator("#folder")).to_contain_text("still whole")
        keeper.close()
    finally:
        keeper.close()
        subprocess.run(["umount", keeper.folder], check=True)


def test_only_own_copies_are_touched_and_fourteen_days_kept(keeper: Keeper) -> None:
    keeper.chosen()
    keeper.until("copy.wanted_at === 0 && copy.last")
    ((name, copy),) = copies_in(keeper.folder).items()
    text = (keeper.folder / name).read_text("utf-8")
    for day in range(1, 17):
        (keeper.folder / f"jobtrack-2026-01-{day:02d}.json").write_text(text, "utf-8")
    # Files that only look like copies: an export saved by hand, another profile's copy, a folder, other names.
    export = {key: value for key, value in copy.items() if key != "copy_of"}
    other = text.replace(copy["copy_of"], "0another-profile")
    foreign = {
        "jobtrack-2025-06-01.json": json.dumps(export, separators=(",", ":")),
        "jobtrack-2025-06-02.json": other,
        "jobtrack-2025-06-03.json": "",
        "jobtrack-2025-06-04 (1).json": text,
        "jobtrack-2025-13-04.json": text,
        "Jobtrack-2025-06-05.json": text,
        "jobtrack-2025-06-06.json.bak": text,
        "notes.txt": "mine",
    }
    for file, content in foreign.items():
        (keeper.folder / file).write_text(content, "utf-8")
    (keeper.folder / "jobtrack-2025-06-07.json").mkdir()
    keeper.store(application(2))
    keeper.worker(RING)
    keeper.until("copy.wanted_at === 0 && copy.last.count === 2")
    for file, content in foreign.items():
        assert (keeper.folder / file).read_text("utf-8") == content, file
    assert (keeper.folder / "jobtrack-2025-06-07.json").is_dir()
    kept = sorted(path.name for path in keeper.folder.iterdir() if path.name not in foreign and path.is_file())
    assert kept == [*(f"jobtrack-2026-01-{day:02d}.json" for day in range(4, 17)), name]


def test_a_file_of_the_days_name_is_not_written_over(keeper: Keeper) -> None:
    keeper.start()
    keeper.store(application(1))
    today = keeper.worker("new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10)")
    taken = keeper.folder / f"jobtrack-{today}.json"
    taken.write_text("mine", "utf-8")
    keeper.choose()
    assert taken.read_text("utf-8") == "mine"
    assert (keeper.folder / f"jobtrack-{today}-2.json").is_file()


def test_a_copy_that_is_due_outlives_the_worker(keeper: Keeper) -> None:
    keeper.chosen()
    keeper.until("copy.wanted_at === 0 && copy.last")
    browser = keeper.browser
    assert browser is not None
    keeper.store(application(2))
    keeper.until("copy.wanted_at > 0")
    browser.stop_worker()
    browser.in_extension(RING)
    browser.wait_for_stored("all => all.folder_copy.wanted_at === 0 && all.folder_copy.last.count === 2")
    (copy,) = copies_in(keeper.folder).values()
    assert len(copy["applications"]) == 2


def test_nothing_is_written_while_there_is_nothing_to_keep(keeper: Keeper) -> None:
    keeper.start()
    page = keeper.choose()
    expect(page.locator("#folder")).to_contain_text("The first copy comes with your first application or CV")
    assert list(keeper.folder.iterdir()) == []


def test_deleting_everything_forgets_the_folder_and_leaves_its_files(keeper: Keeper) -> None:
    keeper.chosen()
    keeper.until("copy.wanted_at === 0 && copy.last")
    before = copies_in(keeper.folder)
    page = keeper.settings()
    page.get_by_role("button", name="Delete everything").first.click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("The copies in your folder My copies stay there")
    dialog.get_by_role("button", name="Delete everything").click()
    expect(page.locator(".notice")).to_contain_text("The files in My copies are yours and stay")
    assert page.evaluate("indexedDB.databases().then(found => found.map(({name}) => name))") == []
    assert "folder_copy" not in keeper.worker("chrome.storage.local.get(null)")
    page.evaluate("() => chrome.runtime.sendMessage({type: 'add', application: {title: 'New'}, description: ''})")
    keeper.worker(RING)
    assert copies_in(keeper.folder) == before


def test_a_handle_that_the_browser_lost_is_said(keeper: Keeper) -> None:
    keeper.chosen()
    keeper.until("copy.wanted_at === 0 && copy.last")
    keeper.worker("""() => new Promise(done => { indexedDB.deleteDatabase('folder').onsuccess = () => done(); })""")
    keeper.store(application(2))
    keeper.worker(RING)
    assert keeper.until("copy.problem")["folder_copy"]["problem"]["kind"] == "lost"
    page = keeper.settings()
    expect(page.get_by_role("alert")).to_contain_text("Choose it again")
    drop(page, "#folder", keeper.folder)
    keeper.until("copy.problem === null && copy.last.count === 2")


def test_stopping_leaves_the_files(keeper: Keeper) -> None:
    keeper.chosen()
    before = copies_in(keeper.folder)
    page = keeper.settings()
    page.get_by_role("button", name="Stop copying").click()
    expect(page.locator(".notice")).to_contain_text("Those in My copies stay")
    expect(page.get_by_role("button", name="Choose a folder")).to_be_visible()
    assert copies_in(keeper.folder) == before
    assert page.evaluate("indexedDB.databases().then(found => found.map(({name}) => name))") == []


def test_other_tabs_are_named_before_the_last_step(keeper: Keeper) -> None:
    browser = keeper.start()
    keeper.store(application(1))
    tracker = browser.open_page("tracker.html")
    page = keeper.settings()
    drop(page, "#folder", keeper.folder)
    expect(page.get_by_role("alert")).to_contain_text("Close the other JobTrack tab (1) first")
    expect(page.locator("#folder")).to_contain_text("Copied to My copies")
    tracker.close()
    with page.expect_event("close"):
        page.get_by_role("button", name="Allow on every visit").click()
    keeper.opened_anew()


def test_what_is_no_folder_is_refused_in_words(keeper: Keeper, tmp_path: Path) -> None:
    keeper.start()
    page = keeper.settings()
    file = tmp_path / "file.txt"
    shutil.copy(__file__, file)
    drop(page, "#folder", file)
    expect(page.locator(".notice")).to_contain_text("That is not a folder")
    assert "folder_copy" not in keeper.worker("chrome.storage.local.get(null)")
