"""What a person deletes is gone after a day, or at once: undo records, held texts, every copy in the browser."""

import base64
import gzip
import json
import time
from typing import Any

import pytest

from tests.browser.chromium import Browser
from tests.browser.messages import ask, hangs_before, wait_until, wake
from tests.browser.worker.test_backups import age, make_backup
from tests.browser.worker.test_dying import make_hang_at
from tests.browser.worker.test_faults import assert_index_is_right
from tests.browser.worker.test_imports import do_import, planned
from tests.browser.worker.test_scoring import SETTLED

SECRET = "Zarzamora"
NOTHING_PACKED = base64.b64encode(gzip.compress(b"null")).decode()
DAY = 24 * 60 * 60 * 1000
# Copies of before an update, made now.
BEFORE, ODD = (f"before:{schema}:{int(time.time() * 1000)}" for schema in (1, 0))
UNPACKED = """async keys => {
  const stored = await chrome.storage.local.get(null);
  const unpacked = async text => new Response(
    new Blob([Uint8Array.from(atob(text), one => one.charCodeAt(0))]).stream().pipeThrough(new DecompressionStream('gzip'))
  ).text();
  const texts = {};
  for (const key of Object.keys(stored)) {
    if (key.startsWith('backup:')) texts[key] = await unpacked(stored[key].text);
    else if (key.startsWith('before:')) texts[key] = stored[key];
  }
  return texts;
}"""
# Makes what was done so much older (ms), copies too, as if the time had passed since.
AGE = """async time => {
  const stored = await chrome.storage.local.get(null);
  const older = copy => ({...copy, at: copy.at - time});
  const writes = {undo: stored.undo.map(line => ({...line, until: line.until - time})), backups: stored.backups.map(older)};
  for (const line of stored.undo) writes[`undo:${line.id}`] = older(stored[`undo:${line.id}`]);
  for (const line of stored.backups) writes[`backup:${line.day}`] = older(stored[`backup:${line.day}`]);
  await chrome.storage.local.set(writes);
}"""
FORGOTTEN = "stored => stored.forgotten && !stored.forgotten.is_due"
# Holds the making of a copy once it has begun to read what it copies, until it is let go.
HOLD_COPY = """() => {
  const real = chrome.storage.local.get.bind(chrome.storage.local);
  const released = new Promise(done => { globalThis.release = done; });
  chrome.storage.local.get = async keys => {
    const found = await real(keys);
    if (Array.isArray(keys) && keys.length > 2 && ['app:', 'job:'].every(start => keys.some(key => key.startsWith(start)))) {
      globalThis.isHolding = true;
      await released;
    }
    return found;
  };
}"""
WHEN_HOLDING = """() => new Promise(done => {
  const look = () => globalThis.isHolding ? done() : setTimeout(look, 10);
  look();
})"""


def copies(browser: Browser) -> dict[str, str]:
    """The text of every copy in the browser, by key."""
    return dict(browser.in_extension(UNPACKED))


def secrets_in(browser: Browser) -> list[str]:
    """The keys under which the secret stands, packed or not."""
    keys = [key for key, value in browser.stored().items() if SECRET in json.dumps(value)]
    return sorted({*keys, *(key for key, text in copies(browser).items() if SECRET in text)})


def fill(browser: Browser) -> list[str]:
    """An application and a CV with the secret, both in copies of two days and in one of before a migration, both deleted;
    gives the ids of the deletions."""
    secret = planned(1, title=f"{SECRET} cook", notes=SECRET)
    secret["description"] = f"A kitchen in {SECRET}"
    do_import(browser, [secret, planned(2), planned(3)])
    ask(browser, type="save-cv", cv={"id": "c1", "name": SECRET, "text": f"{SECRET}: cook"})
    ask(browser, type="save-cv", cv={"id": "c2", "name": "Other", "text": "Cook"}, is_default=True)
    ask(browser, type="change", ids=["a00001"], fields={"notes": f"{SECRET} again"})
    wait_until(browser, SETTLED)
    make_backup(browser)
    age(browser, 1)
    ask(browser, type="change", ids=["a00002"], fields={"notes": "Later"})
    make_backup(browser, 2)
    stored = browser.stored()
    before = {key: stored[key] for key in ("app:a00001", "app:a00002", "job:a00001", "cv:c1", "settings")}
    browser.in_extension("([key, text]) => chrome.storage.local.set({[key]: text})", [BEFORE, json.dumps(before)])
    deletions = [ask(browser, type="delete", ids=["a00001"])["undo"], ask(browser, type="delete-cv", id="c1")["undo"]]
    wait_until(browser, SETTLED)
    assert {BEFORE, "job:a00001", *(f"undo:{undo}" for undo in deletions)} <= set(secrets_in(browser))
    assert len([key for key in secrets_in(browser) if key.startswith("backup:")]) == 2
    return deletions


def assert_gone(browser: Browser) -> None:
    assert secrets_in(browser) == []
    texts = copies(browser)
    assert len(texts) == 3
    for key, text in texts.items():
        # The rest of each copy is what it was.
        assert "Job 2" in text, key
    stored = browser.stored()
    counts = {f"backup:{line['day']}": line["count"] for line in stored["backups"]}
    for key, count in counts.items():
        assert count == stored[key]["count"] == len(json.loads(texts[key])["applications"]) == 2
        assert stored[key]["size"] == len(texts[key])
    assert_index_is_right(browser)


def test_deleted_for_good_is_gone_at_once(browser: Browser) -> None:
    for undo in fill(browser):
        ask(browser, type="delete-for-good", undo=undo)
        answer = browser.in_extension("undo => chrome.runtime.sendMessage({type: 'undo', undo})", undo)
        assert answer["error"] == "not-found"
    assert_gone(browser)


def test_one_deletion_for_good_leaves_the_other_to_be_undone(browser: Browser) -> None:
    application, cv = fill(browser)
    ask(browser, type="delete-for-good", undo=cv)
    ask(browser, type="undo", undo=application)
    assert {made["id"] for made in browser.applications()} == {"a00001", "a00002", "a00003"}
    assert "cv:c1" not in browser.stored()
    assert SECRET in copies(browser)[BEFORE]


@pytest.mark.parametrize("way", ["hourly look", "start"])
def test_after_a_day_it_is_gone(browser: Browser, way: str) -> None:
    fill(browser)
    browser.in_extension(AGE, DAY)
    if way == "start":
        browser.stop_worker()
        wake(browser)
    else:
        browser.ring()
    wait_until(browser, FORGOTTEN)
    assert_gone(browser)


def test_any_change_ends_what_is_over(browser: Browser) -> None:
    deletions = fill(browser)
    browser.in_extension(AGE, DAY)
    ask(browser, type="settings", fields={"theme": "dark"})
    stored = browser.stored()
    assert not {f"undo:{undo}" for undo in deletions} & set(stored)
    assert "job:a00001" not in stored
    assert stored["forgotten"]["is_due"]
    browser.ring()
    wait_until(browser, FORGOTTEN)
    assert_gone(browser)


def test_before_its_day_is_over_nothing_is_lost(browser: Browser) -> None:
    deletions = fill(browser)
    browser.in_extension(AGE, DAY - 60000)
    browser.stop_worker()
    wake(browser)
    browser.ring()
    ask(browser, type="settings", fields={"theme": "dark"})
    for undo in deletions:
        ask(browser, type="undo", undo=undo)
    assert len(browser.applications()) == 3
    assert "cv:c1" in browser.stored()
    assert browser.stored()["job:a00001"] == f"A kitchen in {SECRET}"
    assert all(SECRET in text for text in copies(browser).values())


def test_a_worker_that_dies_anywhere_leaves_the_rest_to_the_next(browser: Browser) -> None:
    for call in range(1, 30):
        ask(browser, type="erase")
        (application, _) = fill(browser)
        make_hang_at(browser, call)
        hung = hangs_before(browser, message={"type": "delete-for-good", "undo": application})
        browser.stop_worker()
        wake(browser)
        if "forgotten" in browser.stored():
            wait_until(browser, FORGOTTEN)
            texts = copies(browser)
            assert not [key for key, text in texts.items() if f"{SECRET} cook" in text], call
            assert "job:a00001" not in browser.stored()
        else:
            # It had not begun: everything can be undone still.
            ask(browser, type="undo", undo=application)
            assert len(browser.applications()) == 3
        assert_index_is_right(browser)
        if not hung:
            break
    assert not hung


def test_a_copy_that_is_restored_does_not_bring_it_back(browser: Browser) -> None:
    for undo in fill(browser):
        ask(browser, type="delete-for-good", undo=undo)
    for line in browser.stored()["backups"]:
        ask(browser, type="restore-backup", day=line["day"])
        assert {made["id"] for made in browser.applications()} == {"a00002", "a00003"}
        assert secrets_in(browser) == []


def test_a_copy_that_was_not_rewritten_yet_does_not_bring_it_back_either(browser: Browser) -> None:
    fill(browser)
    browser.in_extension(AGE, DAY)
    ask(browser, type="settings", fields={"theme": "dark"})
    assert browser.stored()["forgotten"]["is_due"]
    ask(browser, type="restore-backup", day=browser.stored()["backups"][0]["day"])
    assert {made["id"] for made in browser.applications()} == {"a00002", "a00003"}
    assert "cv:c1" not in browser.stored()


def test_a_copy_in_the_making_does_not_keep_it(browser: Browser) -> None:
    application, cv = fill(browser)
    ask(browser, type="undo", undo=application)
    ask(browser, type="undo", undo=cv)
    # Both are back as they were: without another change there would be nothing to copy.
    ask(browser, type="change", ids=["a00003"], fields={"notes": "Later still"})
    wait_until(browser, SETTLED)
    age(browser, 1)
    browser.worker.evaluate(HOLD_COPY)
    browser.ring()
    browser.worker.evaluate(WHEN_HOLDING)
    undo = ask(browser, type="delete", ids=["a00001"])["undo"]
    ask(browser, type="delete-for-good", undo=undo)
    undo = ask(browser, type="delete-cv", id="c1")["undo"]
    ask(browser, type="delete-for-good", undo=undo)
    browser.worker.evaluate("() => release()")
    wait_until(browser, "stored => stored.backups.length === 3")
    browser.ring()
    wait_until(browser, FORGOTTEN)
    assert secrets_in(browser) == []


def test_a_copy_of_nothing_else_goes_whole(browser: Browser) -> None:
    do_import(browser, [planned(1, title=SECRET)])
    make_backup(browser)
    undo = ask(browser, type="delete", ids=["a00001"])["undo"]
    ask(browser, type="delete-for-good", undo=undo)
    stored = browser.stored()
    assert stored["backups"] == []
    assert not [key for key in stored if key.startswith("backup:")]


@pytest.mark.parametrize("odd", [5, "{", {}, {"at": 5, "text": "x"}, {"at": 5, "text": NOTHING_PACKED}])
def test_an_odd_copy_costs_itself_alone(browser: Browser, odd: Any) -> None:
    fill(browser)
    browser.in_extension("([key, odd]) => chrome.storage.local.set({'backup:0': odd, [key]: odd})", [ODD, odd])
    browser.in_extension(AGE, DAY)
    browser.ring()
    wait_until(browser, FORGOTTEN)
    browser.in_extension("key => chrome.storage.local.remove(['backup:0', key])", ODD)
    assert_gone(browser)
    browser.problems.clear()


def test_a_record_that_an_import_brought_back_stays_in_later_copies(browser: Browser) -> None:
    for undo in fill(browser):
        ask(browser, type="delete-for-good", undo=undo)
    do_import(browser, [planned(1, title=f"{SECRET} cook")])
    wait_until(browser, SETTLED)
    age(browser, 1)
    make_backup(browser, 3)
    undo = ask(browser, type="delete", ids=["a00003"])["undo"]
    ask(browser, type="delete-for-good", undo=undo)
    newest = browser.stored()["backups"][0]["day"]
    assert SECRET in copies(browser)[f"backup:{newest}"]
    assert "Job 3" not in "".join(copies(browser).values())


def test_the_copy_of_before_an_update_ends_after_a_month(browser: Browser) -> None:
    do_import(browser, [planned(1)])
    month = 30 * DAY
    browser.in_extension(
        """month => chrome.storage.local.set({
             'before:0': '{"old": 0}',
             [`before:1:${Date.now() - month}`]: '{"old": 1}',
             [`before:2:${Date.now() - month + 600000}`]: '{"old": 2}',
           })""",
        month,
    )
    browser.ring()
    # The one that does not say when it was made has its month from now on.
    wait_until(
        browser,
        """stored => {
             const kept = Object.entries(stored).filter(([key]) => key.startsWith('before:')).sort();
             return kept.length === 2 && /^before:0:[0-9]+$/.test(kept[0][0]) && kept[0][1] === '{"old": 0}'
               && kept[1][0].startsWith('before:2:');
           }""",
    )


@pytest.mark.parametrize("undo", ["nothing", "", 5, None, {"id": 1}])
def test_what_is_no_deletion_is_said(browser: Browser, undo: Any) -> None:
    answer = browser.in_extension("undo => chrome.runtime.sendMessage({type: 'delete-for-good', undo})", undo)
    assert answer["error"] == ("not-found" if isinstance(undo, str) else "refused")
    browser.problems.clear()
