"""Pro's real parts around a browser: the service on SQLite, Stripe's pages, a scripted model, and a record of all traffic."""

import asyncio
import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from aiohttp import ClientSession, web
from playwright.sync_api import Playwright

from tests.backend.instance import Service, configuration
from tests.backend.local_server import LocalServer
from tests.backend.model_server import ModelServer
from tests.backend.stripe_server import StripeServer
from tests.browser.chromium import MAKERS_HOSTS, Browser
from toolchain.manifest import write_manifest

PAGE = """<!doctype html><html lang="en"><title>{title}</title><main><h1>{title}</h1>
<form method="post"><button>{button}</button></form></main></html>"""


@dataclass(frozen=True)
class Sent:
    """One request of the extension to the service."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: Any


class Recorder(LocalServer):
    """The address the extension is built for: passes everything on to the service, and keeps what passed."""

    def __init__(self) -> None:
        super().__init__()
        self.service_url = ""
        self.sent: list[Sent] = []
        self.preflights = 0
        self.is_down = False
        self._passing: list[web.Request] = []
        self.app.router.add_route("*", "/{rest:.*}", self._pass_on)

    def cut(self) -> None:
        """Drop every connection on which an answer is under way."""
        for request in self._passing:
            if request.transport:
                request.transport.abort()

    async def _pass_on(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        if request.method == "OPTIONS":
            self.preflights += 1
        else:
            read = json.loads(body) if body else None
            query = parse_qs(request.query_string, keep_blank_values=True)
            self.sent.append(Sent(request.method, request.path, query, dict(request.headers), read))
        if self.is_down and request.transport:
            request.transport.abort()
        headers = {name: value for name, value in request.headers.items() if name not in ("Host", "Content-Length")}
        async with (
            ClientSession(auto_decompress=False) as session,
            session.request(
                request.method, self.service_url + str(request.rel_url), data=body, headers=headers
            ) as answer,
        ):
            kept = {name: value for name, value in answer.headers.items() if name != "Transfer-Encoding"}
            response = web.StreamResponse(status=answer.status, headers=kept)
            await response.prepare(request)
            self._passing.append(request)
            try:
                async for piece in answer.content.iter_any():
                    await response.write(piece)
            finally:
                self._passing.remove(request)
            return response


class StripePages(StripeServer):
    """Stripe with the two pages that a person sees: one button pays, one cancels."""

    async def _forward(self, request: web.Request) -> web.Response:
        if request.path.startswith("/c/pay/"):
            session = next(each for each in self.sessions if each["id"] == request.path.split("/")[-1])
            if request.method == "GET":
                return web.Response(text=PAGE.format(title="Checkout", button="Pay"), content_type="text/html")
            await asyncio.to_thread(self.pay, str(request.url))
            raise web.HTTPSeeOther(session["success_url"])
        if request.path.startswith("/p/session/"):
            if request.method == "GET":
                return web.Response(text=PAGE.format(title="Portal", button="Cancel Pro"), content_type="text/html")
            for session in self.sessions:
                self.patches[session["customer"]] = {"cancel_at_period_end": True}
            return web.Response(text="<!doctype html><title>Portal</title><p>Cancelled", content_type="text/html")
        return await super()._forward(request)


def unpacked_id(folder: Path) -> str:
    """The id Chromium gives an extension without a key: half the SHA-256 of its path, in letters a to p."""
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:32]
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digest)


@dataclass
class Pro:
    """Everything that runs."""

    browser: Browser
    service: Service
    payments: StripePages
    model: ModelServer
    recorder: Recorder

    def reset(self) -> None:
        """A first day for all but the processes."""
        self.payments.reset()
        self.model.reset()
        self.recorder.sent.clear()
        self.recorder.is_down = False


@contextmanager
def running(playwright: Playwright, built: Path, folder: Path, web_port: int, **settings: str) -> Iterator[Pro]:
    """Start all parts around a copy of the extension that was built for the recorder's address."""
    with ExitStack() as started:
        recorder, model, payments = Recorder(), ModelServer(), StripePages(folder)
        for server in (payments, recorder, model):
            server.start()
            started.callback(server.stop)
        extension = folder / "extension"
        shutil.copytree(built, extension)
        write_manifest(extension, recorder.url)
        environment = configuration(f"sqlite:///{folder}/pro.db", payments.url, model.url)
        environment["ALLOWED_ORIGINS"] = f"chrome-extension://{unpacked_id(extension)}"
        service = Service(folder, **{**environment, **settings})
        started.callback(service.stop)
        recorder.service_url = service.url
        # Loopback stays loopback; every other name is the local web, which sees who else is asked.
        rules = f"--host-resolver-rules={MAKERS_HOSTS}, MAP * 127.0.0.1:{web_port}, EXCLUDE 127.0.0.1"
        browser = Browser(playwright, folder / "profile", web_port, extension, arguments=(rules,))
        started.callback(browser.close)
        browser.settle()
        yield Pro(browser, service, payments, model, recorder)
