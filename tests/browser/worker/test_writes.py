"""What the worker writes is there when it says so, and what it decided to remove goes, whatever fails in between."""

import json
from typing import Any

import pytest

from tests.browser.applications import application, store
from tests.browser.chromium import Browser
from tests.browser.messages import ask, wait_until, wake
from tests.browser.worker.test_faults import FAIL_TO_WRITE, assert_index_is_right, report
from tests.browser.worker.test_scoring import SETTLED
from tests.browser.worker.test_upgrade import DEAF

# Makes the next removals of applications fail, so many of them.
FAIL_TO_REMOVE = """failures => {
  const real = chrome.storage.local.remove.bind(chrome.storage.local);
  chrome.storage.local.remove = async keys => {
    if (keys.some(key => key.startsWith('app:')) && failures-- > 0) throw new Error('locked');
    return real(keys);
  };
}"""


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


def described(browser: Browser, click: int, description: str) -> str:
    """Report another click on the same Apply, from a page that shows this much of the listing; gives the text that is kept."""
    message = report(1)
    message["capture"].update(click=f"click-{click}", description=description)
    identifier = ask(browser, **message)["id"]
    return str(browser.stored()[f"job:{identifier}"])


def test_a_page_that_shows_less_costs_no_listing_text_and_none_the_persons_own(browser: Browser) -> None:
    assert described(browser, 1, "Cocina de mercado.") == "Cocina de mercado."
    assert described(browser, 2, "Cocina.") == "Cocina de mercado."
    assert described(browser, 3, "Cocina de mercado, pescados.") == "Cocina de mercado, pescados."
    (tracked,) = browser.applications()
    ask(browser, type="change", ids=[tracked["id"]], fields={"description": "Mía."})
    assert described(browser, 4, "Cocina de mercado, pescados y arroces.") == "Mía."


def test_a_change_of_the_workers_own_is_not_taken_for_another_programs(browser: Browser) -> None:
    store(browser, [application(1)])
    ask(browser, type="settings", fields={})
    # It stands for what another program changed, here `store`: a start would read every application for it.
    browser.in_extension("() => chrome.storage.session.remove('foreign')")
    ask(browser, type="change", ids=["a00001"], fields={"notes": "Later"})
    ask(browser, type="settings", fields={})
    assert browser.in_extension("() => chrome.storage.session.get('foreign')") == {}


def test_a_write_that_fails_is_said_and_changes_nothing(browser: Browser) -> None:
    identifier = ask(browser, **report(1))["id"]
    wait_until(browser, SETTLED)
    before = browser.stored()
    browser.worker.evaluate(FAIL_TO_WRITE, 1)
    message = {"type": "delete", "ids": [identifier]}
    answer = browser.in_extension("message => chrome.runtime.sendMessage(message)", message)
    assert (answer["ok"], answer["error"], answer["retry"]) == (False, "storage-failed", True)
    assert browser.stored() == before
    browser.problems.clear()


def delete_in_vain(browser: Browser) -> str:
    """Delete an application whose record the storage will not let go of; gives its id."""
    identifier = str(ask(browser, **report(1))["id"])
    wait_until(browser, SETTLED)
    browser.worker.evaluate(FAIL_TO_REMOVE, 1)
    ask(browser, type="delete", ids=[identifier])
    assert f"app:{identifier}" in browser.stored()["journal"]
    browser.problems.clear()
    return identifier


def test_a_removal_that_failed_is_made_up_for_by_the_next_turn(browser: Browser) -> None:
    delete_in_vain(browser)
    ask(browser, type="settings", fields={"theme": "dark"})
    assert browser.applications() == []
    assert_index_is_right(browser)


def test_a_removal_that_failed_is_made_up_for_by_the_next_worker(browser: Browser) -> None:
    delete_in_vain(browser)
    browser.stop_worker()
    wake(browser)
    assert browser.applications() == []
    assert_index_is_right(browser)


@pytest.mark.parametrize("dies", [False, True])
def test_an_undo_after_a_removal_that_failed_brings_everything_back(browser: Browser, dies: bool) -> None:
    identifier = delete_in_vain(browser)
    (undo,) = browser.stored()["undo"]
    if dies:
        browser.stop_worker()
    ask(browser, type="undo", undo=undo["id"] if isinstance(undo, dict) else undo)
    ask(browser, type="settings", fields={"theme": "dark"})
    assert [application["id"] for application in browser.applications()] == [identifier]
    assert_index_is_right(browser)


# What the version before stored: its rows lack what rows have got since.
EARLIER_ROOT = json.dumps({"layout": 4, "next": 1, "ids": [0], "from": [5], "counts": [1]})
EARLIER_CHUNK = json.dumps([{"id": "gone", "title": "Cook", "applied_at": 5, "updated_at": 5}])


@pytest.mark.parametrize("root", [{"chunks": [{"id": 0, "from": 5, "count": 1}], "next": 1}, "{", None, EARLIER_ROOT])
def test_an_index_of_another_layout_is_built_anew(browser: Browser, root: Any) -> None:
    identifier = ask(browser, **report(1))["id"]
    browser.worker.evaluate(DEAF)
    earlier = {"index": root, "index:0": EARLIER_CHUNK, "index:77": "[]", "same:job|infojobs|x": identifier}
    browser.in_extension("earlier => chrome.storage.local.set(earlier)", earlier)
    browser.stop_worker()
    wake(browser)
    stored = browser.stored()
    assert "index:77" not in stored
    assert "same:job|infojobs|x" not in stored
    assert json.loads(stored["index"])["layout"] > 1
    assert_index_is_right(browser)
    assert ask(browser, **report(1))["id"] == identifier
