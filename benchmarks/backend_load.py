"""Load on the Pro backend, loopback only: `python -m benchmarks.backend_load` (three minutes).

For SQLite and PostgreSQL, with 50 requests at once, each beside its bare counterpart of the same run, in turns:
- subscription check beside a FastAPI route that answers a constant: ratio of the 95th percentiles;
- letter, time to the first word, beside Anthropic's SDK passed on: difference of the medians;
- webhooks: how many of a burst were lost, with Stripe's redelivery of what was not answered 2xx;
- cold start: time until a new process answers its first subscription check, beside FastAPI alone; and how long the first
  letters of a process take, beside later ones.
"""

import asyncio
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from pathlib import Path

import httpx
from aiohttp import ClientSession, TCPConnector

from backend.billing import records
from backend.billing.subscription import Subscription
from backend.service.identity import fingerprint
from backend.service.store import Store
from backend.settings import Settings
from tests.backend.instance import CV, JOB, Service, configuration
from tests.backend.model_server import Script
from tests.backend.postgres import MISSING, binaries, cluster
from tests.backend.processes import Program, environment, free_port, until
from tests.backend.stripe_server import StripeServer, signed

AT_ONCE = 50
ROUNDS = 6
FAR = int(time.time()) + 10**7
UNLIMITED = dict.fromkeys(("LETTERS_A_DAY", "REQUESTS_A_DAY", "ATTEMPTS_A_DAY"), "1000000")
Request = Callable[[ClientSession, int], Awaitable[float]]


async def side_by_side(one: Request, other: Request) -> tuple[list[float], list[float]]:
    """[Median, 95th percentile] in ms of each, `ROUNDS` times `AT_ONCE` requests at once in turns, after a round to
    warm up: what slows the machine down for a while slows both.
    """
    taken: tuple[list[float], list[float]] = ([], [])
    async with ClientSession(connector=TCPConnector(limit=AT_ONCE, keepalive_timeout=2)) as client:
        for number in range(ROUNDS + 1):
            for request, times in zip((one, other), taken, strict=True):
                round_of = await asyncio.gather(*(request(client, caller) for caller in range(AT_ONCE)))
                times.extend(round_of if number else [])
    first, second = ([statistics.median(t) * 1000, statistics.quantiles(t, n=20)[-1] * 1000] for t in taken)
    return first, second


def getting(url: str, identities: list[str]) -> Request:
    """Time for a whole answer."""

    async def request(client: ClientSession, caller: int) -> float:
        began = time.perf_counter()
        async with client.get(url, headers={"Authorization": f"Bearer {identities[caller]}"}) as answer:
            answer.raise_for_status()
            await answer.read()
        return time.perf_counter() - began

    return request


def first_word(url: str, body: dict[str, object], identities: list[str], word: bytes) -> Request:
    """Time until the first piece of text is there; the rest is read and not counted."""

    async def request(client: ClientSession, caller: int) -> float:
        began, taken, seen = time.perf_counter(), 0.0, b""
        headers = {"Authorization": f"Bearer {identities[caller]}"}
        async with client.post(url, json=body, headers=headers) as answer:
            answer.raise_for_status()
            async for piece in answer.content.iter_any():
                seen += piece
                if not taken and word in seen:
                    taken = time.perf_counter() - began
        assert taken, "no text came"
        return taken

    return request


async def subscribers(database: str) -> list[str]:
    """Installation ids with an active subscription, put into the database directly."""
    identities = [str(uuid.uuid4()) for _ in range(AT_ONCE)]
    store = Store(Settings.model_validate({"database_url": database}).database(), seconds=20, connections=5)
    for number, identity in enumerate(identities):
        async with store.transaction() as connection:
            await records.add(connection, fingerprint(identity), f"cus_load{number}")
            await records.save(connection, f"cus_load{number}", Subscription("active", FAR), 0)
    await store.close()
    return identities


async def burst(service: Service, payments: StripeServer) -> tuple[int, int]:
    """Webhooks refused at first, and subscriptions nobody heard of in the end, of a burst of 5 for each of 10."""
    callers = [service.installation() for _ in range(10)]
    customers = [payments.pay(caller("POST", "/v1/checkout").json()["url"])["customer"] for caller in callers]
    sent = [
        signed({"id": f"evt_{uuid.uuid4().hex}", "type": "invoice.paid", "data": {"object": {"customer": customer}}})
        for customer in customers
        for _ in range(5)
    ]
    refused = 0
    async with httpx.AsyncClient(timeout=60, trust_env=False) as client:
        while sent:
            url = f"{service.url}/v1/stripe/webhook"
            answers = await asyncio.gather(*(client.post(url, content=body, headers=h) for body, h in sent))
            sent = [each for each, answer in zip(sent, answers, strict=True) if not answer.is_success]
            refused += len(sent)
    lost = sum(caller("GET", "/v1/subscription").json()["status"] != "active" for caller in callers)
    return refused, lost


async def measure(kind: str, service: Service, payments: StripeServer, bare: str) -> None:
    """Print one line a figure."""
    identities = await subscribers(service.database)
    # The first answer has the SDKs loaded beside it, once a process: what that costs is said of the first letters.
    service.installation()("GET", "/v1/subscription")
    loaded(service)
    check, route = await side_by_side(
        getting(f"{service.url}/v1/subscription", identities), getting(f"{bare}/bare", identities)
    )
    print(f"{kind} subscription check: p50 {check[0]:.1f} ms, p95 {check[1]:.1f} ms; bare FastAPI route ", end="")
    print(f"p50 {route[0]:.1f} ms, p95 {route[1]:.1f} ms; ratio of p95 {check[1] / route[1]:.2f}")
    word = Script().pieces[0][:10].encode()
    wanted: dict[str, object] = {"cv": CV, "job": JOB}
    ours, own = await side_by_side(
        first_word(f"{service.url}/v1/letters", wanted, identities, word),
        first_word(f"{bare}/letter", wanted, identities, word),
    )
    print(f"{kind} letter, first word: p50 {ours[0]:.1f} ms, p95 {ours[1]:.1f} ms; SDK passed on ", end="")
    print(f"p50 {own[0]:.1f} ms, p95 {own[1]:.1f} ms; added at p50 {ours[0] - own[0]:.1f} ms")
    refused, lost = await burst(service, payments)
    print(f"{kind} burst of 50 webhooks: {refused} refused and delivered again, {lost} subscriptions lost")


ALONE = """
import uvicorn
from fastapi import FastAPI
app = FastAPI()
app.get("/v1/subscription")(lambda: 1)
uvicorn.run(app, port={port}, log_config=None, access_log=False)
"""


def cold_start(folder: Path, settings: dict[str, str]) -> None:
    """Print how long a new process takes from nothing to its first answer, bytecode compiled before."""

    def taken(output: Path, *command: str, port: int) -> float:
        began = time.perf_counter()
        with output.open("ab") as sink:
            process = subprocess.Popen(
                [sys.executable, *command],
                cwd=folder,
                env=environment(**{**settings, "PORT": str(port)}),
                stdout=sink,
                stderr=sink,
            )
        while not _answered(port):
            time.sleep(0.002)
        answered = time.perf_counter() - began
        process.terminate()
        process.wait()
        return answered

    def fewest(name: str, *command: str) -> float:
        ports = [free_port() for _ in range(5)]
        return min(taken(folder / name, *(part.format(port=port) for part in command), port=port) for port in ports)

    ours, alone = fewest("cold", "-m", "backend"), fewest("alone", "-c", ALONE)
    print(f"cold start, from nothing to the first subscription check: {ours:.2f} s; FastAPI alone {alone:.2f} s")


def _answered(port: int) -> bool:
    """Whether a subscription check was answered."""
    try:
        with socket.create_connection(("127.0.0.1", port)) as connection:
            authorization = f"Authorization: Bearer {'x' * 36}"
            connection.sendall(f"GET /v1/subscription HTTP/1.1\r\nHost: local\r\n{authorization}\r\n\r\n".encode())
            return connection.recv(4096).startswith(b"HTTP/1.1 200")
    except OSError:
        return False


def loaded(service: Service) -> None:
    """Wait until the service has loaded its SDKs."""
    until(lambda: '"event": "warm"' in service.output.read_text(), "the SDKs to be loaded")


async def first_letters(service: Service) -> None:
    """Print how long the first letters of a process take to their first word, beside the next ones."""
    began = time.perf_counter()
    loaded(service)
    waited = time.perf_counter() - began
    identities = await subscribers(service.database)
    request = first_word(
        f"{service.url}/v1/letters", {"cv": CV, "job": JOB}, identities, Script().pieces[0][:10].encode()
    )
    async with ClientSession(connector=TCPConnector(limit=AT_ONCE)) as client:
        rounds = [await asyncio.gather(*(request(client, each) for each in range(AT_ONCE))) for _ in range(3)]
    first, *_, later = (statistics.median(times) * 1000 for times in rounds)
    print(f"SDKs loaded {waited:.1f} s after the first answer; then 50 letters at once, first word at p50: ", end="")
    print(f"the first of the process {first:.1f} ms, the third round {later:.1f} ms")


def main() -> int:
    """Start everything, measure, end everything."""
    with ExitStack() as ending:
        folder = Path(ending.enter_context(tempfile.TemporaryDirectory()))
        port = free_port()
        model = f"http://127.0.0.1:{port}"
        arguments = ("-m", "tests.backend.model_server", "--port", str(port))
        ending.callback(Program(*arguments, output=folder / "model", url=model).stop)
        payments = StripeServer(folder)
        payments.start()
        ending.callback(payments.stop)
        bare_port = free_port()
        bare = f"http://127.0.0.1:{bare_port}"
        arguments = ("-m", "benchmarks.bare_routes", "--port", str(bare_port))
        settings = {"ANTHROPIC_BASE_URL": model}
        ending.callback(Program(*arguments, output=folder / "bare", url=bare, **settings).stop)
        databases = {"SQLite": f"sqlite:///{folder}/load.db"}
        if binaries():
            databases["PostgreSQL"] = ending.enter_context(cluster()).database("load")
        else:
            print(MISSING, file=sys.stderr)
        for kind, database in databases.items():
            service = Service(folder, **{**configuration(database, payments.url, model), **UNLIMITED})
            ending.callback(service.stop)
            asyncio.run(measure(kind, service, payments, bare))
        complete = {**configuration(f"sqlite:///{folder}/cold.db", payments.url, model), **UNLIMITED}
        cold_start(folder, complete)
        service = Service(folder, by_command=True, **complete)
        ending.callback(service.stop)
        asyncio.run(first_letters(service))
    return 0


if __name__ == "__main__":
    sys.exit(main())
