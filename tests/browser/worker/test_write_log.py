"""The write log: what is acknowledged is on disk before `chrome.storage.local` has it, and gets there whatever dies."""

import json
from typing import Any

import pytest

from tests.browser.chromium import Browser
from tests.browser.messages import ask, wait_until, wake
from tests.browser.worker.test_faults import FAIL_TO_WRITE, assert_index_is_right, report
from tests.browser.worker.test_scoring import SETTLED
from tests.browser.worker.test_upgrade import DEAF

# Nothing more is written by this worker: as when it, or the whole browser, dies after the log and before the write.
STUCK = "() => { chrome.storage.local.set = () => new Promise(() => {}); }"
# IndexedDB takes nothing, as with a full or broken disk.
FULL = "() => { IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }; }"
ENTRY = """() => new Promise((done, fail) => {
  const opening = indexedDB.open('write-log');
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('entries').objectStore('entries').get('last');
    reading.onsuccess = () => { opening.result.close(); done(reading.result || ''); };
  };
})"""


def acknowledged_and_dead(browser: Browser, **message: Any) -> dict[str, Any]:
    """The answer of a worker that dies after it."""
    wake(browser)
    browser.worker.evaluate(STUCK)
    answer = ask(browser, **message)
    browser.stop_worker()
    return answer


def test_an_acknowledged_capture_is_written_by_the_next_worker(browser: Browser) -> None:
    answer = acknowledged_and_dead(browser, **report(1))
    assert browser.applications() == []
    wake(browser)
    (application,) = browser.applications()
    assert application["id"] == answer["id"]
    assert [entry["event"] for entry in application["history"]] == ["applied"]
    assert_index_is_right(browser)
    # Sent again by a page that never heard of it, it is the same click.
    assert ask(browser, **report(1))["id"] == answer["id"]
    assert len(browser.applications()) == 1


def test_an_acknowledged_deletion_with_its_removals(browser: Browser) -> None:
    identifier = ask(browser, **report(1))["id"]
    undo = acknowledged_and_dead(browser, type="delete", ids=[identifier])["undo"]
    wake(browser)
    assert browser.applications() == []
    assert_index_is_right(browser)
    ask(browser, type="undo", undo=undo)
    assert [application["id"] for application in browser.applications()] == [identifier]


def test_who_reads_after_the_answer_reads_the_change(browser: Browser) -> None:
    answers = browser.in_extension(
        """async ([report, rounds]) => {
             const wrong = [];
             for (let number = 0; number < rounds; number++) {
               const capture = {...report.capture, job_id: `j${number}`, click: `c${number}`};
               const {id} = await chrome.runtime.sendMessage({...report, capture});
               if (!(`app:${id}` in await chrome.storage.local.get(`app:${id}`))) wrong.push(['added', number]);
               await chrome.runtime.sendMessage({type: 'change', ids: [id], fields: {notes: 'Later'}});
               if ((await chrome.storage.local.get(`app:${id}`))[`app:${id}`].notes !== 'Later') wrong.push(['changed', number]);
               await chrome.runtime.sendMessage({type: 'delete', ids: [id]});
               const left = await chrome.storage.local.get([`app:${id}`, 'journal']);
               if (Object.keys(left).length > 0) wrong.push(['deleted', number]);
             }
             return wrong;
           }""",
        [report(1), 60],
    )
    assert answers == []


def test_the_log_is_older_than_what_another_program_put_there(browser: Browser) -> None:
    acknowledged_and_dead(browser, **report(1))
    wake(browser)
    browser.worker.evaluate(DEAF)
    other = {"app:z1": {"id": "z1", "title": "Pastelera", "applied_at": 5}}
    browser.in_extension(
        "async other => { await chrome.storage.local.clear(); await chrome.storage.local.set(other); }", other
    )
    browser.stop_worker()
    wake(browser)
    assert [application["id"] for application in browser.applications()] == ["z1"]
    assert_index_is_right(browser)


def test_the_log_of_an_earlier_write_is_not_written_again(browser: Browser) -> None:
    identifier = ask(browser, **report(1))["id"]
    # More keys than go through the log.
    many = [report(number) for number in range(2, 40)]
    browser.in_extension("many => Promise.all(many.map(one => chrome.runtime.sendMessage(one)))", many)
    ids = [application["id"] for application in browser.applications()]
    ask(browser, type="change", ids=ids, fields={"notes": "Later"})
    browser.stop_worker()
    wake(browser)
    assert {application["notes"] for application in browser.applications()} == {"Later"}
    assert identifier in ids


def test_without_a_log_everything_is_kept_as_well(browser: Browser) -> None:
    wake(browser)
    browser.worker.evaluate(FULL)
    answer = ask(browser, **report(1))
    assert [application["id"] for application in browser.applications()] == [answer["id"]]
    assert_index_is_right(browser)
    browser.problems.clear()
    # The next test's worker has its log again.
    browser.stop_worker()


def test_a_storage_that_fails_after_the_log_is_tried_again(browser: Browser) -> None:
    wake(browser)
    browser.worker.evaluate(FAIL_TO_WRITE, 3)
    answer = ask(browser, **report(1))
    wait_until(browser, f"stored => 'app:{answer['id']}' in stored")
    assert_index_is_right(browser)
    browser.problems.clear()


def test_the_next_change_finds_what_failed(browser: Browser) -> None:
    identifier = ask(browser, **report(1))["id"]
    browser.worker.evaluate(FAIL_TO_WRITE, 1)
    ask(browser, type="change", ids=[identifier], fields={"notes": "First"})
    ask(browser, type="change", ids=[identifier], fields={"status": "offer"})
    (application,) = browser.applications()
    assert (application["notes"], application["status"]) == ("First", "offer")
    browser.problems.clear()


def test_deleting_everything_empties_the_log(browser: Browser) -> None:
    identifier = ask(browser, **report(1))["id"]
    # Later the score would be the last change.
    wait_until(browser, SETTLED)
    ask(browser, type="change", ids=[identifier], fields={"notes": "Call Casa Ejemplo"})
    assert "Call Casa Ejemplo" in browser.in_extension(ENTRY)
    ask(browser, type="erase")
    assert "Casa Ejemplo" not in browser.in_extension(ENTRY)


@pytest.mark.parametrize("root", [{"chunks": [{"id": 0, "from": 5, "count": 1}], "next": 1}, "{", None])
def test_an_index_of_another_layout_is_built_anew(browser: Browser, root: Any) -> None:
    identifier = ask(browser, **report(1))["id"]
    browser.worker.evaluate(DEAF)
    earlier = {"index": root, "index:77": "[]", "same:job|infojobs|x": identifier}
    browser.in_extension("earlier => chrome.storage.local.set(earlier)", earlier)
    browser.stop_worker()
    wake(browser)
    stored = browser.stored()
    assert "index:77" not in stored
    assert "same:job|infojobs|x" not in stored
    assert json.loads(stored["index"])["layout"] > 1
    assert_index_is_right(browser)
    assert ask(browser, **report(1))["id"] == identifier
