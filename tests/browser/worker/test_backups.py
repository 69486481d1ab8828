"""Copies of everything, made by themselves, and restored."""

import json
from typing import Any

import pytest

from tests.browser.applications import application
from tests.browser.chromium import Browser
from tests.browser.messages import ask, wait_until
from tests.browser.worker.test_faults import assert_index_is_right
from tests.browser.worker.test_imports import do_import, planned, without_scores

# An unpacked extension's alarms come as soon as they are due.
RING = "() => chrome.alarms.create('hourly', {when: Date.now(), periodInMinutes: 60})"


def make_backup(browser: Browser, count: int = 1) -> list[dict[str, Any]]:
    browser.ring()
    stored = wait_until(browser, f"stored => stored.backups && stored.backups.length === {count}")
    backups: list[dict[str, Any]] = stored["backups"]
    return backups


def age(browser: Browser, days: int) -> None:
    """Make every backup there is as much older."""
    browser.in_extension(
        """async days => {
             const stored = await chrome.storage.local.get(null);
             const older = line => {
               const at = line.at - days * 86400000;
               const made = new Date(at);
               const two = number => String(number).padStart(2, '0');
               return {...line, at, day: `${made.getFullYear()}-${two(made.getMonth() + 1)}-${two(made.getDate())}`};
             };
             const writes = {backups: stored.backups.map(older)};
             const keys = Object.keys(stored).filter(key => key.startsWith('backup:'));
             for (const key of keys) {
               const line = older(stored[key]);
               writes['backup:' + line.day] = line;
             }
             await chrome.storage.local.remove(keys);
             await chrome.storage.local.set(writes);
           }""",
        days,
    )


def test_a_backup_is_made_and_restored(browser: Browser) -> None:
    do_import(browser, [planned(number) for number in range(250)])
    ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": "My CV: ñ, 日本, 😀"})
    ask(browser, type="settings", fields={"follow_up_days": 4})
    before = without_scores(browser)
    (line,) = make_backup(browser)
    assert line["count"] == 250
    assert "text" not in line
    copy = browser.stored()[f"backup:{line['day']}"]
    assert len(copy["text"]) < line["size"] / 3
    ask(browser, type="delete", ids=[f"a{number:05d}" for number in range(1, 250)])
    ask(browser, type="change", ids=["a00000"], fields={"title": "Changed", "description": "Other"})
    ask(browser, type="add", application={"title": "New"}, description="")
    changed = without_scores(browser)
    answer = ask(browser, type="restore-backup", day=line["day"], settings=False)
    restored = without_scores(browser)
    assert_same(restored, before)
    assert_index_is_right(browser)
    ask(browser, type="undo", undo=answer["undo"])
    assert_same(without_scores(browser), changed)


def assert_same(one: dict[str, Any], other: dict[str, Any]) -> None:
    """The same records; a field that was never set may be None or empty after a restoring."""

    def filled(records: dict[str, Any]) -> dict[str, Any]:
        return {
            key: {name: field for name, field in value.items() if field} if isinstance(value, dict) else value
            for key, value in records.items()
        }

    assert filled(one) == filled(other)


def test_seven_are_kept_and_one_a_day_of_data_that_changed(browser: Browser) -> None:
    for number in range(9):
        do_import(browser, [planned(number)])
        # Chromium's own alarm, which begins no second look while one goes on.
        browser.in_extension(RING)
        wait_until(browser, f"({{backups}}) => backups && backups[0].count === {number + 1}")
        # A second look on the same day, and one on another day without a change, make none.
        browser.in_extension(RING)
        age(browser, 1)
        browser.in_extension(RING)
    stored = browser.stored()
    assert [line["count"] for line in stored["backups"]] == [9, 8, 7, 6, 5, 4, 3]
    days = sorted(key.removeprefix("backup:") for key in stored if key.startswith("backup:"))
    assert days == sorted(line["day"] for line in stored["backups"])


@pytest.mark.parametrize("day", ["2001-01-01", "", "__proto__"])
def test_a_backup_that_is_not_there(browser: Browser, day: str) -> None:
    answer = browser.in_extension("day => chrome.runtime.sendMessage({type: 'restore-backup', day})", day)
    assert answer["error"] == "not-found"


# One cut off, and those of what is no record.
DAMAGED = ["text.slice(0, 40)", *(f"await packed({json.dumps(data)})" for data in ["null", "[]", "5", "no JSON"])]


def test_a_damaged_backup_changes_nothing(browser: Browser) -> None:
    do_import(browser, [planned(1)])
    (line,) = make_backup(browser)
    before = without_scores(browser)
    for damaged in DAMAGED:
        browser.in_extension(
            """async key => {
                 const packed = async text => {
                   const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
                   const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
                   return btoa(String.fromCharCode(...bytes));
                 };
                 const copy = (await chrome.storage.local.get(key))[key];
                 const text = copy.text;
                 await chrome.storage.local.set({[key]: {...copy, text: DAMAGED}});
               }""".replace("DAMAGED", damaged),
            f"backup:{line['day']}",
        )
        answer = browser.in_extension("day => chrome.runtime.sendMessage({type: 'restore-backup', day})", line["day"])
        assert answer["error"] == "import-damaged", damaged
    assert without_scores(browser) == before


def test_nothing_stored_makes_no_backup(browser: Browser) -> None:
    do_import(browser, [planned(1)])
    make_backup(browser)
    age(browser, 1)
    ask(browser, type="delete", ids=["a00001"])
    browser.in_extension(RING)
    # What the same alarm does next has been done: the backup was decided before it.
    do_import(browser, [{"application": application(2), "description": ""}])
    make_backup(browser, 2)
    assert [line["count"] for line in browser.stored()["backups"]] == [1, 1]
