"""A worker killed at any await of any kind of change: afterwards all of it took place or nothing, and nothing is half."""

from typing import Any

import pytest

from tests.browser.applications import application
from tests.browser.chromium import Browser
from tests.browser.messages import ask, hangs_before, wait_until, wake
from tests.browser.worker.test_backups import make_backup
from tests.browser.worker.test_faults import HANG_AT, assert_index_is_right, report
from tests.browser.worker.test_imports import do_import, planned, without_scores
from tests.browser.worker.test_scoring import DESCRIPTION, SETTLED

CV = {"id": "cv-1", "name": "CV", "text": "Cocinero de cocina de mercado, arroces y pescados"}
CHANGES: dict[str, dict[str, Any]] = {
    "capture": report(7),
    "change": {"type": "change", "ids": ["a00001", "a00002"], "fields": {"status": "interview", "description": "New"}},
    "add": {"type": "add", "application": {"title": "Own"}, "description": "By hand"},
    "delete": {"type": "delete", "ids": ["a00001", "a00003"]},
    "settings": {"type": "settings", "fields": {"follow_up_days": 3, "default_cv": ""}},
    "save-cv": {"type": "save-cv", "cv": {**CV, "text": "Enfermera"}},
    "delete-cv": {"type": "delete-cv", "id": "cv-1"},
    "import": {
        "type": "import",
        "mode": "replace",
        "records": [planned(2, title="Replaced"), planned(5)],
        "cvs": [{**CV, "id": "cv-2", "added_at": 7}],
        "settings": {"follow_up_days": 9},
    },
}
# The application of that job has its score, and nothing waits for one.
SCORED = (
    f"""stored => ({SETTLED})(stored) && Object.values(stored).some(one => one && one.job_id === '%s' && one.match)"""
)
# More calls on storage than any of them makes before it is done: the last one is undisturbed.
CALLS = 12


def begin(browser: Browser) -> dict[str, Any]:
    ask(browser, type="erase")
    ask(browser, type="settings", fields={"agreed_at": 1})
    do_import(browser, [planned(number) for number in range(5)])
    ask(browser, type="save-cv", cv=CV)
    wait_until(browser, SETTLED)
    return comparable(browser)


def comparable(browser: Browser) -> dict[str, Any]:
    """What belongs to the person, without times and ids that are new at each run."""
    kept = {}
    for key, value in without_scores(browser).items():
        if key.startswith("app:"):
            events = [event["event"] for event in value["history"]]
            value = {name: value[name] for name in value if name not in ("id", "applied_at", "history")}
            kept[f"{value['title']} {value['job_id']}"] = {**value, "history": events}
        elif key.startswith("cv:"):
            kept[key] = value["text"]
        elif key == "settings":
            kept[key] = value
    kept["texts"] = sorted(value for key, value in browser.stored().items() if key.startswith("job:"))
    return kept


def die_at(browser: Browser, message: dict[str, Any], call: int) -> bool:
    """Send the message to a worker that dies at that call on storage, or with its answer when there are not so many;
    whether there were."""
    make_hang_at(browser, call)
    hung = hangs_before(browser, message=message)
    browser.stop_worker()
    return hung


def make_hang_at(browser: Browser, call: int) -> None:
    """Let one of the worker's coming calls on storage hang before it takes place.

    After it, what is stored is as before the next one, and of the worker's memory nothing outlives it.
    """
    wake(browser)
    browser.in_extension("() => chrome.storage.session.remove('hanging')")
    browser.worker.evaluate(HANG_AT, [call, False])


@pytest.mark.parametrize("kind", CHANGES)
def test_all_or_nothing_of_a_change(browser: Browser, kind: str) -> None:
    message = CHANGES[kind]
    before = begin(browser)
    ask(browser, **message)
    done = comparable(browser)
    assert done != before
    ends = set()
    for call in range(1, CALLS + 1):
        begin(browser)
        is_hung = die_at(browser, message, call)
        wake(browser)
        result = comparable(browser)
        if message["type"] == "delete":
            # What a deletion holds for its undoing is the same before and after.
            assert result["texts"] == before["texts"]
        assert result in (before, done) if is_hung else result == done, call
        ends.add(result == done)
        assert_index_is_right(browser)
        if not is_hung:
            break
    assert ends == {False, True}


def test_a_change_that_is_taken_back(browser: Browser) -> None:
    before = begin(browser)
    for call in range(1, CALLS + 1):
        begin(browser)
        undo = ask(browser, **CHANGES["change"])["undo"]
        changed = comparable(browser)
        is_hung = die_at(browser, {"type": "undo", "undo": undo}, call)
        wake(browser)
        assert comparable(browser) in (before, changed)
        assert_index_is_right(browser)
        if not is_hung:
            break


def test_every_application_gets_its_score_wherever_the_worker_died(browser: Browser) -> None:
    begin(browser)
    for number, call in enumerate(range(1, 16)):
        capture = report(100 + number)
        capture["capture"]["description"] = DESCRIPTION
        make_hang_at(browser, call)
        browser.in_extension("message => { chrome.runtime.sendMessage(message).catch(() => {}); }", capture)
        hangs_before(browser, SCORED % capture["capture"]["job_id"])
        browser.stop_worker()
        # Its outbox would send it again; a page that is gone does not.
        ask(browser, **capture)
    stored = wait_until(browser, SETTLED)
    captured = [
        value for key, value in stored.items() if key.startswith("app:") and value["title"].startswith("Cocinero")
    ]
    assert len(captured) == 15
    assert all(made["match"]["fit"] > 0 and len(made["history"]) == 1 for made in captured)
    assert_index_is_right(browser)


def test_a_backup_is_whole_or_not_there(browser: Browser) -> None:
    begin(browser)
    (line,) = make_backup(browser)
    for call in range(1, 9):
        browser.in_extension("key => chrome.storage.local.remove(['backups', key])", f"backup:{line['day']}")
        make_hang_at(browser, call)
        browser.ring()
        hangs_before(browser, "({backups}) => (backups || []).length === 1")
        browser.stop_worker()
        stored = browser.stored()
        listed = [made["day"] for made in stored.get("backups", [])]
        assert listed == [key.removeprefix("backup:") for key in stored if key.startswith("backup:")]
        wake(browser)
    browser.ring()
    wait_until(browser, "stored => stored.backups && stored.backups.length === 1")


def test_a_worker_that_dies_while_it_saves_a_restored_copy(browser: Browser) -> None:
    begin(browser)
    (line,) = make_backup(browser)
    whole = comparable(browser)
    for call in range(1, CALLS + 1):
        ask(browser, type="delete", ids=["a00001", "a00002"])
        ask(browser, type="change", ids=["a00003"], fields={"title": f"Changed {call}"})
        changed = comparable(browser)
        is_hung = die_at(browser, {"type": "restore-backup", "day": line["day"]}, call)
        wake(browser)
        result = comparable(browser)
        result["settings"].pop("stages", None)
        changed["settings"].pop("stages", None)
        for kept in (result, changed, whole):
            for value in kept.values():
                if isinstance(value, dict):
                    for name in ("contacts", "links", "letters", "follow_up"):
                        value.pop(name, None)
        assert result in (changed, whole), call
        assert_index_is_right(browser)
        ask(browser, type="restore-backup", day=line["day"])
        if not is_hung:
            break


def test_an_application_for_each_capture_after_everything(browser: Browser) -> None:
    begin(browser)
    browser.stop_worker()
    ask(browser, **report(1))
    assert len(browser.applications()) == 6
    assert application(1)["id"] in [made["id"] for made in browser.applications()]
