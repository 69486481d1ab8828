"""A language model that answers as Anthropic's Messages API does when streaming, by script.

Event order and fields: platform.claude.com, "Streaming messages".
"""

import argparse
import asyncio
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.backend.local_server import LocalServer

LETTER = (
    "Dear hiring team,\n\nI have maintained the ticketing service of Quillmark Rail since 2019 and would like to "
    "do the same for Brambleworks.\n\nKind regards,\nIrune Castañer"
)


@dataclass
class Script:
    """What the model does with one request."""

    pieces: list[str] = field(default_factory=lambda: [LETTER[:30], LETTER[30:90], LETTER[90:]])
    stop_reason: str = "end_turn"
    status: int = 200
    error: str = "api_error"
    message: str = "scripted failure"
    pause_after: int | None = None
    """Stop after so many pieces until `resume` is set."""
    resume: threading.Event = field(default_factory=threading.Event)
    thoughts: int = 0
    """Thoughts and pings before the first piece, a tenth of a second apart."""
    is_silent: bool = False
    """Not even begin to answer until `resume` is set."""
    end_after: int | None = None
    """End the answer well after so many pieces, as if that were all."""
    cut_after: int | None = None
    """Drop the connection after so many pieces."""
    error_after: int | None = None
    """Send an error event after so many pieces."""


class ModelServer(LocalServer):
    """Remembers what it was asked, and which streams their reader left early."""

    def __init__(self) -> None:
        super().__init__()
        self.reset()
        self.app.router.add_post("/v1/messages", self._messages)

    def reset(self) -> None:
        """Forget everything and answer well."""
        self.asked: list[dict[str, Any]] = []
        self.connections: set[int] = set()
        self.left = 0
        self.script: Callable[[dict[str, Any]], Script] = lambda _request: Script()

    async def _messages(self, request: web.Request) -> web.StreamResponse:
        asked = await request.json()
        self.connections.add(id(request.transport))
        self.asked.append(asked)
        script = self.script(asked)
        if script.is_silent:
            await asyncio.to_thread(script.resume.wait, 60)
        if script.status != 200:
            error = {"type": "error", "error": {"type": script.error, "message": script.message}}
            return web.json_response(error, status=script.status)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        try:
            await response.prepare(request)
            await self._stream(request, response, script)
        except (asyncio.CancelledError, ConnectionError):
            self.left += 1
            raise
        return response

    async def _stream(self, request: web.Request, response: web.StreamResponse, script: Script) -> None:
        async def event(name: str, **data: Any) -> None:
            await response.write(f"event: {name}\ndata: {json.dumps({'type': name, **data})}\n\n".encode())

        message = {"id": "msg_1", "type": "message", "role": "assistant", "content": [], "model": "scripted"}
        usage = {"input_tokens": 1, "output_tokens": 1}
        await event("message_start", message={**message, "stop_reason": None, "stop_sequence": None, "usage": usage})
        for _ in range(script.thoughts):
            await asyncio.sleep(0.1)
            await event("ping")
        await event("content_block_start", index=0, content_block={"type": "text", "text": ""})
        await event("ping")
        for number, piece in enumerate([*script.pieces, ""]):
            if script.pause_after == number:
                await asyncio.to_thread(script.resume.wait, 60)
            if script.end_after == number:
                return
            if script.cut_after == number and request.transport:
                request.transport.abort()
                return
            if script.error_after == number:
                await event("error", error={"type": script.error, "message": script.message})
                return
            if piece:
                await event("content_block_delta", index=0, delta={"type": "text_delta", "text": piece})
        await event("content_block_stop", index=0)
        await event("message_delta", delta={"stop_reason": script.stop_reason}, usage={"output_tokens": 9})
        await event("message_stop")


def main() -> None:
    """Serve as a process of its own, for the benchmarks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    web.run_app(ModelServer().app, host="127.0.0.1", port=parser.parse_args().port, print=None, access_log=None)


if __name__ == "__main__":
    main()
