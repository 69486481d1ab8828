"""Server-sent events that can still turn into a problem, and that end when the reader leaves."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
from starlette.responses import Response
from starlette.types import Message, Receive, Scope
from starlette.types import Send as Outlet

from backend.service import logs
from backend.service.boundary import send_problem
from backend.service.problems import Problem

Send = Callable[[bytes], Awaitable[None]]


def sse(name: str, data: dict[str, Any]) -> bytes:
    """One event: JSON holds no bare line end, so the data is always one line."""
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


class EventStream(Response):
    """Runs `produce(send)`; the status is decided by what it does first, a piece (200) or a Problem.

    The reader's leaving is heard even while nothing is sent, and cancels `produce` with all that it awaits.
    """

    media_type = "text/event-stream"

    def __init__(self, produce: Callable[[Send], Awaitable[None]]) -> None:
        super().__init__()
        self._produce = produce
        self._began = False

    async def __call__(self, scope: Scope, receive: Receive, send: Outlet) -> None:
        failure: Exception | None = None
        async with anyio.create_task_group() as group:

            async def leave() -> None:
                message: Message = {"type": ""}
                while message["type"] != "http.disconnect":
                    message = await receive()
                group.cancel_scope.cancel()

            group.start_soon(leave)
            try:
                await self._produce(lambda piece: self._send(piece, send))
                await send({"type": "http.response.body", "body": b"", "more_body": False})
            except OSError:
                logs.event("left")  # The server's other way to say that the reader is gone.
            except Exception as error:
                failure = error  # Raised outside the group, which would wrap it.
            group.cancel_scope.cancel()
        if isinstance(failure, Problem) and not self._began:
            await send_problem(failure, send)
        elif failure:
            raise failure

    async def _send(self, piece: bytes, send: Outlet) -> None:
        if not self._began:
            self._began = True
            headers = [(b"content-type", b"text/event-stream; charset=utf-8"), (b"x-accel-buffering", b"no")]
            await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": piece, "more_body": True})
