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
