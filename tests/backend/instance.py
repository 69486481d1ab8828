"""The service itself, run by its one command, and a client that speaks as the extension does."""

import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from tests.backend.processes import Instance, Program, free_port
from tests.backend.stripe_server import PRICE, RETIRING, SECRET, StripeServer, signed

ORIGIN = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
CV = "Irune Castañer, irune@castaner.example. 2019 to now: Quillmark Rail, ticketing service in Python, 4 people."
JOB = "Brambleworks in Bilbao looks for an engineer for the booking service. You know Python and you care for tests."


class Service:
    """A running instance."""

    def __init__(self, folder: Path, *, by_command: bool = False, **settings: str) -> None:
        self.database = settings["DATABASE_URL"]
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.output = folder / f"service-{self.port}"
        ready = f"{self.url}/checkout/done"
        settings = {"PORT": str(self.port), "PUBLIC_URL": self.url, **settings}
        self.program: Program | Instance = (
            Program("-m", "backend", output=self.output, url=ready, **settings)
            if by_command
            else Instance(output=self.output, url=ready, **settings)
        )
        self.http = httpx.Client(base_url=self.url, timeout=60, trust_env=False)

    def stop(self) -> int:
        """End it; returns its exit status."""
        self.http.close()
        return self.program.stop()

    def installation(self) -> "Caller":
        """A new installation of the extension."""
        return Caller(self, str(uuid.uuid4()))

    def deliver(self, event: dict[str, Any], *, secret: str = SECRET, age: int = 0) -> httpx.Response:
        """Send a webhook."""
        body, headers = signed(event, secret=secret, age=age)
        return self.http.post("/v1/stripe/webhook", content=body, headers=headers)


class Caller:
    """One installation's requests to one instance."""

    def __init__(self, service: Service, identity: str) -> None:
        self.service, self.identity = service, identity

    def __call__(self, method: str, path: str, **more: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.identity}", **more.pop("headers", {})}
        return self.service.http.request(method, path, headers=headers, **more)

    def at(self, other: Service) -> "Caller":
        """The same installation at another instance."""
        return Caller(other, self.identity)

    def subscribe(self, payments: StripeServer) -> str:
        """Go through checkout and pay; the customer id."""
        page = self("POST", "/v1/checkout")
        assert page.status_code == 200, page.text
        customer: str = payments.pay(page.json()["url"])["customer"]
        assert self("GET", "/v1/subscription", params={"refresh": "true"}).json()["pro"] is True
        return customer

    def letter(self, **wanted: Any) -> httpx.Response:
        """The whole answer to a letter."""
        return self("POST", "/v1/letters", json={"cv": CV, "job": JOB, **wanted})

    @contextmanager
    def streaming(self, **wanted: Any) -> Iterator[httpx.Response]:
        """The answer to a letter while it comes."""
        headers = {"Authorization": f"Bearer {self.identity}"}
        body = {"cv": CV, "job": JOB, **wanted}
        with self.service.http.stream("POST", "/v1/letters", json=body, headers=headers) as answer:
            yield answer


def events(text: str) -> list[tuple[str, dict[str, Any]]]:
    """The server-sent events of a body."""
    found = []
    for block in text.split("\n\n"):
        if block:
            name, data = block.split("\n")
            found.append((name.removeprefix("event: "), json.loads(data.removeprefix("data: "))))
    return found


def configuration(database: str, payments_url: str, model_url: str) -> dict[str, str]:
    """A complete environment for a local service."""
    return {
        "DATABASE_URL": database,
        "SECRET_KEYS": "local-key-number-one-0123456789abcdef,local-key-number-zero-0123456789abcde",
        "STRIPE_SECRET_KEY": "sk_test_12345",
        "STRIPE_PRICE_ID": PRICE,
        "STRIPE_WEBHOOK_SECRETS": f"{SECRET},{RETIRING}",
        "STRIPE_API_BASE": payments_url,
        "ANTHROPIC_API_KEY": "sk-ant-local",
        "ANTHROPIC_BASE_URL": model_url,
        "MODEL_RETRIES": "0",
        "MODEL_STALL_SECONDS": "2",
        "ALLOWED_ORIGINS": ORIGIN,
        "ATTEMPTS_A_DAY": "100000",
    }
