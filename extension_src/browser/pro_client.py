"""Requests to the letter service, sent only by the worker and the extension's pages; docs/backend.md has their format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.service_address import installation_id, service_address
from extension_src.core.letters.event_stream import read_events
from extension_src.core.native.records import is_number, is_record, parsed_json

# Milliseconds. Chrome may end a worker that waits for 30 s; a letter takes two minutes at most.
ANSWER_TIME = 25 * 1000
LETTER_TIME = 150 * 1000
# Codes made here, not by the service: the request did not reach it, or no whole answer came back.
NOT_REACHED = ["offline", "unreachable"]


class ProError(Exception):
    """A request to the service failed.

    `code` is a problem code of docs/backend.md, or: `offline`, `unreachable`, `no_service` (a build without one),
    `stopped` (by the person), `cut` (the stream ended early), `unexpected`. `retry_at`: ms, 0 when not given.
    """

    def __init__(self, code: str, retry_at: int) -> None:
        Exception.__init__(self, code)
        self.code = code
        self.retry_at = retry_at


async def ask(method: str, path: str, body: Mapping[str, object] | None) -> Any:
    """Send a request; `body` is a record sent as JSON, or None. Gives the JSON answer, None where it is empty. Raises
    ProError."""
    answer = await _sent(method, path, body, AbortSignal.timeout(ANSWER_TIME))
    if answer.status == 204:
        return None
    try:
        return await answer.json()
    except JavaScriptError:
        raise ProError("unreachable", 0)


async def stream_letter(
    body: Mapping[str, object], signal: AbortSignal, on_event: Callable[[str, dict[str, Any]], object]
) -> None:
    """Ask for a letter; `on_event(name, data)` is called with each event until `done`. Raises ProError.

    `signal` stops the letter, at the service too. The events received before an error hold the letter so far.
    """
    answer = await _sent("POST", "/v1/letters", body, AbortSignal.any([signal, AbortSignal.timeout(LETTER_TIME)]))
    reader = answer.body.pipeThrough(__new__(TextDecoderStream())).getReader()
    rest = ""
    while True:
        try:
            piece = await reader.read()
        except Exception:
            raise ProError("stopped" if signal.aborted else "cut", 0)
        if piece.done:
            raise ProError("stopped" if signal.aborted else "cut", 0)
        read = read_events(rest, piece.value)
        rest = read["rest"]
        for event in read["events"]:
            data = parsed_json(event["data"])
            if not is_record(data):
                continue
            if event["name"] == "error":
                raise problem_of(data)
            on_event(event["name"], data)
            if event["name"] == "done":
                return None


async def _sent(method: str, path: str, body: Mapping[str, object] | None, signal: AbortSignal) -> Any:
    """Send a request and return the service's answer; raises ProError unless its status is a success."""
    address = await service_address()
    if address == "":
        raise ProError("no_service", 0)
    if not navigator.onLine:
        raise ProError("offline", 0)
    # A dict would be read as a list of pairs, because Transcrypt gives it an iterator.
    headers = __new__(Headers())
    headers.set("Authorization", f"Bearer {await installation_id()}")
    options = {
        "method": method,
        "headers": headers,
        "signal": signal,
        "credentials": "omit",
        "cache": "no-store",
        "redirect": "error",
        "referrerPolicy": "no-referrer",
    }
    if body is not None:
        headers.set("Content-Type", "application/json")
        options["body"] = JSON.stringify(body)
    try:
        answer = await fetch(address + path, options)
    except Exception:
        # An abort or a timeout rejects with a DOMException, a network failure with a TypeError.
        if signal.aborted and signal.reason["name"] == "AbortError":
            raise ProError("stopped", 0)
        raise ProError("unreachable", 0)
    if answer.ok:
        return answer
    raise problem_of(parsed_json(await answer.text()))


def problem_of(document: object) -> ProError:
    """The error that a problem document (RFC 9457) names."""
    if not is_record(document) or "code" not in document:
        return ProError("unexpected", 0)
    has_time = "retry_at" in document and is_number(document["retry_at"])
    return ProError(document["code"], document["retry_at"] if has_time else 0)
