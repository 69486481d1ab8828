"""What every answer has, who may ask from a browser, and what is refused at the door."""

import ast
import itertools
import json
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import stripe

from backend.service.boundary import LARGEST_BODY
from backend.service.health import A_MINUTE
from backend.service.problems import PROBLEMS
from tests.backend.instance import ORIGIN, Service
from tests.backend.processes import PATIENCE, ROOT, environment, until
from tests.backend.stripe_server import SECRET

MISSING = {"SECRET_KEYS": "", "STRIPE_SECRET_KEY": "", "ANTHROPIC_API_KEY": "", "STRIPE_WEBHOOK_SECRETS": ""}
PAGES = ["/checkout/done", "/checkout/canceled"]


@pytest.mark.parametrize("path", ["/healthz", "/nowhere", "/v1/subscription", "/openapi.json", *PAGES])
def test_every_answer_has_the_security_headers(service: Service, path: str) -> None:
    headers = service.http.get(path).headers
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert "max-age" in headers["strict-transport-security"]
    assert "server" not in headers


def test_only_the_extension_may_ask_from_a_browser(service: Service) -> None:
    asking = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization,content-type"}
    allowed = service.http.options("/v1/letters", headers={"Origin": ORIGIN, **asking})
    assert allowed.headers["access-control-allow-origin"] == ORIGIN
    assert "access-control-allow-credentials" not in allowed.headers
    for origin in ("https://evil.example", "chrome-extension://somebodyelse", "null"):
        refused = service.http.options("/v1/letters", headers={"Origin": origin, **asking})
        assert refused.status_code == 400
        assert "access-control-allow-origin" not in refused.headers
        assert "access-control-allow-origin" not in service.http.get("/healthz", headers={"Origin": origin}).headers


@pytest.mark.parametrize("identity", ["short", "x" * 31, "x" * 129, "ñ" * 40, "a b" * 20, "' OR 1=1 --" * 4])
def test_only_long_random_ids_are_taken(service: Service, identity: str) -> None:
    headers = {"Authorization": f"Bearer {identity}".encode()}
    answer = service.http.get("/v1/subscription", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (401, "installation_required")
    assert answer.headers["www-authenticate"] == "Bearer"


def test_large_bodies_are_refused_announced_or_not(service: Service) -> None:
    me = service.installation()
    announced = me("POST", "/v1/letters", content=b" " * (LARGEST_BODY + 1), headers={"Origin": ORIGIN})
    assert (announced.status_code, announced.json()["code"]) == (413, "body_too_large")
    assert announced.headers["access-control-allow-origin"] == ORIGIN, "the extension could not read why"

    def pieces() -> Iterator[bytes]:
        yield from itertools.repeat(b" " * 1024, LARGEST_BODY // 1024 + 1)

    streamed = me("POST", "/v1/letters", content=pieces(), headers={"Content-Type": "application/json"})
    assert (streamed.status_code, streamed.json()["code"]) == (413, "body_too_large")


def test_a_body_that_is_no_text_is_refused(service: Service) -> None:
    answer = service.installation()(
        "POST", "/v1/letters", content=b"\xff", headers={"Content-Type": "application/json"}
    )
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


def test_a_wrong_field_is_named_without_its_value(service: Service) -> None:
    answer = service.installation().letter(tone="furious", extra="secret", length=7)
    assert answer.status_code == 422
    assert "furious" not in answer.text
    assert "secret" not in answer.text
    fields = {error["field"]: error["rule"] for error in answer.json()["errors"]}
    assert fields == {"body.tone": "literal_error", "body.length": "literal_error", "body.extra": "extra_forbidden"}


def test_each_problem_has_its_own_stable_type(service: Service) -> None:
    answer = service.http.get("/nowhere")
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == "urn:jobtrack:problem:not_found"
    assert service.http.put("/v1/letters").json()["code"] == "method_not_allowed"
    described = (ROOT / "docs" / "backend.md").read_text()
    assert [code for code in PROBLEMS if f"`{code}`" not in described] == []


def test_without_keys_it_starts_and_says_what_is_missing(
    start: Callable[..., Service], new_database: Callable[[str], str]
) -> None:
    service = start(new_database("sqlite"), **MISSING)
    health = service.http.get("/healthz")
    assert (health.status_code, health.json()["status"]) == (200, "incomplete")
    assert set(health.json()["missing"]) == set(MISSING)
    me = service.installation()
    for answer, name in [
        (me("GET", "/v1/subscription"), "SECRET_KEYS"),
        (me.letter(), "ANTHROPIC_API_KEY"),
        (me("POST", "/v1/checkout"), "STRIPE_SECRET_KEY"),
        (service.deliver({"id": "evt_1", "type": "x", "data": {}}), "STRIPE_WEBHOOK_SECRETS"),
    ]:
        assert (answer.status_code, answer.json()["code"]) == (503, "not_configured")
        assert name in answer.json()["missing"]
    assert '"missing": ["SECRET_KEYS"' in service.output.read_text()


def test_wrong_settings_are_named_without_their_values(folder: Path) -> None:
    wrong = {"SECRET_KEYS": "too-short", "LETTERS_A_DAY": "many", "PORT": "70000"}
    done = subprocess.run(
        [sys.executable, "-m", "backend"],
        cwd=folder,
        env=environment(**wrong),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert {line.split(":")[0] for line in done.stderr.splitlines()} == set(wrong)
    assert [value for value in wrong.values() if value in done.stderr] == []


def test_the_folder_alone_runs_as_on_vercel(folder: Path) -> None:
    """Vercel deploys the folder's contents under another name, and its disk forgets."""
    deployed = folder / "task"
    shutil.copytree(ROOT / "backend", deployed, ignore=shutil.ignore_patterns("__pycache__"))
    assert json.loads((deployed / "vercel.json").read_text())["functions"].keys() == {"index.py"}
    assert entry_point(deployed) == "index.py"
    program = (
        "import runpy, sys; app = runpy.run_path('index.py')['app']\n"
        "from starlette.testclient import TestClient\n"
        "print(TestClient(app).get('/healthz').text)\n"
        "print(sys.modules['backend'].__path__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=deployed,
        env=environment(VERCEL="1", PYTHONPATH="", DATABASE_URL="sqlite:////tmp/forgotten.db"),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    health, where = done.stdout.splitlines()
    assert json.loads(health)["status"] == "down"
    assert "DATABASE_URL" in json.loads(health)["missing"]
    assert where == str([str(deployed)])


def entry_point(folder: Path) -> str | None:
    """The file Vercel takes: the first of these names that has an `app` at its top level."""
    for name in ("app.py", "index.py", "server.py", "main.py", "wsgi.py", "asgi.py"):
        if (folder / name).exists():
            tops = ast.parse((folder / name).read_text()).body
            if any(isinstance(top, ast.Assign) and ast.unparse(top.targets[0]) == "app" for top in tops):
                return name
    return None


def test_the_address_of_the_proxy_is_believed_only_where_one_is_named(
    start: Callable[..., Service], new_database: Callable[[str], str], payments: object
) -> None:
    def attempts(service: Service) -> list[int]:
        codes = []
        for number in range(3):
            headers = {"X-Real-IP": f"192.0.2.{number}"}
            answer = service.installation()("POST", "/v1/restore", json={"license_code": "x"}, headers=headers)
            codes.append(answer.status_code)
        return codes

    plain = start(new_database("sqlite"), ATTEMPTS_A_DAY="2")
    assert attempts(plain) == [404, 404, 429]
    behind = start(new_database("sqlite"), ATTEMPTS_A_DAY="2", ADDRESS_HEADER="X-Real-IP")
    assert attempts(behind) == [404, 404, 404]


def test_a_taken_port_is_a_reason_and_a_status(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = subprocess.run(
            [sys.executable, "-m", "backend"],
            cwd=folder,
            env=environment(PORT=str(taken.getsockname()[1])),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode != 0
    assert "address already in use" in done.stderr


@pytest.mark.parametrize(
    "signature",
    [b"t=1,v1=\xc3\xa9", b"t=1,v1=\xff\xfe", b"t=\xc2\xb2,v1=aa", b"t=,v1=", b"v1", b"t=x", b",,,", b"=" * 3000],
)
def test_a_signature_of_any_bytes_is_refused(service: Service, signature: bytes) -> None:
    headers = {"Stripe-Signature": signature, "Content-Type": "application/json"}
    answer = service.http.post("/v1/stripe/webhook", content=b"{}", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (401, "signature_invalid")


def test_a_signed_body_of_any_depth_or_bytes_is_refused(service: Service) -> None:
    for body in ("[" * 30_000, '{"a":' * 10_000, "nul"):
        header = stripe.WebhookSignature.generate_signature_header(body, SECRET, int(time.time()))
        answer = service.http.post("/v1/stripe/webhook", content=body.encode(), headers={"Stripe-Signature": header})
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
    header = stripe.WebhookSignature.generate_signature_header("x", SECRET, int(time.time()))
    answer = service.http.post("/v1/stripe/webhook", content=b"\xff\xfe", headers={"Stripe-Signature": header})
    assert answer.json()["code"] == "signature_invalid"


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/v1/license", {"GET", "POST"}),
        ("/healthz", {"GET", "HEAD"}),
        ("/v1/letters", {"POST"}),
        ("/v1/installation", {"DELETE"}),
    ],
)
def test_a_method_that_is_not_taken_is_told_which_are(service: Service, path: str, allowed: set[str]) -> None:
    answer = service.http.put(path)
    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")
    assert set(answer.headers["allow"].split(", ")) == allowed


@pytest.mark.parametrize("path", ["/v1/subscription/", "/healthz/", "//v1/subscription", "/v1/letters/"])
def test_nobody_is_sent_to_an_address_made_of_the_host_header(service: Service, path: str) -> None:
    answer = service.http.get(path, headers={"Host": "evil.example"}, follow_redirects=False)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert "location" not in answer.headers


def test_health_is_read_by_head_too_and_not_without_end(
    start: Callable[..., Service], new_database: Callable[[str], str]
) -> None:
    service = start(new_database("sqlite"))
    head = service.http.head("/healthz")
    assert (head.status_code, head.content) == (200, b"")
    codes = {service.http.get("/healthz").status_code for _ in range(2 * A_MINUTE)}
    assert codes == {200, 429}
    refused = next(answer for answer in iter(lambda: service.http.get("/healthz"), None) if answer.status_code == 429)
    assert refused.json()["code"] == "limit_reached"
    assert 0 < int(refused.headers["retry-after"]) <= 60


@pytest.mark.parametrize(
    ("settings", "headers", "is_missing"),
    [
        ({}, {}, False),
        ({}, {"X-Forwarded-For": "192.0.2.1"}, True),
        ({"VERCEL": "1"}, {}, True),
        ({"VERCEL": "1"}, {"X-Real-IP": "192.0.2.1"}, False),
    ],
)
def test_a_proxy_that_nobody_told_the_service_of_is_named(
    start: Callable[..., Service],
    new_database: Callable[[str], str],
    settings: dict[str, str],
    headers: dict[str, str],
    is_missing: bool,
) -> None:
    health = start(new_database("sqlite"), **settings).http.get("/healthz", headers=headers).json()
    assert ("ADDRESS_HEADER" in health["missing"]) is is_missing


def test_a_network_of_ipv6_is_one_who_asks(
    start: Callable[..., Service], new_database: Callable[[str], str], payments: object
) -> None:
    service = start(new_database("sqlite"), REQUESTS_A_DAY="3", ADDRESS_HEADER="X-Real-IP")

    def asks(address: str) -> int:
        return service.installation()("GET", "/v1/subscription", headers={"X-Real-IP": address}).status_code

    assert [asks(f"2001:db8:1:2::{number}") for number in range(5)] == [200, 200, 200, 429, 429]
    assert asks("2001:db8:1:3::1") == 200


def test_half_a_request_holds_no_connection(start: Callable[..., Service], new_database: Callable[[str], str]) -> None:
    """Neither half a head nor half a body, nor nothing at all; a whole one after another goes on."""
    service = start(new_database("sqlite"), READ_SECONDS="1")
    head = b"POST /v1/letters HTTP/1.1\r\nHost: local\r\n"
    halves = [b"", b"GE", head, head + b"Content-Type: application/json\r\nContent-Length: 900\r\n\r\n{"]
    held = [socket.create_connection(("127.0.0.1", service.port)) for _ in halves]
    for connection, half in zip(held, halves, strict=True):
        connection.sendall(half)
        connection.settimeout(PATIENCE)
    assert service.http.get("/healthz").status_code == 200
    for connection in held:
        with suppress(ConnectionError):
            while connection.recv(4096):
                pass
        connection.close()
    with socket.create_connection(("127.0.0.1", service.port)) as patient:
        patient.settimeout(PATIENCE)
        for _ in range(3):
            patient.sendall(b"GET /checkout/done HTTP/1.1\r\nHost: local\r\n\r\n")
            received = b""
            while not received.endswith(b"</html>\n"):
                received += patient.recv(65_536)
            assert received.startswith(b"HTTP/1.1 200")


def test_more_connections_than_are_allowed_are_told_so(
    start: Callable[..., Service], new_database: Callable[[str], str]
) -> None:
    service = start(new_database("sqlite"), CONNECTIONS="3")
    held = [socket.create_connection(("127.0.0.1", service.port)) for _ in range(4)]
    until(lambda: service.http.get("/checkout/done").status_code == 503, "the limit to be reached")
    for connection in held:
        connection.close()
    until(lambda: service.http.get("/checkout/done").status_code == 200, "connections to be free again")


def test_the_past_is_forgotten_on_request(service: Service) -> None:
    assert service.http.get("/tasks/forget").status_code == 204


def test_the_first_answer_waits_for_no_sdk_and_the_first_letter_for_none_either(folder: Path) -> None:
    """They take most of a cold start: they are loaded when the first answer is out, and before anybody asks for them."""
    program = (
        "import asyncio, sys, time\nfrom backend.app import create_app\nfrom backend.settings import Settings\n"
        "from starlette.testclient import TestClient\n"
        "inner, seen = create_app(Settings()), []\n"
        "loaded = lambda: [name for name in ('anthropic', 'stripe') if name in sys.modules]\n"
        "async def app(scope, receive, send):\n"
        "    async def noted(message):\n"
        "        seen.append(loaded())\n"
        "        await send(message)\n"
        "    await inner(scope, receive, noted if scope['type'] == 'http' else send)\n"
        "with TestClient(app) as client:\n"
        "    answer = client.get('/v1/subscription', headers={'Authorization': 'Bearer ' + 'x' * 36})\n"
        "    assert answer.status_code == 200, answer.text\n"
        "    while not inner.state.warm_up._running.done():\n"
        "        time.sleep(0.01)\n"
        "    before = set(sys.modules)\n"
        "    client.portal.call(inner.state.model.load)\n"
        "print(seen, loaded(), set(sys.modules) - before)"
    )
    keys = {"SECRET_KEYS": "k" * 40, "ANTHROPIC_API_KEY": "sk-ant-local", "STRIPE_SECRET_KEY": "sk_test_1"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env=environment(DATABASE_URL=f"sqlite:///{folder}/cold.db", **keys),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "[[], []] ['anthropic', 'stripe'] set()"), done.stderr
