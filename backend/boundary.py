"""The outermost layer: body limit, security headers, one log line a request, and no exception that leaves."""

import json
import secrets
import time
from collections.abc import Sequence

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend import logs
from backend.problems import MEDIA_TYPE, Problem

LARGEST_BODY = 64 * 1024
"""Bytes. The texts of a letter are cut at 4,500 characters together, so four bytes each leave ample room."""

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
    (b"permissions-policy", b"interest-cohort=()"),
)


class Boundary:
    """Wraps the whole application, so that what fails inside still leaves as a problem with every header."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = _Exchange(scope, receive, send)
        try:
            exchange.refuse_large_announcement()
            await self._app(scope, exchange.receive, exchange.send)
        except Problem as problem:
            await exchange.fail(problem)
        except Exception as error:
            logs.event("failed", error=error, request=exchange.id)
            await exchange.fail(Problem("internal_error"))
        finally:
            exchange.log()


class _Exchange:
    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.id = secrets.token_hex(8)
        self._scope, self._receive, self._send = scope, receive, send
        self._read = 0
        self._status = 0
        self._began = time.perf_counter()

    def refuse_large_announcement(self) -> None:
        for name, value in self._scope["headers"]:
            if name == b"content-length" and (not value.isdigit() or int(value) > LARGEST_BODY):
                raise Problem("body_too_large")

    async def receive(self) -> Message:
        message = await self._receive()
        self._read += len(message.get("body", b""))
        if self._read > LARGEST_BODY:
            raise Problem("body_too_large")
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status = message["status"]
            names = {name.lower() for name, _ in message["headers"]}
            added = [pair for pair in SECURITY_HEADERS if pair[0] not in names]
            message = {
                **message,
                "headers": [*message["headers"], *added, (b"x-request-id", self.id.encode())],
            }
        await self._send(message)

    async def fail(self, problem: Problem) -> None:
        """Answer with the problem, unless an answer has begun: then the connection simply ends."""
        if not self._status:
            await send_problem(problem, self.send)

    def log(self) -> None:
        route = getattr(self._scope.get("route"), "path", None)
        took = round((time.perf_counter() - self._began) * 1000, 1)
        method = self._scope["method"]
        logs.event("request", method=method, route=route, status=self._status, ms=took, request=self.id)


async def send_problem(problem: Problem, send: Send) -> None:
    """Send a problem document as a whole response."""
    headers: Sequence[tuple[bytes, bytes]] = [
        (b"content-type", MEDIA_TYPE.encode()),
        *((name.lower().encode(), value.encode()) for name, value in problem.headers.items()),
    ]
    await send({"type": "http.response.start", "status": problem.status, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(problem.body()).encode()})
