"""What happens when something else fails in the middle."""

import json
import signal
import socket
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.backend.instance import Caller, Service, events
from tests.backend.model_server import LETTER, ModelServer, Script
from tests.backend.postgres import Cluster
from tests.backend.processes import until
from tests.backend.stripe_server import StripeServer


@pytest.fixture
def subscriber(service: Service, payments: StripeServer) -> Caller:
    me = service.installation()
    me.subscribe(payments)
    return me


@pytest.mark.parametrize(
    ("script", "status", "code"),
    [
        (Script(status=529, error="overloaded_error"), 503, "model_busy"),
        (Script(status=429, error="rate_limit_error"), 503, "model_busy"),
        (Script(status=401, error="authentication_error"), 503, "model_unavailable"),
        (Script(status=500), 503, "model_unavailable"),
        (Script(pause_after=0), 504, "model_stalled"),
        (Script(is_silent=True), 504, "model_stalled"),
        (Script(cut_after=0), 502, "model_broken"),
        (Script(error_after=0, error="overloaded_error"), 503, "model_busy"),
        (Script(pieces=[], stop_reason="refusal"), 502, "model_refused"),
        (Script(pieces=["\u200b"]), 502, "model_refused"),
    ],
)
def test_a_letter_that_never_began_is_a_problem(
    subscriber: Caller, model: ModelServer, script: Script, status: int, code: str
) -> None:
    script = replace(script, resume=threading.Event())
    model.script = lambda _request: script
    answer = subscriber.letter()
    script.resume.set()
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-type"] == "application/problem+json"
    model.script = lambda _request: Script()
    assert subscriber.letter().status_code == 200


@pytest.mark.parametrize(
    ("script", "code"),
    [
        (Script(pause_after=2), "model_stalled"),
        (Script(cut_after=2), "model_broken"),
        (Script(end_after=2), "model_broken"),
        (Script(error_after=2), "model_broken"),
        (Script(error_after=2, error="overloaded_error"), "model_busy"),
        (Script(stop_reason="refusal"), "model_refused"),
    ],
)
def test_a_letter_that_broke_off_keeps_its_beginning(
    subscriber: Caller, model: ModelServer, script: Script, code: str
) -> None:
    script = replace(script, resume=threading.Event())
    model.script = lambda _request: script
    heard = events(subscriber.letter().text)
    script.resume.set()
    assert [name for name, _ in heard][-2:] == ["text", "error"]
    assert heard[-1][1]["code"] == code
    assert LETTER.startswith("".join(data["text"] for name, data in heard if name == "text"))


def test_a_letter_has_its_time_and_a_model_its_second_try_and_its_absence_is_told(
    start: Callable[..., Service], new_database: Callable[[str], str], payments: StripeServer, model: ModelServer
) -> None:
    database = new_database("sqlite")
    hasty = start(database, LETTER_SECONDS="1", MODEL_STALL_SECONDS="60")
    me = hasty.installation()
    me.subscribe(payments)
    script = Script(pause_after=1)
    model.script = lambda _request: script
    assert events(me.letter().text)[-1][1]["code"] == "model_stalled"
    script.resume.set()
    deaf = me.at(start(database, ANTHROPIC_BASE_URL="http://127.0.0.1:9"))
    assert deaf.letter().json()["code"] == "model_unavailable"
    scripts = iter([Script(status=529, error="overloaded_error"), Script()])
    model.script = lambda _request: next(scripts)
    patient = me.at(start(database, MODEL_RETRIES="1"))
    assert events(patient.letter().text)[-1][0] == "done"
    assert list(scripts) == []


def test_the_model_is_left_when_the_reader_leaves_before_the_first_word(subscriber: Caller, model: ModelServer) -> None:
    left(subscriber, model, Script(pause_after=0), pieces=0)


def test_the_model_is_left_when_the_reader_leaves_in_the_middle(subscriber: Caller, model: ModelServer) -> None:
    left(subscriber, model, Script(pause_after=1), pieces=1)


def left(subscriber: Caller, model: ModelServer, script: Script, *, pieces: int) -> None:
    """Leave after so many pieces; the model's server must see its own reader leave, long before it would stall."""
    model.script = lambda _request: script
    body = json.dumps({"cv": "A CV.", "job": "A listing."}).encode()
    with socket.create_connection(("127.0.0.1", subscriber.service.port)) as connection:
        head = (
            "POST /v1/letters HTTP/1.1\r\nHost: local\r\nContent-Type: application/json\r\n"
            f"Authorization: Bearer {subscriber.identity}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        connection.sendall(head.encode() + body)
        until(lambda: model.asked, "the model to be asked")
        received = b""
        while received.count(b"event: text") < pieces:
            received += connection.recv(4096)
    until(lambda: model.left == 1, "the model's stream to be left")
    assert b"event: error" not in received
    script.resume.set()


def test_stripe_away_does_not_take_away_what_is_known(service: Service, payments: StripeServer) -> None:
    me = service.installation()
    me.subscribe(payments)
    payments.down = True
    assert me("GET", "/v1/subscription").json()["pro"] is True
    assert me.letter().status_code == 200
    assert me("GET", "/v1/license").status_code == 200
    assert me("POST", "/v1/portal").json()["code"] == "payments_unavailable"
    asked = me("GET", "/v1/subscription", params={"refresh": "true"})
    assert (asked.status_code, asked.json()["code"]) == (503, "payments_unavailable")


def test_a_period_that_ran_out_while_stripe_is_away_lasts_a_day_more(
    service: Service, payments: StripeServer, model: ModelServer
) -> None:
    me = service.installation()
    customer = me.subscribe(payments)
    now = int(time.time())
    payments.patches[customer] = {"items": {"data": []}, "current_period_end": now - 60, "current_period_start": 1}
    assert me("GET", "/v1/subscription", params={"refresh": "true"}).json()["pro"] is True
    payments.down = True
    assert me("GET", "/v1/subscription").json()["pro"] is True


def test_a_database_that_goes_away_while_stripe_is_asked_is_told(
    start: Callable[..., Service], folder: Path, payments: StripeServer
) -> None:
    database = folder / "taken.db"
    me = start(f"sqlite:///{database}", DATABASE_SECONDS="1").installation()
    customer = me.subscribe(payments)
    payments.patches[customer] = {"items": {"data": []}, "current_period_end": 60, "current_period_start": 1}
    assert me("GET", "/v1/subscription", params={"refresh": "true"}).status_code == 200
    with closing(sqlite3.connect(database, isolation_level=None, check_same_thread=False)) as holder:
        payments.after_list = lambda: holder.execute("BEGIN EXCLUSIVE")
        asked = me("GET", "/v1/subscription")
    assert (asked.status_code, asked.json()["code"]) == (503, "storage_unavailable")


def test_a_record_that_never_stands_still_is_a_conflict(
    start: Callable[..., Service], folder: Path, payments: StripeServer, model: ModelServer
) -> None:
    database = folder / "restless.db"
    me = start(f"sqlite:///{database}").installation()
    me.subscribe(payments)

    def change() -> None:
        with closing(sqlite3.connect(database, timeout=20)) as other, other:
            other.execute("UPDATE installations SET revision = revision + 1")

    payments.after_list = change
    asked = me("GET", "/v1/subscription", params={"refresh": "true"})
    assert (asked.status_code, asked.json()["code"]) == (409, "conflict")


def test_stripe_stalling_is_answered_before_the_extension_gives_up(
    start: Callable[..., Service], new_database: Callable[[str], str], payments: StripeServer, model: ModelServer
) -> None:
    me = start(new_database("sqlite"), STRIPE_SECONDS="1").installation()
    me.subscribe(payments)
    released = threading.Event()
    payments.after_list = lambda: released.wait(60)
    asked = me("GET", "/v1/subscription", params={"refresh": "true"})
    released.set()
    assert (asked.status_code, asked.json()["code"]) == (503, "payments_unavailable")


def test_a_database_that_goes_away_and_comes_back(
    start: Callable[..., Service], postgresql: Cluster, payments: StripeServer, model: ModelServer
) -> None:
    service = start(postgresql.database("goes_away"), DATABASE_SECONDS="2")
    me = service.installation()
    me.subscribe(payments)
    script = Script(pause_after=1)
    model.script = lambda _request: script
    with me.streaming() as answer:
        lines = answer.iter_lines()
        assert next(lines) == "event: text"
        postgresql.stop()
        try:
            script.resume.set()
            assert "event: done" in list(lines)
            refused = me("GET", "/v1/subscription")
            assert (refused.status_code, refused.json()["code"]) == (503, "storage_unavailable")
            assert refused.headers["retry-after"] == "5"
            health = service.http.get("/healthz")
            assert (health.status_code, health.json()["status"]) == (503, "down")
        finally:
            postgresql.start()
            until(lambda: me("GET", "/v1/subscription").status_code == 200, "the database to be found again")
    assert me("GET", "/v1/subscription").json()["pro"] is True


def test_a_database_file_that_is_damaged_is_a_problem(
    start: Callable[..., Service], folder: Path, payments: StripeServer, model: ModelServer
) -> None:
    damaged = folder / "damaged.db"
    damaged.write_bytes(b"this is no database" * 500)
    answer = start(f"sqlite:///{damaged}").installation()("GET", "/v1/subscription")
    assert (answer.status_code, answer.json()["code"]) == (503, "storage_unavailable")


def test_a_stop_lets_a_stream_end(
    start: Callable[..., Service], new_database: Callable[[str], str], payments: StripeServer, model: ModelServer
) -> None:
    service = start(new_database("sqlite"))
    me = service.installation()
    me.subscribe(payments)
    script = Script(pause_after=1)
    model.script = lambda _request: script
    with me.streaming() as answer:
        lines = answer.iter_lines()
        assert next(lines) == "event: text"
        service.program.tell(signal.SIGTERM)
        until(lambda: refuses(service), "new connections to be refused")
        script.resume.set()
        assert "event: done" in list(lines)
    assert service.stop() == -signal.SIGTERM
    assert '"event": "stop"' in service.output.read_text()


def refuses(service: Service) -> bool:
    """Whether nobody listens any more."""
    try:
        socket.create_connection(("127.0.0.1", service.port), timeout=1).close()
    except OSError:
        return True
    return False


def test_limits_hold_across_instances(service: Service, partner: Service, payments: StripeServer) -> None:
    me = service.installation()
    me.subscribe(payments)
    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(lambda at: me.at(at).letter().status_code, [service, partner] * 20))
    assert sorted(codes) == [200] * 30 + [429] * 10
