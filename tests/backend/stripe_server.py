"""Stripe, locally: localstripe for customers, plans, subscriptions and webhooks, and here what it lacks.

Checkout Sessions and billing portal sessions answer as docs.stripe.com/api/checkout/sessions and
docs.stripe.com/api/customer_portal/sessions describe them: form-encoded requests, idempotency keys, `url` while open.
"""

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import stripe
from aiohttp import ClientSession, web

from tests.backend.local_server import LocalServer
from tests.backend.processes import Program, free_port

SECRET = "whsec_local_current"
RETIRING = "whsec_local_retiring"
PRICE = "price_pro"


class StripeServer(LocalServer):
    """One base address for the SDK. Everything it does not answer itself goes on to localstripe."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        port = free_port()
        self._behind = f"http://127.0.0.1:{port}"
        self._localstripe = Program(
            "-m", "localstripe", "--from-scratch", "--port", str(port), output=folder / "localstripe", url=self._behind
        )
        self.reset()
        self.app.router.add_post("/v1/checkout/sessions", self._new_session)
        self.app.router.add_get("/v1/checkout/sessions", self._sessions)
        self.app.router.add_post("/v1/billing_portal/sessions", self._portal)
        self.app.router.add_route("*", "/{rest:.*}", self._forward)

    def reset(self) -> None:
        """Nothing patched, nothing failing, no sessions."""
        self.sessions: list[dict[str, Any]] = []
        self._by_key: dict[str, dict[str, Any]] = {}
        self.patches: dict[str, dict[str, Any]] = {}
        """By customer: what its subscriptions say instead of what localstripe says."""
        self.down = False
        self.after_list: Callable[[], object] = lambda: None
        """Called when an answer about subscriptions is made and not yet sent."""
        self.after_session: Callable[[dict[str, Any]], object] = lambda _session: None
        """Called when a Checkout session is made and its answer not yet sent."""
        self.after_customer: Callable[[str], object] = lambda _customer: None
        """Called when a customer is made and the answer not yet sent."""
        self.asked: list[str] = []
        # localstripe cannot forget where it delivers to: nobody listens there.
        self.send_webhooks_to("http://127.0.0.1:9/nobody")

    def start(self) -> None:
        """Listen, with a plan to subscribe to."""
        super().start()
        plan = {"id": PRICE, "amount": 900, "currency": "eur", "interval": "month", "product[name]": "Pro"}
        self.direct("POST", "/v1/plans", plan)

    def stop(self) -> None:
        """End both servers."""
        super().stop()
        self._localstripe.stop()

    def direct(self, method: str, path: str, data: dict[str, Any] | None = None) -> dict[str, Any]:
        """A request to localstripe itself."""
        answer = httpx.request(
            method, self._behind + path, data=data, auth=("sk_test_12345", ""), trust_env=False, timeout=20
        )
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
        return found

    def send_webhooks_to(self, url: str) -> None:
        """Let localstripe deliver its events there, signed."""
        answer = httpx.post(
            f"{self._behind}/_config/webhooks/test", data={"url": url, "secret": SECRET}, trust_env=False
        )
        answer.raise_for_status()

    def subscribe(self, customer: str) -> dict[str, Any]:
        """Pay for a subscription with a test card."""
        token = self.direct(
            "POST",
            "/v1/tokens",
            {
                "card[number]": "4242424242424242",
                "card[exp_month]": "12",
                "card[exp_year]": "2040",
                "card[cvc]": "123",
            },
        )
        self.direct("POST", f"/v1/customers/{customer}/sources", {"source": token["id"]})
        return self.direct("POST", "/v1/subscriptions", {"customer": customer, "items[0][plan]": PRICE})

    def pay(self, url: str) -> dict[str, Any]:
        """What happens when somebody pays on a Checkout page."""
        session = next(session for session in self.sessions if session["url"] == url)
        subscription = self.subscribe(session["customer"])
        session |= {"status": "complete", "url": None, "subscription": subscription["id"], "payment_status": "paid"}
        return session

    async def _new_session(self, request: web.Request) -> web.Response:
        form = await request.post()
        key = request.headers.get("Idempotency-Key", "")
        if self.down:
            return _down()
        assert form["mode"] == "subscription"
        if form["line_items[0][price]"] != PRICE:
            return _no_such("line_items[0][price]")
        if not await self._knows(str(form["customer"])):
            return _no_such("customer")
        if key in self._by_key:
            return web.json_response(self._by_key[key])
        number = len(self.sessions) + 1
        session = {
            "id": f"cs_test_{number}",
            "object": "checkout.session",
            "created": int(time.time()),
            "customer": form["customer"],
            "metadata": {"price": form["metadata[price]"]},
            "mode": "subscription",
            "payment_status": "unpaid",
            "status": "open",
            "subscription": None,
            "success_url": form["success_url"],
            "url": f"{self.url}/c/pay/cs_test_{number}",
        }
        self.sessions.append(session)
        self._by_key[key] = session
        await asyncio.to_thread(self.after_session, session)
        return web.json_response(session)

    async def _sessions(self, request: web.Request) -> web.Response:
        mine = [session for session in reversed(self.sessions) if session["customer"] == request.query["customer"]]
        limit = int(request.query.get("limit", 10))
        listing = {"object": "list", "data": mine[:limit], "has_more": len(mine) > limit, "url": request.path}
        return web.json_response(listing)

    async def _portal(self, request: web.Request) -> web.Response:
        form = await request.post()
        if self.down:
            return _down()
        if not await self._knows(str(form["customer"])):
            return _no_such("customer")
        session = {
            "id": "bps_1",
            "object": "billing_portal.session",
            "customer": form["customer"],
            "return_url": form["return_url"],
            "url": f"{self.url}/p/session/test",
        }
        return web.json_response(session)

    async def _knows(self, customer: str) -> bool:
        status, _ = await self._ask("GET", f"/v1/customers/{customer}", b"", {"Authorization": "Bearer sk_test_12345"})
        return status == 200

    async def _forward(self, request: web.Request) -> web.Response:
        self.asked.append(f"{request.method} {request.path}")
        if self.down:
            return _down()
        headers = {name: value for name, value in request.headers.items() if name in ("Authorization", "Content-Type")}
        status, body = await self._ask(request.method, str(request.rel_url), await request.read(), headers)
        if request.method == "GET" and request.path == "/v1/subscriptions" and status == 200:
            body = self._patched(body)
            await asyncio.to_thread(self.after_list)
        if request.method == "POST" and request.path == "/v1/customers":
            await asyncio.to_thread(self.after_customer, json.loads(body)["id"])
        return web.Response(status=status, body=body, content_type="application/json")

    async def _ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
        async with (
            ClientSession() as session,
            session.request(method, self._behind + path, data=body, headers=headers) as answer,
        ):
            return answer.status, await answer.read()

    def _patched(self, body: bytes) -> bytes:
        listing = json.loads(body)
        for found in listing["data"]:
            found |= self.patches.get(found["customer"], {})
        return json.dumps(listing).encode()


def signed(event: dict[str, Any], *, secret: str = SECRET, age: int = 0) -> tuple[bytes, dict[str, str]]:
    """Body and headers of a webhook as Stripe sends it, signed `age` seconds ago."""
    body = json.dumps(event)
    header = stripe.WebhookSignature.generate_signature_header(body, secret, int(time.time()) - age)
    return body.encode(), {"Stripe-Signature": header, "Content-Type": "application/json"}


def _down() -> web.Response:
    return web.json_response({"error": {"type": "api_error", "message": "down"}}, status=500)


def _no_such(parameter: str) -> web.Response:
    error = {"type": "invalid_request_error", "code": "resource_missing", "param": parameter, "message": "No such"}
    return web.json_response({"error": error}, status=400)
