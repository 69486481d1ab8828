"""What is slow to load is loaded once, by the first answer or by nobody's asking."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from backend.app import create_app
from backend.service import warm_up as warm_up_module
from backend.service.warm_up import WarmUp
from backend.settings import Settings
from tests.backend.processes import until
from tests.backend.service.test_store import settings, without_threads


@contextmanager
def started(values: Settings) -> Iterator[FastAPI]:
    """The service in this process, gone with the threads of its connections: see `without_threads`."""
    app = create_app(values)
    inner = app.router.lifespan_context

    @asynccontextmanager
    async def lifespan(of: FastAPI) -> AsyncIterator[None]:
        async with inner(of):
            yield
        await without_threads()

    app.router.lifespan_context = lifespan
    with TestClient(app):
        yield app


def test_it_loads_once_one_after_the_other_and_keeps_nobody_waiting() -> None:
    loaded: list[str] = []
    gate = asyncio.Event()

    async def first() -> None:
        await gate.wait()
        loaded.append("first")

    async def second() -> None:
        loaded.append("second")

    async def work() -> None:
        warm_up = WarmUp(first, second)
        for _ in range(3):
            warm_up.begin()
        await asyncio.sleep(0)
        assert loaded == []
        gate.set()
        assert warm_up._running
        await warm_up._running
        warm_up.begin()
        await warm_up._running

    asyncio.run(work())
    assert loaded == ["first", "second"]


def test_who_is_asked_nothing_loads_by_itself(
    new_database: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warm_up_module, "QUIET_SECONDS", 0)
    keys = {"anthropic_api_key": "sk-ant-local", "stripe_secret_key": "sk_test_1"}
    with started(settings(new_database("sqlite"), **keys)) as app:
        until(lambda: app.state.warm_up._running and app.state.warm_up._running.done(), "the SDKs to be loaded")
        assert app.state.model._client
        assert app.state.billing.payments._stripe._client


def test_what_has_no_key_is_not_loaded(new_database: Callable[[str], str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warm_up_module, "QUIET_SECONDS", 0)
    with started(settings(new_database("sqlite"))) as app:
        until(lambda: app.state.warm_up._running and app.state.warm_up._running.done(), "the end")
        assert (app.state.model._client, app.state.billing.payments._stripe._client) == (None, None)
