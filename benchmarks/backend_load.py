"""Load on the Pro backend, loopback only: `python -m benchmarks.backend_load` (about a minute).

For SQLite and PostgreSQL, with 50 requests at once:
- subscription check: 95th percentile, as a ratio to a page of the same instance that asks no database;
- letter: time to the first word, as a ratio to the model server asked directly in the same run;
- webhooks: how many of a burst were lost, with Stripe's redelivery of what was not answered 2xx.
"""

import asyncio
import statistics
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
from tests.backend.processes import Program, free_port
from tests.backend.stripe_server import StripeServer, signed

AT_ONCE = 50
ROUNDS = 6
FAR = int(time.time()) + 10**7
UNLIMITED = dict.fromkeys(("LETTERS_A_DAY", "REQUESTS_A_DAY", "ATTEMPTS_A_DAY"), "1000000")
Request = Callable[[ClientSession, int], Awaitable[float]]


async def percentiles(request: Request) -> tuple[float, float]:
    """Median and 95th percentile in ms of `ROUNDS` times `AT_ONCE` requests at once, after one round to warm up."""
    async with ClientSession(connector=TCPConnector(limit=AT_ONCE)) as client:
        taken: list[float] = []
        for number in range(ROUNDS + 1):
            times = await asyncio.gather(*(request(client, caller) for caller in range(AT_ONCE)))
            taken += times if number else []
    return statistics.median(taken) * 1000, statistics.quantiles(taken, n=20)[-1] * 1000


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
    store = Store(Settings.model_validate({"database_url": database}).database(), seconds=20)
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


async def measure(kind: str, service: Service, payments: StripeServer, model: str) -> None:
    """Print one line a figure."""
    identities = await subscribers(service.database)
    _, page = await percentiles(getting(f"{service.url}/checkout/done", identities))
    median, check = await percentiles(getting(f"{service.url}/v1/subscription", identities))
    print(f"{kind} subscription check: p50 {median:.1f} ms, p95 {check:.1f} ms; plain page p95 {page:.1f} ms; ", end="")
    print(f"ratio {check / page:.2f}")
    ask: dict[str, object] = {"model": "m", "max_tokens": 9, "stream": True, "messages": []}
    word = Script().pieces[0][:10].encode()
    own, own_95 = await percentiles(first_word(f"{model}/v1/messages", ask, identities, word))
    wanted: dict[str, object] = {"cv": CV, "job": JOB}
    ours, ours_95 = await percentiles(first_word(f"{service.url}/v1/letters", wanted, identities, word))
    print(f"{kind} letter, first word: p50 {ours:.1f} ms, p95 {ours_95:.1f} ms; model's own p50 {own:.1f} ms, ", end="")
    print(f"p95 {own_95:.1f} ms; added at p50 {ours - own:.1f} ms, ratio {ours / own:.2f}")
    refused, lost = await burst(service, payments)
    print(f"{kind} burst of 50 webhooks: {refused} refused and delivered again, {lost} subscriptions lost")


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
        databases = {"SQLite": f"sqlite:///{folder}/load.db"}
        if binaries():
            databases["PostgreSQL"] = ending.enter_context(cluster()).database("load")
        else:
            print(MISSING, file=sys.stderr)
        for kind, database in databases.items():
            service = Service(folder, **{**configuration(database, payments.url, model), **UNLIMITED})
            ending.callback(service.stop)
            asyncio.run(measure(kind, service, payments, model))
    return 0


if __name__ == "__main__":
    sys.exit(main())
