"""The layers around the routes: body limit, no exception that leaves, security headers, one log line a request."""

import json
import secrets
import time
from collections.abc import Callable, Sequence

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend.service import logs
from backend.service.problems import MEDIA_TYPE, Problem

LARGEST_BODY = 64 * 1024
"""Bytes. A letter takes 4,800 characters at most, which JSON may spell with twelve bytes each."""

SECURITY_HEADERS = (
    (b"cache-control", b"no-store"),
    (
        b"content-security-policy",
        b"default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    ),
    (b"referrer-policy", b"no-referrer"),
    (b"strict-transport-security", b"max-age=63072000; includeSubDomains"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=()"),
)


class Failures:
    """The innermost layer: a body too large or an exception leaves as a problem, which CORS still passes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        has_begun = False

        async def noted(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        try:
            _refuse_large_announcement(scope)
            await self._app(scope, _limited(receive), noted)
        except Problem as problem:
            failure = problem
        except Exception as error:
            logs.event("failed", error=error, request=scope["request"])
            failure = Problem("internal_error")
        else:
            return
        # Once an answer has begun, the connection simply ends.
        if not has_begun:
            await send_problem(failure, send)


class Boundary:
    """The outermost layer: whatever answers, even CORS, has every header and one line in the log.

    `after` is called after each answer.
    """

    def __init__(self, app: ASGIApp, *, after: Callable[[], object]) -> None:
        self._app, self._after = app, after

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request, began, status = secrets.token_hex(8), time.perf_counter(), 0
        scope["request"] = request

        async def headed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                names = {name.lower() for name, _ in message["headers"]}
                added = [pair for pair in SECURITY_HEADERS if pair[0] not in names]
                headers = [*message["headers"], *added, (b"x-request-id", request.encode())]
                message = {**message, "headers": headers}
            await send(message)

        try:
            await self._app(scope, receive, headed)
        finally:
            route = getattr(scope.get("route"), "path", None)
            took = round((time.perf_counter() - began) * 1000, 1)
            logs.event("request", method=scope["method"], route=route, status=status, ms=took, request=request)
            self._after()


def _refuse_large_announcement(scope: Scope) -> None:
    for name, value in scope["headers"]:
        if name == b"content-length" and (not value.isdigit() or int(value) > LARGEST_BODY):
            raise Problem("body_too_large")


def _limited(receive: Receive) -> Receive:
    read = 0

    async def counted() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > LARGEST_BODY:
            raise Problem("body_too_large")
        return message

    return counted


async def send_problem(problem: Problem, send: Send) -> None:
    """Send a problem document as a whole response."""
    headers: Sequence[tuple[bytes, bytes]] = [
        (b"content-type", MEDIA_TYPE.encode()),
        *((name.lower().encode(), value.encode()) for name, value in problem.headers.items()),
    ]
    await send({"type": "http.response.start", "status": problem.status, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(problem.body()).encode()})
