"""The write log of earlier versions: what it alone holds is taken in once, then its database goes."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import Browser
from tests.browser.messages import ask, wake
from tests.browser.worker.test_faults import HANG_AT, assert_index_is_right, report
from tests.browser.worker.test_upgrade import restart_on

PROFILES = Path(__file__).parent.parent.parent / "profiles"
KEEP = """entry => new Promise((done, fail) => {
  const opening = indexedDB.open('write-log');
  opening.onupgradeneeded = () => opening.result.createObjectStore('entries');
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const change = opening.result.transaction('entries', 'readwrite');
    change.objectStore('entries').put(entry, 'last');
    change.oncomplete = () => { opening.result.close(); done(); };
  };
})"""
DATABASES = "async () => (await indexedDB.databases()).map(database => database.name)"


def left() -> tuple[dict[str, Any], dict[str, Any]]:
    """What version 0.1.0 of 27 November had stored, and the change it acknowledged and had no time to write."""
    profile = json.loads((PROFILES / "0.1.1.json").read_text("utf-8"))
    entry = json.loads((PROFILES / "write_logs" / "0.1.1.json").read_text("utf-8"))
    assert entry["after"] == profile["last_write"]
    return profile, entry


def new_records(entry: dict[str, Any]) -> dict[str, Any]:
    """The records of the person in the log's change."""
    return {key: value for key, value in entry["writes"].items() if key.startswith(("app:", "job:"))}


def start_on(browser: Browser, profile: dict[str, Any], entry: Any) -> None:
    browser.in_extension(KEEP, entry if isinstance(entry, str) else json.dumps(entry))
    restart_on(browser, profile)


def assert_taken_in(browser: Browser, entry: dict[str, Any]) -> None:
    stored = browser.stored()
    for key, value in new_records(entry).items():
        assert without_score(stored[key]) == without_score(value), key
    assert "last_write" not in stored
    assert stored["schema"] > 1
    assert browser.in_extension(DATABASES) == []
    assert_index_is_right(browser)


def without_score(value: Any) -> Any:
    return {name: value[name] for name in value if name not in ("match", "cv")} if isinstance(value, dict) else value


def test_a_change_that_the_log_alone_had_is_kept(browser: Browser) -> None:
    profile, entry = left()
    assert not set(new_records(entry)) & set(profile)
    start_on(browser, profile, entry)
    wake(browser)
    assert_taken_in(browser, entry)
    # Sent again by a page that never heard of it, it is the same click.
    browser.agree()
    assert f"app:{ask(browser, **report(2))['id']}" in new_records(entry)


def test_a_deletion_that_the_log_alone_had(browser: Browser) -> None:
    profile, entry = left()
    start_on(browser, profile, {**entry, "writes": {"last_write": entry["id"]}, "removed": ["app:full00"]})
    wake(browser)
    assert "app:full00" not in browser.stored()
    assert "app:full01" in browser.stored()
    assert_index_is_right(browser)


@pytest.mark.parametrize("at", range(1, 10))
def test_a_worker_that_dies_while_it_takes_the_log_in(browser: Browser, at: int) -> None:
    profile, entry = left()
    start_on(browser, profile, entry)
    browser.in_extension("report => { chrome.runtime.sendMessage(report).catch(() => null); }", report(1))
    browser.worker.evaluate(HANG_AT, [at, False])
    browser.stop_worker()
    wake(browser)
    assert_taken_in(browser, entry)


@pytest.mark.parametrize(
    "entry",
    ["", "{", "null", "[]", '{"id": "x"}', '{"id": "x", "after": "another", "writes": {"app:x": {}}, "removed": []}'],
)
def test_a_log_that_is_older_or_damaged_changes_nothing_and_goes(browser: Browser, entry: str) -> None:
    profile, _ = left()
    start_on(browser, profile, entry)
    wake(browser)
    keys = {key for key in browser.stored() if key.startswith("app:")}
    assert keys == {key for key in profile if key.startswith("app:")}
    assert browser.in_extension(DATABASES) == []


def test_data_that_another_program_put_there_is_newer_than_the_log(browser: Browser) -> None:
    _, entry = left()
    start_on(browser, {"schema": 1, "app:z1": {"id": "z1", "title": "Pastelera", "applied_at": 5}}, entry)
    wake(browser)
    assert [application["id"] for application in browser.applications()] == ["z1"]
    assert browser.in_extension(DATABASES) == []
    assert_index_is_right(browser)


def test_deleting_everything_deletes_a_log_that_is_still_there(browser: Browser) -> None:
    wake(browser)
    browser.in_extension(KEEP, "{}")
    ask(browser, type="erase")
    assert browser.in_extension(DATABASES) == []


def test_this_version_makes_no_database(browser: Browser) -> None:
    ask(browser, **report(1))
    browser.stop_worker()
    wake(browser)
    assert browser.in_extension(DATABASES) == []
