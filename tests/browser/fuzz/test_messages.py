"""Whatever a content script could be made to send, the worker answers, refuses what it may, and changes nothing."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from tests.browser.chromium import Browser
from tests.browser.worker.test_faults import URL, offer, report
from tests.browser.worker.test_messages import ContentWorld, content_world

__all__ = ["content_world"]


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abcdefgh_", max_size=6), inner, max_size=3),
    max_leaves=6,
)
TYPES = st.sampled_from(
    [
        "capture",
        "tracked",
        "change",
        "add",
        "delete",
        "undo",
        "settings",
        "erase",
        "save-cv",
        "import",
        "open-listing",
        "restore",
    ]
) | st.text("abcdef-", max_size=10)
FIELDS = st.dictionaries(
    st.sampled_from(["capture", "board", "job_id", "url", "ids", "fields", "id", "cv", "records", "mode", "tab_id"]),
    JSON,
    max_size=4,
)
CAPTURE: dict[str, Any] = report(1)["capture"]
# A true capture with one field replaced by anything but what may stand there: an address may be missing.
BROKEN = st.sampled_from(["board", "url", "kind", "event", "click"]).flatmap(
    lambda field: (
        JSON.filter(lambda value: not isinstance(value, str | int) or (value == "" and field != "url"))
        .filter(lambda value: value is not None or field != "url")
        .map(lambda value: {"type": "capture", "capture": {**CAPTURE, field: value}})
    )
)
KEPT: list[Any] = json.loads((Path(__file__).parent / "kept" / "messages.json").read_text("utf-8"))
MESSAGES = JSON | st.builds(lambda kind, fields: {**fields, "type": kind}, TYPES, FIELDS) | BROKEN
SEND_ALL = "Promise.all({}.map(message => chrome.runtime.sendMessage(message)))"


def is_a_question(message: Any) -> bool:
    """Whether it asks, rightly, if a listing is tracked: the one message of these that may be answered."""
    return isinstance(message, dict) and message.get("type") == "tracked"


def test_any_message_is_answered_and_changes_nothing(
    browser: Browser, page_of: Callable[[str, str], Page], content_world: ContentWorld
) -> None:
    kept = browser.in_extension("report => chrome.runtime.sendMessage(report)", report(2))["id"]
    # Scored in its own time; what follows must change nothing.
    browser.in_extension(
        """() => new Promise(done => {
             const look = async () => {
               if ((await chrome.storage.local.get('unscored')).unscored?.length) return;
               chrome.storage.local.onChanged.removeListener(look);
               done();
             };
             chrome.storage.local.onChanged.addListener(look);
             look();
           })"""
    )
    before = browser.stored()

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(messages=st.lists(MESSAGES, min_size=8, max_size=20))
    def sent(messages: list[Any]) -> None:
        answers = content_world.evaluate(SEND_ALL.format(json.dumps(messages)))
        for message, answer in zip(messages, answers, strict=True):
            # A message that is no question is never done; how it is refused the kept ones say.
            assert not answer["ok"] or is_a_question(message), (message, answer)

    sent()
    assert browser.stored() == before
    assert f"app:{kept}" in before
    assert page_of(URL.format(3), offer(3)).title()


@pytest.mark.parametrize("message", KEPT, ids=str)
def test_kept_inputs_are_refused(content_world: ContentWorld, message: Any) -> None:
    assert content_world.send(message)["error"] == "refused"
