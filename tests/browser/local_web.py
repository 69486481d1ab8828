"""A web of our own: one TLS server on loopback that answers for every hostname, and remembers who asked for what."""

import datetime
import ssl
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NOT_FOUND = "<!doctype html><title>Not found</title><p>Nothing here."


def write_certificate(folder: Path) -> Path:
    """A self-signed certificate with its key, in one PEM file; Chromium is told to accept it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "jobtrack.test")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=7))
        .sign(key, hashes.SHA256())
    )
    target = folder / "certificate.pem"
    target.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return target


@dataclass(frozen=True)
class Request:
    method: str
    url: str


@dataclass
class LocalWeb:
    """Pages by address; every other address is a 404. `requests` is all that was asked for, of any host."""

    pages: dict[str, bytes] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    port: int = 0

    def add(self, url: str, html: str | bytes) -> None:
        """Serve `html` at exactly this address (with its query)."""
        self.pages[_without_fragment(url)] = html.encode() if isinstance(html, str) else html

    def answer(self, method: str, url: str) -> bytes | None:
        self.requests.append(Request(method, url))
        return self.pages.get(url) or self.pages.get(url.split("?")[0])


def _without_fragment(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}{parts.path or '/'}" + (f"?{parts.query}" if parts.query else "")


def serve(folder: Path) -> tuple[LocalWeb, ThreadingHTTPServer]:
    """Start a web on a free port of 127.0.0.1."""
    web = LocalWeb()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            self.rfile.read(length)
            html = web.answer(self.command, f"https://{self.headers.get('Host')}{self.path}")
            body = html if html is not None else NOT_FOUND.encode()
            self.send_response(200 if html is not None else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = answer
        do_POST = answer

        def log_message(self, format: str, *args: object) -> None:
            """The record is in `requests`."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """Browsers drop connections and try plain HTTP first: no failure of a test."""

    server = Server(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(write_certificate(folder))
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    web.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return web, server
