"""Nothing leaves the device: the `browser` fixture fails any test in which the extension sent something. Here that watch
itself is tried, and what it cannot see: a content script's request would look like the page's own."""

from pathlib import Path

import pytest

from extension_src.core.listings.boards import BOARDS
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from toolchain.manifest import service_address

SENDS = "url => fetch(url, {mode: 'no-cors'}).then(() => null, () => null)"


def test_a_request_of_the_worker_is_seen(browser: Browser) -> None:
    address = f"{service_address()}/seen"
    browser.worker.evaluate(SENDS, address)
    assert browser.sent == [address]
    browser.sent.clear()


def test_nothing_but_the_service_can_be_asked(browser: Browser, local_web: LocalWeb) -> None:
    browser.worker.evaluate(SENDS, "https://collector.example/worker")
    browser.open_page("popup.html").evaluate(SENDS, "https://collector.example/page")
    assert [request for request in local_web.requests if "collector" in request.url] == []
    browser.sent.clear()


@pytest.mark.parametrize("board", BOARDS)
@pytest.mark.parametrize("means", ["fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource", "new Image"])
def test_content_scripts_have_no_means_to_send(built: Path, board: str, means: str) -> None:
    assert means not in (built / "content" / f"{board}.js").read_text("utf-8")
