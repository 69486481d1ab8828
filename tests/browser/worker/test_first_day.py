"""What runs by the clock, what a person switches off, and that deleting everything leaves a first day."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright

from tests.browser.applications import DAY, NOW, application, store
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from tests.browser.messages import ask, wait_until
from tests.browser.worker.test_backups import make_backup
from tests.browser.worker.test_faults import assert_index_is_right, report
from tests.browser.worker.test_imports import do_import, planned

# Keeps what would be shown on the desktop.
WATCH_NOTIFICATIONS = """() => {
  globalThis.shown = [];
  chrome.notifications.create = (id, options) => { globalThis.shown.push({id, ...options}); };
}"""


@pytest.fixture(scope="module")
def allowed_browser(
    built: Path, playwright_driver: Playwright, local_web: LocalWeb, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A Chromium in which notifications were allowed: a copy of the extension that has the permission from the start."""
    folder = tmp_path_factory.mktemp("allowed")
    copy = folder / "extension"
    shutil.copytree(built, copy)
    manifest = json.loads((copy / "manifest.json").read_text("utf-8"))
    manifest["permissions"].extend(manifest.pop("optional_permissions"))
    (copy / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    chromium = Browser(playwright_driver, folder / "profile", local_web.port, copy)
    chromium.settle()
    yield chromium
    chromium.close()


def remind(browser: Browser, since: int) -> list[dict[str, Any]]:
    """Let the hourly alarm ring; gives what it showed of what fell due since then."""
    browser.worker.evaluate(WATCH_NOTIFICATIONS)
    browser.in_extension("at => chrome.storage.local.set({reminded_at: at})", since)
    browser.ring()
    wait_until(browser, f"stored => stored.reminded_at > {since}")
    shown: list[dict[str, Any]] = browser.worker.evaluate("() => globalThis.shown")
    return shown


def test_a_due_follow_up_is_told_once_and_a_click_opens_it(allowed_browser: Browser) -> None:
    browser = allowed_browser
    browser.forget_everything()
    store(
        browser,
        [
            application(8, title="Cook", company="Casa Ejemplo"),
            application(9, confirmed=False),
            application(10, status="rejected"),
            application(2),
        ],
    )
    (shown,) = remind(browser, NOW - 3 * DAY)
    assert (shown["id"], shown["message"]) == ("follow-up:a00008", "Cook · Casa Ejemplo")
    assert shown["title"] == "Time to follow up"
    assert remind(browser, NOW) == []
    # Nothing was moved.
    assert sorted(made["status"] for made in browser.applications()) == ["applied", "applied", "applied", "rejected"]
    with browser.context.expect_page() as opened:
        browser.worker.evaluate("() => chrome.notifications.onClicked.dispatch('follow-up:a00008')")
    opened.value.get_by_role("heading", name="Cook").first.wait_for()
    assert opened.value.url.endswith("tracker.html#app:a00008")
    opened.value.close()


def test_an_appointment_is_told_the_hour_before_and_its_reminder_is_planned(allowed_browser: Browser) -> None:
    browser = allowed_browser
    browser.forget_everything()
    hour = DAY // 24
    soon = {"id": "m", "at": NOW + hour // 2, "kind": "call"}
    store(browser, [application(1, title="Cook", company="Olmo", status="interview", appointments=[soon])])
    (shown,) = remind(browser, NOW - hour)
    assert (shown["id"], shown["title"]) == ("follow-up:a00001", "In an hour")
    assert shown["message"].startswith("Cook · Olmo · ")
    assert remind(browser, NOW) == []
    later = [{"id": "m", "at": NOW + 3 * hour}]
    ask(browser, type="change", ids=["a00001"], fields={"appointments": later})
    alarm = browser.in_extension("async () => (await chrome.alarms.get('appointments'))?.scheduledTime")
    assert abs(alarm - (NOW + 2 * hour)) < 1000


def test_many_are_told_as_one_in_the_chosen_language(allowed_browser: Browser) -> None:
    browser = allowed_browser
    browser.forget_everything()
    store(browser, [application(8, id=f"b{number}") for number in range(5)])
    ask(browser, type="settings", fields={"language": "es"})
    (shown,) = remind(browser, NOW - 3 * DAY)
    assert shown["id"] == "follow-ups"
    assert shown["message"].startswith("5 ")
    assert shown["title"] == "Toca hacer seguimiento"


def test_without_the_permission_nothing_is_told(browser: Browser) -> None:
    store(browser, [application(8)])
    browser.ring()
    # The backup is made first, by the same alarm.
    wait_until(browser, "stored => 'backups' in stored")
    do_import(browser, [planned(1)])
    assert "reminded_at" not in browser.stored()


def alarms(browser: Browser) -> list[str]:
    return sorted(browser.in_extension("async () => (await chrome.alarms.getAll()).map(alarm => alarm.name)"))


def test_the_alarm_is_there_again_after_any_start(browser: Browser) -> None:
    browser.in_extension("() => chrome.alarms.clearAll()")
    browser.stop_worker()
    ask(browser, type="settings", fields={})
    browser.in_extension(
        """() => new Promise(done => {
             const look = async () => (await chrome.alarms.get('hourly')) ? done() : setTimeout(look, 20);
             look();
           })"""
    )
    at = "async () => (await chrome.alarms.get('hourly')).scheduledTime"
    scheduled = browser.in_extension(at)
    browser.stop_worker()
    ask(browser, type="settings", fields={})
    # A start does not put it off.
    assert browser.in_extension(at) == scheduled
    assert browser.in_extension("async () => (await chrome.alarms.get('hourly')).periodInMinutes") == 60


def test_a_board_that_is_switched_off_keeps_nothing(browser: Browser) -> None:
    ask(browser, type="settings", fields={"boards_off": ["infojobs"]})
    assert ask(browser, **report(1))["id"] == ""
    assert browser.applications() == []
    other = report(2)
    other["capture"]["board"] = "tecnoempleo"
    assert ask(browser, **other)["id"] != ""
    ask(browser, type="settings", fields={"boards_off": []})
    identifier = ask(browser, **report(1))["id"]
    question = {"type": "tracked", "board": "infojobs", "job_id": f"{1:030x}", "url": ""}
    assert ask(browser, **question)["id"] == identifier
    ask(browser, type="settings", fields={"boards_off": ["infojobs"]})
    assert ask(browser, **question)["id"] == ""


def test_deleting_everything_leaves_a_first_day(browser: Browser) -> None:
    do_import(browser, [planned(number) for number in range(3)])
    ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": "Cook"})
    ask(browser, type="settings", fields={"theme": "dark", "boards_off": ["infojobs"]})
    ask(browser, type="delete", ids=["a00001"])
    make_backup(browser)
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'unheard of'})")
    before = browser.stored()["installation_id"]
    ask(browser, type="erase")
    stored = browser.stored()
    assert sorted(stored) == ["index", "installation_id", "schema"]
    assert stored["installation_id"] != before
    assert browser.in_extension("() => chrome.storage.session.get(null)") == {}
    assert alarms(browser) == ["hourly"]
    browser.agree()
    identifier = ask(browser, **report(1))["id"]
    ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": "Cocinero de cocina de mercado"})
    wait_until(browser, f"stored => stored['app:{identifier}'].match !== null")
    assert_index_is_right(browser)


def test_a_worker_that_dies_while_deleting_everything(browser: Browser) -> None:
    do_import(browser, [planned(1)])
    browser.worker.evaluate(
        """() => {
             const real = chrome.storage.local.clear.bind(chrome.storage.local);
             chrome.storage.local.clear = async () => { await real(); globalThis.isCleared = true; await new Promise(() => {}); };
           }"""
    )
    browser.in_extension("() => { chrome.runtime.sendMessage({type: 'erase'}).catch(() => {}); }")
    browser.worker.evaluate(
        "() => new Promise(done => { const look = () => globalThis.isCleared ? done() : setTimeout(look, 10); look(); })"
    )
    browser.stop_worker()
    browser.agree()
    assert ask(browser, **report(1))["id"] != ""
    assert "installation_id" in browser.stored()
    assert len(browser.applications()) == 1
    assert_index_is_right(browser)


def test_two_pages_that_edit_at_once_merge_by_field(browser: Browser) -> None:
    do_import(browser, [planned(1)])
    pages = [browser.open_page("tracker.html#table"), browser.open_page("tracker.html")]
    change = "fields => { globalThis.answer = chrome.runtime.sendMessage({type: 'change', ids: ['a00001'], fields}); }"
    for number in range(20):
        pages[0].evaluate(change, {"notes": f"note {number}"})
        pages[1].evaluate(change, {"salary": f"{number} €"})
    for page in pages:
        assert page.evaluate("() => globalThis.answer.then(answer => answer.ok)")
    (made,) = browser.applications()
    assert (made["notes"], made["salary"]) == ("note 19", "19 €")
