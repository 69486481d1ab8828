"""How a stream of events ends when what makes it fails, or its reader is gone."""

import asyncio
import json
from collections.abc import Awaitable, Callable

import pytest
from starlette.types import Message
from starlette.types import Send as Outlet

from backend.letters.streaming import EventStream, Send
from backend.service.problems import Problem


def stream(produce: Callable[[Send], Awaitable[None]], outlet: Outlet) -> None:
    """Send an event stream to a reader that stays."""

    async def whole() -> None:
        await EventStream(produce)({"type": "http"}, asyncio.Event().wait, outlet)  # type: ignore[arg-type]

    asyncio.run(whole())


def test_a_defect_in_the_middle_of_a_stream_is_not_hidden() -> None:
    sent: list[Message] = []

    async def produce(send: Send) -> None:
        await send(b"piece")
        raise ZeroDivisionError

    async def outlet(message: Message) -> None:
        sent.append(message)

    with pytest.raises(ZeroDivisionError):
        stream(produce, outlet)
    assert [message.get("body") for message in sent] == [None, b"piece"]


def test_a_problem_before_the_first_piece_is_the_whole_answer() -> None:
    sent: list[Message] = []

    async def produce(_send: Send) -> None:
        raise Problem("model_busy")

    async def outlet(message: Message) -> None:
        sent.append(message)

    stream(produce, outlet)
    assert sent[0]["status"] == 503
    assert json.loads(sent[1]["body"])["code"] == "model_busy"


def test_a_reader_found_gone_while_sending_is_no_defect() -> None:
    async def produce(send: Send) -> None:
        await send(b"piece")

    async def outlet(_message: Message) -> None:
        raise OSError

    stream(produce, outlet)
