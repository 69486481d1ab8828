"""Old data opens in this version, newer data is never written, an interrupted migration starts again."""

import json
from typing import Any

import pytest

from extension_src.core.storage.schema import SCHEMA
from tests.browser.chromium import Browser
from tests.browser.worker.test_faults import HANG_AT, WHEN_HANGING, assert_index_is_right, report
from tests.core.storage.test_schema import sample

# Nothing that the worker asks of its storage is answered any more.
DEAF = """() => {
  for (const name of ['get', 'getKeys', 'set', 'remove', 'clear']) chrome.storage.local[name] = () => new Promise(() => {});
}"""


def restart_on(browser: Browser, stored: dict[str, Any]) -> None:
    """Replace everything stored, as if another version had left it, and let the worker start anew.

    The worker that is there is told of the change and can do nothing about it: one that woke between the two halves of
    it would find an empty store, and begin a first day.
    """
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'settings', fields: {}})")
    browser.worker.evaluate(DEAF)
    browser.in_extension(
        "async stored => { await chrome.storage.local.clear(); await chrome.storage.local.set(stored); }", stored
    )
    browser.stop_worker()


def ask(browser: Browser) -> Any:
    return browser.in_extension("report => chrome.runtime.sendMessage(report)", report(1))


def assert_migrated(browser: Browser) -> None:
    stored = browser.stored()
    assert stored["schema"] == SCHEMA
    assert stored["app:m1"]["notes"] == ""
    assert stored["app:m2"]["title"] == "(untitled)"
    assert stored["job:m1"] == sample("schema-0.json")["job:m1"]
    (kept,) = [value for key, value in stored.items() if key.startswith("before:0:")]
    assert json.loads(kept) == sample("schema-0.json")
    assert_index_is_right(browser)


def test_data_of_the_first_schema_opens(browser: Browser) -> None:
    restart_on(browser, sample("schema-0.json"))
    assert ask(browser)["ok"]
    assert_migrated(browser)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("at", [1, 2, 3, 4, 5, 6, 7, 8])
def test_an_interrupted_migration_starts_again(browser: Browser, at: int, after: bool) -> None:
    restart_on(browser, sample("schema-0.json"))
    browser.in_extension("report => { chrome.runtime.sendMessage(report).catch(() => null); }", report(1))
    browser.worker.evaluate(HANG_AT, [at, after])
    browser.stop_worker()
    assert ask(browser)["ok"]
    assert_migrated(browser)


def test_newer_data_is_shown_and_never_written(browser: Browser) -> None:
    newer = {
        "schema": 99,
        "settings": {"agreed_at": 1},
        "app:n1": {"id": "n1", "title": "Of the future", "applied_at": 1},
    }
    restart_on(browser, newer)
    assert ask(browser) == {"ok": False, "error": "newer-schema", "retry": False}
    assert browser.stored() == newer


def test_records_that_another_program_writes_are_listed(browser: Browser) -> None:
    browser.in_extension(
        "() => chrome.storage.local.set({'app:z1': {id: 'z1', title: 'Pastelera', applied_at: 5}, 'app:z2': {id: 'z2'}})"
    )
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'settings', fields: {}})")
    assert_index_is_right(browser)
    tracker = browser.open_page("tracker.html#app:z2")
    tracker.locator("[data-app-id=z2]").wait_for()
    tracker.locator(".pane select.status").select_option("offer")
    browser.wait_for_stored("all => all['app:z2'].status === 'offer'")
    browser.in_extension("() => chrome.storage.local.remove('app:z2')")
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'settings', fields: {}})")
    assert_index_is_right(browser)


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_a_worker_that_dies_between_two_changes_of_another_program(browser: Browser, at: int) -> None:
    record = {"id": "z1", "title": "Pastelera", "applied_at": 5}
    browser.in_extension("record => chrome.storage.local.set({'app:z1': record})", record)
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'settings', fields: {}})")
    browser.worker.evaluate(HANG_AT, [at, True])
    # It is told of the removal, and is gone before it is told that the record is back.
    browser.in_extension(
        "async record => { await chrome.storage.local.remove('app:z1'); await chrome.storage.local.set({'app:z1': record}); }",
        {**record, "applied_at": 7},
    )
    browser.worker.evaluate(WHEN_HANGING)
    browser.stop_worker()
    assert_index_is_right(browser)


def test_an_index_that_lists_too_few_is_made_anew(browser: Browser) -> None:
    browser.in_extension("report => chrome.runtime.sendMessage(report)", report(1))
    browser.stop_worker()
    # As if the worker had never been told: it is told of no change of the index.
    browser.in_extension(
        "() => chrome.storage.local.set({index: JSON.stringify({layout: 2, next: 1, ids: [], from: [], counts: []})})"
    )
    browser.ring()
    browser.wait_for_stored("({index}) => JSON.parse(index).ids.length === 1")
    assert_index_is_right(browser)


# What the worker writes from now on, by key.
NOTE_WRITES = """() => {
  self.written = [];
  const set = chrome.storage.local.set.bind(chrome.storage.local);
  chrome.storage.local.set = records => { self.written.push(...Object.keys(records)); return set(records); };
}"""


def test_a_record_that_is_no_application_does_not_have_the_index_made_anew(browser: Browser) -> None:
    browser.in_extension("report => chrome.runtime.sendMessage(report)", report(1))
    browser.in_extension("() => chrome.storage.local.set({'app:odd': 7})")
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'settings', fields: {}})")
    browser.worker.evaluate(NOTE_WRITES)
    browser.ring()
    browser.wait_for_stored("({backups}) => backups && backups.length > 0")
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'settings', fields: {}})")
    assert "index" not in browser.worker.evaluate("() => self.written")
