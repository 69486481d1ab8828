"""Files kept whole: attached to an application and opened, removed with a way back, in the copy and gone for good."""

import json
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.applications import application, store
from tests.browser.chromium import Browser
from tests.browser.messages import ask, wait_until
from tests.browser.worker.test_backups import age, make_backup
from tests.browser.worker.test_imports import do_import, planned

CONTENT = bytes(range(256)) * 40
WORDS = "Backend developer. Python, SQL and Docker, five years at a bank in Vigo. " * 8
DROP = """([selector, name, size]) => {
  const carried = new DataTransfer();
  carried.items.add(new File([new Uint8Array(size)], name));
  const target = document.querySelector(selector);
  for (const kind of ['dragenter', 'dragover', 'drop'])
    target.dispatchEvent(new DragEvent(kind, {dataTransfer: carried, bubbles: true, cancelable: true}));
}"""


def opened(browser: Browser, path: str) -> Page:
    page = browser.open_page(path)
    page.wait_for_selector("[data-ready]")
    return page


def kept(browser: Browser) -> list[str]:
    return [key for key in browser.stored() if key.startswith("file:")]


def attach(page: Page, path: Path) -> None:
    """Attach a file as a person does: by the card's menu."""
    page.locator(".card-menu summary").click()
    with page.expect_file_chooser() as choosing:
        page.locator(".card-menu label").click()
    choosing.value.set_files(path)


def saved_by(page: Page, name: str) -> bytes:
    """What opening the file saves."""
    with page.expect_download() as download:
        page.get_by_role("button", name=name).first.click()
    assert download.value.suggested_filename == name
    return Path(download.value.path()).read_bytes()


def test_a_file_is_attached_opened_removed_and_comes_back_with_a_copy(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "Zarzamora.pdf"
    file.write_bytes(CONTENT)
    store(browser, [application(1)])
    page = opened(browser, "tracker.html#app:a00001")
    page.wait_for_selector(".pane form")
    expect(page.locator(".files")).to_have_count(0)
    attach(page, file)
    expect(page.locator(".files li")).to_contain_text("Zarzamora.pdf")
    expect(page.locator(".files .hint")).to_have_text("10 kB")
    assert saved_by(page, "Zarzamora.pdf") == CONTENT
    page.evaluate(DROP, [".pane", "offer.html", 30])
    expect(page.locator(".files li")).to_have_count(2)
    # Whatever it is, it is saved and never opened as a page.
    assert saved_by(page, "offer.html") == bytes(30)
    assert violations(page) == []
    # What is too large says so, and costs nothing.
    page.evaluate(DROP, [".pane", "film.mp4", 5 * 1024 * 1024 + 1])
    expect(page.locator(".notice")).to_contain_text("over 5 MB")
    assert len(kept(browser)) == 2
    # The first is removed, and comes back whatever was attached since.
    page.get_by_role("button", name="Remove “Zarzamora.pdf”").click()
    expect(page.locator(".files li")).to_have_count(1)
    page.locator(".notice-undo").click()
    expect(page.locator(".files li")).to_have_count(2)
    # A copy has them, and brings them back where there is nothing.
    settings = opened(browser, "settings.html")
    with settings.expect_download() as download:
        settings.get_by_role("button", name="Export everything").click()
    copy = tmp_path / "copy.json"
    download.value.save_as(copy)
    ask(browser, type="erase")
    browser.agree()
    welcome = opened(browser, "welcome.html")
    welcome.locator("#copy-file").set_input_files(copy)
    expect(welcome.locator("#copy")).to_contain_text("2 files")
    welcome.locator("#restore").click()
    expect(welcome.locator(".notice")).to_contain_text("restored")
    page = opened(browser, "tracker.html#app:a00001")
    assert saved_by(page, "Zarzamora.pdf") == CONTENT
    # Deleted for good, it is nowhere.
    page.get_by_role("button", name="Remove “Zarzamora.pdf”").click()
    page.get_by_role("button", name="Delete for good").click()
    expect(page.locator(".notice")).to_contain_text("Deleted for good")
    stored = browser.stored()
    assert "Zarzamora" not in json.dumps(stored)
    assert len([key for key in stored if key.startswith("file:")]) == 1
    deleted = ask(browser, type="delete", ids=["a00001"])["undo"]
    assert len(kept(browser)) == 1, "it can be undone"
    ask(browser, type="delete-for-good", undo=deleted)
    assert kept(browser) == []


def test_the_original_of_a_cv_opens_from_where_it_went_out(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "Ana.txt"
    file.write_text(WORDS)
    page = opened(browser, "cv.html")
    page.locator("#cv-file").set_input_files(file)
    expect(page.locator(".cv .kept-file")).to_contain_text("Ana.txt")
    assert saved_by(page, "Ana.txt") == file.read_bytes()
    identifier = ask(browser, type="add", application={"title": "Cook", "status": "saved"})["id"]
    ask(browser, type="change", ids=[identifier], fields={"status": "applied"})
    tracker = opened(browser, f"tracker.html#app:{identifier}")
    assert saved_by(tracker, "Ana.txt") == file.read_bytes()
    page.get_by_role("button", name="Delete Ana", exact=True).click()
    page.locator(".notice-undo").click()
    expect(page.locator(".cv .kept-file")).to_contain_text("Ana.txt")
    page.get_by_role("button", name="Delete Ana", exact=True).click()
    page.get_by_role("button", name="Delete for good").click()
    expect(page.locator(".notice")).to_contain_text("Deleted for good")
    assert kept(browser) == []


def test_a_file_stays_as_long_as_a_copy_names_it_and_no_longer(browser: Browser) -> None:
    do_import(browser, [planned(1), planned(2)])
    ask(browser, type="add-file", id="a00001", file={"name": "1.pdf", "data": "YWJj"})
    make_backup(browser)
    (key,) = kept(browser)
    (line,) = browser.stored()["backups"]
    assert [f"file:{identifier}" for identifier in line["files"]] == [key]
    # An import that replaces everything is no deletion: the copy of the day before has the file still.
    do_import(browser, [planned(3)], "replace")
    age(browser, 2)
    browser.in_extension("() => chrome.storage.local.remove('undo')")
    make_backup(browser, 2)
    assert kept(browser) == [key]
    ask(browser, type="restore-backup", day=browser.stored()["backups"][1]["day"])
    assert [file["name"] for file in browser.stored()["app:a00001"]["files"]] == ["1.pdf"]
    # What nothing names goes with the next copy, but for what an import has sent ahead.
    browser.in_extension("() => chrome.storage.local.set({'file:stray': 'YWJj'})")
    ask(browser, type="keep-file", id="ahead", data="YWJj")
    ask(browser, type="change", ids=["a00002"], fields={"notes": "Later"})
    age(browser, 1)
    browser.ring()
    wait_until(browser, "stored => !('file:stray' in stored)")
    assert sorted(kept(browser)) == sorted([key, "file:ahead"])


def test_what_is_no_file_is_refused(browser: Browser) -> None:
    do_import(browser, [planned(1)])
    send = "message => chrome.runtime.sendMessage(message)"
    for data in ("no base64!", "YWJ", "YW Jj", 5, None):
        answer = browser.in_extension(send, {"type": "add-file", "id": "a00001", "file": {"name": "x", "data": data}})
        assert (answer["error"], answer["detail"]) == ("refused", "file"), data
    files = [{"id": f"f{number}", "name": f"{number}.pdf", "size": 3, "added_at": number} for number in range(20)]
    browser.in_extension(
        "records => chrome.storage.local.set(records)", {f"file:f{number}": "YWJj" for number in range(20)}
    )
    do_import(browser, [planned(2, files=files[:19]), planned(3, files=files)])
    one = {"name": "one-more.pdf", "data": "YWJj"}
    assert browser.in_extension(send, {"type": "add-file", "id": "a00002", "file": one})["ok"]
    assert browser.in_extension(send, {"type": "add-file", "id": "a00003", "file": one})["error"] == "files-many"
    answer = browser.in_extension(send, {"type": "keep-file", "id": "../x", "data": "x"})
    assert answer["error"] == "refused"
    # Whatever an export says, an application names no file that is not here.
    gone = {"id": "gone", "name": "gone.pdf", "size": 3, "added_at": 1}
    do_import(browser, [planned(4, files=[gone])])
    assert browser.stored()["app:a00004"]["files"] == []
    browser.problems.clear()
