"""Nothing of a CV, a listing, a letter or an installation id is stored, logged or traced, also when things fail."""

import logging
import os
import re
import sqlite3
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from starlette.testclient import TestClient

from backend.service import logs
from tests.backend.conftest import DATABASES
from tests.backend.instance import ORIGIN, Caller, Service, configuration
from tests.backend.model_server import ModelServer, Script
from tests.backend.postgres import Cluster
from tests.backend.stripe_server import StripeServer


class Markers:
    """Strings that must turn up nowhere, one for each thing that is private."""

    def __init__(self) -> None:
        self.cv, self.job, self.letter, self.instruction = (f"ZMARK{part}{uuid.uuid4().hex}" for part in "CJLI")
        self.identity = f"{uuid.uuid4()}"

    def within(self, content: bytes) -> list[str]:
        """Those that turn up after all, also as part of an escaped or encoded text."""
        return [name for name, marker in vars(self).items() if str(marker).encode() in content]


@pytest.mark.parametrize("kind", DATABASES)
def test_marked_texts_leave_no_trace(
    kind: str,
    start: Callable[..., Service],
    folder: Path,
    new_database: Callable[[str], str],
    payments: StripeServer,
    model: ModelServer,
    request: pytest.FixtureRequest,
) -> None:
    private = Markers()
    own = folder / f"private-{kind}"
    own.mkdir()
    database = f"sqlite:///{own}/private.db" if kind == "sqlite" else new_database(kind)
    # As talkative as the libraries can be made from outside, which they look at when they are loaded.
    talkative = {"ANTHROPIC_LOG": "debug", "STRIPE_LOG": "debug", "PYTHONFAULTHANDLER": "1"}
    service = start(database, by_command=kind == "sqlite", TMPDIR=str(own), **talkative)
    exercise(service, payments, model, private)
    service.stop()
    output = service.output.read_bytes()
    assert output.count(b'"event": "model"') >= 4
    assert b'"frames"' in output
    assert private.within(output) == []
    kept = b"".join(path.read_bytes() for path in own.rglob("*") if path.is_file())
    if kind == "postgresql":
        cluster: Cluster = request.getfixturevalue("postgresql")
        kept += cluster.dump(re.findall(r"/(\w+)\?", database)[0]).encode()
    assert b"cus_" in kept
    assert private.within(kept) == []


def exercise(service: Service, payments: StripeServer, model: ModelServer, private: Markers) -> None:
    """Every route with marked texts, well and badly."""
    me = Caller(service, private.identity)
    me.subscribe(payments)
    wanted = {"cv": f"I am {private.cv}.", "job": f"We want {private.job}.", "instruction": private.instruction}
    told = f"{private.cv} {private.job} {private.letter}"
    scripts = [
        Script(pieces=[f"I {private.letter} ", "40 years"]),
        Script(status=400, error="invalid_request_error", message=told),
        Script(status=529, error="overloaded_error", message=told),
        Script(pieces=[private.letter, "x"], error_after=1, message=told),
        Script(pieces=[private.letter, "x"], cut_after=1),
        Script(pieces=[private.letter, "x"], pause_after=1),
        Script(pieces=[private.letter], stop_reason="refusal"),
    ]
    for script in scripts:
        model.script = lambda _request, script=script: script
        me.letter(**wanted)
        script.resume.set()
    assert len(model.asked) == len(scripts)
    assert private.cv in str(model.asked)
    payments.down = True
    refused = [
        me.letter(**{**wanted, "tone": private.cv, "extra": private.letter}),
        me.letter(**{**wanted, "cv": [private.cv]}),
        me.letter(**{**wanted, "cv": private.cv * 400}),
        me.letter(**{**wanted, "cv": private.cv * 9000}),
        me(
            "POST",
            "/v1/letters",
            content=f'{{"cv": "{private.cv}'.encode(),
            headers={"Content-Type": "application/json"},
        ),
        me("POST", "/v1/restore", json={"license_code": private.cv}),
        me("GET", "/v1/subscription", params={"refresh": private.cv}),
        me("GET", "/v1/subscription", params={"refresh": "true"}),
        me("POST", f"/v1/{private.cv}"),
        service.http.get("/v1/subscription", headers={"Authorization": f"Basic {private.identity}"}),
        service.http.post("/v1/stripe/webhook", content=private.cv, headers={"Stripe-Signature": private.identity}),
    ]
    payments.down = False
    assert [answer.status_code for answer in refused if answer.is_success] == []
    assert private.within(b"".join(answer.content for answer in refused)) == []


def test_a_database_that_fails_mid_request_tells_nothing(
    start: Callable[..., Service], folder: Path, payments: StripeServer, model: ModelServer
) -> None:
    private = Markers()
    database = folder / "locked.db"
    service = start(f"sqlite:///{database}", DATABASE_SECONDS="1")
    exercise(service, payments, model, private)
    holder = sqlite3.connect(database, isolation_level=None, check_same_thread=False)

    def fail_without_a_database(_request: object) -> Script:
        holder.execute("BEGIN EXCLUSIVE")
        return Script(status=500, message=private.cv)

    model.script = fail_without_a_database
    # The letter cannot be given back to the day's limit; the reader hears what came first.
    given_up = Caller(service, private.identity).letter(cv=private.cv, job=private.job)
    refused = service.installation()("POST", "/v1/restore", json={"license_code": private.cv})
    holder.close()
    service.stop()
    assert [answer.json()["code"] for answer in (given_up, refused)] == ["model_unavailable", "storage_unavailable"]
    assert private.within(service.output.read_bytes() + given_up.content + refused.content) == []


def test_a_defect_tells_its_place_and_nothing_else(
    new_database: Callable[[str], str],
    payments: StripeServer,
    model: ModelServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """An exception nobody foresaw, whose text quotes the CV, with a tracer set up as an operator might."""
    from backend.app import create_app
    from backend.letters import endpoint
    from backend.settings import Settings

    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr("opentelemetry.trace.get_tracer_provider", lambda: provider)
    monkeypatch.setenv("ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE", "content")
    for name, value in configuration(new_database("sqlite"), payments.url, model.url).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PUBLIC_URL", "http://127.0.0.1")
    private = Markers()
    with TestClient(create_app(Settings()), raise_server_exceptions=True) as client:
        headers = {"Authorization": f"Bearer {private.identity}", "Origin": ORIGIN}
        payments.pay(client.post("/v1/checkout", headers=headers).json()["url"])
        assert client.get("/v1/subscription?refresh=true", headers=headers).json()["pro"] is True
        wanted = {"cv": private.cv, "job": private.job}
        assert client.post("/v1/letters", json=wanted, headers=headers).status_code == 200

        def defect(*_: object, **__: object) -> str:
            raise RuntimeError(f"unexpected {private.cv}")

        monkeypatch.setattr(endpoint, "prompt", defect)
        answer = client.post("/v1/letters", json=wanted, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_error")
    assert answer.headers["access-control-allow-origin"] == ORIGIN, "the extension could not read why"
    assert answer.headers["cache-control"] == "no-store"
    written = capsys.readouterr().err
    assert '"error": "RuntimeError"' in written
    assert ":defect" in written
    assert private.within(written.encode() + answer.content) == []
    assert exporter.get_finished_spans() == ()
    assert os.environ["ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE"] == "content"


def test_of_foreign_loggers_the_server_alone_keeps_its_words() -> None:
    formatter = logs.ContentFreeFormatter()
    records = {name: logging.makeLogRecord({"name": name, "msg": "words"}) for name in (logs.SERVER, "stripe")}
    assert [name for name, record in records.items() if "words" in formatter.format(record)] == [logs.SERVER]
