"""Stripe, locally: localstripe for customers, plans, subscriptions and webhooks, and here what it lacks.

Checkout Sessions and billing portal sessions answer as docs.stripe.com/api/checkout/sessions and
docs.stripe.com/api/customer_portal/sessions describe them: form-encoded requests, `url` while open. An idempotency key
keeps the first answer, a failure too, and takes no other parameters (docs.stripe.com/api/idempotent_requests). A
deleted customer can be retrieved, with `deleted` (docs.stripe.com/api/customers/retrieve), and nothing else done with it.
"""

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import httpx
import stripe
from aiohttp import ClientSession, web

from tests.backend.local_server import LocalServer
from tests.backend.processes import Program, free_port

SECRET = "whsec_local_current"
RETIRING = "whsec_local_retiring"
PRICE = "price_pro"
Failing = Literal["before", "after", "saved"]
"""How a call fails: refused before anything was done, done and the answer lost, or with an answer that the key keeps."""


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
        self.app.router.add_post("/v1/checkout/sessions/{id}/expire", self._expire)
        self.app.router.add_post("/v1/billing_portal/sessions", self._portal)
        self.app.router.add_get("/v1/prices/{id}", self._price)
        self.app.router.add_route("*", "/{rest:.*}", self._forward)

    def reset(self) -> None:
        """Nothing patched, nothing failing, no sessions."""
        self.sessions: list[dict[str, Any]] = []
        self._by_key: dict[str, tuple[str, int, dict[str, Any]]] = {}
        self.deleted: set[str] = set()
        self.failing: dict[str, Failing] = {}
        """What happens to the next call with such a method and path, as `POST /v1/customers`; `*` for whatever
        comes after so many others."""
        self.skip = 0
        self.patches: dict[str, dict[str, Any]] = {}
        """By customer: what its subscriptions say instead of what localstripe says."""
        self.down = False
        self.unreachable = False
        """Something else answers at Stripe's address, and knows nothing."""
        self.forms: list[dict[str, str]] = []
        """What each payment page was made from."""
        self.after_list: Callable[[], object] = lambda: None
        """Called when an answer about subscriptions is made and not yet sent."""
        self.after_session: Callable[[dict[str, Any]], object] = lambda _session: None
        """Called when a Checkout session is made and its answer not yet sent."""
        self.after_customer: Callable[[str], object] = lambda _customer: None
        """Called when a customer is made and the answer not yet sent."""
        self.asked: list[str] = []
        # localstripe cannot forget where it delivers to: nobody listens there.
        self.send_webhooks_to("http://127.0.0.1:9/nobody")

    async def _price(self, request: web.Request) -> web.Response:
        """A recurring price, as docs.stripe.com/api/prices/object describes it."""
        self.asked.append(f"GET {request.path}")
        if self.down:
            return web.json_response({"error": {"type": "api_error", "message": "down"}}, status=500)
        if request.match_info["id"] != PRICE:
            missing = {"type": "invalid_request_error", "code": "resource_missing", "param": "price", "message": "none"}
            return web.json_response({"error": missing}, status=404)
        recurring = {"interval": "month", "interval_count": 1, "usage_type": "licensed"}
        return web.json_response(
            {"id": PRICE, "object": "price", "currency": "eur", "unit_amount": 900, "unit_amount_decimal": "900",
             "type": "recurring", "recurring": recurring}
        )  # fmt: skip

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
        """What happens when somebody pays on a Checkout page. Raises LookupError where nobody can, or not any more."""
        session = next(session for session in self.sessions if session["page"] == url)
        if session["status"] != "open" or session["customer"] in self.deleted:
            raise LookupError(session["status"])
        subscription = self.subscribe(session["customer"])
        session |= {"status": "complete", "url": None, "subscription": subscription["id"], "payment_status": "paid"}
        return session

    def delete_customer(self, customer: str) -> None:
        """What somebody does in Stripe's dashboard: its subscriptions end with the customer."""
        for found in self.running(customer):
            self.direct("DELETE", f"/v1/subscriptions/{found}")
        self.direct("DELETE", f"/v1/customers/{customer}")
        self.deleted.add(customer)

    def running(self, customer: str) -> list[str]:
        """The customer's subscriptions that have not ended."""
        found = self.direct("GET", "/v1/subscriptions?status=all&limit=10000")["data"]
        mine = [each for each in found if each["customer"] == customer]
        return [each["id"] for each in mine if each["status"] not in ("canceled", "incomplete_expired")]

    async def _new_session(self, request: web.Request) -> web.Response:
        form = await request.post()
        key = request.headers.get("Idempotency-Key", "")
        asked = json.dumps(sorted(form.items()), default=str)
        if self.unreachable:
            return _not_here()
        if key in self._by_key:
            before, status, body = self._by_key[key]
            if before != asked:
                error = {"type": "idempotency_error", "message": "Keys can only be used with the same parameters"}
                return web.json_response({"error": error}, status=400)
            return web.json_response(body, status=status)
        failing = self._failing(request)
        if self.down or failing == "saved":
            self._by_key[key] = (asked, 500, DOWN)
            return _down()
        if failing == "before":
            return _down()
        assert form["mode"] == "subscription"
        if form["line_items[0][price]"] != PRICE:
            return _no_such("line_items[0][price]")
        if not await self._knows(str(form["customer"])):
            return _no_such("customer")
        number = len(self.sessions) + 1
        page = f"{self.url}/c/pay/cs_test_{number}"
        session = {
            "id": f"cs_test_{number}",
            "object": "checkout.session",
            "created": int(time.time()),
            "customer": form["customer"],
            "metadata": {name: form[f"metadata[{name}]"] for name in ("made_from", "price")},
            "mode": "subscription",
            "page": page,
            "payment_status": "unpaid",
            "status": "open",
            "subscription": None,
            "success_url": form["success_url"],
            "url": page,
        }
        self.sessions.append(session)
        self.forms.append({name: str(value) for name, value in form.items()})
        self._by_key[key] = (asked, 200, session)
        await asyncio.to_thread(self.after_session, session)
        return self._answered(request, failing, web.json_response(session))

    async def _sessions(self, request: web.Request) -> web.Response:
        failing = self._failing(request)
        if self.unreachable:
            return _not_here()
        if self.down or failing in ("before", "saved"):
            return _down()
        mine = [session for session in reversed(self.sessions) if session["customer"] == request.query["customer"]]
        limit = int(request.query.get("limit", 10))
        listing = {"object": "list", "data": mine[:limit], "has_more": len(mine) > limit, "url": request.path}
        return self._answered(request, failing, web.json_response(listing))

    async def _expire(self, request: web.Request) -> web.Response:
        failing = self._failing(request)
        if self.unreachable:
            return _not_here()
        if self.down or failing in ("before", "saved"):
            return _down()
        session = next(each for each in self.sessions if each["id"] == request.match_info["id"])
        if session["status"] != "open":
            error = {"type": "invalid_request_error", "message": "Only open sessions can be expired"}
            return web.json_response({"error": error}, status=400)
        session |= {"status": "expired", "url": None}
        return self._answered(request, failing, web.json_response(session))

    async def _portal(self, request: web.Request) -> web.Response:
        form = await request.post()
        failing = self._failing(request)
        if self.unreachable:
            return _not_here()
        if self.down or failing in ("before", "saved"):
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
        return self._answered(request, failing, web.json_response(session))

    async def _knows(self, customer: str) -> bool:
        status, _ = await self._ask("GET", f"/v1/customers/{customer}", b"", {"Authorization": "Bearer sk_test_12345"})
        return status == 200

    async def _forward(self, request: web.Request) -> web.Response:
        self.asked.append(f"{request.method} {request.path}")
        failing = self._failing(request)
        if self.unreachable:
            return _not_here()
        if self.down or failing in ("before", "saved"):
            return _down()
        customer = request.query.get("customer") or _customer_of(request.path)
        if customer and not await self._knows(customer):
            if customer in self.deleted and request.method == "GET" and not request.query:
                return web.json_response({"id": customer, "object": "customer", "deleted": True})
            return _no_such("customer" if "customer" in request.query else "id")
        if customer and request.method == "DELETE":
            await asyncio.to_thread(self.delete_customer, customer)
            gone = {"id": customer, "object": "customer", "deleted": True}
            return self._answered(request, failing, web.json_response(gone))
        headers = {name: value for name, value in request.headers.items() if name in ("Authorization", "Content-Type")}
        status, body = await self._ask(request.method, str(request.rel_url), await request.read(), headers)
        if request.method == "GET" and request.path == "/v1/subscriptions" and status == 200:
            body = self._patched(body)
            await asyncio.to_thread(self.after_list)
        if request.method == "POST" and request.path == "/v1/customers":
            await asyncio.to_thread(self.after_customer, json.loads(body)["id"])
        return self._answered(request, failing, web.Response(status=status, body=body, content_type="application/json"))

    def _failing(self, request: web.Request) -> Failing | None:
        if "*" in self.failing and self.skip > 0:
            self.skip -= 1
            return None
        found = self.failing.pop("*", None)
        return found or self.failing.pop(f"{request.method} {request.path}", None)

    def _answered(self, request: web.Request, failing: Failing | None, answer: web.Response) -> web.Response:
        """The answer, unless it is to be lost on the way."""
        if failing == "after" and request.transport:
            request.transport.abort()
        return answer

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


DOWN = {"error": {"type": "api_error", "message": "down"}}


def _down() -> web.Response:
    # Stripe tells its SDK not to repeat what would fail the same way.
    return web.json_response(DOWN, status=500, headers={"Stripe-Should-Retry": "false"})


def _not_here() -> web.Response:
    return web.json_response({"error": {"type": "invalid_request_error", "message": "Unrecognized"}}, status=404)


def _customer_of(path: str) -> str | None:
    parts = path.split("/")
    return parts[3] if len(parts) == 4 and path.startswith("/v1/customers/cus_") else None


def _no_such(parameter: str) -> web.Response:
    error = {"type": "invalid_request_error", "code": "resource_missing", "param": parameter, "message": "No such"}
    return web.json_response({"error": error}, status=400)
