"""Who may say what: a board's page and script cannot read the store, change it or ask for anything else."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.chromium import Browser
from tests.browser.messages import wait_until
from tests.browser.worker.test_faults import URL, offer, report
from tests.browser.worker.test_scoring import SETTLED

REFUSED = [
    {"type": "erase"},
    {"type": "change", "ids": ["x"], "fields": {"status": "offer"}},
    {"type": "delete", "ids": ["x"]},
    {"type": "settings", "fields": {"language": "es"}},
    {"type": "save-cv", "cv": {"id": "", "name": "x", "text": "y"}},
    {"type": "open-listing", "tab_id": 1},
    {"type": "import", "records": []},
    {"type": "score", "id": "x"},
    {"type": "constructor"},
    {"type": ["capture"]},
    {"no": "type"},
    "capture",
    None,
]


# What each message must have, as the pages send it.
NEEDED = {
    "capture": "capture", "tracked": "board job_id url", "change": "ids fields", "add": "application", "delete": "ids",
    "join": "ids", "place": "heights", "undo": "undo", "delete-for-good": "undo", "settings": "fields",
    "correct": "correction", "confirm-claim": "claim", "save-cv": "cv", "delete-cv": "id", "understand": "id",
    "add-file": "id file", "remove-file": "id file", "keep-file": "id data", "import-part": "import records",
    "restore-backup": "day", "choose-folder": "name", "open-listing": "tab_id", "save-page": "tab_id",
}  # fmt: skip


class ContentWorld:
    """The isolated world in which the content script of a page runs."""

    def __init__(self, browser: Browser, page: Page) -> None:
        self._session = browser.context.new_cdp_session(page)
        contexts: list[dict[str, Any]] = []
        self._session.on("Runtime.executionContextCreated", lambda event: contexts.append(event["context"]))
        self._session.send("Runtime.enable")
        self._context = next(one["id"] for one in contexts if browser.extension_id in one["origin"])

    def evaluate(self, script: str) -> Any:
        answer = self._session.send(
            "Runtime.evaluate",
            {"expression": script, "contextId": self._context, "awaitPromise": True, "returnByValue": True},
        )
        if "exceptionDetails" in answer:
            raise AssertionError(answer["exceptionDetails"]["exception"]["description"])
        return answer["result"].get("value")

    def send(self, message: Any) -> Any:
        return self.evaluate(f"chrome.runtime.sendMessage({json.dumps(message)})")


@pytest.fixture
def content_world(browser: Browser, page_of: Callable[[str, str], Page]) -> ContentWorld:
    return ContentWorld(browser, page_of(URL.format(1), offer(1)))


@pytest.mark.parametrize("message", REFUSED, ids=str)
def test_a_content_script_may_not_say_anything_else(
    browser: Browser, content_world: ContentWorld, message: Any
) -> None:
    kept = browser.in_extension("report => chrome.runtime.sendMessage(report)", report(2))["id"]
    # It waits for its score in the same write.
    before = wait_until(browser, SETTLED)
    answer = content_world.send(message)
    assert answer["ok"] is False
    assert answer["error"] == "refused"
    assert browser.stored() == before
    assert f"app:{kept}" in before


def test_a_message_without_what_it_must_have_names_it(browser: Browser) -> None:
    for kind, names in NEEDED.items():
        for name in names.split():
            message = {"type": kind, **{other: 1 for other in names.split() if other != name}}
            answer = browser.in_extension("message => chrome.runtime.sendMessage(message)", message)
            assert answer == {"ok": False, "error": "refused", "detail": name, "retry": False}, message


def test_refusals_are_counted(browser: Browser, content_world: ContentWorld) -> None:
    browser.in_extension("() => chrome.storage.session.remove('refused')")
    content_world.send({"type": "erase"})
    content_world.send({"type": "capture", "capture": {"board": "monster"}})
    assert browser.in_extension("async () => (await chrome.storage.session.get('refused')).refused") == 2


def test_an_oversized_capture_is_refused(browser: Browser, content_world: ContentWorld) -> None:
    large = report(3)
    large["capture"]["description"] = "x" * 600_000
    assert content_world.send(large)["error"] == "refused"
    assert browser.applications() == []


def test_the_store_is_closed_to_content_scripts(content_world: ContentWorld) -> None:
    denied = content_world.evaluate("chrome.storage.local.get(null).then(() => 'read', error => String(error))")
    assert "not allowed" in denied.lower()


def test_a_content_script_may_ask_whether_a_listing_is_tracked(browser: Browser, content_world: ContentWorld) -> None:
    kept = browser.in_extension("report => chrome.runtime.sendMessage(report)", report(2))["id"]
    question = {"type": "tracked", "board": "infojobs", "job_id": f"{2:030x}", "url": URL.format(2)}
    assert content_world.send(question) == {
        "ok": True, "id": kept, "status": "applied", "confirmed": False,
    }  # fmt: skip


def test_a_page_sees_nothing_of_the_extension(browser: Browser, page_of: Callable[[str, str], Page]) -> None:
    page = page_of(URL.format(4), offer(4))
    assert page.evaluate("typeof chrome?.runtime?.sendMessage") == "undefined"
    for path in ("manifest.json", "worker.js", "popup.html", "assets/icon-16.png"):
        url = browser.address(path)
        assert page.evaluate("url => fetch(url).then(() => 'read', () => 'denied')", url) == "denied"


OUTBOX_KEYS = "Object.keys(await chrome.storage.session.get(null)).filter(key => key.startsWith('outbox:'))"
# Resolves once the session area has no more entries than that.
UNTIL_LEFT = f"""most => new Promise((done, fail) => {{
  const look = async () => {{
    const keys = {OUTBOX_KEYS};
    if (keys.length <= most) done(keys.length);
    else if (Date.now() > end) fail(new Error('entries stay'));
    // Not at each change: a flood of them would be read again at each of its entries.
    else setTimeout(look, 50);
  }};
  const end = Date.now() + 60000;
  look();
}})"""


def lay(browser: Browser, *captures: dict[str, Any]) -> None:
    entries = {f"outbox:{number:05d}:x": capture for number, capture in enumerate(captures)}
    browser.in_extension("entries => chrome.storage.session.set(entries)", entries)


def test_a_content_script_speaks_for_its_own_board_alone(browser: Browser, content_world: ContentWorld) -> None:
    linkedin = {"board": "linkedin", "job_id": "999001", "url": "https://www.linkedin.com/jobs/view/999001"}
    message = report(2)
    assert content_world.send({**message, "capture": {**message["capture"], **linkedin}})["error"] == "refused"
    assert content_world.send({"type": "tracked", **linkedin})["error"] == "refused"
    assert browser.applications() == []
    # Its own board, and an address that lies elsewhere: the click is kept, the address is not.
    elsewhere = {**message["capture"], "url": "https://evil.example/x"}
    assert content_world.send({**message, "capture": elsewhere})["ok"]
    assert [record["url"] for record in browser.applications()] == [""]
    nameless = {**elsewhere, "job_id": "", "click": "other"}
    assert content_world.send({**message, "capture": nameless})["error"] == "refused"


def test_a_confirmation_counts_from_its_own_board_alone(browser: Browser, content_world: ContentWorld) -> None:
    linkedin = {"board": "linkedin", "job_id": "999001", "url": "https://www.linkedin.com/jobs/view/999001"}
    theirs = {**report(2)["capture"], **linkedin}
    ours = report(3)["capture"]
    for capture in (theirs, ours):
        assert browser.in_extension(
            "capture => chrome.runtime.sendMessage({type: 'capture', capture})", {**capture, "click": capture["job_id"]}
        )["ok"]
    answers = [
        content_world.send({"type": "capture", "capture": {**capture, "event": "confirmation", "click": f"c{number}"}})
        for number, capture in enumerate((theirs, ours))
    ]
    assert [answer["ok"] for answer in answers] == [False, True]
    assert {record["board"]: record["confirmed"] for record in browser.applications()} == {
        "linkedin": False,
        "infojobs": True,
    }


def test_no_confirmation_is_taken_out_of_the_session_area(browser: Browser) -> None:
    assert browser.in_extension("report => chrome.runtime.sendMessage(report)", report(2))["ok"]
    browser.in_extension("() => chrome.storage.session.remove('refused')")
    lay(browser, {**report(2)["capture"], "event": "confirmation", "click": "forged"})
    browser.in_extension(UNTIL_LEFT, 0)
    assert [record["confirmed"] for record in browser.applications()] == [False]
    assert browser.in_extension("async () => (await chrome.storage.session.get('refused')).refused") == 1


def test_an_entry_of_another_address_than_its_boards_has_none(browser: Browser) -> None:
    lay(
        browser,
        {**report(2)["capture"], "url": "https://evil.example/x"},
        {**report(3)["capture"], "description": "x" * 600_000},
    )
    browser.in_extension(UNTIL_LEFT, 0)
    assert [(record["title"], record["url"]) for record in browser.applications()] == [("Cocinero 2", "")]


def test_a_flood_of_entries_is_slow_and_has_an_end(browser: Browser) -> None:
    browser.in_extension("() => chrome.storage.session.remove('refused')")
    # The tests before have used up some of this worker's pace; the next one's is whole.
    browser.stop_worker()
    forged = [{**report(2)["capture"], "click": f"forged-{number}"} for number in range(1200)]
    lay(browser, *forged)
    # Those that are too many are dropped, the others wait.
    left = browser.in_extension(UNTIL_LEFT, 900)
    assert left > 500
    assert len(browser.applications()) == 1
    browser.in_extension("() => chrome.storage.session.clear()")


def test_a_tab_that_reports_too_much_waits(browser: Browser, content_world: ContentWorld) -> None:
    reports = [{**report(2), "capture": {**report(2)["capture"], "click": f"click-{number}"}} for number in range(100)]
    answers = content_world.evaluate(
        f"Promise.all({json.dumps(reports)}.map(message => chrome.runtime.sendMessage(message)))"
    )
    late = [answer for answer in answers if not answer["ok"]]
    assert 0 < len(late) < 50
    # Not lost: the content script sends it again.
    assert all(answer["retry"] for answer in late)


def test_what_lies_in_the_session_area_is_gone_once_it_is_stored(
    browser: Browser, page_of: Callable[[str, str], Page]
) -> None:
    page = page_of(URL.format(7), offer(7))
    page.get_by_role("button", name="Inscribirme").click()
    browser.wait_for_applications(1)
    assert browser.in_extension(UNTIL_LEFT, 0) == 0


def test_a_click_whose_entry_is_removed_is_kept(
    browser: Browser, page_of: Callable[[str, str], Page], content_world: ContentWorld
) -> None:
    content_world.evaluate(
        "void chrome.storage.session.onChanged.addListener(changes => chrome.storage.session.remove(Object.keys(changes)))"
    )
    page = page_of(URL.format(8), offer(8))
    page.get_by_role("button", name="Inscribirme").click()
    assert [record["title"] for record in browser.wait_for_applications(1)] == ["Cocinero 8"]
